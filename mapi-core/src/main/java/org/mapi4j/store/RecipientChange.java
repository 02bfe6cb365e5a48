package org.mapi4j.store;

import org.mapi4j.address.Recipient;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.Row;

/**
 * What is done to the recipients of a message ({@code IMessage::ModifyRecipients}).
 */
public enum RecipientChange {

	/** Those that are given become the only ones. */
	REPLACE(0),

	/** Add those that are given ({@code MODRECIP_ADD}). */
	ADD(0x2),

	/**
	 * Replace the properties of those with the same {@code PR_ROWID}
	 * ({@code MODRECIP_MODIFY}).
	 */
	MODIFY(0x4),

	/** Remove those with the same {@code PR_ROWID} ({@code MODRECIP_REMOVE}). */
	REMOVE(0x8);

	private final int mask;

	RecipientChange(int mask) {
		this.mask = mask;
	}

	/**
	 * Return MAPI's number for it, a bit where it is one of several flags.
	 * @return the number
	 */
	public int mask() {
		return this.mask;
	}

	/**
	 * Return the row by which a recipient is changed so.
	 */
	Row rowOf(Recipient recipient) {
		if (this == ADD || this == REPLACE) {
			return recipient.toRow();
		}
		Integer rowId = recipient.rowId();
		if (rowId == null) {
			throw new IllegalArgumentException(
					"A recipient that is modified or removed has to be one that was read from the message");
		}
		return recipient.toRow().with(PropTags.PR_ROWID, rowId);
	}

	/**
	 * Return the one with the given number.
	 * @param code the number
	 * @return the one
	 * @throws IllegalArgumentException if there is none with that number
	 */
	public static RecipientChange of(int code) {
		for (RecipientChange value : values()) {
			if (value.mask == code) {
				return value;
			}
		}
		throw new IllegalArgumentException("There is no RecipientChange 0x%x".formatted(code));
	}

}
