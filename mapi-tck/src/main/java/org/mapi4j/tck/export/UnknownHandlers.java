package org.mapi4j.tck.export;

import java.util.List;
import java.util.Map;
import java.util.Set;

import com.sun.jna.Pointer;
import org.jspecify.annotations.Nullable;

import org.mapi4j.HResult;
import org.mapi4j.MapiObject;
import org.mapi4j.MapiUid;

/**
 * {@code IUnknown}.
 */
final class UnknownHandlers {

	/** What is released only after all that it has opened. */
	private static final Set<String> BEFORE_OTHERS = Set.of("IMsgStore", "IAddrBook");

	private UnknownHandlers() {
	}

	static void register(Map<String, Handler> handlers) {
		handlers.put("IUnknown::QueryInterface", UnknownHandlers::queryInterface);
		handlers.put("IUnknown::AddRef", (call) -> call.object().addRef());
		handlers.put("IUnknown::Release", UnknownHandlers::release);
	}

	private static int queryInterface(Call call) {
		MapiUid wanted = Guids.read(call.structure("riid"));
		ExportedObject found = find(call, wanted);
		String result = call.hasArgument("ppvObject") ? "ppvObject" : "ppvObj";
		if (found == null) {
			call.answer(result, Pointer.nativeValue(Pointer.NULL));
			return HResult.MAPI_E_INTERFACE_NOT_SUPPORTED.code();
		}
		call.answer(result, found);
		return Call.S_OK;
	}

	private static @Nullable ExportedObject find(Call call, MapiUid wanted) {
		ExportedObject object = call.object();
		if (object.target() instanceof Facet facet && !wanted.equals(Interfaces.iid(object.type()))) {
			object = facet.owner();
		}
		if (Interfaces.serves(object.type(), wanted)) {
			object.addRef();
			return object;
		}
		for (String type : facets(object)) {
			if (wanted.equals(Interfaces.iid(type)) && !call.exporter().faults().isMissing(type)) {
				object.addRef();
				return call.exporter().open(type, new Facet(object), object.session(), call, object.boundTo());
			}
		}
		return null;
	}

	private static List<String> facets(ExportedObject object) {
		if (StoreHandlers.isManageable(object.target())) {
			return List.of("IExchangeManageStore");
		}
		return object.type().equals("IMsgServiceAdmin") ? List.of("IMsgServiceAdmin2") : List.of();
	}

	private static int release(Call call) {
		return release(call, call.object());
	}

	static int release(Call call, ExportedObject object) {
		int left = object.release();
		if (left == 0) {
			judge(call, object);
			call.exporter().released(object);
			if (object.target() instanceof Facet facet) {
				release(call, facet.owner());
			}
			else if (object.target() instanceof MapiObject target) {
				target.close();
			}
		}
		return left;
	}

	private static void judge(Call call, ExportedObject object) {
		int own = (call.objectIfAny() == object) ? 1 : 0;
		call.judge().require(object.calls() <= own, "%s was released during a call", object);
		ExportedSession session = object.session();
		if (session == null) {
			return;
		}
		if (object.type().equals("IMAPISession")) {
			call.judge().require(session.isLogoffTried(), "The session was released without Logoff");
		}
		else if (!session.isLoggedOff()) {
			for (Advise advise : session.advises().values()) {
				call.judge().require(advise.object() != object, "%s was released before Unadvise", object);
			}
		}
		if (BEFORE_OTHERS.contains(object.type())) {
			for (ExportedObject below : session.below(object)) {
				call.judge().violation("The %s was released before the %s", object, below);
			}
		}
	}

}
