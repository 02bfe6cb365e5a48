package org.mapi4j.jna;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.mapi4j.Binary;
import org.mapi4j.EntryId;
import org.mapi4j.HResult;
import org.mapi4j.address.AddressBook;
import org.mapi4j.jna.Arena.Block;
import org.mapi4j.notification.NotificationListener;
import org.mapi4j.notification.NotificationType;
import org.mapi4j.notification.Subscription;
import org.mapi4j.property.MapiProp;
import org.mapi4j.property.OpenFlag;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.PropValue;
import org.mapi4j.property.Row;

/**
 * An {@code IAddrBook} of native MAPI.
 */
final class NativeAddressBook extends NativeProp implements AddressBook {

	private static final VtableMethod OPEN_ENTRY = new VtableMethod("IAddrBook::OpenEntry", 14, "488488");

	private static final VtableMethod COMPARE_ENTRY_IDS = new VtableMethod("IAddrBook::CompareEntryIDs", 15, "484848");

	private static final VtableMethod ADVISE = new VtableMethod("IAddrBook::Advise", 16, "48488");

	private static final VtableMethod UNADVISE = new VtableMethod("IAddrBook::Unadvise", 17, "8");

	private static final VtableMethod CREATE_ONE_OFF = new VtableMethod("IAddrBook::CreateOneOff", 18, "888488");

	private static final VtableMethod RESOLVE_NAME = new VtableMethod("IAddrBook::ResolveName", 20, "8488");

	private static final VtableMethod GET_PAB = new VtableMethod("IAddrBook::GetPAB", 25, "88");

	private static final VtableMethod SET_PAB = new VtableMethod("IAddrBook::SetPAB", 26, "48");

	private static final VtableMethod GET_DEFAULT_DIR = new VtableMethod("IAddrBook::GetDefaultDir", 27, "88");

	private static final VtableMethod SET_DEFAULT_DIR = new VtableMethod("IAddrBook::SetDefaultDir", 28, "48");

	private static final VtableMethod GET_SEARCH_PATH = new VtableMethod("IAddrBook::GetSearchPath", 29, "48");

	private static final VtableMethod SET_SEARCH_PATH = new VtableMethod("IAddrBook::SetSearchPath", 30, "48");

	private static final VtableMethod PREPARE_RECIPS = new VtableMethod("IAddrBook::PrepareRecips", 31, "488");

	private static final long NO_TITLE = 0;

	NativeAddressBook(NativeRuntime runtime, long address, @Nullable NativeObject opener) {
		super(runtime, address, opener);
	}

	@Override
	public MapiProp openEntry(@Nullable EntryId entryId, OpenFlag... flags) {
		return EntryOpener.open(this, OPEN_ENTRY, entryId, EntryOpener.bits(flags));
	}

	@Override
	public boolean compareEntryIds(EntryId first, EntryId second) {
		return compareEntryIds(COMPARE_ENTRY_IDS, first, second);
	}

	@Override
	public Subscription advise(@Nullable EntryId entryId, Set<NotificationType> types, NotificationListener listener) {
		return advise(ADVISE, UNADVISE, entryId, types, listener);
	}

	@Override
	public EntryId createOneOff(String displayName, String addressType, String address, boolean richInfo) {
		int flags = richInfo ? 0 : Constants.MAPI_SEND_NO_RICH_INFO;
		String name = displayName.isEmpty() ? null : displayName;
		try (Arena arena = new Arena()) {
			Block size = arena.allocate(Integer.BYTES);
			Block entryId = arena.allocate(Abi.POINTER_SIZE);
			invokeInEitherWidth(CREATE_ONE_OFF,
					(unicode) -> call(CREATE_ONE_OFF, arena.text(name, unicode != 0),
							arena.text(addressType, unicode != 0), arena.text(address, unicode != 0), flags | unicode,
							size.address(), entryId.address()));
			return takeEntryId(CREATE_ONE_OFF, size, entryId);
		}
	}

	@Override
	public List<Row> resolveName(List<Row> names) {
		return AdrList.changedBy(this, RESOLVE_NAME, names,
				(list, unicode) -> call(RESOLVE_NAME, NOTHING_SHOWN, unicode, NO_TITLE, list));
	}

	@Override
	public @Nullable EntryId getPab() {
		return container(GET_PAB);
	}

	@Override
	public @Nullable EntryId getDefaultDir() {
		return container(GET_DEFAULT_DIR);
	}

	private @Nullable EntryId container(VtableMethod method) {
		try (Arena arena = new Arena()) {
			Block size = arena.allocate(Integer.BYTES);
			Block entryId = arena.allocate(Abi.POINTER_SIZE);
			int result = call(method, size.address(), entryId.address());
			if (result == HResult.MAPI_E_NOT_FOUND.code()) {
				return null;
			}
			check(method, result);
			return (entryId.getLong(0) != 0) ? takeEntryId(method, size, entryId) : null;
		}
	}

	@Override
	public void setPab(EntryId container) {
		setContainer(SET_PAB, container);
	}

	@Override
	public void setDefaultDir(EntryId container) {
		setContainer(SET_DEFAULT_DIR, container);
	}

	private void setContainer(VtableMethod method, EntryId container) {
		try (Arena arena = new Arena()) {
			invoke(method, container.value().size(), arena.entryId(container));
		}
	}

	@Override
	public List<Row> getSearchPath() {
		try (Arena arena = new Arena()) {
			Block rows = arena.allocate(Abi.POINTER_SIZE);
			invokeInEitherWidth(GET_SEARCH_PATH, (unicode) -> call(GET_SEARCH_PATH, unicode, rows.address()));
			return RowSetCodec.take(memory(), rows.getLong(0), GET_SEARCH_PATH.name());
		}
	}

	@Override
	public void setSearchPath(List<Row> containers) {
		List<Row> rows = containers.stream().map(NativeAddressBook::entryIdFirst).toList();
		try (Arena arena = new Arena()) {
			int result = call(SET_SEARCH_PATH, 0, RowSetCodec.write(arena, rows));
			if (result == HResult.MAPI_E_BAD_CHARWIDTH.code()) {
				result = call(SET_SEARCH_PATH, 0, RowSetCodec.write(arena, Narrow.rows(rows)));
			}
			check(SET_SEARCH_PATH, result);
		}
	}

	/**
	 * Return a row in the order that the method asks for.
	 */
	private static Row entryIdFirst(Row container) {
		Binary entryId = container.get(PropTags.PR_ENTRYID);
		if (entryId == null) {
			return container;
		}
		List<PropValue<?>> values = new ArrayList<>();
		values.add(new PropValue<>(PropTags.PR_ENTRYID, entryId));
		values.addAll(container.without(PropTags.PR_ENTRYID).values());
		return Row.of(values);
	}

	@Override
	public List<Row> prepareRecips(List<Row> recipients, List<? extends PropTag<?>> columns) {
		try (Arena arena = new Arena()) {
			return AdrList.changedBy(this, PREPARE_RECIPS, recipients, (list, unicode) -> call(PREPARE_RECIPS, 0,
					PropCodec.writeTagsOrNone(arena, columns, unicode), list));
		}
	}

}
