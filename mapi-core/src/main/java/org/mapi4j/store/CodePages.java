package org.mapi4j.store;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The charsets that Windows' code pages stand for.
 */
public final class CodePages {

	/** The code page of text that does not name one. */
	public static final int DEFAULT = 1252;

	/** The code page of UTF-8. */
	public static final int UTF_8 = 65001;

	private static final int ISO_8859 = 28590;

	private static final int EBCDIC = 20000;

	private static final Map<Integer, String> NAMED = Map.ofEntries(Map.entry(1200, "UTF-16LE"),
			Map.entry(1201, "UTF-16BE"), Map.entry(20127, "US-ASCII"), Map.entry(20866, "KOI8-R"),
			Map.entry(21866, "KOI8-U"), Map.entry(20932, "EUC-JP"), Map.entry(50220, "ISO-2022-JP"),
			Map.entry(50221, "ISO-2022-JP"), Map.entry(50222, "ISO-2022-JP"), Map.entry(50225, "ISO-2022-KR"),
			Map.entry(51932, "EUC-JP"), Map.entry(51936, "GB2312"), Map.entry(51949, "EUC-KR"),
			Map.entry(54936, "GB18030"), Map.entry(UTF_8, "UTF-8"), Map.entry(932, "windows-31j"),
			Map.entry(936, "GBK"), Map.entry(949, "x-windows-949"), Map.entry(950, "x-windows-950"),
			Map.entry(874, "x-windows-874"), Map.entry(38598, "ISO-8859-8"), Map.entry(10000, "x-MacRoman"),
			Map.entry(10006, "x-MacGreek"), Map.entry(10007, "x-MacCyrillic"), Map.entry(10029, "x-MacCentralEurope"),
			Map.entry(10081, "x-MacTurkish"), Map.entry(708, "ISO-8859-6"), Map.entry(38596, "ISO-8859-6"),
			Map.entry(1361, "x-Johab"), Map.entry(20936, "GB2312"), Map.entry(20949, "EUC-KR"),
			Map.entry(50227, "x-ISO-2022-CN-GB"));

	private CodePages() {
	}

	/**
	 * Return the charset of a code page.
	 * @param codePage the number
	 * @return the charset, that of Western Windows if the number is not known here
	 */
	public static Charset charset(int codePage) {
		String named = NAMED.get(codePage);
		long number = Math.abs((long) codePage);
		Stream<String> candidates = (named != null) ? Stream.of(named)
				: Stream.of("windows-" + number, "ISO-8859-" + Math.abs((long) codePage - ISO_8859), "IBM" + number,
						"IBM0" + number, "x-IBM" + number, "IBM" + Math.abs((long) codePage - EBCDIC));
		return Stream.concat(candidates, Stream.of("windows-" + DEFAULT))
			.filter(Charset::isSupported)
			.findFirst()
			.map(Charset::forName)
			.orElse(StandardCharsets.ISO_8859_1);
	}

}
