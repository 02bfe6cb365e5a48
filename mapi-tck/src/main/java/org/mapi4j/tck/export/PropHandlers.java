package org.mapi4j.tck.export;

import java.util.List;
import java.util.Map;

import com.sun.jna.Pointer;

import org.mapi4j.HResult;
import org.mapi4j.property.MapiProp;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.PropValue;
import org.mapi4j.status.StatusObject;

/**
 * {@code IMAPIProp}.
 */
final class PropHandlers {

	private static final int PT_ERROR = Constants.of("PT_ERROR");

	private PropHandlers() {
	}

	static void register(Map<String, Handler> handlers) {
		handlers.put("IMAPIProp::GetLastError", SessionHandlers::getLastError);
		handlers.put("IMAPIProp::GetProps", PropHandlers::getProps);
		handlers.put("IMAPIProp::GetPropList", PropHandlers::getPropList);
	}

	/**
	 * Return what kind of object this is, as {@code OpenEntry} answers it.
	 */
	static int objectType(MapiProp object) {
		int other = (object instanceof StatusObject) ? Constants.of("MAPI_STATUS") : 0;
		return object.getProps(PropTags.PR_OBJECT_TYPE).get(PropTags.PR_OBJECT_TYPE, other);
	}

	private static int getProps(Call call) {
		call.flags("ulFlags", "MAPI_UNICODE");
		call.requireOutputs("lpcValues", "lppPropArray");
		boolean wide = call.isSet("ulFlags", "MAPI_UNICODE");
		Faults faults = call.exporter().faults();
		boolean all = call.address("lpPropTagArray").isNull();
		List<PropTag<?>> tags = all ? List.of() : Values.readTags(call.structure("lpPropTagArray"));
		List<PropValue<?>> values = call.target(MapiProp.class).getProps(tags.toArray(PropTag<?>[]::new)).values();
		Heap heap = call.exporter().heap();
		Pointer array = heap.allocate((long) Abi.size("SPropValue") * values.size());
		Values.write(values, faults.isAnsiOnly() || (all && !wide), array, heap.below(array));
		call.answer("lpcValues", values.size());
		call.answer("lppPropArray", array);
		boolean errors = values.stream().anyMatch((value) -> (value.tag().value() & 0xFFFF) == PT_ERROR);
		return errors ? HResult.MAPI_W_ERRORS_RETURNED.code() : Call.S_OK;
	}

	private static int getPropList(Call call) {
		call.flags("ulFlags", "MAPI_UNICODE");
		call.requireOutputs("lppPropTagArray");
		boolean ansi = call.exporter().faults().isAnsiOnly() || !call.isSet("ulFlags", "MAPI_UNICODE");
		List<PropTag<?>> tags = call.target(MapiProp.class).getPropList();
		call.answer("lppPropTagArray", Values.writeTags(tags, ansi, call.exporter().heap()::allocate));
		return Call.S_OK;
	}

}
