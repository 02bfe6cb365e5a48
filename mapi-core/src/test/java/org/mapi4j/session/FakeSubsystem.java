package org.mapi4j.session;

import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;

import org.mapi4j.Binary;
import org.mapi4j.EntryId;
import org.mapi4j.HResult;
import org.mapi4j.MapiError;
import org.mapi4j.MapiException;
import org.mapi4j.address.AddressBook;
import org.mapi4j.notification.Notification;
import org.mapi4j.notification.NotificationListener;
import org.mapi4j.notification.NotificationType;
import org.mapi4j.notification.Subscription;
import org.mapi4j.profile.MessageServiceAdmin;
import org.mapi4j.profile.Profile;
import org.mapi4j.property.MapiProp;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.PropValue;
import org.mapi4j.property.Row;
import org.mapi4j.property.SaveFlag;
import org.mapi4j.status.FlushFlag;
import org.mapi4j.status.ResourceMethod;
import org.mapi4j.status.StatusObject;
import org.mapi4j.status.ValidateFlag;
import org.mapi4j.store.MessageStore;
import org.mapi4j.store.OpenStoreOptions;
import org.mapi4j.table.MapiTable;
import org.mapi4j.testing.MemoryAddressBook;
import org.mapi4j.testing.MemoryServices;
import org.mapi4j.testing.PlainTable;
import org.mapi4j.thread.MapiThreads;
import org.mapi4j.thread.ThreadAttachment;

/**
 * A subsystem without anything behind it: notes every call, does before each what a test
 * has told it, and counts what is open.
 */
final class FakeSubsystem implements MapiSubsystem {

	static final EntryId STORE = EntryId.of((byte) 0, (byte) 2);

	private final MapiThreads threads;

	private final Map<String, Deque<Runnable>> next = new ConcurrentHashMap<>();

	private final Map<String, Runnable> always = new ConcurrentHashMap<>();

	private final Deque<Made> made = new ConcurrentLinkedDeque<>();

	private final AtomicInteger open = new AtomicInteger();

	private final List<FakeSession> sessions = new CopyOnWriteArrayList<>();

	private volatile List<Profile> profiles = List.of(new Profile("Archive", false), new Profile("Outlook", true));

	private volatile boolean placeholder;

	private volatile @Nullable MessageStore store;

	private volatile List<Row> providers = List.of();

	private volatile List<Row> status = new ArrayList<>(
			List.of(statusRow(1, 39, "Outlook"), statusRow(2, 36, "Exchange")));

	FakeSubsystem() {
		this(4, 4);
	}

	FakeSubsystem(int workers, int replacements) {
		this.threads = new MapiThreads("fake", workers, replacements, ThreadAttachment.NONE);
	}

	static Row statusRow(int key, int type, String name) {
		return Row.of(new PropValue<>(PropTags.PR_INSTANCE_KEY, Binary.of((byte) key)),
				new PropValue<>(PropTags.PR_ENTRYID, Binary.of((byte) 0, (byte) key)),
				new PropValue<>(PropTags.PR_RESOURCE_TYPE, type), new PropValue<>(PropTags.PR_STATUS_CODE, 1),
				new PropValue<>(PropTags.PR_DISPLAY_NAME, name));
	}

	@Override
	public SubsystemInfo info() {
		return new SubsystemInfo("fake", null, null, null);
	}

	@Override
	public MapiThreads threads() {
		return this.threads;
	}

	@Override
	public List<Profile> profiles() {
		called("profiles");
		return this.profiles;
	}

	@Override
	public SubsystemSession logon(LogonOptions options) {
		called("logon");
		FakeSession session = new FakeSession();
		this.sessions.add(session);
		this.open.incrementAndGet();
		return session;
	}

	@Override
	public void close() {
		this.threads.close();
	}

	/**
	 * Have something happen in the next call of a kind for which nothing is planned.
	 */
	void next(String operation, Runnable action) {
		this.next.computeIfAbsent(operation, (key) -> new ConcurrentLinkedDeque<>()).add(action);
	}

	void fail(String operation, HResult code) {
		next(operation, () -> {
			throw MapiException.of(code, operation);
		});
	}

	void always(String operation, Runnable action) {
		this.always.put(operation, action);
	}

	void failAlways(String operation, HResult code) {
		always(operation, () -> {
			throw MapiException.of(code, operation);
		});
	}

	void noMore(String operation) {
		this.always.remove(operation);
		this.next.remove(operation);
	}

	void profiles(List<Profile> profiles) {
		this.profiles = profiles;
	}

	void status(List<Row> rows) {
		this.status = rows;
	}

	/**
	 * Give the profile a default message store.
	 */
	void store(@Nullable MessageStore store) {
		this.store = store;
	}

	void providers(List<Row> providers) {
		this.providers = providers;
	}

	void placeholder(boolean placeholder) {
		this.placeholder = placeholder;
	}

	FakeSession session() {
		return this.sessions.get(this.sessions.size() - 1);
	}

	/**
	 * Return how many objects, sessions and registrations are open.
	 */
	int open() {
		return this.open.get();
	}

	List<String> calls() {
		return this.made.stream().map(Made::operation).toList();
	}

	List<String> calls(String... operations) {
		return calls().stream().filter(Set.of(operations)::contains).toList();
	}

	Thread threadOf(String operation) {
		return this.made.stream()
			.filter((each) -> each.operation().equals(operation))
			.reduce((first, second) -> second)
			.orElseThrow()
			.thread();
	}

	private void called(String operation) {
		this.made.add(new Made(operation, Thread.currentThread()));
		Deque<Runnable> planned = this.next.get(operation);
		Runnable action = (planned != null) ? planned.poll() : null;
		if (action == null) {
			action = this.always.get(operation);
		}
		if (action != null) {
			action.run();
		}
	}

	private Subscription registered(String name, List<NotificationListener> listeners, NotificationListener listener) {
		called(name + ".advise");
		listeners.add(listener);
		this.open.incrementAndGet();
		return () -> {
			called(name + ".unadvise");
			listeners.remove(listener);
			this.open.decrementAndGet();
		};
	}

	/**
	 * A call that was made.
	 */
	private record Made(String operation, Thread thread) {

	}

	/**
	 * The session of one logon.
	 */
	final class FakeSession implements SubsystemSession {

		private final List<NotificationListener> listeners = new CopyOnWriteArrayList<>();

		private final List<NotificationListener> statusListeners = new CopyOnWriteArrayList<>();

		void notifyAll(Notification notification) {
			this.listeners.forEach((listener) -> listener.onNotify(notification));
		}

		void notifyStatus(Notification notification) {
			this.statusListeners.forEach((listener) -> listener.onNotify(notification));
		}

		@Override
		public MapiTable statusTable() {
			called("statusTable");
			return opened(new FakeTable("status", FakeSubsystem.this.status, this.statusListeners));
		}

		@Override
		public MapiTable messageStoresTable() {
			called("messageStoresTable");
			List<Row> rows = (FakeSubsystem.this.store == null) ? new ArrayList<>()
					: List.of(Row.of(new PropValue<>(PropTags.PR_ENTRYID, STORE.value()),
							new PropValue<>(PropTags.PR_DEFAULT_STORE, true)));
			return opened(new FakeTable("stores", rows, new CopyOnWriteArrayList<>()));
		}

		@Override
		public MessageStore openMessageStore(EntryId entryId, OpenStoreOptions options) {
			called("openMessageStore");
			MessageStore store = FakeSubsystem.this.store;
			return (store != null) ? store : SubsystemSession.super.openMessageStore(entryId, options);
		}

		@Override
		public AddressBook openAddressBook() {
			called("openAddressBook");
			if (FakeSubsystem.this.store == null) {
				return SubsystemSession.super.openAddressBook();
			}
			return new MemoryAddressBook().container(MemoryAddressBook.entry(1, "Ann Lee", "ann@example.org"),
					MemoryAddressBook.entry(2, "Bob Ray", "bob@example.org"));
		}

		@Override
		public MessageServiceAdmin adminServices() {
			called("adminServices");
			return (FakeSubsystem.this.store != null) ? new MemoryServices(FakeSubsystem.this.providers)
					: SubsystemSession.super.adminServices();
		}

		private <T> T opened(T object) {
			FakeSubsystem.this.open.incrementAndGet();
			return object;
		}

		@Override
		public StatusObject openStatusObject(EntryId entryId) {
			called("openStatusObject");
			return opened(new FakeStatusObject(Thread.currentThread()));
		}

		@Override
		public MapiProp openEntry(EntryId entryId, boolean modify) {
			called("openEntry");
			MessageStore store = FakeSubsystem.this.store;
			if (store != null && entryId.value().size() > 2) {
				return store.openEntry(entryId);
			}
			return entryId.value().get(0) == 0 ? opened(new FakeStatusObject(Thread.currentThread()))
					: opened(new FakeProp("prop"));
		}

		@Override
		public boolean compareEntryIds(EntryId first, EntryId second) {
			called("compareEntryIds");
			return first.equals(second);
		}

		@Override
		public QueriedIdentity queryIdentity() {
			called("queryIdentity");
			return new QueriedIdentity(EntryId.parse("AB"), FakeSubsystem.this.placeholder);
		}

		@Override
		public Subscription advise(@Nullable EntryId entryId, Set<NotificationType> types,
				NotificationListener listener) {
			return registered(types.contains(NotificationType.CRITICAL_ERROR) ? "watch" : "session", this.listeners,
					listener);
		}

		@Override
		public void logoff() {
			called("logoff");
		}

		@Override
		public @Nullable MapiError lastError(HResult result) {
			called("lastError");
			return new MapiError("It is " + result.name(), null, 0, 0);
		}

		@Override
		public void close() {
			called("session.close");
			FakeSubsystem.this.open.decrementAndGet();
		}

	}

	/**
	 * An object with properties.
	 */
	class FakeProp implements MapiProp {

		private final String name;

		FakeProp(String name) {
			this.name = name;
		}

		@Override
		public Row getProps(PropTag<?>... tags) {
			called(this.name + ".getProps");
			return Row.EMPTY;
		}

		@Override
		public List<PropTag<?>> getPropList() {
			called(this.name + ".getPropList");
			return List.of();
		}

		@Override
		public void saveChanges(SaveFlag... flags) {
			called(this.name + ".saveChanges");
		}

		@Override
		public @Nullable MapiError lastError(HResult result) {
			return null;
		}

		@Override
		public void close() {
			called(this.name + ".close");
			FakeSubsystem.this.open.decrementAndGet();
		}

	}

	/**
	 * A status object, which stays on its thread.
	 */
	final class FakeStatusObject extends FakeProp implements StatusObject {

		private final Thread home;

		FakeStatusObject(Thread home) {
			super("statusObject");
			this.home = home;
		}

		private void calledAtHome(String operation) {
			if (Thread.currentThread() != this.home) {
				throw new AssertionError(operation + " by " + Thread.currentThread() + " instead of " + this.home);
			}
			called("statusObject." + operation);
		}

		@Override
		public Set<ResourceMethod> methods() {
			calledAtHome("methods");
			return Set.of(ResourceMethod.VALIDATE_STATE, ResourceMethod.SETTINGS_DIALOG);
		}

		@Override
		public void validateState(ValidateFlag... flags) {
			calledAtHome("validateState");
		}

		@Override
		public void settingsDialog(boolean readOnly) {
			calledAtHome("settingsDialog");
		}

		@Override
		public void changePassword(String oldPassword, String newPassword) {
			calledAtHome("changePassword");
		}

		@Override
		public boolean flushQueues(@Nullable EntryId target, FlushFlag... flags) {
			calledAtHome("flushQueues");
			return true;
		}

		@Override
		public void close() {
			calledAtHome("closeAtHome");
			super.close();
		}

	}

	/**
	 * A table that gives its rows and leaves out the rest.
	 */
	final class FakeTable extends PlainTable {

		private final String name;

		private final List<Row> rows;

		private final List<NotificationListener> listeners;

		private int position;

		FakeTable(String name, List<Row> rows, List<NotificationListener> listeners) {
			this.name = name;
			this.rows = rows;
			this.listeners = listeners;
		}

		@Override
		public int rowCount() {
			called(this.name + ".rowCount");
			return this.rows.size();
		}

		@Override
		public List<Row> queryRows(int count) {
			called(this.name + ".queryRows");
			List<Row> batch = List
				.copyOf(this.rows.subList(this.position, Math.min(this.rows.size(), this.position + count)));
			this.position += batch.size();
			return batch;
		}

		@Override
		public Subscription advise(NotificationListener listener) {
			return registered(this.name, this.listeners, listener);
		}

		@Override
		public void close() {
			called(this.name + ".close");
			FakeSubsystem.this.open.decrementAndGet();
		}

	}

}
