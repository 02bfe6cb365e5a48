package org.mapi4j.address;

import org.jspecify.annotations.Nullable;

import org.mapi4j.property.MapiProp;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.Row;

/**
 * A messaging user of the address book (MAPI's {@code IMailUser}).
 */
public interface MailUser extends MapiProp {

	/**
	 * Return the address of the user on the internet: the one of an {@code SMTP} entry,
	 * or {@code PR_SMTP_ADDRESS} of one of another type, such as {@code EX}.
	 * @return the address, or {@code null} if the entry has none
	 */
	default @Nullable String smtpAddress() {
		Row row = getProps(PropTags.PR_ADDRTYPE, PropTags.PR_EMAIL_ADDRESS, PropTags.PR_SMTP_ADDRESS);
		String known = row.get(PropTags.PR_SMTP_ADDRESS);
		return (known == null && "SMTP".equalsIgnoreCase(row.get(PropTags.PR_ADDRTYPE)))
				? row.get(PropTags.PR_EMAIL_ADDRESS) : known;
	}

}
