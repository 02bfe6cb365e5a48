package org.mapi4j.embedded.store;

import java.util.LinkedHashMap;
import java.util.Map;

import org.mapi4j.embedded.table.TableSource;
import org.mapi4j.property.Row;

/**
 * The table of all folders below one ({@code CONVENIENT_DEPTH}), or of those that were
 * deleted softly.
 */
final class DeepHierarchy {

	private final FolderNode top;

	private final boolean deleted;

	private final Views views;

	private final Mirror<Long> mirror;

	DeepHierarchy(FolderNode top, boolean deleted, Views views) {
		this.top = top;
		this.deleted = deleted;
		this.views = views;
		this.mirror = new Mirror<>(top.tables().newFolderSource());
		refresh();
	}

	TableSource source() {
		return this.mirror.source();
	}

	void refresh() {
		Map<Long, Row> rows = new LinkedHashMap<>();
		collect(this.top, false, 0, rows);
		this.mirror.show(rows);
	}

	private void collect(FolderNode folder, boolean inDeleted, int depth, Map<Long, Row> rows) {
		for (FolderNode child : folder.children().values()) {
			boolean gone = inDeleted || child.isDeleted();
			if (gone == this.deleted) {
				rows.put(child.id(), this.views.folderRow(child, depth));
			}
			collect(child, gone, depth + 1, rows);
		}
	}

}
