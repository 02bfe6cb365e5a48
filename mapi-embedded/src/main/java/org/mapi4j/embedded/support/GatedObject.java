package org.mapi4j.embedded.support;

import org.jspecify.annotations.Nullable;

import org.mapi4j.HResult;
import org.mapi4j.MapiError;
import org.mapi4j.MapiObject;

/**
 * An object all of whose calls pass a gate.
 */
public abstract class GatedObject implements MapiObject {

	private final CallGate gate;

	/**
	 * Create an object.
	 * @param gate what calls of the object pass
	 */
	protected GatedObject(CallGate gate) {
		this.gate = gate;
	}

	/**
	 * Return what calls of the object pass.
	 * @return the gate
	 */
	protected final CallGate gate() {
		return this.gate;
	}

	@Override
	public final @Nullable MapiError lastError(HResult result) {
		return this.gate.lastError(result);
	}

	@Override
	public final void close() {
		this.gate.release();
	}

}
