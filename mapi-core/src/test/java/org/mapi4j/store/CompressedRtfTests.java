package org.mapi4j.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;

import org.junit.jupiter.api.Test;

import org.mapi4j.MapiException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The first two vectors are the examples of [MS-OXRTFCP].
 */
class CompressedRtfTests {

	private static final byte[] SIMPLE = HexFormat.of()
		.parseHex("2d0000002b0000004c5a4675f1c5c7a703000a00726370673132354232"
				+ "0af32068656c090020627705b06c647d0a800fa0");

	private static final byte[] CROSSING = HexFormat.of()
		.parseHex("1a0000001c0000004c5a4675e2d44b514100042057585" + "95a0d6e7d010eb0");

	@Test
	void theExamplesOfTheSpecificationAreDecompressed() {
		assertThat(new String(CompressedRtf.decompress(SIMPLE), StandardCharsets.US_ASCII))
			.isEqualTo("{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n");
		assertThat(new String(CompressedRtf.decompress(CROSSING), StandardCharsets.US_ASCII))
			.isEqualTo("{\\rtf1 WXYZWXYZWXYZWXYZWXYZ}");
	}

	@Test
	void theExamplesOfTheSpecificationAreCompressedAndComeBack() {
		for (byte[] example : new byte[][] { SIMPLE, CROSSING }) {
			byte[] rtf = CompressedRtf.decompress(example);
			assertThat(CompressedRtf.decompress(CompressedRtf.compress(rtf))).isEqualTo(rtf);
		}
	}

	@Test
	void whateverIsCompressedComesBack() {
		Random random = new Random(5);
		for (int length : new int[] { 0, 1, 2, 3, 17, 4095, 4096, 4097, 30_000 }) {
			byte[] bytes = new byte[length];
			for (int i = 0; i < length; i++) {
				bytes[i] = (byte) random.nextInt(1 + length % 251);
			}
			assertThat(CompressedRtf.decompress(CompressedRtf.compress(bytes))).isEqualTo(bytes);
		}
	}

	@Test
	void damageIsFound() {
		byte[] damaged = SIMPLE.clone();
		damaged[20] ^= 1;
		assertThatExceptionOfType(MapiException.class).isThrownBy(() -> CompressedRtf.decompress(damaged))
			.withMessageContaining("MAPI_E_CORRUPT_DATA");
		assertThatExceptionOfType(MapiException.class)
			.isThrownBy(() -> CompressedRtf.decompress(Arrays.copyOf(SIMPLE, 30)));
		assertThatExceptionOfType(MapiException.class).isThrownBy(() -> CompressedRtf.decompress(new byte[3]));
	}

}
