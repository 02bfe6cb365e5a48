package org.mapi4j.embedded.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.mapi4j.Binary;
import org.mapi4j.embedded.table.Ordering.SortKey;
import org.mapi4j.embedded.table.Ordering.Level;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.PropValue;

/**
 * The heading of a category with what stands below it: narrower categories, or at the
 * last level leaves. The outermost one holds the whole view and is never shown.
 */
final class Heading extends Line {

	private final Ordering ordering;

	private final @Nullable Heading parent;

	private final int depth;

	private final Binary key;

	private final List<@Nullable Object> parts;

	private final Map<String, Heading> byIdentity = new HashMap<>();

	private final List<Heading> children = new ArrayList<>();

	private final List<Leaf> leaves = new ArrayList<>();

	private boolean expanded;

	private int count;

	private int unread;

	private @Nullable Object extreme;

	private Heading(Ordering ordering, @Nullable Heading parent, int depth, Binary key, List<@Nullable Object> parts) {
		this.ordering = ordering;
		this.parent = parent;
		this.depth = depth;
		this.key = key;
		this.parts = parts;
		this.expanded = parent == null || ordering.levels().get(depth).isExpanded();
	}

	/** Return the one that holds the whole view. */
	static Heading root(Ordering ordering) {
		return new Heading(ordering, null, -1, Binary.EMPTY, List.of());
	}

	@Nullable Object part(int index) {
		return this.parts.get(index);
	}

	@Nullable Object extreme() {
		return this.extreme;
	}

	List<Leaf> leaves() {
		return this.leaves;
	}

	List<Heading> children() {
		return this.children;
	}

	boolean isExpanded() {
		return this.expanded;
	}

	void expanded(boolean expand) {
		this.expanded = expand;
	}

	/**
	 * Return the innermost heading that a leaf belongs under, which is made if need be.
	 */
	Heading headingOf(Leaf leaf) {
		if (isInnermost()) {
			return this;
		}
		StringBuilder identity = new StringBuilder();
		List<@Nullable Object> values = new ArrayList<>();
		for (SortKey each : this.ordering.levels().get(this.depth + 1).keys()) {
			Object value = each.of(leaf);
			values.add(value);
			identity.append(each.tag.value()).append('=').append(Values.identity(value)).append(';');
		}
		return this.byIdentity.computeIfAbsent(identity.toString(), (text) -> child(text, values)).headingOf(leaf);
	}

	private Heading child(String identity, List<@Nullable Object> values) {
		Binary childKey = Expansions.digest(this.key + "/" + identity);
		Heading child = new Heading(this.ordering, this, this.depth + 1, childKey, values);
		this.children.add(child);
		return child;
	}

	private boolean isInnermost() {
		return this.depth == this.ordering.levels().size() - 1;
	}

	/** Add leaves without regard to order, to be followed by {@link #sort()}. */
	void append(Leaf leaf) {
		this.leaves.add(leaf);
	}

	void sort() {
		this.leaves.sort(this.ordering::compare);
		this.children.forEach(Heading::sort);
		recount();
		sortChildren();
	}

	int insert(Leaf leaf) {
		int index = -1 - indexOf(leaf);
		this.leaves.add(index, leaf);
		return index;
	}

	int remove(Leaf leaf) {
		int index = indexOf(leaf);
		this.leaves.remove(index);
		return index;
	}

	int indexOf(Leaf leaf) {
		return Collections.binarySearch(this.leaves, leaf, this.ordering::compare);
	}

	/** Count anew what is below, from here outwards. */
	void recountOutwards() {
		recount();
		if (this.parent != null) {
			this.parent.recountOutwards();
		}
	}

	/**
	 * Once all is counted, drop categories that have become empty and put the others in
	 * order, from here outwards.
	 */
	void settle() {
		sortChildren();
		if (this.parent != null) {
			if (this.count == 0) {
				this.parent.drop(this);
			}
			this.parent.settle();
		}
	}

	private void drop(Heading child) {
		this.children.remove(child);
		this.byIdentity.values().remove(child);
	}

	private void sortChildren() {
		if (!isInnermost()) {
			Level level = this.ordering.levels().get(this.depth + 1);
			this.children.sort(level::compare);
		}
	}

	private void recount() {
		if (!this.ordering.isCategorized()) {
			return;
		}
		this.count = this.leaves.size() + this.children.stream().mapToInt((child) -> child.count).sum();
		this.unread = (int) this.leaves.stream().filter(Leaf::isUnread).count()
				+ this.children.stream().mapToInt((child) -> child.unread).sum();
		SortKey extremeKey = (this.parent != null) ? this.ordering.levels().get(this.depth).extreme() : null;
		this.extreme = (extremeKey != null) ? extremeOf(extremeKey) : null;
	}

	private @Nullable Object extremeOf(SortKey extremeKey) {
		Object result = null;
		for (Leaf leaf : this.leaves) {
			result = extremeKey.prevailing(result, extremeKey.of(leaf));
		}
		for (Heading child : this.children) {
			result = extremeKey.prevailing(result, child.extremeOf(extremeKey));
		}
		return result;
	}

	/** Add what is shown of this category, its heading first, to a list of lines. */
	void layOut(List<Line> lines) {
		if (this.parent != null) {
			lines.add(this);
		}
		if (this.expanded) {
			this.children.forEach((child) -> child.layOut(lines));
			lines.addAll(this.leaves);
		}
	}

	/** Return whether a key is that of this heading or of a leaf right below it. */
	boolean holds(Binary wanted) {
		return this.key.equals(wanted) || this.leaves.stream().anyMatch((leaf) -> leaf.key().equals(wanted));
	}

	/**
	 * Return this heading, if it is one that can be shown, and those around it, outwards.
	 */
	List<Heading> chain() {
		List<Heading> chain = new ArrayList<>();
		for (Heading each = this; each.parent != null; each = each.parent) {
			chain.add(each);
		}
		return chain;
	}

	@Override
	Binary key() {
		return this.key;
	}

	@Override
	@Nullable PropValue<?> find(int property) {
		if (property == PropTags.PR_INSTANCE_KEY.id()) {
			return keyValue(this.key);
		}
		if (property == PropTags.PR_ROW_TYPE.id()) {
			return this.expanded ? EXPANDED_CATEGORY : COLLAPSED_CATEGORY;
		}
		if (property == PropTags.PR_DEPTH.id()) {
			return new PropValue<>(PropTags.PR_DEPTH, this.depth);
		}
		if (property == PropTags.PR_CONTENT_COUNT.id()) {
			return new PropValue<>(PropTags.PR_CONTENT_COUNT, this.count);
		}
		if (property == PropTags.PR_CONTENT_UNREAD.id()) {
			return new PropValue<>(PropTags.PR_CONTENT_UNREAD, this.unread);
		}
		return findPart(property);
	}

	private @Nullable PropValue<?> findPart(int property) {
		for (Heading heading : chain()) {
			Level level = this.ordering.levels().get(heading.depth);
			for (int i = 0; i < level.keys().size(); i++) {
				SortKey part = level.keys().get(i);
				Object value = heading.part(i);
				if (part.tag.id() == property && value != null) {
					return PropValue.of(part.tag.as(part.tag.type()), value);
				}
			}
			SortKey extremeKey = level.extreme();
			if (extremeKey != null && extremeKey.tag.id() == property && heading.extreme != null) {
				return PropValue.of(extremeKey.tag, heading.extreme);
			}
		}
		return null;
	}

	@Override
	@Nullable Object instance(int property) {
		PropValue<?> part = findPart(property);
		return (part != null && !part.tag().type().isMultiValued()) ? part.value() : null;
	}

}
