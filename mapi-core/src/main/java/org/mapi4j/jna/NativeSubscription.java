package org.mapi4j.jna;

import java.util.concurrent.atomic.AtomicBoolean;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.mapi4j.MapiException;
import org.mapi4j.notification.Subscription;

/**
 * An advise connection.
 */
final class NativeSubscription implements Subscription {

	private static final Logger logger = LoggerFactory.getLogger(NativeSubscription.class);

	private final NativeObject source;

	private final VtableMethod unadvise;

	private final long connection;

	private final AdviseSink sink;

	private final AtomicBoolean closed = new AtomicBoolean();

	NativeSubscription(NativeObject source, VtableMethod unadvise, long connection, AdviseSink sink) {
		this.source = source;
		this.unadvise = unadvise;
		this.connection = connection;
		this.sink = sink;
	}

	@Override
	public void close() {
		if (!this.closed.compareAndSet(false, true)) {
			return;
		}
		this.sink.silence();
		this.source.forget(this);
		try {
			if (!this.source.isClosed()) {
				this.source.invoke(this.unadvise, this.connection);
			}
		}
		catch (MapiException ex) {
			logger.debug("A registration could not be ended", ex);
		}
		finally {
			this.sink.release();
		}
	}

}
