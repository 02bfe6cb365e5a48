package org.mapi4j.tck.export;

import java.util.Map;

import com.sun.jna.Pointer;

import org.mapi4j.MapiUid;
import org.mapi4j.profile.ProviderAdmin;
import org.mapi4j.profile.SectionFlag;

/**
 * {@code IProviderAdmin}.
 */
final class ProviderHandlers {

	private ProviderHandlers() {
	}

	static void register(Map<String, Handler> handlers) {
		handlers.put("IProviderAdmin::GetLastError", SessionHandlers::getLastError);
		handlers.put("IProviderAdmin::GetProviderTable", ProviderHandlers::getProviderTable);
		handlers.put("IProviderAdmin::CreateProvider", ProviderHandlers::createProvider);
		handlers.put("IProviderAdmin::DeleteProvider", ProviderHandlers::deleteProvider);
		handlers.put("IProviderAdmin::OpenProfileSection", ProviderHandlers::openProfileSection);
	}

	private static ProviderAdmin admin(Call call) {
		return call.target(ProviderAdmin.class);
	}

	private static int getProviderTable(Call call) {
		call.flags("ulFlags", "MAPI_UNICODE");
		return Opening.table(call, "lppTable", admin(call)::providerTable);
	}

	private static int createProvider(Call call) {
		ServiceHandlers.requireSilence(call);
		Pointer uid = call.structure("lpUID");
		String provider = call.requiredText("lpszProvider", call.isWide());
		Guids.write(uid, admin(call).createProvider(provider, ServiceHandlers.values(call)));
		return Call.S_OK;
	}

	private static int deleteProvider(Call call) {
		admin(call).deleteProvider(Guids.read(call.structure("lpUID")));
		return Call.S_OK;
	}

	private static int openProfileSection(Call call) {
		SectionFlag[] flags = SessionObjectHandlers.sectionFlags(call);
		MapiUid uid = Guids.read(call.structure("lpUID"));
		return Opening.object(call, "lppProfSect", () -> admin(call).openProfileSection(uid, flags));
	}

}
