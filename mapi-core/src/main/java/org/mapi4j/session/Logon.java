package org.mapi4j.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.mapi4j.HResult;
import org.mapi4j.LogonFailedException;
import org.mapi4j.MapiException;
import org.mapi4j.MapiTimeoutException;
import org.mapi4j.MapiUnavailableException;
import org.mapi4j.notification.Notification;
import org.mapi4j.notification.NotificationListener;
import org.mapi4j.profile.Profile;
import org.mapi4j.thread.Lane;
import org.mapi4j.thread.MapiThreads;

/**
 * How a managed session logs on, once.
 */
final class Logon {

	static final String OPERATION = "Logging on";

	private static final Logger logger = LoggerFactory.getLogger(Logon.class);

	private static final Duration PROFILES_TIMEOUT = Duration.ofSeconds(5);

	private static final Set<HResult> PROFILE_IS_WRONG = Set.of(HResult.MAPI_E_LOGON_FAILED, HResult.MAPI_E_NOT_FOUND,
			HResult.MAPI_E_UNCONFIGURED);

	private static final Set<HResult> REFUSED = Set.of(HResult.MAPI_E_FAILONEPROVIDER,
			HResult.MAPI_E_PASSWORD_CHANGE_REQUIRED, HResult.MAPI_E_PASSWORD_EXPIRED,
			HResult.MAPI_E_INVALID_WORKSTATION_ACCOUNT, HResult.MAPI_E_INVALID_ACCESS_TIME,
			HResult.MAPI_E_ACCOUNT_DISABLED, HResult.MAPI_E_SESSION_LIMIT, HResult.MAPI_E_USER_CANCEL);

	private final String name;

	private final MapiSubsystem subsystem;

	private final SessionOptions options;

	private final Background background;

	private final LiveSession.Watch watch;

	/**
	 * Create a way to log on.
	 * @param name the name of the managed session
	 * @param subsystem what to log on to
	 * @param options how
	 * @param background calls listeners and waits
	 * @param watch is told what happens to the session
	 */
	Logon(String name, MapiSubsystem subsystem, SessionOptions options, Background background,
			LiveSession.Watch watch) {
		this.name = name;
		this.subsystem = subsystem;
		this.options = options;
		this.background = background;
		this.watch = watch;
	}

	/**
	 * Log on.
	 * @param retry whether to try again at once if it fails in the way that is known to
	 * happen now and then for no reason
	 * @return the logon
	 */
	LiveSession perform(boolean retry) {
		Budget budget = new Budget(this.options.logonTimeout());
		try {
			return once(budget);
		}
		catch (MapiException ex) {
			if (!retry || !ex.result().equals(HResult.MAPI_E_CALL_FAILED)) {
				throw explained(ex);
			}
			logger.info("MAPI session '{}' could not be logged on ({}) and is tried once more", this.name, ex.result());
		}
		try {
			return once(budget);
		}
		catch (MapiException ex) {
			throw explained(ex);
		}
	}

	private LiveSession once(Budget budget) {
		MapiThreads threads = this.subsystem.threads();
		SubsystemSession raw = threads.callAlone(OPERATION, budget.remaining(),
				() -> this.subsystem.logon(this.options.logon()), Logon::undo);
		LiveSession session = new LiveSession(this.name, raw, threads, this.options, this.background, this.watch);
		watchForEnd(session);
		return session;
	}

	private static void undo(SubsystemSession late) {
		logger.info("A logon that was given up has succeeded and is logged off again");
		try (late) {
			late.logoff();
		}
	}

	private void watchForEnd(LiveSession session) {
		NotificationListener listener = (notification) -> {
			if (notification instanceof Notification.CriticalError error && error.entryId() == null) {
				HResult code = error.code().isError() ? error.code() : HResult.MAPI_E_END_OF_SESSION;
				MapiException cause = MapiException.of(code, "The session", error.error());
				this.background.execute(() -> session.lost(cause));
			}
			else {
				session.suspect();
			}
		};
		try {
			session.registerForEnd(listener);
		}
		catch (MapiException ex) {
			logger.debug("{} will not tell when it ends", session, ex);
		}
	}

	private MapiException explained(MapiException ex) {
		if (ex instanceof MapiTimeoutException || ex instanceof MapiUnavailableException
				|| ex instanceof LogonFailedException) {
			return ex;
		}
		boolean profile = PROFILE_IS_WRONG.contains(ex.result());
		if (!profile && !REFUSED.contains(ex.result())) {
			return ex;
		}
		LogonFailedException failure = new LogonFailedException(ex.result(), this.options.logon().profileName(),
				profile ? profileNames() : null, ex.error());
		failure.addSuppressed(ex);
		return failure;
	}

	private @Nullable List<String> profileNames() {
		Duration timeout = this.options.callTimeout();
		try {
			List<Profile> profiles = this.subsystem.threads()
				.call(Lane.POOL, "Reading the profiles",
						(timeout.compareTo(PROFILES_TIMEOUT) < 0) ? timeout : PROFILES_TIMEOUT,
						this.subsystem::profiles);
			List<String> names = new ArrayList<>();
			profiles.forEach((profile) -> names.add(profile.isDefault() ? 0 : names.size(), profile.name()));
			return names;
		}
		catch (MapiException ex) {
			logger.debug("The profiles could not be read", ex);
			return null;
		}
	}

}
