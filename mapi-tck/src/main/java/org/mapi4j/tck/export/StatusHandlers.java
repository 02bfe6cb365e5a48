package org.mapi4j.tck.export;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.mapi4j.HResult;
import org.mapi4j.MapiObject;
import org.mapi4j.property.PropTags;
import org.mapi4j.status.FlushFlag;
import org.mapi4j.status.StatusObject;
import org.mapi4j.status.ValidateFlag;

/**
 * {@code IMAPIStatus}.
 */
final class StatusHandlers {

	private StatusHandlers() {
	}

	static void register(Map<String, Handler> handlers) {
		handlers.put("IMAPIStatus::ValidateState", StatusHandlers::validateState);
		handlers.put("IMAPIStatus::SettingsDialog", StatusHandlers::settingsDialog);
		handlers.put("IMAPIStatus::ChangePassword", StatusHandlers::changePassword);
		handlers.put("IMAPIStatus::FlushQueues", StatusHandlers::flushQueues);
	}

	/**
	 * Return the thread that an object just opened is bound to: transports are called on
	 * one thread only.
	 */
	static @Nullable Thread boundThread(MapiObject object) {
		if (!(object instanceof StatusObject status)) {
			return null;
		}
		int type = Answered.of(status, StatusObject.class)
			.getProps(PropTags.PR_RESOURCE_TYPE)
			.get(PropTags.PR_RESOURCE_TYPE, 0);
		return (type == Constants.of("MAPI_TRANSPORT_PROVIDER")) ? Thread.currentThread() : null;
	}

	private static StatusObject status(Call call) {
		return call.target(StatusObject.class);
	}

	private static int validateState(Call call) {
		call.requireNoWindow();
		int flags = call.flags("ulFlags", "ABORT_XP_HEADER_OPERATION", "CONFIG_CHANGED", "FORCE_XP_CONNECT",
				"FORCE_XP_DISCONNECT", "PROCESS_XP_HEADER_CACHE", "REFRESH_XP_HEADER_CACHE", "SHOW_XP_SESSION_UI",
				"SUPPRESS_UI");
		boolean asked = call.isSet("ulFlags", "SHOW_XP_SESSION_UI");
		call.judge()
			.require(asked || call.isSet("ulFlags", "SUPPRESS_UI"), "ValidateState without SUPPRESS_UI shows a dialog");
		status(call).validateState(Names.set(flags, ValidateFlag.class).toArray(ValidateFlag[]::new));
		return Call.S_OK;
	}

	private static int settingsDialog(Call call) {
		call.flags("ulFlags", "UI_READONLY");
		call.judge().require(call.exporter().faults().allowsUserInterface(), "SettingsDialog where no one sits");
		status(call).settingsDialog(call.isSet("ulFlags", "UI_READONLY"));
		return Call.S_OK;
	}

	private static int changePassword(Call call) {
		call.flags("ulFlags", "MAPI_UNICODE");
		boolean wide = call.isSet("ulFlags", "MAPI_UNICODE");
		String oldPassword = call.text("lpOldPass", wide);
		String newPassword = call.text("lpNewPass", wide);
		if (oldPassword == null || newPassword == null) {
			call.judge().violation("ChangePassword without both passwords");
			return HResult.MAPI_E_INVALID_PARAMETER.code();
		}
		status(call).changePassword(oldPassword, newPassword);
		return Call.S_OK;
	}

	private static int flushQueues(Call call) {
		call.requireNoWindow();
		int flags = call.flags("ulFlags", "FLUSH_UPLOAD", "FLUSH_DOWNLOAD", "FLUSH_FORCE", "FLUSH_NO_UI",
				"FLUSH_ASYNC_OK");
		call.judge().require(call.isSet("ulFlags", "FLUSH_NO_UI"), "FlushQueues without FLUSH_NO_UI shows a dialog");
		boolean done = status(call).flushQueues(call.entryId("cbTargetTransport", "lpTargetTransport"),
				Names.set(flags, FlushFlag.class).toArray(FlushFlag[]::new));
		return done ? Call.S_OK : HResult.MAPI_E_BUSY.code();
	}

}
