package org.mapi4j.tck.export;

import com.sun.jna.Function;
import com.sun.jna.Memory;
import com.sun.jna.Pointer;

/**
 * Calls exported functions and vtables with nothing but JNA. Slots and offsets are
 * written out here, as a C compiler would have them.
 */
final class PlainClient {

	static final int INITIALIZED = 0x1;

	private static final int LOGON_FLAGS = 0x80000000 | 0x20 | 0x2 | 0x8000;

	private final MapiExports exports;

	PlainClient(MapiExports exports) {
		this.exports = exports;
	}

	int call(String export, Object... arguments) {
		return Function.getFunction(new Pointer(this.exports.address(export))).invokeInt(arguments);
	}

	int call(Pointer object, int slot, Object... arguments) {
		Object[] all = new Object[arguments.length + 1];
		all[0] = object;
		System.arraycopy(arguments, 0, all, 1, arguments.length);
		Pointer function = object.getPointer(0).getPointer(slot * 8L);
		return Function.getFunction(function).invokeInt(all);
	}

	void initialize() {
		Memory init = new Memory(8);
		init.setInt(0, 0);
		init.setInt(4, INITIALIZED);
		check(call("MAPIInitialize", init));
	}

	void uninitialize() {
		Function.getFunction(new Pointer(this.exports.address("MAPIUninitialize"))).invokeVoid(new Object[0]);
	}

	Pointer logon(String profile) {
		Memory out = place();
		check(call("MAPILogonEx", 0L, new WideText(profile), Pointer.NULL, LOGON_FLAGS, out));
		return out.getPointer(0);
	}

	void logoff(Pointer session) {
		check(call(session, 17, 0L, 0, 0));
		release(session);
	}

	Pointer statusTable(Pointer session) {
		Memory out = place();
		check(call(session, 8, 0, out));
		return out.getPointer(0);
	}

	Pointer queryRows(Pointer table, int count) {
		Memory out = place();
		check(call(table, 19, count, 0, out));
		return out.getPointer(0);
	}

	void release(Pointer object) {
		call(object, 2);
	}

	void free(Pointer buffer) {
		call("MAPIFreeBuffer", buffer);
	}

	void freeRows(Pointer rows) {
		for (int i = 0; i < rows.getInt(0); i++) {
			free(rows.getPointer(8 + i * 16L + 8));
		}
		free(rows);
	}

	static Memory place() {
		Memory out = new Memory(8);
		out.clear();
		return out;
	}

	static void check(int result) {
		if (result < 0) {
			throw new IllegalStateException("0x%08X".formatted(result));
		}
	}

	/**
	 * A text of 16-bit units, whatever {@code wchar_t} is here.
	 */
	static final class WideText extends Memory {

		WideText(String text) {
			super((text.length() + 1) * 2L);
			clear();
			for (int i = 0; i < text.length(); i++) {
				setShort(i * 2L, (short) text.charAt(i));
			}
		}

	}

}
