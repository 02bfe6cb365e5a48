package org.mapi4j.tck.export;

import java.util.Map;
import java.util.Set;

import com.sun.jna.Pointer;

import org.mapi4j.HResult;
import org.mapi4j.MapiObject;
import org.mapi4j.MapiUid;

/**
 * {@code IUnknown}.
 */
final class UnknownHandlers {

	private static final Set<String> WITH_PROPERTIES = Set.of("IMAPIStatus");

	private UnknownHandlers() {
	}

	static void register(Map<String, Handler> handlers) {
		handlers.put("IUnknown::QueryInterface", UnknownHandlers::queryInterface);
		handlers.put("IUnknown::AddRef", (call) -> call.object().addRef());
		handlers.put("IUnknown::Release", UnknownHandlers::release);
	}

	private static int queryInterface(Call call) {
		MapiUid wanted = Guids.read(call.structure("riid"));
		ExportedObject object = call.object();
		boolean has = wanted.equals(Interfaces.iid("IUnknown")) || wanted.equals(Interfaces.iid(object.type()))
				|| (WITH_PROPERTIES.contains(object.type()) && wanted.equals(Interfaces.iid("IMAPIProp")));
		String result = object.type().equals("IUnknown") ? "ppvObject" : "ppvObj";
		if (!has) {
			call.answer(result, Pointer.nativeValue(Pointer.NULL));
			return HResult.MAPI_E_INTERFACE_NOT_SUPPORTED.code();
		}
		object.addRef();
		call.answer(result, object);
		return Call.S_OK;
	}

	private static int release(Call call) {
		ExportedObject object = call.object();
		int left = object.release();
		if (left == 0) {
			ExportedSession session = object.session();
			boolean isSession = object.type().equals("IMAPISession");
			if (session != null && isSession) {
				call.judge().require(session.isLoggedOff(), "The session was released without Logoff");
			}
			call.exporter().released(object);
			if (object.target() instanceof MapiObject target) {
				target.close();
			}
		}
		return left;
	}

}
