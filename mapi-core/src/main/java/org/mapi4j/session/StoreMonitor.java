package org.mapi4j.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.mapi4j.EntryId;
import org.mapi4j.HResult;
import org.mapi4j.MapiException;
import org.mapi4j.MapiNotSupportedException;
import org.mapi4j.MapiObjectNotFoundException;
import org.mapi4j.SessionUnavailableException;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.Row;
import org.mapi4j.status.ResourceStatus;
import org.mapi4j.status.StoreSnapshot;
import org.mapi4j.store.MessageStore;
import org.mapi4j.store.OpenStoreOptions;
import org.mapi4j.table.MapiTable;

/**
 * Keeps a picture of the default message store of one logon, which it holds open: without
 * transports, the status table says little of the server. Looks at it every so often and
 * when asked to, and never twice at once, however long that takes.
 */
final class StoreMonitor {

	private static final Logger logger = LoggerFactory.getLogger(StoreMonitor.class);

	private static final String OPERATION = "Looking at the default message store";

	private final LiveSession session;

	private final SessionOptions options;

	private final Repeater<@Nullable Void> looks;

	private final Consumer<StoreSnapshot> listener;

	private volatile @Nullable StoreSnapshot snapshot;

	private volatile boolean looked;

	private volatile @Nullable Held held;

	/**
	 * Create a monitor.
	 * @param session the logon
	 * @param options how often, how long and in which mode
	 * @param background looks and waits
	 * @param listener is told of each picture that differs from the one before
	 */
	StoreMonitor(LiveSession session, SessionOptions options, Background background, Consumer<StoreSnapshot> listener) {
		this.session = session;
		this.options = options;
		this.looks = new Repeater<>(background, options.status().refreshInterval(), this::look);
		this.listener = listener;
	}

	/**
	 * Return the last picture.
	 * @return the store, or {@code null} if there is none, or it was not looked at yet
	 */
	@Nullable StoreSnapshot snapshot() {
		return this.snapshot;
	}

	/**
	 * Begin to watch, if that is wanted.
	 */
	void start() {
		if (this.options.store().watched()) {
			this.looks.start();
		}
	}

	/**
	 * Look again soon, since something has happened.
	 */
	void refreshSoon() {
		if (this.looked) {
			this.looks.soon();
		}
	}

	/**
	 * Do not look any more.
	 */
	void stop() {
		this.looks.stop();
	}

	private void look(CompletableFuture<@Nullable Void> round) {
		Look task = new Look(round);
		Duration timeout = this.looked ? this.options.status().readTimeout() : this.options.status().firstReadTimeout();
		try {
			this.session.callPatiently(OPERATION, timeout, task);
		}
		catch (SessionUnavailableException ex) {
			over(round);
		}
		catch (MapiException ex) {
			failed(ex);
			if (!task.begun) {
				over(round);
			}
		}
	}

	private void over(CompletableFuture<@Nullable Void> round) {
		this.looked = true;
		this.looks.over(round);
	}

	private void failed(MapiException failure) {
		StoreSnapshot before = this.snapshot;
		if (this.session.isOver()) {
			logger.debug("{} of {} fails, which has ended", OPERATION, this.session, failure);
		}
		else if (before == null || before.status() != ResourceStatus.FAILURE) {
			logger.warn("{} of {} fails: {}", OPERATION, this.session, failure.getMessage());
		}
		String name = (before != null) ? before.name() : null;
		show(new StoreSnapshot(Instant.now(), name, ResourceStatus.FAILURE, failure));
	}

	private void show(StoreSnapshot now) {
		StoreSnapshot before = this.snapshot;
		this.snapshot = now;
		if (before == null || before.status() != now.status() || !Objects.equals(before.name(), now.name())) {
			this.listener.accept(now);
		}
	}

	/** The store that is held open. */
	private record Held(EntryId entryId, MessageStore store, OpenObject object) {

		/**
		 * Read how the store is; it is not given back meanwhile.
		 */
		Row condition() {
			return this.object.use(OPERATION,
					() -> this.store.getProps(PropTags.PR_DISPLAY_NAME, PropTags.PR_STORE_OFFLINE));
		}

	}

	/** One look, on a MAPI thread. */
	private final class Look implements Runnable {

		private final CompletableFuture<@Nullable Void> round;

		private volatile boolean begun;

		Look(CompletableFuture<@Nullable Void> round) {
			this.round = round;
		}

		@Override
		public void run() {
			this.begun = true;
			try {
				read();
			}
			catch (MapiException ex) {
				failed(ex);
				letGo();
				StoreMonitor.this.session.suspect();
			}
			catch (RuntimeException ex) {
				failed(new MapiException(HResult.MAPI_E_CALL_FAILED, OPERATION, null, ex));
				letGo();
			}
			finally {
				over(this.round);
			}
		}

		private void read() {
			EntryId entryId = defaultStore();
			if (entryId == null) {
				StoreMonitor.this.snapshot = null;
				letGo();
				return;
			}
			Held last = StoreMonitor.this.held;
			if (last != null && !last.entryId().equals(entryId)) {
				letGo();
				last = null;
			}
			Row row = ((last != null) ? last : open(entryId)).condition();
			boolean offline = row.get(PropTags.PR_STORE_OFFLINE, false);
			show(new StoreSnapshot(Instant.now(), row.get(PropTags.PR_DISPLAY_NAME),
					offline ? ResourceStatus.OFFLINE : ResourceStatus.AVAILABLE, null));
		}

		private @Nullable EntryId defaultStore() {
			try (MapiTable stores = StoreMonitor.this.session.raw().messageStoresTable()) {
				return DefaultStore.find(stores).orElse(null);
			}
			catch (MapiNotSupportedException | MapiObjectNotFoundException ex) {
				logger.debug("{} has no message stores to look at", StoreMonitor.this.session, ex);
				if (ex instanceof MapiNotSupportedException) {
					stop();
				}
				return null;
			}
		}

		private Held open(EntryId entryId) {
			OpenStoreOptions how = OpenStoreOptions.READ_ONLY.withMode(StoreMonitor.this.options.store().mode());
			MessageStore store = StoreMonitor.this.session.raw().openMessageStore(entryId, how);
			OpenObject object = StoreMonitor.this.session.openInternal(store, "MessageStore");
			Held opened = new Held(entryId, store, object);
			StoreMonitor.this.held = opened;
			return opened;
		}

		private void letGo() {
			Held last = StoreMonitor.this.held;
			StoreMonitor.this.held = null;
			if (last != null) {
				last.object().close(StoreMonitor.this.options.status().readTimeout());
			}
		}

	}

}
