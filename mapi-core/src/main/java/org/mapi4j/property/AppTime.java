package org.mapi4j.property;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/**
 * The value of a {@code PT_APPTIME} property: a local date and time as OLE automation
 * counts it.
 *
 * @param days days since 30 December 1899, 00:00, the time of day as their fraction
 */
public record AppTime(double days) {

	private static final LocalDateTime EPOCH = LocalDateTime.of(1899, 12, 30, 0, 0);

	private static final double MILLIS_PER_DAY = 86_400_000;

	/**
	 * Return the value that stands for a date and time.
	 * @param time the date and time, taken to the millisecond
	 * @return the value
	 */
	public static AppTime of(LocalDateTime time) {
		double exact = EPOCH.until(time, ChronoUnit.MILLIS) / MILLIS_PER_DAY;
		double day = Math.floor(exact);
		return new AppTime((day < 0) ? day - (exact - day) : exact);
	}

	/**
	 * Return the date and time, to the millisecond.
	 * @return the date and time
	 * @throws java.time.DateTimeException if the number of days stands for no date
	 */
	public LocalDateTime toLocalDateTime() {
		double day = (this.days < 0) ? Math.ceil(this.days) : Math.floor(this.days);
		double fraction = Math.abs(this.days - day);
		return EPOCH.plusDays((long) day).plus(Math.round(fraction * MILLIS_PER_DAY), ChronoUnit.MILLIS);
	}

}
