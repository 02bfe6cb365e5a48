package org.mapi4j.embedded;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.mapi4j.HResult;
import org.mapi4j.MapiObject;
import org.mapi4j.embedded.address.Directory;
import org.mapi4j.embedded.address.DistributionGroup;
import org.mapi4j.embedded.profile.EmbeddedProfile;
import org.mapi4j.embedded.profile.Profiles;
import org.mapi4j.embedded.store.InformationStore;
import org.mapi4j.embedded.store.data.MemoryStoreData;
import org.mapi4j.embedded.store.data.StoreData;
import org.mapi4j.embedded.support.CallGate;
import org.mapi4j.embedded.support.Mailbox;
import org.mapi4j.embedded.support.Mailboxes;
import org.mapi4j.embedded.support.Opener;
import org.mapi4j.profile.Profile;
import org.mapi4j.profile.ProfileAdmin;
import org.mapi4j.session.LogonOptions;
import org.mapi4j.session.LogonPreset;
import org.mapi4j.session.MapiSubsystem;
import org.mapi4j.session.SubsystemInfo;
import org.mapi4j.session.SubsystemSession;
import org.mapi4j.thread.MapiThreads;
import org.mapi4j.thread.ThreadAttachment;

/**
 * A MAPI subsystem written in Java: profiles, sessions, status table, message stores and
 * an address book in one JVM, for machines that have no MAPI, and for tests.
 * <p>
 * Unlike native MAPI, it may be called by any thread. It asks nothing of a person: what
 * would open a dialog is refused.
 */
public final class EmbeddedMapi implements MapiSubsystem {

	/** The profile that is there if no mailbox is given. */
	public static final String DEFAULT_PROFILE = "Embedded";

	/** The name of the mailbox that is there if none is given. */
	public static final String DEFAULT_USER = "Embedded User";

	/** The address of the mailbox that is there if none is given. */
	public static final String DEFAULT_ADDRESS = "user@example.com";

	private static final int MAPI_USE_DEFAULT = 0x40;

	private static final int MAPI_TIMEOUT_SHORT = 0x100000;

	private static final String LOGON = "MAPILogonEx";

	private final Profiles profiles;

	private final Faults faults;

	private final Sessions sessions;

	private final MapiThreads threads;

	private final ReentrantLock logonMutex = new ReentrantLock();

	private volatile boolean closed;

	private EmbeddedMapi(Builder builder) {
		Mailboxes mailboxes = builder.buildMailboxes();
		this.profiles = builder.buildProfiles(mailboxes);
		this.faults = new Faults(builder.seed);
		Directory directory = new Directory(mailboxes, builder.lists);
		Post post = new Post(mailboxes, this.profiles, List.copyOf(builder.lists), directory, builder.coupled);
		this.sessions = new Sessions(this.profiles, mailboxes, directory, new InformationStore(post, builder.storeData),
				this.faults);
		this.faults.onEndSession((profile, reason) -> this.sessions.end(this.profiles.get(profile), reason));
		this.threads = new MapiThreads("mapi-embedded", builder.threads, ThreadAttachment.NONE);
	}

	/**
	 * Return a builder.
	 * @return a new builder
	 */
	public static Builder builder() {
		return new Builder();
	}

	/**
	 * Create a subsystem with the default profile and mailbox.
	 * @return the subsystem
	 */
	public static EmbeddedMapi create() {
		return builder().build();
	}

	/**
	 * Return what moves the states of this subsystem.
	 * @return the control
	 */
	public EmbeddedControl control() {
		return new Control(this.profiles, this.sessions);
	}

	@Override
	public SubsystemInfo info() {
		return new SubsystemInfo("embedded", null, null, null);
	}

	@Override
	public MapiThreads threads() {
		return this.threads;
	}

	@Override
	public List<Profile> profiles() {
		String operation = "MAPIAdminProfiles";
		this.faults.strike(operation, null, false);
		requireOpen(operation);
		return this.profiles.list();
	}

	@Override
	@SuppressWarnings("NullAway")
	public ProfileAdmin adminProfiles() {
		String operation = "MAPIAdminProfiles";
		boolean nothing = this.faults.strike(operation, null, true);
		requireOpen(operation);
		return nothing ? null : administration().open((gate) -> this.profiles.admin(gate, administration()));
	}

	private Opener administration() {
		return this::openAdministration;
	}

	private <T extends MapiObject> T openAdministration(Function<CallGate, T> factory) {
		return this.sessions.open(this::requireOpen, factory);
	}

	@Override
	@SuppressWarnings("NullAway")
	public SubsystemSession logon(LogonOptions options) {
		enter(options);
		try {
			requireOpen(LOGON);
			boolean nothing = this.faults.strike(LOGON, requested(options), true);
			requireOpen(LOGON);
			return nothing ? null : logonNow(options);
		}
		finally {
			this.logonMutex.unlock();
		}
	}

	/** Logons are made one after the other, as on a real machine. */
	private void enter(LogonOptions options) {
		if ((options.logonFlags() & MAPI_TIMEOUT_SHORT) == 0) {
			this.logonMutex.lock();
		}
		else if (!this.logonMutex.tryLock()) {
			throw CallGate.failure(HResult.MAPI_E_TIMEOUT, LOGON, "Another logon is under way");
		}
	}

	private void requireOpen(String operation) {
		if (this.closed) {
			throw CallGate.failure(HResult.MAPI_E_NOT_INITIALIZED, operation, "The subsystem has been closed");
		}
	}

	private @Nullable String requested(LogonOptions options) {
		String name = options.profileName();
		EmbeddedProfile profile = (name != null) ? this.profiles.find(name) : this.profiles.defaultProfile();
		return (profile != null) ? profile.name() : name;
	}

	private EmbeddedSession logonNow(LogonOptions options) {
		if (options.preset() == LogonPreset.SERVICE && !options.noMail()) {
			throw CallGate.failure(HResult.MAPI_E_INVALID_PARAMETER, LOGON, "A service logs on without the spooler");
		}
		Logon shared = options.newSession() ? null : this.sessions.shared();
		if (shared != null) {
			return this.sessions.join(shared);
		}
		return this.sessions.begin(new Logon(profile(options), options.noMail(), options.allowOthers()));
	}

	private EmbeddedProfile profile(LogonOptions options) {
		String name = options.profileName();
		if (name == null || name.isEmpty()) {
			if ((options.logonFlags() & MAPI_USE_DEFAULT) == 0) {
				throw refused("No profile was named, and there is no shared session");
			}
			EmbeddedProfile chosen = this.profiles.defaultProfile();
			if (chosen == null) {
				throw refused("There is no default profile");
			}
			return chosen;
		}
		EmbeddedProfile profile = this.profiles.find(name);
		if (profile == null) {
			throw refused("There is no profile of that name");
		}
		return profile;
	}

	private static RuntimeException refused(String reason) {
		return CallGate.failure(HResult.MAPI_E_LOGON_FAILED, LOGON, reason);
	}

	@Override
	public void close() {
		this.closed = true;
		this.faults.clear();
		this.sessions.stores().close();
		this.threads.close();
	}

	/**
	 * Builds a subsystem.
	 */
	public static final class Builder {

		private final Map<String, Draft> drafts = new LinkedHashMap<>();

		private final List<DistributionGroup> lists = new ArrayList<>();

		private @Nullable String defaultProfile;

		private boolean noDefaultProfile;

		private int threads = 4;

		private boolean coupled;

		private final Map<String, List<String>> delegates = new HashMap<>();

		private final Map<String, List<String>> senders = new HashMap<>();

		private Function<Mailbox, StoreData> storeData = (owner) -> new MemoryStoreData();

		private long seed = System.nanoTime();

		private Builder() {
		}

		/**
		 * Add a mailbox to a profile, which is made if need be; the first mailbox of a
		 * profile has its default store and its primary identity.
		 * @param name the name of the person
		 * @param address the person's SMTP address
		 * @param profile the name of the profile, up to 64 characters; the first one is
		 * the default profile unless another is chosen
		 * @return this builder
		 */
		public Builder mailbox(String name, String address, String profile) {
			draft(profile).mailboxes.add(new Mailbox(name, address));
			return this;
		}

		/**
		 * Add a profile, which has neither store nor identity unless a mailbox is added
		 * to it.
		 * @param profile its name, up to 64 characters
		 * @return this builder
		 */
		public Builder profile(String profile) {
			draft(profile);
			return this;
		}

		private Draft draft(String profile) {
			if (!Profiles.isName(profile)) {
				throw new IllegalArgumentException(
						"A profile's name has 1 to 64 characters and no blank at either end, unlike '" + profile + "'");
			}
			return this.drafts.computeIfAbsent(profile.toLowerCase(Locale.ROOT), (key) -> new Draft(profile));
		}

		/**
		 * Add a distribution list to the global address list, which has all mailboxes.
		 * @param name its name
		 * @param address its SMTP address
		 * @param members the SMTP addresses of its members, each of a mailbox or of
		 * another list
		 * @return this builder
		 */
		public Builder distributionList(String name, String address, String... members) {
			this.lists.add(new DistributionGroup(name, address, List.of(members)));
			return this;
		}

		/**
		 * Protect the mailboxes of a profile by a password, which status objects can then
		 * change.
		 * @param profile the name of the profile
		 * @param password the password
		 * @return this builder
		 */
		public Builder password(String profile, String password) {
			draft(profile).password = password;
			return this;
		}

		/**
		 * Choose the default profile.
		 * @param profile its name, or {@code null} for none
		 * @return this builder
		 */
		public Builder defaultProfile(@Nullable String profile) {
			this.defaultProfile = profile;
			this.noDefaultProfile = profile == null;
			return this;
		}

		/**
		 * Set how many threads calls are made on.
		 * @param count how many, at least one
		 * @return this builder
		 */
		public Builder threads(int count) {
			this.threads = count;
			return this;
		}

		/**
		 * Say whether the message stores are tightly coupled with the transport, as those
		 * of Exchange are; if not, as at first, only sessions with the spooler send.
		 * @param value whether stores send without the spooler
		 * @return this builder
		 */
		public Builder coupled(boolean value) {
			this.coupled = value;
			return this;
		}

		/**
		 * Let others open a mailbox and send on behalf of its owner, besides those in
		 * whose profiles it is ({@code IExchangeManageStore::CreateStoreEntryID},
		 * {@code PR_SENT_REPRESENTING_…}).
		 * @param address the address of the mailbox
		 * @param others the addresses of those whose sessions may open it
		 * @return this builder
		 */
		public Builder delegates(String address, String... others) {
			this.delegates.computeIfAbsent(address, (owner) -> new ArrayList<>()).addAll(List.of(others));
			return this;
		}

		/**
		 * Let others send as the owner of a mailbox, besides those in whose profiles it
		 * is, so that nobody sees who it was ({@code PR_SENDER_…} and
		 * {@code PR_SENT_REPRESENTING_…}).
		 * @param address the address of the mailbox
		 * @param others the addresses of those who may send as its owner
		 * @return this builder
		 */
		public Builder sendAs(String address, String... others) {
			this.senders.computeIfAbsent(address, (owner) -> new ArrayList<>()).addAll(List.of(others));
			return this;
		}

		/**
		 * Make faults with a probability strike the same calls in each run.
		 * @param value where their random numbers begin
		 * @return this builder
		 */
		public Builder seed(long value) {
			this.seed = value;
			return this;
		}

		/**
		 * Keep message stores elsewhere than in memory.
		 * @param data returns what is kept of the store of a mailbox
		 * @return this builder
		 */
		Builder storeData(Function<Mailbox, StoreData> data) {
			this.storeData = data;
			return this;
		}

		/**
		 * Build the subsystem.
		 * @return a new subsystem
		 * @throws IllegalArgumentException if the default profile is not one of the
		 * profiles, or if a member of a distribution list is not known
		 */
		public EmbeddedMapi build() {
			return new EmbeddedMapi(this);
		}

		private Mailboxes buildMailboxes() {
			if (this.drafts.isEmpty()) {
				mailbox(DEFAULT_USER, DEFAULT_ADDRESS, DEFAULT_PROFILE);
			}
			return new Mailboxes(this.drafts.values().stream().flatMap((draft) -> draft.mailboxes.stream()).toList(),
					this.delegates, this.senders);
		}

		private Profiles buildProfiles(Mailboxes mailboxes) {
			List<EmbeddedProfile> all = this.drafts.values()
				.stream()
				.map((draft) -> draft.build(mailboxes, this.coupled))
				.toList();
			String first = all.get(0).name();
			String chosen = (this.defaultProfile != null) ? this.defaultProfile : first;
			Profiles profiles = new Profiles(all, this.noDefaultProfile ? null : chosen,
					(name) -> new EmbeddedProfile(name, mailboxes, this.coupled));
			profiles.get(chosen);
			return profiles;
		}

	}

	/** A profile that is being put together. */
	private static final class Draft {

		private final String name;

		private final List<Mailbox> mailboxes = new ArrayList<>();

		private @Nullable String password;

		private Draft(String name) {
			this.name = name;
		}

		private EmbeddedProfile build(Mailboxes directory, boolean coupled) {
			EmbeddedProfile profile = new EmbeddedProfile(this.name, directory, coupled);
			profile.addAddressBook();
			this.mailboxes.forEach(profile::addMailbox);
			profile.password(this.password);
			return profile;
		}

	}

}
