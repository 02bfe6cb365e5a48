/* What the subsystem was told to do, as README.md lists it. To be asked with the lock held. */
#ifndef MAPI4J_SCENARIO_H
#define MAPI4J_SCENARIO_H

#include <stdbool.h>
#include <stdint.h>

/* Forgets what was and reads a comma separated list, the environment's when it is NULL. */
void scenario_read(const char *list);

bool scenario(const char *name);
const char *scenario_text(const char *name, const char *otherwise);
uint32_t scenario_number(const char *name, uint32_t otherwise);
uint32_t scenario_milliseconds(const char *text, uint32_t otherwise);

/*
 * Whether the setting ("hang", "slow", "fail", "null") hits this call now, which uses up one of its times. The answer
 * is what follows the colon, or an empty string; NULL when it does not hit.
 */
const char *scenario_hits(const char *setting, const char *object, const char *method);

/* Uses up one of the times that a setting has; false when none is left. */
bool scenario_spend(const char *name);

#endif
