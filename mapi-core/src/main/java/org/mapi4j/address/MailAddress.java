package org.mapi4j.address;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.mapi4j.Binary;
import org.mapi4j.EntryId;
import org.mapi4j.MapiObjectNotFoundException;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.PropValue;
import org.mapi4j.property.Row;

/**
 * Who sends or gets a message: a name, an address, an entry of the address book, as far
 * as they are known. Immutable.
 *
 * @param name the name that people see ({@code PR_DISPLAY_NAME}), or {@code null}
 * @param addressType such as {@code SMTP} or {@code EX} ({@code PR_ADDRTYPE}), or
 * {@code null}
 * @param address the address, of that type ({@code PR_EMAIL_ADDRESS}), or {@code null}
 * @param smtpAddress the address on the internet: the address itself if it is of that
 * type, else {@code PR_SMTP_ADDRESS}, or {@code null}
 * @param entryId the entry ({@code PR_ENTRYID}), or {@code null}
 */
public record MailAddress(@Nullable String name, @Nullable String addressType, @Nullable String address,
		@Nullable String smtpAddress, @Nullable EntryId entryId) {

	/** What a row has of an address. */
	static final List<PropTag<?>> COLUMNS = List.of(PropTags.PR_ENTRYID, PropTags.PR_DISPLAY_NAME, PropTags.PR_ADDRTYPE,
			PropTags.PR_EMAIL_ADDRESS, PropTags.PR_SMTP_ADDRESS);

	private static final String SMTP = "SMTP";

	/**
	 * Create a value; an address of the type {@code SMTP} is the one on the internet.
	 * @param name the name that people see, or {@code null}
	 * @param addressType the type of the address, or {@code null}
	 * @param address the address, or {@code null}
	 * @param smtpAddress the address on the internet, or {@code null}
	 * @param entryId the entry of the address book, or {@code null}
	 */
	public MailAddress {
		if (smtpAddress == null && SMTP.equalsIgnoreCase(addressType)) {
			smtpAddress = address;
		}
	}

	/**
	 * Return what stands for an address on the internet.
	 * @param address the address
	 * @return the value, with the address as its name
	 */
	public static MailAddress smtp(String address) {
		return smtp(address, address);
	}

	/**
	 * Return what stands for an address on the internet.
	 * @param name the name that people see
	 * @param address the address
	 * @return the value
	 */
	public static MailAddress smtp(String name, String address) {
		return new MailAddress(name, SMTP, address, address, null);
	}

	/**
	 * Return what stands for a name that is yet to be looked up in the address book.
	 * @param name the name, or part of it
	 * @return the value
	 * @see #resolve(AddressBook)
	 */
	public static MailAddress named(String name) {
		return new MailAddress(name, null, null, null, null);
	}

	/**
	 * Return what a row says: of a recipient table, of a container, or what
	 * {@link AddressBook#resolveName} answers.
	 * @param row the row
	 * @return the value, with what the row has of it
	 */
	public static MailAddress of(Row row) {
		Binary entryId = row.get(PropTags.PR_ENTRYID);
		return new MailAddress(row.get(PropTags.PR_DISPLAY_NAME), row.get(PropTags.PR_ADDRTYPE),
				row.get(PropTags.PR_EMAIL_ADDRESS), row.get(PropTags.PR_SMTP_ADDRESS),
				(entryId != null && entryId.size() > 0) ? row.entryId() : null);
	}

	/**
	 * Return whether mail can be sent there: whether there is an entry or an address.
	 * @return whether the name has been looked up or needs not to be
	 */
	public boolean isResolved() {
		return this.entryId != null || (this.address != null && this.addressType != null);
	}

	/**
	 * Return the entry that the address book has for the name
	 * ({@code IAddrBook::ResolveName}).
	 * @param book looks it up
	 * @return the value with entry and address; this one if it is resolved
	 * @throws AmbiguousNameException with the candidates if the name fits several entries
	 * @throws MapiObjectNotFoundException if it fits none
	 */
	public MailAddress resolve(AddressBook book) {
		return isResolved() ? this : book.resolve(displayName());
	}

	/**
	 * Return this value with the address on the internet that the address book has for
	 * the entry.
	 * @param book knows the entry
	 * @return the value with that address; this one if it has it, or if the book does not
	 */
	public MailAddress withSmtpAddress(AddressBook book) {
		if (this.smtpAddress != null || this.entryId == null) {
			return this;
		}
		String found;
		try {
			found = book.smtpAddress(this.entryId);
		}
		catch (MapiObjectNotFoundException ex) {
			return this;
		}
		return new MailAddress(this.name, this.addressType, this.address, found, this.entryId);
	}

	/**
	 * Return this value with what a row says instead of what is here.
	 */
	MailAddress completedBy(Row row) {
		MailAddress said = of(row);
		return new MailAddress(either(said.name, this.name), either(said.addressType, this.addressType),
				either(said.address, this.address), either(said.smtpAddress, this.smtpAddress),
				(said.entryId != null) ? said.entryId : this.entryId);
	}

	private static @Nullable String either(@Nullable String wanted, @Nullable String other) {
		return (wanted != null) ? wanted : other;
	}

	/**
	 * Return the name that people see.
	 * @return the name, the address if there is none, or nothing
	 */
	public String displayName() {
		if (this.name != null) {
			return this.name;
		}
		return (this.smtpAddress != null) ? this.smtpAddress : (this.address != null) ? this.address : "";
	}

	/**
	 * Return by which entry mail is sent there: the one of the address book, else a
	 * one-off.
	 * @return the identifier, or {@code null} if this is not resolved
	 */
	public @Nullable EntryId toEntryId() {
		if (this.entryId != null || this.addressType == null || this.address == null) {
			return this.entryId;
		}
		int flags = SMTP.equalsIgnoreCase(this.addressType) ? OneOff.NO_RICH_INFO : 0;
		return new OneOff(displayName(), this.addressType, this.address, flags).toEntryId();
	}

	/**
	 * Return by what mail from or to there is found ({@code PR_SEARCH_KEY}).
	 * @return type and address in upper case with a colon between and a NUL behind, or
	 * {@code null} if they are not known
	 */
	public @Nullable Binary searchKey() {
		if (this.addressType == null || this.address == null) {
			return null;
		}
		String text = (this.addressType + ":" + this.address).toUpperCase(Locale.ROOT) + "\0";
		return Binary.of(text.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * Return this value as properties of an entry.
	 * @return name, type, address, {@code PR_ENTRYID} and {@code PR_SEARCH_KEY}, as far
	 * as they are known
	 */
	public Row toRow() {
		List<PropValue<?>> values = new ArrayList<>();
		values.add(new PropValue<>(PropTags.PR_DISPLAY_NAME, displayName()));
		if (this.addressType != null && this.address != null) {
			values.add(new PropValue<>(PropTags.PR_ADDRTYPE, this.addressType));
			values.add(new PropValue<>(PropTags.PR_EMAIL_ADDRESS, this.address));
		}
		EntryId sendTo = toEntryId();
		if (sendTo != null) {
			values.add(new PropValue<>(PropTags.PR_ENTRYID, sendTo.value()));
		}
		Binary searchKey = searchKey();
		if (searchKey != null) {
			values.add(new PropValue<>(PropTags.PR_SEARCH_KEY, searchKey));
		}
		if (this.smtpAddress != null) {
			values.add(new PropValue<>(PropTags.PR_SMTP_ADDRESS, this.smtpAddress));
		}
		return Row.of(values);
	}

}
