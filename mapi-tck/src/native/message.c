#include "message.h"

#include <stdlib.h>
#include <string.h>

#include "check.h"
#include "folder.h"
#include "memory.h"
#include "msgstore.h"
#include "notify.h"
#include "props.h"
#include "scenario.h"
#include "table.h"

typedef struct Attachment Attachment;

/* What the client works on is a copy, until it is saved: in its item, or in the attachment that it is. */
typedef struct {
	Props props;
	Content work;
	Item *item;
	Item *folder;
	bool associated;
	Attachment *within;
} Message;

struct Attachment {
	Props props;
	Bag work;
	Content *embedded;
	Message *message;
	ULONG number;
};

static const IMessageVtbl methods;
static const IMAPIPropVtbl attachment_methods;

static void destroy(Object *object) {
	content_clear(&((Message *) object)->work);
}

const Class message_class = { &methods, { IID_NUMBER_IMessage, IID_NUMBER_IMAPIProp }, destroy };

static void destroy_attachment(Object *object) {
	Attachment *attachment = (Attachment *) object;
	bag_clear(&attachment->work);
	content_free(attachment->embedded);
}

static const Class attachment_class = { &attachment_methods, { IID_NUMBER_IAttachment, IID_NUMBER_IMAPIProp },
	destroy_attachment };

static const ULONG computed_tags[] = { PR_ENTRYID, PR_RECORD_KEY, PR_PARENT_ENTRYID, PR_STORE_ENTRYID, PR_OBJECT_TYPE,
	PR_MSG_STATUS, PR_HASATTACH, PR_ACCESS, PR_ACCESS_LEVEL };

static bool computed(const void *source, uint32_t row, ULONG id, SPropValue *value, Scratch *scratch) {
	const Message *message = source;
	(void) row;
	switch (id) {
		case PROP_ID(PR_HASATTACH):
			value_boolean(value, message->work.attachment_count > 0);
			return true;
		case PROP_ID(PR_OBJECT_TYPE):
			value_long(value, MAPI_MESSAGE);
			return true;
		case PROP_ID(PR_STORE_ENTRYID):
			return message->folder != NULL && item_computed(message->folder, id, value, scratch);
		case PROP_ID(PR_ACCESS):
			value_long(value, message->props.writable ? 3 : 2);
			return true;
		case PROP_ID(PR_ACCESS_LEVEL):
			value_long(value, message->props.writable ? MAPI_MODIFY : 0);
			return true;
		default:
			return message->item != NULL && item_computed(message->item, id, value, scratch);
	}
}

static HRESULT save(Props *props, ULONG flags);
static HRESULT open_property(Props *props, ULONG tag, const IID *iid, ULONG options, ULONG flags, void **result);

static void copy_rest(const Props *from, Props *to) {
	const Content *source = &((const Message *) from)->work;
	Content *target = &((Message *) to)->work;
	Bag kept = { 0 };
	bag_assign(&kept, &target->bag);
	content_assign(target, source);
	bag_assign(&target->bag, &kept);
	bag_clear(&kept);
}

static const PropsKind kind = { .computed = computed, .computed_tags = computed_tags,
	.computed_count = sizeof computed_tags / sizeof *computed_tags, .save = save, .open = open_property,
	.copy = copy_rest };

static Message *create(bool writable, Logon *logon, Object *opener) {
	Message *message = props_create(sizeof *message, &message_class, &kind, "message", logon, NULL, writable);
	message->props.bag = &message->work.bag;
	if (opener != NULL) {
		object_opened_from(message, opener);
	}
	return message;
}

static void begin(Message *message) {
	static uint32_t keys;
	uint32_t key[4] = { 0x7E57, ++keys, 0xFFFFFFFF, 0x80 };
	if (!scenario("no-search-keys")) {
		bag_set_bytes(message->props.bag, PR_SEARCH_KEY, key, sizeof key);
	}
	bag_set_text(message->props.bag, PR_MESSAGE_CLASS_W, "IPM.Note");
	bag_set_long(message->props.bag, PR_MESSAGE_FLAGS,
			MSGFLAG_UNSENT | MSGFLAG_READ | (message->associated ? MSGFLAG_ASSOCIATED : 0));
}

IMessage *message_open(Item *item, Item *folder, bool associated, bool writable, Logon *logon, Object *opener) {
	Message *message = create(writable, logon, opener);
	message->item = item;
	message->folder = folder;
	message->associated = associated;
	if (item != NULL) {
		content_assign(&message->work, &item->content);
	}
	else {
		begin(message);
	}
	return (IMessage *) message;
}

static HRESULT save(Props *props, ULONG flags) {
	Message *message = (Message *) props;
	(void) flags;
	if (message->within != NULL) {
		if (message->within->embedded == NULL) {
			message->within->embedded = content_create();
		}
		content_assign(message->within->embedded, &message->work);
		return S_OK;
	}
	if (message->folder->deleted || (message->item != NULL && message->item->deleted)) {
		return MAPI_E_OBJECT_DELETED;
	}
	bool new = message->item == NULL;
	if (new) {
		message->item = item_create(message->folder, false);
		message->item->associated = message->associated;
		bag_set_time(props->bag, PR_CREATION_TIME, next_time());
	}
	bag_set_time(props->bag, PR_LAST_MODIFICATION_TIME, next_time());
	content_assign(&message->item->content, &message->work);
	if (new) {
		item_added(message->item);
	}
	else {
		item_changed(message->item);
	}
	return S_OK;
}

PROP_METHODS(IMessage, message)

static HRESULT writable(IMessage *self) {
	return props_writable(&((Message *) self)->props);
}

/* Attachments */

static const ULONG attachment_columns[] = { PR_ATTACH_NUM, PR_INSTANCE_KEY, PR_RECORD_KEY, PR_ATTACH_METHOD,
	PR_ATTACH_FILENAME_W, PR_DISPLAY_NAME_W, PR_ATTACH_SIZE };
static const ULONG recipient_columns[] = { PR_ROWID, PR_INSTANCE_KEY, PR_RECIPIENT_TYPE, PR_OBJECT_TYPE, PR_DISPLAY_NAME_W,
	PR_ADDRTYPE_W, PR_EMAIL_ADDRESS_W, PR_ENTRYID, PR_SEARCH_KEY };
#define COUNT(array) ((ULONG) (sizeof(array) / sizeof *(array)))

static void describe(Bag *bag, const Attached *attached) {
	const SPropValue *data = bag_find(&attached->bag, PROP_ID(PR_ATTACH_DATA_BIN));
	bag_assign(bag, &attached->bag);
	bag_set_long(bag, PR_ATTACH_NUM, attached->number);
	bag_set_long(bag, PR_ATTACH_SIZE, 100 + ((data != NULL) ? data->Value.bin.cb : 0));
	bag_set_bytes(bag, PR_INSTANCE_KEY, &attached->number, sizeof attached->number);
	bag_set_bytes(bag, PR_RECORD_KEY, &attached->number, sizeof attached->number);
}

static IMAPITable *attachment_table(Message *message, ULONG flags) {
	Bags rows = { 0 };
	for (ULONG i = 0; i < message->work.attachment_count; i++) {
		describe(bags_add(&rows), &message->work.attachments[i]);
	}
	IMAPITable *table = bags_table("attachments", &rows, attachment_columns, COUNT(attachment_columns), flags,
			&message->props.object);
	bags_clear(&rows);
	return table;
}

static IMAPITable *recipient_table(Message *message, ULONG flags) {
	return bags_table("recipients", &message->work.recipients, recipient_columns, COUNT(recipient_columns), flags,
			&message->props.object);
}

static HRESULT open_property(Props *props, ULONG tag, const IID *iid, ULONG options, ULONG flags, void **result) {
	Message *message = (Message *) props;
	(void) flags;
	if (!iid_is(iid, IID_NUMBER_IMAPITable) || (tag != PR_MESSAGE_RECIPIENTS && tag != PR_MESSAGE_ATTACHMENTS)) {
		return MAPI_E_NO_SUPPORT;
	}
	HRESULT hr = check_width(options, 0);
	if (hr == S_OK) {
		*result = (tag == PR_MESSAGE_RECIPIENTS) ? recipient_table(message, options) : attachment_table(message, options);
	}
	return hr;
}

static Answer message_GetAttachmentTable(IMessage *self, ULONG flags, IMAPITable **table) {
	HRESULT hr = enter(self, "GetAttachmentTable");
	OUTPUT(table, hr);
	if (hr == S_OK && (hr = check_width(flags, 0)) == S_OK) {
		*table = attachment_table((Message *) self, flags);
	}
	return leave(self, hr);
}

static const ULONG attachment_computed[] = { PR_ATTACH_NUM, PR_OBJECT_TYPE };

static bool attachment_property(const void *source, uint32_t row, ULONG id, SPropValue *value, Scratch *scratch) {
	const Attachment *attachment = source;
	(void) row, (void) scratch;
	if (id != PROP_ID(PR_ATTACH_NUM) && id != PROP_ID(PR_OBJECT_TYPE)) {
		return false;
	}
	value_long(value, (id == PROP_ID(PR_ATTACH_NUM)) ? attachment->number : MAPI_ATTACH);
	return true;
}

static HRESULT save_attachment(Props *props, ULONG flags) {
	Attachment *attachment = (Attachment *) props;
	Attached *home = content_attached(&attachment->message->work, attachment->number);
	(void) flags;
	if (home == NULL) {
		return MAPI_E_OBJECT_DELETED;
	}
	bag_assign(&home->bag, &attachment->work);
	if (attachment->embedded != NULL) {
		if (home->embedded == NULL) {
			home->embedded = content_create();
		}
		content_assign(home->embedded, attachment->embedded);
	}
	return S_OK;
}

/* The message that an attachment is. */
static HRESULT open_embedded(Props *props, ULONG tag, const IID *iid, ULONG options, ULONG flags, void **result) {
	Attachment *attachment = (Attachment *) props;
	bool create_new = (flags & MAPI_CREATE) != 0;
	bool modify = (flags & MAPI_MODIFY) != 0;
	argument(!create_new || modify, "MAPI_CREATE without MAPI_MODIFY");
	argument(options == 0, "options for an interface that has none");
	if (tag != PR_ATTACH_DATA_OBJ || !iid_is(iid, IID_NUMBER_IMessage)) {
		return MAPI_E_NO_SUPPORT;
	}
	if (modify && !props->writable) {
		return MAPI_E_NO_ACCESS;
	}
	if (!create_new && attachment->embedded == NULL) {
		return MAPI_E_NOT_FOUND;
	}
	argument(bag_long(&attachment->work, PR_ATTACH_METHOD, 0) == ATTACH_EMBEDDED_MSG,
			"a message in an attachment that is none by its PR_ATTACH_METHOD");
	Message *message = create(modify, props->object.logon, &props->object);
	message->within = attachment;
	if (create_new) {
		begin(message);
	}
	else {
		content_assign(&message->work, attachment->embedded);
	}
	*result = message;
	return S_OK;
}

static const PropsKind attachment_kind = { .computed = attachment_property, .computed_tags = attachment_computed,
	.computed_count = sizeof attachment_computed / sizeof *attachment_computed, .save = save_attachment,
	.open = open_embedded };

static Attachment *open_attachment(Message *message, const Attached *attached, bool modify) {
	Attachment *attachment = props_create(sizeof *attachment, &attachment_class, &attachment_kind, "attachment",
			message->props.object.logon, NULL, modify);
	object_opened_from(attachment, message);
	attachment->props.bag = &attachment->work;
	attachment->message = message;
	attachment->number = attached->number;
	bag_assign(&attachment->work, &attached->bag);
	if (attached->embedded != NULL) {
		attachment->embedded = content_create();
		content_assign(attachment->embedded, attached->embedded);
	}
	return attachment;
}

static Answer message_OpenAttach(IMessage *self, ULONG number, const IID *iid, ULONG flags, IMAPIProp **result) {
	Message *message = (Message *) self;
	HRESULT hr = enter(self, "OpenAttach");
	OUTPUT(result, hr);
	if (hr == S_OK) {
		flags_known(flags, MAPI_MODIFY | MAPI_BEST_ACCESS | MAPI_DEFERRED_ERRORS);
		const Attached *attached = content_attached(&message->work, number);
		hr = (attached == NULL) ? MAPI_E_NOT_FOUND : !class_has(&attachment_class, iid) ? E_NOINTERFACE
				: ((flags & MAPI_MODIFY) != 0) ? writable(self) : S_OK;
		if (hr == S_OK) {
			bool modify = (flags & (MAPI_MODIFY | MAPI_BEST_ACCESS)) != 0 && message->props.writable;
			*result = (IMAPIProp *) open_attachment(message, attached, modify);
		}
	}
	return leave(self, hr);
}

static Answer message_CreateAttach(IMessage *self, const IID *iid, ULONG flags, ULONG *number, IMAPIProp **result) {
	Message *message = (Message *) self;
	HRESULT hr = enter(self, "CreateAttach");
	OUTPUT(number, hr);
	OUTPUT(result, hr);
	if (hr == S_OK && (hr = writable(self)) == S_OK) {
		flags_known(flags, MAPI_DEFERRED_ERRORS);
		hr = class_has(&attachment_class, iid) ? S_OK : E_NOINTERFACE;
	}
	if (hr == S_OK) {
		Attached *attached = content_attach(&message->work);
		*number = attached->number;
		*result = (IMAPIProp *) open_attachment(message, attached, true);
	}
	return leave(self, hr);
}

static Answer message_DeleteAttach(IMessage *self, ULONG number, ULONG_PTR window, void *progress, ULONG flags) {
	Message *message = (Message *) self;
	HRESULT hr = enter(self, "DeleteAttach");
	if (hr == S_OK && (hr = writable(self)) == S_OK) {
		check_nothing_shown(window, progress);
		flags_known(flags, ATTACH_DIALOG);
		argument((flags & ATTACH_DIALOG) == 0 || scenario("interactive"), "ATTACH_DIALOG, which no one asked for");
		hr = (content_attached(&message->work, number) != NULL) ? S_OK : MAPI_E_NOT_FOUND;
		if (hr == S_OK) {
			content_detach(&message->work, number);
		}
	}
	return leave(self, hr);
}

/* Recipients */

static Answer message_GetRecipientTable(IMessage *self, ULONG flags, IMAPITable **table) {
	HRESULT hr = enter(self, "GetRecipientTable");
	OUTPUT(table, hr);
	if (hr == S_OK && (hr = check_width(flags, MAPI_DEFERRED_ERRORS)) == S_OK) {
		*table = recipient_table((Message *) self, flags);
	}
	return leave(self, hr);
}

static void take_recipient(Bag *bag, const ADRENTRY *entry) {
	for (ULONG i = 0; i < entry->cValues; i++) {
		ULONG type = PROP_TYPE(entry->rgPropVals[i].ulPropTag);
		argument(type != PT_ERROR, "a recipient's property that is an error");
		if (type != PT_ERROR) {
			bag_set(bag, &entry->rgPropVals[i]);
		}
	}
}

static const SPropValue *value_of(const ADRENTRY *entry, ULONG id) {
	for (ULONG i = 0; i < entry->cValues; i++) {
		if (PROP_ID(entry->rgPropVals[i].ulPropTag) == id) {
			return &entry->rgPropVals[i];
		}
	}
	return NULL;
}

static HRESULT check_recipient(const ADRENTRY *entry) {
	bool right = argument(value_of(entry, PROP_ID(PR_RECIPIENT_TYPE)) != NULL, "a recipient without PR_RECIPIENT_TYPE")
			&& argument(value_of(entry, PROP_ID(PR_DISPLAY_NAME_W)) != NULL, "a recipient without PR_DISPLAY_NAME")
			&& argument(value_of(entry, PROP_ID(PR_ROWID)) == NULL, "a new recipient with PR_ROWID");
	return right ? S_OK : MAPI_E_INVALID_PARAMETER;
}

static void add_recipient(Content *content, const ADRENTRY *entry) {
	Bag *bag = bags_add(&content->recipients);
	take_recipient(bag, entry);
	ULONG number = content->next_recipient++;
	bag_set_long(bag, PR_ROWID, number);
	bag_set_bytes(bag, PR_INSTANCE_KEY, &number, sizeof number);
}

static HRESULT change_recipient(Content *content, const ADRENTRY *entry, bool remove) {
	const SPropValue *row = value_of(entry, PROP_ID(PR_ROWID));
	if (!argument(row != NULL && row->ulPropTag == PR_ROWID, "a recipient that is not told by its PR_ROWID")) {
		return MAPI_E_INVALID_PARAMETER;
	}
	ULONG at = bags_find_long(&content->recipients, PR_ROWID, (ULONG) row->Value.l);
	if (at == content->recipients.count) {
		return MAPI_E_INVALID_PARAMETER;
	}
	if (remove) {
		bags_remove(&content->recipients, at);
	}
	else {
		take_recipient(&content->recipients.bags[at], entry);
	}
	return S_OK;
}

static bool has_wide_text(const ADRLIST *list) {
	for (ULONG i = 0; i < list->cEntries; i++) {
		for (ULONG j = 0; j < list->aEntries[i].cValues; j++) {
			if ((PROP_TYPE(list->aEntries[i].rgPropVals[j].ulPropTag) & ~MV_FLAG) == PT_UNICODE) {
				return true;
			}
		}
	}
	return false;
}

static Answer message_ModifyRecipients(IMessage *self, ULONG flags, ADRLIST *list) {
	Content *content = &((Message *) self)->work;
	HRESULT hr = enter(self, "ModifyRecipients");
	if (hr == S_OK && (hr = check_addresses(list)) == S_OK && (hr = writable(self)) == S_OK) {
		flags_known(flags, MODRECIP_ADD | MODRECIP_MODIFY | MODRECIP_REMOVE);
		argument((flags & (flags - 1)) == 0, "more than one of the MODRECIP_ flags");
		hr = (scenario("ansi-only") && has_wide_text(list)) ? MAPI_E_BAD_CHARWIDTH : S_OK;
		bool new = flags == 0 || flags == MODRECIP_ADD;
		for (ULONG i = 0; hr == S_OK && new && i < list->cEntries; i++) {
			hr = check_recipient(&list->aEntries[i]);
		}
		if (hr == S_OK && flags == 0) {
			bags_clear(&content->recipients);
		}
		for (ULONG i = 0; hr == S_OK && i < list->cEntries; i++) {
			if (new) {
				add_recipient(content, &list->aEntries[i]);
			}
			else {
				hr = change_recipient(content, &list->aEntries[i], flags == MODRECIP_REMOVE);
			}
		}
	}
	return leave(self, hr);
}

/* Sending */

static HRESULT check_submission(const Message *message, ULONG flags) {
	const Bag *bag = message->props.bag;
	const SPropValue *deleted = bag_find(bag, PROP_ID(PR_DELETE_AFTER_SUBMIT));
	argument(deleted == NULL || deleted->Value.b == 0 || bag_find(bag, PROP_ID(PR_SENTMAIL_ENTRYID)) == NULL,
			"PR_SENTMAIL_ENTRYID and PR_DELETE_AFTER_SUBMIT exclude each other");
	if (message->within != NULL) {
		return MAPI_E_NO_SUPPORT;
	}
	if (message->work.recipients.count == 0) {
		return MAPI_E_NO_RECIPIENTS;
	}
	for (ULONG i = 0; (flags & FORCE_SUBMIT) == 0 && i < message->work.recipients.count; i++) {
		const Bag *recipient = &message->work.recipients.bags[i];
		argument(bag_find(recipient, PROP_ID(PR_ENTRYID)) != NULL && bag_find(recipient, PROP_ID(PR_ADDRTYPE_W)) != NULL
				&& bag_find(recipient, PROP_ID(PR_EMAIL_ADDRESS_W)) != NULL, "a recipient that is not resolved");
	}
	return S_OK;
}

static void transport(Item *item) {
	Bag *bag = &item->content.bag;
	const SPropValue *sent = bag_find(bag, PROP_ID(PR_SENTMAIL_ENTRYID));
	const SPropValue *deleted = bag_find(bag, PROP_ID(PR_DELETE_AFTER_SUBMIT));
	Item *folder;
	bag_set_long(bag, PR_MESSAGE_FLAGS,
			(bag_long(bag, PR_MESSAGE_FLAGS, 0) & ~(MSGFLAG_SUBMIT | MSGFLAG_UNSENT)) | MSGFLAG_READ);
	bag_set_time(bag, PR_CLIENT_SUBMIT_TIME, next_time());
	if (sent != NULL && item_find((const ENTRYID *) sent->Value.bin.lpb, sent->Value.bin.cb, &folder) == S_OK) {
		item_move(item, folder);
	}
	else if (deleted != NULL && deleted->Value.b != 0) {
		item_delete(item);
	}
	else {
		item_changed(item);
	}
}

uint32_t message_transport(void) {
	uint32_t sent = 0;
	for (Item *item = items_all(); item != NULL; item = item->next) {
		if (!item->deleted && (bag_long(&item->content.bag, PR_MESSAGE_FLAGS, 0) & MSGFLAG_SUBMIT) != 0) {
			transport(item);
			sent++;
		}
	}
	return sent;
}

static Answer message_SubmitMessage(IMessage *self, ULONG flags) {
	Message *message = (Message *) self;
	HRESULT hr = enter(self, "SubmitMessage");
	if (hr == S_OK && (hr = writable(self)) == S_OK && (hr = check_submission(message, flags)) == S_OK) {
		flags_known(flags, FORCE_SUBMIT);
		ULONG old = bag_long(message->props.bag, PR_MESSAGE_FLAGS, 0);
		bag_set_long(message->props.bag, PR_MESSAGE_FLAGS, old | MSGFLAG_SUBMIT);
		hr = save(&message->props, 0);
	}
	if (hr == S_OK) {
		message->props.object.spent = "SubmitMessage";
		msgstore_submitted(&message->props.object);
		if (!scenario("hold-outbox")) {
			transport(message->item);
		}
	}
	return leave(self, hr);
}

static Answer message_SetReadFlag(IMessage *self, ULONG flags) {
	Message *message = (Message *) self;
	HRESULT hr = enter(self, "SetReadFlag");
	if (hr == S_OK) {
		flags_known(flags, SUPPRESS_RECEIPT | CLEAR_READ_FLAG | MAPI_DEFERRED_ERRORS | GENERATE_RECEIPT_ONLY | CLEAR_RN_PENDING
				| CLEAR_NRN_PENDING);
		ULONG old = bag_long(message->props.bag, PR_MESSAGE_FLAGS, 0);
		ULONG new = ((flags & CLEAR_READ_FLAG) != 0) ? old & ~MSGFLAG_READ : old | MSGFLAG_READ;
		bag_set_long(message->props.bag, PR_MESSAGE_FLAGS, new);
		if (message->item != NULL) {
			bag_set_long(&message->item->content.bag, PR_MESSAGE_FLAGS, new);
			item_changed(message->item);
		}
	}
	return leave(self, hr);
}

static const IMessageVtbl methods = { PROP_SLOTS(message), message_GetAttachmentTable, message_OpenAttach,
	message_CreateAttach, message_DeleteAttach, message_GetRecipientTable, message_ModifyRecipients, message_SubmitMessage,
	message_SetReadFlag };

PROP_METHODS(IMAPIProp, attachment)

static const IMAPIPropVtbl attachment_methods = { PROP_SLOTS(attachment) };
