package org.mapi4j.embedded;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The profiles of the subsystem; upper and lower case in their names are the same.
 *
 * @param all the profiles
 * @param defaultName the name of the default one, or {@code null} if there is none
 */
record Profiles(List<EmbeddedProfile> all, @Nullable String defaultName) {

	Profiles {
		all = List.copyOf(all);
	}

	@Nullable EmbeddedProfile find(@Nullable String name) {
		return this.all.stream().filter((profile) -> profile.name().equalsIgnoreCase(name)).findFirst().orElse(null);
	}

	EmbeddedProfile get(String name) {
		EmbeddedProfile profile = find(name);
		if (profile == null) {
			throw new IllegalArgumentException("There is no profile '" + name + "'");
		}
		return profile;
	}

	boolean isDefault(EmbeddedProfile profile) {
		return profile.name().equalsIgnoreCase(this.defaultName);
	}

}
