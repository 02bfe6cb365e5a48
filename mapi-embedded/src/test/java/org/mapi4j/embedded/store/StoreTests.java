package org.mapi4j.embedded.store;

import java.util.EnumSet;
import java.util.List;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.mapi4j.EntryId;
import org.mapi4j.HResult;
import org.mapi4j.MapiException;
import org.mapi4j.embedded.EmbeddedMapi;
import org.mapi4j.property.OpenFlag;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.Row;
import org.mapi4j.property.SaveFlag;
import org.mapi4j.session.LogonOptions;
import org.mapi4j.session.SubsystemSession;
import org.mapi4j.store.Folder;
import org.mapi4j.store.FolderType;
import org.mapi4j.store.Message;
import org.mapi4j.store.MessageStore;
import org.mapi4j.store.OpenStoreOptions;
import org.mapi4j.store.SpecialFolder;
import org.mapi4j.store.StoreLogoffFlag;
import org.mapi4j.store.StoreLogoffResult;
import org.mapi4j.table.ContainerFlag;
import org.mapi4j.table.MapiTable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class StoreTests {

	private final EmbeddedMapi mapi = EmbeddedMapi.builder().mailbox("Ann", "ann@example.com", "Work").build();

	private final SubsystemSession session = this.mapi.logon(LogonOptions.defaults());

	private final MessageStore store = open(OpenStoreOptions.WRITE);

	private MessageStore open(OpenStoreOptions options) {
		try (MapiTable stores = this.session.messageStoresTable()) {
			return this.session.openMessageStore(EntryId.of(stores.queryRows(1).get(0).require(PropTags.PR_ENTRYID)),
					options);
		}
	}

	@AfterEach
	void close() {
		this.store.close();
		this.session.logoff();
		this.session.close();
		assertThat(this.mapi.control().openObjects()).isZero();
		this.mapi.close();
	}

	@Test
	void aStoreHasTheFoldersThatPeopleExpect() {
		for (SpecialFolder folder : EnumSet.range(SpecialFolder.ROOT, SpecialFolder.JOURNAL)) {
			try (Folder opened = this.store.openSpecialFolder(folder)) {
				assertThat(opened.require(PropTags.PR_DISPLAY_NAME)).as(folder.name()).isNotEmpty();
			}
		}
		try (Folder root = this.store.openFolder(null);
				MapiTable all = root.hierarchyTable(ContainerFlag.CONVENIENT_DEPTH)) {
			assertThat(all.stream().map((row) -> row.require(PropTags.PR_DISPLAY_NAME))).contains("Inbox", "Outbox",
					"Drafts", "Finder");
		}
	}

	@Test
	void aMessageIsInItsFolderOnceItIsSavedAndIsGoneWhenItIsDeleted() {
		try (Folder inbox = this.store.openSpecialFolder(SpecialFolder.INBOX, OpenFlag.MODIFY);
				MapiTable contents = inbox.contentsTable();
				Message message = inbox.createMessage(false)) {
			message.set(PropTags.PR_SUBJECT, "RE: Hello");
			message.setText("x".repeat(100_000));
			assertThat(contents.rowCount()).isZero();
			message.saveChanges(SaveFlag.KEEP_OPEN_READWRITE);
			assertThat(message.text()).hasSize(100_000);
			Row row = contents.queryRows(1).get(0);
			assertThat(row.require(PropTags.PR_NORMALIZED_SUBJECT)).isEqualTo("Hello");
			EntryId entryId = EntryId.of(row.require(PropTags.PR_ENTRYID));
			assertThat(inbox.deleteMessages(List.of(entryId))).isTrue();
			assertThat(contents.rowCount()).isZero();
			assertThatExceptionOfType(MapiException.class).isThrownBy(() -> this.store.openMessage(entryId))
				.matches((ex) -> ex.result().equals(HResult.MAPI_E_NOT_FOUND));
		}
	}

	@Test
	void aFolderIsCreatedAndFound() {
		try (Folder inbox = this.store.openSpecialFolder(SpecialFolder.INBOX, OpenFlag.MODIFY);
				Folder created = inbox.createFolder(FolderType.GENERIC, "One", null, false);
				MapiTable hierarchy = inbox.hierarchyTable()) {
			assertThat(created.require(PropTags.PR_DISPLAY_NAME)).isEqualTo("One");
			assertThat(hierarchy.rowCount()).isEqualTo(1);
		}
	}

	@Test
	void aStoreThatWasLoggedOffFromAnswersNothingAndNeitherDoesWhatItHasOpened() {
		try (MessageStore left = open(OpenStoreOptions.WRITE);
				Folder folder = left.openSpecialFolder(SpecialFolder.INBOX, OpenFlag.MODIFY);
				Message message = folder.createMessage(false);
				MapiTable contents = folder.contentsTable()) {
			assertThat(left.storeLogoff(StoreLogoffFlag.ORDERLY)).containsExactly(StoreLogoffResult.COMPLETE);
			for (ThrowingCallable call : List.<ThrowingCallable>of(() -> left.getProps(PropTags.PR_DISPLAY_NAME),
					() -> left.storeLogoff(StoreLogoffFlag.ORDERLY), () -> folder.createMessage(false),
					message::saveChanges, contents::rowCount)) {
				assertThatExceptionOfType(MapiException.class).isThrownBy(call)
					.matches((ex) -> ex.result().equals(HResult.MAPI_E_INVALID_OBJECT));
			}
		}
		assertThat(this.store.require(PropTags.PR_DISPLAY_NAME)).as("another object of that store").isEqualTo("Ann");
	}

}
