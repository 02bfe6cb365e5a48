package org.mapi4j.tck.export;

import java.util.List;
import java.util.Map;

import com.sun.jna.Pointer;

import org.mapi4j.EntryId;
import org.mapi4j.property.Restriction;
import org.mapi4j.table.ContainerFlag;
import org.mapi4j.table.MapiContainer;
import org.mapi4j.table.SearchCriteria;
import org.mapi4j.table.SearchFlag;

/**
 * {@code IMAPIContainer}.
 */
final class ContainerHandlers {

	private ContainerHandlers() {
	}

	static void register(Map<String, Handler> handlers) {
		handlers.put("IMAPIContainer::GetContentsTable", ContainerHandlers::getContentsTable);
		handlers.put("IMAPIContainer::GetHierarchyTable", ContainerHandlers::getHierarchyTable);
		handlers.put("IMAPIContainer::OpenEntry", ContainerHandlers::openEntry);
		handlers.put("IMAPIContainer::SetSearchCriteria", ContainerHandlers::setSearchCriteria);
		handlers.put("IMAPIContainer::GetSearchCriteria", ContainerHandlers::getSearchCriteria);
	}

	private static MapiContainer container(Call call) {
		return call.target(MapiContainer.class);
	}

	private static int getContentsTable(Call call) {
		int flags = call.flags("ulFlags", "MAPI_UNICODE", "MAPI_DEFERRED_ERRORS", "MAPI_ASSOCIATED",
				"SHOW_SOFT_DELETES");
		return Opening.table(call, "lppTable", () -> container(call).contentsTable(flags(flags)));
	}

	private static int getHierarchyTable(Call call) {
		int flags = call.flags("ulFlags", "MAPI_UNICODE", "MAPI_DEFERRED_ERRORS", "CONVENIENT_DEPTH",
				"SHOW_SOFT_DELETES");
		return Opening.table(call, "lppTable", () -> container(call).hierarchyTable(flags(flags)));
	}

	private static ContainerFlag[] flags(int flags) {
		return Names.set(flags, ContainerFlag.class).toArray(ContainerFlag[]::new);
	}

	private static int openEntry(Call call) {
		int flags = call.flags("ulFlags", "MAPI_MODIFY", "MAPI_BEST_ACCESS", "MAPI_DEFERRED_ERRORS",
				"SHOW_SOFT_DELETES", "MAPI_NO_CACHE", "MAPI_CACHE_ONLY");
		EntryId entryId = call.requiredEntryId("cbEntryID", "lpEntryID");
		return Opening.entry(call, () -> container(call).openEntry(entryId, Opening.flags(flags)));
	}

	private static int setSearchCriteria(Call call) {
		int flags = call.flags("ulSearchFlags", "STOP_SEARCH", "RESTART_SEARCH", "RECURSIVE_SEARCH", "SHALLOW_SEARCH",
				"FOREGROUND_SEARCH", "BACKGROUND_SEARCH", "CONTENT_INDEXED_SEARCH", "NON_CONTENT_INDEXED_SEARCH",
				"STATIC_SEARCH");
		requireOneOf(call, "STOP_SEARCH", "RESTART_SEARCH");
		requireOneOf(call, "RECURSIVE_SEARCH", "SHALLOW_SEARCH");
		requireOneOf(call, "FOREGROUND_SEARCH", "BACKGROUND_SEARCH");
		Restriction restriction = call.address("lpRestriction").isNull() ? null
				: RestrictionReader.read(call.structure("lpRestriction"));
		List<EntryId> containers = call.address("lpContainerList").isNull() ? null
				: EntryLists.read(call, "lpContainerList");
		container(call).setSearchCriteria(restriction, containers,
				Names.set(flags, SearchFlag.class).toArray(SearchFlag[]::new));
		return Call.S_OK;
	}

	private static void requireOneOf(Call call, String first, String second) {
		call.judge()
			.require(!call.isSet("ulSearchFlags", first) || !call.isSet("ulSearchFlags", second),
					"%s with both %s and %s", call.method(), first, second);
	}

	private static int getSearchCriteria(Call call) {
		call.flags("ulFlags", "MAPI_UNICODE");
		boolean wide = call.isWide();
		SearchCriteria criteria = container(call).getSearchCriteria();
		Heap heap = call.exporter().heap();
		if (!call.address("lppRestriction").isNull()) {
			Restriction restriction = criteria.restriction();
			call.answer("lppRestriction", (restriction != null)
					? Pointer.nativeValue(RestrictionWriter.write(restriction, !wide, heap.chain())) : 0L);
		}
		if (!call.address("lppContainerList").isNull()) {
			call.answer("lppContainerList", EntryLists.write(criteria.containers(), heap.chain()));
		}
		call.answerIfWanted("lpulSearchState", state(criteria));
		return Call.S_OK;
	}

	private static int state(SearchCriteria criteria) {
		return (criteria.running() ? Constants.of("SEARCH_RUNNING") : 0)
				| (criteria.rebuilding() ? Constants.of("SEARCH_REBUILD") : 0)
				| (criteria.recursive() ? Constants.of("SEARCH_RECURSIVE") : 0)
				| (criteria.foreground() ? Constants.of("SEARCH_FOREGROUND") : 0);
	}

}
