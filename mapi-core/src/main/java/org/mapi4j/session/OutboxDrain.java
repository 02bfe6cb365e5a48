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
import org.mapi4j.thread.MapiThreads;

/**
 * Waits at the end of a session until what was submitted has left the Outbox of the
 * default store: asks the spooler to flush its queues and looks again and again.
 */
final class OutboxDrain {

	private static final Logger logger = LoggerFactory.getLogger(OutboxDrain.class);

	private static final String OPERATION = "Draining the outbox";

	private static final Duration LOOK_AGAIN = Duration.ofMillis(200);

	private static final int MSGFLAG_SUBMIT = 0x4;

	private final SubsystemSession session;

	private final MapiThreads threads;

	OutboxDrain(SubsystemSession session, MapiThreads threads) {
		this.session = session;
		this.threads = threads;
	}

	/**
	 * Wait until nothing waits in the Outbox.
	 * @param status the last reading of the status table
	 * @param budget how long to wait
	 */
	void await(@Nullable StatusSnapshot status, Budget budget) {
		try {
			Outbox outbox = this.<@Nullable Outbox>call(Lane.POOL, budget, this::open);
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

	private void await(Outbox outbox, @Nullable StatusSnapshot status, Budget budget) throws InterruptedException {
		try {
			int waiting = call(Lane.POOL, budget, outbox::waiting);
			if (waiting > 0) {
				flush(status, budget);
			}
			while (waiting > 0 && !budget.isSpent()) {
				outbox.awaitChange();
				waiting = call(Lane.POOL, budget, outbox::waiting);
			}
			if (waiting > 0) {
				logger.warn("{} submitted messages stay in the Outbox", waiting);
			}
		}
		finally {
			this.threads.giveBack(Lane.POOL, OPERATION, budget.remaining(), outbox::close);
		}
	}

	private <T extends @Nullable Object> T call(Lane lane, Budget budget, Callable<? extends T> task) {
		return this.threads.call(lane, OPERATION, budget.remaining(), task);
	}

	private @Nullable Outbox open() {
		try (MapiTable stores = this.session.messageStoresTable()) {
			return DefaultStore.find(stores).map(Outbox::new).orElse(null);
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
			Boolean unused = call(Lane.BOUND, budget, () -> flush(spooler));
		}
		catch (MapiException ex) {
			logger.debug("The spooler does not flush its queues", ex);
		}
	}

	private boolean flush(EntryId spooler) {
		try (StatusObject object = this.session.openStatusObject(spooler)) {
			return object.flushQueues(null, FlushFlag.UPLOAD, FlushFlag.ASYNC_OK);
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
						OutboxDrain.this.session.openMessageStore(storeId, OpenStoreOptions.READ_ONLY));
				Folder outbox = keep(store.openSpecialFolder(SpecialFolder.OUTBOX));
				this.submitted = keep(outbox.contentsTable());
				this.submitted.restrict(Restriction.anyBit(PropTags.PR_MESSAGE_FLAGS, MSGFLAG_SUBMIT));
				watch();
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

		private void watch() {
			try {
				Subscription unused = keep(this.submitted.advise((notification) -> this.changes.release()));
			}
			catch (MapiException ex) {
				logger.debug("The Outbox does not tell of changes and is looked at now and then", ex);
			}
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
