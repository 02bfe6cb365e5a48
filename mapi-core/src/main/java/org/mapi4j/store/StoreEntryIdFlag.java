package org.mapi4j.store;

/**
 * How the mailbox of somebody else is to be opened
 * ({@code IExchangeManageStore::CreateStoreEntryID}), which becomes part of its
 * identifier. Without any, the user opens it with what its owner allows.
 */
public enum StoreEntryIdFlag {

	/**
	 * With the rights of an administrator, which the user has to have
	 * ({@code OPENSTORE_USE_ADMIN_PRIVILEGE}).
	 */
	USE_ADMIN_PRIVILEGE(0x1),

	/** It is the store of the public folders ({@code OPENSTORE_PUBLIC}). */
	PUBLIC(0x2),

	/** Only on the server that the mailbox is on ({@code OPENSTORE_HOME_LOGON}). */
	HOME_LOGON(0x4),

	/** As its owner would ({@code OPENSTORE_TAKE_OWNERSHIP}). */
	TAKE_OWNERSHIP(0x8);

	private final int mask;

	StoreEntryIdFlag(int mask) {
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
