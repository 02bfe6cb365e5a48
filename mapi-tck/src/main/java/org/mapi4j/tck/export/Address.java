package org.mapi4j.tck.export;

import com.sun.jna.Pointer;

/**
 * A place in native memory, or nowhere.
 *
 * @param value its number, zero for nowhere
 */
record Address(long value) {

	static final Address NULL = new Address(0);

	static Address of(Pointer pointer) {
		return new Address(Pointer.nativeValue(pointer));
	}

	boolean isNull() {
		return this.value == 0;
	}

	boolean isAligned() {
		return this.value % Long.BYTES == 0;
	}

	/**
	 * Return what lies there.
	 */
	Pointer memory() {
		if (isNull()) {
			throw new IllegalStateException("A NULL pointer cannot be followed");
		}
		return new Pointer(this.value);
	}

	@Override
	public String toString() {
		return "0x" + Long.toHexString(this.value);
	}

}
