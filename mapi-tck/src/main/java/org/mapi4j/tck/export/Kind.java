package org.mapi4j.tck.export;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import com.sun.jna.Pointer;
import org.jspecify.annotations.Nullable;

import org.mapi4j.Binary;
import org.mapi4j.HResult;
import org.mapi4j.MapiUid;
import org.mapi4j.property.AppTime;
import org.mapi4j.property.NoValue;
import org.mapi4j.property.Restriction;
import org.mapi4j.property.RuleActions;

/**
 * How the values of one property type lie in memory.
 *
 * @param member the member of {@code SPropValue} that holds a single value
 * @param array the member that points to the values of a multi-valued property, or
 * {@code null} if there is no such type
 * @param width how many bytes a value takes in that array
 * @param reader reads a value
 * @param writer writes a value
 */
record Kind(String member, @Nullable String array, int width, Reader reader, Writer writer) {

	static final int MV_FLAG = Constants.of("MV_FLAG");

	private static final long TICKS_PER_SECOND = 10_000_000;

	private static final long SECONDS_FROM_1601_TO_1970 = 11_644_473_600L;

	private static final Map<Integer, Kind> KINDS = new HashMap<>();

	static {
		numbers();
		times();
		pointers();
		define("PT_ERROR", "err", null, Integer.BYTES, (at) -> HResult.of(at.getInt(0)),
				(at, value, memory) -> at.setInt(0, ((HResult) value).code()));
		define("PT_NULL", "x", null, Integer.BYTES, (at) -> NoValue.NULL, (at, value, memory) -> at.setInt(0, 0));
		define("PT_OBJECT", "x", null, Integer.BYTES, (at) -> NoValue.OBJECT, (at, value, memory) -> at.setInt(0, 0));
	}

	private static void numbers() {
		define("PT_I2", "i", "SShortArray.lpi", Short.BYTES, (at) -> at.getShort(0),
				(at, value, memory) -> at.setShort(0, (Short) value));
		define("PT_LONG", "l", "SLongArray.lpl", Integer.BYTES, (at) -> at.getInt(0),
				(at, value, memory) -> at.setInt(0, (Integer) value));
		define("PT_R4", "flt", "SRealArray.lpflt", Float.BYTES, (at) -> at.getFloat(0),
				(at, value, memory) -> at.setFloat(0, (Float) value));
		define("PT_DOUBLE", "dbl", "SDoubleArray.lpdbl", Double.BYTES, (at) -> at.getDouble(0),
				(at, value, memory) -> at.setDouble(0, (Double) value));
		define("PT_I8", "li", "SLargeIntegerArray.lpli", Long.BYTES, (at) -> at.getLong(0),
				(at, value, memory) -> at.setLong(0, (Long) value));
		define("PT_BOOLEAN", "b", null, Short.BYTES, (at) -> at.getShort(0) != 0,
				(at, value, memory) -> at.setShort(0, (short) (((Boolean) value) ? 1 : 0)));
		define("PT_CURRENCY", "cur", "SCurrencyArray.lpcur", Long.BYTES, (at) -> BigDecimal.valueOf(at.getLong(0), 4),
				(at, value, memory) -> at.setLong(0, ((BigDecimal) value).movePointRight(4).longValueExact()));
	}

	private static void times() {
		define("PT_APPTIME", "at", "SAppTimeArray.lpat", Double.BYTES, (at) -> new AppTime(at.getDouble(0)),
				(at, value, memory) -> at.setDouble(0, ((AppTime) value).days()));
		define("PT_SYSTIME", "ft", "SDateTimeArray.lpft", Long.BYTES, Kind::readTime,
				(at, value, memory) -> writeTime(at, (Instant) value));
	}

	private static void pointers() {
		define("PT_STRING8", "lpszA", "SLPSTRArray.lppszA", Long.BYTES, (at) -> readText(at, false),
				(at, value, memory) -> writeText(at, (String) value, false, memory));
		define("PT_UNICODE", "lpszW", "SWStringArray.lppszW", Long.BYTES, (at) -> readText(at, true),
				(at, value, memory) -> writeText(at, (String) value, true, memory));
		define("PT_BINARY", "bin.cb", "SBinaryArray.lpbin", Abi.size("SBinary"), Kind::readBinary,
				(at, value, memory) -> writeBinary(at, (Binary) value, memory));
		define("PT_CLSID", "lpguid", "SGuidArray.lpguid", Abi.size("GUID"), Guids::read,
				(at, value, memory) -> Guids.write(at, (MapiUid) value));
		define("PT_SRESTRICTION", "lpszA", null, Long.BYTES,
				(at) -> RestrictionReader.read(new Address(at.getLong(0)).memory()), (at, value, memory) -> at
					.setLong(0, Pointer.nativeValue(RestrictionWriter.write((Restriction) value, false, memory))));
		define("PT_ACTIONS", "lpszA", null, Long.BYTES, (at) -> Actions.read(new Address(at.getLong(0)).memory()),
				(at, value, memory) -> at.setLong(0, Pointer.nativeValue(Actions.write((RuleActions) value, memory))));
	}

	private static void define(String type, String member, @Nullable String array, int width, Reader reader,
			Writer writer) {
		Kind kind = new Kind("SPropValue.Value." + member, array, width, reader, writer);
		KINDS.put(Constants.of(type), kind);
		if (array != null) {
			KINDS.put(Constants.of("PT_MV_" + type.substring(3)), kind);
		}
	}

	/**
	 * Return how values of a type lie in memory.
	 * @param type the type, multi-valued or not
	 */
	static Kind of(int type) {
		Kind kind = KINDS.get(type);
		if (kind == null) {
			throw new IllegalArgumentException("There is no property type 0x%04X".formatted(type));
		}
		return kind;
	}

	/**
	 * Return whether there is such a type.
	 * @param type the type, multi-valued or not
	 */
	static boolean isKnown(int type) {
		return KINDS.containsKey(type);
	}

	/**
	 * Return the member beside {@link #array()} that counts the values.
	 */
	String count() {
		return arrayMember().substring(0, arrayMember().indexOf('.')) + ".cValues";
	}

	String arrayMember() {
		if (this.array == null) {
			throw new IllegalArgumentException(this.member + " is never multi-valued");
		}
		return this.array;
	}

	private static Instant readTime(Pointer at) {
		long low = Integer.toUnsignedLong(Abi.field("FILETIME.dwLowDateTime").getInt(at));
		long high = Abi.field("FILETIME.dwHighDateTime").getInt(at);
		long ticks = (high << Integer.SIZE) | low;
		return Instant.ofEpochSecond(Math.floorDiv(ticks, TICKS_PER_SECOND) - SECONDS_FROM_1601_TO_1970,
				Math.floorMod(ticks, TICKS_PER_SECOND) * 100);
	}

	private static void writeTime(Pointer at, Instant time) {
		long ticks = (time.getEpochSecond() + SECONDS_FROM_1601_TO_1970) * TICKS_PER_SECOND + time.getNano() / 100;
		Abi.field("FILETIME.dwLowDateTime").set(at, (int) ticks);
		Abi.field("FILETIME.dwHighDateTime").set(at, (int) (ticks >> Integer.SIZE));
	}

	private static String readText(Pointer at, boolean wide) {
		return Text.read(new Address(at.getLong(0)).memory(), wide);
	}

	private static void writeText(Pointer at, String text, boolean wide, Allocator memory) {
		at.setLong(0, Pointer.nativeValue(Text.write(text, wide, memory)));
	}

	private static Binary readBinary(Pointer at) {
		int size = Abi.field("SBinary.cb").getInt(at);
		Address bytes = Abi.field("SBinary.lpb").getAddress(at);
		return (size != 0) ? Binary.of(bytes.memory().getByteArray(0, size)) : Binary.EMPTY;
	}

	private static void writeBinary(Pointer at, Binary value, Allocator memory) {
		Pointer bytes = memory.allocate(value.size());
		bytes.write(0, value.toByteArray(), 0, value.size());
		Abi.field("SBinary.cb").set(at, value.size());
		Abi.field("SBinary.lpb").set(at, (value.size() != 0) ? Address.of(bytes) : Address.NULL);
	}

	/**
	 * Reads a value.
	 */
	interface Reader {

		Object read(Pointer at);

	}

	/**
	 * Writes a value.
	 */
	interface Writer {

		void write(Pointer at, Object value, Allocator memory);

	}

}
