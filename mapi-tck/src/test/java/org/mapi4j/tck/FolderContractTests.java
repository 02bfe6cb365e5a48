package org.mapi4j.tck;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import org.mapi4j.EntryId;
import org.mapi4j.HResult;
import org.mapi4j.notification.Notification;
import org.mapi4j.notification.Notification.TableEvent;
import org.mapi4j.notification.Subscription;
import org.mapi4j.property.NoValue;
import org.mapi4j.property.OpenFlag;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.PropValue;
import org.mapi4j.property.Restriction;
import org.mapi4j.property.Restriction.FuzzyLevel;
import org.mapi4j.property.Restriction.FuzzyOption;
import org.mapi4j.property.Row;
import org.mapi4j.store.DeleteFlag;
import org.mapi4j.store.Folder;
import org.mapi4j.store.FolderCopyFlag;
import org.mapi4j.store.FolderPage;
import org.mapi4j.store.FolderType;
import org.mapi4j.store.Message;
import org.mapi4j.store.ReadFlag;
import org.mapi4j.store.SpecialFolder;
import org.mapi4j.table.ContainerFlag;
import org.mapi4j.table.MapiTable;
import org.mapi4j.table.SearchCriteria;
import org.mapi4j.table.SearchFlag;
import org.mapi4j.table.SortOrder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Folders hold folders and messages, show them as tables, and let them be copied, moved
 * and deleted.
 */
@ParameterizedClass(name = "{0}")
@EnumSource(Route.class)
class FolderContractTests extends StoreCase {

	private static final int MSGSTATUS_TAGGED = 0x2;

	private static final int MSGSTATUS_HIGHLIGHTED = 0x1;

	FolderContractTests(Route route) {
		super(route);
	}

	@Test
	@Reference({ "imapifolder-createfolder", "imapicontainer-gethierarchytable" })
	@Covers({ "Folder.createFolder", "MapiContainer.hierarchyTable" })
	void aNewFolderIsInTheHierarchyTableAndItsNameIsTaken() {
		Folder one = newFolder("One");
		keep(one.createFolder(FolderType.GENERIC, "Below", "a comment", false));
		assertThat(names(this.inbox.hierarchyTable())).containsExactly("One");
		assertThat(names(this.inbox.hierarchyTable(ContainerFlag.CONVENIENT_DEPTH))).containsExactly("One", "Below");
		assertRefused(HResult.MAPI_E_COLLISION, () -> newFolder("one"));
		Folder same = keep(this.inbox.createFolder(FolderType.GENERIC, "One", null, true));
		assertThat(this.store.compareEntryIds(id(same), id(one))).isTrue();
	}

	@Test
	@Reference("imapiprop-setprops")
	@Covers("MapiProp.setProps")
	void aFolderIsRenamedAtOnceAndNotToANameThatIsTaken() {
		Folder one = newFolder("One");
		newFolder("Two");
		one.set(PropTags.PR_DISPLAY_NAME, "Three");
		assertThat(names(this.inbox.hierarchyTable())).containsExactly("Three", "Two");
		assertThat(one.setProps(List.of(new PropValue<>(PropTags.PR_DISPLAY_NAME, "Two"))))
			.extracting((problem) -> problem.reason())
			.containsExactly(HResult.MAPI_E_COLLISION);
	}

	@Test
	@Reference({ "imapifolder-createmessage", "imapicontainer-getcontentstable" })
	@Covers({ "Folder.createMessage", "MapiContainer.contentsTable", "Folder.messages", "Folder.page" })
	void aMessageIsInTheContentsTableOnceItIsSaved() {
		try (MapiTable contents = this.inbox.contentsTable(); Message message = this.inbox.createMessage(false)) {
			assertThat(contents.rowCount()).isZero();
			message.set(PropTags.PR_SUBJECT, "First");
			message.saveChanges();
			assertThat(contents.rowCount()).isEqualTo(1);
		}
		try (Message hidden = this.inbox.createMessage(true)) {
			hidden.saveChanges();
		}
		newMessage(this.inbox, "Second");
		assertThat(subjects(this.inbox)).containsExactly("First", "Second");
		try (Stream<Row> rows = this.inbox.messages(PropTags.PR_SUBJECT)) {
			assertThat(rows).extracting((row) -> row.get(PropTags.PR_SUBJECT)).containsExactly("First", "Second");
		}
		FolderPage page = this.inbox.page(1, 5, SortOrder.descending(PropTags.PR_SUBJECT), PropTags.PR_SUBJECT);
		assertThat(page.total()).isEqualTo(2);
		assertThat(page.start()).isEqualTo(1);
		assertThat(page.rows()).extracting((row) -> row.get(PropTags.PR_SUBJECT)).containsExactly("First");
		assertThat(this.inbox.page(0, 1, null, PropTags.PR_SUBJECT).rows())
			.extracting((row) -> row.get(PropTags.PR_SUBJECT))
			.containsExactly("First");
		assertThat(this.inbox.page(2, 5, null, PropTags.PR_SUBJECT).rows()).isEmpty();
		try (MapiTable associated = this.inbox.contentsTable(ContainerFlag.ASSOCIATED)) {
			assertThat(associated.rowCount()).isEqualTo(1);
		}
	}

	@Test
	@Reference({ "handling-table-notification", "imapicontainer-getcontentstable" })
	@Covers("MapiContainer.contentsTable")
	void aContentsTableTellsOfNewMessages() {
		Listener listener = new Listener();
		try (MapiTable contents = this.inbox.contentsTable(); Subscription subscription = contents.advise(listener)) {
			newMessage(this.inbox, "New");
			assertThat(listener.next()).isInstanceOfSatisfying(Notification.TableModified.class,
					(event) -> assertThat(event.event()).isEqualTo(TableEvent.ROW_ADDED));
		}
	}

	@Test
	@Reference({ "imapifolder-copymessages" })
	@Covers("Folder.copyMessages")
	void messagesAreCopiedAndMovedInBatches() {
		Folder one = newFolder("One");
		EntryId first = newMessage(this.inbox, "First");
		EntryId second = newMessage(this.inbox, "Second");
		assertThat(this.inbox.copyMessages(List.of(first, second), one, false)).isTrue();
		assertThat(subjects(one)).containsExactly("First", "Second");
		assertThat(subjects(this.inbox)).hasSize(2);
		Folder two = newFolder("Two");
		assertThat(this.inbox.copyMessages(List.of(first), two, true)).isTrue();
		assertThat(subjects(two)).containsExactly("First");
		assertThat(subjects(this.inbox)).containsExactly("Second");
		assertThat(this.inbox.copyMessages(List.of(first, second), one, true)).as("one is no longer there").isFalse();
	}

	@Test
	@Reference({ "imapifolder-deletemessages", "imapicontainer-getcontentstable" })
	@Covers("Folder.deleteMessages")
	void messagesAreDeletedSoftlyOrForGood() {
		EntryId soft = newMessage(this.inbox, "Soft");
		EntryId hard = newMessage(this.inbox, "Hard");
		assertThat(this.inbox.deleteMessages(List.of(soft))).isTrue();
		assertThat(this.inbox.deleteMessages(List.of(hard), DeleteFlag.HARD_DELETE)).isTrue();
		assertThat(subjects(this.inbox)).isEmpty();
		try (MapiTable deleted = this.inbox.contentsTable(ContainerFlag.SHOW_SOFT_DELETES)) {
			assertThat(deleted.stream().map((row) -> row.get(PropTags.PR_SUBJECT))).containsExactly("Soft");
		}
		assertThat(this.inbox.deleteMessages(List.of(hard))).isFalse();
		assertRefused(HResult.MAPI_E_NOT_FOUND, () -> this.store.openMessage(soft));
		keep(this.store.openMessage(soft, OpenFlag.SHOW_SOFT_DELETES));
	}

	@Test
	@Reference({ "imapifolder-copyfolder" })
	@Covers("Folder.copyFolder")
	void foldersAreCopiedAndMovedButNotIntoThemselves() {
		Folder one = newFolder("One");
		Folder below = keep(one.createFolder(FolderType.GENERIC, "Below", null, false));
		newMessage(below, "Deep");
		Folder two = newFolder("Two");
		assertRefused(HResult.MAPI_E_FOLDER_CYCLE,
				() -> this.inbox.copyFolder(id(one), below, null, FolderCopyFlag.MOVE));
		assertThat(this.inbox.copyFolder(id(one), two, "Copy", FolderCopyFlag.SUBFOLDERS)).isTrue();
		assertThat(names(two.hierarchyTable(ContainerFlag.CONVENIENT_DEPTH))).containsExactly("Copy", "Below");
		assertThat(this.inbox.copyFolder(id(one), two, null, FolderCopyFlag.MOVE)).isTrue();
		assertThat(names(this.inbox.hierarchyTable())).containsExactly("Two");
		assertThat(names(two.hierarchyTable())).containsExactly("Copy", "One");
		assertThat(subjects(below)).containsExactly("Deep");
		Folder other = newFolder("One");
		assertRefused(HResult.MAPI_E_COLLISION, () -> this.inbox.copyFolder(id(other), two, null));
	}

	@Test
	@Reference({ "imapifolder-deletefolder" })
	@Covers("Folder.deleteFolder")
	void aFolderThatIsNotEmptyIsDeletedOnlyIfThatIsAskedFor() {
		Folder one = newFolder("One");
		Folder below = keep(one.createFolder(FolderType.GENERIC, "Below", null, false));
		EntryId entryId = id(one);
		assertRefused(HResult.MAPI_E_HAS_FOLDERS, () -> this.inbox.deleteFolder(entryId));
		newMessage(one, "Here");
		assertRefused(HResult.MAPI_E_HAS_MESSAGES, () -> this.inbox.deleteFolder(entryId, DeleteFlag.FOLDERS));
		assertThat(this.inbox.deleteFolder(entryId, DeleteFlag.FOLDERS, DeleteFlag.MESSAGES, DeleteFlag.HARD_DELETE))
			.isTrue();
		assertThat(names(this.inbox.hierarchyTable())).isEmpty();
		assertRefused(HResult.MAPI_E_OBJECT_DELETED, () -> below.createMessage(false));
		assertRefused(HResult.MAPI_E_NOT_FOUND, () -> this.inbox.deleteFolder(entryId));
	}

	@Test
	@Reference({ "imapifolder-emptyfolder" })
	@Covers("Folder.emptyFolder")
	void aFolderIsEmptiedSaveForHiddenMessages() {
		Folder one = newFolder("One");
		newMessage(one, "Here");
		keep(one.createFolder(FolderType.GENERIC, "Below", null, false));
		try (Message hidden = one.createMessage(true)) {
			hidden.saveChanges();
		}
		assertThat(one.emptyFolder()).isTrue();
		assertThat(subjects(one)).isEmpty();
		assertThat(names(one.hierarchyTable())).isEmpty();
		assertThat(one.require(PropTags.PR_ASSOC_CONTENT_COUNT)).isEqualTo(1);
		assertThat(one.emptyFolder(DeleteFlag.ASSOCIATED, DeleteFlag.HARD_DELETE)).isTrue();
		assertThat(one.require(PropTags.PR_ASSOC_CONTENT_COUNT)).isZero();
	}

	@Test
	@Reference({ "imapifolder-setreadflags" })
	@Covers("Folder.setReadFlags")
	void messagesAreMarkedAsReadAndUnread() {
		EntryId first = newMessage(this.inbox, "First");
		newMessage(this.inbox, "Second");
		assertThat(this.inbox.setReadFlags(null, ReadFlag.CLEAR_READ_FLAG)).isTrue();
		assertThat(this.inbox.require(PropTags.PR_CONTENT_UNREAD)).isEqualTo(2);
		assertThat(this.inbox.setReadFlags(List.of(first), ReadFlag.SUPPRESS_RECEIPT)).isTrue();
		assertThat(this.inbox.require(PropTags.PR_CONTENT_UNREAD)).isEqualTo(1);
		assertRefused(HResult.MAPI_E_INVALID_PARAMETER,
				() -> this.inbox.setReadFlags(null, ReadFlag.CLEAR_READ_FLAG, ReadFlag.SUPPRESS_RECEIPT));
	}

	@Test
	@Reference({ "imapifolder-setmessagestatus", "imapifolder-getmessagestatus" })
	@Covers({ "Folder.getMessageStatus", "Folder.setMessageStatus" })
	void theStatusOfAMessageIsChangedByAMask() {
		EntryId message = newMessage(this.inbox, "First");
		assertThat(this.inbox.setMessageStatus(message, -1, MSGSTATUS_TAGGED | MSGSTATUS_HIGHLIGHTED)).isZero();
		assertThat(this.inbox.setMessageStatus(message, 0, MSGSTATUS_HIGHLIGHTED))
			.isEqualTo(MSGSTATUS_TAGGED | MSGSTATUS_HIGHLIGHTED);
		assertThat(this.inbox.getMessageStatus(message)).isEqualTo(MSGSTATUS_TAGGED);
	}

	@Test
	@Reference("imapifolder-savecontentssort")
	@Covers("Folder.saveContentsSort")
	void aContentsTableIsOpenedInTheOrderThatWasSaved() {
		Folder one = newFolder("One");
		Folder below = keep(one.createFolder(FolderType.GENERIC, "Below", null, false));
		for (Folder folder : List.of(one, below)) {
			newMessage(folder, "B");
			newMessage(folder, "C");
			newMessage(folder, "A");
		}
		one.saveContentsSort(SortOrder.ascending(PropTags.PR_SUBJECT), false);
		assertThat(subjects(one)).containsExactly("A", "B", "C");
		assertThat(subjects(below)).containsExactly("B", "C", "A");
		try (MapiTable contents = one.contentsTable()) {
			assertThat(contents.sortOrder()).isEqualTo(SortOrder.ascending(PropTags.PR_SUBJECT));
			contents.sort(SortOrder.by());
		}
		newMessage(one, "AA");
		assertThat(subjects(one)).as("another table's order is its own").containsExactly("A", "AA", "B", "C");
		one.saveContentsSort(SortOrder.descending(PropTags.PR_SUBJECT), true);
		assertThat(subjects(below)).containsExactly("C", "B", "A");
		Folder readOnly = keep(this.store.openFolder(id(one)));
		assertRefused(HResult.MAPI_E_NO_ACCESS,
				() -> readOnly.saveContentsSort(SortOrder.ascending(PropTags.PR_SUBJECT), false));
	}

	@Test
	@Reference({ "imapifolder-copyfolder", "imapicontainer-gethierarchytable" })
	@Covers({ "Folder.copyFolder", "MapiContainer.hierarchyTable" })
	void theHierarchyTablesShowWhatWasCopiedWithItsFolders() {
		Folder one = newFolder("One");
		Folder below = keep(one.createFolder(FolderType.GENERIC, "Below", "a comment", false));
		keep(below.createFolder(FolderType.GENERIC, "Deep", null, false));
		newMessage(below, "Here");
		Folder target = newFolder("Target");
		MapiTable deep = keep(target.hierarchyTable(ContainerFlag.CONVENIENT_DEPTH));
		assertThat(deep.rowCount()).isZero();
		assertThat(this.inbox.copyFolder(id(one), target, "Copy", FolderCopyFlag.SUBFOLDERS)).isTrue();
		deep.setColumns(PropTags.PR_DISPLAY_NAME, PropTags.PR_DEPTH, PropTags.PR_CONTENT_COUNT, PropTags.PR_COMMENT,
				PropTags.PR_ENTRYID, PropTags.PR_PARENT_ENTRYID);
		List<Row> rows = deep.rows(10);
		assertThat(rows)
			.extracting((row) -> row.require(PropTags.PR_DISPLAY_NAME) + " " + row.require(PropTags.PR_DEPTH) + " "
					+ row.require(PropTags.PR_CONTENT_COUNT))
			.containsExactly("Copy 0 0", "Below 1 1", "Deep 2 0");
		assertThat(rows.get(1).get(PropTags.PR_COMMENT)).isEqualTo("a comment");
		assertThat(this.store.compareEntryIds(EntryId.of(rows.get(1).require(PropTags.PR_PARENT_ENTRYID)),
				id(rows.get(0))))
			.isTrue();
		assertThat(this.store.compareEntryIds(id(rows.get(1)), id(below))).isFalse();
		assertThat(names(one.hierarchyTable(ContainerFlag.CONVENIENT_DEPTH))).containsExactly("Below", "Deep");
	}

	@Test
	@Reference({ "imapifolder-deletemessages", "imapifolder-copymessages", "imsgstore-openentry" })
	@Covers({ "Folder.copyMessages", "Folder.deleteFolder", "MessageStore.openMessage" })
	void whatWasDeletedSoftlyIsNotUsedButRecoveredByMovingIt() {
		Folder one = newFolder("One");
		EntryId entryId = newMessage(one, "Here");
		Message open = reopen(entryId);
		one.deleteMessages(List.of(entryId));
		assertRefused(HResult.MAPI_E_OBJECT_DELETED, () -> open.set(PropTags.PR_SUBJECT, "changed"));
		assertRefused(HResult.MAPI_E_NOT_FOUND, () -> this.store.openMessage(entryId));
		assertThat(keep(this.store.openMessage(entryId, OpenFlag.SHOW_SOFT_DELETES)).require(PropTags.PR_SUBJECT))
			.isEqualTo("Here");
		assertThat(one.copyMessages(List.of(entryId), this.inbox, true)).isTrue();
		assertThat(subjects(this.inbox)).containsExactly("Here");
		EntryId again = newMessage(one, "Again");
		assertThat(this.inbox.deleteFolder(id(one), DeleteFlag.MESSAGES)).isTrue();
		assertRefused(HResult.MAPI_E_OBJECT_DELETED, () -> one.createMessage(false));
		assertRefused(HResult.MAPI_E_NOT_FOUND, () -> this.store.openMessage(again));
		try (MapiTable deleted = this.inbox.hierarchyTable(ContainerFlag.SHOW_SOFT_DELETES)) {
			EntryId folder = id(deleted.rows(1).get(0));
			assertThat(this.inbox.copyFolder(folder, this.inbox, null, FolderCopyFlag.MOVE)).isTrue();
		}
		assertThat(names(this.inbox.hierarchyTable())).containsExactly("One");
		assertThat(keep(this.store.openMessage(again)).require(PropTags.PR_SUBJECT)).isEqualTo("Again");
	}

	@Test
	@Reference({ "imapicontainer-gethierarchytable", "imapifolder-deletefolder" })
	@Covers("MapiContainer.hierarchyTable")
	void whatWasDeletedSoftlyIsShownFromAllLevels() {
		Folder one = newFolder("One");
		Folder two = keep(one.createFolder(FolderType.GENERIC, "Two", null, false));
		keep(two.createFolder(FolderType.GENERIC, "Three", null, false));
		MapiTable deleted = keep(
				this.inbox.hierarchyTable(ContainerFlag.CONVENIENT_DEPTH, ContainerFlag.SHOW_SOFT_DELETES));
		assertThat(deleted.rowCount()).isZero();
		one.deleteFolder(id(two), DeleteFlag.FOLDERS);
		assertThat(deleted.rows(10)).extracting((row) -> row.get(PropTags.PR_DISPLAY_NAME))
			.containsExactlyInAnyOrder("Two", "Three");
		assertThat(names(this.inbox.hierarchyTable(ContainerFlag.CONVENIENT_DEPTH))).containsExactly("One");
		this.inbox.deleteFolder(id(one), DeleteFlag.FOLDERS);
		assertThat(names(this.inbox.hierarchyTable(ContainerFlag.CONVENIENT_DEPTH, ContainerFlag.SHOW_SOFT_DELETES)))
			.containsExactlyInAnyOrder("One", "Two", "Three");
	}

	@Test
	@Reference({ "imapifolder-emptyfolder", "mapi-search-folders" })
	@Covers("Folder.emptyFolder")
	void whatASearchFolderShowsIsDeletedFromWhereItIsWhenTheFolderIsEmptied() {
		newMessage(this.inbox, "Report");
		newMessage(this.inbox, "Other");
		Folder finder = keep(this.store.openSpecialFolder(SpecialFolder.FINDER, OpenFlag.MODIFY));
		Folder search = keep(finder.createFolder(FolderType.SEARCH, "Reports", null, false));
		assertThat(search.emptyFolder()).isTrue();
		search.setSearchCriteria(
				Restriction.content(PropTags.PR_SUBJECT, "Report", FuzzyLevel.FULL_STRING, FuzzyOption.IGNORE_CASE),
				List.of(id(this.inbox)), SearchFlag.SHALLOW_SEARCH);
		assertThat(search.emptyFolder()).isTrue();
		assertThat(subjects(search)).isEmpty();
		assertThat(subjects(this.inbox)).containsExactly("Other");
	}

	@Test
	@Reference({ "imapicontainer-gethierarchytable", "imapiprop-getproplist" })
	@Covers({ "MapiProp.getPropList", "MapiProp.getProps" })
	void whatAFolderContainsIsAmongItsProperties() {
		List<PropTag<NoValue>> contained = List.of(PropTags.PR_CONTAINER_CONTENTS, PropTags.PR_CONTAINER_HIERARCHY,
				PropTags.PR_FOLDER_ASSOCIATED_CONTENTS);
		assertThat(this.inbox.getPropList()).containsAll(contained);
		Row all = this.inbox.getProps();
		assertThat(contained).allSatisfy((tag) -> assertThat(all.get(tag)).isEqualTo(NoValue.OBJECT));
	}

	@Test
	@Reference({ "imapicontainer-setsearchcriteria", "imapicontainer-getsearchcriteria" })
	@Covers({ "MapiContainer.setSearchCriteria", "MapiContainer.getSearchCriteria", "MapiContainer.openEntry" })
	void aSearchFolderShowsWhatItIsAskedForAndStaysCurrent() {
		Folder below = newFolder("Below");
		EntryId here = newMessage(this.inbox, "Report one");
		newMessage(this.inbox, "Other");
		Folder finder = keep(this.store.openSpecialFolder(SpecialFolder.FINDER, OpenFlag.MODIFY));
		Folder search = keep(finder.createFolder(FolderType.SEARCH, "Reports", null, false));
		assertRefused(HResult.MAPI_E_NOT_INITIALIZED, search::getSearchCriteria);
		assertRefused(HResult.MAPI_E_NO_ACCESS, () -> search.createMessage(false));
		Restriction wanted = Restriction.content(PropTags.PR_SUBJECT, "report", FuzzyLevel.PREFIX,
				FuzzyOption.IGNORE_CASE);
		search.setSearchCriteria(wanted, List.of(id(this.inbox)), SearchFlag.RECURSIVE_SEARCH);
		assertThat(subjects(search)).containsExactly("Report one");
		newMessage(below, "Report two");
		assertThat(subjects(search)).containsExactly("Report one", "Report two");
		SearchCriteria criteria = search.getSearchCriteria();
		assertThat(criteria.running()).isTrue();
		assertThat(criteria.recursive()).isTrue();
		assertThat(criteria.containers()).hasSize(1);
		keep(search.openEntry(here));
		search.setSearchCriteria(null, null, SearchFlag.STOP_SEARCH);
		newMessage(below, "Report three");
		assertThat(subjects(search)).hasSize(2);
		assertRefused(HResult.MAPI_E_NO_SUPPORT, this.inbox::getSearchCriteria);
	}

	@Test
	@Reference("imapicontainer-setsearchcriteria")
	@Covers({ "MapiContainer.setSearchCriteria", "MapiContainer.getSearchCriteria" })
	void aSearchIsBegunAnewInItsOwnFoldersAloneAndWithoutHurry() {
		newMessage(this.inbox, "Report one");
		newMessage(newFolder("Below"), "Report two");
		Folder finder = keep(this.store.openSpecialFolder(SpecialFolder.FINDER, OpenFlag.MODIFY));
		Folder search = keep(finder.createFolder(FolderType.SEARCH, "Reports", null, false));
		search.setSearchCriteria(Restriction.content(PropTags.PR_SUBJECT, "Report", FuzzyLevel.PREFIX),
				List.of(this.inbox.entryId()), SearchFlag.RECURSIVE_SEARCH, SearchFlag.FOREGROUND_SEARCH);
		assertThat(subjects(search)).containsExactly("Report one", "Report two");
		assertThat(search.getSearchCriteria().foreground()).isTrue();
		search.setSearchCriteria(null, null, SearchFlag.RESTART_SEARCH, SearchFlag.SHALLOW_SEARCH,
				SearchFlag.BACKGROUND_SEARCH);
		assertThat(subjects(search)).containsExactly("Report one");
		assertThat(search.getSearchCriteria()).extracting(SearchCriteria::recursive, SearchCriteria::foreground)
			.containsExactly(false, false);
	}

	@Test
	@Reference({ "imapicontainer-openentry", "imsgstore-openentry" })
	@Covers({ "MessageStore.openSpecialFolder", "MapiProp.set(PropTag, Object)" })
	void whatIsOpenedForReadingIsNotChanged() {
		Folder readOnly = keep(this.store.openSpecialFolder(SpecialFolder.INBOX));
		assertRefused(HResult.MAPI_E_NO_ACCESS, () -> readOnly.createMessage(false));
		assertRefused(HResult.MAPI_E_NO_ACCESS, () -> readOnly.set(PropTags.PR_COMMENT, "changed"));
		assertThat(readOnly.require(PropTags.PR_ACCESS_LEVEL)).isZero();
	}

}
