package org.mapi4j.embedded.store.data;

import org.jspecify.annotations.Nullable;

import org.mapi4j.store.FolderType;
import org.mapi4j.table.SortOrder;

/**
 * A folder as it is kept. Immutable.
 *
 * @param id its number, which no other object of the store ever has
 * @param parent the number of the folder that it is in, zero for the root
 * @param type its kind, or {@code null} for the root
 * @param deleted whether it was deleted softly
 * @param properties its properties
 * @param search what it looks for, or {@code null}
 * @param order the order that its contents are shown in at first, or {@code null}
 */
public record FolderRecord(long id, long parent, @Nullable FolderType type, boolean deleted, Bag properties,
		@Nullable Search search, @Nullable SortOrder order) {

	/**
	 * Return this folder with other properties.
	 * @param changed the properties
	 * @return a new record
	 */
	public FolderRecord with(Bag changed) {
		return new FolderRecord(this.id, this.parent, this.type, this.deleted, changed, this.search, this.order);
	}

	/**
	 * Return this folder in another one, or recovered in the same one.
	 * @param newParent the number of the other one
	 * @return a new record
	 */
	public FolderRecord in(long newParent) {
		return new FolderRecord(this.id, newParent, this.type, false, this.properties, this.search, this.order);
	}

	/**
	 * Return this folder as one that was deleted softly.
	 * @return a new record
	 */
	public FolderRecord softlyDeleted() {
		return new FolderRecord(this.id, this.parent, this.type, true, this.properties, this.search, this.order);
	}

	/**
	 * Return this folder with other criteria.
	 * @param changed what it looks for
	 * @return a new record
	 */
	public FolderRecord with(Search changed) {
		return new FolderRecord(this.id, this.parent, this.type, this.deleted, this.properties, changed, this.order);
	}

	/**
	 * Return this folder with another order.
	 * @param changed the order that its contents are shown in at first
	 * @return a new record
	 */
	public FolderRecord with(SortOrder changed) {
		return new FolderRecord(this.id, this.parent, this.type, this.deleted, this.properties, this.search, changed);
	}

}
