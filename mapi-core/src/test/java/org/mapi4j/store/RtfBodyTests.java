package org.mapi4j.store;

import java.nio.charset.StandardCharsets;
import java.util.Random;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RtfBodyTests {

	private static final String FONTS = "{\\fonttbl{\\f0\\fswiss Arial;}{\\f1\\fnil\\fcharset204 Cyr;}"
			+ "{\\f2\\fnil\\fcharset128 Gothic;}}{\\colortbl\\red0\\green0\\blue0;}";

	private static @Nullable String html(String body) {
		return RtfBody.html(bytes("{\\rtf1\\ansi\\ansicpg1252\\fromhtml1 \\deff0\r\n" + FONTS + body + "}"));
	}

	private static String text(String body) {
		return RtfBody.text(bytes("{\\rtf1\\ansi\\ansicpg1252\\fromtext \\deff0\r\n" + FONTS + body + "}"));
	}

	private static byte[] bytes(String rtf) {
		return rtf.getBytes(StandardCharsets.ISO_8859_1);
	}

	@Test
	void tagsAndTextBecomeTheDocumentThatTheyWere() {
		assertThat(html("""
				\\uc1\\pard\\plain\\deftab360 \\f0\\fs24
				{\\*\\htmltag19 <html>}{\\*\\htmltag34 \\par }
				{\\*\\htmltag50 <body title="a \\{b\\} \\\\c">}\\htmlrtf {\\htmlrtf0
				{\\*\\htmltag64 <p>}\\htmlrtf {\\b \\htmlrtf0 Five {\\*\\htmltag84 &lt;}\\htmlrtf <\\htmlrtf0  six
				\\htmlrtf }\\htmlrtf0 {\\*\\htmltag72 </p>}
				\\htmlrtf }\\htmlrtf0 {\\*\\htmltag58 </body>}{\\*\\htmltag27 </html>}"""))
			.isEqualTo("<html>\r\n<body title=\"a {b} \\c\"><p>Five &lt; six</p></body></html>");
	}

	@Test
	void whatIsThereForReadersOfRtfOnlyIsLeftOut() {
		assertThat(html("{\\*\\mhtmltag84 <img src=\"x\">}{\\*\\htmltag84 <img src=\"cid:1\">}"
				+ "{\\pntext\\f0 1.\\tab}{\\*\\generator Something;}{\\info{\\author Ann}}{\\pict\\bin3 }}}}A"))
			.isEqualTo("<img src=\"cid:1\">A");
	}

	@Test
	void suppressionEndsWithTheGroupItBeganIn() {
		assertThat(html("{\\htmlrtf \\b hidden}shown{\\htmlrtf hidden\\htmlrtf0 shown}")).isEqualTo("shownshown");
	}

	@Test
	void charactersThatHaveWordsOfTheirOwnBecomeEntities() {
		assertThat(html("a\\~b\\_c\\lquote d\\rquote e\\ldblquote f\\rdblquote g\\bullet h\\endash i\\emdash j\\tab k"))
			.isEqualTo("a&nbsp;b&shy;c&lsquo;d&rsquo;e&ldquo;f&rdquo;g&bull;h&ndash;i&mdash;j\tk");
		assertThat(text("a\\~b\\lquote c\\rquote\\par d\\line\\tab e")).isEqualTo("a\u00A0b‘c’\r\nd\r\n\te");
	}

	@Test
	void bytesAreDecodedByTheCodePageOfTheirFont() {
		assertThat(text("\\'e4{\\f1 \\'e4\\'e0}{\\f2 \\'93\\'fa\\'96{}{\\'7b}}\\'80")).isEqualTo("äда日本€");
		assertThat(RtfBody.text(bytes("{\\rtf1\\ansi\\ansicpg1251{\\fonttbl{\\f0 X;}}\\f0 \\'c4\\'e0}")))
			.isEqualTo("Да");
		assertThat(RtfBody.text(bytes("{\\rtf1\\ansi\\ansicpg65001 \\'c3\\'a4}"))).isEqualTo("ä");
	}

	@Test
	void theFontOfATextIsKnownEvenIfItWasChosenForReadersOfRtf() {
		assertThat(html("\\htmlrtf {\\f1\\htmlrtf0 \\'e4\\htmlrtf }\\htmlrtf0 \\'e4")).isEqualTo("дä");
	}

	@Test
	void aUnicodeCharacterReplacesAsManyCharactersAsTheDocumentSays() {
		assertThat(text("\\u8364?\\uc0\\u8364 ?\\uc2\\u8364 \\'80?x{\\uc1\\u-10179?\\u-8704?y}\\u8364 ab"))
			.isEqualTo("€€?€x😀y€");
		assertThat(text("\\uc3\\u8364 a}b")).isEqualTo("€b");
		assertThat(html("{\\*\\htmltag64 <a title=\"\\u8364 ?\">}")).isEqualTo("<a title=\"€\">");
	}

	@Test
	void aDocumentThatWasNotHtmlHasNone() {
		assertThat(RtfBody.html(bytes("{\\rtf1\\ansi\\fromtext A}"))).isNull();
		assertThat(RtfBody.html(bytes("{\\rtf1\\ansi Read \\\\fromhtml1 aloud\\fromhtml1}"))).isNull();
		assertThat(RtfBody.html(new byte[0])).isNull();
	}

	@Test
	void theTextOfAnyDocumentCanBeRead() {
		assertThat(RtfBody.text(bytes("{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}{\\stylesheet{ Normal;}}"
				+ "{\\*\\bkmkstart x}{\\b Bold} {\\v hidden}and \\i plain\\plain\\\n{\\field{\\*\\fldinst HYPERLINK}"
				+ "{\\fldrslt link}}\\trowd 1\\cell 2\\cell\\row}")))
			.isEqualTo("Bold and plain\r\nlink1\t2\t\r\n");
		assertThat(RtfBody.text(bytes("{\\rtf1\\ansi\\fromhtml1 {\\*\\htmltag64 <p>}"
				+ "\\htmlrtf {\\htmlrtf0 Five {\\*\\htmltag84 &lt;}\\htmlrtf <\\htmlrtf0  six\\htmlrtf }\\htmlrtf0}")))
			.isEqualTo("Five < six");
	}

	@Test
	void aDocumentThatEndsTooEarlyGivesWhatIsThere() {
		String whole = "{\\rtf1\\ansi\\ansicpg1252\\fromhtml1 {\\*\\htmltag64 <p>}\\'e4\\u8364 ?x{\\pict\\bin9 12";
		String complete = RtfBody.html(bytes(whole));
		assertThat(complete).isEqualTo("<p>ä€x");
		for (int length = "{\\rtf1\\ansi\\ansicpg1252\\fromhtml1 ".length(); length < whole.length(); length++) {
			assertThat(RtfBody.html(bytes(whole.substring(0, length)))).isNotNull()
				.hasSizeLessThanOrEqualTo(complete.length());
		}
	}

	@Test
	void nestingCostsNoStackAndNoMemory() {
		int levels = 2_000_000;
		String open = "{".repeat(levels);
		String close = "}".repeat(levels);
		assertThat(text("a" + open + "{\\htmlrtf b}c" + close + "d")).isEqualTo("abcd");
		assertThat(text("a" + close + close + "d")).isEqualTo("ad");
	}

	@Test
	void numbersThatAreTooLargeDoNoHarm() {
		assertThat(text("\\bin99999999999999999999")).isEmpty();
		assertThat(text("\\uc-5\\u8364 a\\bin-7 b\\f999999999 c\\ansicpg-1 d\\'zz e")).isEqualTo("€abcdzz e");
	}

	@Test
	void noiseIsReadWithoutHarmAndDoesNotGrow() {
		Random random = new Random(7);
		String[] pieces = { "{", "}", "\\", "\\*", "\\htmltag", "\\htmlrtf", "\\htmlrtf0", "\\u-1", "\\uc9", "\\'",
				"\\~", "\\bin2", "\\fonttbl", "\\f1", "\\fcharset128", "\\cpg", "0", " ", "a", "\u00E4", "\r\n", "\0" };
		for (int run = 0; run < 2000; run++) {
			StringBuilder noise = new StringBuilder();
			for (int i = 0; i < 60; i++) {
				noise.append(pieces[random.nextInt(pieces.length)]);
			}
			String html = html(noise.toString());
			assertThat(html).isNotNull().hasSizeLessThan(3 * noise.length() + 3);
			assertThat(text(noise.toString())).hasSizeLessThan(noise.length() + 3);
		}
		byte[] bytes = new byte[100_000];
		random.nextBytes(bytes);
		assertThat(RtfBody.text(bytes)).hasSizeLessThanOrEqualTo(bytes.length);
	}

}
