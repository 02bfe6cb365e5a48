package org.mapi4j.jna;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.mapi4j.Binary;
import org.mapi4j.HResult;
import org.mapi4j.MapiException;
import org.mapi4j.MapiUid;
import org.mapi4j.jna.Abi.SBinary;
import org.mapi4j.jna.Abi.SBinaryArray;
import org.mapi4j.jna.Abi.SPropTagArray;
import org.mapi4j.jna.Abi.SPropValue;
import org.mapi4j.jna.Arena.Block;
import org.mapi4j.property.AppTime;
import org.mapi4j.property.NoValue;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropType;
import org.mapi4j.property.PropValue;
import org.mapi4j.property.Restriction;
import org.mapi4j.property.Row;
import org.mapi4j.property.RuleActions;

/**
 * Reads and writes property tags and values in native memory.
 */
final class PropCodec {

	/** More values than a row, or elements than a multi-valued property, ever has. */
	static final int MAX_VALUES = 1 << 20;

	private static final int SCALE_OF_CURRENCY = 4;

	private static final long TICKS_PER_SECOND = 10_000_000;

	private static final int NANOS_PER_TICK = 100;

	private static final long SECONDS_FROM_1601_TO_1970 = 11_644_473_600L;

	/** All a value can be in memory, for types that are not known. */
	private static final int UNKNOWN_SIZE = SPropValue.SIZEOF - SPropValue.VALUE;

	private PropCodec() {
	}

	/**
	 * Read values that lie behind one another; one that makes no sense becomes an error.
	 * @param memory the reader
	 * @param count how many
	 * @param address where the first is
	 * @return the values
	 */
	static Row readRow(NativeReader memory, int count, long address) {
		if (count == 0) {
			return Row.EMPTY;
		}
		List<PropValue<?>> values = new ArrayList<>(count);
		for (int i = 0; i < count; i++) {
			values.add(readTolerantly(memory, address + (long) i * SPropValue.SIZEOF));
		}
		return Row.of(values);
	}

	static PropValue<?> readTolerantly(NativeReader memory, long address) {
		PropTag<?> tag = memory.getTag(address + SPropValue.UL_PROP_TAG);
		try {
			return PropValue.of(tag, readValue(memory, tag.type(), address + SPropValue.VALUE));
		}
		catch (MapiException ex) {
			return PropValue.error(tag, HResult.MAPI_E_CORRUPT_DATA);
		}
	}

	static PropValue<?> read(NativeReader memory, long address) {
		PropTag<?> tag = memory.getTag(address + SPropValue.UL_PROP_TAG);
		return PropValue.of(tag, readValue(memory, tag.type(), address + SPropValue.VALUE));
	}

	private static Object readValue(NativeReader memory, PropType<?> type, long address) {
		PropType<?> element = type.element();
		if (element != null) {
			return readArray(memory, element, address);
		}
		if (type.code() == Constants.PT_CLSID) {
			return memory.getUid(memory.getLong(address));
		}
		return readElement(memory, type.code(), address);
	}

	private static List<Object> readArray(NativeReader memory, PropType<?> element, long address) {
		int count = memory.getCount(address + SBinaryArray.C_VALUES, MAX_VALUES);
		if (count == 0) {
			return List.of();
		}
		long first = memory.getLong(address + SBinaryArray.LPBIN);
		int size = sizeOf(element.code());
		List<Object> values = new ArrayList<>(Math.min(count, 1024));
		for (int i = 0; i < count; i++) {
			values.add(readElement(memory, element.code(), first + (long) i * size));
		}
		return values;
	}

	private static Object readElement(NativeReader memory, int type, long address) {
		return switch (type) {
			case Constants.PT_I2 -> memory.getShort(address);
			case Constants.PT_LONG -> memory.getInt(address);
			case Constants.PT_R4 -> Float.intBitsToFloat(memory.getInt(address));
			case Constants.PT_DOUBLE -> Double.longBitsToDouble(memory.getLong(address));
			case Constants.PT_CURRENCY -> BigDecimal.valueOf(memory.getLong(address), SCALE_OF_CURRENCY);
			case Constants.PT_APPTIME -> new AppTime(Double.longBitsToDouble(memory.getLong(address)));
			case Constants.PT_ERROR -> HResult.of(memory.getInt(address));
			case Constants.PT_BOOLEAN -> memory.getShort(address) != 0;
			case Constants.PT_I8 -> memory.getLong(address);
			case Constants.PT_SYSTIME -> instant(memory.getLong(address));
			case Constants.PT_STRING8 -> memory.getString8(memory.getLong(address));
			case Constants.PT_UNICODE -> memory.getUnicode(memory.getLong(address));
			case Constants.PT_BINARY -> memory.getBinary(address + SBinary.CB, address + SBinary.LPB);
			case Constants.PT_CLSID -> memory.getUid(address);
			case Constants.PT_SRESTRICTION -> RestrictionCodec.read(memory, memory.getLong(address));
			case Constants.PT_ACTIONS -> RuleActionsCodec.read(memory, memory.getLong(address));
			case Constants.PT_NULL -> NoValue.NULL;
			case Constants.PT_OBJECT -> NoValue.OBJECT;
			default -> Binary.of(memory.getBytes(address, UNKNOWN_SIZE));
		};
	}

	/**
	 * Return how much memory each of several values takes.
	 * @param type the type of a value
	 * @return the number of bytes
	 */
	private static int sizeOf(int type) {
		return switch (type) {
			case Constants.PT_I2, Constants.PT_BOOLEAN -> 2;
			case Constants.PT_LONG, Constants.PT_R4, Constants.PT_ERROR -> 4;
			case Constants.PT_BINARY -> SBinary.SIZEOF;
			case Constants.PT_CLSID -> Abi.GUID.SIZEOF;
			default -> 8;
		};
	}

	/**
	 * Write values behind one another.
	 * @param arena where they go
	 * @param values the values
	 * @return where the first is, or zero if there is none
	 */
	static long write(Arena arena, List<? extends PropValue<?>> values) {
		if (values.isEmpty()) {
			return 0;
		}
		Block block = arena.allocate(Math.multiplyExact(values.size(), SPropValue.SIZEOF));
		for (int i = 0; i < values.size(); i++) {
			write(arena, block, i * SPropValue.SIZEOF, values.get(i));
		}
		return block.address();
	}

	/**
	 * Write a value.
	 * @param arena where what it points to goes
	 * @param block where it goes
	 * @param offset where in that
	 * @param value the value
	 */
	static void write(Arena arena, Block block, int offset, PropValue<?> value) {
		block.putInt(offset + SPropValue.UL_PROP_TAG, value.tag().value());
		PropType<?> type = value.tag().type();
		PropType<?> element = type.element();
		int at = offset + SPropValue.VALUE;
		if (element != null) {
			writeArray(arena, block, at, element.code(), (List<?>) value.value());
		}
		else if (type.code() == Constants.PT_CLSID && value.value() instanceof MapiUid uid) {
			block.putLong(at, arena.bytes(Binary.of(uid.toByteArray())));
		}
		else {
			writeElement(arena, block, at, type.code(), value.value());
		}
	}

	private static void writeArray(Arena arena, Block block, int offset, int type, List<?> values) {
		block.putInt(offset + SBinaryArray.C_VALUES, values.size());
		int size = sizeOf(type);
		Block array = arena.allocate(Math.multiplyExact(values.size(), size));
		for (int i = 0; i < values.size(); i++) {
			writeElement(arena, array, i * size, type, values.get(i));
		}
		block.putLong(offset + SBinaryArray.LPBIN, array.address());
	}

	private static void writeElement(Arena arena, Block block, int offset, int type, Object value) {
		switch (type) {
			case Constants.PT_STRING8, Constants.PT_UNICODE ->
				block.putLong(offset, arena.text((String) value, type == Constants.PT_UNICODE));
			case Constants.PT_BINARY -> {
				Binary bytes = (Binary) value;
				block.putInt(offset + SBinary.CB, bytes.size());
				block.putLong(offset + SBinary.LPB, arena.bytes(bytes));
			}
			case Constants.PT_CLSID -> block.putBytes(offset, ((MapiUid) value).toByteArray());
			case Constants.PT_SRESTRICTION -> block.putLong(offset, RestrictionCodec.write(arena, (Restriction) value));
			case Constants.PT_ACTIONS -> block.putLong(offset, RuleActionsCodec.write(arena, (RuleActions) value));
			case Constants.PT_NULL, Constants.PT_OBJECT -> {
			}
			default -> writeNumber(block, offset, type, value);
		}
	}

	private static void writeNumber(Block block, int offset, int type, Object value) {
		switch (type) {
			case Constants.PT_I2 -> block.putShort(offset, (Short) value);
			case Constants.PT_LONG -> block.putInt(offset, (Integer) value);
			case Constants.PT_R4 -> block.putInt(offset, Float.floatToRawIntBits((Float) value));
			case Constants.PT_DOUBLE -> block.putLong(offset, Double.doubleToRawLongBits((Double) value));
			case Constants.PT_CURRENCY -> block.putLong(offset, currency((BigDecimal) value));
			case Constants.PT_APPTIME -> block.putLong(offset, Double.doubleToRawLongBits(((AppTime) value).days()));
			case Constants.PT_ERROR -> block.putInt(offset, ((HResult) value).code());
			case Constants.PT_BOOLEAN -> block.putShort(offset, (short) ((Boolean) value ? 1 : 0));
			case Constants.PT_I8 -> block.putLong(offset, (Long) value);
			case Constants.PT_SYSTIME -> block.putLong(offset, fileTime((Instant) value));
			default -> throw new IllegalArgumentException(
					String.format("A value of the unknown property type 0x%04X cannot be given to MAPI", type));
		}
	}

	private static long currency(BigDecimal value) {
		try {
			return value.setScale(SCALE_OF_CURRENCY).unscaledValue().longValueExact();
		}
		catch (ArithmeticException ex) {
			throw new IllegalArgumentException(
					value + " is no PT_CURRENCY: it needs more than four decimal places" + " or more than 64 bits", ex);
		}
	}

	private static Instant instant(long fileTime) {
		long seconds = Long.divideUnsigned(fileTime, TICKS_PER_SECOND);
		long ticks = Long.remainderUnsigned(fileTime, TICKS_PER_SECOND);
		return Instant.ofEpochSecond(seconds - SECONDS_FROM_1601_TO_1970, ticks * NANOS_PER_TICK);
	}

	private static long fileTime(Instant time) {
		long seconds = time.getEpochSecond() + SECONDS_FROM_1601_TO_1970;
		if (seconds < 0 || seconds > Long.divideUnsigned(-1, TICKS_PER_SECOND) - 1) {
			throw new IllegalArgumentException(time + " is no PT_SYSTIME: those begin in 1601 and end in 60056");
		}
		return seconds * TICKS_PER_SECOND + time.getNano() / NANOS_PER_TICK;
	}

	/**
	 * Read an array of property tags.
	 * @param memory the reader
	 * @param address where it is
	 * @return the tags
	 */
	static List<PropTag<?>> readTags(NativeReader memory, long address) {
		int count = memory.getCount(address + SPropTagArray.C_VALUES, MAX_VALUES);
		List<PropTag<?>> tags = new ArrayList<>(count);
		for (int i = 0; i < count; i++) {
			tags.add(memory.getTag(address + SPropTagArray.AUL_PROP_TAG + 4L * i));
		}
		return List.copyOf(tags);
	}

	/**
	 * Write an array of property tags that may be left out.
	 * @param arena where it goes
	 * @param tags the tags
	 * @param unicode zero to name texts in the code page of the system instead
	 * @return where it is, or zero if there are no tags
	 */
	static long writeTagsOrNone(Arena arena, List<? extends PropTag<?>> tags, int unicode) {
		if (tags.isEmpty()) {
			return 0;
		}
		return writeTags(arena, (unicode != 0) ? tags : Narrow.tags(tags));
	}

	/**
	 * Write an array of property tags.
	 * @param arena where it goes
	 * @param tags the tags
	 * @return where it is
	 */
	static long writeTags(Arena arena, List<? extends PropTag<?>> tags) {
		Block block = arena.allocate(SPropTagArray.AUL_PROP_TAG + Math.multiplyExact(tags.size(), 4));
		block.putInt(SPropTagArray.C_VALUES, tags.size());
		for (int i = 0; i < tags.size(); i++) {
			block.putInt(SPropTagArray.AUL_PROP_TAG + 4 * i, tags.get(i).value());
		}
		return block.address();
	}

}
