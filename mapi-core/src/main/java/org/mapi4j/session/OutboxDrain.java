package org.mapi4j.session;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.mapi4j.EntryId;
import org.mapi4j.MapiException;
import org.mapi4j.notification.Subscription;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.Restriction;
import org.mapi4j.status.FlushFlag;
import org.mapi4j.status.ResourceType;
import org.mapi4j.status.StatusObject;
import org.mapi4j.status.StatusRow;
import org.mapi4j.status.StatusSnapshot;
import org.mapi4j.store.Folder;
import org.mapi4j.store.MessageStore;
import org.mapi4j.store.OpenStoreOptions;
import org.mapi4j.store.SpecialFolder;
import org.mapi4j.table.MapiTable;
import org.mapi4j.thread.Lane;

/**
 * Waits at the end of a session until what was submitted has left the Outbox of the
 * default store: asks the spooler to flush its queues and looks again and again.
 */
final class OutboxDrain {

	private static final Logger logger = LoggerFactory.getLogger(OutboxDrain.class);

	private static final String OPERATION = "Draining the outbox";

	private static final Duration LOOK_AGAIN = Duration.ofMillis(200);

	private static final int MSGFLAG_SUBMIT = 0x4;

	private final LiveSession session;

	private final OpenStoreOptions how;

	/**
	 * Create what drains the outbox of a session.
	 * @param session the session, which is not used otherwise any more
	 * @param mode in which mode the store is opened
	 */
	OutboxDrain(LiveSession session, OpenStoreOptions.Mode mode) {
		this.session = session;
		this.how = OpenStoreOptions.READ_ONLY.withMode(mode);
	}

	/**
	 * Wait until nothing waits in the Outbox.
	 * @param status the last reading of the status table
	 * @param budget how long to wait
	 */
	void await(@Nullable StatusSnapshot status, Budget budget) {
		try {
			Held<Outbox> outbox = this.session.<@Nullable Held<Outbox>>call(Lane.POOL, OPERATION, budget.remaining(),
					this::open);
			if (outbox != null) {
				await(outbox, status, budget);
			}
		}
		catch (MapiException ex) {
			logger.warn("{} was given up: {}", OPERATION, ex.getMessage());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private void await(Held<Outbox> outbox, @Nullable StatusSnapshot status, Budget budget)
			throws InterruptedException {
		try {
			int waiting = outbox.call(budget, outbox.opened()::waiting);
			if (waiting > 0) {
				flush(status, budget);
			}
			while (waiting > 0 && !budget.isSpent()) {
				outbox.opened().awaitChange();
				waiting = outbox.call(budget, outbox.opened()::waiting);
			}
			if (waiting > 0) {
				logger.warn("{} submitted messages stay in the Outbox", waiting);
			}
		}
		finally {
			outbox.object().close(budget.remaining());
		}
	}

	private @Nullable Held<Outbox> open() {
		EntryId store;
		try (MapiTable stores = this.session.raw().messageStoresTable()) {
			store = DefaultStore.find(stores).orElse(null);
		}
		if (store == null) {
			return null;
		}
		Outbox outbox = new Outbox(store);
		Held<Outbox> held = new Held<>(outbox, this.session.openInternal(outbox, "Outbox", Lane.POOL));
		watch(held);
		return held;
	}

	private void watch(Held<Outbox> held) {
		try {
			this.session.registerInternal(held.object(), held.opened()::advise);
		}
		catch (MapiException ex) {
			logger.debug("The Outbox does not tell of changes and is looked at now and then", ex);
		}
	}

	private void flush(@Nullable StatusSnapshot status, Budget budget) {
		EntryId spooler = Optional.ofNullable(status)
			.flatMap((rows) -> rows.first(ResourceType.SPOOLER))
			.map(StatusRow::entryId)
			.orElse(null);
		if (spooler == null) {
			return;
		}
		try {
			Held<StatusObject> held = this.session.call(Lane.BOUND, OPERATION, budget.remaining(), () -> open(spooler));
			try {
				Boolean unused = held.call(budget,
						() -> held.opened().flushQueues(null, FlushFlag.UPLOAD, FlushFlag.ASYNC_OK));
			}
			finally {
				held.object().close(budget.remaining());
			}
		}
		catch (MapiException ex) {
			logger.debug("The spooler does not flush its queues", ex);
		}
	}

	private Held<StatusObject> open(EntryId spooler) {
		StatusObject object = this.session.raw().openStatusObject(spooler);
		return new Held<>(object, this.session.openInternal(object, "StatusObject", Lane.BOUND));
	}

	/**
	 * Something that is held open: given back only when no call on it is under way.
	 *
	 * @param <T> what it is
	 * @param opened the thing itself, to be called on MAPI threads
	 * @param object the thing as it is supervised
	 */
	private record Held<T>(T opened, OpenObject object) {

		<R> R call(Budget budget, Callable<R> task) {
			return this.object.call(this.object.lane(), OPERATION, budget.remaining(), task, (late) -> {
			});
		}

	}

	/**
	 * The submitted messages in the Outbox of a store, to be used and closed on MAPI
	 * threads.
	 */
	private final class Outbox implements AutoCloseable {

		private final Deque<AutoCloseable> opened = new ArrayDeque<>();

		private final Semaphore changes = new Semaphore(0);

		private final MapiTable submitted;

		Outbox(EntryId storeId) {
			try {
				MessageStore store = keep(
						OutboxDrain.this.session.raw().openMessageStore(storeId, OutboxDrain.this.how));
				Folder outbox = keep(store.openSpecialFolder(SpecialFolder.OUTBOX));
				this.submitted = keep(outbox.contentsTable());
				this.submitted.restrict(Restriction.anyBit(PropTags.PR_MESSAGE_FLAGS, MSGFLAG_SUBMIT));
			}
			catch (RuntimeException ex) {
				close();
				throw ex;
			}
		}

		private <T extends AutoCloseable> T keep(T object) {
			this.opened.push(object);
			return object;
		}

		Subscription advise() {
			return this.submitted.advise((notification) -> this.changes.release());
		}

		int waiting() {
			return this.submitted.rowCount();
		}

		void awaitChange() throws InterruptedException {
			if (this.changes.tryAcquire(LOOK_AGAIN.toMillis(), TimeUnit.MILLISECONDS)) {
				this.changes.drainPermits();
			}
		}

		@Override
		public void close() {
			while (!this.opened.isEmpty()) {
				try {
					this.opened.pop().close();
				}
				catch (Exception ex) {
					logger.debug("Something of the Outbox was not given back in order", ex);
				}
			}
		}

	}

}
