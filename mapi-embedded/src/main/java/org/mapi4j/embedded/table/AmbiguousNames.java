package org.mapi4j.embedded.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.Row;

/**
 * Which entries of an address book somebody may mean by a name, or by part of one
 * ({@code PR_ANR}).
 */
public final class AmbiguousNames {

	private static final List<PropTag<String>> EXACT = List.of(PropTags.PR_DISPLAY_NAME, PropTags.PR_ACCOUNT,
			PropTags.PR_SMTP_ADDRESS, PropTags.PR_EMAIL_ADDRESS);

	private static final List<PropTag<String>> BEGINNING = List.of(PropTags.PR_DISPLAY_NAME, PropTags.PR_ACCOUNT,
			PropTags.PR_SMTP_ADDRESS);

	private AmbiguousNames() {
	}

	/**
	 * Return whether an entry is called so, exactly but for upper and lower case.
	 * @param entry the properties of the entry
	 * @param name the whole name, account or address
	 * @return whether it is
	 */
	public static boolean isCalled(Row entry, String name) {
		String sought = Values.foldCase(name.strip());
		return !sought.isEmpty()
				&& EXACT.stream().anyMatch((tag) -> Values.foldCase(entry.get(tag, "")).equals(sought));
	}

	/**
	 * Return whether an entry may be meant by a name: a text of the entry begins so, or
	 * the words of the name begin words of the entry's name.
	 * @param entry the properties of the entry
	 * @param name the name, or part of it
	 * @return whether it may
	 */
	public static boolean mayBe(Row entry, String name) {
		return mayBe((tag) -> entry.get(tag, ""), name);
	}

	static boolean mayBe(Item item, String name) {
		return mayBe((tag) -> (item.value(tag) instanceof String text) ? text : "", name);
	}

	private static boolean mayBe(Function<PropTag<String>, String> entry, String name) {
		String sought = Values.foldCase(name.strip());
		if (sought.isEmpty()) {
			return false;
		}
		return BEGINNING.stream().anyMatch((tag) -> Values.foldCase(entry.apply(tag)).startsWith(sought))
				|| beginAll(words(entry.apply(PropTags.PR_DISPLAY_NAME)), words(sought));
	}

	/** Return whether each of the words begins another one of the name. */
	private static boolean beginAll(List<String> name, List<String> words) {
		List<String> left = new ArrayList<>(name);
		for (String word : words) {
			String begun = left.stream().filter((candidate) -> candidate.startsWith(word)).findFirst().orElse(null);
			if (begun == null) {
				return false;
			}
			left.remove(begun);
		}
		return !words.isEmpty();
	}

	private static List<String> words(String text) {
		List<String> words = new ArrayList<>(List.of(Values.foldCase(text).split("[\\s,;.]+")));
		words.removeIf(String::isEmpty);
		return words;
	}

}
