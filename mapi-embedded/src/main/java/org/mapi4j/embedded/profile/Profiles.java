package org.mapi4j.embedded.profile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.mapi4j.HResult;
import org.mapi4j.embedded.support.CallGate;
import org.mapi4j.embedded.support.Opener;
import org.mapi4j.profile.Profile;
import org.mapi4j.profile.ProfileAdmin;

/**
 * The profiles of the subsystem; upper and lower case in their names are the same. Safe
 * for use by any thread.
 */
public final class Profiles {

	private static final int MAX_NAME = 64;

	private final Function<String, EmbeddedProfile> factory;

	private final List<EmbeddedProfile> all = new ArrayList<>();

	private final Map<EmbeddedProfile, Integer> users = new HashMap<>();

	private final Map<EmbeddedProfile, Runnable> putOff = new HashMap<>();

	private final List<EmbeddedProfile> deleted = new ArrayList<>();

	private @Nullable EmbeddedProfile defaultProfile;

	/**
	 * Create profiles.
	 * @param all the profiles that there are at first
	 * @param defaultName the name of the default one, or {@code null} if there is none
	 * @param factory makes a profile of a name, without services
	 */
	public Profiles(List<EmbeddedProfile> all, @Nullable String defaultName,
			Function<String, EmbeddedProfile> factory) {
		this.all.addAll(all);
		this.factory = factory;
		this.defaultProfile = find(defaultName);
	}

	/**
	 * Return whether a profile may be called so.
	 * @param name the name
	 * @return whether it is neither too long, nor empty, nor blank at an end
	 */
	public static boolean isName(String name) {
		return !name.isBlank() && name.equals(name.strip()) && name.length() <= MAX_NAME;
	}

	/**
	 * Return the profiles.
	 * @return the profiles, in the order they were created
	 */
	public synchronized List<Profile> list() {
		return all().stream().map((profile) -> new Profile(profile.name(), profile == this.defaultProfile)).toList();
	}

	private List<EmbeddedProfile> all() {
		return this.all.stream().filter((profile) -> !this.deleted.contains(profile)).toList();
	}

	/**
	 * Return the profile of a name.
	 * @param name the name
	 * @return the profile, or {@code null} if there is none
	 */
	public synchronized @Nullable EmbeddedProfile find(@Nullable String name) {
		return all().stream().filter((profile) -> profile.name().equalsIgnoreCase(name)).findFirst().orElse(null);
	}

	/**
	 * Return the profile of a name.
	 * @param name the name
	 * @return the profile
	 * @throws IllegalArgumentException if there is none
	 */
	public EmbeddedProfile get(String name) {
		EmbeddedProfile profile = find(name);
		if (profile == null) {
			throw new IllegalArgumentException("There is no profile '" + name + "'");
		}
		return profile;
	}

	/**
	 * Return the default profile.
	 * @return the profile, or {@code null} if there is none
	 */
	public synchronized @Nullable EmbeddedProfile defaultProfile() {
		return this.defaultProfile;
	}

	/**
	 * Take note that a session uses a profile.
	 * @param profile the profile
	 */
	public synchronized void use(EmbeddedProfile profile) {
		this.users.merge(profile, 1, Integer::sum);
	}

	/**
	 * Take note that a session no longer uses a profile; what was put off because of the
	 * last one is done.
	 * @param profile the profile
	 */
	public synchronized void leave(EmbeddedProfile profile) {
		Integer left = this.users.computeIfPresent(profile, (key, count) -> (count > 1) ? count - 1 : null);
		Runnable next = (left == null) ? this.putOff.remove(profile) : null;
		if (next != null) {
			next.run();
		}
	}

	private void whenUnused(EmbeddedProfile profile, Runnable action) {
		if (this.users.containsKey(profile)) {
			this.putOff.put(profile, action);
		}
		else {
			action.run();
		}
	}

	/**
	 * Open what administers the profiles.
	 * @param gate what its calls pass
	 * @param opener opens what is opened through it
	 * @return administers them
	 */
	public ProfileAdmin admin(CallGate gate, Opener opener) {
		return new EmbeddedProfileAdmin(this, gate, opener);
	}

	synchronized void create(String name, boolean defaultServices, String operation) {
		requireFree(name, operation);
		EmbeddedProfile profile = this.factory.apply(name);
		if (defaultServices) {
			profile.addAddressBook();
		}
		this.all.add(profile);
	}

	synchronized void copy(String name, String newName, String operation) {
		EmbeddedProfile profile = require(name, operation);
		requireFree(newName, operation);
		this.all.add(profile.copy(newName));
	}

	synchronized void rename(String name, String newName, String operation) {
		EmbeddedProfile profile = require(name, operation);
		if (!newName.equalsIgnoreCase(profile.name())) {
			requireFree(newName, operation);
		}
		requireName(newName, operation);
		whenUnused(profile, () -> profile.rename(newName));
	}

	synchronized void delete(String name, String operation) {
		EmbeddedProfile profile = require(name, operation);
		this.deleted.add(profile);
		if (profile == this.defaultProfile) {
			this.defaultProfile = null;
		}
		whenUnused(profile, () -> {
			this.all.remove(profile);
			this.deleted.remove(profile);
		});
	}

	synchronized void setDefault(@Nullable String name, String operation) {
		this.defaultProfile = (name != null) ? require(name, operation) : null;
	}

	private EmbeddedProfile require(String name, String operation) {
		EmbeddedProfile profile = find(name);
		if (profile == null) {
			throw CallGate.failure(HResult.MAPI_E_NOT_FOUND, operation, "There is no profile of that name");
		}
		return profile;
	}

	/** One that is to be deleted keeps its name until it is. */
	private void requireFree(String name, String operation) {
		requireName(name, operation);
		if (this.all.stream().anyMatch((profile) -> profile.name().equalsIgnoreCase(name))) {
			throw CallGate.failure(HResult.MAPI_E_NO_ACCESS, operation, "There is a profile of that name");
		}
	}

	private static void requireName(String name, String operation) {
		if (!isName(name)) {
			throw CallGate.failure(HResult.MAPI_E_INVALID_PARAMETER, operation,
					"A profile's name has 1 to 64 characters and no blank at either end");
		}
	}

}
