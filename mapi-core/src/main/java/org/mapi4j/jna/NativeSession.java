package org.mapi4j.jna;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.mapi4j.Binary;
import org.mapi4j.EntryId;
import org.mapi4j.HResult;
import org.mapi4j.MapiError;
import org.mapi4j.MapiException;
import org.mapi4j.MapiUid;
import org.mapi4j.jna.Arena.Block;
import org.mapi4j.jna.MapiMemory.Buffer;
import org.mapi4j.notification.NotificationListener;
import org.mapi4j.notification.NotificationType;
import org.mapi4j.notification.Subscription;
import org.mapi4j.property.MapiProp;
import org.mapi4j.session.SubsystemSession;
import org.mapi4j.status.StatusObject;
import org.mapi4j.table.MapiTable;

/**
 * An {@code IMAPISession} of native MAPI.
 */
final class NativeSession extends NativeObject implements SubsystemSession {

	private static final Logger logger = LoggerFactory.getLogger(NativeSession.class);

	private static final VtableMethod GET_MSG_STORES_TABLE = new VtableMethod("IMAPISession::GetMsgStoresTable", 4,
			"48");

	private static final VtableMethod GET_STATUS_TABLE = new VtableMethod("IMAPISession::GetStatusTable", 8, "48");

	private static final VtableMethod OPEN_ENTRY = new VtableMethod("IMAPISession::OpenEntry", 9, "488488");

	private static final VtableMethod COMPARE_ENTRY_IDS = new VtableMethod("IMAPISession::CompareEntryIDs", 10,
			"484848");

	private static final VtableMethod ADVISE = new VtableMethod("IMAPISession::Advise", 11, "48488");

	private static final VtableMethod UNADVISE = new VtableMethod("IMAPISession::Unadvise", 12, "8");

	private static final VtableMethod QUERY_IDENTITY = new VtableMethod("IMAPISession::QueryIdentity", 16, "88");

	private static final VtableMethod LOGOFF = new VtableMethod("IMAPISession::Logoff", 17, "844");

	private static final MapiUid IID_IMAPI_STATUS = MapiUid.parse("00020305-0000-0000-C000-000000000046");

	private volatile boolean logoffBegun;

	private volatile boolean loggedOff;

	private volatile boolean abandoned;

	/**
	 * Take over a reference to a session.
	 * @param runtime the MAPI that it came from
	 * @param address where it is
	 */
	NativeSession(NativeRuntime runtime, long address) {
		super(runtime, address);
	}

	@Override
	public MapiTable statusTable() {
		try (Arena arena = new Arena()) {
			Block table = arena.allocate(Abi.POINTER_SIZE);
			invoke(GET_STATUS_TABLE, 0, table.address());
			return new NativeTable(runtime(), present(GET_STATUS_TABLE, table), true);
		}
	}

	@Override
	public MapiTable messageStoresTable() {
		try (Arena arena = new Arena()) {
			Block table = arena.allocate(Abi.POINTER_SIZE);
			invokeInEitherWidth(GET_MSG_STORES_TABLE,
					(unicode) -> call(GET_MSG_STORES_TABLE, unicode, table.address()));
			return new NativeTable(runtime(), present(GET_MSG_STORES_TABLE, table), false);
		}
	}

	private static long present(VtableMethod method, Block object) {
		return MapiFunctions.present(method.name(), object.getLong(0));
	}

	@Override
	public StatusObject openStatusObject(EntryId entryId) {
		try (Arena arena = new Arena()) {
			Block iid = arena.allocate(MapiUid.SIZE);
			iid.putBytes(0, IID_IMAPI_STATUS.toByteArray());
			Opened opened = open(arena, entryId, iid.address(), 0);
			return NativeStatusObject.open(runtime(), opened.address());
		}
	}

	@Override
	public MapiProp openEntry(EntryId entryId, boolean modify) {
		try (Arena arena = new Arena()) {
			Opened opened = open(arena, entryId, 0, modify ? Constants.MAPI_MODIFY : 0);
			return (opened.type() == Constants.MAPI_STATUS) ? NativeStatusObject.open(runtime(), opened.address())
					: new NativeProp(runtime(), opened.address());
		}
	}

	private Opened open(Arena arena, EntryId entryId, long iid, int flags) {
		Block type = arena.allocate(Integer.BYTES);
		Block object = arena.allocate(Abi.POINTER_SIZE);
		invoke(OPEN_ENTRY, entryId.value().size(), arena.bytes(entryId.value()), iid, flags, type.address(),
				object.address());
		return new Opened(type.getInt(0), present(OPEN_ENTRY, object));
	}

	@Override
	public boolean compareEntryIds(EntryId first, EntryId second) {
		try (Arena arena = new Arena()) {
			Block same = arena.allocate(Integer.BYTES);
			int result = call(COMPARE_ENTRY_IDS, first.value().size(), arena.bytes(first.value()),
					second.value().size(), arena.bytes(second.value()), 0, same.address());
			if (areOfDifferentKinds(result)) {
				return false;
			}
			check(COMPARE_ENTRY_IDS, result);
			return same.getInt(0) != 0;
		}
	}

	private static boolean areOfDifferentKinds(int result) {
		return result == HResult.MAPI_E_INVALID_PARAMETER.code() || result == HResult.MAPI_E_INVALID_ENTRYID.code()
				|| result == HResult.MAPI_E_UNKNOWN_ENTRYID.code();
	}

	@Override
	public QueriedIdentity queryIdentity() {
		try (Arena arena = new Arena()) {
			Block size = arena.allocate(Integer.BYTES);
			Block entryId = arena.allocate(Abi.POINTER_SIZE);
			int result = invoke(QUERY_IDENTITY, size.address(), entryId.address());
			try (Buffer buffer = memory().take(entryId.getLong(0))) {
				buffer.present(QUERY_IDENTITY.name());
				Binary value = new NativeReader(QUERY_IDENTITY.name()).getBinary(size.address(), entryId.address());
				if (value.size() == 0) {
					throw MapiException.of(HResult.MAPI_E_CALL_FAILED, QUERY_IDENTITY.name(),
							new MapiError("MAPI returned an empty entry identifier", null, 0, 0));
				}
				return new QueriedIdentity(EntryId.of(value), result == HResult.MAPI_W_NO_SERVICE.code());
			}
		}
	}

	@Override
	public Subscription advise(@Nullable EntryId entryId, Set<NotificationType> types, NotificationListener listener) {
		int mask = types.stream().mapToInt(NotificationType::mask).reduce(0, (left, right) -> left | right);
		try (Arena arena = new Arena()) {
			int size = (entryId != null) ? entryId.value().size() : 0;
			long bytes = (entryId != null) ? arena.bytes(entryId.value()) : 0;
			return advise(listener, UNADVISE,
					(sink, connection) -> invoke(ADVISE, size, bytes, mask, sink, connection));
		}
	}

	@Override
	public void logoff() {
		unadviseAll();
		this.logoffBegun = true;
		invoke(LOGOFF, 0L, 0, 0);
		this.loggedOff = true;
	}

	/**
	 * Whether someone has at least tried to log this session off.
	 */
	@Override
	public void abandon() {
		this.abandoned = true;
	}

	/**
	 * Return whether nobody waits any more for the session to be logged off.
	 * @return whether it was abandoned
	 */
	boolean isAbandoned() {
		return this.abandoned;
	}

	boolean isLogoffBegun() {
		return this.logoffBegun;
	}

	boolean isLoggedOff() {
		return this.loggedOff;
	}

	/**
	 * Release the session, which is logged off first if it has not been.
	 */
	@Override
	public void close() {
		if (isReleased()) {
			return;
		}
		try {
			if (!this.logoffBegun) {
				logoff();
			}
		}
		catch (MapiException ex) {
			logger.debug("The session could not be logged off before its release", ex);
		}
		super.close();
		runtime().sessionClosed(this);
	}

	/**
	 * What {@code OpenEntry} gave.
	 *
	 * @param type the kind of object ({@code MAPI_…})
	 * @param address where it is
	 */
	private record Opened(int type, long address) {

	}

}
