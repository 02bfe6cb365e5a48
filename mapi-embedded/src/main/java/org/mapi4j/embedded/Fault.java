package org.mapi4j.embedded;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import org.mapi4j.HResult;

/**
 * Something that is to go wrong: at which calls, how often, and how. Immutable.
 * <p>
 * Operations are named as MAPI's reference names them: {@code MAPILogonEx},
 * {@code MAPIAdminProfiles}, {@code IMAPISession::GetStatusTable},
 * {@code IMAPITable::QueryRows}, {@code IMAPIProp::GetProps},
 * {@code IMAPIStatus::ValidateState} and so on. An operation on a table that was asked to
 * go on in the background ({@code TBL_ASYNC}) meets its faults there.
 *
 * @param operation the function, or {@code *} for every one
 * @param profile the profile of the session, or {@code null} for every one
 * @param probability how likely a call that fits is struck, from 0 to 1
 * @param count how many calls are struck at the most
 * @param effect how
 */
public record Fault(String operation, @Nullable String profile, double probability, int count, Effect effect) {

	/**
	 * The {@link #operation()} by which notifications are delivered, of the session and
	 * of tables alike. {@link #dropNotifications()} and {@link #floodNotifications(int)}
	 * strike there, and nothing else does.
	 */
	public static final String ON_NOTIFY = "IMAPIAdviseSink::OnNotify";

	/**
	 * The {@link #operation()} that stands for every one.
	 */
	public static final String EVERY_OPERATION = "*";

	/**
	 * Create a fault.
	 * @param operation the function
	 * @param profile the profile
	 * @param probability how likely a call is struck, from 0 to 1
	 * @param count how many calls are struck, at least one
	 * @param effect how
	 */
	public Fault {
		if (!(probability >= 0 && probability <= 1) || count < 1) {
			throw new IllegalArgumentException(
					"A fault strikes with a probability from 0 to 1 and at least once, unlike " + probability + " and "
							+ count);
		}
	}

	/**
	 * Return the fault that delays every call of a function.
	 * @param operation the function
	 * @param delay for how long
	 * @return the fault
	 */
	public static Fault delay(String operation, Duration delay) {
		return new Fault(operation, null, 1, Integer.MAX_VALUE, new Delay(delay));
	}

	/**
	 * Return the fault that holds every call of a function until the fault is released.
	 * @param operation the function
	 * @return the fault
	 */
	public static Fault hang(String operation) {
		return new Fault(operation, null, 1, Integer.MAX_VALUE, new Hang());
	}

	/**
	 * Return the fault that lets every call of a function fail.
	 * @param operation the function
	 * @param result the code that it gives
	 * @return the fault
	 */
	public static Fault fail(String operation, HResult result) {
		return new Fault(operation, null, 1, Integer.MAX_VALUE, new Fail(result));
	}

	/**
	 * Return the fault that lets every call of a function succeed and yet return nothing
	 * ({@code S_OK} with {@code NULL}); it does not strike functions that return no
	 * pointer.
	 * @param operation the function
	 * @return the fault
	 */
	public static Fault answerNull(String operation) {
		return new Fault(operation, null, 1, Integer.MAX_VALUE, new AnswerNull());
	}

	/**
	 * Return the fault that ends the sessions of the caller's profile at a call of a
	 * function, as {@link EmbeddedControl#endSessions} does; the call itself fails, too.
	 * @param operation the function
	 * @param reason the code that listeners are given
	 * @return the fault
	 */
	public static Fault endSession(String operation, HResult reason) {
		return new Fault(operation, null, 1, Integer.MAX_VALUE, new EndSession(reason));
	}

	/**
	 * Return the fault that keeps notifications from being delivered, those of the end of
	 * the session included.
	 * @return the fault
	 */
	public static Fault dropNotifications() {
		return new Fault(ON_NOTIFY, null, 1, Integer.MAX_VALUE, new DropNotification());
	}

	/**
	 * Return the fault that delivers notifications many times.
	 * @param copies how often each is delivered, at least once
	 * @return the fault
	 */
	public static Fault floodNotifications(int copies) {
		return new Fault(ON_NOTIFY, null, 1, Integer.MAX_VALUE, new FloodNotification(copies));
	}

	/**
	 * Return this fault for the sessions of one profile only.
	 * @param name the profile
	 * @return a new fault
	 */
	public Fault inProfile(String name) {
		return new Fault(this.operation, name, this.probability, this.count, this.effect);
	}

	/**
	 * Return this fault with another probability.
	 * @param chance how likely a call that fits is struck, from 0 to 1
	 * @return a new fault
	 */
	public Fault withProbability(double chance) {
		return new Fault(this.operation, this.profile, chance, this.count, this.effect);
	}

	/**
	 * Return this fault with a limit.
	 * @param calls how many calls are struck at the most, at least one
	 * @return a new fault
	 */
	public Fault times(int calls) {
		return new Fault(this.operation, this.profile, this.probability, calls, this.effect);
	}

	/**
	 * What happens to a call that is struck.
	 */
	public sealed interface Effect {

	}

	/**
	 * It goes on later.
	 *
	 * @param delay how much later
	 */
	public record Delay(Duration delay) implements Effect {

	}

	/** It goes on when the fault is released. */
	public record Hang() implements Effect {

	}

	/**
	 * It fails.
	 *
	 * @param result the code that it gives
	 */
	public record Fail(HResult result) implements Effect {

	}

	/** It succeeds and returns nothing. */
	public record AnswerNull() implements Effect {

	}

	/**
	 * It finds that its session has ended.
	 *
	 * @param reason the code that listeners are given
	 */
	public record EndSession(HResult reason) implements Effect {

	}

	/** The notification is not delivered. */
	public record DropNotification() implements Effect {

	}

	/**
	 * The notification is delivered many times.
	 *
	 * @param copies how often, at least once
	 */
	public record FloodNotification(int copies) implements Effect {

		/**
		 * Create an effect.
		 * @param copies how often the notification is delivered
		 */
		public FloodNotification {
			if (copies < 1) {
				throw new IllegalArgumentException(
						"A notification is delivered at least once, unlike " + copies + " times");
			}
		}

	}

}
