package org.mapi4j.embedded.table;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.mapi4j.Binary;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.PropValue;

/**
 * A line that shows a row of data, or one instance of it.
 */
final class Leaf extends Line {

	private static final int MSGFLAG_READ = 0x1;

	private static final int KEY = PropTags.PR_INSTANCE_KEY.id();

	private static final int ROW_TYPE = PropTags.PR_ROW_TYPE.id();

	private static final int DEPTH = PropTags.PR_DEPTH.id();

	private final Binary key;

	private final Expansions expansions;

	private final int depth;

	private SourceRow row;

	private List<@Nullable Object> instances;

	private int ordinal;

	private @Nullable Object[] sortKeys = new @Nullable Object[0];

	private boolean unread;

	/**
	 * Create a line.
	 * @param row the row
	 * @param expansions which properties are expanded into instances
	 * @param instances the values of those that this line stands for
	 * @param ordinal which of the instances of the row it is
	 * @param depth under how many headings it stands, negative if there are no categories
	 * @param key tells it from all others
	 */
	Leaf(SourceRow row, Expansions expansions, List<@Nullable Object> instances, int ordinal, int depth, Binary key) {
		this.row = row;
		this.expansions = expansions;
		this.instances = instances;
		this.ordinal = ordinal;
		this.depth = depth;
		this.key = key;
		this.unread = depth >= 0 && isUnread(row);
	}

	private static boolean isUnread(SourceRow row) {
		return row.value(PropTags.PR_MESSAGE_FLAGS) instanceof Integer flags && (flags & MSGFLAG_READ) == 0;
	}

	/**
	 * Take over the row, and what follows from it, of a newer line with the same key.
	 */
	void become(Leaf newer) {
		this.row = newer.row;
		this.instances = newer.instances;
		this.ordinal = newer.ordinal;
		this.sortKeys = newer.sortKeys;
		this.unread = newer.unread;
	}

	/** Return whether it is an unread message. */
	boolean isUnread() {
		return this.unread;
	}

	SourceRow row() {
		return this.row;
	}

	int ordinal() {
		return this.ordinal;
	}

	@Nullable Object sortKey(int index) {
		return this.sortKeys[index];
	}

	void sortKeys(@Nullable Object[] keys) {
		this.sortKeys = keys;
	}

	@Override
	Binary key() {
		return this.key;
	}

	@Override
	@Nullable PropValue<?> find(int property) {
		if (property == KEY) {
			return keyValue(this.key);
		}
		if (this.depth >= 0 && property == ROW_TYPE) {
			return LEAF_ROW;
		}
		if (this.depth >= 0 && property == DEPTH) {
			return new PropValue<>(PropTags.PR_DEPTH, this.depth);
		}
		return this.row.find(property);
	}

	@Override
	@Nullable Object instance(int property) {
		int index = this.expansions.indexOf(property);
		return (index >= 0) ? this.instances.get(index) : null;
	}

	@Override
	public @Nullable List<? extends Item> subobjects(int property) {
		return this.row.subobjects(property);
	}

}
