package org.mapi4j;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A subsystem refused to log on with the given profile and flags.
 */
public final class LogonFailedException extends MapiException {

	private static final long serialVersionUID = 1L;

	private final @Nullable String profileName;

	private final transient @Nullable List<String> profileNames;

	/**
	 * Create an exception.
	 * @param result the code
	 * @param profileName the profile that was asked for, or {@code null} for the default
	 * one
	 * @param profileNames the profiles that exist, or {@code null} if they could not be
	 * read
	 * @param error what MAPI says about it, or {@code null}
	 */
	public LogonFailedException(HResult result, @Nullable String profileName, @Nullable List<String> profileNames,
			@Nullable MapiError error) {
		super(result, (profileName != null) ? "Logging on with profile '" + profileName + "'"
				: "Logging on with the default profile", error, null);
		this.profileName = profileName;
		this.profileNames = (profileNames != null) ? List.copyOf(profileNames) : null;
	}

	/**
	 * Return the profile that was asked for.
	 * @return its name, or {@code null} for the default profile
	 */
	public @Nullable String profileName() {
		return this.profileName;
	}

	/**
	 * Return the profiles that exist.
	 * @return their names, the default one first, or {@code null} if they could not be
	 * read
	 */
	public @Nullable List<String> profileNames() {
		return this.profileNames;
	}

	/**
	 * Return whether the profile that was asked for does not exist.
	 * @return whether the profiles could be read and it is not among them, or none of
	 * them is there at all
	 */
	public boolean isUnknownProfile() {
		return this.profileNames != null && ((this.profileName != null)
				? this.profileNames.stream().noneMatch(this.profileName::equalsIgnoreCase)
				: this.profileNames.isEmpty());
	}

}
