package org.mapi4j.sample;

import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.convert.DurationStyle;

import org.mapi4j.HResult;
import org.mapi4j.embedded.Fault;

/**
 * A fault as JSON says it.
 *
 * @param operation the function, such as {@code IMAPISession::GetStatusTable}, or
 * {@code *} for every one
 * @param effect {@code delay}, {@code hang}, {@code fail}, {@code answerNull},
 * {@code endSession}, {@code dropNotifications} or {@code floodNotifications}
 * @param delay how much later a call goes on, such as {@code 3s}; of {@code delay}
 * @param result the name of the code, such as {@code MAPI_E_NETWORK_ERROR}; of
 * {@code fail} and {@code endSession}
 * @param profile the profile of the sessions that it strikes; by default, every one
 * @param probability how likely a call is struck, from 0 to 1; by default, always
 * @param count how many calls are struck at the most; by default, all
 * @param copies how often a notification is delivered; of {@code floodNotifications}
 */
record FaultRequest(@Nullable String operation, @Nullable String effect, @Nullable String delay,
		@Nullable String result, @Nullable String profile, @Nullable Double probability, @Nullable Integer count,
		@Nullable Integer copies) {

	private static final Pattern OPERATION = Pattern.compile("\\*|[A-Za-z]+|I[A-Za-z]+::[A-Za-z]+");

	/**
	 * Return the fault.
	 * @return the fault
	 * @throws IllegalArgumentException if there is no such fault, with the reason
	 */
	Fault toFault() {
		Fault fault = ofEffect();
		if (this.profile != null) {
			fault = fault.inProfile(this.profile);
		}
		if (this.probability != null) {
			require(this.probability >= 0 && this.probability <= 1, "'probability' must be from 0 to 1");
			fault = fault.withProbability(this.probability);
		}
		if (this.count != null) {
			require(this.count >= 1, "'count' must be at least 1");
			fault = fault.times(this.count);
		}
		return fault;
	}

	private Fault ofEffect() {
		return switch ((this.effect != null) ? this.effect : "") {
			case "delay" -> Fault.delay(function(), length());
			case "hang" -> Fault.hang(function());
			case "fail" -> Fault.fail(function(), error());
			case "answerNull" -> Fault.answerNull(function());
			case "endSession" -> Fault.endSession(function(), error());
			case "dropNotifications" -> ofNotifications(Fault.dropNotifications());
			case "floodNotifications" -> ofNotifications(Fault.floodNotifications(times()));
			default -> throw new IllegalArgumentException(
					"'effect' must be one of delay, hang, fail, answerNull, endSession, dropNotifications and "
							+ "floodNotifications");
		};
	}

	private Fault ofNotifications(Fault fault) {
		require(this.operation == null || this.operation.equals(Fault.ON_NOTIFY),
				"'operation' must be left out, since '%s' strikes nothing but notifications".formatted(this.effect));
		return fault;
	}

	private String function() {
		if (this.operation == null || !OPERATION.matcher(this.operation).matches()) {
			throw new IllegalArgumentException(
					"'operation' must name a function, such as MAPILogonEx or IMAPISession::GetStatusTable, or be *");
		}
		return this.operation;
	}

	private Duration length() {
		try {
			Duration length = DurationStyle.detectAndParse((this.delay != null) ? this.delay : "");
			require(!length.isNegative() && !length.isZero(), "'delay' must be longer than zero");
			return length;
		}
		catch (IllegalArgumentException ex) {
			throw new IllegalArgumentException("'delay' must be a time longer than zero, such as 3s or 500ms", ex);
		}
	}

	private HResult error() {
		String name = (this.result != null) ? this.result.toUpperCase(Locale.ROOT) : "";
		return HResult.known()
			.stream()
			.filter((known) -> known.isError() && known.name().equals(name))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException(
					"'result' must be the name of an error of MAPI, such as MAPI_E_NETWORK_ERROR"));
	}

	private int times() {
		if (this.copies == null || this.copies < 1) {
			throw new IllegalArgumentException("'copies' must be at least 1");
		}
		return this.copies;
	}

	private static void require(boolean condition, String message) {
		if (!condition) {
			throw new IllegalArgumentException(message);
		}
	}

}
