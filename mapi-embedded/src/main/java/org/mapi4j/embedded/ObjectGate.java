package org.mapi4j.embedded;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.mapi4j.HResult;
import org.mapi4j.MapiError;
import org.mapi4j.MapiException;
import org.mapi4j.embedded.support.CallGate;
import org.mapi4j.notification.NotificationListener;

/**
 * What the calls of one object pass: the session must be there and the object not
 * released, and the faults strike.
 */
final class ObjectGate implements CallGate {

	private final Faults faults;

	private final @Nullable String profile;

	private final Consumer<String> validity;

	private final Consumer<ObjectGate> released;

	private final AtomicBoolean open = new AtomicBoolean(true);

	private final AtomicBoolean ended = new AtomicBoolean();

	private volatile Runnable cleanUp = () -> {
	};

	private volatile @Nullable MapiException lastFailure;

	/**
	 * Create a gate.
	 * @param faults the faults that strike
	 * @param profile the profile of the session, or {@code null} if there is none
	 * @param validity throws if the session is not there, given the name of the function
	 * @param released is told when the object is released
	 */
	ObjectGate(Faults faults, @Nullable String profile, Consumer<String> validity, Consumer<ObjectGate> released) {
		this.faults = faults;
		this.profile = profile;
		this.validity = validity;
		this.released = released;
	}

	@Override
	public <T> T call(String operation, Supplier<? extends T> body) {
		return remembering(() -> {
			check(operation);
			this.faults.strike(operation, this.profile, false);
			check(operation);
			return body.get();
		});
	}

	@Override
	@SuppressWarnings("NullAway")
	public <T> T fetch(String operation, Supplier<? extends T> body) {
		return remembering(() -> {
			check(operation);
			boolean nothing = this.faults.strike(operation, this.profile, true);
			check(operation);
			return nothing ? null : body.get();
		});
	}

	private <T> T remembering(Supplier<? extends T> body) {
		try {
			return body.get();
		}
		catch (MapiException ex) {
			this.lastFailure = ex;
			throw ex;
		}
	}

	@Override
	public void check(String operation) {
		this.validity.accept(operation);
		if (!this.open.get()) {
			throw CallGate.failure(HResult.MAPI_E_INVALID_OBJECT, operation, "The object has been released");
		}
	}

	@Override
	public NotificationListener passing(NotificationListener listener) {
		return (notification) -> {
			for (int left = this.faults.deliveries(this.profile); left > 0; left--) {
				listener.onNotify(notification);
			}
		};
	}

	@Override
	public @Nullable MapiError lastError(HResult result) {
		MapiException last = this.lastFailure;
		return (last != null && last.result().equals(result)) ? last.error() : null;
	}

	@Override
	public void onEnd(Runnable action) {
		this.cleanUp = action;
	}

	@Override
	public void release() {
		if (this.open.compareAndSet(true, false)) {
			try {
				this.faults.strike("IUnknown::Release", this.profile, false);
			}
			finally {
				end();
				this.released.accept(this);
			}
		}
	}

	/** Give up what the object holds; it may still be released, and counts until then. */
	void end() {
		if (this.ended.compareAndSet(false, true)) {
			this.cleanUp.run();
		}
	}

}
