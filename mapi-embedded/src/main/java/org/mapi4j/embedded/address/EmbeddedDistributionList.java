package org.mapi4j.embedded.address;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.mapi4j.EntryId;
import org.mapi4j.HResult;
import org.mapi4j.MapiObject;
import org.mapi4j.ObjectType;
import org.mapi4j.address.CreateEntryFlag;
import org.mapi4j.address.DistributionList;
import org.mapi4j.address.OneOff;
import org.mapi4j.embedded.support.CallGate;
import org.mapi4j.property.MapiProp;
import org.mapi4j.property.NoValue;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.Row;
import org.mapi4j.table.MapiTable;

/**
 * A distribution list that a client has open. Its members are entries of containers, and
 * one-offs; adding and removing them takes effect at once.
 */
final class EmbeddedDistributionList extends EmbeddedMailUser implements DistributionList, RosterContainer {

	private final Roster roster;

	private final Members members;

	EmbeddedDistributionList(EntryDraft draft, Roster roster, AddressLogon logon, CallGate gate) {
		super(draft, logon, gate);
		this.roster = roster;
		this.members = new Members(logon, gate);
	}

	@Override
	protected Row properties() {
		return super.properties().with(PropTags.PR_CONTAINER_CONTENTS, NoValue.OBJECT);
	}

	@Override
	protected @Nullable MapiObject openObject(PropTag<?> tag, Class<?> type, String operation) {
		return (type == MapiTable.class && tag.id() == PropTags.PR_CONTAINER_CONTENTS.id())
				? this.members.openContents() : null;
	}

	@Override
	public RosterObject members() {
		return this.members;
	}

	/** Those who are in the list. */
	private final class Members extends RosterObject {

		private Members(AddressLogon logon, CallGate gate) {
			super(logon, EmbeddedDistributionList.this.roster, gate);
		}

		@Override
		boolean isModifiable() {
			return isWritable();
		}

		/** What is created from a blank template is a one-off, else the entry itself. */
		@Override
		MapiProp create(EntryId template, Set<CreateEntryFlag> flags, String operation) {
			boolean blank = Templates.isTemplate(template);
			Row values = blank ? EntryDraft.initial(ObjectType.MAIL_USER) : logon().row(template, operation);
			EntryDraft made = EntryDraft.toCreate(values, (changed, force, saving) -> {
				Row member = blank ? oneOff(changed) : changed;
				add(EntryId.of(member.require(PropTags.PR_ENTRYID)), member, flags, saving);
				return member;
			});
			return logon().opener().open((gate) -> new EmbeddedMailUser(made, logon(), gate));
		}

		private static Row oneOff(Row values) {
			String name = values.require(PropTags.PR_DISPLAY_NAME);
			OneOff recipient = new OneOff(name, values.get(PropTags.PR_ADDRTYPE, "SMTP"),
					values.get(PropTags.PR_EMAIL_ADDRESS, name), OneOff.NO_RICH_INFO);
			return OneOffs.row(recipient, recipient.toEntryId());
		}

		@Override
		void copy(EntryId entry, Set<CreateEntryFlag> flags, String operation) {
			if (!EmbeddedDistributionList.this.roster.contains(entry) || flags.isEmpty()) {
				add(entry, logon().row(entry, operation), Set.of(), operation);
			}
		}

		private void add(EntryId entry, Row row, Set<CreateEntryFlag> flags, String operation) {
			boolean strict = flags.contains(CreateEntryFlag.CHECK_DUP_STRICT)
					|| flags.contains(CreateEntryFlag.CHECK_DUP_LOOSE);
			if (strict && !flags.contains(CreateEntryFlag.REPLACE)
					&& EmbeddedDistributionList.this.roster.contains(entry)) {
				throw CallGate.failure(HResult.MAPI_E_COLLISION, operation, "The list has this member");
			}
			logon().directory().addMember(list(), EmbeddedDistributionList.this.roster, entry, row);
		}

		@Override
		void delete(EntryId entry, String operation) {
			if (!logon().directory().removeMember(list(), EmbeddedDistributionList.this.roster, entry)) {
				throw CallGate.failure(HResult.MAPI_E_NOT_FOUND, operation, "The list has no such member");
			}
		}

		/** Return the entry of the list, or {@code null} if it is not saved yet. */
		private @Nullable AddressEntry list() {
			Row row = EmbeddedDistributionList.super.properties();
			return row.has(PropTags.PR_ENTRYID)
					? logon().directory().entry(EntryId.of(row.require(PropTags.PR_ENTRYID))) : null;
		}

	}

}
