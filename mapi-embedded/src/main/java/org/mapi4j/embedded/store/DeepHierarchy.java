package org.mapi4j.embedded.store;

import java.util.LinkedHashMap;
import java.util.Map;

import org.mapi4j.embedded.table.TableSource;
import org.mapi4j.property.Row;

/**
 * The table of all folders below one ({@code CONVENIENT_DEPTH}).
 */
final class DeepHierarchy {

	private final FolderNode top;

	private final Views views;

	private final Mirror<Long> mirror;

	DeepHierarchy(FolderNode top, Views views) {
		this.top = top;
		this.views = views;
		this.mirror = new Mirror<>(top.tables().newFolderSource());
		refresh();
	}

	TableSource source() {
		return this.mirror.source();
	}

	void refresh() {
		Map<Long, Row> rows = new LinkedHashMap<>();
		collect(this.top, 1, rows);
		this.mirror.show(rows);
	}

	private void collect(FolderNode folder, int depth, Map<Long, Row> rows) {
		for (FolderNode child : folder.children().values()) {
			if (!child.isDeleted()) {
				rows.put(child.id(), this.views.folderRow(child, depth));
				collect(child, depth + 1, rows);
			}
		}
	}

}
