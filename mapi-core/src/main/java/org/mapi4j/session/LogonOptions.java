package org.mapi4j.session;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * How to log on: the profile and the flags of {@code MAPILogonEx} and
 * {@code MAPIInitialize}. Immutable.
 * <p>
 * A preset gives the flags, each of which can be overridden. There is no password:
 * {@code MAPILogonEx} wants none. {@code MAPI_EXTENDED} and {@code MAPI_UNICODE} are
 * always set, {@code MAPI_LOGOFF_SHARED} never; {@code MAPI_EXPLICIT_PROFILE} comes with
 * a profile name, so that no other profile takes its place.
 */
public final class LogonOptions {

	private static final int MAX_PROFILE_NAME = 64;

	private static final int MAPI_LOGON_UI = 0x1;

	private static final int MAPI_NEW_SESSION = 0x2;

	private static final int MAPI_ALLOW_OTHERS = 0x8;

	private static final int MAPI_EXPLICIT_PROFILE = 0x10;

	private static final int MAPI_EXTENDED = 0x20;

	private static final int MAPI_USE_DEFAULT = 0x40;

	private static final int MAPI_FORCE_DOWNLOAD = 0x1000;

	private static final int MAPI_NO_MAIL = 0x8000;

	private static final int MAPI_NT_SERVICE = 0x10000;

	private static final int MAPI_TIMEOUT_SHORT = 0x100000;

	private static final int MAPI_BG_SESSION = 0x200000;

	private static final int MAPI_UNICODE = 0x80000000;

	private static final int MAPI_MULTITHREAD_NOTIFICATIONS = 0x1;

	private final LogonPreset preset;

	private final @Nullable String profileName;

	private final boolean newSession;

	private final boolean noMail;

	private final boolean allowOthers;

	private final boolean background;

	private final boolean forceDownload;

	private final boolean timeoutShort;

	private LogonOptions(LogonPreset preset, @Nullable String profileName, boolean newSession, boolean noMail,
			boolean allowOthers, boolean background, boolean forceDownload, boolean timeoutShort) {
		this.preset = preset;
		this.profileName = profileName;
		this.newSession = newSession;
		this.noMail = noMail;
		this.allowOthers = allowOthers;
		this.background = background;
		this.forceDownload = forceDownload;
		this.timeoutShort = timeoutShort;
	}

	/**
	 * Return the options of a preset, with the default profile.
	 * @param preset the preset
	 * @return the options
	 */
	public static LogonOptions of(LogonPreset preset) {
		boolean noMail = preset != LogonPreset.INTERACTIVE;
		return new LogonOptions(preset, null, true, noMail, false, false, false, false);
	}

	/**
	 * Return the options of {@link LogonPreset#UNATTENDED}, with the default profile.
	 * @return the options
	 */
	public static LogonOptions defaults() {
		return of(LogonPreset.UNATTENDED);
	}

	/**
	 * Return these options with another profile.
	 * @param name the profile, or {@code null} for the default one
	 * ({@code MAPI_USE_DEFAULT})
	 * @return new options
	 */
	public LogonOptions withProfileName(@Nullable String name) {
		return new LogonOptions(this.preset, name, this.newSession, this.noMail, this.allowOthers, this.background,
				this.forceDownload, this.timeoutShort);
	}

	/**
	 * Return these options with or without a session of our own.
	 * @param enabled whether to make one ({@code MAPI_NEW_SESSION}); if not, a session
	 * that another program shares is joined, whichever profile it has
	 * @return new options
	 */
	public LogonOptions withNewSession(boolean enabled) {
		return new LogonOptions(this.preset, this.profileName, enabled, this.noMail, this.allowOthers, this.background,
				this.forceDownload, this.timeoutShort);
	}

	/**
	 * Return these options with or without the spooler.
	 * @param enabled whether the spooler is kept out of the session
	 * ({@code MAPI_NO_MAIL})
	 * @return new options
	 */
	public LogonOptions withNoMail(boolean enabled) {
		return new LogonOptions(this.preset, this.profileName, this.newSession, enabled, this.allowOthers,
				this.background, this.forceDownload, this.timeoutShort);
	}

	/**
	 * Return these options with or without letting others join the session.
	 * @param enabled whether other programs may join it ({@code MAPI_ALLOW_OTHERS})
	 * @return new options
	 */
	public LogonOptions withAllowOthers(boolean enabled) {
		return new LogonOptions(this.preset, this.profileName, this.newSession, this.noMail, enabled, this.background,
				this.forceDownload, this.timeoutShort);
	}

	/**
	 * Return these options for work in the background or not.
	 * @param enabled whether the session is for unobtrusive work such as indexing
	 * ({@code MAPI_BG_SESSION})
	 * @return new options
	 */
	public LogonOptions withBackground(boolean enabled) {
		return new LogonOptions(this.preset, this.profileName, this.newSession, this.noMail, this.allowOthers, enabled,
				this.forceDownload, this.timeoutShort);
	}

	/**
	 * Return these options with or without receiving mail first.
	 * @param enabled whether the logon waits until all mail has been received
	 * ({@code MAPI_FORCE_DOWNLOAD})
	 * @return new options
	 */
	public LogonOptions withForceDownload(boolean enabled) {
		return new LogonOptions(this.preset, this.profileName, this.newSession, this.noMail, this.allowOthers,
				this.background, enabled, this.timeoutShort);
	}

	/**
	 * Return these options with or without waiting for the logons of other programs.
	 * @param enabled whether the logon fails at once if another one of this machine is
	 * under way ({@code MAPI_TIMEOUT_SHORT})
	 * @return new options
	 */
	public LogonOptions withTimeoutShort(boolean enabled) {
		return new LogonOptions(this.preset, this.profileName, this.newSession, this.noMail, this.allowOthers,
				this.background, this.forceDownload, enabled);
	}

	/**
	 * Return the preset.
	 * @return the preset
	 */
	public LogonPreset preset() {
		return this.preset;
	}

	/**
	 * Return the profile.
	 * @return its name, or {@code null} for the default one, or for whichever a joined
	 * session has
	 */
	public @Nullable String profileName() {
		return this.profileName;
	}

	/**
	 * Return whether a session of our own is made.
	 * @return whether {@code MAPI_NEW_SESSION} is set
	 */
	public boolean newSession() {
		return this.newSession;
	}

	/**
	 * Return whether the spooler is kept out of the session, so that there are no
	 * transports.
	 * @return whether {@code MAPI_NO_MAIL} is set
	 */
	public boolean noMail() {
		return this.noMail;
	}

	/**
	 * Return whether other programs may join the session.
	 * @return whether {@code MAPI_ALLOW_OTHERS} is set
	 */
	public boolean allowOthers() {
		return this.allowOthers;
	}

	/**
	 * Return whether dialogs may be shown.
	 * @return whether the preset is for a program that a person uses
	 */
	public boolean userInterface() {
		return this.preset == LogonPreset.INTERACTIVE;
	}

	/**
	 * Check that the options fit together.
	 * @throws IllegalLogonOptionsException if they do not, with the reason
	 */
	public void validate() {
		String name = this.profileName;
		refuseIf(name != null && (name.isEmpty() || name.length() > MAX_PROFILE_NAME), "profile.name",
				"a profile's name has 1 to 64 characters");
		refuseIf(name != null && !name.equals(name.strip()), "profile.name",
				"a profile's name neither begins nor ends with a blank");
		refuseIf(this.preset == LogonPreset.SERVICE && !this.noMail, "logon.no-mail",
				"a service must log on without the spooler (MAPI_NT_SERVICE needs MAPI_NO_MAIL)");
		refuseIf(!this.newSession && name != null, "logon.new-session",
				"to join a shared session is to take its profile, so that a profile name would be ignored");
		refuseIf(!this.newSession && this.allowOthers, "logon.allow-others",
				"only a session of one's own can be shared (MAPI_ALLOW_OTHERS needs MAPI_NEW_SESSION)");
		refuseIf(!this.newSession && this.preset == LogonPreset.SERVICE, "logon.new-session",
				"a service has no shared session to join");
		refuseIf(this.forceDownload && this.noMail, "logon.force-download",
				"nothing can be received without the spooler (MAPI_FORCE_DOWNLOAD excludes MAPI_NO_MAIL)");
	}

	private static void refuseIf(boolean illegal, String option, String reason) {
		if (illegal) {
			throw new IllegalLogonOptionsException(option, reason);
		}
	}

	/**
	 * Return the flags of {@code MAPILogonEx}.
	 * @return the bits
	 */
	public int logonFlags() {
		boolean useDefault = this.newSession && this.profileName == null;
		return MAPI_EXTENDED | MAPI_UNICODE | bit(this.newSession, MAPI_NEW_SESSION) | bit(this.noMail, MAPI_NO_MAIL)
				| bit(useDefault, MAPI_USE_DEFAULT) | bit(this.profileName != null, MAPI_EXPLICIT_PROFILE)
				| bit(this.allowOthers, MAPI_ALLOW_OTHERS) | bit(this.background, MAPI_BG_SESSION)
				| bit(this.forceDownload, MAPI_FORCE_DOWNLOAD) | bit(this.timeoutShort, MAPI_TIMEOUT_SHORT)
				| bit(this.preset == LogonPreset.SERVICE, MAPI_NT_SERVICE) | bit(userInterface(), MAPI_LOGON_UI);
	}

	/**
	 * Return the flags of {@code MAPIInitialize}.
	 * @return the bits
	 */
	public int initializeFlags() {
		return MAPI_MULTITHREAD_NOTIFICATIONS | bit(this.preset == LogonPreset.SERVICE, MAPI_NT_SERVICE);
	}

	private static int bit(boolean set, int bit) {
		return set ? bit : 0;
	}

	@Override
	public boolean equals(Object obj) {
		return obj instanceof LogonOptions other && other.preset == this.preset && other.logonFlags() == logonFlags()
				&& Objects.equals(other.profileName, this.profileName);
	}

	@Override
	public int hashCode() {
		return Objects.hash(this.preset, this.profileName, logonFlags());
	}

	/**
	 * Return the preset and the flags.
	 */
	@Override
	public String toString() {
		return String.format("LogonOptions[%s, flags=0x%08X]", this.preset, logonFlags());
	}

}
