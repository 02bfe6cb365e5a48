package org.mapi4j.embedded.store;

/**
 * Takes the text out of HTML, with lines that end as {@code PR_BODY} has them.
 */
final class HtmlText implements HtmlParts.Visitor {

	private static final String LINE = "\r\n";

	private final StringBuilder written = new StringBuilder();

	private boolean preformatted;

	private boolean blank;

	private HtmlText() {
	}

	static String of(String html) {
		HtmlText text = new HtmlText();
		HtmlParts.visit(html, text);
		return text.written.toString().strip();
	}

	/** Return HTML that shows a text; all of its characters are ASCII. */
	static String toHtml(String text) {
		StringBuilder html = new StringBuilder("<html><body>");
		text.lines().forEach((line) -> {
			line.codePoints().forEach((character) -> html.append(switch (character) {
				case '&' -> "&amp;";
				case '<' -> "&lt;";
				case '>' -> "&gt;";
				default -> (character < 0x7F) ? Character.toString(character) : "&#" + character + ";";
			}));
			html.append("<br>").append(LINE);
		});
		return html.append("</body></html>").toString();
	}

	@Override
	public void tag(String tag, String name) {
		if (name.equals("pre") || name.equals("/pre")) {
			this.preformatted = name.equals("pre");
		}
		if (name.equals("br") || (HtmlParts.breaksLine(name) && !isAtBeginningOfLine())) {
			this.written.append(LINE);
			this.blank = false;
		}
		else if (name.equals("/td") || name.equals("/th")) {
			this.written.append('\t');
		}
	}

	private boolean isAtBeginningOfLine() {
		return this.written.isEmpty() || this.written.charAt(this.written.length() - 1) == '\n';
	}

	@Override
	public void reference(String reference, String character) {
		write(character.equals("\u00A0") ? " " : character);
	}

	@Override
	public void text(String text) {
		if (this.preformatted) {
			write(text);
			return;
		}
		int start = -1;
		for (int i = 0; i <= text.length(); i++) {
			boolean space = i == text.length() || Character.isWhitespace(text.charAt(i));
			if (!space && start < 0) {
				start = i;
			}
			else if (space && start >= 0) {
				write(text.substring(start, i));
				start = -1;
			}
			this.blank |= i < text.length() && space;
		}
	}

	private void write(String text) {
		if (this.blank && !isAtBeginningOfLine()) {
			this.written.append(' ');
		}
		this.blank = false;
		this.written.append(text);
	}

}
