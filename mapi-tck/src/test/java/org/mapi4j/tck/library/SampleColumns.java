package org.mapi4j.tck.library;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.mapi4j.Binary;
import org.mapi4j.MapiUid;
import org.mapi4j.property.AppTime;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropType;

/**
 * The columns of every type that the library in C has on each row.
 */
final class SampleColumns {

	static final Map<PropTag<?>, Object> VALUES = values();

	private SampleColumns() {
	}

	private static Map<PropTag<?>, Object> values() {
		String greeting = "Gr\u00fc\u00dfe \u20ac \ud834\udd1e";
		Binary bytes = Binary.parse("0001FEFF");
		MapiUid uid = MapiUid.parse("00112233-4455-6677-8899-AABBCCDDEEFF");
		Instant millennium = Instant.parse("2000-01-01T00:00:00Z");
		Map<PropTag<?>, Object> values = new LinkedHashMap<>();
		put(values, 0x6702, PropType.I2, (short) -12345);
		put(values, 0x6703, PropType.LONG, -1234567890);
		put(values, 0x6704, PropType.R4, 1.5f);
		put(values, 0x6705, PropType.DOUBLE, -2.25);
		put(values, 0x6706, PropType.CURRENCY, new BigDecimal("123.4567"));
		put(values, 0x6707, PropType.APPTIME, new AppTime(36526.5));
		put(values, 0x670B, PropType.BOOLEAN, false);
		put(values, 0x677F, PropType.BOOLEAN, true);
		put(values, 0x6714, PropType.I8, 0x0123456789ABCDEFL);
		put(values, 0x671F, PropType.UNICODE, greeting);
		put(values, 0x6740, PropType.SYSTIME, millennium);
		put(values, 0x6748, PropType.CLSID, uid);
		put(values, 0x677D, PropType.BINARY, bytes);
		put(values, 0x677E, PropType.BINARY, Binary.EMPTY);
		put(values, 0x6782, PropType.MV_I2, List.of((short) -12345, (short) 0, (short) 12345));
		put(values, 0x6783, PropType.MV_LONG, List.of(-1234567890, 0, 1234567890));
		put(values, 0x6784, PropType.MV_R4, List.of(1.5f, -0.25f));
		put(values, 0x6785, PropType.MV_DOUBLE, List.of(-2.25, 1e300));
		put(values, 0x6786, PropType.MV_CURRENCY, List.of(new BigDecimal("123.4567"), new BigDecimal("-0.0001")));
		put(values, 0x6787, PropType.MV_APPTIME, List.of(new AppTime(36526.5), new AppTime(0)));
		put(values, 0x6794, PropType.MV_I8, List.of(0x0123456789ABCDEFL, Long.MIN_VALUE));
		put(values, 0x679F, PropType.MV_UNICODE, List.of(greeting, "", greeting));
		put(values, 0x67C0, PropType.MV_SYSTIME, List.of(millennium, Instant.parse("1601-01-01T00:00:00.0000001Z")));
		put(values, 0x67C8, PropType.MV_CLSID, List.of(uid));
		put(values, 0x67FD, PropType.MV_BINARY, List.of(bytes, Binary.EMPTY, Binary.parse("00")));
		return values;
	}

	private static <T> void put(Map<PropTag<?>, Object> values, int id, PropType<T> type, T value) {
		values.put(PropTag.of(id, type), value);
	}

}
