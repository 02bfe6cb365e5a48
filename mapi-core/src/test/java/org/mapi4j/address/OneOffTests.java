package org.mapi4j.address;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.junit.jupiter.api.Test;

import org.mapi4j.EntryId;
import org.mapi4j.MapiException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class OneOffTests {

	private static final String HEADER = "00000000812B1FA4BEA310199D6E00DD010F54020000";

	@Test
	void theUnicodeFormHasTheBytesOfTheSpecification() {
		EntryId entryId = new OneOff("Ö", "SMTP", "o@x", OneOff.NO_RICH_INFO).toEntryId();
		assertThat(entryId)
			.hasToString(HEADER + "0180" + "D6000000" + "53004D005400500000" + "00" + "6F00400078000000");
	}

	@Test
	void theAnsiFormHasTheBytesOfTheSpecification() {
		EntryId entryId = new OneOff("Ö", "SMTP", "o@x", 0).toAnsiEntryId(StandardCharsets.ISO_8859_1);
		assertThat(entryId).hasToString(HEADER + "0000" + "D600" + "534D545000" + "6F407800");
	}

	@Test
	void bothFormsAreReadBack() {
		OneOff oneOff = new OneOff("Dörte Groß 𝄞", "X500", "", OneOff.NO_RICH_INFO | OneOff.DO_NOT_LOOK_UP);
		assertThat(OneOff.isOneOff(oneOff.toEntryId())).isTrue();
		assertThat(OneOff.of(oneOff.toEntryId())).isEqualTo(oneOff);
		assertThat(OneOff.of(oneOff.toAnsiEntryId(StandardCharsets.UTF_8), StandardCharsets.UTF_8)).isEqualTo(oneOff);
		assertThat(oneOff.richInfo()).isFalse();
	}

	@Test
	void theFormOfTheRecipientsMailIsKept() {
		EntryId entryId = EntryId.parse(HEADER + "170E" + "4100" + "534D545000" + "6100");
		OneOff oneOff = OneOff.of(entryId);
		assertThat(oneOff.flags()).isEqualTo(0x0E17);
		assertThat(oneOff.toAnsiEntryId()).isEqualTo(entryId);
	}

	@Test
	void anIdentifierThatEndsTooEarlyIsRefusedWhereverItEnds() {
		byte[] whole = OneOff.smtp("Ann Lee", "ann@example.org").toEntryId().value().toByteArray();
		for (int length = 1; length < whole.length; length++) {
			EntryId cut = EntryId.of(Arrays.copyOf(whole, length));
			assertThatExceptionOfType(MapiException.class).isThrownBy(() -> OneOff.of(cut))
				.withMessageContaining("MAPI_E_INVALID_ENTRYID");
		}
	}

	@Test
	void anIdentifierOfAnotherProviderIsNone() {
		EntryId other = EntryId.parse("00000000DCA740C8C042101AB4B908002B2FE182" + "0100000000000000");
		assertThat(OneOff.isOneOff(other)).isFalse();
		assertThat(OneOff.isOneOff(EntryId.parse("00"))).isFalse();
		assertThatExceptionOfType(MapiException.class).isThrownBy(() -> OneOff.of(other));
	}

	@Test
	void whatCannotBeWrittenIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> OneOff.smtp("A\0B", "a@example.org"));
		assertThatIllegalArgumentException().isThrownBy(() -> new OneOff("A", "SMTP", "a@example.org", 0x8000));
	}

}
