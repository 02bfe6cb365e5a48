package org.mapi4j.tck.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.mapi4j.HResult;

/**
 * Who handles which method or function, by name. A method that an interface has from
 * another one may be registered there.
 */
final class Handlers {

	private static final List<String> ANCESTORS = List.of("IABContainer", "IMAPIContainer", "IMAPIProp",
			"IMsgServiceAdmin", "IUnknown");

	private static final Map<String, Handler> HANDLERS = new HashMap<>();

	static {
		LibraryHandlers.register(HANDLERS);
		UnknownHandlers.register(HANDLERS);
		SessionHandlers.register(HANDLERS);
		TableHandlers.register(HANDLERS);
		PropHandlers.register(HANDLERS);
		StatusHandlers.register(HANDLERS);
		ProfileHandlers.register(HANDLERS);
		SessionObjectHandlers.register(HANDLERS);
		NamedPropertyHandlers.register(HANDLERS);
		CopyHandlers.register(HANDLERS);
		StreamHandlers.register(HANDLERS);
		StoreHandlers.register(HANDLERS);
		ContainerHandlers.register(HANDLERS);
		FolderHandlers.register(HANDLERS);
		MessageHandlers.register(HANDLERS);
		AddressBookHandlers.register(HANDLERS);
		AddressContainerHandlers.register(HANDLERS);
		ServiceHandlers.register(HANDLERS);
		ProviderHandlers.register(HANDLERS);
		HANDLERS.keySet().forEach(Handlers::requireKnown);
	}

	private Handlers() {
	}

	private static void requireKnown(String name) {
		int colon = name.indexOf("::");
		if (colon >= 0) {
			Signatures.method(name.substring(0, colon), name.substring(colon + 2));
		}
	}

	static Handler of(Signatures.Method method, @Nullable ExportedObject object) {
		Handler own = HANDLERS.get(method.name());
		if (own != null) {
			return own;
		}
		if (object != null) {
			for (String ancestor : ANCESTORS) {
				Handler inherited = HANDLERS.get(ancestor + "::" + method.shortName());
				if (inherited != null && inherits(method, ancestor)) {
					return inherited;
				}
			}
		}
		return (call) -> HResult.MAPI_E_NO_SUPPORT.code();
	}

	private static boolean inherits(Signatures.Method method, String ancestor) {
		return Signatures.method(ancestor, method.shortName()).slot() == method.slot();
	}

}
