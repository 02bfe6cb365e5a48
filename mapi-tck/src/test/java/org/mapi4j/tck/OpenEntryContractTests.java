package org.mapi4j.tck;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import org.mapi4j.EntryId;
import org.mapi4j.HResult;
import org.mapi4j.address.AddressBook;
import org.mapi4j.address.AddressContainer;
import org.mapi4j.address.OneOff;
import org.mapi4j.notification.Notification;
import org.mapi4j.notification.NotificationType;
import org.mapi4j.notification.Subscription;
import org.mapi4j.property.MapiProp;
import org.mapi4j.property.OpenFlag;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.Row;
import org.mapi4j.store.Folder;
import org.mapi4j.store.Mail;
import org.mapi4j.store.Message;
import org.mapi4j.store.MessageStore;
import org.mapi4j.store.OpenStoreOptions;
import org.mapi4j.store.SpecialFolder;
import org.mapi4j.table.MapiTable;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Identifiers know where they are from, and the session opens them there.
 */
@ParameterizedClass(name = "{0}")
@EnumSource(Route.class)
class OpenEntryContractTests extends StoreCase {

	OpenEntryContractTests(Route route) {
		super(route);
	}

	private EntryId storeId() {
		return this.store.entryId();
	}

	@Test
	@Reference({ "mapi-entry-identifiers", "short-term-entry-identifiers" })
	@Covers({ "MapiProp.entryId()", "MapiProp.entryId(PropTag)", "Folder.messages", "MapiContainer.hierarchyTable" })
	void whatIsReadFromAStoreKnowsThatStore() {
		EntryId saved = newMessage(this.inbox, "Here");
		assertThat(storeId().store()).isNull();
		assertThat(this.inbox.entryId()).isEqualTo(id(this.inbox));
		assertThat(this.inbox.entryId().store()).isEqualTo(storeId());
		assertThat(this.store.entryId(PropTags.PR_IPM_OUTBOX_ENTRYID).store()).isEqualTo(storeId());
		assertThat(this.store.specialFolder(SpecialFolder.DRAFTS).store()).isEqualTo(storeId());
		assertThat(this.store.getReceiveFolder("IPM.Note").entryId().store()).isEqualTo(storeId());
		EntryId inTable = this.inbox.messages(PropTags.PR_ENTRYID).map(Row::entryId).toList().get(0);
		assertThat(inTable).isEqualTo(saved);
		assertThat(inTable.isShortTerm()).isFalse();
		assertThat(inTable.store()).isEqualTo(storeId());
		assertThat(inTable.container()).isEqualTo(this.inbox.entryId());
		Message message = keep(this.store.openMessage(saved));
		assertThat(message.entryId(PropTags.PR_PARENT_ENTRYID)).isEqualTo(this.inbox.entryId());
		assertThat(message.toMail().entryId().store()).isEqualTo(storeId());
		try (Folder root = this.store.openFolder(null); MapiTable folders = root.hierarchyTable()) {
			assertThat(folders.rows(1).get(0).entryId().container()).isEqualTo(root.entryId());
		}
	}

	@Test
	@Reference({ "imapisession-openentry", "imapisession-openmsgstore" })
	@Covers({ "MapiSession.openEntry(EntryId)", "MapiSession.openEntry(EntryId, boolean)" })
	void theSessionOpensAnItemThroughTheStoreItIsFrom() {
		EntryId here = newMessage(this.inbox, "Here");
		MapiProp opened = keep(this.session.openEntry(here.inContainer(this.inbox.entryId()), true));
		opened.set(PropTags.PR_SUBJECT, "There");
		opened.saveChanges();
		assertThat(subjects(this.inbox)).containsExactly("There");
		EntryId bobs = this.store.createStoreEntryId("", "bob@example.com");
		EntryId theirs;
		try (MessageStore other = this.session.openMessageStore(bobs, OpenStoreOptions.WRITE);
				Folder drafts = other.openSpecialFolder(SpecialFolder.DRAFTS, OpenFlag.MODIFY)) {
			newMessage(drafts, "From Ann");
			theirs = drafts.messages(PropTags.PR_ENTRYID).map(Row::entryId).toList().get(0);
		}
		assertThat(theirs.store()).isEqualTo(bobs);
		assertThat(keep(this.session.openEntry(theirs)).get(PropTags.PR_SUBJECT)).isEqualTo("From Ann");
		assertRefused(HResult.MAPI_E_INVALID_ENTRYID, () -> this.session.openEntry(theirs.inStore(storeId())));
	}

	@Test
	@Reference({ "imapisession-openentry", "mapi-entry-identifiers" })
	@Covers({ "MapiSession.openEntry(EntryId)", "MapiSession.logOff", "MapiSession.logOn" })
	void anIdentifierThatWasKeptIsOpenedAfterTheNextLogon() {
		Mail mail = keep(this.store.openMessage(newMessage(this.inbox, "Kept"))).toMail();
		closeAll();
		this.session.logOff();
		this.session.logOn();
		assertThat(keep(this.session.openEntry(mail.entryId())).get(PropTags.PR_SUBJECT)).isEqualTo("Kept");
	}

	@Test
	@Reference({ "imapisession-openentry", "opening-a-folder", "opening-a-message" })
	@Covers({ "MapiSession.openFolder", "MapiSession.openMessage" })
	void foldersAndMessagesAreOpenedAsWhatTheyAre() {
		EntryId message = newMessage(this.inbox, "Here").inStore(storeId());
		assertThat(keep(this.session.openMessage(message, false)).text()).isNull();
		assertThat(keep(this.session.openFolder(this.inbox.entryId(), true)).createMessage(false))
			.satisfies((made) -> keep(made));
		assertRefused(HResult.MAPI_E_INTERFACE_NOT_SUPPORTED, () -> this.session.openFolder(message, false));
		assertRefused(HResult.MAPI_E_INTERFACE_NOT_SUPPORTED,
				() -> this.session.openMessage(this.inbox.entryId(), false));
	}

	@Test
	@Reference({ "iaddrbook-openentry", "imapicontainer-openentry" })
	@Covers({ "MapiContainer.openEntry", "MapiSession.openEntry(EntryId)" })
	void whatIsReadFromTheAddressBookIsInNoStore() {
		try (AddressBook book = this.session.openAddressBook();
				AddressContainer directory = book.openContainer(book.getDefaultDir());
				MapiTable table = directory.contentsTable()) {
			EntryId entry = table.rows(1).get(0).entryId();
			assertThat(entry.store()).isNull();
			assertThat(entry.container()).isEqualTo(book.getDefaultDir());
			String name = keep(directory.openEntry(entry)).get(PropTags.PR_DISPLAY_NAME);
			assertThat(keep(this.session.openEntry(entry)).get(PropTags.PR_DISPLAY_NAME)).isEqualTo(name);
		}
		Mail.compose().subject("Hello").to("bob@example.com").send(this.store, null);
		Folder sent = keep(this.store.openSpecialFolder(SpecialFolder.SENT_ITEMS));
		Message message = keep(
				this.store.openMessage(sent.messages(PropTags.PR_ENTRYID).map(Row::entryId).toList().get(0)));
		try (MapiTable recipients = message.recipientTable()) {
			recipients.setColumns(PropTags.PR_ENTRYID);
			assertThat(recipients.rows(1).get(0).entryId().store()).isNull();
		}
	}

	@Test
	@Reference({ "imapicontainer-openentry", "imsgstore-openentry", "iaddrbook-openentry" })
	@Covers({ "MapiContainer.openEntry", "MessageStore.openEntry", "AddressBook.openEntry" })
	void whatIsNotCachedIsOpenedWhicheverCopyIsAskedFor() {
		EntryId message = newMessage(this.inbox, "Here");
		AddressBook book = keep(this.session.openAddressBook());
		for (OpenFlag copy : List.of(OpenFlag.NO_CACHE, OpenFlag.CACHE_ONLY)) {
			assertThat(keep(this.inbox.openEntry(message, copy)).get(PropTags.PR_SUBJECT)).isEqualTo("Here");
			assertThat(keep(this.store.openEntry(message, copy)).get(PropTags.PR_SUBJECT)).isEqualTo("Here");
			assertThat(keep(book.openEntry(book.getDefaultDir(), copy))).isInstanceOf(AddressContainer.class);
		}
	}

	@Test
	@Reference({ "imapisession-compareentryids", "imsgstore-compareentryids", "iaddrbook-compareentryids" })
	@Covers({ "MapiSession.compareEntryIds", "MessageStore.compareEntryIds", "AddressBook.compareEntryIds" })
	void whatIsUnknownIsNotTheSameAsAnything() {
		AddressBook book = keep(this.session.openAddressBook());
		EntryId folder = this.inbox.entryId();
		EntryId directory = book.getDefaultDir();
		EntryId foreign = EntryId.parse("00000000" + "AB".repeat(16) + "01");
		byte[] whole = OneOff.smtp("Dan", "dan@example.org").toEntryId().value().toByteArray();
		EntryId cut = EntryId.of(Arrays.copyOf(whole, whole.length - 8));
		List<BiPredicate<EntryId, EntryId>> comparisons = List.of(this.session::compareEntryIds,
				this.store::compareEntryIds, book::compareEntryIds);
		assertThat(this.session.compareEntryIds(folder, folder)).isTrue();
		assertThat(this.store.compareEntryIds(folder, folder)).isTrue();
		assertThat(book.compareEntryIds(directory, directory)).isTrue();
		assertThat(comparisons).allSatisfy((comparison) -> {
			assertThat(comparison.test(folder, directory)).isFalse();
			assertThat(comparison.test(foreign, folder)).isFalse();
			assertThat(comparison.test(directory, foreign)).isFalse();
			assertThat(comparison.test(cut, OneOff.of(EntryId.of(whole)).toEntryId())).isFalse();
			assertThat(comparison.test(folder, EntryId.of((byte) 1))).isFalse();
		});
	}

	@Test
	@Reference({ "imsgstore-advise", "object_notification" })
	@Covers("MessageStore.advise")
	void anEventOfAStoreNamesWhatTheSessionOpensThere() {
		Listener listener = new Listener();
		try (Subscription subscription = this.store.advise(null, Set.of(NotificationType.OBJECT_CREATED), listener)) {
			newMessage(this.inbox, "Here");
			assertThat(listener.next()).isInstanceOfSatisfying(Notification.ObjectChanged.class, (event) -> {
				assertThat(List.of(event.entryId().store(), event.parent().store())).containsOnly(storeId());
				assertThat(keep(this.session.openEntry(event.entryId())).get(PropTags.PR_SUBJECT)).isEqualTo("Here");
			});
		}
	}

}
