package org.mapi4j.tck.soak;

import java.lang.reflect.Method;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

import org.mapi4j.EntryId;
import org.mapi4j.address.AddressBook;
import org.mapi4j.notification.NotificationType;
import org.mapi4j.notification.Subscription;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.Row;
import org.mapi4j.session.MapiSession;
import org.mapi4j.status.StatusRow;
import org.mapi4j.store.Folder;
import org.mapi4j.store.Mail;
import org.mapi4j.store.MailBuilder;
import org.mapi4j.store.MessageStore;
import org.mapi4j.store.OpenStoreOptions;
import org.mapi4j.store.SpecialFolder;
import org.mapi4j.store.SubmissionInDoubtException;
import org.mapi4j.table.MapiTable;

/**
 * Uses the session at random, and forgets now and then what it has opened.
 */
final class Worker {

	/** How late a call may be beyond its deadline on a busy machine. */
	private static final Duration GRACE = Duration.ofSeconds(20);

	private static final int MOST_CALLS_OF_AN_ACTION = 40;

	private static final boolean HAS_VIRTUAL_THREADS = Runtime.version().feature() >= 21;

	private final World world;

	private final Tally tally;

	private final Random random;

	private final Thread thread;

	private long left;

	private volatile boolean ended;

	private volatile long begun;

	private volatile String doing = "nothing";

	/**
	 * Create a worker.
	 * @param number its number; the odd ones are virtual threads where there are any
	 * @param world what it uses
	 * @param tally what it reports to
	 * @param random what it decides by
	 * @param most how many actions it performs at the most
	 */
	Worker(int number, World world, Tally tally, Random random, long most) {
		this.world = world;
		this.tally = tally;
		this.random = random;
		this.left = most;
		this.thread = (number % 2 == 0 || !HAS_VIRTUAL_THREADS) ? platformThread(number) : virtualThread();
	}

	private Thread platformThread(int number) {
		Thread platform = new Thread(this::run, "worker-" + number);
		platform.setDaemon(true);
		return platform;
	}

	private Thread virtualThread() {
		try {
			Object builder = Thread.class.getMethod("ofVirtual").invoke(null);
			Method unstarted = Class.forName("java.lang.Thread$Builder").getMethod("unstarted", Runnable.class);
			return (Thread) unstarted.invoke(builder, (Runnable) this::run);
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(ex);
		}
	}

	void start() {
		this.begun = System.nanoTime();
		this.thread.start();
	}

	/**
	 * Wait until everything has been done.
	 */
	void join() throws InterruptedException {
		while (this.thread.isAlive() && isInTime()) {
			this.thread.join(100);
		}
		checkDeadline();
	}

	/**
	 * End, which takes no longer than the deadline of what is being done.
	 */
	void end() throws InterruptedException {
		this.ended = true;
		this.thread.join(deadline().toMillis());
		if (this.thread.isAlive()) {
			this.tally.broken(this.doing + " does not return");
		}
	}

	/**
	 * Say so if what is being done takes longer than promised.
	 */
	void checkDeadline() {
		if (this.thread.isAlive() && !isInTime()) {
			this.tally.broken(this.doing + " takes longer than its deadline");
		}
	}

	private boolean isInTime() {
		return System.nanoTime() - this.begun <= deadline().toNanos();
	}

	private static Duration deadline() {
		return World.CALL_TIMEOUT.multipliedBy(MOST_CALLS_OF_AN_ACTION).plus(GRACE);
	}

	private void run() {
		Action[] actions = Action.values();
		for (; this.left > 0 && !this.ended; this.left--) {
			Action action = actions[this.random.nextInt(actions.length)];
			this.doing = action.name();
			this.begun = System.nanoTime();
			try {
				this.tally.call();
				action.perform(this);
			}
			catch (RuntimeException ex) {
				this.tally.failure(action.name(), ex);
			}
			pause();
		}
	}

	/** A little time between two actions, so that none of them starves the others. */
	private void pause() {
		LockSupport.parkNanos(this.random.nextInt(5_000_000));
	}

	private MapiSession session() {
		return this.world.session();
	}

	private void subscribe() {
		try (Subscription subscription = session().advise(Set.of(NotificationType.NEW_MAIL, NotificationType.EXTENDED),
				(event) -> this.tally.event());
				MapiTable table = session().statusTable();
				Subscription rows = table.advise((event) -> this.tally.event())) {
			table.queryRows(2);
		}
	}

	private void readIdentities() {
		session().primaryIdentity();
		List<StatusRow> rows = session().refreshStatus().rows();
		for (StatusRow row : rows) {
			if (row.entryId() != null) {
				session().compareEntryIds(row.entryId(), row.entryId());
			}
		}
	}

	private void readStores() {
		try (MapiTable table = session().messageStoresTable()) {
			table.setColumns(PropTags.PR_DISPLAY_NAME, PropTags.PR_ENTRYID);
			List<Row> unused = table.rows(10);
		}
	}

	private void watchStore() {
		try (MessageStore store = session().openDefaultStore(OpenStoreOptions.READ_ONLY);
				Subscription subscription = store.advise(null,
						Set.of(NotificationType.NEW_MAIL, NotificationType.OBJECT_CREATED),
						(event) -> this.tally.event());
				Folder sent = store.openSpecialFolder(SpecialFolder.SENT_ITEMS);
				MapiTable table = sent.contentsTable();
				Subscription rows = table.advise((event) -> this.tally.event())) {
			table.setColumns(PropTags.PR_SUBJECT);
			List<Row> unused = table.rows(10);
		}
	}

	private void lookUp() {
		try (AddressBook book = session().openAddressBook()) {
			for (Row found : book.candidates("Bob", 5, PropTags.PR_ENTRYID)) {
				String unused = book.smtpAddress(EntryId.of(found.require(PropTags.PR_ENTRYID)));
			}
		}
	}

	private void send() {
		Integer number = this.world.ledger().begin();
		if (number != null) {
			send(number);
		}
	}

	private void send(int number) {
		MailBuilder mail = Mail.compose().subject(Postman.subject(number)).to(World.RECIPIENT).text("Hello");
		try {
			this.world.ledger().sent(number, session().send(mail));
		}
		catch (SubmissionInDoubtException ex) {
			this.world.ledger().inDoubt(number, ex.submission());
			throw ex;
		}
		catch (RuntimeException ex) {
			this.world.ledger().refused(number);
			throw ex;
		}
	}

	private void track() {
		Ledger.Parcel parcel = this.world.ledger().unknown();
		if (parcel != null) {
			this.world.ledger().told(parcel, session().submissionState(parcel.submission()), false);
		}
	}

	private void forget() {
		MapiTable forgotten = session().statusTable();
		forgotten.rowCount();
	}

	/** What a worker does. */
	private enum Action {

		READ_STORES {
			@Override
			void perform(Worker worker) {
				worker.readStores();
			}
		},

		READ_IDENTITIES {
			@Override
			void perform(Worker worker) {
				worker.readIdentities();
			}
		},

		SUBSCRIBE {
			@Override
			void perform(Worker worker) {
				worker.subscribe();
			}
		},

		FORGET {
			@Override
			void perform(Worker worker) {
				worker.forget();
			}
		},

		WATCH_STORE {
			@Override
			void perform(Worker worker) {
				worker.watchStore();
			}
		},

		LOOK_UP {
			@Override
			void perform(Worker worker) {
				worker.lookUp();
			}
		},

		SEND {
			@Override
			void perform(Worker worker) {
				worker.send();
			}
		},

		TRACK {
			@Override
			void perform(Worker worker) {
				worker.track();
			}
		},

		FLUSH {
			@Override
			void perform(Worker worker) {
				worker.world.flush();
			}
		},

		READ_PROFILES {
			@Override
			void perform(Worker worker) {
				worker.session().profiles();
			}
		};

		abstract void perform(Worker worker);

	}

}
