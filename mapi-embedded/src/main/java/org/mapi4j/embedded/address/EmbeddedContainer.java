package org.mapi4j.embedded.address;

import java.util.Set;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import org.mapi4j.EntryId;
import org.mapi4j.HResult;
import org.mapi4j.MapiObject;
import org.mapi4j.ObjectType;
import org.mapi4j.address.CreateEntryFlag;
import org.mapi4j.embedded.support.CallGate;
import org.mapi4j.embedded.support.PropertyObject;
import org.mapi4j.property.MapiProp;
import org.mapi4j.property.NoValue;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.Row;
import org.mapi4j.property.SaveFlag;
import org.mapi4j.table.MapiTable;

/**
 * A container with recipients that a client has open.
 */
final class EmbeddedContainer extends PropertyObject implements RosterContainer {

	private final Container container;

	private final EntryDraft draft;

	private final RosterObject contents;

	EmbeddedContainer(Container container, boolean writable, AddressLogon logon, CallGate gate) {
		super(gate, logon.opener());
		this.container = container;
		this.draft = writable ? EntryDraft.toCreate(container.row(), (values, force, operation) -> {
			container.rename(values.require(PropTags.PR_DISPLAY_NAME));
			return values;
		}) : EntryDraft.reading(container.row());
		this.contents = new Contents(logon, gate);
	}

	@Override
	protected Row properties() {
		Row row = this.draft.values().with(PropTags.PR_CONTAINER_CONTENTS, NoValue.OBJECT);
		return this.container.isModifiable() ? row.with(PropTags.PR_CREATE_TEMPLATES, NoValue.OBJECT) : row;
	}

	@Override
	protected boolean isWritable() {
		return this.draft.isWritable();
	}

	@Override
	protected void change(UnaryOperator<Row> change) {
		this.draft.change(change);
	}

	@Override
	protected @Nullable HResult refusal(PropTag<?> tag) {
		return (tag.id() != PropTags.PR_DISPLAY_NAME.id()) ? HResult.MAPI_E_COMPUTED : null;
	}

	@Override
	protected void save(Set<SaveFlag> flags, String operation) {
		this.draft.save(flags, operation);
	}

	@Override
	protected @Nullable MapiObject openObject(PropTag<?> tag, Class<?> type, String operation) {
		if (type != MapiTable.class) {
			return null;
		}
		if (tag.id() == PropTags.PR_CONTAINER_CONTENTS.id()) {
			return this.contents.openContents();
		}
		return (tag.id() == PropTags.PR_CREATE_TEMPLATES.id())
				? RosterObject.open(this.contents.logon(), Templates.table()) : null;
	}

	@Override
	public RosterObject members() {
		return this.contents;
	}

	/** Those who are in the container. */
	private final class Contents extends RosterObject {

		private Contents(AddressLogon logon, CallGate gate) {
			super(logon, EmbeddedContainer.this.container.roster(), gate);
		}

		@Override
		boolean isModifiable() {
			return EmbeddedContainer.this.container.isModifiable() && isWritable();
		}

		@Override
		MapiProp create(EntryId template, Set<CreateEntryFlag> flags, String operation) {
			boolean blank = Templates.isTemplate(template);
			Roster members = template.equals(Templates.DISTRIBUTION_LIST) ? new Roster() : null;
			Row values = blank
					? EntryDraft.initial((members != null) ? ObjectType.DISTRIBUTION_LIST : ObjectType.MAIL_USER)
					: EntryCopies.values(logon().row(template, operation));
			EntryDraft made = EntryDraft.toCreate(logon().directory(), EmbeddedContainer.this.container, values,
					members, flags);
			return (members != null)
					? logon().opener().open((gate) -> new EmbeddedDistributionList(made, members, logon(), gate))
					: logon().opener().open((gate) -> new EmbeddedMailUser(made, logon(), gate));
		}

		@Override
		void copy(EntryId entry, Set<CreateEntryFlag> flags, String operation) {
			EntryCopies.copy(logon(), entry, EmbeddedContainer.this.container, flags, operation);
		}

		@Override
		void delete(EntryId entry, String operation) {
			AddressEntry found = logon().require(entry, operation);
			if (found.home() != EmbeddedContainer.this.container) {
				throw CallGate.failure(HResult.MAPI_E_NOT_FOUND, operation, "The container has no such entry");
			}
			logon().directory().delete(found);
		}

	}

}
