package org.mapi4j.jna;

import org.jspecify.annotations.Nullable;

import org.mapi4j.MapiUid;

/**
 * {@code IMAPIClientShutdown}: MAPI gives up all sessions of the process at once and
 * keeps what they hold from being damaged, for a process that ends too soon to log off.
 */
final class ClientShutdown {

	private static final VtableMethod QUERY_FAST_SHUTDOWN = new VtableMethod("IMAPIClientShutdown::QueryFastShutdown",
			3, "");

	private static final VtableMethod NOTIFY_PROCESS_SHUTDOWN = new VtableMethod(
			"IMAPIClientShutdown::NotifyProcessShutdown", 4, "");

	private static final VtableMethod DO_FAST_SHUTDOWN = new VtableMethod("IMAPIClientShutdown::DoFastShutdown", 5, "");

	private static final MapiUid IID = MapiUid.parse("00020397-0000-0000-C000-000000000046");

	private static final int S_OK = 0;

	private final ComObject object;

	private ClientShutdown(ComObject object) {
		this.object = object;
	}

	/**
	 * Ask a session for a fast shutdown.
	 * @param session the session
	 * @return what shuts down, or {@code null} if this MAPI has no such thing or a
	 * provider cannot
	 */
	static @Nullable ClientShutdown of(NativeObject session) {
		ComObject object = session.queryInterface(QUERY_FAST_SHUTDOWN.name(), IID);
		if (object == null) {
			return null;
		}
		if (object.call(QUERY_FAST_SHUTDOWN) == S_OK) {
			return new ClientShutdown(object);
		}
		object.release();
		return null;
	}

	/**
	 * Shut down. Nothing of MAPI may be called afterwards, on any thread.
	 */
	void perform() {
		this.object.call(NOTIFY_PROCESS_SHUTDOWN);
		this.object.call(DO_FAST_SHUTDOWN);
	}

}
