package org.mapi4j.embedded.store;

import java.nio.charset.StandardCharsets;

/**
 * Makes RTF of text, or of HTML, which can be taken out of it again ([MS-OXRTFEX]).
 */
final class RtfText implements HtmlParts.Visitor {

	private static final String BEGINNING = "{\\rtf1\\ansi\\ansicpg1252\\%s\\deff0{\\fonttbl{\\f0\\fswiss Arial;}}"
			+ "\\uc1\\pard\\plain\\f0\\fs20 ";

	private final StringBuilder rtf = new StringBuilder();

	private RtfText(String origin) {
		this.rtf.append(BEGINNING.formatted(origin));
	}

	/** Return the RTF of a text. */
	static byte[] ofText(String text) {
		RtfText made = new RtfText("fromtext");
		text.lines().forEach((line) -> {
			made.escape(line);
			made.rtf.append("\\par\r\n");
		});
		return made.end();
	}

	/** Return RTF that HTML is encapsulated in. */
	static byte[] ofHtml(String html) {
		RtfText made = new RtfText("fromhtml1");
		HtmlParts.visit(html, made);
		return made.end();
	}

	private byte[] end() {
		return this.rtf.append('}').toString().getBytes(StandardCharsets.US_ASCII);
	}

	@Override
	public void tag(String tag, String name) {
		forHtml(tag);
		if (name.equals("br") || (name.startsWith("/") && HtmlParts.breaksLine(name))) {
			forRtf("\\par ");
		}
	}

	@Override
	public void reference(String reference, String character) {
		forHtml(reference);
		this.rtf.append("\\htmlrtf ");
		escape(character);
		this.rtf.append("\\htmlrtf0 ");
	}

	@Override
	public void text(String text) {
		int start = 0;
		for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
			escape(text.substring(start, end));
			this.rtf.append("{\\*\\htmltag64 \\par }");
			forRtf(" ");
			start = end + 1;
		}
		escape(text.substring(start));
	}

	private void forHtml(String html) {
		this.rtf.append("{\\*\\htmltag64 ");
		String[] lines = html.split("\n", -1);
		for (int i = 0; i < lines.length; i++) {
			this.rtf.append((i > 0) ? "\\par " : "");
			escape(lines[i]);
		}
		this.rtf.append('}');
	}

	private void forRtf(String shown) {
		this.rtf.append("\\htmlrtf ").append(shown).append("\\htmlrtf0 ");
	}

	private void escape(String text) {
		for (int i = 0; i < text.length(); i++) {
			char character = text.charAt(i);
			switch (character) {
				case '\\', '{', '}' -> this.rtf.append('\\').append(character);
				case '\t' -> this.rtf.append("\\tab ");
				default -> {
					if (character >= 0x7F) {
						this.rtf.append("\\u").append((short) character).append('?');
					}
					else if (character >= ' ') {
						this.rtf.append(character);
					}
				}
			}
		}
	}

}
