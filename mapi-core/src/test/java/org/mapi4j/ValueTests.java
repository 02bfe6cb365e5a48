package org.mapi4j;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Bytes and identifiers.
 */
class ValueTests {

	@Test
	void bytesCannotBeChangedFromOutside() {
		byte[] bytes = { 1, 2, 3 };
		Binary binary = Binary.of(bytes);
		bytes[0] = 9;
		binary.toByteArray()[1] = 9;
		assertThat(binary).isEqualTo(Binary.of((byte) 1, (byte) 2, (byte) 3)).hasToString("010203");
	}

	@Test
	void bytesAreOrderedAsUnsignedNumbers() {
		assertThat(Binary.of((byte) 0x80)).isGreaterThan(Binary.of((byte) 0x7F));
		assertThat(Binary.of((byte) 1)).isLessThan(Binary.of((byte) 1, (byte) 0));
	}

	@Test
	void hexadecimalDigitsAreParsedInEitherCase() {
		assertThat(Binary.parse("0aFF")).isEqualTo(Binary.of((byte) 0x0A, (byte) 0xFF));
		assertThat(Binary.parse("")).isEqualTo(Binary.EMPTY);
		assertThatIllegalArgumentException().isThrownBy(() -> Binary.parse("0x"));
	}

	@Test
	void entryIdentifiersAreEqualByTheirBytesWhereverTheyCameFrom() {
		EntryId store = EntryId.parse("00000000AA");
		EntryId one = EntryId.parse("0000000001");
		EntryId folder = EntryId.parse("0000000002").inStore(store);
		EntryId from = one.inContainer(folder);
		assertThat(from).isEqualTo(one).hasSameHashCodeAs(one);
		assertThat(from.container()).isEqualTo(folder);
		assertThat(from.store()).isEqualTo(store);
		assertThat(one.inStore(store).inContainer(EntryId.parse("02")).store()).isEqualTo(store);
		assertThat(one.store()).isNull();
		assertThat(one.container()).isNull();
	}

	@Test
	void anEntryIdentifierHasAtLeastOneByte() {
		assertThatIllegalArgumentException().isThrownBy(() -> EntryId.of());
		assertThatIllegalArgumentException().isThrownBy(() -> EntryId.parse(""));
	}

	@Test
	void aShortTermIdentifierIsKnownByItsFlag() {
		assertThat(EntryId.parse("8000000001").isShortTerm()).isTrue();
		assertThat(EntryId.parse("0000000001").isShortTerm()).isFalse();
	}

	@Test
	void aUniqueIdentifierHasTheByteOrderOfAGuid() {
		MapiUid session = MapiUid.parse("00020300-0000-0000-C000-000000000046");
		assertThat(Binary.of(session.toByteArray())).hasToString("0003020000000000C000000000000046");
		assertThat(MapiUid.of(session.toByteArray())).isEqualTo(session);
		assertThat(MapiUid.parse("{00020300-0000-0000-c000-000000000046}")).isEqualTo(session);
		assertThat(MapiUid.parse(session.toString())).isEqualTo(session);
		assertThatIllegalArgumentException().isThrownBy(() -> MapiUid.of((byte) 1));
	}

	@Test
	void everyByteOfAUniqueIdentifierCounts() {
		byte[] bytes = MapiUid.parse("01234567-89ab-cdef-fedc-ba9876543210").toByteArray();
		assertThat(Binary.of(bytes)).hasToString("67452301AB89EFCDFEDCBA9876543210");
		assertThat(MapiUid.of(bytes)).hasToString("01234567-89ab-cdef-fedc-ba9876543210");
	}

}
