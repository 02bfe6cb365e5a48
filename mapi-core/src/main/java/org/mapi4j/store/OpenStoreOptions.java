package org.mapi4j.store;

/**
 * How a message store is opened ({@code IMAPISession::OpenMsgStore}); dialogs are always
 * suppressed ({@code MDB_NO_DIALOG}). Immutable.
 *
 * @param write whether it may be changed ({@code MDB_WRITE})
 * @param bestAccess whether it may be changed if that is allowed
 * ({@code MAPI_BEST_ACCESS})
 * @param mode whether the server or its cached copy is opened
 * @param noMail whether the spooler is not told, so that nothing is sent or received
 * ({@code MDB_NO_MAIL})
 * @param temporary whether it is kept out of the table of message stores
 * ({@code MDB_TEMPORARY})
 */
public record OpenStoreOptions(boolean write, boolean bestAccess, Mode mode, boolean noMail, boolean temporary) {

	/** For reading, and for writing if that is allowed. */
	public static final OpenStoreOptions BEST_ACCESS = new OpenStoreOptions(false, true, Mode.DEFAULT, false, false);

	/** For reading. */
	public static final OpenStoreOptions READ_ONLY = new OpenStoreOptions(false, false, Mode.DEFAULT, false, false);

	/** For reading and writing. */
	public static final OpenStoreOptions WRITE = new OpenStoreOptions(true, false, Mode.DEFAULT, false, false);

	/**
	 * Return these options with another mode.
	 * @param other the mode
	 * @return new options
	 */
	public OpenStoreOptions withMode(Mode other) {
		return new OpenStoreOptions(this.write, this.bestAccess, other, this.noMail, this.temporary);
	}

	/**
	 * Return MAPI's flags for these options.
	 * @return the bits, with {@code MDB_NO_DIALOG}
	 */
	public int flags() {
		return 0x1 | (this.write ? 0x4 : 0) | (this.bestAccess ? 0x10 : 0) | this.mode.mask | (this.noMail ? 0x80 : 0)
				| (this.temporary ? 0x20 : 0);
	}

	/**
	 * Which copy of an Exchange mailbox is opened; one session can have only one of them.
	 */
	public enum Mode {

		/** As the profile says. */
		DEFAULT(0),

		/**
		 * The cached copy, which is what a profile in cached mode opens without
		 * {@code MDB_ONLINE}; {@code OpenMsgStore} has no flag for it.
		 */
		CACHED(0),

		/** The server ({@code MDB_ONLINE}). */
		ONLINE(0x100);

		private final int mask;

		Mode(int mask) {
			this.mask = mask;
		}

	}

}
