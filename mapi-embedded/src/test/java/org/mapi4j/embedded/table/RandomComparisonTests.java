package org.mapi4j.embedded.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mapi4j.Binary;
import org.mapi4j.notification.Notification;
import org.mapi4j.notification.Notification.TableModified;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.Restriction;
import org.mapi4j.property.Row;
import org.mapi4j.table.Bookmark;
import org.mapi4j.table.MapiTable.Direction;
import org.mapi4j.table.SortOrder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapi4j.embedded.table.RandomTables.ID;

/**
 * Compares the engine with the {@link NaiveTable}, with itself after a fresh start, and
 * with a client that only listens.
 */
class RandomComparisonTests {

	private static final List<PropTag<?>> COLUMNS = List.of(PropTags.PR_INSTANCE_KEY, ID, PropTags.PR_ROW_TYPE,
			PropTags.PR_DEPTH, PropTags.PR_CONTENT_COUNT);

	static List<Long> seeds() {
		List<Long> seeds = new ArrayList<>();
		for (long seed = 1; seed <= 25; seed++) {
			seeds.add(seed);
		}
		return seeds;
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void rowsAreRestrictedSortedAndFoundAsByTheNaiveTable(long seed) {
		RandomTables random = new RandomTables(seed);
		TableSource source = new TableSource(COLUMNS);
		for (int i = 0; i < 60; i++) {
			source.add(random.row(i));
		}
		EmbeddedTable table = People.table(source);
		for (int i = 0; i < 40; i++) {
			Restriction restriction = random.restriction(3);
			SortOrder order = random.order();
			table.restrict(restriction);
			table.sort(order);
			List<Row> expected = NaiveTable.view(source.rows(), restriction, order);
			assertThat(ids(table)).as(() -> restriction + " by " + order).isEqualTo(ids(expected));
			assertFinds(table, expected, random);
		}
	}

	private static void assertFinds(EmbeddedTable table, List<Row> rows, RandomTables random) {
		Restriction sought = random.restriction(1);
		int start = random.number(rows.size() + 1);
		table.seekRow(Bookmark.BEGINNING, start);
		boolean found = table.findRow(sought, Bookmark.CURRENT, Direction.FORWARD);
		int expected = start;
		while (expected < rows.size() && !NaiveTable.meets(rows.get(expected), sought)) {
			expected++;
		}
		assertThat(found).isEqualTo(expected < rows.size());
		assertThat(table.position().row()).isEqualTo(found ? expected : start);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void aViewThatFollowsChangesIsTheSameAsAFreshOne(long seed) {
		followChanges(seed, new RandomTables(seed).order());
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void aViewOfInstancesThatFollowsChangesIsTheSameAsAFreshOne(long seed) {
		followChanges(seed, new RandomTables(seed).instances());
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void aViewWithCategoriesThatFollowsChangesIsTheSameAsAFreshOne(long seed) {
		followChanges(seed, new RandomTables(seed).categories());
	}

	private static void followChanges(long seed, SortOrder order) {
		RandomTables random = new RandomTables(-seed);
		TableSource source = new TableSource(COLUMNS);
		List<Long> numbers = new ArrayList<>();
		for (int i = 0; i < 20; i++) {
			numbers.add(source.add(random.row(i)));
		}
		Restriction restriction = Restriction.or(random.restriction(2), random.restriction(1));
		String settings = restriction + " by " + order;
		EmbeddedTable followed = open(source, restriction, order);
		Client client = new Client(followed);
		Watch watch = new Watch(followed, random);
		for (int i = 0; i < 100; i++) {
			change(source, numbers, random, i);
			toggle(followed, client, random);
			EmbeddedTable fresh = open(source, restriction, order);
			fresh.setCollapseState(followed.collapseState(Binary.EMPTY));
			List<Row> expected = fresh.rows(1000);
			assertSame(followed.rows(1000), expected, settings);
			assertSame(client.rows(), expected, settings);
			watch.check();
			fresh.close();
		}
	}

	private static EmbeddedTable open(TableSource source, Restriction restriction, SortOrder order) {
		EmbeddedTable table = People.table(source);
		table.restrict(restriction);
		table.sort(order);
		return table;
	}

	private static void toggle(EmbeddedTable table, Client client, RandomTables random) {
		if (table.sortOrder().categories() == 0 || random.number(3) != 0 || table.rowCount() == 0) {
			return;
		}
		table.seekRow(Bookmark.BEGINNING, random.number(table.rowCount()));
		Row row = table.peekRows(1).get(0);
		Binary key = row.require(PropTags.PR_INSTANCE_KEY);
		int before = table.rowCount();
		switch (row.require(PropTags.PR_ROW_TYPE)) {
			case 3 -> assertThat(before - table.collapseRow(key)).isEqualTo(table.rowCount());
			case 4 -> assertThat(before + table.expandRow(key, 0).more()).isEqualTo(table.rowCount());
			default -> {
				return;
			}
		}
		client.stale = true;
	}

	private static void change(TableSource source, List<Long> numbers, RandomTables random, int id) {
		int kind = numbers.isEmpty() ? 0 : random.number(4);
		switch (kind) {
			case 0 -> numbers.add(source.add(random.row(1000 + id)));
			case 1 -> source.remove(numbers.remove(random.number(numbers.size())));
			default -> source.update(numbers.get(random.number(numbers.size())), (row) -> random.row(2000 + id));
		}
	}

	private static void assertSame(List<Row> actual, List<Row> expected, String settings) {
		if (!actual.equals(expected)) {
			assertThat(describe(actual)).as(settings).isEqualTo(describe(expected));
		}
	}

	private static List<String> describe(List<Row> rows) {
		return rows.stream()
			.map((row) -> row.values()
				.stream()
				.map((value) -> value.value().toString())
				.collect(Collectors.joining(" ")))
			.toList();
	}

	private static List<Integer> ids(EmbeddedTable table) {
		return ids(table.rows(1000));
	}

	private static List<Integer> ids(List<Row> rows) {
		return rows.stream().map((row) -> row.require(ID)).toList();
	}

	/** Knows the table by its first reading and by what it is told of. */
	private static final class Client {

		private final EmbeddedTable table;

		private final List<Row> rows = new ArrayList<>();

		private boolean stale = true;

		private Client(EmbeddedTable table) {
			this.table = table;
			table.advise(this::onNotify);
		}

		private List<Row> rows() {
			if (this.stale) {
				this.rows.clear();
				this.rows.addAll(this.table.rows(1000));
				this.stale = false;
			}
			return this.rows;
		}

		private void onNotify(Notification notification) {
			if (this.stale) {
				return;
			}
			TableModified event = (TableModified) notification;
			switch (event.event()) {
				case ROW_ADDED -> insert(event);
				case ROW_DELETED -> this.rows.remove(indexOf(event.index()));
				case ROW_MODIFIED -> {
					this.rows.remove(indexOf(event.index()));
					insert(event);
				}
				default -> this.stale = true;
			}
		}

		private void insert(TableModified event) {
			this.rows.add((event.prior() != null) ? indexOf(event.prior()) + 1 : 0, event.row());
		}

		private int indexOf(@Nullable Binary key) {
			for (int i = 0; i < this.rows.size(); i++) {
				if (this.rows.get(i).require(PropTags.PR_INSTANCE_KEY).equals(key)) {
					return i;
				}
			}
			throw new AssertionError("Told of a row that is not known");
		}

	}

	/** Holds bookmarks at rows and checks that each is where its row is. */
	private static final class Watch {

		private final EmbeddedTable table;

		private final Map<Bookmark, Binary> keys = new LinkedHashMap<>();

		private Watch(EmbeddedTable table, RandomTables random) {
			this.table = table;
			for (int i = 0; i < 5 && table.rowCount() > 0; i++) {
				table.seekRow(Bookmark.BEGINNING, random.number(table.rowCount()));
				Binary key = table.peekRows(1).get(0).require(PropTags.PR_INSTANCE_KEY);
				this.keys.put(table.createBookmark(), key);
			}
		}

		private void check() {
			for (Bookmark bookmark : List.copyOf(this.keys.keySet())) {
				boolean changed = this.table.seekRow(bookmark, 0).positionChanged();
				List<Row> row = this.table.peekRows(1);
				Binary now = row.isEmpty() ? Binary.EMPTY : row.get(0).require(PropTags.PR_INSTANCE_KEY);
				if (changed) {
					this.keys.put(bookmark, now);
				}
				else {
					assertThat(now).isEqualTo(this.keys.get(bookmark));
				}
			}
		}

	}

}
