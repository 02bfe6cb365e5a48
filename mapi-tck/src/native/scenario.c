#include "scenario.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "judge.h"
#include "platform.h"

typedef struct {
	char *name;
	char *value;
	uint32_t skip;
	int64_t times;
} Setting;

static Setting settings[64];
static size_t count;
static bool is_read;

/* Short names, and the general setting each stands for. */
static const struct {
	const char *name, *setting, *call, *otherwise;
} aliases[] = {
	{ "logon-fail", "fail", "MAPILogonEx", "80040111" },
	{ "logon-slow", "slow", "MAPILogonEx", "3s" },
	{ "logon-hang", "hang", "MAPILogonEx", "" },
	{ "status-hang", "hang", "status.QueryRows", "" },
	{ "status-fail", "fail", "status.QueryRows", "80004005" },
	{ "no-status-table", "fail", "session.GetStatusTable", "80040102" },
	{ "null-outputs", "null", "", "" },
};

static const char *const known[] = { "hang", "slow", "fail", "null", "ansi-only", "missing-columns", "rows", "batch", "seek",
	"notify", "notify-threads", "notify-after-unadvise", "critical-error", "no-service", "chdir", "profiles", "default-profile",
	"no-default-profile", "interactive", "no-fast-shutdown", "unload-crash", "password",
	"pump-patience", "short-reads", "short-writes", "store-warning", "book-warning", "store-offline", "no-placeholder", "decoupled", "no-service-admin2", "hold-outbox",
	"no-search-keys" };

static char *copy(const char *text, size_t length) {
	char *result = malloc(length + 1);
	memcpy(result, text, length);
	result[length] = 0;
	return result;
}

/* Cuts a number off the end of the value when that mark is before it. */
static bool cut_number(char *value, char mark, uint32_t *number) {
	size_t end = strlen(value);
	size_t at = end;
	while (at > 0 && value[at - 1] >= '0' && value[at - 1] <= '9') {
		at--;
	}
	if (at == end || at == 0 || value[at - 1] != mark) {
		return false;
	}
	*number = (uint32_t) strtoul(value + at, NULL, 10);
	value[at - 1] = 0;
	return true;
}

static void add(const char *text, size_t length) {
	if (length == 0 || count == sizeof settings / sizeof *settings) {
		return;
	}
	char *item = copy(text, length);
	char *equals = strchr(item, '=');
	char *value = (equals != NULL) ? copy(equals + 1, strlen(equals + 1)) : copy("", 0);
	if (equals != NULL) {
		*equals = 0;
	}
	Setting *setting = &settings[count++];
	*setting = (Setting) { .name = item, .value = value, .times = -1 };
	uint32_t number;
	if (cut_number(value, 'x', &number)) {
		setting->times = number;
	}
	if (cut_number(value, '+', &number)) {
		setting->skip = number;
	}
	for (size_t i = 0; i < sizeof aliases / sizeof *aliases; i++) {
		if (strcmp(item, aliases[i].name) == 0) {
			const char *argument = (*value != 0) ? value : aliases[i].otherwise;
			bool call = *aliases[i].call != 0;
			size_t room = strlen(aliases[i].call) + strlen(argument) + 2;
			setting->value = calloc(room, 1);
			snprintf(setting->value, room, "%s%s%s", aliases[i].call, (call && *argument != 0) ? ":" : "", argument);
			setting->name = copy(aliases[i].setting, strlen(aliases[i].setting));
			free(item);
			free(value);
			return;
		}
	}
	for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
		if (strcmp(item, known[i]) == 0) {
			return;
		}
	}
	violation("the scenario names '%s', which there is not", item);
}

void scenario_read(const char *list) {
	while (count > 0) {
		count--;
		free(settings[count].name);
		free(settings[count].value);
	}
	is_read = true;
	char *text = (list != NULL) ? copy(list, strlen(list)) : environment("MAPI4J_TEST_SCENARIO");
	for (const char *at = text; at != NULL && *at != 0;) {
		size_t length = strcspn(at, ",");
		add(at, length);
		at += length + (at[length] == ',');
	}
	free(text);
}

static Setting *find(const char *name) {
	if (!is_read) {
		scenario_read(NULL);
	}
	for (size_t i = 0; i < count; i++) {
		if (strcmp(settings[i].name, name) == 0) {
			return &settings[i];
		}
	}
	return NULL;
}

bool scenario(const char *name) {
	return find(name) != NULL;
}

const char *scenario_text(const char *name, const char *otherwise) {
	Setting *setting = find(name);
	return (setting != NULL && *setting->value != 0) ? setting->value : otherwise;
}

uint32_t scenario_number(const char *name, uint32_t otherwise) {
	const char *text = scenario_text(name, NULL);
	return (text != NULL) ? (uint32_t) strtoul(text, NULL, 10) : otherwise;
}

uint32_t scenario_milliseconds(const char *text, uint32_t otherwise) {
	char *unit;
	double number = (text != NULL) ? strtod(text, &unit) : 0;
	if (number <= 0) {
		return otherwise;
	}
	return (uint32_t) ((strcmp(unit, "s") == 0) ? number * 1000 : number);
}

static bool spend(Setting *setting) {
	if (setting->times == 0) {
		return false;
	}
	if (setting->skip > 0) {
		setting->skip--;
		return false;
	}
	if (setting->times > 0) {
		setting->times--;
	}
	return true;
}

bool scenario_spend(const char *name) {
	Setting *setting = find(name);
	return setting != NULL && spend(setting);
}

static bool names(const char *value, size_t length, const char *object, const char *method) {
	size_t before = strlen(object);
	if (length == strlen(method)) {
		return strncmp(value, method, length) == 0;
	}
	return before > 0 && length == before + 1 + strlen(method) && strncmp(value, object, before) == 0
			&& value[before] == '.' && strncmp(value + before + 1, method, length - before - 1) == 0;
}

const char *scenario_hits(const char *setting, const char *object, const char *method) {
	find(setting);
	for (size_t i = 0; i < count; i++) {
		const char *value = settings[i].value;
		size_t length = strcspn(value, ":");
		if (strcmp(settings[i].name, setting) == 0 && (length == 0 || names(value, length, object, method))
				&& spend(&settings[i])) {
			return value + length + (value[length] == ':');
		}
	}
	return NULL;
}
