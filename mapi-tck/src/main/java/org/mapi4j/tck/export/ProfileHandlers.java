package org.mapi4j.tck.export;

import java.util.List;
import java.util.Map;

import org.mapi4j.profile.Profile;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.PropValue;
import org.mapi4j.property.Row;

/**
 * {@code IProfAdmin}.
 */
final class ProfileHandlers {

	private ProfileHandlers() {
	}

	static void register(Map<String, Handler> handlers) {
		handlers.put("IProfAdmin::GetLastError", SessionHandlers::getLastError);
		handlers.put("IProfAdmin::GetProfileTable", ProfileHandlers::getProfileTable);
	}

	private static int getProfileTable(Call call) {
		call.flags("ulFlags", "MAPI_UNICODE");
		call.requireOutputs("lppTable");
		List<Row> rows = call.exporter().subsystem().profiles().stream().map(ProfileHandlers::row).toList();
		ExportedTable table = new ExportedTable(new ListTable(rows), !call.isSet("ulFlags", "MAPI_UNICODE"));
		call.answer("lppTable", call.exporter().open("IMAPITable", table, null, call, null));
		return Call.S_OK;
	}

	private static Row row(Profile profile) {
		return Row.of(new PropValue<>(PropTags.PR_DISPLAY_NAME, profile.name()),
				new PropValue<>(PropTags.PR_DEFAULT_PROFILE, profile.isDefault()));
	}

}
