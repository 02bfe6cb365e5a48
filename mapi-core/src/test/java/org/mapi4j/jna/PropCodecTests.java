package org.mapi4j.jna;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.mapi4j.Binary;
import org.mapi4j.HResult;
import org.mapi4j.MapiException;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.PropType;
import org.mapi4j.property.PropValue;
import org.mapi4j.property.Restriction;
import org.mapi4j.property.Row;
import org.mapi4j.table.SortOrder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * What goes into native memory comes out of it, and what makes no sense there is refused.
 */
class PropCodecTests {

	private final Arena arena = new Arena();

	private final NativeReader reader = new NativeReader("Reading");

	@AfterEach
	void giveMemoryBack() {
		this.arena.close();
	}

	static Stream<PropValue<?>> values() {
		return Samples.values();
	}

	@ParameterizedTest
	@MethodSource("values")
	void aValueSurvivesNativeMemory(PropValue<?> value) {
		long address = PropCodec.write(this.arena, List.of(value));
		assertThat(PropCodec.read(this.reader, address)).isEqualTo(value);
	}

	@Test
	void everyTypeOfMapiIsAmongTheSamples() {
		Set<Integer> types = values().map((value) -> value.tag().type().code()).collect(Collectors.toSet());
		assertThat(types).containsExactlyInAnyOrder(0x0001, 0x0002, 0x0003, 0x0004, 0x0005, 0x0006, 0x0007, 0x000A,
				0x000B, 0x000D, 0x0014, 0x001E, 0x001F, 0x0040, 0x0048, 0x00FD, 0x00FE, 0x0102, 0x1002, 0x1003, 0x1004,
				0x1005, 0x1006, 0x1007, 0x1014, 0x101E, 0x101F, 0x1040, 0x1048, 0x1102);
	}

	@Test
	void manyValuesSurviveTogether() {
		List<PropValue<?>> values = values().toList();
		long address = PropCodec.write(this.arena, values);
		assertThat(PropCodec.readRow(this.reader, values.size(), address)).isEqualTo(Row.of(values));
	}

	static Stream<Restriction> restrictions() {
		return Samples.restrictions();
	}

	@ParameterizedTest
	@MethodSource("restrictions")
	void aRestrictionSurvivesNativeMemory(Restriction restriction) {
		long address = RestrictionCodec.write(this.arena, restriction);
		assertThat(RestrictionCodec.read(this.reader, address)).isEqualTo(restriction);
	}

	@Test
	void everyKindOfRestrictionIsAmongTheSamples() {
		assertThat(restrictions().map(Object::getClass).distinct())
			.containsExactlyInAnyOrder(Restriction.class.getPermittedSubclasses());
	}

	@Test
	void aNarrowRestrictionHasNoWideTexts() {
		Restriction narrow = Narrow.restriction(Restriction.and(restrictions().toArray(Restriction[]::new)));
		assertThat(narrow.toString()).contains("0x3001001E").doesNotContain("PR_DISPLAY_NAME");
	}

	@Test
	void aSortOrderSurvivesNativeMemory() {
		SortOrder order = SortOrder.descending(PropTags.PR_DISPLAY_NAME)
			.then(PropTags.PR_ROWID, SortOrder.Direction.COMBINE)
			.then(PropTags.PR_RESOURCE_TYPE, SortOrder.Direction.CATEG_MAX)
			.withCategories(2, 1);
		assertThat(SortOrderCodec.read(this.reader, SortOrderCodec.write(this.arena, order))).isEqualTo(order);
	}

	@Test
	void tagsSurviveNativeMemory() {
		List<PropTag<?>> tags = List.of(PropTags.PR_DISPLAY_NAME, PropTags.PR_NULL, PropTag.of(0x8001101E));
		assertThat(PropCodec.readTags(this.reader, PropCodec.writeTags(this.arena, tags))).isEqualTo(tags);
	}

	@Test
	void aWideTextIsInUtf16WithLittleEnd() {
		long address = this.arena.text("\u20ACa", true);
		assertThat(new Pointer(address).getByteArray(0, 6)).containsExactly(0xAC, 0x20, 'a', 0, 0, 0);
	}

	@Test
	void aNarrowTextIsInTheCodePageOfTheSystem() {
		long address = this.arena.text("plain", false);
		assertThat(new Pointer(address).getByteArray(0, 6)).containsExactly('p', 'l', 'a', 'i', 'n', 0);
		assertThat(NativeReader.ANSI).isEqualTo(Charset.forName(System.getProperty("native.encoding")));
	}

	@Test
	void aTruthValueHasSixteenBits() {
		Memory value = new Memory(24);
		value.setMemory(0, 24, (byte) 0xAA);
		value.setInt(0, 0x6700000B);
		value.setShort(8, (short) 0);
		assertThat(PropCodec.read(this.reader, Pointer.nativeValue(value)).value()).isEqualTo(false);
	}

	@Test
	void everythingIsAlignedToEightBytes() {
		for (int size = 1; size < 40; size++) {
			assertThat(this.arena.bytes(Binary.of(new byte[size])) % 8).isZero();
		}
	}

	@Test
	void aTextWithTheCharacterThatEndsTextsIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.arena.text("a\0b", true));
	}

	@Test
	void anAmountThatDoesNotFitIsRefused() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> write(new PropValue<>(PropTag.of(1, PropType.CURRENCY), new BigDecimal("0.00001"))));
	}

	@Test
	void aTimeBeforeMapisIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> write(
				new PropValue<>(PropTag.of(1, PropType.SYSTIME), Instant.parse("1600-12-31T23:59:59.9999999Z"))));
	}

	private void write(PropValue<?> value) {
		PropCodec.write(this.arena, List.of(value));
	}

	@Test
	void aValueThatMakesNoSenseIsAnErrorAndLeavesTheOthersAlone() {
		long address = PropCodec.write(this.arena, List.of(new PropValue<>(PropTags.PR_DISPLAY_NAME, "broken"),
				new PropValue<>(PropTags.PR_ENTRYID, Binary.of((byte) 1)), new PropValue<>(PropTags.PR_ROWID, 7)));
		new Pointer(address).setLong(8, 0);
		new Pointer(address).setInt(24 + 8, -1);
		Row row = PropCodec.readRow(this.reader, 3, address);
		assertThat(row.error(PropTags.PR_DISPLAY_NAME)).isEqualTo(HResult.MAPI_E_CORRUPT_DATA);
		assertThat(row.error(PropTags.PR_ENTRYID)).isEqualTo(HResult.MAPI_E_CORRUPT_DATA);
		assertThat(row.get(PropTags.PR_ROWID)).isEqualTo(7);
	}

	@Test
	void anEmptyBinaryNeedsNoPointer() {
		Memory value = new Memory(24);
		value.clear();
		value.setInt(0, PropTags.PR_ENTRYID.value());
		value.setLong(16, 0xAAAAAAAAAAAAAAAAL);
		assertThat(PropCodec.read(this.reader, Pointer.nativeValue(value)).value()).isEqualTo(Binary.EMPTY);
	}

	@Test
	void countsThatCannotBeAreRefused() {
		Memory memory = new Memory(64);
		memory.clear();
		for (int count : new int[] { -1, Integer.MIN_VALUE, Integer.MAX_VALUE, 0x7000_0000 }) {
			memory.setInt(0, count);
			refuses(memory, PropCodec::readTags);
			refuses(memory, SortOrderCodec::read);
		}
	}

	@Test
	void aRestrictionWithinItselfIsRefused() {
		Memory memory = new Memory(32);
		memory.clear();
		memory.setInt(0, 2);
		memory.setLong(16, Pointer.nativeValue(memory));
		refuses(memory, RestrictionCodec::read);
		memory.setInt(0, 0);
		memory.setInt(8, 1);
		refuses(memory, RestrictionCodec::read);
	}

	private void refuses(Memory memory, BiFunction<NativeReader, Long, Object> reading) {
		assertThatExceptionOfType(MapiException.class)
			.isThrownBy(() -> reading.apply(new NativeReader("Reading"), Pointer.nativeValue(memory)))
			.satisfies((ex) -> assertThat(ex.result()).isEqualTo(HResult.MAPI_E_CORRUPT_DATA))
			.withMessageStartingWith("Reading failed with MAPI_E_CORRUPT_DATA");
	}

	@Test
	void aTextIsReadFromWhereverItLies() {
		try (Memory far = new Memory(64)) {
			far.write(0, "far\0".getBytes(StandardCharsets.UTF_16LE), 0, 8);
			long near = this.arena.text("near", true);
			assertThat(this.reader.getUnicode(near)).isEqualTo("near");
			assertThat(this.reader.getUnicode(Pointer.nativeValue(far))).isEqualTo("far");
			assertThat(this.reader.getUnicode(near)).isEqualTo("near");
		}
	}

}
