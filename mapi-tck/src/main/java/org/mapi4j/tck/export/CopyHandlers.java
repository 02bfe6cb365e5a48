package org.mapi4j.tck.export;

import java.util.List;
import java.util.Map;

import org.mapi4j.HResult;
import org.mapi4j.MapiUid;
import org.mapi4j.property.CopyFlag;
import org.mapi4j.property.MapiProp;
import org.mapi4j.property.PropTag;

/**
 * The methods of {@code IMAPIProp} that copy properties.
 */
final class CopyHandlers {

	private CopyHandlers() {
	}

	static void register(Map<String, Handler> handlers) {
		handlers.put("IMAPIProp::CopyTo", CopyHandlers::copyTo);
		handlers.put("IMAPIProp::CopyProps", CopyHandlers::copyProps);
	}

	private static int copyTo(Call call) {
		CopyFlag[] flags = flags(call);
		MapiProp destination = destination(call);
		if (call.number("ciidExclude") != 0) {
			return HResult.MAPI_E_NO_SUPPORT.code();
		}
		boolean all = call.address("lpExcludeProps").isNull();
		List<PropTag<?>> excluded = all ? List.of() : Values.readTags(call.structure("lpExcludeProps"));
		return Problems.answer(call, call.target(MapiProp.class).copyTo(destination, excluded, flags));
	}

	private static int copyProps(Call call) {
		CopyFlag[] flags = flags(call);
		MapiProp destination = destination(call);
		List<PropTag<?>> included = Values.readTags(call.structure("lpIncludeProps"));
		call.judge().require(!included.isEmpty(), "%s of no property", call.method());
		return Problems.answer(call, call.target(MapiProp.class).copyProps(destination, included, flags));
	}

	private static CopyFlag[] flags(Call call) {
		call.requireNoWindow();
		int flags = call.flags("ulFlags", "MAPI_DIALOG", "MAPI_MOVE", "MAPI_NOREPLACE", "MAPI_DECLINE_OK");
		call.requireNoDialog("MAPI_DIALOG");
		return Names.set(flags, CopyFlag.class).toArray(CopyFlag[]::new);
	}

	private static MapiProp destination(Call call) {
		ExportedObject destination = call.exported("lpDestObj");
		MapiUid iid = Guids.read(call.structure("lpInterface"));
		if (!Interfaces.serves(destination.type(), iid) || !(destination.target() instanceof MapiProp target)) {
			throw call.failure(HResult.MAPI_E_INTERFACE_NOT_SUPPORTED);
		}
		return target;
	}

}
