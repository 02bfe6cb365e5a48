package org.mapi4j.embedded.address;

import java.util.Set;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import org.mapi4j.HResult;
import org.mapi4j.address.MailUser;
import org.mapi4j.embedded.support.CallGate;
import org.mapi4j.embedded.support.PropertyObject;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.Row;
import org.mapi4j.property.SaveFlag;

/**
 * An entry that a client has open.
 */
class EmbeddedMailUser extends PropertyObject implements MailUser {

	private final EntryDraft draft;

	EmbeddedMailUser(EntryDraft draft, AddressLogon logon, CallGate gate) {
		super(gate, logon.opener());
		this.draft = draft;
	}

	/** Open properties that are not to be changed. */
	static EmbeddedMailUser reading(AddressLogon logon, Row row, CallGate gate) {
		return new EmbeddedMailUser(EntryDraft.reading(row), logon, gate);
	}

	@Override
	protected Row properties() {
		return this.draft.values();
	}

	@Override
	protected final boolean isWritable() {
		return this.draft.isWritable();
	}

	@Override
	protected final void change(UnaryOperator<Row> change) {
		this.draft.change(change);
	}

	@Override
	protected final @Nullable HResult refusal(PropTag<?> tag) {
		return Entries.refusal(tag);
	}

	@Override
	protected final void save(Set<SaveFlag> flags, String operation) {
		this.draft.save(flags, operation);
	}

}
