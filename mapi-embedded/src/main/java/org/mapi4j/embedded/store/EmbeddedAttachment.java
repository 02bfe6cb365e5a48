package org.mapi4j.embedded.store;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.mapi4j.HResult;
import org.mapi4j.MapiObject;
import org.mapi4j.embedded.store.data.AttachmentContent;
import org.mapi4j.embedded.store.data.Bag;
import org.mapi4j.embedded.store.data.Content;
import org.mapi4j.embedded.support.CallGate;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.PropertyAccess;
import org.mapi4j.property.SaveFlag;
import org.mapi4j.store.Attachment;
import org.mapi4j.store.Message;

/**
 * An attachment as a session has it open.
 */
final class EmbeddedAttachment extends EmbeddedProp implements Attachment {

	private static final Set<Integer> READ_ONLY = ids(PropTags.PR_ATTACH_NUM, PropTags.PR_ATTACH_SIZE);

	private final EmbeddedMessage message;

	private final int number;

	private boolean saved;

	private boolean writable;

	private AttachmentContent draft;

	EmbeddedAttachment(StoreAccess access, EmbeddedMessage message, int number, @Nullable AttachmentContent content,
			boolean writable, CallGate gate) {
		super(access, gate);
		this.message = message;
		this.number = number;
		this.saved = content != null;
		this.writable = writable;
		this.draft = (content != null) ? content : initial();
	}

	private static AttachmentContent initial() {
		return new AttachmentContent(Bag.of()
			.with(PropTags.PR_ATTACH_METHOD, 0)
			.with(PropTags.PR_RENDERING_POSITION, -1)
			.with(PropTags.PR_CREATION_TIME, MailboxStore.now()), null);
	}

	@Override
	Bag kept() {
		return this.draft.properties();
	}

	@Override
	void keep(Bag changed) {
		this.draft = new AttachmentContent(changed, this.draft.message());
	}

	@Override
	Values computed() {
		Values values = store().views().ofAttachment(this.number, this.draft);
		return values.add(PropTags.PR_RECORD_KEY, Views.number(this.number))
			.add(PropTags.PR_ACCESS_LEVEL, accessLevel());
	}

	@Override
	void requireThere(String operation) {
		this.message.requireThere(operation);
		if (this.saved && this.message.attachment(this.number) == null) {
			throw CallGate.failure(HResult.MAPI_E_OBJECT_DELETED, operation, "The attachment has been deleted");
		}
	}

	@Override
	boolean isWritable() {
		return this.writable;
	}

	@Override
	Set<Integer> readOnly() {
		return READ_ONLY;
	}

	@Override
	void save(Set<SaveFlag> asked, String operation) {
		requireWritable(operation);
		keep(kept().with(PropTags.PR_LAST_MODIFICATION_TIME, MailboxStore.now()));
		this.message.put(this.number, this.draft);
		this.saved = true;
		this.writable = asked.contains(SaveFlag.KEEP_OPEN_READWRITE);
	}

	/** Let the attachment hold something else, which is saved with the attachment. */
	void put(AttachmentContent changed) {
		this.draft = changed;
	}

	@Override
	@Nullable MapiObject openObject(PropTag<?> tag, Class<?> type, PropertyAccess how, String operation) {
		if (tag.id() != PropTags.PR_ATTACH_DATA_OBJ.id() || type != Message.class) {
			return null;
		}
		Content content = (how != PropertyAccess.CREATE) ? this.draft.message() : null;
		if (content == null && how != PropertyAccess.CREATE) {
			throw CallGate.failure(HResult.MAPI_E_NOT_FOUND, operation, "The attachment is no message");
		}
		AttachmentSite site = new AttachmentSite(this, content);
		boolean modify = how != PropertyAccess.READ;
		return access().client().open((messageGate) -> new EmbeddedMessage(access(), site, modify, messageGate));
	}

	@Override
	List<PropTag<?>> subobjects() {
		return (this.draft.message() != null) ? List.of(PropTags.PR_ATTACH_DATA_OBJ) : List.of();
	}

	@Override
	void copySubobject(PropTag<?> tag, EmbeddedProp destination, boolean move, String operation) {
		if (!(destination instanceof EmbeddedAttachment target)) {
			throw CallGate.failure(HResult.MAPI_E_INTERFACE_NOT_SUPPORTED, operation,
					"The destination is no attachment");
		}
		target.put(new AttachmentContent(target.kept(), this.draft.message()));
		if (move) {
			put(new AttachmentContent(kept(), null));
		}
	}

}
