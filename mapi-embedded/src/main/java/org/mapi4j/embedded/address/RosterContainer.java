package org.mapi4j.embedded.address;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.mapi4j.EntryId;
import org.mapi4j.address.AddressContainer;
import org.mapi4j.address.CreateEntryFlag;
import org.mapi4j.address.ResolvedName;
import org.mapi4j.property.MapiProp;
import org.mapi4j.property.OpenFlag;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.Restriction;
import org.mapi4j.property.Row;
import org.mapi4j.table.ContainerFlag;
import org.mapi4j.table.MapiTable;
import org.mapi4j.table.SearchCriteria;
import org.mapi4j.table.SearchFlag;

/**
 * A container or distribution list, as far as both do with those who are in them what
 * {@link RosterObject} does.
 */
interface RosterContainer extends AddressContainer {

	/** Return what is done with those who are in it. */
	RosterObject members();

	@Override
	default MapiTable contentsTable(ContainerFlag... flags) {
		return members().contentsTable();
	}

	@Override
	default MapiTable hierarchyTable(ContainerFlag... flags) {
		return members().refuse("IMAPIContainer::GetHierarchyTable", MapiTable.class);
	}

	@Override
	default MapiProp openEntry(EntryId entryId, OpenFlag... flags) {
		return members().openEntry(entryId, flags);
	}

	@Override
	default void setSearchCriteria(@Nullable Restriction restriction, @Nullable List<EntryId> containers,
			SearchFlag... flags) {
		members().refuse("IMAPIContainer::SetSearchCriteria", Void.class);
	}

	@Override
	default SearchCriteria getSearchCriteria() {
		return members().refuse("IMAPIContainer::GetSearchCriteria", SearchCriteria.class);
	}

	@Override
	default MapiProp createEntry(EntryId template, CreateEntryFlag... flags) {
		return members().createEntry(template, flags);
	}

	@Override
	default boolean copyEntries(List<EntryId> entries, CreateEntryFlag... flags) {
		return members().copyEntries(entries, flags);
	}

	@Override
	default boolean deleteEntries(List<EntryId> entries) {
		return members().deleteEntries(entries);
	}

	@Override
	default List<ResolvedName> resolveNames(List<Row> names, List<? extends PropTag<?>> columns) {
		return members().resolveNames(names, columns);
	}

}
