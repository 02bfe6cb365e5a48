package org.mapi4j.jna;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.mapi4j.EntryId;
import org.mapi4j.HResult;
import org.mapi4j.jna.Arena.Block;
import org.mapi4j.jna.MapiMemory.Buffer;
import org.mapi4j.property.MapiProp;
import org.mapi4j.property.OpenFlag;
import org.mapi4j.property.Restriction;
import org.mapi4j.table.ContainerFlag;
import org.mapi4j.table.MapiContainer;
import org.mapi4j.table.MapiTable;
import org.mapi4j.table.SearchCriteria;
import org.mapi4j.table.SearchFlag;

/**
 * An {@code IMAPIContainer} of native MAPI.
 */
class NativeContainer extends NativeProp implements MapiContainer {

	private static final VtableMethod GET_CONTENTS_TABLE = new VtableMethod("IMAPIContainer::GetContentsTable", 14,
			"48");

	private static final VtableMethod GET_HIERARCHY_TABLE = new VtableMethod("IMAPIContainer::GetHierarchyTable", 15,
			"48");

	private static final VtableMethod OPEN_ENTRY = new VtableMethod("IMAPIContainer::OpenEntry", 16, "488488");

	private static final VtableMethod SET_SEARCH_CRITERIA = new VtableMethod("IMAPIContainer::SetSearchCriteria", 17,
			"884");

	private static final VtableMethod GET_SEARCH_CRITERIA = new VtableMethod("IMAPIContainer::GetSearchCriteria", 18,
			"4888");

	NativeContainer(NativeRuntime runtime, long address, @Nullable NativeObject opener) {
		super(runtime, address, opener);
	}

	@Override
	public MapiTable contentsTable(ContainerFlag... flags) {
		return table(GET_CONTENTS_TABLE, flags);
	}

	@Override
	public MapiTable hierarchyTable(ContainerFlag... flags) {
		return table(GET_HIERARCHY_TABLE, flags);
	}

	private MapiTable table(VtableMethod method, ContainerFlag... flags) {
		int bits = 0;
		for (ContainerFlag flag : flags) {
			bits |= flag.mask();
		}
		return openTable(method, bits);
	}

	@Override
	public MapiProp openEntry(EntryId entryId, OpenFlag... flags) {
		return EntryOpener.open(this, OPEN_ENTRY, entryId, EntryOpener.bits(flags));
	}

	@Override
	public void setSearchCriteria(@Nullable Restriction restriction, @Nullable List<EntryId> containers,
			SearchFlag... flags) {
		int bits = 0;
		for (SearchFlag flag : flags) {
			bits |= flag.mask();
		}
		int result = setSearchCriteria(restriction, containers, bits);
		if (result == HResult.MAPI_E_BAD_CHARWIDTH.code() && restriction != null) {
			result = setSearchCriteria(Narrow.restriction(restriction), containers, bits);
		}
		check(SET_SEARCH_CRITERIA, result);
	}

	private int setSearchCriteria(@Nullable Restriction restriction, @Nullable List<EntryId> containers, int flags) {
		try (Arena arena = new Arena()) {
			long condition = (restriction != null) ? RestrictionCodec.write(arena, restriction) : 0;
			long list = (containers != null) ? EntryListCodec.write(arena, containers) : 0;
			return call(SET_SEARCH_CRITERIA, condition, list, flags);
		}
	}

	@Override
	public SearchCriteria getSearchCriteria() {
		try (Arena arena = new Arena()) {
			Block restriction = arena.allocate(Abi.POINTER_SIZE);
			Block containers = arena.allocate(Abi.POINTER_SIZE);
			Block state = arena.allocate(Integer.BYTES);
			invokeInEitherWidth(GET_SEARCH_CRITERIA, (unicode) -> call(GET_SEARCH_CRITERIA, unicode,
					restriction.address(), containers.address(), state.address()));
			try (Buffer condition = memory().take(restriction.getLong(0));
					Buffer list = memory().take(containers.getLong(0))) {
				return read(condition.address(), list.address(), state.getInt(0));
			}
		}
	}

	private static SearchCriteria read(long restriction, long containers, int state) {
		NativeReader reader = new NativeReader(GET_SEARCH_CRITERIA.name());
		return new SearchCriteria((restriction != 0) ? RestrictionCodec.read(reader, restriction) : null,
				EntryListCodec.read(reader, containers), (state & Constants.SEARCH_RUNNING) != 0,
				(state & Constants.SEARCH_REBUILD) != 0, (state & Constants.SEARCH_RECURSIVE) != 0,
				(state & Constants.SEARCH_FOREGROUND) != 0);
	}

}
