package org.mapi4j.table;

/**
 * How a search is carried out.
 */
public enum SearchFlag {

	/** End it; the contents of the container stay as they are ({@code STOP_SEARCH}). */
	STOP_SEARCH(0x1),

	/** Begin it, or begin it anew ({@code RESTART_SEARCH}). */
	RESTART_SEARCH(0x2),

	/**
	 * Search the containers below those that are given too ({@code RECURSIVE_SEARCH}).
	 */
	RECURSIVE_SEARCH(0x4),

	/** Search only the containers that are given ({@code SHALLOW_SEARCH}). */
	SHALLOW_SEARCH(0x8),

	/** Search with priority ({@code FOREGROUND_SEARCH}). */
	FOREGROUND_SEARCH(0x10),

	/** Search without priority ({@code BACKGROUND_SEARCH}). */
	BACKGROUND_SEARCH(0x20);

	private final int mask;

	SearchFlag(int mask) {
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
