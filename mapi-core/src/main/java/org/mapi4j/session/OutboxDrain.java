package org.mapi4j.session;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.mapi4j.EntryId;
import org.mapi4j.MapiException;
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
			int waiting = call(Lane.POOL, budget, this::waiting);
			if (waiting > 0) {
				flush(status, budget);
			}
			while (waiting > 0 && !budget.isSpent()) {
				Thread.sleep(LOOK_AGAIN.toMillis());
				waiting = call(Lane.POOL, budget, this::waiting);
			}
			if (waiting > 0) {
				logger.warn("{} submitted messages stay in the Outbox", waiting);
			}
		}
		catch (MapiException ex) {
			logger.warn("{} was given up: {}", OPERATION, ex.getMessage());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private <T> T call(Lane lane, Budget budget, Callable<T> task) {
		return this.threads.call(lane, OPERATION, budget.remaining(), task);
	}

	private int waiting() {
		Optional<EntryId> store = defaultStore();
		if (store.isEmpty()) {
			return 0;
		}
		try (MessageStore opened = this.session.openMessageStore(store.get(), OpenStoreOptions.READ_ONLY);
				Folder outbox = opened.openSpecialFolder(SpecialFolder.OUTBOX);
				MapiTable contents = outbox.contentsTable()) {
			contents.restrict(Restriction.anyBit(PropTags.PR_MESSAGE_FLAGS, MSGFLAG_SUBMIT));
			return contents.rowCount();
		}
	}

	private Optional<EntryId> defaultStore() {
		try (MapiTable stores = this.session.messageStoresTable()) {
			stores.setColumns(PropTags.PR_ENTRYID, PropTags.PR_DEFAULT_STORE);
			return stores.stream()
				.filter((row) -> row.get(PropTags.PR_DEFAULT_STORE, false))
				.map((row) -> EntryId.of(row.require(PropTags.PR_ENTRYID)))
				.findFirst();
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

}
