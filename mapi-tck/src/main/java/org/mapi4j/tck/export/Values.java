package org.mapi4j.tck.export;

import java.util.ArrayList;
import java.util.List;

import com.sun.jna.Pointer;

import org.mapi4j.HResult;
import org.mapi4j.MapiException;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropValue;

/**
 * {@code SPropValue} structures and {@code SPropTagArray}s.
 */
final class Values {

	private static final int SIZE = Abi.size("SPropValue");

	private static final Abi.Field TAG = Abi.field("SPropValue.ulPropTag");

	private static final Abi.Field VALUE = Abi.field("SPropValue.Value");

	private static final int MV_INSTANCE = Constants.of("MVI_FLAG");

	private static final int PT_UNICODE = Constants.of("PT_UNICODE");

	private static final int PT_STRING8 = Constants.of("PT_STRING8");

	private static final int PT_CLSID = Constants.of("PT_CLSID");

	private Values() {
	}

	/**
	 * Return the tag by which a value is written.
	 * @param ansi whether wide texts become narrow ones
	 */
	static int tag(PropTag<?> tag, boolean ansi) {
		int type = tag.value() & 0xFFFF;
		boolean wide = (type & ~MV_INSTANCE) == PT_UNICODE;
		return (ansi && wide) ? tag.value() ^ PT_UNICODE ^ PT_STRING8 : tag.value();
	}

	static Pointer write(List<? extends PropValue<?>> values, boolean ansi, Allocator memory) {
		Pointer array = memory.allocate((long) SIZE * values.size());
		write(values, ansi, array, memory);
		return array;
	}

	static void write(List<? extends PropValue<?>> values, boolean ansi, Pointer array, Allocator memory) {
		for (int i = 0; i < values.size(); i++) {
			write(values.get(i), ansi, array.share((long) SIZE * i), memory);
		}
	}

	static void write(PropValue<?> value, boolean ansi, Pointer at, Allocator memory) {
		int tag = tag(value.tag(), ansi);
		TAG.set(at, tag);
		int type = type(tag);
		Kind kind = Kind.of(type);
		if ((type & Kind.MV_FLAG) != 0) {
			writeArray((List<?>) value.value(), kind, VALUE.in(at), memory);
		}
		else if (type == PT_CLSID) {
			Pointer guid = memory.allocate(kind.width());
			kind.writer().write(guid, value.value(), memory);
			Abi.field(kind.member()).set(at, Address.of(guid));
		}
		else {
			kind.writer().write(Abi.field(kind.member()).in(at), value.value(), memory);
		}
	}

	private static void writeArray(List<?> values, Kind kind, Pointer at, Allocator memory) {
		Pointer array = memory.allocate((long) kind.width() * values.size());
		for (int i = 0; i < values.size(); i++) {
			kind.writer().write(array.share((long) kind.width() * i), values.get(i), memory);
		}
		Abi.field(kind.count()).set(at, values.size());
		Abi.field(kind.arrayMember()).set(at, values.isEmpty() ? Address.NULL : Address.of(array));
	}

	/**
	 * Return the type of a tag, without the bit that asks for a row for each value.
	 */
	private static int type(int tag) {
		int type = tag & 0xFFFF;
		return ((type & MV_INSTANCE) == MV_INSTANCE) ? type & ~MV_INSTANCE : type;
	}

	static List<PropValue<?>> read(Address array, int count) {
		List<PropValue<?>> values = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			values.add(read(array.memory().share((long) SIZE * i)));
		}
		return values;
	}

	static PropValue<?> read(Pointer at) {
		int tag = TAG.getInt(at);
		int type = type(tag);
		if (!Kind.isKnown(type)) {
			throw MapiException.of(HResult.MAPI_E_INVALID_TYPE, "Reading a value of 0x%08X".formatted(tag));
		}
		Kind kind = Kind.of(type);
		Object value;
		if ((type & Kind.MV_FLAG) != 0) {
			value = readArray(kind, VALUE.in(at));
		}
		else if (type == PT_CLSID) {
			value = kind.reader().read(Abi.field(kind.member()).getAddress(at).memory());
		}
		else {
			value = kind.reader().read(Abi.field(kind.member()).in(at));
		}
		return PropValue.of(PropTag.of(tag), value);
	}

	private static List<Object> readArray(Kind kind, Pointer at) {
		int count = Abi.field(kind.count()).getInt(at);
		Address array = Abi.field(kind.arrayMember()).getAddress(at);
		List<Object> values = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			values.add(kind.reader().read(array.memory().share((long) kind.width() * i)));
		}
		return values;
	}

	static Pointer writeTags(List<? extends PropTag<?>> tags, boolean ansi, Allocator memory) {
		Abi.Field first = Abi.field("SPropTagArray.aulPropTag");
		Pointer array = memory.allocate(first.offset() + (long) Integer.BYTES * tags.size());
		Abi.field("SPropTagArray.cValues").set(array, tags.size());
		for (int i = 0; i < tags.size(); i++) {
			array.setInt(first.offset() + (long) Integer.BYTES * i, tag(tags.get(i), ansi));
		}
		return array;
	}

	static List<PropTag<?>> readTags(Pointer array) {
		Abi.Field first = Abi.field("SPropTagArray.aulPropTag");
		int count = Abi.field("SPropTagArray.cValues").getInt(array);
		List<PropTag<?>> tags = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			tags.add(PropTag.of(array.getInt(first.offset() + (long) Integer.BYTES * i)));
		}
		return tags;
	}

}
