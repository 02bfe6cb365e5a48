package org.mapi4j.tck;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import org.mapi4j.EntryId;
import org.mapi4j.address.AddressBook;
import org.mapi4j.address.AddressContainer;
import org.mapi4j.address.DistributionList;
import org.mapi4j.address.MailAddress;
import org.mapi4j.address.OneOff;
import org.mapi4j.address.Recipient;
import org.mapi4j.address.RecipientType;
import org.mapi4j.property.MapiProp;
import org.mapi4j.property.OpenFlag;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.PropValue;
import org.mapi4j.property.Row;
import org.mapi4j.property.SaveFlag;
import org.mapi4j.store.Folder;
import org.mapi4j.store.Message;
import org.mapi4j.store.OpenStoreOptions;
import org.mapi4j.store.RecipientChange;
import org.mapi4j.store.SpecialFolder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A message reaches each recipient that is resolved, whatever its entry identifier names.
 */
@ParameterizedClass(name = "{0}")
@EnumSource(Route.class)
class RecipientContractTests extends StoreCase {

	private static final int MAPI_TO = 1;

	private static final int MAPI_CC = 2;

	private Folder bobs;

	private Folder cids;

	private AddressBook book;

	RecipientContractTests(Route route) {
		super(route);
	}

	@BeforeEach
	void openTheOthers() {
		this.bobs = inboxOf("Home");
		this.cids = inboxOf("Other");
		this.book = keep(this.session.openAddressBook());
	}

	private Folder inboxOf(String profile) {
		return keep(keep(logOn(profile).openDefaultStore(OpenStoreOptions.WRITE)).openSpecialFolder(SpecialFolder.INBOX,
				OpenFlag.MODIFY));
	}

	private void send(String subject, Row... recipients) {
		Folder outbox = keep(this.store.openSpecialFolder(SpecialFolder.OUTBOX, OpenFlag.MODIFY));
		try (Message message = outbox.createMessage(false)) {
			message.set(PropTags.PR_SUBJECT, subject);
			message.modifyRecipients(RecipientChange.ADD, List.of(recipients));
			message.submit(false);
		}
	}

	private static Row recipient(int type, String name, String addressType, EntryId entryId) {
		return Row.of(new PropValue<>(PropTags.PR_RECIPIENT_TYPE, type),
				new PropValue<>(PropTags.PR_DISPLAY_NAME, name), new PropValue<>(PropTags.PR_ADDRTYPE, addressType),
				new PropValue<>(PropTags.PR_ENTRYID, entryId.value()));
	}

	private EntryId create(AddressContainer container, MapiProp entry, String name) {
		entry.set(PropTags.PR_DISPLAY_NAME, name);
		entry.saveChanges(SaveFlag.KEEP_OPEN_READWRITE);
		return id(entry.getProps(PropTags.PR_ENTRYID));
	}

	private EntryId personalList(String name, EntryId... members) {
		try (AddressContainer pab = this.book.openContainer(this.book.getPab(), OpenFlag.MODIFY);
				DistributionList list = (DistributionList) pab
					.createEntry(EntryId.of(pab.require(PropTags.PR_DEF_CREATE_DL)))) {
			EntryId entryId = create(pab, list, name);
			assertThat(list.copyEntries(List.of(members))).isTrue();
			return entryId;
		}
	}

	@Test
	@Reference({ "imessage-modifyrecipients", "imapisupport-expandrecips" })
	@Covers({ "Message.modifyRecipients(RecipientChange, List)", "Message.submit(boolean)" })
	void aOneOffIsReachedByItsEntryIdentifier() {
		EntryId bob = OneOff.smtp("Bob", "bob@example.com").toEntryId();
		send("One-off", recipient(MAPI_TO, "Bob", "SMTP", bob));
		assertThat(subjects(this.bobs)).containsExactly("One-off");
		assertThat(subjects(this.inbox)).isEmpty();
	}

	@Test
	@Reference({ "imessage-modifyrecipients", "imapisupport-expandrecips" })
	@Covers({ "Message.modifyRecipients(RecipientChange, List)", "Message.submit(boolean)",
			"AddressContainer.createEntry" })
	void aPersonalEntryIsReachedByItsEntryIdentifier() {
		EntryId bob;
		try (AddressContainer pab = this.book.openContainer(this.book.getPab(), OpenFlag.MODIFY);
				MapiProp entry = pab.createEntry(EntryId.of(pab.require(PropTags.PR_DEF_CREATE_MAILUSER)))) {
			entry.set(PropTags.PR_ADDRTYPE, "SMTP");
			entry.set(PropTags.PR_EMAIL_ADDRESS, "bob@example.com");
			bob = create(pab, entry, "My Bob");
		}
		send("Personal", recipient(MAPI_TO, "My Bob", "SMTP", bob));
		assertThat(subjects(this.bobs)).containsExactly("Personal");
		assertThat(subjects(this.inbox)).isEmpty();
	}

	@Test
	@Reference({ "imessage-modifyrecipients", "pidtagaddresstype-canonical-property" })
	@Covers({ "Message.modifyRecipients(RecipientChange, List)", "Message.submit(boolean)" })
	void aGlobalListReachesItsMembersAndThoseOfListsInIt() {
		MailAddress staff = this.book.resolve("Staff");
		Row named = recipient(MAPI_TO, "Staff", "EX", staff.entryId());
		send("By entry", named);
		send("By address", named.with(PropTags.PR_EMAIL_ADDRESS, staff.address()));
		send("By address only",
				recipient(MAPI_TO, "Staff", staff.smtpAddress()).with(PropTags.PR_ADDRTYPE, staff.addressType())
					.with(PropTags.PR_EMAIL_ADDRESS, staff.address()));
		assertThat(subjects(this.bobs)).containsExactly("By entry", "By address", "By address only");
		assertThat(subjects(this.cids)).isEqualTo(subjects(this.bobs));
		assertThat(subjects(this.inbox)).isEmpty();
	}

	@Test
	@Reference({ "expanding-distribution-lists", "imapisupport-expandrecips" })
	@Covers({ "Message.modifyRecipients(RecipientChange, List)", "DistributionList.copyEntries", "Message.recipients" })
	void aPersonalListIsReplacedByItsMembers() {
		EntryId close = personalList("Close", OneOff.smtp("Cid", "cid@example.com").toEntryId());
		personalList("Friends", this.book.resolve("Bob Ray").entryId(), close);
		MailAddress friends = this.book.resolve("Friends");
		send("To friends", new Recipient(RecipientType.CC, friends).toRow());
		assertThat(subjects(this.cids)).containsExactly("To friends");
		assertThat(subjects(this.inbox)).isEmpty();
		Row arrived = this.bobs.messages(PropTags.PR_ENTRYID).toList().get(0);
		try (Message message = (Message) this.bobs.openEntry(id(arrived))) {
			assertThat(message.recipients()).extracting((recipient) -> recipient.address().smtpAddress())
				.containsExactly("bob@example.com", "cid@example.com");
			assertThat(message.recipients()).extracting(Recipient::type).containsOnly(RecipientType.CC);
		}
	}

	@Test
	@Reference({ "expanding-distribution-lists", "pidtagreportname-canonical-property" })
	@Covers({ "DistributionList.copyEntries", "Message.recipients" })
	void whomAPersonalListCannotReachComesBackAlone() {
		EntryId list = personalList("Mixed", OneOff.smtp("Bob", "bob@example.com").toEntryId(),
				OneOff.smtp("Nob", "nob@nowhere.test").toEntryId());
		send("Mixed", recipient(MAPI_CC, "Mixed", "MAPIPDL", list));
		assertThat(subjects(this.bobs)).containsExactly("Mixed");
		Row report = this.inbox.messages(PropTags.PR_ENTRYID).toList().get(0);
		try (Message message = (Message) this.inbox.openEntry(id(report))) {
			assertThat(message.require(PropTags.PR_MESSAGE_CLASS)).isEqualTo("REPORT.IPM.Note.NDR");
			assertThat(message.recipients()).extracting((recipient) -> recipient.address().displayName())
				.containsExactly("Nob");
		}
	}

}
