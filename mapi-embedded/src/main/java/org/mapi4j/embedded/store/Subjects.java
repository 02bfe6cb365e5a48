package org.mapi4j.embedded.store;

import org.jspecify.annotations.Nullable;

import org.mapi4j.embedded.store.data.Bag;
import org.mapi4j.property.PropTags;

/**
 * Divides a subject into its prefix and what comes behind, by the rules of
 * {@code PR_SUBJECT_PREFIX} and {@code PR_NORMALIZED_SUBJECT}.
 */
final class Subjects {

	private static final int MAX_PREFIX = 3;

	private Subjects() {
	}

	/** Return the prefix with its colon and blank; empty if there is none. */
	static String prefix(Bag properties) {
		String subject = properties.get(PropTags.PR_SUBJECT, "");
		String given = properties.get(PropTags.PR_SUBJECT_PREFIX);
		if (given != null && subject.startsWith(given)) {
			return given;
		}
		int colon = subject.indexOf(':');
		boolean prefixed = colon > 0 && colon <= MAX_PREFIX
				&& subject.substring(0, colon).chars().allMatch(Character::isLetter)
				&& (colon + 1 == subject.length() || subject.charAt(colon + 1) == ' ');
		return prefixed ? subject.substring(0, Math.min(subject.length(), colon + 2)) : "";
	}

	/** Return the subject without its prefix, or {@code null} if there is no subject. */
	static @Nullable String normalized(Bag properties) {
		String subject = properties.get(PropTags.PR_SUBJECT);
		return (subject != null) ? subject.substring(prefix(properties).length()) : null;
	}

}
