package org.mapi4j.address;

import org.jspecify.annotations.Nullable;

import org.mapi4j.property.PropTags;
import org.mapi4j.property.Row;

/**
 * A recipient of a message: a row of its recipient table, or one that is to become it
 * ({@code IMessage::ModifyRecipients}). Immutable.
 *
 * @param type as what it gets the message
 * @param address who it is
 * @param rowId its number in the recipient table ({@code PR_ROWID}), or {@code null} if
 * it was not read from there
 */
public record Recipient(RecipientType type, MailAddress address, @Nullable Integer rowId) {

	/**
	 * Create one that is yet to become a recipient.
	 * @param type as what it gets the message
	 * @param address who it is
	 */
	public Recipient(RecipientType type, MailAddress address) {
		this(type, address, null);
	}

	/**
	 * Return one whom a message is for.
	 * @param address the address on the internet
	 * @return the recipient
	 */
	public static Recipient to(String address) {
		return new Recipient(RecipientType.TO, MailAddress.smtp(address));
	}

	/**
	 * Return one who gets a copy.
	 * @param address the address on the internet
	 * @return the recipient
	 */
	public static Recipient cc(String address) {
		return new Recipient(RecipientType.CC, MailAddress.smtp(address));
	}

	/**
	 * Return one who gets a copy that the others do not know of.
	 * @param address the address on the internet
	 * @return the recipient
	 */
	public static Recipient bcc(String address) {
		return new Recipient(RecipientType.BCC, MailAddress.smtp(address));
	}

	/**
	 * Return what a row of a recipient table says.
	 * @param row the row
	 * @return the recipient
	 */
	public static Recipient of(Row row) {
		return new Recipient(RecipientType.of(row.get(PropTags.PR_RECIPIENT_TYPE, RecipientType.TO.code())),
				MailAddress.of(row), row.get(PropTags.PR_ROWID));
	}

	/**
	 * Return the same recipient with another type.
	 * @param type as what it is to get the message
	 * @return the recipient
	 */
	public Recipient withType(RecipientType type) {
		return new Recipient(type, this.address, this.rowId);
	}

	/**
	 * Return the same recipient with another address.
	 * @param address who it is to be
	 * @return the recipient
	 */
	public Recipient withAddress(MailAddress address) {
		return new Recipient(this.type, address, this.rowId);
	}

	Recipient completedBy(Row row) {
		return withAddress(this.address.completedBy(row));
	}

	/**
	 * Return the entry that the address book has for the name, as
	 * {@link MailAddress#resolve}.
	 * @param book looks it up
	 * @return the recipient with entry and address; this one if it is resolved
	 */
	public Recipient resolve(AddressBook book) {
		return this.address.isResolved() ? this : withAddress(this.address.resolve(book));
	}

	/**
	 * Return the row that makes this one of the recipients of a message.
	 * @return the properties of {@link MailAddress#toRow()} and {@code PR_RECIPIENT_TYPE}
	 */
	public Row toRow() {
		return this.address.toRow().with(PropTags.PR_RECIPIENT_TYPE, this.type.code());
	}

}
