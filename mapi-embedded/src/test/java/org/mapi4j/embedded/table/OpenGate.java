package org.mapi4j.embedded.table;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.mapi4j.HResult;
import org.mapi4j.MapiError;
import org.mapi4j.embedded.support.CallGate;

/**
 * Lets every call pass, after doing what a test wants done before it.
 */
class OpenGate implements CallGate {

	private Runnable cleanUp = () -> {
	};

	/** Is called before each call, on its thread. */
	void before(String operation) {
	}

	@Override
	public <T> T call(String operation, Supplier<? extends T> body) {
		before(operation);
		return body.get();
	}

	@Override
	public <T> T fetch(String operation, Supplier<? extends T> body) {
		return call(operation, body);
	}

	@Override
	public void check(String operation) {
	}

	@Override
	public @Nullable MapiError lastError(HResult result) {
		return null;
	}

	@Override
	public void onEnd(Runnable action) {
		this.cleanUp = action;
	}

	@Override
	public void release() {
		this.cleanUp.run();
	}

}
