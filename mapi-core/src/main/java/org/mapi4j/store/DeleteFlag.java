package org.mapi4j.store;

/**
 * What is deleted with a folder or in it, and how.
 */
public enum DeleteFlag {

	/** The messages of the folder that is deleted ({@code DEL_MESSAGES}). */
	MESSAGES(0x1),

	/** The folders below the one that is deleted ({@code DEL_FOLDERS}). */
	FOLDERS(0x4),

	/** Hidden messages too, where a folder is emptied ({@code DEL_ASSOCIATED}). */
	ASSOCIATED(0x8),

	/** For good, not to be recovered ({@code DELETE_HARD_DELETE}). */
	HARD_DELETE(0x10);

	private final int mask;

	DeleteFlag(int mask) {
		this.mask = mask;
	}

	/**
	 * Return MAPI's number for it, a bit where it is one of several flags.
	 * @return the number
	 */
	public int mask() {
		return this.mask;
	}

}
