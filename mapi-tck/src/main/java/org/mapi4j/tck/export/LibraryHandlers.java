package org.mapi4j.tck.export;

import java.util.Map;

import com.sun.jna.Pointer;
import org.jspecify.annotations.Nullable;

import org.mapi4j.HResult;
import org.mapi4j.session.LogonOptions;
import org.mapi4j.session.LogonPreset;
import org.mapi4j.session.MapiSubsystem;

/**
 * The functions of the library.
 */
final class LibraryHandlers {

	private LibraryHandlers() {
	}

	static void register(Map<String, Handler> handlers) {
		handlers.put("MAPIInitialize", LibraryHandlers::initialize);
		handlers.put("MAPIUninitialize", LibraryHandlers::uninitialize);
		handlers.put("MAPILogonEx", LibraryHandlers::logon);
		handlers.put("MAPIAllocateBuffer", LibraryHandlers::allocateBuffer);
		handlers.put("MAPIAllocateMore", LibraryHandlers::allocateMore);
		handlers.put("MAPIFreeBuffer", LibraryHandlers::freeBuffer);
		handlers.put("FreeProws", LibraryHandlers::freeRows);
		handlers.put("HrDispatchNotifications", (call) -> Call.S_OK);
	}

	private static int initialize(Call call) {
		int flags = 0;
		if (!call.address("lpMapiInit").isNull()) {
			Pointer options = call.address("lpMapiInit").memory();
			int version = Abi.field("MAPIINIT_0.ulVersion").getInt(options);
			call.judge().require(version == 0, "MAPIInitialize was given version %d", version);
			flags = Abi.field("MAPIINIT_0.ulFlags").getInt(options);
			int known = Constants.bits("MAPI_MULTITHREAD_NOTIFICATIONS", "MAPI_NO_COINIT", "MAPI_NT_SERVICE");
			call.judge().require((flags & ~known) == 0, "MAPIInitialize was given the flags 0x%08X", flags);
		}
		call.judge()
			.require((flags & Constants.of("MAPI_MULTITHREAD_NOTIFICATIONS")) != 0,
					"MAPIInitialize without MAPI_MULTITHREAD_NOTIFICATIONS");
		call.exporter().threads().initialize(flags);
		return Call.S_OK;
	}

	private static int uninitialize(Call call) {
		call.exporter().threads().uninitialize();
		return Call.S_OK;
	}

	private static int logon(Call call) {
		call.requireNoWindow();
		call.requireOutputs("lppSession");
		call.flags("ulFlags", "MAPI_LOGON_UI", "MAPI_NEW_SESSION", "MAPI_ALLOW_OTHERS", "MAPI_EXPLICIT_PROFILE",
				"MAPI_EXTENDED", "MAPI_USE_DEFAULT", "MAPI_FORCE_DOWNLOAD", "MAPI_SERVICE_UI_ALWAYS", "MAPI_NO_MAIL",
				"MAPI_NT_SERVICE", "MAPI_PASSWORD_UI", "MAPI_TIMEOUT_SHORT", "MAPI_BG_SESSION", "MAPI_UNICODE");
		Judge judge = call.judge();
		judge.require(call.address("lpszPassword").isNull(), "MAPILogonEx was given a password");
		judge.require(call.isSet("ulFlags", "MAPI_EXTENDED"), "MAPILogonEx without MAPI_EXTENDED");
		judge.require(call.isSet("ulFlags", "MAPI_UNICODE"), "MAPILogonEx without MAPI_UNICODE");
		boolean ui = (call.number("ulFlags")
				& Constants.bits("MAPI_LOGON_UI", "MAPI_PASSWORD_UI", "MAPI_SERVICE_UI_ALWAYS")) != 0;
		judge.require(!ui || call.exporter().faults().allowsUserInterface(),
				"MAPILogonEx may show a dialog (flags 0x%08X)", call.number("ulFlags"));
		boolean service = call.isSet("ulFlags", "MAPI_NT_SERVICE");
		judge.require(!service || (call.exporter().threads().flags() & Constants.of("MAPI_NT_SERVICE")) != 0,
				"A service logs on, but MAPIInitialize was not told of it");
		judge.require(call.exporter().logons().incrementAndGet() == 1, "MAPILogonEx while another logon is under way");
		try {
			return logon(call, options(call, service, ui));
		}
		finally {
			call.exporter().logons().decrementAndGet();
		}
	}

	private static int logon(Call call, LogonOptions options) {
		boolean nameless = options.profileName() == null && !call.isSet("ulFlags", "MAPI_USE_DEFAULT");
		if (nameless && options.newSession()) {
			return HResult.MAPI_E_LOGON_FAILED.code();
		}
		ExportedSession session = new ExportedSession(
				Answered.of(call.exporter().subsystem(), MapiSubsystem.class).logon(options));
		call.answer("lppSession", call.exporter().open("IMAPISession", session.session(), session, call, null));
		return Call.S_OK;
	}

	private static LogonOptions options(Call call, boolean service, boolean ui) {
		LogonPreset preset = service ? LogonPreset.SERVICE : ui ? LogonPreset.INTERACTIVE : LogonPreset.UNATTENDED;
		return LogonOptions.of(preset)
			.withProfileName(profileName(call))
			.withNewSession(call.isSet("ulFlags", "MAPI_NEW_SESSION"))
			.withNoMail(call.isSet("ulFlags", "MAPI_NO_MAIL"))
			.withAllowOthers(call.isSet("ulFlags", "MAPI_ALLOW_OTHERS"))
			.withBackground(call.isSet("ulFlags", "MAPI_BG_SESSION"))
			.withForceDownload(call.isSet("ulFlags", "MAPI_FORCE_DOWNLOAD"))
			.withTimeoutShort(call.isSet("ulFlags", "MAPI_TIMEOUT_SHORT"));
	}

	private static @Nullable String profileName(Call call) {
		String name = call.text("lpszProfileName", call.isSet("ulFlags", "MAPI_UNICODE"));
		boolean useDefault = call.isSet("ulFlags", "MAPI_USE_DEFAULT");
		call.judge().require(name == null || !useDefault, "MAPILogonEx was given a profile and MAPI_USE_DEFAULT");
		return name;
	}

	private static int allocateBuffer(Call call) {
		call.requireOutputs("lppBuffer");
		call.answer("lppBuffer", call.exporter().heap().allocate(Integer.toUnsignedLong(call.number("cbSize"))));
		return Call.S_OK;
	}

	private static int allocateMore(Call call) {
		call.requireOutputs("lppBuffer");
		Pointer more = call.exporter()
			.heap()
			.allocateMore(Integer.toUnsignedLong(call.number("cbSize")), call.address("lpObject"));
		if (more == null) {
			return HResult.MAPI_E_INVALID_PARAMETER.code();
		}
		call.answer("lppBuffer", more);
		return Call.S_OK;
	}

	private static int freeBuffer(Call call) {
		Address buffer = call.address("lpBuffer");
		boolean freed = buffer.isNull() || call.exporter().heap().free(buffer);
		return freed ? Call.S_OK : HResult.MAPI_E_INVALID_PARAMETER.code();
	}

	private static int freeRows(Call call) {
		Address rows = call.address("lpRows");
		if (!rows.isNull()) {
			Rows.free(rows, call.exporter().heap());
		}
		return Call.S_OK;
	}

}
