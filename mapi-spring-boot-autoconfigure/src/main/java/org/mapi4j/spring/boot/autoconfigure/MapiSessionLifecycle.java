package org.mapi4j.spring.boot.autoconfigure;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.core.NestedExceptionUtils;

import org.mapi4j.MapiException;
import org.mapi4j.MapiUnavailableException;
import org.mapi4j.MapiUnavailableException.Reason;
import org.mapi4j.session.MapiSession;
import org.mapi4j.session.SessionState;

/**
 * Logs a session on when the application starts and off when it stops.
 * <p>
 * No lock is held while MAPI is waited for, so that stopping ends a start that waits.
 */
public class MapiSessionLifecycle implements SmartLifecycle {

	/**
	 * The phase unless told otherwise: after executors are started and before web traffic
	 * is let in.
	 */
	public static final int DEFAULT_PHASE = SmartLifecycle.DEFAULT_PHASE - 3072;

	private static final List<SessionState> MAY_BE_LOGGED_OFF = Arrays.asList(SessionState.LOGGING_ON,
			SessionState.LOGGED_ON, SessionState.LOST);

	private static final Logger logger = LoggerFactory.getLogger(MapiSessionLifecycle.class);

	private final MapiSession session;

	private final LogonFailurePolicy onFailure;

	private final boolean autoStartup;

	private final int phase;

	private final AtomicBoolean running = new AtomicBoolean();

	/**
	 * Create a lifecycle.
	 * @param session the session to log on and off
	 * @param onFailure what a start makes of a logon that fails
	 * @param autoStartup whether to log on when the application starts
	 * @param phase the phase to log on and off in
	 */
	public MapiSessionLifecycle(MapiSession session, LogonFailurePolicy onFailure, boolean autoStartup, int phase) {
		this.session = session;
		this.onFailure = onFailure;
		this.autoStartup = autoStartup;
		this.phase = phase;
	}

	@Override
	public void start() {
		if (!this.running.compareAndSet(false, true)) {
			return;
		}
		try {
			logOn();
		}
		catch (RuntimeException ex) {
			this.running.set(false);
			throw ex;
		}
	}

	private void logOn() {
		switch (this.onFailure) {
			case STOP -> logOnOrStop();
			case CONTINUE -> logOnOrContinue();
			case RETRY -> this.session.logOnInBackground();
		}
	}

	private void logOnOrStop() {
		try {
			this.session.logOn();
		}
		catch (MapiUnavailableException ex) {
			throw ex;
		}
		catch (MapiException ex) {
			throw new FailedStartException(this.session.name(), ex);
		}
	}

	private void logOnOrContinue() {
		try {
			logOnOrStop();
		}
		catch (FailedStartException | MapiUnavailableException ex) {
			if (stopsUnderAnyPolicy(ex) || Thread.currentThread().isInterrupted()) {
				throw ex;
			}
			logger.warn("MAPI session '{}' could not be logged on and stays logged off until logOn() is called: {}",
					this.session.name(), NestedExceptionUtils.getMostSpecificCause(ex).getMessage());
		}
	}

	private boolean stopsUnderAnyPolicy(RuntimeException failure) {
		return failure instanceof MapiUnavailableException unavailable
				&& unavailable.reason() != Reason.INITIALIZATION_FAILED;
	}

	@Override
	public void stop() {
		this.running.set(false);
		this.session.logOff();
	}

	@Override
	public void stop(Runnable callback) {
		Thread thread = new Thread(() -> stopAndTell(callback), "mapi-" + this.session.name() + "-stop");
		thread.setDaemon(true);
		thread.start();
	}

	private void stopAndTell(Runnable callback) {
		try {
			stop();
		}
		catch (RuntimeException ex) {
			logger.warn("MAPI session '{}' was not logged off in order", this.session.name(), ex);
		}
		finally {
			callback.run();
		}
	}

	/**
	 * Return whether there is something to stop: the session was started here, or is
	 * logged on by someone else.
	 */
	@Override
	public boolean isRunning() {
		return this.running.get() || MAY_BE_LOGGED_OFF.contains(this.session.state());
	}

	@Override
	public boolean isAutoStartup() {
		return this.autoStartup;
	}

	@Override
	public int getPhase() {
		return this.phase;
	}

}
