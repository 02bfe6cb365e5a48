package org.mapi4j.embedded.store;

import java.util.function.Function;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.mapi4j.HResult;
import org.mapi4j.MapiError;
import org.mapi4j.MapiObject;
import org.mapi4j.embedded.support.CallGate;
import org.mapi4j.embedded.support.Mailbox;
import org.mapi4j.notification.NotificationListener;

/**
 * A session that has one message store open until it logs off from that, which ends the
 * store object and all that was opened from it.
 */
final class StoreLogon implements StoreClient {

	private final StoreClient session;

	private volatile boolean ended;

	StoreLogon(StoreClient session) {
		this.session = session;
	}

	/** Refuse calls from now on. */
	void end() {
		this.ended = true;
	}

	@Override
	public <T extends MapiObject> T open(Function<CallGate, T> factory) {
		return this.session.open((gate) -> factory.apply(new Gate(gate)));
	}

	@Override
	public @Nullable Mailbox identity() {
		return this.session.identity();
	}

	@Override
	public boolean isDefaultStore(Mailbox owner) {
		return this.session.isDefaultStore(owner);
	}

	@Override
	public boolean isStoreOffline() {
		return this.session.isStoreOffline();
	}

	@Override
	public boolean isSpooled() {
		return this.session.isSpooled();
	}

	/** What the calls of an object of the store pass. */
	private final class Gate implements CallGate {

		private final CallGate gate;

		Gate(CallGate gate) {
			this.gate = gate;
		}

		@Override
		public <T> T call(String operation, Supplier<? extends T> body) {
			return this.gate.call(operation, () -> {
				requireLoggedOn(operation);
				return body.get();
			});
		}

		@Override
		public <T> T fetch(String operation, Supplier<? extends T> body) {
			return this.gate.fetch(operation, () -> {
				requireLoggedOn(operation);
				return body.get();
			});
		}

		@Override
		public void check(String operation) {
			this.gate.check(operation);
			requireLoggedOn(operation);
		}

		private void requireLoggedOn(String operation) {
			if (StoreLogon.this.ended) {
				throw CallGate.failure(HResult.MAPI_E_INVALID_OBJECT, operation,
						"The session has logged off from the store");
			}
		}

		@Override
		public NotificationListener passing(NotificationListener listener) {
			return this.gate.passing(listener);
		}

		@Override
		public @Nullable MapiError lastError(HResult result) {
			return this.gate.lastError(result);
		}

		@Override
		public void onEnd(Runnable cleanUp) {
			this.gate.onEnd(cleanUp);
		}

		@Override
		public void release() {
			this.gate.release();
		}

	}

}
