package org.mapi4j.store;

/**
 * How a folder is copied; no dialog is ever shown.
 */
public enum FolderCopyFlag {

	/** Move it, with all below it ({@code FOLDER_MOVE}). */
	MOVE(0x1),

	/** Copy the folders below it too ({@code COPY_SUBFOLDERS}). */
	SUBFOLDERS(0x10);

	private final int mask;

	FolderCopyFlag(int mask) {
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
