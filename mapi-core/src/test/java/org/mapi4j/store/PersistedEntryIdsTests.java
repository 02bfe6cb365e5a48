package org.mapi4j.store;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.mapi4j.Binary;

import static org.assertj.core.api.Assertions.assertThat;

class PersistedEntryIdsTests {

	private static final int RSS = 0x8001;

	private static final int TODO = 0x8004;

	private static final Binary BLOCKS = Binary
		.parse("0180" + "0E00" + "0200" + "0400" + "00000000" + "0100" + "0200" + "AABB" + "0480" + "0700" + "0100"
				+ "0300" + "010203" + "0000" + "0000" + "0980" + "0500" + "0100" + "0100" + "FF");

	@Test
	void eachFolderIsFoundByWhatItIsFor() {
		assertThat(PersistedEntryIds.find(BLOCKS, RSS)).isEqualTo(Binary.parse("AABB"));
		assertThat(PersistedEntryIds.find(BLOCKS, TODO)).isEqualTo(Binary.parse("010203"));
		assertThat(PersistedEntryIds.find(BLOCKS, 0x8002)).isNull();
		assertThat(PersistedEntryIds.find(BLOCKS, 0x8009)).as("behind the end").isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "01", "018005", "0180FFFF01", "01800400010005", "018004000100FFFF", "0180040002000000",
			"018006000000000001" })
	void whatIsCutOffNamesNothing(String hex) {
		assertThat(PersistedEntryIds.find(Binary.parse(hex), RSS)).isNull();
	}

}
