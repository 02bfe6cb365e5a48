package org.mapi4j.address;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import org.mapi4j.EntryId;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.PropValue;
import org.mapi4j.property.Row;

import static org.assertj.core.api.Assertions.assertThat;

class RecipientTests {

	@Test
	void aRecipientOnTheInternetBecomesAOneOffEntry() {
		Row row = new Recipient(RecipientType.CC, MailAddress.smtp("Ann Lee", "ann@example.org")).toRow();
		assertThat(row.get(PropTags.PR_RECIPIENT_TYPE)).isEqualTo(2);
		assertThat(row.get(PropTags.PR_DISPLAY_NAME)).isEqualTo("Ann Lee");
		assertThat(row.get(PropTags.PR_ADDRTYPE)).isEqualTo("SMTP");
		assertThat(row.get(PropTags.PR_EMAIL_ADDRESS)).isEqualTo("ann@example.org");
		assertThat(new String(row.require(PropTags.PR_SEARCH_KEY).toByteArray(), StandardCharsets.US_ASCII))
			.isEqualTo("SMTP:ANN@EXAMPLE.ORG\0");
		assertThat(OneOff.of(EntryId.of(row.require(PropTags.PR_ENTRYID))))
			.isEqualTo(OneOff.smtp("Ann Lee", "ann@example.org"));
	}

	@Test
	void aRecipientIsReadBackFromItsRow() {
		Recipient recipient = Recipient.bcc("ann@example.org");
		Recipient read = Recipient.of(recipient.toRow());
		assertThat(read.type()).isEqualTo(RecipientType.BCC);
		assertThat(read.address().displayName()).isEqualTo("ann@example.org");
		assertThat(read.address().smtpAddress()).isEqualTo("ann@example.org");
		assertThat(read.toRow()).isEqualTo(recipient.toRow());
	}

	@Test
	void aRecipientThatWasSentToAlreadyKeepsItsType() {
		assertThat(RecipientType.of(0x80000000 | 3)).isEqualTo(RecipientType.BCC);
		assertThat(RecipientType.of(0x10000000 | 1)).isEqualTo(RecipientType.TO);
	}

	@Test
	void aNameThatIsYetToBeResolvedHasNoEntry() {
		MailAddress name = MailAddress.named("Ann");
		assertThat(name.isResolved()).isFalse();
		assertThat(name.toEntryId()).isNull();
		assertThat(name.toRow()).isEqualTo(Row.of(new PropValue<>(PropTags.PR_DISPLAY_NAME, "Ann")));
	}

	@Test
	void anEntryOfTheAddressBookIsUsedAsItIs() {
		MailAddress entry = new MailAddress("Ann", "EX", "/o=org/cn=ann", "ann@example.org", EntryId.parse("ABCD"));
		assertThat(entry.toEntryId()).isEqualTo(EntryId.parse("ABCD"));
		assertThat(MailAddress.of(entry.toRow())).isEqualTo(entry);
	}

}
