package org.mapi4j.embedded.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.mapi4j.Binary;
import org.mapi4j.embedded.table.Positions.Place;
import org.mapi4j.notification.Notification.TableEvent;

/**
 * The lines of a view: which rows meet its condition, in which order and under which
 * headings they stand, and how that changes when the rows do.
 */
final class Layout {

	private static final Comparator<Line> BY_INDEX = Comparator.comparingInt((line) -> line.index);

	private final long source;

	private final Ordering ordering;

	private final Expansions expansions;

	private final Predicate<Item> condition;

	private final Heading root;

	private final Map<Long, List<Leaf>> leavesByRow = new HashMap<>();

	private List<? extends Line> lines;

	Layout(long source, Collection<SourceRow> rows, Ordering ordering, Expansions expansions,
			Predicate<Item> condition) {
		this.source = source;
		this.ordering = ordering;
		this.expansions = expansions;
		this.condition = condition;
		this.root = Heading.root(ordering);
		for (SourceRow row : rows) {
			List<Leaf> leaves = leavesOf(row);
			leaves.forEach((leaf) -> this.root.headingOf(leaf).append(leaf));
			if (!leaves.isEmpty()) {
				this.leavesByRow.put(row.number(), leaves);
			}
		}
		this.root.sort();
		this.lines = layOut();
	}

	private List<Leaf> leavesOf(SourceRow row) {
		List<Leaf> leaves = this.expansions.expand(this.source, row, this.ordering.leafDepth());
		leaves.removeIf((leaf) -> !this.condition.test(leaf));
		leaves.forEach(this.ordering::prepare);
		return leaves;
	}

	private List<? extends Line> layOut() {
		if (!this.ordering.isCategorized()) {
			return this.root.leaves();
		}
		List<Line> laidOut = new ArrayList<>();
		this.root.layOut(laidOut);
		for (int i = 0; i < laidOut.size(); i++) {
			laidOut.get(i).index = i;
		}
		return laidOut;
	}

	/** Return the lines that are shown. */
	List<? extends Line> lines() {
		return this.lines;
	}

	int size() {
		return this.lines.size();
	}

	/**
	 * Follow a change of a row.
	 * @param number the number of the row
	 * @param row the row as it is now, or {@code null} if it is gone
	 * @param positions are moved along
	 * @return what happened to the lines that are shown, or {@code null} if it is too
	 * much to be told line by line
	 */
	@Nullable List<Event> apply(long number, @Nullable SourceRow row, Positions positions) {
		List<Leaf> old = this.leavesByRow.getOrDefault(number, List.of());
		List<Leaf> fresh = (row != null) ? leavesOf(row) : List.of();
		Difference difference = new Difference(old, fresh);
		if (difference.remaining().isEmpty()) {
			this.leavesByRow.remove(number);
		}
		else {
			this.leavesByRow.put(number, difference.remaining());
		}
		return this.ordering.isCategorized() ? applyCategorized(difference, positions)
				: applyFlat(difference, positions);
	}

	private List<Event> applyFlat(Difference difference, Positions positions) {
		List<Event> events = new ArrayList<>();
		for (Leaf leaf : difference.gone) {
			positions.removed(this.root.remove(leaf));
			events.add(new Event(TableEvent.ROW_DELETED, leaf, null));
		}
		difference.changed.forEach((leaf, newer) -> {
			int from = this.root.remove(leaf);
			leaf.become(newer);
			int to = this.root.insert(leaf);
			positions.moved(from, to);
			events.add(new Event(TableEvent.ROW_MODIFIED, leaf, prior(to)));
		});
		for (Leaf leaf : difference.come) {
			int at = this.root.insert(leaf);
			positions.inserted(at);
			events.add(new Event(TableEvent.ROW_ADDED, leaf, prior(at)));
		}
		return events;
	}

	private @Nullable Binary prior(int index) {
		return (index > 0) ? this.lines.get(index - 1).key() : null;
	}

	private @Nullable List<Event> applyCategorized(Difference difference, Positions positions) {
		List<? extends Line> before = this.lines;
		Set<Line> touched = new LinkedHashSet<>();
		Set<Heading> affected = new LinkedHashSet<>();
		difference.gone.forEach((leaf) -> affected.add(takeOut(leaf, touched)));
		difference.changed.forEach((leaf, newer) -> {
			affected.add(takeOut(leaf, touched));
			leaf.become(newer);
			affected.add(putIn(leaf, touched));
		});
		difference.come.forEach((leaf) -> affected.add(putIn(leaf, touched)));
		affected.forEach(Heading::recountOutwards);
		affected.forEach(Heading::settle);
		return followCategorized(before, touched, positions);
	}

	private Heading takeOut(Leaf leaf, Set<Line> touched) {
		Heading heading = this.root.headingOf(leaf);
		heading.remove(leaf);
		touched.addAll(heading.chain());
		touched.add(leaf);
		return heading;
	}

	private Heading putIn(Leaf leaf, Set<Line> touched) {
		Heading heading = this.root.headingOf(leaf);
		heading.insert(leaf);
		touched.addAll(heading.chain());
		touched.add(leaf);
		return heading;
	}

	private @Nullable List<Event> followCategorized(List<? extends Line> before, Set<Line> touched,
			Positions positions) {
		List<Line> shownBefore = touched.stream().filter((line) -> line.index >= 0).toList();
		relayOut(before, positions);
		touched.forEach((line) -> line.touched = true);
		boolean inOrder = isInOrder(before);
		touched.forEach((line) -> line.touched = false);
		if (!inOrder) {
			return null;
		}
		List<Event> events = new ArrayList<>();
		for (Line line : shownBefore) {
			if (line.index < 0) {
				events.add(new Event(TableEvent.ROW_DELETED, line, null));
			}
		}
		touched.stream().filter((line) -> line.index >= 0).sorted(BY_INDEX).forEach((line) -> {
			TableEvent event = shownBefore.contains(line) ? TableEvent.ROW_MODIFIED : TableEvent.ROW_ADDED;
			events.add(new Event(event, line, prior(line.index)));
		});
		return events;
	}

	/** Return whether the lines that nothing happened to still follow each other. */
	private static boolean isInOrder(List<? extends Line> lines) {
		int last = -1;
		for (Line line : lines) {
			if (!line.touched) {
				if (line.index < last) {
					return false;
				}
				last = line.index;
			}
		}
		return true;
	}

	/** Lay the lines out anew, and let the positions follow. */
	private void relayOut(List<? extends Line> before, Positions positions) {
		before.forEach((line) -> line.index = -1);
		this.lines = layOut();
		positions.remap((index) -> placeOf(index, before));
	}

	private Place placeOf(int index, List<? extends Line> before) {
		for (int i = index; i < before.size(); i++) {
			Line line = before.get(i);
			if (line.index >= 0) {
				return new Place(line.index, i != index);
			}
		}
		return new Place(size(), index < before.size());
	}

	/**
	 * Return the heading with a key, shown or not.
	 */
	@Nullable Heading heading(Binary key) {
		return headings().stream().filter((heading) -> heading.key().equals(key)).findFirst().orElse(null);
	}

	/** Return all headings, outer ones before those within. */
	List<Heading> headings() {
		List<Heading> headings = new ArrayList<>(this.root.children());
		for (int i = 0; i < headings.size(); i++) {
			headings.addAll(headings.get(i).children());
		}
		return headings;
	}

	/**
	 * Expand or collapse a category, and let the positions follow.
	 * @return how many lines were added or removed
	 */
	int toggle(Heading heading, boolean expand, Positions positions) {
		List<? extends Line> before = this.lines;
		heading.expanded(expand);
		relayOut(before, positions);
		return Math.abs(this.lines.size() - before.size());
	}

	/**
	 * Expand exactly the categories with the given keys, and let the positions follow.
	 */
	void expandOnly(Set<Binary> keys, Positions positions) {
		if (this.ordering.isCategorized()) {
			headings().forEach((heading) -> heading.expanded(keys.contains(heading.key())));
			relayOut(this.lines, positions);
		}
	}

	/** Expand and collapse the categories as those of another layout are. */
	void expandLike(Layout other) {
		for (Heading heading : headings()) {
			Heading same = other.heading(heading.key());
			heading.expanded((same != null) ? same.isExpanded() : heading.isExpanded());
		}
		this.lines = layOut();
	}

	/** Return the keys of the categories that are expanded. */
	Set<Binary> expanded() {
		return headings().stream().filter(Heading::isExpanded).map(Heading::key).collect(Collectors.toSet());
	}

	/**
	 * Return where the line with a key is.
	 * @return its index, negative if it is not shown
	 */
	int indexOf(Binary key) {
		for (int i = 0; i < this.lines.size(); i++) {
			if (this.lines.get(i).key().equals(key)) {
				return i;
			}
		}
		return -1;
	}

	/**
	 * Return where the line with a key is, or where the innermost heading is that hides
	 * it.
	 * @return its index, zero if there is no such line
	 */
	int indexOfNearest(Binary key) {
		int index = indexOf(key);
		if (index >= 0) {
			return index;
		}
		return headings().stream()
			.filter((heading) -> heading.holds(key))
			.flatMap((heading) -> heading.chain().stream())
			.filter((heading) -> heading.index >= 0)
			.findFirst()
			.map((heading) -> heading.index)
			.orElse(0);
	}

	/**
	 * What happened to a line.
	 *
	 * @param type what
	 * @param line the line
	 * @param prior the key of the line before it
	 */
	record Event(TableEvent type, Line line, @Nullable Binary prior) {

	}

	/** How the lines of a row differ from those it had before. */
	private static final class Difference {

		private final List<Leaf> gone = new ArrayList<>();

		private final Map<Leaf, Leaf> changed = new LinkedHashMap<>();

		private final List<Leaf> come = new ArrayList<>();

		private Difference(List<Leaf> old, List<Leaf> fresh) {
			for (Leaf leaf : old) {
				Leaf newer = withKey(leaf.key(), fresh);
				if (newer != null) {
					this.changed.put(leaf, newer);
				}
				else {
					this.gone.add(leaf);
				}
			}
			for (Leaf leaf : fresh) {
				if (withKey(leaf.key(), old) == null) {
					this.come.add(leaf);
				}
			}
		}

		private static @Nullable Leaf withKey(Binary key, List<Leaf> leaves) {
			return leaves.stream().filter((leaf) -> leaf.key().equals(key)).findFirst().orElse(null);
		}

		private List<Leaf> remaining() {
			List<Leaf> remaining = new ArrayList<>(this.changed.keySet());
			remaining.addAll(this.come);
			return remaining;
		}

	}

}
