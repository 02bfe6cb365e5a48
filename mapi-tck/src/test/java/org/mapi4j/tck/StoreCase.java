package org.mapi4j.tck;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.mapi4j.EntryId;
import org.mapi4j.HResult;
import org.mapi4j.MapiException;
import org.mapi4j.MapiObject;
import org.mapi4j.embedded.EmbeddedMapi;
import org.mapi4j.property.OpenFlag;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.PropValue;
import org.mapi4j.property.Row;
import org.mapi4j.property.SaveFlag;
import org.mapi4j.session.LogonOptions;
import org.mapi4j.session.MapiSession;
import org.mapi4j.session.MapiSubsystem;
import org.mapi4j.store.Folder;
import org.mapi4j.store.FolderType;
import org.mapi4j.store.Message;
import org.mapi4j.store.MessageStore;
import org.mapi4j.store.OpenStoreOptions;
import org.mapi4j.store.SpecialFolder;
import org.mapi4j.table.MapiTable;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * People with mailboxes, one of whose stores is open.
 */
abstract class StoreCase {

	@RegisterExtension
	final Bench bench;

	final EmbeddedMapi embedded = EmbeddedMapi.builder()
		.mailbox("Ann Lee", "ann@example.com", "Work")
		.mailbox("Bob Ray", "bob@example.com", "Home")
		.mailbox("Cid Poe", "cid@example.com", "Other")
		.mailbox("Dan Fox", "dan@example.com", "Third")
		.distributionList("Staff", "staff@example.com", "bob@example.com", "team@example.com")
		.distributionList("Team", "team@example.com", "cid@example.com", "staff@example.com")
		.delegates("dan@example.com", "bob@example.com")
		.delegates("bob@example.com", "ann@example.com")
		.sendAs("bob@example.com", "ann@example.com")
		.build();

	private final Deque<MapiObject> open = new ArrayDeque<>();

	private MapiSubsystem connected;

	MapiSession session;

	MessageStore store;

	Folder inbox;

	StoreCase(Route route) {
		this.bench = new Bench(route);
	}

	@BeforeEach
	void openStore() {
		this.connected = this.bench.connect(this.embedded);
		this.session = logOn("Work");
		this.store = keep(this.session.openDefaultStore(OpenStoreOptions.WRITE));
		this.inbox = keep(this.store.openSpecialFolder(SpecialFolder.INBOX, OpenFlag.MODIFY));
	}

	MapiSession logOn(String profile) {
		MapiSession made = this.bench.session(this.connected,
				LogonOptions.defaults().withProfileName(profile).withNoMail(false));
		made.logOn();
		return made;
	}

	@AfterEach
	void closeAll() {
		while (!this.open.isEmpty()) {
			this.open.pop().close();
		}
	}

	/** Close an object when the case is over. */
	<T extends MapiObject> T keep(T object) {
		this.open.push(object);
		return object;
	}

	Folder newFolder(String name) {
		return keep(this.inbox.createFolder(FolderType.GENERIC, name, null, false));
	}

	EntryId newMessage(Folder folder, String subject) {
		try (Message message = folder.createMessage(false)) {
			message.set(PropTags.PR_SUBJECT, subject);
			message.saveChanges(SaveFlag.KEEP_OPEN_READWRITE);
			return id(message.getProps(PropTags.PR_ENTRYID));
		}
	}

	Message reopen(EntryId entryId) {
		return keep(this.store.openMessage(entryId, OpenFlag.MODIFY));
	}

	static EntryId id(Folder folder) {
		return id(folder.getProps(PropTags.PR_ENTRYID));
	}

	static EntryId id(Row row) {
		return EntryId.of(row.require(PropTags.PR_ENTRYID));
	}

	static List<String> subjects(Folder folder) {
		try (MapiTable contents = folder.contentsTable()) {
			return contents.stream().map((row) -> row.get(PropTags.PR_SUBJECT, "")).toList();
		}
	}

	static List<String> names(MapiTable table) {
		try (table) {
			return table.stream().map((row) -> row.get(PropTags.PR_DISPLAY_NAME, "")).toList();
		}
	}

	static Row recipient(int type, String name, String address) {
		return Row.of(new PropValue<>(PropTags.PR_RECIPIENT_TYPE, type),
				new PropValue<>(PropTags.PR_DISPLAY_NAME, name), new PropValue<>(PropTags.PR_ADDRTYPE, "SMTP"),
				new PropValue<>(PropTags.PR_EMAIL_ADDRESS, address));
	}

	static void assertRefused(HResult reason, ThrowingCallable call) {
		assertThatExceptionOfType(MapiException.class).isThrownBy(call)
			.matches((ex) -> ex.result().equals(reason), "is " + reason);
	}

}
