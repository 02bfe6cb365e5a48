package org.mapi4j.tck;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.mapi4j.HResult;
import org.mapi4j.MapiError;
import org.mapi4j.MapiException;
import org.mapi4j.embedded.support.CallGate;

/**
 * Lets every call of an object pass until the object is given up.
 */
final class Gate implements CallGate {

	private final List<Runnable> cleanUps = new ArrayList<>();

	private volatile @Nullable MapiException last;

	private volatile boolean released;

	static MapiException failure(HResult result, String operation) {
		return CallGate.failure(result, operation, "It is not there");
	}

	@Override
	public <T> T call(String operation, Supplier<? extends T> body) {
		check(operation);
		try {
			return body.get();
		}
		catch (MapiException ex) {
			this.last = ex;
			throw ex;
		}
	}

	@Override
	public <T> T fetch(String operation, Supplier<? extends T> body) {
		return call(operation, body);
	}

	@Override
	public void check(String operation) {
		if (this.released) {
			throw failure(HResult.MAPI_E_INVALID_OBJECT, operation);
		}
	}

	@Override
	public @Nullable MapiError lastError(HResult result) {
		MapiException failed = this.last;
		return (failed != null && failed.result().equals(result)) ? failed.error() : null;
	}

	@Override
	public void onEnd(Runnable cleanUp) {
		this.cleanUps.add(cleanUp);
	}

	@Override
	public void release() {
		this.released = true;
		this.cleanUps.forEach(Runnable::run);
	}

}
