package org.mapi4j.store;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Takes out of RTF the HTML that is encapsulated in it ([MS-OXRTFEX]), or its text.
 * <p>
 * Damaged and truncated documents give what can be read of them. The result is at most a
 * few times as large as the document, and how deeply its groups are nested costs no
 * stack.
 */
public final class RtfBody {

	/** In how many tokens a document says that it encapsulates HTML. */
	private static final int TOKENS_TO_INSPECT = 10;

	/** Groups that are nested more deeply have the formatting of the last one above. */
	private static final int MAX_DEPTH = 1000;

	private static final Set<String> DESTINATIONS = Set.of("fonttbl", "colortbl", "stylesheet", "info", "pict",
			"header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf", "filetbl", "revtbl",
			"mhtmltag", "nonshppict", "xe", "tc", "rxe", "private");

	private static final Map<String, Symbol> SYMBOLS = Map.ofEntries(symbol("par", "\r\n"), symbol("line", "\r\n"),
			symbol("sect", "\r\n"), symbol("page", "\r\n"), symbol("row", "\r\n"), symbol("cell", "\t"),
			symbol("tab", "\t"), symbol("lquote", "\u2018", "&lsquo;"), symbol("rquote", "\u2019", "&rsquo;"),
			symbol("ldblquote", "\u201C", "&ldquo;"), symbol("rdblquote", "\u201D", "&rdquo;"),
			symbol("bullet", "\u2022", "&bull;"), symbol("endash", "\u2013", "&ndash;"),
			symbol("emdash", "\u2014", "&mdash;"), symbol("~", "\u00A0", "&nbsp;"), symbol("_", "\u00AD", "&shy;"));

	private static final Map<Integer, Integer> CODE_PAGES_OF_FONTS = Map.ofEntries(Map.entry(0, 1252),
			Map.entry(77, 10000), Map.entry(128, 932), Map.entry(129, 949), Map.entry(134, 936), Map.entry(136, 950),
			Map.entry(161, 1253), Map.entry(162, 1254), Map.entry(163, 1258), Map.entry(177, 1255),
			Map.entry(178, 1256), Map.entry(186, 1257), Map.entry(204, 1251), Map.entry(222, 874), Map.entry(238, 1250),
			Map.entry(254, 437), Map.entry(255, 850));

	private final RtfTokenizer tokens;

	private final boolean html;

	private final Deque<Group> outer = new ArrayDeque<>();

	private final Map<Integer, Integer> codePages = new HashMap<>();

	private final StringBuilder written = new StringBuilder();

	private final ByteArrayOutputStream pending = new ByteArrayOutputStream();

	private Group group = new Group();

	private int depth;

	private int defaultFont;

	private int codePage = CodePages.DEFAULT;

	private int pendingCodePage = CodePages.DEFAULT;

	private boolean starred;

	private int toSkip;

	private RtfBody(byte[] rtf, boolean html) {
		this.tokens = new RtfTokenizer(rtf);
		this.html = html;
	}

	/**
	 * Return the HTML that is encapsulated in a document.
	 * @param rtf the document
	 * @return the HTML, or {@code null} if the document was not made from HTML
	 */
	public static @Nullable String html(byte[] rtf) {
		RtfTokenizer tokens = new RtfTokenizer(rtf);
		for (int i = 0; i < TOKENS_TO_INSPECT; i++) {
			RtfTokenizer.Token token = tokens.next();
			if (token == RtfTokenizer.Token.WORD && tokens.word().equals("fromhtml")) {
				return new RtfBody(rtf, true).read();
			}
			if (token != RtfTokenizer.Token.GROUP_START && token != RtfTokenizer.Token.WORD) {
				break;
			}
		}
		return null;
	}

	/**
	 * Return the text of a document, encapsulated or not.
	 * @param rtf the document
	 * @return the text, with lines that end as {@code PR_BODY} has them
	 */
	public static String text(byte[] rtf) {
		return new RtfBody(rtf, false).read();
	}

	private String read() {
		for (RtfTokenizer.Token token = this.tokens.next(); token != RtfTokenizer.Token.END; token = this.tokens
			.next()) {
			switch (token) {
				case GROUP_START -> startGroup();
				case GROUP_END -> endGroup();
				case WORD -> control(this.tokens.word());
				default -> text(this.tokens.value());
			}
		}
		decodePending();
		return this.written.toString();
	}

	private void startGroup() {
		this.toSkip = 0;
		this.starred = false;
		if (this.depth++ < MAX_DEPTH) {
			this.outer.push(new Group(this.group));
		}
	}

	private void endGroup() {
		this.toSkip = 0;
		if (this.depth > 0 && this.depth-- <= MAX_DEPTH) {
			this.group = this.outer.pop();
		}
	}

	private void text(int value) {
		if (this.toSkip > 0) {
			this.toSkip--;
		}
		else if (isWritten()) {
			int wanted = codePageOf(this.group.font);
			if (wanted != this.pendingCodePage) {
				decodePending();
				this.pendingCodePage = wanted;
			}
			this.pending.write(value);
		}
	}

	private boolean isWritten() {
		return !this.group.ignored && !(this.html ? this.group.htmlRtf : this.group.hidden);
	}

	private int codePageOf(int font) {
		return this.codePages.getOrDefault(font, this.codePage);
	}

	private void write(CharSequence text) {
		if (isWritten()) {
			decodePending();
			this.written.append(text);
		}
	}

	private void decodePending() {
		if (this.pending.size() > 0) {
			Charset charset = CodePages.charset(this.pendingCodePage);
			this.written.append(this.pending.toString(charset));
			this.pending.reset();
		}
	}

	private void control(String word) {
		if (word.equals("*")) {
			this.starred = true;
			return;
		}
		boolean optional = this.starred;
		this.starred = false;
		if (word.equals("u")) {
			write(String.valueOf((char) this.tokens.parameter('?')));
			this.toSkip = this.group.skipped;
		}
		else if (this.toSkip > 0) {
			this.toSkip--;
		}
		else if (optional || DESTINATIONS.contains(word)) {
			destination(word);
		}
		else if (SYMBOLS.containsKey(word)) {
			write(this.html ? SYMBOLS.get(word).html() : SYMBOLS.get(word).text());
		}
		else {
			format(word);
		}
	}

	private void destination(String word) {
		if (word.equals("fonttbl")) {
			this.group.fontTable = true;
		}
		this.group.ignored |= !(this.html && word.equals("htmltag"));
	}

	private void format(String word) {
		switch (word) {
			case "ansicpg" -> this.codePage = this.tokens.parameter(this.codePage);
			case "deff" -> {
				this.defaultFont = this.tokens.parameter(0);
				this.group.font = this.defaultFont;
			}
			case "f" -> this.group.font = this.tokens.parameter(0);
			case "fcharset" -> {
				Integer known = CODE_PAGES_OF_FONTS.get(this.tokens.parameter(1));
				if (known != null) {
					font(known);
				}
			}
			case "cpg" -> font(this.tokens.parameter(this.codePage));
			case "uc" -> this.group.skipped = Math.max(this.tokens.parameter(1), 0);
			case "htmlrtf" -> this.group.htmlRtf = this.tokens.parameter(1) != 0;
			case "v" -> this.group.hidden = this.tokens.parameter(1) != 0;
			case "plain" -> {
				this.group.hidden = false;
				this.group.font = this.defaultFont;
			}
			case "pntext" -> this.group.ignored |= this.html;
			default -> {
			}
		}
	}

	private void font(int itsCodePage) {
		if (this.group.fontTable) {
			this.codePages.put(this.group.font, itsCodePage);
		}
	}

	private static Map.Entry<String, Symbol> symbol(String word, String text) {
		return symbol(word, text, text);
	}

	private static Map.Entry<String, Symbol> symbol(String word, String text, String html) {
		return Map.entry(word, new Symbol(text, html));
	}

	/**
	 * What a control word stands for.
	 *
	 * @param text in text
	 * @param html in HTML
	 */
	private record Symbol(String text, String html) {

	}

	/**
	 * What holds from an opening brace to the closing one.
	 */
	private static final class Group {

		private boolean ignored;

		private boolean fontTable;

		private boolean htmlRtf;

		private boolean hidden;

		private int skipped = 1;

		private int font;

		Group() {
		}

		Group(Group other) {
			this.ignored = other.ignored;
			this.fontTable = other.fontTable;
			this.htmlRtf = other.htmlRtf;
			this.hidden = other.hidden;
			this.skipped = other.skipped;
			this.font = other.font;
		}

	}

}
