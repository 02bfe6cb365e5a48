package org.mapi4j.embedded;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.junit.jupiter.api.Test;

import org.mapi4j.Binary;
import org.mapi4j.EntryId;
import org.mapi4j.MapiUid;
import org.mapi4j.embedded.store.data.MemoryStoreData;
import org.mapi4j.embedded.store.data.StoreData;
import org.mapi4j.property.NamedProperty;
import org.mapi4j.property.OpenFlag;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.PropType;
import org.mapi4j.property.Restriction;
import org.mapi4j.property.SaveFlag;
import org.mapi4j.session.MapiSession;
import org.mapi4j.session.SessionOptions;
import org.mapi4j.store.Folder;
import org.mapi4j.store.FolderType;
import org.mapi4j.store.Message;
import org.mapi4j.store.MessageStore;
import org.mapi4j.store.OpenStoreOptions;
import org.mapi4j.table.SearchFlag;
import org.mapi4j.store.SpecialFolder;
import org.mapi4j.table.MapiTable;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A store that begins with what another one has kept is the same store.
 */
class StoreDataTests {

	private static final NamedProperty COLOUR = NamedProperty.of(MapiUid.random(), "Colour");

	private final Map<Binary, StoreData> kept = new HashMap<>();

	private <T> T inANewProcess(Function<MessageStore, T> work) {
		try (EmbeddedMapi mapi = EmbeddedMapi.builder()
			.mailbox("Ann Lee", "ann@example.com", "Work")
			.storeData((owner) -> this.kept.computeIfAbsent(owner.storeRecordKey(), (key) -> new MemoryStoreData()))
			.build(); MapiSession session = MapiSession.create("test", mapi, SessionOptions.defaults())) {
			session.logOn();
			try (MessageStore store = session.openDefaultStore(OpenStoreOptions.WRITE)) {
				return work.apply(store);
			}
		}
	}

	private static PropTag<String> colour(MessageStore store, boolean create) {
		PropTag<?> tag = store.getIdsFromNames(List.of(COLOUR), create).get(0);
		return PropTag.of(tag.id(), PropType.UNICODE);
	}

	@Test
	void foldersMessagesAndNamesAreFoundByTheIdentifiersTheyHad() {
		EntryId written = inANewProcess((store) -> {
			try (Folder inbox = store.openSpecialFolder(SpecialFolder.INBOX, OpenFlag.MODIFY);
					Folder trips = inbox.createFolder(FolderType.GENERIC, "Trips", null, false);
					Message message = trips.createMessage(false)) {
				message.set(PropTags.PR_SUBJECT, "Tickets");
				message.set(colour(store, true), "blue");
				message.saveChanges(SaveFlag.KEEP_OPEN_READWRITE);
				store.setReceiveFolder("IPM.Trip", EntryId.of(trips.require(PropTags.PR_ENTRYID)));
				return EntryId.of(message.require(PropTags.PR_ENTRYID));
			}
		});
		inANewProcess((store) -> {
			try (Message message = store.openMessage(written);
					Folder trips = store.openFolder(EntryId.of(message.require(PropTags.PR_PARENT_ENTRYID)))) {
				assertThat(message.require(PropTags.PR_SUBJECT)).isEqualTo("Tickets");
				assertThat(message.require(colour(store, false))).isEqualTo("blue");
				assertThat(trips.require(PropTags.PR_DISPLAY_NAME)).isEqualTo("Trips");
				assertThat(trips.require(PropTags.PR_CONTENT_COUNT)).isOne();
				assertThat(store.getReceiveFolder("IPM.Trip").entryId())
					.isEqualTo(EntryId.of(trips.require(PropTags.PR_ENTRYID)));
			}
			return true;
		});
	}

	@Test
	void searchFoldersGoOnToFindWhatIsNew() {
		inANewProcess((store) -> {
			try (Folder root = store.openSpecialFolder(SpecialFolder.FINDER, OpenFlag.MODIFY);
					Folder search = root.createFolder(FolderType.SEARCH, "Bills", null, false);
					Folder inbox = store.openSpecialFolder(SpecialFolder.INBOX)) {
				search.setSearchCriteria(
						Restriction.content(PropTags.PR_SUBJECT, "bill", Restriction.FuzzyLevel.SUBSTRING,
								Restriction.FuzzyOption.IGNORE_CASE),
						List.of(EntryId.of(inbox.require(PropTags.PR_ENTRYID))), SearchFlag.RESTART_SEARCH);
			}
			return true;
		});
		inANewProcess((store) -> {
			try (Folder root = store.openSpecialFolder(SpecialFolder.FINDER, OpenFlag.MODIFY);
					Folder search = root.createFolder(FolderType.SEARCH, "Bills", null, true);
					Folder inbox = store.openSpecialFolder(SpecialFolder.INBOX, OpenFlag.MODIFY);
					Message message = inbox.createMessage(false);
					MapiTable found = search.contentsTable()) {
				message.set(PropTags.PR_SUBJECT, "The bill of October");
				message.saveChanges();
				assertThat(found.rowCount()).isOne();
			}
			return true;
		});
	}

}
