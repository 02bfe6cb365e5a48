package org.mapi4j.jna;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.mapi4j.EntryId;
import org.mapi4j.HResult;
import org.mapi4j.MapiException;
import org.mapi4j.MapiUid;
import org.mapi4j.address.AddressBook;
import org.mapi4j.jna.Arena.Block;
import org.mapi4j.notification.NotificationListener;
import org.mapi4j.notification.NotificationType;
import org.mapi4j.notification.Subscription;
import org.mapi4j.profile.MessageServiceAdmin;
import org.mapi4j.profile.ProfileSection;
import org.mapi4j.profile.SectionFlag;
import org.mapi4j.property.MapiProp;
import org.mapi4j.session.SubsystemSession;
import org.mapi4j.status.StatusObject;
import org.mapi4j.store.DefaultStoreKind;
import org.mapi4j.store.Folder;
import org.mapi4j.store.Message;
import org.mapi4j.store.MessageStore;
import org.mapi4j.store.OpenStoreOptions;
import org.mapi4j.table.MapiTable;

/**
 * An {@code IMAPISession} of native MAPI.
 */
final class NativeSession extends NativeObject implements SubsystemSession {

	private static final Logger logger = LoggerFactory.getLogger(NativeSession.class);

	private static final VtableMethod GET_MSG_STORES_TABLE = new VtableMethod("IMAPISession::GetMsgStoresTable", 4,
			"48");

	private static final VtableMethod OPEN_MSG_STORE = new VtableMethod("IMAPISession::OpenMsgStore", 5, "848848");

	private static final VtableMethod OPEN_ADDRESS_BOOK = new VtableMethod("IMAPISession::OpenAddressBook", 6, "8848");

	private static final VtableMethod OPEN_PROFILE_SECTION = new VtableMethod("IMAPISession::OpenProfileSection", 7,
			"8848");

	private static final VtableMethod GET_STATUS_TABLE = new VtableMethod("IMAPISession::GetStatusTable", 8, "48");

	private static final VtableMethod OPEN_ENTRY = new VtableMethod("IMAPISession::OpenEntry", 9, "488488");

	private static final VtableMethod COMPARE_ENTRY_IDS = new VtableMethod("IMAPISession::CompareEntryIDs", 10,
			"484848");

	private static final VtableMethod ADVISE = new VtableMethod("IMAPISession::Advise", 11, "48488");

	private static final VtableMethod UNADVISE = new VtableMethod("IMAPISession::Unadvise", 12, "8");

	private static final VtableMethod QUERY_IDENTITY = new VtableMethod("IMAPISession::QueryIdentity", 16, "88");

	private static final VtableMethod LOGOFF = new VtableMethod("IMAPISession::Logoff", 17, "844");

	private static final VtableMethod SET_DEFAULT_STORE = new VtableMethod("IMAPISession::SetDefaultStore", 18, "448");

	private static final VtableMethod ADMIN_SERVICES = new VtableMethod("IMAPISession::AdminServices", 19, "48");

	private final boolean unshared;

	private volatile boolean submitted;

	private volatile boolean logoffBegun;

	private volatile boolean loggedOff;

	private volatile boolean abandoned;

	/**
	 * Take over a reference to a session.
	 * @param runtime the MAPI that it came from
	 * @param address where it is
	 * @param unshared whether nobody else uses it
	 */
	NativeSession(NativeRuntime runtime, long address, boolean unshared) {
		super(runtime, address);
		this.unshared = unshared;
	}

	/**
	 * Return whether nobody else uses the session and what is opened in it.
	 * @return whether it is neither one that was there nor one that others may join
	 */
	boolean isUnshared() {
		return this.unshared;
	}

	/**
	 * Take note that a message has been submitted.
	 */
	void messageSubmitted() {
		this.submitted = true;
	}

	/**
	 * Return whether a message has been submitted, which may be under way when a store is
	 * released.
	 * @return whether one has been
	 */
	boolean hasSubmitted() {
		return this.submitted;
	}

	@Override
	public MapiTable statusTable() {
		try (Arena arena = new Arena()) {
			Block table = arena.allocate(Abi.POINTER_SIZE);
			invoke(GET_STATUS_TABLE, 0, table.address());
			return new NativeTable(runtime(), present(GET_STATUS_TABLE, table), true, this);
		}
	}

	@Override
	boolean loadsProviders() {
		return true;
	}

	@Override
	public MapiTable messageStoresTable() {
		return openTable(GET_MSG_STORES_TABLE, 0);
	}

	@Override
	public MessageStore openMessageStore(EntryId entryId, OpenStoreOptions options) {
		try (Arena arena = new Arena()) {
			Block store = arena.allocate(Abi.POINTER_SIZE);
			int result = invoke(OPEN_MSG_STORE, 0L, entryId.value().size(), arena.entryId(entryId), 0L, options.flags(),
					store.address());
			if (result == HResult.MAPI_W_ERRORS_RETURNED.code()) {
				logger.debug("A message store was opened with a warning: {}",
						lastError(HResult.MAPI_W_ERRORS_RETURNED));
			}
			return new NativeMessageStore(runtime(), present(OPEN_MSG_STORE, store), this);
		}
	}

	@Override
	public void setDefaultStore(@Nullable EntryId entryId, DefaultStoreKind kind) {
		int size = (entryId != null) ? entryId.value().size() : 0;
		try (Arena arena = new Arena()) {
			invoke(SET_DEFAULT_STORE, kind.mask(), size, arena.entryId(entryId));
		}
	}

	@Override
	public StatusObject openStatusObject(EntryId entryId) {
		try (Arena arena = new Arena()) {
			Block type = arena.allocate(Integer.BYTES);
			Block object = arena.allocate(Abi.POINTER_SIZE);
			invoke(OPEN_ENTRY, entryId.value().size(), arena.entryId(entryId), arena.uid(Interface.STATUS.iid()), 0,
					type.address(), object.address());
			return NativeStatusObject.open(runtime(), present(OPEN_ENTRY, object), this);
		}
	}

	@Override
	public MapiProp openEntry(EntryId entryId, boolean modify) {
		return EntryOpener.open(this, OPEN_ENTRY, entryId, modify ? Constants.MAPI_MODIFY : 0);
	}

	@Override
	public AddressBook openAddressBook() {
		try (Arena arena = new Arena()) {
			Block book = arena.allocate(Abi.POINTER_SIZE);
			int result = invoke(OPEN_ADDRESS_BOOK, 0L, 0L, Constants.AB_NO_DIALOG, book.address());
			if (result == HResult.MAPI_W_ERRORS_RETURNED.code()) {
				logger.debug("The address book was opened with a warning: {}",
						lastError(HResult.MAPI_W_ERRORS_RETURNED));
			}
			return new NativeAddressBook(runtime(), present(OPEN_ADDRESS_BOOK, book), this);
		}
	}

	@Override
	public ProfileSection openProfileSection(MapiUid section, SectionFlag... flags) {
		return NativeProfileSection.open(this, OPEN_PROFILE_SECTION, section, flags);
	}

	@Override
	public MessageServiceAdmin adminServices() {
		return new NativeMessageServiceAdmin(runtime(),
				open(ADMIN_SERVICES, (arena, admin) -> call(ADMIN_SERVICES, 0, admin)), this);
	}

	@Override
	public void showForm(MessageStore store, Folder folder, Message message) {
		MessageForm.show(this, store, folder, message);
	}

	@Override
	public boolean compareEntryIds(EntryId first, EntryId second) {
		return compareEntryIds(COMPARE_ENTRY_IDS, first, second);
	}

	@Override
	public QueriedIdentity queryIdentity() {
		try (Arena arena = new Arena()) {
			Block size = arena.allocate(Integer.BYTES);
			Block entryId = arena.allocate(Abi.POINTER_SIZE);
			int result = invoke(QUERY_IDENTITY, size.address(), entryId.address());
			boolean nobody = result == HResult.MAPI_W_NO_SERVICE.code();
			boolean nothing = nobody && entryId.getLong(0) == 0;
			return new QueriedIdentity(nothing ? null : takeEntryId(QUERY_IDENTITY, size, entryId), nobody);
		}
	}

	@Override
	public Subscription advise(@Nullable EntryId entryId, Set<NotificationType> types, NotificationListener listener) {
		return advise(ADVISE, UNADVISE, entryId, types, listener);
	}

	@Override
	public void logoff() {
		unadviseAll();
		this.logoffBegun = true;
		invoke(LOGOFF, 0L, 0, 0);
		this.loggedOff = true;
	}

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

	/**
	 * Return whether someone has at least tried to log this session off.
	 * @return whether it was tried
	 */
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
		if (isClosed()) {
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

}
