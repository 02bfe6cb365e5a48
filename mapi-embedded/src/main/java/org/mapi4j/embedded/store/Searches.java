package org.mapi4j.embedded.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.mapi4j.embedded.store.data.Search;
import org.mapi4j.embedded.table.RowFilter;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.Row;

/**
 * The search folders of a store, which show the messages that meet their criteria, and
 * follow them.
 */
final class Searches {

	private static final String OPERATION = "IMAPIContainer::SetSearchCriteria";

	private final MailboxStore store;

	private final Map<Long, FolderNode> running = new LinkedHashMap<>();

	Searches(MailboxStore store) {
		this.store = store;
	}

	/** Begin the search of a folder anew, or end it; what was found stays. */
	void start(FolderNode folder) {
		Search search = folder.record().search();
		this.running.remove(folder.id());
		if (search != null && search.running()) {
			this.running.put(folder.id(), folder);
			rebuild(folder, search);
		}
	}

	/** Search no longer, since the folder is gone. */
	void end(FolderNode folder) {
		this.running.remove(folder.id());
	}

	/** Search everything anew, since folders have come or gone or were moved. */
	void rebuild() {
		for (FolderNode folder : List.copyOf(this.running.values())) {
			Search search = folder.record().search();
			if (search != null) {
				rebuild(folder, search);
			}
		}
	}

	private void rebuild(FolderNode folder, Search search) {
		RowFilter filter = new RowFilter(search.restriction(), OPERATION);
		NumberedRows shown = shownIn(folder);
		shown.source().change(() -> this.store.allMessages().forEach((message) -> {
			boolean found = isInScope(message, search) && matches(filter, message);
			show(shown, message, found);
		}));
		this.store.touch(folder);
	}

	/** Follow a change of a message. */
	void changed(MessageNode message) {
		this.running.values().forEach((folder) -> {
			Search search = folder.record().search();
			if (search != null) {
				boolean found = isInScope(message, search)
						&& matches(new RowFilter(search.restriction(), OPERATION), message);
				if (show(shownIn(folder), message, found)) {
					this.store.touch(folder);
				}
			}
		});
		this.store.stoppedSearches().forEach((folder) -> {
			if (shownIn(folder).has(message.id())) {
				show(shownIn(folder), message, !message.record().deleted());
			}
		});
	}

	/** Show a message nowhere, since it is gone. */
	void removed(MessageNode message) {
		for (FolderNode folder : this.store.searchFolders()) {
			if (shownIn(folder).hide(message.id())) {
				this.store.touch(folder);
			}
		}
	}

	private static NumberedRows shownIn(FolderNode folder) {
		return folder.tables().messages(false, false);
	}

	private boolean show(NumberedRows shown, MessageNode message, boolean found) {
		if (found) {
			shown.show(message.id(), this.store.views().messageRow(message), this.store.views().below(message));
			return true;
		}
		return shown.hide(message.id());
	}

	private boolean matches(RowFilter filter, MessageNode message) {
		Map<PropTag<?>, List<Row>> below = this.store.views().below(message);
		return filter.matches(this.store.views().wholeRow(message), below);
	}

	private boolean isInScope(MessageNode message, Search search) {
		if (message.record().deleted() || message.record().associated() || message.folder().isGone()) {
			return false;
		}
		for (long id : search.folders()) {
			FolderNode folder = this.store.findFolder(id);
			if (folder != null
					&& (search.recursive() ? message.folder().isWithin(folder) : message.folder() == folder)) {
				return true;
			}
		}
		return false;
	}

}
