package org.mapi4j.store;

/**
 * What kind of folder is created ({@code PR_FOLDER_TYPE}).
 */
public enum FolderType {

	/** One that holds messages and folders ({@code FOLDER_GENERIC}). */
	GENERIC(1),

	/** One that shows what a search finds ({@code FOLDER_SEARCH}). */
	SEARCH(2);

	private final int mask;

	FolderType(int mask) {
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
