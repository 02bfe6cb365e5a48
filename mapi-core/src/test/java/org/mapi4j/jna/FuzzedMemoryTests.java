package org.mapi4j.jna;

import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import org.junit.jupiter.api.Test;

import org.mapi4j.HResult;
import org.mapi4j.MapiException;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever MAPI writes into its structures, reading them gives a value or an exception.
 * Only that memory is there where its pointers point to has to be believed, so that here
 * every pointer leads into the same room, or to where no memory can be.
 */
class FuzzedMemoryTests {

	private static final int ROUNDS = 150;

	private static final int WORDS = 8192;

	/** Reading beyond what is there is never refused, so there has to be something. */
	private static final long BEYOND = 2L * NativeReader.MAX_COUNT;

	private static final int[] TYPES = { 0x00, 0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x07, 0x0A, 0x0B, 0x0D, 0x14, 0x1E,
			0x1F, 0x40, 0x48, 0xFD, 0xFE, 0x102, 0x1002, 0x1003, 0x1004, 0x1005, 0x1006, 0x1007, 0x1014, 0x101E, 0x101F,
			0x1040, 0x1048, 0x1102, 0x3102, 0x301F, 0x103, 0xFFFF };

	private final Random random = new Random(20260203);

	@Test
	void valuesOfAnyBytesNeverDoHarm() {
		fuzz((reader, address) -> PropCodec.readRow(reader, 40, address));
	}

	@Test
	void restrictionsOfAnyBytesNeverDoHarm() {
		fuzz(RestrictionCodec::read);
	}

	@Test
	void actionsOfAnyBytesNeverDoHarm() {
		fuzz(RuleActionsCodec::read);
	}

	@Test
	void notificationsOfAnyBytesNeverDoHarm() {
		fuzz((reader, address) -> {
			Object notification = NotificationCodec.read(reader, address);
			return (notification != null) ? notification : "none";
		});
	}

	@Test
	void sortOrdersTagsAndTextsOfAnyBytesNeverDoHarm() {
		fuzz((reader, address) -> List.of(reader.getString8(address), reader.getUnicode(address),
				PropCodec.readTags(reader, address), SortOrderCodec.read(reader, address)));
	}

	@Test
	void problemsNamesAndListsOfIdentifiersOfAnyBytesNeverDoHarm() {
		fuzz((reader, address) -> {
			Object name = NameCodec.read(reader, address);
			return List.of(ProblemCodec.read(reader, address), EntryListCodec.read(reader, address),
					(name != null) ? name : "none");
		});
	}

	private void fuzz(BiFunction<NativeReader, Long, Object> reading) {
		int read = 0;
		int refused = 0;
		try (Memory room = new Memory(8L * WORDS + BEYOND)) {
			for (int round = 0; round < ROUNDS; round++) {
				long start = Pointer.nativeValue(room);
				fill(room, start);
				for (int word = 0; word < 20; word++) {
					if (isRead(reading, start + 8L * this.random.nextInt(WORDS))) {
						read++;
					}
					else {
						refused++;
					}
				}
			}
		}
		assertThat(read).isPositive();
		assertThat(read + refused).isEqualTo(20 * ROUNDS);
	}

	private void fill(Memory room, long start) {
		for (int word = 0; word < WORDS; word++) {
			room.setLong(8L * word, word(start));
		}
	}

	private long word(long start) {
		return switch (this.random.nextInt(8)) {
			case 0 -> 0;
			case 1 -> this.random.nextInt(20);
			case 2 -> nowhere(this.random.nextInt(13));
			case 3 -> nowhere(this.random.nextInt());
			case 4, 5 -> nowhere(0x67000000 | TYPES[this.random.nextInt(TYPES.length)]);
			default -> start + 8L * this.random.nextInt(WORDS);
		};
	}

	/**
	 * Returns two numbers that together are no pointer.
	 */
	private long nowhere(int low) {
		return ((long) (0x10000 + this.random.nextInt(0x7000_0000)) << 32) | (low & 0xFFFFFFFFL);
	}

	private static boolean isRead(BiFunction<NativeReader, Long, Object> reading, long address) {
		try {
			assertThat(reading.apply(new NativeReader("Reading"), address)).isNotNull();
			return true;
		}
		catch (MapiException ex) {
			assertThat(ex.result()).isEqualTo(HResult.MAPI_E_CORRUPT_DATA);
			return false;
		}
	}

}
