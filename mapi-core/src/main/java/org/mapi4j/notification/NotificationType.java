package org.mapi4j.notification;

/**
 * A kind of event that one can be notified of ({@code fnev…}).
 */
public enum NotificationType {

	/** Something went wrong that ends the session or the object. */
	CRITICAL_ERROR(0x1),

	/** A message has arrived. */
	NEW_MAIL(0x2),

	/** An object was created. */
	OBJECT_CREATED(0x4),

	/** An object was deleted. */
	OBJECT_DELETED(0x8),

	/** An object was changed. */
	OBJECT_MODIFIED(0x10),

	/** An object was moved. */
	OBJECT_MOVED(0x20),

	/** An object was copied. */
	OBJECT_COPIED(0x40),

	/** A search folder has found all there is. */
	SEARCH_COMPLETE(0x80),

	/** The rows of a table have changed. */
	TABLE_MODIFIED(0x100),

	/** Something that a provider defines, and the end of a session. */
	EXTENDED(0x80000000);

	private final int mask;

	NotificationType(int mask) {
		this.mask = mask;
	}

	/**
	 * Return MAPI's bit for this kind.
	 * @return the bit
	 */
	public int mask() {
		return this.mask;
	}

}
