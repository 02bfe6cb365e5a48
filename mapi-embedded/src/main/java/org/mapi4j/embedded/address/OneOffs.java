package org.mapi4j.embedded.address;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.mapi4j.EntryId;
import org.mapi4j.ObjectType;
import org.mapi4j.address.MailAddress;
import org.mapi4j.address.OneOff;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.Row;

/**
 * Recipients that are in no container.
 */
final class OneOffs {

	private static final Pattern INTERNET = Pattern.compile("[^@\\s]+@[^@.\\s]+(\\.[^@.\\s]+)+");

	private static final Pattern TYPED = Pattern.compile("([^\\[\\]]*)\\[([^:\\[\\]]+):(.*)]\\s*");

	private OneOffs() {
	}

	/** Return what a recipient looks like as an entry. */
	static Row row(OneOff oneOff, EntryId entryId) {
		Row row = new MailAddress(oneOff.displayName(), oneOff.addressType(), oneOff.address(), null, entryId).toRow();
		return row.with(PropTags.PR_RECORD_KEY, entryId.value())
			.with(PropTags.PR_OBJECT_TYPE, ObjectType.MAIL_USER.code())
			.with(PropTags.PR_DISPLAY_TYPE, 0)
			.with(PropTags.PR_TRANSMITABLE_DISPLAY_NAME, "'" + oneOff.displayName() + "'")
			.with(PropTags.PR_SEND_RICH_INFO, oneOff.richInfo());
	}

	/**
	 * Return the recipient that a name spells out: an address on the internet, or a name
	 * with type and address in brackets.
	 * @return the recipient, or {@code null} if it does not
	 */
	static @Nullable OneOff spelled(String name) {
		String text = name.strip();
		if (INTERNET.matcher(text).matches()) {
			return OneOff.smtp(text, text);
		}
		Matcher typed = TYPED.matcher(text);
		if (!typed.matches()) {
			return null;
		}
		String address = unquoted(typed.group(3));
		String shown = unquoted(typed.group(1)).strip();
		String type = typed.group(2).strip().toUpperCase(Locale.ROOT);
		return new OneOff(shown.isEmpty() ? address : shown, type, address,
				type.equals("SMTP") ? OneOff.NO_RICH_INFO : 0);
	}

	/** Undo the quoting by backslashes. */
	private static String unquoted(String text) {
		StringBuilder plain = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char letter = text.charAt(i);
			if (letter == '\\' && text.startsWith("\\x", i) && isHex(text, i + 2)) {
				plain.append((char) Integer.parseInt(text, i + 2, i + 4, 16));
				i += 3;
			}
			else if (letter == '\\' && i + 1 < text.length()) {
				plain.append(text.charAt(++i));
			}
			else {
				plain.append(letter);
			}
		}
		return plain.toString().replace("\0", "");
	}

	private static boolean isHex(String text, int index) {
		return index + 2 <= text.length() && Character.digit(text.charAt(index), 16) >= 0
				&& Character.digit(text.charAt(index + 1), 16) >= 0;
	}

}
