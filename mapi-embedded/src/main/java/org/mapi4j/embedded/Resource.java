package org.mapi4j.embedded;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.mapi4j.embedded.support.Mailbox;
import org.mapi4j.Binary;
import org.mapi4j.EntryId;
import org.mapi4j.ObjectType;
import org.mapi4j.embedded.profile.Condition;
import org.mapi4j.embedded.profile.Provider;
import org.mapi4j.embedded.support.EntryIds;
import org.mapi4j.embedded.table.TableSource;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.PropValue;
import org.mapi4j.property.Row;
import org.mapi4j.status.ResourceFlag;
import org.mapi4j.status.ResourceMethod;
import org.mapi4j.status.ResourceStatus;
import org.mapi4j.status.ResourceType;
import org.mapi4j.status.TransportActivity;

/**
 * A resource of a session and its row in the status table. What it shows changes under
 * the lock of the table's source.
 */
final class Resource {

	private static final int ENABLED = TransportActivity.INBOUND_ENABLED.mask()
			| TransportActivity.OUTBOUND_ENABLED.mask();

	private final Provider provider;

	private final Logon logon;

	private final Set<ResourceMethod> methods;

	private final TableSource table;

	private final int rowId;

	private final long number;

	private Condition shown;

	private int activity;

	Resource(Provider provider, Logon logon, Set<ResourceMethod> methods, Condition shown, TableSource table,
			int rowId) {
		this.provider = provider;
		this.logon = logon;
		this.methods = methods;
		this.shown = shown;
		this.table = table;
		this.rowId = rowId;
		this.number = table.add(render());
	}

	Provider provider() {
		return this.provider;
	}

	ResourceType type() {
		return this.provider.type();
	}

	Set<ResourceMethod> methods() {
		return this.methods;
	}

	EntryId entryId() {
		return EntryIds.of(EntryIds.STATUS, ObjectType.STATUS, Binary.of(this.provider.uid().toByteArray()));
	}

	/** Show another condition; whatever a transport was doing ends with that. */
	void show(Condition condition) {
		change(() -> {
			this.shown = condition;
			this.activity = 0;
		});
	}

	/** Show what the profile now says, apart from the condition. */
	void refresh() {
		change(() -> {
		});
	}

	/**
	 * Begin an activity of a transport.
	 * @param bits the bits of {@code PR_STATUS_CODE} that stand for it
	 * @return how the transport is, or {@code null} if it is busy
	 */
	@Nullable ResourceStatus begin(int bits) {
		List<ResourceStatus> status = new ArrayList<>(1);
		change(() -> {
			if (this.activity == 0) {
				status.add(this.shown.status());
				this.activity = (this.shown.status() == ResourceStatus.AVAILABLE) ? bits : 0;
			}
		});
		return status.isEmpty() ? null : status.get(0);
	}

	void end() {
		change(() -> this.activity = 0);
	}

	private void change(Runnable change) {
		this.table.update(this.number, (old) -> {
			change.run();
			return render();
		});
	}

	/** Return the row, which is also what the status object has for properties. */
	Row row() {
		return this.table.row(this.number);
	}

	private Row render() {
		List<PropValue<?>> values = new ArrayList<>();
		add(values, PropTags.PR_ENTRYID, entryId().value());
		add(values, PropTags.PR_RESOURCE_TYPE, type().code());
		add(values, PropTags.PR_STATUS_CODE, statusCode());
		add(values, PropTags.PR_DISPLAY_NAME, this.provider.displayName());
		add(values, PropTags.PR_PROVIDER_DISPLAY, this.provider.provider());
		add(values, PropTags.PR_PROVIDER_DLL_NAME, this.provider.dll());
		add(values, PropTags.PR_RESOURCE_FLAGS, flags());
		add(values, PropTags.PR_RESOURCE_METHODS, this.methods.stream().mapToInt(ResourceMethod::mask).sum());
		add(values, PropTags.PR_OBJECT_TYPE, ObjectType.STATUS.code());
		add(values, PropTags.PR_ROWID, this.rowId);
		if (type() != ResourceType.SUBSYSTEM && type() != ResourceType.ADDRESS_BOOK) {
			add(values, PropTags.PR_STATUS_STRING, this.shown.words());
		}
		if (type() == ResourceType.TRANSPORT_PROVIDER) {
			add(values, PropTags.PR_REMOTE_VALIDATE_OK, true);
		}
		if (this.provider.mailbox() != null) {
			addMailbox(values, this.provider.mailbox());
		}
		return Row.of(values);
	}

	private void addMailbox(List<PropValue<?>> values, Mailbox mailbox) {
		add(values, PropTags.PR_IDENTITY_DISPLAY, mailbox.name());
		add(values, PropTags.PR_IDENTITY_ENTRYID, mailbox.userEntryId().value());
		add(values, PropTags.PR_IDENTITY_SEARCH_KEY, mailbox.searchKey());
		if (type() == ResourceType.STORE_PROVIDER) {
			add(values, PropTags.PR_STORE_RECORD_KEY, mailbox.storeRecordKey());
		}
		if ((this.provider.flags() & ResourceFlag.OWN_STORE.mask()) != 0) {
			add(values, PropTags.PR_OWN_STORE_ENTRYID, mailbox.storeEntryId().value());
		}
	}

	private static <T> void add(List<PropValue<?>> values, PropTag<T> tag, T value) {
		values.add(new PropValue<>(tag, value));
	}

	private int statusCode() {
		boolean working = this.shown.status() == ResourceStatus.AVAILABLE;
		int transport = (type() == ResourceType.TRANSPORT_PROVIDER && working) ? ENABLED | this.activity : 0;
		return this.shown.code() | transport;
	}

	private int flags() {
		Mailbox mailbox = this.provider.mailbox();
		if (mailbox == null) {
			return 0;
		}
		boolean store = type() == ResourceType.STORE_PROVIDER;
		int bits = 0;
		if (store) {
			bits |= this.logon.marks(mailbox);
		}
		if (store && mailbox.equals(this.logon.primary())) {
			bits |= ResourceFlag.PRIMARY_IDENTITY.mask();
		}
		if (!store && this.logon.isDefault(mailbox)) {
			bits |= ResourceFlag.DEFAULT_OUTBOUND.mask();
		}
		return bits | this.provider.flags();
	}

}
