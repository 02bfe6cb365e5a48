package org.mapi4j.embedded.store;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.mapi4j.EntryId;
import org.mapi4j.HResult;
import org.mapi4j.MapiException;
import org.mapi4j.embedded.store.data.Search;
import org.mapi4j.embedded.support.CallGate;
import org.mapi4j.embedded.table.RowFilter;
import org.mapi4j.property.Restriction;
import org.mapi4j.table.SearchCriteria;
import org.mapi4j.table.SearchFlag;

/**
 * Reads and changes what a search folder looks for.
 *
 * @param store the store of the folder
 * @param search what it looks for now, or {@code null}
 * @param operation the function that was called, for errors
 */
record Criteria(MailboxStore store, @Nullable Search search, String operation) {

	SearchCriteria shown() {
		Search now = this.search;
		if (now == null) {
			throw notInitialized();
		}
		List<EntryId> folders = now.folders().stream().map(this.store.ids()::folder).toList();
		return new SearchCriteria(now.restriction(), folders, now.running(), false, now.recursive(), now.foreground());
	}

	private MapiException notInitialized() {
		return CallGate.failure(HResult.MAPI_E_NOT_INITIALIZED, this.operation, "Nothing was ever searched for");
	}

	Search changed(@Nullable Restriction restriction, @Nullable List<EntryId> containers, List<SearchFlag> flags) {
		requireOneOf(flags, SearchFlag.STOP_SEARCH, SearchFlag.RESTART_SEARCH);
		requireOneOf(flags, SearchFlag.RECURSIVE_SEARCH, SearchFlag.SHALLOW_SEARCH);
		requireOneOf(flags, SearchFlag.FOREGROUND_SEARCH, SearchFlag.BACKGROUND_SEARCH);
		Search now = this.search;
		if (containers == null && now == null) {
			throw notInitialized();
		}
		List<Long> folders = (containers != null) ? containers.stream().map(this::folder).toList()
				: (now != null) ? now.folders() : List.of();
		Restriction kept = (now != null) ? now.restriction() : null;
		Restriction wanted = (restriction != null) ? restriction : kept;
		RowFilter.check(wanted, this.operation);
		boolean recursive = is(flags, SearchFlag.RECURSIVE_SEARCH, SearchFlag.SHALLOW_SEARCH,
				now != null && now.recursive());
		boolean foreground = is(flags, SearchFlag.FOREGROUND_SEARCH, SearchFlag.BACKGROUND_SEARCH,
				now != null && now.foreground());
		return new Search(wanted, folders, !flags.contains(SearchFlag.STOP_SEARCH), recursive, foreground);
	}

	private static boolean is(List<SearchFlag> flags, SearchFlag yes, SearchFlag no, boolean otherwise) {
		return flags.contains(yes) || (otherwise && !flags.contains(no));
	}

	private void requireOneOf(List<SearchFlag> flags, SearchFlag first, SearchFlag second) {
		if (flags.contains(first) && flags.contains(second)) {
			throw CallGate.failure(HResult.MAPI_E_INVALID_PARAMETER, this.operation,
					first + " and " + second + " exclude each other");
		}
	}

	private long folder(EntryId entryId) {
		FolderNode folder = this.store.presentFolder(entryId, this.operation);
		if (folder.isSearch()) {
			throw CallGate.failure(HResult.MAPI_E_INVALID_PARAMETER, this.operation,
					"The results of one search are not searched by another");
		}
		return folder.id();
	}

}
