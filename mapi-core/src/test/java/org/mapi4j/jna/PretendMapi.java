package org.mapi4j.jna;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntSupplier;

import com.sun.jna.Callback;
import com.sun.jna.CallbackReference;
import com.sun.jna.Memory;
import com.sun.jna.Pointer;

/**
 * The least that MAPI can be: functions that note who calls them, and a session that can
 * be logged off.
 */
final class PretendMapi {

	private static final int SLOTS = 22;

	private static final int GET_LAST_ERROR = 3;

	private static final int MAPI_E_NOT_INITIALIZED = 0x80040605;

	private static final int MAPI_E_NO_SUPPORT = 0x80040102;

	final List<String> calls = new CopyOnWriteArrayList<>();

	final Map<String, Callback> functions = new HashMap<>();

	final PretendHeap heap = new PretendHeap();

	private final Set<Thread> initialized = ConcurrentHashMap.newKeySet();

	volatile PretendObject profileAdmin;

	/** What a logon gives instead of the least that there can be. */
	volatile PretendObject otherSession;

	volatile IntSupplier initializing = () -> 0;

	volatile IntSupplier loggingOn = () -> 0;

	volatile boolean givesSession = true;

	private final List<Callback> methods = new ArrayList<>();

	private final Memory vtable = new Memory(8 * SLOTS);

	private final Memory session = new Memory(8);

	PretendMapi() {
		makeSession();
		this.functions.put("MAPIInitialize", (TakesPointer) (init) -> {
			note("initialize " + Integer.toHexString(new Pointer(init).getInt(4)));
			this.initialized.add(Thread.currentThread());
			return this.initializing.getAsInt();
		});
		this.functions.put("MAPIUninitialize", (TakesNothing) () -> note("uninitialize"));
		this.functions.put("MAPILogonEx", (LogsOn) this::logOn);
		this.functions.put("MAPIAllocateBuffer", (Allocates) this::allocateBuffer);
		this.functions.put("MAPIAllocateMore", (AllocatesMore) this.heap::allocateMore);
		this.functions.put("MAPIFreeBuffer", (TakesPointer) this.heap::free);
		this.functions.put("MAPIAdminProfiles", (Allocates) this::adminProfiles);
	}

	private int logOn(long window, long name, long password, int flags, long session) {
		note("logon %d %s %d %x".formatted(window, (name != 0) ? text(new Pointer(name)) : null, password, flags));
		PretendObject other = this.otherSession;
		long given = (other != null) ? other.address() : Pointer.nativeValue(this.session);
		new Pointer(session).setLong(0, this.givesSession ? given : 0);
		return this.loggingOn.getAsInt();
	}

	private int allocateBuffer(int size, long result) {
		return this.initialized.contains(Thread.currentThread()) ? this.heap.allocateBuffer(size, result)
				: MAPI_E_NOT_INITIALIZED;
	}

	private int adminProfiles(int flags, long result) {
		note("adminProfiles " + flags);
		PretendObject admin = this.profileAdmin;
		return (admin != null) ? admin.give(result) : MAPI_E_NO_SUPPORT;
	}

	private void makeSession() {
		for (int i = 0; i < SLOTS; i++) {
			int slot = i;
			TakesThree method = (self, first, second) -> {
				note("session." + slot);
				return (slot == GET_LAST_ERROR) ? MAPI_E_NO_SUPPORT : 0;
			};
			this.methods.add(method);
			this.vtable.setPointer(8L * i, CallbackReference.getFunctionPointer(method));
		}
		this.session.setPointer(0, this.vtable);
	}

	private static String text(Pointer wide) {
		StringBuilder text = new StringBuilder();
		for (char next = (char) wide.getShort(0); next != 0; next = (char) wide.getShort(2L * text.length())) {
			text.append(next);
		}
		return text.toString();
	}

	private void note(String call) {
		this.calls.add(Thread.currentThread().getName() + ": " + call);
	}

	/**
	 * Returns the calls without the threads that made them.
	 */
	List<String> callsMade() {
		return this.calls.stream().map((call) -> call.substring(call.indexOf(':') + 2)).toList();
	}

	long address(String name) {
		Callback function = this.functions.get(name);
		return (function != null) ? Pointer.nativeValue(CallbackReference.getFunctionPointer(function)) : 0;
	}

	interface TakesNothing extends Callback {

		void callback();

	}

	interface TakesPointer extends Callback {

		int callback(long argument);

	}

	interface Allocates extends Callback {

		int callback(int size, long result);

	}

	interface AllocatesMore extends Callback {

		int callback(int size, long root, long result);

	}

	interface TakesThree extends Callback {

		int callback(long self, long first, long second);

	}

	interface LogsOn extends Callback {

		int callback(long window, long name, long password, int flags, long session);

	}

}
