package org.mapi4j.tck;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import org.mapi4j.EntryId;
import org.mapi4j.HResult;
import org.mapi4j.ObjectType;
import org.mapi4j.notification.Notification.ObjectChanged;
import org.mapi4j.notification.NotificationType;
import org.mapi4j.notification.Subscription;
import org.mapi4j.property.OpenFlag;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.Restriction;
import org.mapi4j.store.DeleteFlag;
import org.mapi4j.store.Folder;
import org.mapi4j.store.FolderCopyFlag;
import org.mapi4j.store.FolderType;
import org.mapi4j.store.Message;
import org.mapi4j.store.ReadFlag;
import org.mapi4j.store.SpecialFolder;
import org.mapi4j.table.MapiTable;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A store tells what happens in it: to those who listen to the whole store, and to those
 * who listen to the object that it happens to.
 */
@ParameterizedClass(name = "{0}")
@EnumSource(Route.class)
@Reference({ "imsgstore-advise", "mapi-notification-events" })
class StoreNotificationContractTests extends StoreCase {

	private Folder target;

	private EntryId inboxId;

	private EntryId targetId;

	StoreNotificationContractTests(Route route) {
		super(route);
	}

	@BeforeEach
	void createTarget() {
		this.target = newFolder("Target");
		this.inboxId = id(this.inbox);
		this.targetId = id(this.target);
	}

	/** Return the event that both the whole store and one object of it tell of. */
	private ObjectChanged told(NotificationType type, EntryId object, Runnable change) {
		Listener ofStore = new Listener();
		Listener ofObject = new Listener();
		Listener ofOther = new Listener();
		try (Subscription store = this.store.advise(null, Set.of(type), ofStore);
				Subscription one = this.store.advise(object, Set.of(type), ofObject);
				Subscription other = this.store.advise(this.store.specialFolder(SpecialFolder.CALENDAR), Set.of(type),
						ofOther)) {
			change.run();
			ObjectChanged event = (ObjectChanged) ofObject.next();
			assertThat(event.type()).isEqualTo(type);
			ObjectChanged same = (ObjectChanged) ofStore.next();
			while (!same.equals(event)) {
				same = (ObjectChanged) ofStore.next();
			}
			assertThat(ofOther.isEmpty()).isTrue();
			return event;
		}
	}

	private void assertTold(ObjectChanged event, ObjectType objectType, EntryId entryId, EntryId parent,
			EntryId oldEntryId, EntryId oldParent) {
		assertThat(event.objectType()).isEqualTo(objectType);
		assertThat(event.entryId()).isEqualTo(entryId);
		assertThat(event.parent()).isEqualTo(parent);
		assertThat(event.oldEntryId()).isEqualTo(oldEntryId);
		assertThat(event.oldParent()).isEqualTo(oldParent);
	}

	private static EntryId only(Folder folder) {
		try (MapiTable contents = folder.contentsTable()) {
			return id(contents.rows(1).get(0));
		}
	}

	@Test
	@Covers("MessageStore.advise")
	void aFolderTellsOfWhatIsCreatedInIt() {
		ObjectChanged message = told(NotificationType.OBJECT_CREATED, this.targetId,
				() -> newMessage(this.target, "New"));
		assertTold(message, ObjectType.MESSAGE, only(this.target), this.targetId, null, null);
		List<Folder> created = new ArrayList<>();
		ObjectChanged folder = told(NotificationType.OBJECT_CREATED, this.targetId,
				() -> created.add(keep(this.target.createFolder(FolderType.GENERIC, "Below", null, false))));
		assertTold(folder, ObjectType.FOLDER, id(created.get(0)), this.targetId, null, null);
	}

	@Test
	@Covers("MessageStore.advise")
	void aMessageTellsThatItWasModified() {
		EntryId entryId = newMessage(this.target, "Old");
		ObjectChanged saved = told(NotificationType.OBJECT_MODIFIED, entryId, () -> {
			try (Message message = this.store.openMessage(entryId, OpenFlag.MODIFY)) {
				message.set(PropTags.PR_SUBJECT, "New");
				message.saveChanges();
			}
		});
		assertTold(saved, ObjectType.MESSAGE, entryId, this.targetId, null, null);
		ObjectChanged read = told(NotificationType.OBJECT_MODIFIED, entryId,
				() -> this.target.setReadFlags(null, ReadFlag.CLEAR_READ_FLAG));
		assertTold(read, ObjectType.MESSAGE, entryId, this.targetId, null, null);
	}

	@Test
	@Covers("MessageStore.advise")
	void aFolderTellsThatItWasModified() {
		ObjectChanged renamed = told(NotificationType.OBJECT_MODIFIED, this.targetId,
				() -> this.target.set(PropTags.PR_DISPLAY_NAME, "Other"));
		assertTold(renamed, ObjectType.FOLDER, this.targetId, this.inboxId, null, null);
		ObjectChanged counted = told(NotificationType.OBJECT_MODIFIED, this.targetId,
				() -> newMessage(this.target, "New"));
		assertTold(counted, ObjectType.FOLDER, this.targetId, this.inboxId, null, null);
	}

	@Test
	@Covers("MessageStore.advise")
	void whatIsDeletedTellsSoItself() {
		EntryId soft = newMessage(this.target, "Soft");
		EntryId hard = newMessage(this.target, "Hard");
		ObjectChanged softly = told(NotificationType.OBJECT_DELETED, soft,
				() -> this.target.deleteMessages(List.of(soft)));
		assertTold(softly, ObjectType.MESSAGE, soft, this.targetId, null, null);
		ObjectChanged message = told(NotificationType.OBJECT_DELETED, this.targetId,
				() -> this.target.deleteMessages(List.of(hard), DeleteFlag.HARD_DELETE));
		assertTold(message, ObjectType.MESSAGE, hard, this.targetId, null, null);
		ObjectChanged folder = told(NotificationType.OBJECT_DELETED, this.targetId,
				() -> this.inbox.deleteFolder(this.targetId, DeleteFlag.MESSAGES, DeleteFlag.FOLDERS));
		assertTold(folder, ObjectType.FOLDER, this.targetId, this.inboxId, null, null);
	}

	@Test
	@Covers("MessageStore.advise")
	void aMessageThatIsMovedTellsFromWhereToWhere() {
		EntryId entryId = newMessage(this.inbox, "Moved");
		ObjectChanged there = told(NotificationType.OBJECT_MOVED, this.inboxId,
				() -> this.inbox.copyMessages(List.of(entryId), this.target, true));
		EntryId moved = only(this.target);
		assertTold(there, ObjectType.MESSAGE, moved, this.targetId, entryId, this.inboxId);
		ObjectChanged back = told(NotificationType.OBJECT_MOVED, moved,
				() -> this.target.copyMessages(List.of(moved), this.inbox, true));
		assertTold(back, ObjectType.MESSAGE, only(this.inbox), this.inboxId, moved, this.targetId);
	}

	@Test
	@Covers("MessageStore.advise")
	void aMessageThatIsCopiedTellsOfWhat() {
		EntryId entryId = newMessage(this.inbox, "Copied");
		ObjectChanged copied = told(NotificationType.OBJECT_COPIED, entryId,
				() -> this.inbox.copyMessages(List.of(entryId), this.target, false));
		assertTold(copied, ObjectType.MESSAGE, only(this.target), this.targetId, entryId, this.inboxId);
		EntryId below = only(this.target);
		ObjectChanged again = told(NotificationType.OBJECT_COPIED, this.targetId,
				() -> this.target.copyMessages(List.of(below), this.inbox, false));
		assertThat(again.oldEntryId()).isEqualTo(below);
	}

	@Test
	@Covers("MessageStore.advise")
	void aFolderThatIsMovedOrCopiedTellsSo() {
		Folder one = newFolder("One");
		EntryId entryId = id(one);
		ObjectChanged moved = told(NotificationType.OBJECT_MOVED, this.targetId,
				() -> this.inbox.copyFolder(entryId, this.target, null, FolderCopyFlag.MOVE));
		assertTold(moved, ObjectType.FOLDER, entryId, this.targetId, entryId, this.inboxId);
		ObjectChanged copied = told(NotificationType.OBJECT_COPIED, entryId,
				() -> this.target.copyFolder(entryId, this.inbox, "Copy", FolderCopyFlag.SUBFOLDERS));
		EntryId copy;
		try (MapiTable folders = this.inbox.hierarchyTable()) {
			copy = id(folders.rows(2).get(1));
		}
		assertTold(copied, ObjectType.FOLDER, copy, this.inboxId, entryId, this.targetId);
	}

	@Test
	@Covers({ "MessageStore.advise", "MapiContainer.setSearchCriteria" })
	void aSearchFolderTellsThatItsSearchIsComplete() {
		Folder finder = keep(this.store.openSpecialFolder(SpecialFolder.FINDER, OpenFlag.MODIFY));
		Folder search = keep(finder.createFolder(FolderType.SEARCH, "All", null, false));
		newMessage(this.target, "Found");
		ObjectChanged complete = told(NotificationType.SEARCH_COMPLETE, id(search),
				() -> search.setSearchCriteria(Restriction.exists(PropTags.PR_SUBJECT), List.of(this.targetId)));
		assertThat(complete.entryId()).isEqualTo(id(search));
		assertThat(subjects(search)).containsExactly("Found");
	}

	@Test
	@Covers({ "MessageStore.advise", "Subscription.close" })
	void nobodyIsToldOfWhatTheyDidNotAskForOrNoLonger() {
		Listener deleted = new Listener();
		Listener ended = new Listener();
		this.store.advise(null, EnumSet.complementOf(EnumSet.of(NotificationType.TABLE_MODIFIED)), ended).close();
		try (Subscription subscription = this.store.advise(null, Set.of(NotificationType.OBJECT_DELETED), deleted)) {
			EntryId entryId = newMessage(this.target, "New");
			this.target.deleteMessages(List.of(entryId));
			assertThat(((ObjectChanged) deleted.next()).entryId()).isEqualTo(entryId);
		}
		assertThat(deleted.isEmpty()).isTrue();
		assertThat(ended.isEmpty()).isTrue();
		assertRefused(HResult.MAPI_E_UNKNOWN_ENTRYID,
				() -> this.store.advise(EntryId.of(new byte[40]), Set.of(NotificationType.OBJECT_DELETED), deleted));
	}

}
