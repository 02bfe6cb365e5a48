package org.mapi4j.table;

/**
 * What the tables of a container show.
 */
public enum ContainerFlag {

	/** Containers of all depths, with {@code PR_DEPTH} ({@code CONVENIENT_DEPTH}). */
	CONVENIENT_DEPTH(0x1),

	/** What was deleted softly, and nothing else ({@code SHOW_SOFT_DELETES}). */
	SHOW_SOFT_DELETES(0x2),

	/** Hidden messages instead of those that people see ({@code MAPI_ASSOCIATED}). */
	ASSOCIATED(0x40);

	private final int mask;

	ContainerFlag(int mask) {
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
