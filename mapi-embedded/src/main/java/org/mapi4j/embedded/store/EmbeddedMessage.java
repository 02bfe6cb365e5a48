package org.mapi4j.embedded.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.mapi4j.Binary;
import org.mapi4j.HResult;
import org.mapi4j.MapiException;
import org.mapi4j.MapiObject;
import org.mapi4j.MapiUid;
import org.mapi4j.embedded.store.data.AttachmentContent;
import org.mapi4j.embedded.store.data.Bag;
import org.mapi4j.embedded.store.data.Content;
import org.mapi4j.embedded.support.CallGate;
import org.mapi4j.embedded.support.Mailbox;
import org.mapi4j.embedded.table.EmbeddedTable;
import org.mapi4j.embedded.table.TableSource;
import org.mapi4j.property.OpenFlag;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.PropValue;
import org.mapi4j.property.PropertyAccess;
import org.mapi4j.property.Row;
import org.mapi4j.property.SaveFlag;
import org.mapi4j.store.Attachment;
import org.mapi4j.store.Message;
import org.mapi4j.store.ReadFlag;
import org.mapi4j.store.RecipientChange;
import org.mapi4j.table.MapiTable;
import org.mapi4j.table.TableStatus;

/**
 * A message as a session has it open: what was read when it was opened, and what was
 * changed since and is not saved yet.
 */
final class EmbeddedMessage extends EmbeddedProp implements Message {

	private static final Set<Integer> READ_ONLY = ids(PropTags.PR_MESSAGE_SIZE, PropTags.PR_HASATTACH,
			PropTags.PR_DISPLAY_TO, PropTags.PR_DISPLAY_CC, PropTags.PR_DISPLAY_BCC, PropTags.PR_NORMALIZED_SUBJECT,
			PropTags.PR_PARENT_DISPLAY, PropTags.PR_MSG_STATUS, PropTags.PR_SOURCE_KEY, PropTags.PR_CHANGE_KEY,
			PropTags.PR_MESSAGE_RECIPIENTS, PropTags.PR_MESSAGE_ATTACHMENTS);

	private static final List<PropTag<?>> ATTACHMENT_COLUMNS = List.of(PropTags.PR_INSTANCE_KEY, PropTags.PR_ATTACH_NUM,
			PropTags.PR_RECORD_KEY, PropTags.PR_RENDERING_POSITION, PropTags.PR_ATTACH_SIZE, PropTags.PR_ATTACH_METHOD,
			PropTags.PR_ATTACH_FILENAME, PropTags.PR_ATTACH_LONG_FILENAME, PropTags.PR_DISPLAY_NAME);

	private static final List<PropTag<?>> RECIPIENT_COLUMNS = List.of(PropTags.PR_INSTANCE_KEY, PropTags.PR_ROWID,
			PropTags.PR_RECIPIENT_TYPE, PropTags.PR_DISPLAY_NAME, PropTags.PR_ADDRTYPE, PropTags.PR_EMAIL_ADDRESS,
			PropTags.PR_SMTP_ADDRESS, PropTags.PR_ENTRYID, PropTags.PR_SEARCH_KEY, PropTags.PR_RESPONSIBILITY,
			PropTags.PR_OBJECT_TYPE, PropTags.PR_DISPLAY_TYPE);

	private final MessageSite site;

	private final Bodies bodies = new Bodies();

	private boolean writable;

	private Content draft;

	private int flags;

	private long version;

	private @Nullable Mirror<Integer> recipients;

	private @Nullable Mirror<Integer> attachments;

	private int nextAttachment;

	private int nextRecipient;

	private boolean submitted;

	EmbeddedMessage(StoreAccess access, MessageSite site, boolean writable, CallGate gate) {
		super(access, gate);
		this.site = site;
		this.writable = writable;
		this.version = site.version();
		Integer saved = site.flags();
		this.draft = (saved != null) ? site.content() : Content.EMPTY.with(initial());
		this.nextAttachment = this.draft.attachments().isEmpty() ? 0 : this.draft.attachments().lastKey() + 1;
		this.nextRecipient = Recipients.next(this.draft.recipients());
		this.flags = (saved != null) ? saved
				: Flags.UNMODIFIED | Flags.UNSENT | Flags.READ | (site.isAssociated() ? Flags.ASSOCIATED : 0);
	}

	private static Bag initial() {
		return Bag.of()
			.with(PropTags.PR_MESSAGE_CLASS, "IPM.Note")
			.with(PropTags.PR_SEARCH_KEY, Binary.of(MapiUid.random().toByteArray()))
			.with(PropTags.PR_CREATION_TIME, MailboxStore.now());
	}

	@Override
	Bag kept() {
		return this.draft.properties();
	}

	@Override
	void keep(Bag changed) {
		this.draft = this.draft.with(this.bodies.follow(kept(), changed));
	}

	@Override
	Bag with(Bag all, PropTag<?> tag) {
		return Bodies.with(all, tag);
	}

	@Override
	List<PropTag<?>> made() {
		return Bodies.made(kept());
	}

	Content draft() {
		return this.draft;
	}

	@Override
	Values computed() {
		Integer saved = this.site.flags();
		return store().views()
			.ofContent(this.draft, (saved != null) ? saved : this.flags)
			.addAll(this.site.computed())
			.add(PropTags.PR_ACCESS_LEVEL, accessLevel());
	}

	@Override
	void requireThere(String operation) {
		if (this.submitted) {
			throw CallGate.failure(HResult.MAPI_E_SUBMITTED, operation, "The message was handed over to be sent");
		}
		this.site.requireThere(operation);
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
	@Nullable HResult set(PropValue<?> value, String operation) {
		if (value.tag().id() != PropTags.PR_MESSAGE_FLAGS.id()) {
			return super.set(value, operation);
		}
		if (this.site.flags() != null || !(value.value() instanceof Integer bits)) {
			return HResult.MAPI_E_COMPUTED;
		}
		this.flags = (this.flags & ~Flags.SETTABLE) | (bits & Flags.SETTABLE);
		return null;
	}

	@Override
	@Nullable HResult delete(PropTag<?> tag) {
		if (tag.id() == PropTags.PR_MESSAGE_ATTACHMENTS.id()) {
			this.draft = new Content(this.draft.properties(), this.draft.recipients(), new TreeMap<>());
			showAttachments();
			return null;
		}
		if (tag.id() == PropTags.PR_MESSAGE_RECIPIENTS.id()) {
			put(List.of());
			return null;
		}
		return super.delete(tag);
	}

	@Override
	void save(Set<SaveFlag> asked, String operation) {
		requireWritable(operation);
		if (!asked.contains(SaveFlag.FORCE_SAVE)) {
			requireUnchanged(operation);
		}
		Integer saved = this.site.flags();
		keep(kept().with(PropTags.PR_LAST_MODIFICATION_TIME, MailboxStore.now()));
		this.site.save(this.draft, (saved != null) ? saved & ~Flags.UNMODIFIED : this.flags, operation);
		this.version = this.site.version();
		this.bodies.saved();
		this.writable = asked.contains(SaveFlag.KEEP_OPEN_READWRITE);
	}

	private void requireUnchanged(String operation) {
		if (this.site.version() != this.version) {
			throw CallGate.failure(HResult.MAPI_E_OBJECT_CHANGED, operation, "Somebody else has saved the message");
		}
	}

	@Override
	@Nullable MapiObject openObject(PropTag<?> tag, Class<?> type, PropertyAccess how, String operation) {
		if (type != MapiTable.class) {
			return null;
		}
		if (tag.id() == PropTags.PR_MESSAGE_RECIPIENTS.id()) {
			return openRecipients();
		}
		return (tag.id() == PropTags.PR_MESSAGE_ATTACHMENTS.id()) ? openAttachments() : null;
	}

	@Override
	List<PropTag<?>> subobjects() {
		return List.of(PropTags.PR_MESSAGE_RECIPIENTS, PropTags.PR_MESSAGE_ATTACHMENTS);
	}

	@Override
	void copySubobject(PropTag<?> tag, EmbeddedProp destination, boolean move, String operation) {
		if (!(destination instanceof EmbeddedMessage target)) {
			throw CallGate.failure(HResult.MAPI_E_INTERFACE_NOT_SUPPORTED, operation, "The destination is no message");
		}
		if (tag.id() == PropTags.PR_MESSAGE_RECIPIENTS.id()) {
			target.put(this.draft.recipients());
		}
		else {
			this.draft.attachments().values().forEach((attachment) -> target.put(target.nextAttachment++, attachment));
		}
		if (move) {
			delete(tag);
		}
	}

	@Override
	public MapiTable attachmentTable() {
		return fetch("IMessage::GetAttachmentTable", this::openAttachments);
	}

	private MapiTable openAttachments() {
		Mirror<Integer> shown = this.attachments;
		if (shown == null) {
			shown = newMirror(ATTACHMENT_COLUMNS);
			this.attachments = shown;
			showAttachments();
		}
		return open(shown);
	}

	private Mirror<Integer> newMirror(List<PropTag<?>> columns) {
		return new Mirror<>(new TableSource(columns, false, store().guard().outbox()));
	}

	private MapiTable open(Mirror<Integer> shown) {
		return access().client().open((gate) -> new EmbeddedTable(shown.source(), TableStatus.Type.DYNAMIC, gate));
	}

	private void showAttachments() {
		if (this.attachments != null) {
			Map<Integer, Row> rows = new LinkedHashMap<>();
			this.draft.attachments()
				.forEach((number, attachment) -> rows.put(number, store().views().attachmentRow(number, attachment)));
			this.attachments.show(rows);
		}
	}

	@Override
	public Attachment openAttachment(int number, OpenFlag... openFlags) {
		String operation = "IMessage::OpenAttach";
		return fetch(operation, () -> {
			List<OpenFlag> asked = List.of(openFlags);
			if (asked.contains(OpenFlag.MODIFY)) {
				requireWritable(operation);
			}
			AttachmentContent attachment = this.draft.attachments().get(number);
			if (attachment == null) {
				throw noAttachment(operation);
			}
			boolean modify = access().mayModify(asked, operation) && this.writable;
			return access().client()
				.open((gate) -> new EmbeddedAttachment(access(), this, number, attachment, modify, gate));
		});
	}

	private static MapiException noAttachment(String operation) {
		return CallGate.failure(HResult.MAPI_E_NOT_FOUND, operation, "The message has no such attachment");
	}

	@Override
	public Attachment createAttachment() {
		String operation = "IMessage::CreateAttach";
		return fetch(operation, () -> {
			requireWritable(operation);
			int number = this.nextAttachment++;
			return access().client().open((gate) -> new EmbeddedAttachment(access(), this, number, null, true, gate));
		});
	}

	@Override
	public void deleteAttachment(int number) {
		String operation = "IMessage::DeleteAttach";
		call(operation, () -> {
			requireWritable(operation);
			if (!this.draft.attachments().containsKey(number)) {
				throw noAttachment(operation);
			}
			put(number, null);
			return true;
		});
	}

	/** Let the message have another attachment, which is saved with the message. */
	void put(int number, @Nullable AttachmentContent attachment) {
		this.draft = this.draft.withAttachment(number, attachment);
		showAttachments();
	}

	@Nullable AttachmentContent attachment(int number) {
		return this.draft.attachments().get(number);
	}

	@Override
	public MapiTable recipientTable() {
		return fetch("IMessage::GetRecipientTable", this::openRecipients);
	}

	private MapiTable openRecipients() {
		Mirror<Integer> shown = this.recipients;
		if (shown == null) {
			shown = newMirror(RECIPIENT_COLUMNS);
			this.recipients = shown;
			showRecipients();
		}
		return open(shown);
	}

	/** Let the message have other recipients; no number is given to a second one. */
	private void put(List<Row> recipients) {
		this.draft = this.draft.withRecipients(recipients);
		this.nextRecipient = Math.max(this.nextRecipient, Recipients.next(recipients));
		showRecipients();
	}

	private void showRecipients() {
		if (this.recipients != null) {
			Map<Integer, Row> rows = new LinkedHashMap<>();
			this.draft.recipients().forEach((row) -> rows.put(row.get(PropTags.PR_ROWID, 0), row));
			this.recipients.show(rows);
		}
	}

	@Override
	public void modifyRecipients(RecipientChange change, List<Row> changed) {
		String operation = "IMessage::ModifyRecipients";
		call(operation, () -> {
			requireWritable(operation);
			put(Recipients.change(this.draft.recipients(), change, changed, this.nextRecipient, operation));
			return true;
		});
	}

	@Override
	public void submit(boolean force) {
		String operation = "IMessage::SubmitMessage";
		call(operation, () -> {
			requireWritable(operation);
			if (this.draft.recipients().isEmpty()) {
				throw CallGate.failure(HResult.MAPI_E_NO_RECIPIENTS, operation, "The message has no recipients");
			}
			if (!access().sends()) {
				throw CallGate.failure(HResult.MAPI_E_NO_SUPPORT, operation,
						"Nobody would send the message: the session or the store was opened without mail");
			}
			requireUnchanged(operation);
			this.site.requireSendable(operation);
			Mailbox user = access().client().identity();
			keep(Outgoing.submitted(kept(),
					access().transport().sender(kept(), (user != null) ? user : store().owner())));
			save(Set.of(SaveFlag.KEEP_OPEN_READWRITE), operation);
			MessageNode node = this.site.node();
			this.submitted = true;
			if (node != null) {
				access().transport().submit(store(), node);
			}
			return true;
		});
	}

	@Override
	public void setReadFlag(ReadFlag... asked) {
		String operation = "IMessage::SetReadFlag";
		ReadFlags.check(Set.of(asked), operation);
		call(operation, () -> {
			Integer saved = this.site.flags();
			if (saved == null) {
				this.flags = ReadFlags.applied(this.flags, Set.of(asked));
				return true;
			}
			if (!access().writable()) {
				throw CallGate.failure(HResult.MAPI_E_NO_ACCESS, operation, "The store was opened to be read only");
			}
			MessageNode node = this.site.node();
			if (node == null) {
				this.site.flags(ReadFlags.applied(saved, Set.of(asked)));
			}
			else {
				mark(node, Set.of(asked), operation);
			}
			return true;
		});
	}

	/**
	 * Mark a message of the store, and let this one follow if its request is withdrawn.
	 */
	private void mark(MessageNode node, Set<ReadFlag> asked, String operation) {
		long before = this.site.version();
		if (!ReadFlags.apply(access(), node, asked)) {
			throw CallGate.failure(HResult.MAPI_E_SUBMITTED, operation, "The message is about to be sent");
		}
		if (this.version == before && this.site.version() != before) {
			keep(ReadFlags.withoutRequest(kept()));
			this.version = this.site.version();
		}
	}

}
