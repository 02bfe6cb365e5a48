package org.mapi4j.tck.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.sun.jna.Pointer;
import org.jspecify.annotations.Nullable;

import org.mapi4j.HResult;
import org.mapi4j.MapiUid;
import org.mapi4j.property.MapiProp;
import org.mapi4j.property.NamedProperty;
import org.mapi4j.property.PropTag;

/**
 * The methods of {@code IMAPIProp} about named properties, with {@code MAPINAMEID}
 * structures.
 */
final class NamedPropertyHandlers {

	private static final int SIZE = Abi.size("MAPINAMEID");

	private static final Abi.Field SET = Abi.field("MAPINAMEID.lpguid");

	private static final Abi.Field KIND = Abi.field("MAPINAMEID.ulKind");

	private static final Abi.Field ID = Abi.field("MAPINAMEID.Kind.lID");

	private static final Abi.Field NAME = Abi.field("MAPINAMEID.Kind.lpwstrName");

	private NamedPropertyHandlers() {
	}

	static void register(Map<String, Handler> handlers) {
		handlers.put("IMAPIProp::GetNamesFromIDs", NamedPropertyHandlers::getNamesFromIds);
		handlers.put("IMAPIProp::GetIDsFromNames", NamedPropertyHandlers::getIdsFromNames);
	}

	private static int getNamesFromIds(Call call) {
		call.flags("ulFlags", "MAPI_NO_IDS", "MAPI_NO_STRINGS");
		call.requireOutputs("lppPropTags", "lpcPropNames", "lpppPropNames");
		Address given = new Address(call.structure("lppPropTags").getLong(0));
		MapiUid set = call.address("lpPropSetGuid").isNull() ? null : Guids.read(call.structure("lpPropSetGuid"));
		List<PropTag<?>> tags = given.isNull() ? List.of() : Values.readTags(given.memory());
		Map<PropTag<?>, NamedProperty> names = call.target(MapiProp.class).getNamesFromIds(tags, set);
		if (given.isNull()) {
			tags = List.copyOf(names.keySet());
			call.answer("lppPropTags", Values.writeTags(tags, false, call.exporter().heap()::allocate));
		}
		List<@Nullable NamedProperty> answers = new ArrayList<>();
		tags.forEach((tag) -> answers.add(wanted(call, names.get(tag))));
		call.answer("lpcPropNames", answers.size());
		call.answer("lpppPropNames", write(answers, call.exporter().heap().chain()));
		return answers.contains(null) ? HResult.MAPI_W_ERRORS_RETURNED.code() : Call.S_OK;
	}

	private static @Nullable NamedProperty wanted(Call call, @Nullable NamedProperty name) {
		String without = (name instanceof NamedProperty.Numbered) ? "MAPI_NO_IDS" : "MAPI_NO_STRINGS";
		return call.isSet("ulFlags", without) ? null : name;
	}

	private static Pointer write(List<@Nullable NamedProperty> names, Allocator memory) {
		Pointer array = memory.allocate((long) Long.BYTES * names.size());
		for (int i = 0; i < names.size(); i++) {
			NamedProperty name = names.get(i);
			array.setLong((long) Long.BYTES * i, (name != null) ? Pointer.nativeValue(write(name, memory)) : 0);
		}
		return array;
	}

	private static Pointer write(NamedProperty name, Allocator memory) {
		Pointer at = memory.allocate(SIZE);
		Pointer set = memory.allocate(Abi.size("GUID"));
		Guids.write(set, name.set());
		SET.set(at, Address.of(set));
		if (name instanceof NamedProperty.Numbered numbered) {
			KIND.set(at, Constants.of("MNID_ID"));
			ID.set(at, numbered.id());
		}
		else if (name instanceof NamedProperty.Textual textual) {
			KIND.set(at, Constants.of("MNID_STRING"));
			NAME.set(at, Address.of(Text.write(textual.name(), true, memory)));
		}
		return at;
	}

	private static int getIdsFromNames(Call call) {
		call.flags("ulFlags", "MAPI_CREATE");
		call.requireOutputs("lppPropTags");
		int count = call.number("cPropNames");
		call.judge().require(count >= 0, "%s was given %d names", call.method(), count);
		List<NamedProperty> names = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			Address at = new Address(call.structure("lppPropNames").getLong((long) Long.BYTES * i));
			call.judge().require(at.isAligned(), "%s was given a name at %s", call.method(), at);
			names.add(read(at.memory()));
		}
		List<PropTag<?>> tags = call.target(MapiProp.class)
			.getIdsFromNames(names, call.isSet("ulFlags", "MAPI_CREATE"));
		call.answer("lppPropTags", Values.writeTags(tags, false, call.exporter().heap()::allocate));
		boolean errors = tags.stream().anyMatch((tag) -> (tag.value() & 0xFFFF) == Constants.of("PT_ERROR"));
		return errors ? HResult.MAPI_W_ERRORS_RETURNED.code() : Call.S_OK;
	}

	private static NamedProperty read(Pointer at) {
		MapiUid set = Guids.read(SET.getAddress(at).memory());
		int kind = KIND.getInt(at);
		if (kind == Constants.of("MNID_ID")) {
			return NamedProperty.of(set, ID.getInt(at));
		}
		if (kind == Constants.of("MNID_STRING")) {
			return NamedProperty.of(set, Text.read(NAME.getAddress(at).memory(), true));
		}
		throw new IllegalArgumentException("There are no names of the kind " + kind);
	}

}
