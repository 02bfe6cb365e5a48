package org.mapi4j.store;

import java.nio.charset.StandardCharsets;

/**
 * Cuts RTF into its tokens: braces, control words, control symbols, and the bytes of
 * text. Whatever the document holds, each step takes at least one byte of it, and the end
 * of the document is the end.
 */
final class RtfTokenizer {

	private static final int MAX_DIGITS = 9;

	private final byte[] rtf;

	private int position;

	private String word = "";

	private int parameter;

	private boolean parameterized;

	private int value;

	RtfTokenizer(byte[] rtf) {
		this.rtf = rtf;
	}

	/**
	 * Go to the next token.
	 * @return its kind
	 */
	Token next() {
		while (this.position < this.rtf.length) {
			int next = this.rtf[this.position++] & 0xFF;
			switch (next) {
				case '{' -> {
					return Token.GROUP_START;
				}
				case '}' -> {
					return Token.GROUP_END;
				}
				case '\\' -> {
					return control();
				}
				case '\r', '\n', 0 -> {
				}
				default -> {
					this.value = next;
					return Token.BYTE;
				}
			}
		}
		return Token.END;
	}

	/**
	 * Return the name of a control word, or the character of a control symbol.
	 * @return the name, without the backslash
	 */
	String word() {
		return this.word;
	}

	/**
	 * Return the number behind a control word.
	 * @param other what to return if there is none
	 * @return the number
	 */
	int parameter(int other) {
		return this.parameterized ? this.parameter : other;
	}

	/**
	 * Return a byte of text.
	 * @return from 0 to 255
	 */
	int value() {
		return this.value;
	}

	private Token control() {
		this.parameterized = false;
		if (this.position >= this.rtf.length) {
			return Token.END;
		}
		if (!isLetter(this.position)) {
			return symbol(this.rtf[this.position++] & 0xFF);
		}
		int start = this.position;
		while (isLetter(this.position)) {
			this.position++;
		}
		this.word = text(start, this.position);
		readParameter();
		if (at(this.position) == ' ') {
			this.position++;
		}
		if (this.word.equals("bin")) {
			this.position += Math.min(Math.max(parameter(0), 0), this.rtf.length - this.position);
		}
		return Token.WORD;
	}

	private void readParameter() {
		boolean negative = at(this.position) == '-' && isDigit(this.position + 1);
		int start = this.position + (negative ? 1 : 0);
		int end = start;
		while (isDigit(end)) {
			end++;
		}
		if (end > start) {
			int number = Integer.parseInt(text(start, Math.min(end, start + MAX_DIGITS)));
			this.parameter = negative ? -number : number;
			this.parameterized = true;
			this.position = end;
		}
	}

	private Token symbol(int symbol) {
		switch (symbol) {
			case '\'' -> {
				int high = hexDigit(this.position);
				int low = hexDigit(this.position + 1);
				if (high >= 0 && low >= 0) {
					this.value = high * 16 + low;
					this.position += 2;
					return Token.BYTE;
				}
				this.word = "'";
			}
			case '\\', '{', '}' -> {
				this.value = symbol;
				return Token.BYTE;
			}
			case '\r', '\n' -> this.word = "par";
			case '\t' -> this.word = "tab";
			default -> this.word = String.valueOf((char) symbol);
		}
		return Token.WORD;
	}

	private String text(int start, int end) {
		return new String(this.rtf, start, end - start, StandardCharsets.ISO_8859_1);
	}

	private int at(int index) {
		return (index < this.rtf.length) ? this.rtf[index] : -1;
	}

	private boolean isLetter(int index) {
		int character = at(index) | 0x20;
		return character >= 'a' && character <= 'z';
	}

	private boolean isDigit(int index) {
		return at(index) >= '0' && at(index) <= '9';
	}

	private int hexDigit(int index) {
		return Character.digit(at(index), 16);
	}

	/**
	 * The kinds of tokens.
	 */
	enum Token {

		/** An opening brace. */
		GROUP_START,

		/** A closing brace. */
		GROUP_END,

		/** A control word or a control symbol. */
		WORD,

		/** A byte of text, as itself or in hexadecimal. */
		BYTE,

		/** There is nothing more. */
		END

	}

}
