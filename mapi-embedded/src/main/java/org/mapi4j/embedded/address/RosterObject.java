package org.mapi4j.embedded.address;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.mapi4j.EntryId;
import org.mapi4j.HResult;
import org.mapi4j.MapiException;
import org.mapi4j.address.CreateEntryFlag;
import org.mapi4j.address.ResolvedName;
import org.mapi4j.embedded.support.CallGate;
import org.mapi4j.embedded.table.EmbeddedTable;
import org.mapi4j.embedded.table.TableSource;
import org.mapi4j.property.MapiProp;
import org.mapi4j.property.OpenFlag;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.Row;
import org.mapi4j.table.MapiTable;
import org.mapi4j.table.TableStatus;

/**
 * What containers and distribution lists do with those who are in them.
 */
abstract class RosterObject {

	private final AddressLogon logon;

	private final Roster roster;

	private final CallGate gate;

	RosterObject(AddressLogon logon, Roster roster, CallGate gate) {
		this.logon = logon;
		this.roster = roster;
		this.gate = gate;
	}

	final AddressLogon logon() {
		return this.logon;
	}

	/** Return whether entries may be added and removed. */
	abstract boolean isModifiable();

	abstract MapiProp create(EntryId template, Set<CreateEntryFlag> flags, String operation);

	abstract void copy(EntryId entry, Set<CreateEntryFlag> flags, String operation);

	abstract void delete(EntryId entry, String operation);

	final MapiTable contentsTable() {
		return this.gate.fetch("IMAPIContainer::GetContentsTable", this::openContents);
	}

	final MapiTable openContents() {
		return open(this.logon, this.roster.source());
	}

	static MapiTable open(AddressLogon logon, TableSource source) {
		return logon.opener().open((opened) -> new EmbeddedTable(source, TableStatus.Type.DYNAMIC, opened));
	}

	final MapiProp openEntry(EntryId entryId, OpenFlag... flags) {
		String operation = "IMAPIContainer::OpenEntry";
		return this.gate.fetch(operation, () -> this.logon.openEntry(entryId, List.of(flags), operation));
	}

	/** Refuse what such a container cannot do. */
	final <T> T refuse(String operation, Class<T> type) {
		return this.gate.fetch(operation, () -> {
			throw CallGate.failure(HResult.MAPI_E_NO_SUPPORT, operation, "Such a container cannot do that");
		});
	}

	final MapiProp createEntry(EntryId template, CreateEntryFlag... flags) {
		String operation = "IABContainer::CreateEntry";
		return this.gate.fetch(operation, () -> {
			requireModifiable(operation);
			return create(template, Set.of(flags), operation);
		});
	}

	final boolean copyEntries(List<EntryId> entries, CreateEntryFlag... flags) {
		String operation = "IABContainer::CopyEntries";
		return this.gate.call(operation, () -> {
			requireModifiable(operation);
			return each(entries, (entry) -> copy(entry, Set.of(flags), operation));
		});
	}

	final boolean deleteEntries(List<EntryId> entries) {
		String operation = "IABContainer::DeleteEntries";
		return this.gate.call(operation, () -> {
			requireModifiable(operation);
			return each(entries, (entry) -> delete(entry, operation));
		});
	}

	/** Do something with each of the entries, and return whether it could be done. */
	private static boolean each(List<EntryId> entries, Consumer<EntryId> action) {
		boolean complete = true;
		for (EntryId entry : entries) {
			try {
				action.accept(entry);
			}
			catch (MapiException ex) {
				complete = false;
			}
		}
		return complete;
	}

	private void requireModifiable(String operation) {
		if (!isModifiable()) {
			throw CallGate.failure(HResult.MAPI_E_NO_ACCESS, operation, "Nobody can be added here, or removed");
		}
	}

	final List<ResolvedName> resolveNames(List<Row> names, List<? extends PropTag<?>> columns) {
		return this.gate.fetch("IABContainer::ResolveNames", () -> {
			NameResolution resolution = new NameResolution(this.roster.rows(), Entries.columns(columns));
			return names.stream().map(resolution::resolve).toList();
		});
	}

}
