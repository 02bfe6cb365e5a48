package org.mapi4j.tck;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import org.mapi4j.EntryId;
import org.mapi4j.address.OneOff;
import org.mapi4j.property.OpenFlag;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.Row;
import org.mapi4j.property.SaveFlag;
import org.mapi4j.store.DeleteFlag;
import org.mapi4j.store.Folder;
import org.mapi4j.store.FolderType;
import org.mapi4j.store.Mail;
import org.mapi4j.store.MailBuilder;
import org.mapi4j.store.Message;
import org.mapi4j.store.MessageStore;
import org.mapi4j.store.OpenStoreOptions;
import org.mapi4j.store.ReadFlag;
import org.mapi4j.store.SpecialFolder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who asks for it is told once whether a mail was read, or deleted unread.
 */
@ParameterizedClass(name = "{0}")
@EnumSource(Route.class)
class ReceiptContractTests extends StoreCase {

	private static final int MSGFLAG_UNMODIFIED = 0x2;

	private static final int MSGFLAG_RN_PENDING = 0x100;

	private static final int MSGFLAG_NRN_PENDING = 0x200;

	private static final int PENDING = MSGFLAG_RN_PENDING | MSGFLAG_NRN_PENDING;

	private MessageStore bobs;

	private Folder arrived;

	ReceiptContractTests(Route route) {
		super(route);
	}

	@BeforeEach
	void openTheOtherStore() {
		this.bobs = keep(logOn("Home").openDefaultStore(OpenStoreOptions.WRITE));
		this.arrived = keep(this.bobs.openSpecialFolder(SpecialFolder.INBOX, OpenFlag.MODIFY));
	}

	private static MailBuilder asking(String subject) {
		return Mail.compose()
			.subject(subject)
			.to("bob@example.com")
			.text("Hi")
			.set(PropTags.PR_READ_RECEIPT_REQUESTED, true);
	}

	private EntryId send(MailBuilder mail) {
		this.session.send(mail);
		List<Row> rows = this.arrived.messages(PropTags.PR_ENTRYID).toList();
		assertThat(rows).hasSize(1);
		return id(rows.get(0));
	}

	private int flags(EntryId entryId) {
		try (Message message = this.bobs.openMessage(entryId)) {
			return message.require(PropTags.PR_MESSAGE_FLAGS);
		}
	}

	private static List<String> classes(Folder folder) {
		return folder.messages(PropTags.PR_MESSAGE_CLASS).map((row) -> row.require(PropTags.PR_MESSAGE_CLASS)).toList();
	}

	@Test
	@Reference({ "pidtagmessageflags-canonical-property", "imessage-setreadflag" })
	@Covers("Folder.setReadFlags")
	void whatArrivesIsUnmodifiedAndSaysWhichReportsItAsksFor() {
		EntryId mail = send(asking("Flags"));
		assertThat(flags(mail) & (PENDING | MSGFLAG_UNMODIFIED)).isEqualTo(PENDING | MSGFLAG_UNMODIFIED);
		assertThat(this.arrived.setReadFlags(List.of(mail), ReadFlag.CLEAR_NRN_PENDING)).isTrue();
		assertThat(flags(mail) & PENDING).isEqualTo(MSGFLAG_RN_PENDING);
		assertThat(this.arrived.setReadFlags(List.of(mail))).isTrue();
		assertThat(flags(mail) & PENDING).isZero();
		assertThat(flags(mail) & MSGFLAG_UNMODIFIED).isNotZero();
	}

	@Test
	@Reference({ "imessage-setreadflag", "imapifolder-setreadflags" })
	@Covers({ "Message.setReadFlag", "Folder.setReadFlags", "Message.saveChanges" })
	void theRequestForAReceiptCanBeWithdrawn() {
		EntryId mail = send(asking("Quiet"));
		try (Message message = this.bobs.openMessage(mail, OpenFlag.MODIFY)) {
			message.setReadFlag(ReadFlag.SUPPRESS_RECEIPT, ReadFlag.GENERATE_RECEIPT_ONLY);
			assertThat(message.require(PropTags.PR_READ_RECEIPT_REQUESTED)).isFalse();
			message.set(PropTags.PR_SUBJECT, "Changed");
			message.saveChanges(SaveFlag.KEEP_OPEN_READONLY);
			assertThat(message.require(PropTags.PR_READ_RECEIPT_REQUESTED)).isFalse();
		}
		assertThat(flags(mail) & PENDING).isZero();
		assertThat(this.arrived.setReadFlags(List.of(mail))).isTrue();
		assertThat(classes(this.inbox)).isEmpty();
	}

	@Test
	@Reference({ "pidtagreadreceiptrequested-canonical-property", "imapisupport-readreceipt" })
	@Covers({ "Folder.deleteMessages", "Folder.emptyFolder", "Folder.deleteFolder" })
	void whoAsksForAReceiptIsToldThatTheMailWasDeletedUnread() {
		EntryId mail = send(asking("Not wanted"));
		assertThat(this.arrived.deleteMessages(List.of(mail))).isTrue();
		this.arrived.emptyFolder(DeleteFlag.HARD_DELETE);
		assertThat(classes(this.inbox)).as("told once").containsExactly("REPORT.IPM.Note.IPNNRN");
		send(asking("Not wanted"));
		this.arrived.emptyFolder();
		assertThat(classes(this.inbox)).hasSize(2);
		EntryId moved = send(asking("Moved"));
		Folder folder = keep(this.arrived.createFolder(FolderType.GENERIC, "Old", null, false));
		assertThat(this.arrived.copyMessages(List.of(moved), folder, true)).isTrue();
		assertThat(classes(this.inbox)).as("a move tells nothing").hasSize(2);
		this.arrived.deleteFolder(id(folder), DeleteFlag.MESSAGES, DeleteFlag.HARD_DELETE);
		assertThat(classes(this.inbox)).hasSize(3).containsOnly("REPORT.IPM.Note.IPNNRN");
	}

	@Test
	@Reference({ "pidtagreadreceiptrequested-canonical-property", "imapifolder-setreadflags" })
	@Covers({ "Folder.deleteMessages", "Folder.setReadFlags" })
	void whatWasReadOrAsksForNoSuchReportIsDeletedInSilence() {
		EntryId read = send(asking("Read"));
		this.arrived.setReadFlags(List.of(read));
		this.arrived.setReadFlags(List.of(read), ReadFlag.CLEAR_READ_FLAG);
		this.arrived.deleteMessages(List.of(read), DeleteFlag.HARD_DELETE);
		assertThat(classes(this.inbox)).containsExactly("REPORT.IPM.Note.IPNRN");
		EntryId unasked = send(asking("Unasked"));
		this.arrived.setReadFlags(List.of(unasked), ReadFlag.CLEAR_NRN_PENDING);
		this.arrived.deleteMessages(List.of(unasked), DeleteFlag.HARD_DELETE);
		assertThat(classes(this.inbox)).hasSize(1);
	}

	@Test
	@Reference("pidtagreadreceiptentryid-canonical-property")
	@Covers("Folder.setReadFlags")
	void aReceiptGoesToWhomTheMailNames() {
		Folder cids = keep(keep(logOn("Other").openDefaultStore(OpenStoreOptions.WRITE))
			.openSpecialFolder(SpecialFolder.INBOX, OpenFlag.MODIFY));
		EntryId cid = OneOff.smtp("Cid", "cid@example.com").toEntryId();
		EntryId mail = send(asking("For Cid").set(PropTags.PR_READ_RECEIPT_ENTRYID, cid.value()));
		assertThat(this.arrived.setReadFlags(List.of(mail))).isTrue();
		assertThat(classes(cids)).containsExactly("REPORT.IPM.Note.IPNRN");
		assertThat(classes(this.inbox)).isEmpty();
	}

}
