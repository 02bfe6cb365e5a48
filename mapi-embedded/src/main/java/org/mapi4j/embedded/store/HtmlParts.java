package org.mapi4j.embedded.store;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Divides HTML into tags, references to characters, and text. Whatever it is given, it
 * takes it for HTML.
 */
final class HtmlParts {

	private static final List<String> LATIN = List
		.of(("nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 "
				+ "acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc "
				+ "Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve "
				+ "Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute "
				+ "acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde "
				+ "ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml")
			.split(" "));

	private static final int FIRST_LATIN = 0xA0;

	private static final Map<String, Integer> NAMED = Map.ofEntries(Map.entry("amp", (int) '&'),
			Map.entry("lt", (int) '<'), Map.entry("gt", (int) '>'), Map.entry("quot", (int) '"'),
			Map.entry("apos", (int) '\''), Map.entry("euro", 0x20AC), Map.entry("ndash", 0x2013),
			Map.entry("mdash", 0x2014), Map.entry("lsquo", 0x2018), Map.entry("rsquo", 0x2019),
			Map.entry("sbquo", 0x201A), Map.entry("ldquo", 0x201C), Map.entry("rdquo", 0x201D),
			Map.entry("bdquo", 0x201E), Map.entry("bull", 0x2022), Map.entry("hellip", 0x2026),
			Map.entry("trade", 0x2122));

	private static final Set<String> RAW = Set.of("script", "style", "title");

	private static final Set<String> LINES = Set.of("br", "p", "div", "li", "ul", "ol", "tr", "table", "h1", "h2", "h3",
			"h4", "h5", "h6", "blockquote", "pre", "hr", "dl", "dt", "dd");

	private static final int LONGEST_REFERENCE = 10;

	private final String html;

	private final Visitor visitor;

	private int position;

	private HtmlParts(String html, Visitor visitor) {
		this.html = html;
		this.visitor = visitor;
	}

	/** Tell a visitor of all parts, in order. */
	static void visit(String html, Visitor visitor) {
		new HtmlParts(html, visitor).visit();
	}

	/** Return whether text before and behind a tag is not on the same line. */
	static boolean breaksLine(String name) {
		return LINES.contains(name.startsWith("/") ? name.substring(1) : name);
	}

	private void visit() {
		int start = 0;
		while (this.position < this.html.length()) {
			int at = this.position;
			char here = this.html.charAt(at);
			int end = (here == '<') ? endOfTag(at) : (here == '&') ? endOfReference(at) : -1;
			if (end < 0) {
				this.position++;
				continue;
			}
			text(start, at);
			this.position = end;
			String part = this.html.substring(at, end);
			if (here == '<') {
				tag(part);
			}
			else {
				this.visitor.reference(part, Character.toString(character(part.substring(1, part.length() - 1))));
			}
			start = this.position;
		}
		text(start, this.html.length());
	}

	private void text(int from, int to) {
		if (to > from) {
			this.visitor.text(this.html.substring(from, to));
		}
	}

	private void tag(String tag) {
		String name = name(tag);
		if (RAW.contains(name)) {
			int from = this.position;
			while (this.position < this.html.length()
					&& !this.html.regionMatches(true, this.position, "</" + name, 0, name.length() + 2)) {
				this.position++;
			}
			this.visitor.tag(tag + this.html.substring(from, this.position), name);
		}
		else {
			this.visitor.tag(tag, name);
		}
	}

	private static String name(String tag) {
		int end = 1;
		while (end < tag.length()
				&& (Character.isLetterOrDigit(tag.charAt(end)) || (end == 1 && tag.charAt(1) == '/'))) {
			end++;
		}
		return tag.substring(1, end).toLowerCase(Locale.ROOT);
	}

	/** Return where a tag ends, or a negative number if it is none. */
	private int endOfTag(int at) {
		char next = (at + 1 < this.html.length()) ? this.html.charAt(at + 1) : ' ';
		if (!Character.isLetter(next) && "/!?".indexOf(next) < 0) {
			return -1;
		}
		if (this.html.startsWith("<!--", at)) {
			int end = this.html.indexOf("-->", at + "<!--".length());
			return (end >= 0) ? end + "-->".length() : this.html.length();
		}
		char quote = 0;
		for (int i = at + 1; i < this.html.length(); i++) {
			char here = this.html.charAt(i);
			if (quote != 0) {
				quote = (here == quote) ? 0 : quote;
			}
			else if (here == '"' || here == '\'') {
				quote = here;
			}
			else if (here == '>') {
				return i + 1;
			}
		}
		return this.html.length();
	}

	/**
	 * Return where a reference to a character ends, or a negative number if it is none.
	 */
	private int endOfReference(int at) {
		int limit = Math.min(this.html.length(), at + LONGEST_REFERENCE);
		int end = this.html.substring(at, limit).indexOf(';');
		return (end > 0 && character(this.html.substring(at + 1, at + end)) >= 0) ? at + end + 1 : -1;
	}

	private static int character(String name) {
		Integer named = NAMED.get(name);
		if (named != null) {
			return named;
		}
		if (!name.startsWith("#")) {
			int latin = LATIN.indexOf(name);
			return (latin >= 0) ? FIRST_LATIN + latin : -1;
		}
		try {
			boolean hexadecimal = name.startsWith("#x") || name.startsWith("#X");
			int value = hexadecimal ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
			return (Character.isValidCodePoint(value) && value > 0) ? value : -1;
		}
		catch (NumberFormatException ex) {
			return -1;
		}
	}

	/** Is told of the parts. */
	interface Visitor {

		/**
		 * A tag, with its name in lower case, behind a slash if it is one at the end.
		 */
		void tag(String tag, String name);

		/** A reference to a character. */
		void reference(String reference, String character);

		/** Text without tags and references. */
		void text(String text);

	}

}
