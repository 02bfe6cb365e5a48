package org.mapi4j.embedded.store;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.mapi4j.HResult;
import org.mapi4j.MapiError;
import org.mapi4j.embedded.support.CallGate;

/**
 * A gate that does something more when its object is given up.
 *
 * @param gate the gate
 * @param ending what is done
 */
record EndingGate(CallGate gate, Runnable ending) implements CallGate {

	@Override
	public <T> T call(String operation, Supplier<? extends T> body) {
		return this.gate.call(operation, body);
	}

	@Override
	public <T> T fetch(String operation, Supplier<? extends T> body) {
		return this.gate.fetch(operation, body);
	}

	@Override
	public void check(String operation) {
		this.gate.check(operation);
	}

	@Override
	public @Nullable MapiError lastError(HResult result) {
		return this.gate.lastError(result);
	}

	@Override
	public void onEnd(Runnable cleanUp) {
		this.gate.onEnd(() -> {
			cleanUp.run();
			this.ending.run();
		});
	}

	@Override
	public void release() {
		this.gate.release();
	}

}
