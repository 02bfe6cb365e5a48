package org.mapi4j.tck.export;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiPredicate;

import com.sun.jna.Pointer;

import org.mapi4j.EntryId;
import org.mapi4j.HResult;
import org.mapi4j.MapiError;
import org.mapi4j.MapiException;
import org.mapi4j.MapiObject;
import org.mapi4j.notification.NotificationListener;
import org.mapi4j.notification.NotificationType;
import org.mapi4j.notification.Subscription;
import org.mapi4j.session.SubsystemSession;
import org.mapi4j.session.SubsystemSession.QueriedIdentity;

/**
 * {@code IMAPISession}, and what every object has in common.
 */
final class SessionHandlers {

	/**
	 * Connections differ in their upper half alone, so that a client that keeps 32 bits
	 * of them cannot tell them apart.
	 */
	private static final long CONNECTION = 0x0000_0001_0000_0007L;

	private static final long CONNECTION_STEP = 0x0000_0001_0000_0000L;

	private static final AtomicInteger CONNECTIONS = new AtomicInteger();

	private SessionHandlers() {
	}

	static void register(Map<String, Handler> handlers) {
		handlers.put("IMAPISession::GetLastError", SessionHandlers::getLastError);
		handlers.put("IMAPISession::GetMsgStoresTable", SessionHandlers::getMsgStoresTable);
		handlers.put("IMAPISession::GetStatusTable", SessionHandlers::getStatusTable);
		handlers.put("IMAPISession::OpenEntry", SessionHandlers::openEntry);
		handlers.put("IMAPISession::CompareEntryIDs", SessionHandlers::compareEntryIds);
		handlers.put("IMAPISession::Advise", SessionHandlers::advise);
		handlers.put("IMAPISession::Unadvise", SessionHandlers::unadvise);
		handlers.put("IMAPISession::QueryIdentity", SessionHandlers::queryIdentity);
		handlers.put("IMAPISession::Logoff", SessionHandlers::logoff);
	}

	private static SubsystemSession session(Call call) {
		return call.target(SubsystemSession.class);
	}

	static int getLastError(Call call) {
		call.flags("ulFlags", "MAPI_UNICODE");
		call.requireOutputs("lppMAPIError");
		boolean wide = call.isSet("ulFlags", "MAPI_UNICODE");
		if (wide && call.exporter().faults().isAnsiOnly()) {
			return HResult.MAPI_E_BAD_CHARWIDTH.code();
		}
		Object asked = call.object().target();
		Object owner = (asked instanceof Facet facet) ? facet.owner().target() : asked;
		MapiError error = (owner instanceof MapiObject target) ? target.lastError(HResult.of(call.number("hResult")))
				: null;
		if (error == null) {
			call.answer("lppMAPIError", 0L);
			return Call.S_OK;
		}
		Heap heap = call.exporter().heap();
		Pointer at = heap.allocate(Abi.size("MAPIERROR"));
		Errors.fill(at, error, wide, heap.below(at));
		call.answer("lppMAPIError", at);
		return Call.S_OK;
	}

	private static int getMsgStoresTable(Call call) {
		call.flags("ulFlags", "MAPI_UNICODE", "MAPI_DEFERRED_ERRORS");
		return Opening.table(call, "lppTable", session(call)::messageStoresTable);
	}

	private static int getStatusTable(Call call) {
		call.flags("ulFlags", "MAPI_UNICODE", "MAPI_DEFERRED_ERRORS");
		return Opening.table(call, "lppTable", session(call)::statusTable);
	}

	private static int openEntry(Call call) {
		int flags = call.flags("ulFlags", "MAPI_MODIFY", "MAPI_DEFERRED_ERRORS", "MAPI_BEST_ACCESS", "MAPI_NO_CACHE",
				"MAPI_CACHE_ONLY");
		EntryId entryId = call.requiredEntryId("cbEntryID", "lpEntryID");
		boolean modify = (flags & Constants.bits("MAPI_MODIFY", "MAPI_BEST_ACCESS")) != 0;
		boolean status = Interfaces.iid("IMAPIStatus").equals(Opening.wanted(call));
		return Opening.entry(call,
				() -> status ? session(call).openStatusObject(entryId) : session(call).openEntry(entryId, modify));
	}

	private static int compareEntryIds(Call call) {
		return compareEntryIds(call, session(call)::compareEntryIds);
	}

	/**
	 * Answer whether two identifiers name the same object.
	 */
	static int compareEntryIds(Call call, BiPredicate<EntryId, EntryId> comparison) {
		call.flags("ulFlags");
		call.requireOutputs("lpulResult");
		EntryId first = call.requiredEntryId("cbEntryID1", "lpEntryID1");
		EntryId second = call.requiredEntryId("cbEntryID2", "lpEntryID2");
		call.answer("lpulResult", comparison.test(first, second) ? 1 : 0);
		return Call.S_OK;
	}

	private static int advise(Call call) {
		EntryId entryId = call.entryId("cbEntryID", "lpEntryID");
		SubsystemSession session = session(call);
		int always = (entryId == null) ? Constants.of("fnevCriticalError") : 0;
		int mask = call.number("ulEventMask") | always;
		return advise(call, mask, false,
				(listener) -> session.advise(entryId, Names.set(mask, NotificationType.class), listener));
	}

	/**
	 * Register a client's sink.
	 */
	static int advise(Call call, int mask, boolean ansi, Registration registration) {
		call.requireOutputs("lpulConnection");
		call.judge()
			.require((mask & Constants.of("fnevStatusObjectModified")) == 0,
					"%s for fnevStatusObjectModified, which no client can register", call.method());
		Advise advise = new Advise(call.exporter(), call.object(), mask, ansi,
				new Sink(call.structure("lpAdviseSink")));
		try {
			advise.begin(registration.register(advise));
		}
		catch (RuntimeException ex) {
			advise.end();
			throw ex;
		}
		long connection = CONNECTION + CONNECTION_STEP * CONNECTIONS.incrementAndGet();
		call.session().advises().put(connection, advise);
		call.answer("lpulConnection", connection);
		return Call.S_OK;
	}

	static int unadvise(Call call) {
		long connection = call.wide("ulConnection");
		Advise advise = call.session().advises().get(connection);
		if (advise == null && call.session().isLoggedOff()) {
			return HResult.MAPI_E_END_OF_SESSION.code();
		}
		if (advise == null || advise.object() != call.object()) {
			call.judge().violation("%s of the connection 0x%X, which there is not", call.method(), connection);
			return HResult.MAPI_E_INVALID_PARAMETER.code();
		}
		call.session().advises().remove(connection);
		advise.end();
		return Call.S_OK;
	}

	private static int queryIdentity(Call call) {
		call.requireOutputs("lpcbEntryID", "lppEntryID");
		QueriedIdentity identity = session(call).queryIdentity();
		EntryId entryId = identity.entryId();
		if (entryId != null) {
			call.answer("lpcbEntryID", "lppEntryID", entryId.value());
		}
		return identity.placeholder() ? HResult.MAPI_W_NO_SERVICE.code() : Call.S_OK;
	}

	private static int logoff(Call call) {
		call.requireNoWindow();
		call.judge()
			.require(!call.isSet("ulFlags", "MAPI_LOGOFF_SHARED"),
					"Logoff with MAPI_LOGOFF_SHARED ends other sessions");
		call.judge()
			.require(!call.isSet("ulFlags", "MAPI_LOGOFF_UI") || call.exporter().faults().allowsUserInterface(),
					"Logoff may show a dialog");
		call.judge().require(call.number("ulReserved") == 0, "Logoff with something reserved");
		ExportedSession session = call.session();
		for (Object left : session.logOff()) {
			call.judge().violation("Logoff leaves %s open", left);
		}
		try {
			session(call).logoff();
		}
		catch (MapiException ex) {
			session.stay();
			throw ex;
		}
		session.advises().values().forEach(Advise::end);
		session.advises().clear();
		return Call.S_OK;
	}

	/**
	 * Registers a listener.
	 */
	interface Registration {

		Subscription register(NotificationListener listener);

	}

}
