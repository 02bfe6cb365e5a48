package org.mapi4j.tck.export;

import java.util.List;
import java.util.Map;

import com.sun.jna.Pointer;

import org.mapi4j.HResult;
import org.mapi4j.MapiObject;
import org.mapi4j.property.MapiProp;
import org.mapi4j.property.MapiStream;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.PropValue;
import org.mapi4j.property.PropertyAccess;
import org.mapi4j.property.SaveFlag;
import org.mapi4j.status.StatusObject;
import org.mapi4j.table.MapiTable;

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
		handlers.put("IMAPIProp::SaveChanges", PropHandlers::saveChanges);
		handlers.put("IMAPIProp::OpenProperty", PropHandlers::openProperty);
		handlers.put("IMAPIProp::SetProps", PropHandlers::setProps);
		handlers.put("IMAPIProp::DeleteProps", PropHandlers::deleteProps);
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

	private static int saveChanges(Call call) {
		int flags = call.flags("ulFlags", "KEEP_OPEN_READONLY", "KEEP_OPEN_READWRITE", "FORCE_SAVE",
				"MAPI_DEFERRED_ERRORS");
		call.target(MapiProp.class).saveChanges(Names.set(flags, SaveFlag.class).toArray(SaveFlag[]::new));
		if ((flags & Constants.bits("KEEP_OPEN_READONLY", "KEEP_OPEN_READWRITE")) == 0) {
			call.object().end(call.method());
		}
		return Call.S_OK;
	}

	private static int openProperty(Call call) {
		call.flags("ulFlags", "MAPI_CREATE", "MAPI_MODIFY", "MAPI_DEFERRED_ERRORS");
		call.requireOutputs("lppUnk");
		boolean create = call.isSet("ulFlags", "MAPI_CREATE");
		boolean modify = call.isSet("ulFlags", "MAPI_MODIFY");
		call.judge().require(!create || modify, "%s with MAPI_CREATE, but without MAPI_MODIFY", call.method());
		PropTag<?> tag = PropTag.of(call.number("ulPropTag"));
		call.judge()
			.require((tag.value() & 0xFFFF) != Constants.of("PT_UNSPECIFIED"), "%s of a property of no type",
					call.method());
		Class<? extends MapiObject> type = Interfaces.javaType(Guids.read(call.structure("lpiid")));
		if (type == null) {
			return HResult.MAPI_E_INTERFACE_NOT_SUPPORTED.code();
		}
		requireOptions(call, type);
		PropertyAccess access = create ? PropertyAccess.CREATE : modify ? PropertyAccess.MODIFY : PropertyAccess.READ;
		MapiObject opened = call.target(MapiProp.class).openProperty(tag, type, access);
		boolean wide = (call.number("ulInterfaceOptions") & Constants.of("MAPI_UNICODE")) != 0;
		MapiObject shown = (opened instanceof MapiTable table) ? new ExportedTable(table, !wide) : opened;
		call.answer("lppUnk", Opening.export(call, shown));
		return Call.S_OK;
	}

	private static void requireOptions(Call call, Class<? extends MapiObject> type) {
		if (type == MapiStream.class) {
			call.flags("ulInterfaceOptions", "STGM_WRITE", "STGM_READWRITE", "STGM_SHARE_EXCLUSIVE", "STGM_TRANSACTED");
		}
		else if (type == MapiTable.class) {
			call.flags("ulInterfaceOptions", "MAPI_UNICODE");
		}
		else {
			call.flags("ulInterfaceOptions");
		}
	}

	private static int setProps(Call call) {
		int count = call.number("cValues");
		if (count <= 0) {
			call.judge().violation("%s of %d values", call.method(), count);
			return HResult.MAPI_E_INVALID_PARAMETER.code();
		}
		call.structure("lpPropArray");
		List<PropValue<?>> values = Values.read(call.address("lpPropArray"), count);
		return Problems.answer(call, call.target(MapiProp.class).setProps(values));
	}

	private static int deleteProps(Call call) {
		List<PropTag<?>> tags = Values.readTags(call.structure("lpPropTagArray"));
		if (tags.isEmpty()) {
			call.judge().violation("%s of no property", call.method());
			return HResult.MAPI_E_INVALID_PARAMETER.code();
		}
		return Problems.answer(call, call.target(MapiProp.class).deleteProps(tags));
	}

}
