package org.mapi4j.tck.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.sun.jna.Pointer;

import org.mapi4j.HResult;
import org.mapi4j.MapiUid;
import org.mapi4j.profile.MessageServiceAdmin;
import org.mapi4j.profile.SectionFlag;
import org.mapi4j.property.PropValue;

/**
 * {@code IMsgServiceAdmin} and {@code IMsgServiceAdmin2}.
 */
final class ServiceHandlers {

	private ServiceHandlers() {
	}

	static void register(Map<String, Handler> handlers) {
		handlers.put("IMsgServiceAdmin::GetLastError", SessionHandlers::getLastError);
		handlers.put("IMsgServiceAdmin::GetMsgServiceTable", ServiceHandlers::getMsgServiceTable);
		handlers.put("IMsgServiceAdmin::CreateMsgService", ServiceHandlers::createMsgService);
		handlers.put("IMsgServiceAdmin::DeleteMsgService", ServiceHandlers::deleteMsgService);
		handlers.put("IMsgServiceAdmin::CopyMsgService", ServiceHandlers::copyMsgService);
		handlers.put("IMsgServiceAdmin::ConfigureMsgService", ServiceHandlers::configureMsgService);
		handlers.put("IMsgServiceAdmin::OpenProfileSection", ServiceHandlers::openProfileSection);
		handlers.put("IMsgServiceAdmin::MsgServiceTransportOrder", ServiceHandlers::msgServiceTransportOrder);
		handlers.put("IMsgServiceAdmin::AdminProviders", ServiceHandlers::adminProviders);
		handlers.put("IMsgServiceAdmin::SetPrimaryIdentity", ServiceHandlers::setPrimaryIdentity);
		handlers.put("IMsgServiceAdmin::GetProviderTable", ServiceHandlers::getProviderTable);
		handlers.put("IMsgServiceAdmin2::CreateMsgServiceEx", ServiceHandlers::createMsgServiceEx);
	}

	private static MessageServiceAdmin admin(Call call) {
		return call.target(MessageServiceAdmin.class);
	}

	private static MapiUid uid(Call call) {
		return Guids.read(call.structure("lpUID"));
	}

	/**
	 * Check that no dialog is asked for.
	 */
	static void requireSilence(Call call) {
		call.requireNoWindow();
		call.flags("ulFlags", "MAPI_UNICODE", "SERVICE_UI_ALLOWED", "SERVICE_UI_ALWAYS", "SERVICE_NO_RESTART_WARNING");
		call.requireNoDialog("SERVICE_UI_ALLOWED");
		call.requireNoDialog("SERVICE_UI_ALWAYS");
	}

	/**
	 * Return the values that are counted by an argument.
	 */
	static List<PropValue<?>> values(Call call) {
		int count = call.number("cValues");
		if (count < 0) {
			call.judge().violation("%s with %d values", call.method(), count);
			throw call.failure(HResult.MAPI_E_INVALID_PARAMETER);
		}
		if (count == 0) {
			return List.of();
		}
		call.structure("lpProps");
		return Values.read(call.address("lpProps"), count);
	}

	private static int getMsgServiceTable(Call call) {
		call.flags("ulFlags", "MAPI_UNICODE");
		return Opening.table(call, "lppTable", admin(call)::serviceTable);
	}

	private static int getProviderTable(Call call) {
		call.flags("ulFlags", "MAPI_UNICODE");
		return Opening.table(call, "lppTable", admin(call)::providerTable);
	}

	private static int createMsgService(Call call) {
		create(call);
		return Call.S_OK;
	}

	private static int createMsgServiceEx(Call call) {
		Pointer uid = call.structure("lpuidService");
		Guids.write(uid, create(call));
		return Call.S_OK;
	}

	private static MapiUid create(Call call) {
		requireSilence(call);
		boolean wide = call.isWide();
		return admin(call).createService(call.requiredText("lpszService", wide), call.text("lpszDisplayName", wide));
	}

	private static int deleteMsgService(Call call) {
		admin(call).deleteService(uid(call));
		return Call.S_OK;
	}

	private static int copyMsgService(Call call) {
		requireSilence(call);
		ExportedObject destination = call.exported("lpObjectDst");
		MapiUid iid = Guids.read(call.structure("lpInterfaceDst"));
		Object target = (destination.target() instanceof Facet facet) ? facet.owner().target() : destination.target();
		if (!Interfaces.serves(destination.type(), iid) || !(target instanceof MessageServiceAdmin other)) {
			return HResult.MAPI_E_INTERFACE_NOT_SUPPORTED.code();
		}
		admin(call).copyService(uid(call), call.text("lpszDisplayName", call.isWide()), other);
		return Call.S_OK;
	}

	private static int configureMsgService(Call call) {
		requireSilence(call);
		admin(call).configureService(uid(call), values(call));
		return Call.S_OK;
	}

	private static int openProfileSection(Call call) {
		SectionFlag[] flags = SessionObjectHandlers.sectionFlags(call);
		MapiUid uid = uid(call);
		return Opening.object(call, "lppProfSect", () -> admin(call).openProfileSection(uid, flags));
	}

	private static int msgServiceTransportOrder(Call call) {
		call.flags("ulFlags");
		int count = call.number("cUID");
		call.judge().require(count >= 0, "%s of %d providers", call.method(), count);
		List<MapiUid> order = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			order.add(Guids.read(call.structure("lpUIDList").share((long) Abi.size("GUID") * i)));
		}
		admin(call).transportOrder(order);
		return Call.S_OK;
	}

	private static int adminProviders(Call call) {
		call.flags("ulFlags", "MAPI_UNICODE");
		call.requireOutputs("lppProviderAdmin");
		call.answer("lppProviderAdmin", Opening.export(call, admin(call).adminProviders(uid(call))));
		return Call.S_OK;
	}

	private static int setPrimaryIdentity(Call call) {
		call.flags("ulFlags");
		MapiUid uid = call.address("lpUID").isNull() ? null : uid(call);
		admin(call).setPrimaryIdentity(uid);
		return Call.S_OK;
	}

}
