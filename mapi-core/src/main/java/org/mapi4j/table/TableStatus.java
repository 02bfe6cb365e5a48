package org.mapi4j.table;

/**
 * What a table is doing, and of which type it is ({@code IMAPITable::GetStatus}).
 *
 * @param activity what it is doing
 * @param type how it follows changes of the data behind it
 */
public record TableStatus(Activity activity, Type type) {

	/**
	 * What a table is doing ({@code TBLSTAT_…}).
	 */
	public enum Activity {

		/** Nothing: all that was asked for is done. */
		COMPLETE(0),

		/** Nothing, but the rows have changed in a way that a new query would show. */
		QCHANGED(7),

		/** Sorting. */
		SORTING(9),

		/** Nothing: sorting failed. */
		SORT_ERROR(10),

		/** Setting its columns. */
		SETTING_COLS(11),

		/** Nothing: setting its columns failed. */
		SETCOL_ERROR(13),

		/** Restricting its rows. */
		RESTRICTING(14),

		/** Nothing: restricting its rows failed. */
		RESTRICT_ERROR(15);

		private final int code;

		Activity(int code) {
			this.code = code;
		}

		/**
		 * Return MAPI's number for this activity.
		 * @return the number
		 */
		public int code() {
			return this.code;
		}

		/**
		 * Return the activity with the given number.
		 * @param code MAPI's number
		 * @return the activity, {@link #COMPLETE} if there is none
		 */
		public static Activity of(int code) {
			for (Activity activity : values()) {
				if (activity.code == code) {
					return activity;
				}
			}
			return COMPLETE;
		}

	}

	/**
	 * How a table follows changes of the data behind it ({@code TBLTYPE_…}).
	 */
	public enum Type {

		/** Not at all: the rows stay as they were. */
		SNAPSHOT(0),

		/** The rows are fixed, their values are not. */
		KEYSET(1),

		/** Rows and values are always current. */
		DYNAMIC(2);

		private final int code;

		Type(int code) {
			this.code = code;
		}

		/**
		 * Return MAPI's number for this type.
		 * @return the number
		 */
		public int code() {
			return this.code;
		}

		/**
		 * Return the type with the given number.
		 * @param code MAPI's number
		 * @return the type, {@link #DYNAMIC} if there is none
		 */
		public static Type of(int code) {
			return switch (code) {
				case 0 -> SNAPSHOT;
				case 1 -> KEYSET;
				default -> DYNAMIC;
			};
		}

	}

}
