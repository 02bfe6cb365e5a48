package org.mapi4j.sample;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.mapi4j.EntryId;
import org.mapi4j.address.AddressBook;
import org.mapi4j.address.AmbiguousNameException;
import org.mapi4j.address.MailAddress;
import org.mapi4j.embedded.EmbeddedMapi;
import org.mapi4j.notification.Notification;
import org.mapi4j.notification.NotificationType;
import org.mapi4j.notification.Subscription;
import org.mapi4j.profile.MessageServiceAdmin;
import org.mapi4j.profile.Profile;
import org.mapi4j.property.NamedProperty;
import org.mapi4j.property.OpenFlag;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.PropType;
import org.mapi4j.property.PropertyAccess;
import org.mapi4j.property.Restriction;
import org.mapi4j.property.Restriction.FuzzyLevel;
import org.mapi4j.property.Restriction.FuzzyOption;
import org.mapi4j.property.Row;
import org.mapi4j.session.LogonOptions;
import org.mapi4j.session.MapiSession;
import org.mapi4j.session.SessionOptions;
import org.mapi4j.store.AttachMethod;
import org.mapi4j.store.Attachment;
import org.mapi4j.store.AttachmentDescription;
import org.mapi4j.store.Folder;
import org.mapi4j.store.FolderPage;
import org.mapi4j.store.FolderType;
import org.mapi4j.store.Mail;
import org.mapi4j.store.Message;
import org.mapi4j.store.MessageStore;
import org.mapi4j.store.OpenStoreOptions;
import org.mapi4j.store.SpecialFolder;
import org.mapi4j.store.Submission;
import org.mapi4j.store.SubmissionState;
import org.mapi4j.table.MapiTable;
import org.mapi4j.table.SearchFlag;
import org.mapi4j.table.SortOrder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapi4j.property.NamedProperty.PS_PUBLIC_STRINGS;

/**
 * Runs each snippet of {@code docs/accessing-objects.md}.
 */
@Timeout(60)
class AccessingObjectsTests {

	private static final Logger logger = LoggerFactory.getLogger(AccessingObjectsTests.class);

	private final EmbeddedMapi subsystem = EmbeddedMapi.builder()
		.mailbox("Ann Lee", "ann@example.com", "Work")
		.mailbox("Bob Ray", "bob@example.com", "Home")
		.build();

	private final MapiSession session = session("Work");

	@BeforeEach
	void logOn() {
		this.session.logOn();
	}

	@AfterEach
	void close() {
		this.session.close();
		this.subsystem.close();
	}

	private MapiSession session(String profile) {
		return MapiSession.create(profile, this.subsystem, SessionOptions.defaults()
			.withLogon(LogonOptions.defaults().withProfileName(profile).withNoMail(false)));
	}

	/** Put a message into Ann's Inbox. */
	private EntryId receive(String subject) {
		try (Folder inbox = this.session.openDefaultFolder(SpecialFolder.INBOX, true);
				Message message = inbox.createMessage(false)) {
			Mail.compose()
				.to("ann@example.com")
				.subject(subject)
				.text("One table, two chairs")
				.attach("plan.txt", "text/plain", "O".getBytes(StandardCharsets.US_ASCII))
				.writeTo(message);
			message.saveChanges();
			return message.entryId();
		}
	}

	@Test
	void eachSnippetOfThePageIsOneThatWasRun() throws IOException {
		Snippets.assertRun("docs/accessing-objects.md", AccessingObjectsTests.class);
	}

	@Test
	void eachStoreOfTheTableIsOpened() {
		MapiSession session = this.session;
		// snippet: stores
		try (MapiTable stores = session.messageStoresTable()) {
			stores.setColumns(PropTags.PR_ENTRYID, PropTags.PR_DISPLAY_NAME, PropTags.PR_DEFAULT_STORE);
			for (Row row : stores.rows(20)) {
				EntryId id = row.entryId();
				try (MessageStore store = session.openMessageStore(id, OpenStoreOptions.READ_ONLY)) {
					logger.info("Opened a store; offline: {}", store.get(PropTags.PR_STORE_OFFLINE));
				}
			}
		}
		// end
		assertThat(session.report().openObjects()).isZero();
	}

	@Test
	void aMessageIsOpenedByWhatWasWrittenDown() {
		EntryId received = receive("Order 4711");
		String hexOfMessage = received.toString();
		String hexOfStore = Objects.requireNonNull(received.store()).toString();
		MapiSession session = this.session;
		// snippet: identifiers
		EntryId kept = EntryId.parse(hexOfMessage).inStore(EntryId.parse(hexOfStore));
		try (Message message = session.openMessage(kept, false)) {
			logger.info("Of the class {}", message.get(PropTags.PR_MESSAGE_CLASS));
		}
		// end
		assertThat(session.report().openObjects()).isZero();
	}

	@Test
	void ordersAreMovedIntoTheirFolder() {
		receive("Order 4711");
		receive("Something else");
		MapiSession session = this.session;
		// snippet: folders
		try (MessageStore store = session.openDefaultStore(OpenStoreOptions.BEST_ACCESS);
				Folder top = store.openSpecialFolder(SpecialFolder.IPM_SUBTREE, OpenFlag.MODIFY);
				Folder orders = top.createFolder(FolderType.GENERIC, "Orders", null, true);
				Folder inbox = store.openSpecialFolder(SpecialFolder.INBOX, OpenFlag.MODIFY)) {
			SortOrder newestFirst = SortOrder.descending(PropTags.PR_MESSAGE_DELIVERY_TIME);
			FolderPage page = inbox.page(0, 50, newestFirst, PropTags.PR_ENTRYID, PropTags.PR_SUBJECT);
			List<EntryId> found = page.rows()
				.stream()
				.filter((row) -> row.get(PropTags.PR_SUBJECT, "").startsWith("Order"))
				.map(Row::entryId)
				.toList();
			inbox.copyMessages(found, orders, true);
		}
		// end
		try (MessageStore store = session.openDefaultStore(OpenStoreOptions.READ_ONLY);
				Folder top = store.openSpecialFolder(SpecialFolder.IPM_SUBTREE);
				MapiTable folders = top.hierarchyTable()) {
			folders.setColumns(PropTags.PR_DISPLAY_NAME, PropTags.PR_CONTENT_COUNT);
			assertThat(folders.stream()
				.filter((row) -> "Orders".equals(row.get(PropTags.PR_DISPLAY_NAME)))
				.map((row) -> row.get(PropTags.PR_CONTENT_COUNT, 0))).containsExactly(1);
		}
	}

	@Test
	void aSearchFolderFindsOrders() {
		receive("My order");
		receive("Something else");
		try (MessageStore store = this.session.openDefaultStore(OpenStoreOptions.WRITE);
				Folder finder = store.openSpecialFolder(SpecialFolder.FINDER, OpenFlag.MODIFY);
				Folder search = finder.createFolder(FolderType.SEARCH, "Orders", null, false)) {
			EntryId inbox = store.specialFolder(SpecialFolder.INBOX);
			// snippet: search
			search.setSearchCriteria(
					Restriction.content(PropTags.PR_SUBJECT, "order", FuzzyLevel.SUBSTRING, FuzzyOption.IGNORE_CASE),
					List.of(inbox), SearchFlag.RECURSIVE_SEARCH, SearchFlag.RESTART_SEARCH);
			// end
			assertThat(search.messages(PropTags.PR_SUBJECT)).extracting((row) -> row.get(PropTags.PR_SUBJECT))
				.containsExactly("My order");
		}
	}

	@Test
	void aMessageIsReadAndChanged() {
		EntryId id = receive("Order");
		try (MessageStore store = this.session.openDefaultStore(OpenStoreOptions.WRITE)) {
			// snippet: message
			try (Message message = store.openMessage(id, OpenFlag.MODIFY)) {
				Mail mail = message.toMail();
				logger.info("Received at {}, with {} attachments", mail.received(), mail.attachments().size());
				PropTag<String> order = message.named(NamedProperty.of(PS_PUBLIC_STRINGS, "Order number"),
						PropType.UNICODE);
				message.set(order, "4711");
				message.set(PropTags.PR_IMPORTANCE, 2);
				message.saveChanges();
			}
			// end
			try (Message message = store.openMessage(id)) {
				PropTag<String> order = message.named(NamedProperty.of(PS_PUBLIC_STRINGS, "Order number"),
						PropType.UNICODE);
				assertThat(message.get(order)).isEqualTo("4711");
				assertThat(message.get(PropTags.PR_IMPORTANCE)).isEqualTo(2);
			}
		}
	}

	@Test
	void attachmentsAreCopiedToFiles(@TempDir Path folder) throws IOException {
		EntryId id = receive("Order");
		try (MessageStore store = this.session.openDefaultStore(OpenStoreOptions.READ_ONLY);
				Message message = store.openMessage(id)) {
			// snippet: attachments
			for (AttachmentDescription description : message.attachments()) {
				if (description.method() == AttachMethod.BY_VALUE) {
					try (Attachment attachment = message.openAttachment(description.number());
							InputStream data = attachment.openData(PropertyAccess.READ).inputStream()) {
						Files.copy(data, folder.resolve(description.number() + ".data"));
					}
				}
			}
			// end
		}
		assertThat(folder.resolve("0.data")).hasContent("O");
	}

	@Test
	void whatIsSentIsTracked() {
		MapiSession session = this.session;
		// snippet: send
		Submission submission = session.send(Mail.compose()
			.to("bob@example.com")
			.cc("ann@example.com")
			.subject("Order 4711")
			.html("<p>It is on its way.</p>")
			.attach("order.txt", "text/plain", "One table, two chairs".getBytes(StandardCharsets.UTF_8)));
		SubmissionState state = session.submissionState(submission);
		// end
		assertThat(state).isIn(SubmissionState.WAITING, SubmissionState.SENT);
	}

	@Test
	void namesAreLookedUp() {
		MapiSession session = this.session;
		// snippet: addresses
		try (AddressBook book = session.openAddressBook()) {
			MailAddress bob = book.resolve("Bob Ray");
			String address = book.smtpAddress(Objects.requireNonNull(bob.entryId()));
			assertThat(address).isEqualTo("bob@example.com");
		}
		catch (AmbiguousNameException ex) {
			List<MailAddress> mayBeMeant = ex.candidates();
		}
		// end
		assertThat(session.report().openObjects()).isZero();
	}

	@Test
	void newMailIsToldOf() throws InterruptedException {
		BlockingQueue<EntryId> arrived = new LinkedBlockingQueue<>();
		try (MapiSession session = session("Home")) {
			session.logOn();
			// snippet: new-mail
			EntryId mailbox;
			try (MessageStore store = session.openDefaultStore(OpenStoreOptions.READ_ONLY)) {
				mailbox = store.entryId();
			}
			Subscription newMail = session.advise(mailbox, Set.of(NotificationType.NEW_MAIL), (notification) -> {
				if (notification instanceof Notification.NewMail mail) {
					arrived.add(mail.entryId());
				}
			});
			// end
			this.session.send(Mail.compose().to("bob@example.com").subject("Hello").text("It works."));
			assertThat(arrived.poll(30, TimeUnit.SECONDS)).isNotNull();
			newMail.close();
		}
	}

	@Test
	void profilesAreCopied() {
		MapiSession session = this.session;
		// snippet: profiles
		session.administerProfiles((profiles) -> {
			profiles.copyProfile("Work", "Work for tests");
			try (MessageServiceAdmin services = profiles.adminServices("Work for tests");
					MapiTable table = services.serviceTable()) {
				table.setColumns(PropTags.PR_DISPLAY_NAME, PropTags.PR_SERVICE_NAME);
				return table.rows(20);
			}
		});
		// end
		assertThat(session.profiles()).extracting(Profile::name).contains("Work for tests");
	}

}
