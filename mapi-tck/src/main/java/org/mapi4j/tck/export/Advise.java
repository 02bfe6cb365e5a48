package org.mapi4j.tck.export;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.mapi4j.Binary;
import org.mapi4j.notification.Notification;
import org.mapi4j.notification.NotificationListener;
import org.mapi4j.notification.Subscription;

/**
 * A client's registration: the events of a Java object on their way to a native sink.
 */
final class Advise implements NotificationListener {

	/** How many events are told at once, so that other registrations get their turn. */
	private static final int BATCH = 100;

	private static final Notification LATE = new Notification.Extended(0, Binary.EMPTY);

	private final Exporter exporter;

	private final ExportedObject object;

	private final int mask;

	private final boolean ansi;

	private final Sink sink;

	private final List<Notification> pending = new ArrayList<>();

	private @Nullable Subscription subscription;

	private boolean ended;

	private boolean delivering;

	private boolean scheduled;

	Advise(Exporter exporter, ExportedObject object, int mask, boolean ansi, Sink sink) {
		this.exporter = exporter;
		this.object = object;
		this.mask = mask;
		this.ansi = ansi;
		this.sink = sink;
		sink.addRef();
		exporter.sinkCount().incrementAndGet();
	}

	ExportedObject object() {
		return this.object;
	}

	synchronized void begin(Subscription registration) {
		this.subscription = registration;
	}

	@Override
	public void onNotify(Notification notification) {
		if ((Notifications.type(notification) & this.mask) == 0) {
			return;
		}
		synchronized (this) {
			if (this.ended) {
				return;
			}
			this.pending.add(notification);
			if (this.scheduled) {
				return;
			}
			this.scheduled = true;
		}
		this.exporter.notifier().execute(this::deliver);
	}

	/**
	 * Give the client what has happened since the last time.
	 */
	private void deliver() {
		List<Notification> batch;
		boolean more;
		synchronized (this) {
			List<Notification> next = this.pending.subList(0, Math.min(BATCH, this.pending.size()));
			batch = List.copyOf(next);
			next.clear();
			this.scheduled = !this.pending.isEmpty() && !this.ended;
			if (batch.isEmpty() || this.ended) {
				return;
			}
			this.delivering = true;
			more = this.scheduled;
		}
		try {
			notify(batch);
		}
		finally {
			boolean last;
			synchronized (this) {
				this.delivering = false;
				last = this.ended && !this.exporter.faults().notifiesAfterUnadvise();
			}
			if (last) {
				release();
			}
			else if (more) {
				this.exporter.notifier().execute(this::deliver);
			}
		}
	}

	private void notify(List<Notification> batch) {
		try (Arena arena = new Arena()) {
			int result = this.sink.onNotify(batch.size(), Notifications.write(batch, this.ansi, arena));
			this.exporter.judge().require(result == 0, "OnNotify answered 0x%08X", result);
		}
	}

	/**
	 * Stop, and give the sink back as soon as it is not being called.
	 */
	void end() {
		Subscription registration;
		boolean now;
		synchronized (this) {
			registration = this.subscription;
			this.ended = true;
			now = !this.delivering;
		}
		if (registration != null) {
			registration.close();
		}
		if (this.exporter.faults().notifiesAfterUnadvise()) {
			this.exporter.notifier().execute(() -> {
				notify(List.of(LATE));
				release();
			});
		}
		else if (now) {
			release();
		}
	}

	private void release() {
		this.sink.release();
		this.exporter.sinkCount().decrementAndGet();
	}

	@Override
	public String toString() {
		return "what " + this.object + " was advised of";
	}

}
