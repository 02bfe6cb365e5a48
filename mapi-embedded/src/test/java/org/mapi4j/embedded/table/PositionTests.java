package org.mapi4j.embedded.table;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.mapi4j.HResult;
import org.mapi4j.property.NoValue;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.PropType;
import org.mapi4j.property.Restriction;
import org.mapi4j.property.Row;
import org.mapi4j.table.Bookmark;
import org.mapi4j.table.MapiTable.Direction;
import org.mapi4j.table.Seek;
import org.mapi4j.table.SortOrder;
import org.mapi4j.table.TableFlag;
import org.mapi4j.table.TablePosition;
import org.mapi4j.table.TableStatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapi4j.embedded.table.People.AGE;
import static org.mapi4j.embedded.table.People.CITY;
import static org.mapi4j.embedded.table.People.KEY;
import static org.mapi4j.embedded.table.People.NAME;
import static org.mapi4j.embedded.table.People.assertFails;
import static org.mapi4j.embedded.table.People.names;
import static org.mapi4j.embedded.table.People.person;

class PositionTests {

	private final TableSource source = People.source();

	private final EmbeddedTable table = People.table(this.source);

	PositionTests() {
		for (int i = 0; i < 10; i++) {
			this.source.add(person("p" + i, i, null));
		}
	}

	@Test
	void rowsHaveTheDefaultColumnsUntilOthersAreChosen() {
		Row first = this.table.queryRows(1).get(0);
		assertThat(first.values()).hasSize(4);
		assertThat(first.error(CITY)).isEqualTo(HResult.MAPI_E_NOT_FOUND);
		this.table.setColumns(AGE, PropTags.PR_NULL, NAME.as(PropType.STRING8), AGE.as(PropType.UNICODE),
				AGE.as(PropType.UNSPECIFIED), PropTags.PR_SUBJECT);
		Row chosen = this.table.queryRows(1).get(0);
		assertThat(chosen.values()).extracting((value) -> value.tag().value())
			.containsExactly(AGE.value(), 1, NAME.as(PropType.STRING8).value(), AGE.as(PropType.ERROR).value(),
					AGE.value(), PropTags.PR_SUBJECT.as(PropType.ERROR).value());
		assertThat(chosen.values().get(1).value()).isEqualTo(NoValue.NULL);
		assertThat(chosen.get(NAME)).isEqualTo("p1");
	}

	@Test
	void thereIsAtLeastOneColumn() {
		assertFails(HResult.MAPI_E_INVALID_PARAMETER, () -> this.table.setColumns(List.of()));
		assertThat(this.table.columns()).isEqualTo(List.of(KEY, NAME, AGE, CITY));
	}

	@Test
	void availableColumnsAreThoseOfAllRows() {
		this.source.add(Row.EMPTY.with(PropTags.PR_SUBJECT, "x"));
		assertThat(this.table.availableColumns())
			.isEqualTo(List.<PropTag<?>>of(KEY, NAME, AGE, CITY, PropTags.PR_SUBJECT));
	}

	@Test
	void readingMovesThePositionBehindWhatWasRead() {
		assertThat(names(this.table.queryRows(3))).containsExactly("p0", "p1", "p2");
		assertThat(this.table.position()).isEqualTo(new TablePosition(3, 3, 10));
		assertThat(names(this.table.peekRows(2))).containsExactly("p3", "p4");
		assertThat(this.table.position().row()).isEqualTo(3);
		assertThat(this.table.queryRows(100)).hasSize(7);
		assertThat(this.table.queryRows(100)).isEmpty();
	}

	@Test
	void readingBackwardsMovesThePositionToTheFirstRow() {
		this.table.seekRow(Bookmark.BEGINNING, 5);
		assertThat(names(this.table.peekRows(-2))).containsExactly("p3", "p4");
		assertThat(names(this.table.queryRows(-2))).containsExactly("p3", "p4");
		assertThat(this.table.position().row()).isEqualTo(3);
		assertThat(this.table.queryRows(Integer.MIN_VALUE)).hasSize(3);
		assertThat(this.table.queryRows(-1)).isEmpty();
	}

	@Test
	void noRowsCannotBeAskedFor() {
		assertFails(HResult.MAPI_E_INVALID_PARAMETER, () -> this.table.queryRows(0));
	}

	@Test
	void seekingStopsAtTheEnds() {
		assertThat(this.table.seekRow(Bookmark.BEGINNING, 4)).isEqualTo(new Seek(4, false));
		assertThat(this.table.seekRow(Bookmark.CURRENT, -2)).isEqualTo(new Seek(-2, false));
		assertThat(this.table.seekRow(Bookmark.CURRENT, -5)).isEqualTo(new Seek(-2, false));
		assertThat(this.table.seekRow(Bookmark.END, -3)).isEqualTo(new Seek(-3, false));
		assertThat(this.table.seekRow(Bookmark.CURRENT, Integer.MAX_VALUE)).isEqualTo(new Seek(3, false));
	}

	@Test
	void aFractionIsAPosition() {
		this.table.seekRowApprox(1, 2);
		assertThat(this.table.position().row()).isEqualTo(5);
		this.table.seekRowApprox(7, 7);
		assertThat(this.table.position().row()).isEqualTo(10);
		this.table.seekRowApprox(0, 3);
		assertThat(this.table.position().row()).isZero();
		this.table.seekRowApprox(0x80000000, 0xFFFFFFFF);
		assertThat(this.table.position().row()).isEqualTo(5);
		assertFails(HResult.MAPI_E_INVALID_PARAMETER, () -> this.table.seekRowApprox(1, 0));
	}

	@Test
	void anEmptyTableHasAPositionToo() {
		assertThat(People.table(People.source()).position()).isEqualTo(new TablePosition(0, 0, 1));
	}

	@Test
	void rowsAreFoundInBothDirections() {
		Restriction even = Restriction.noBit(AGE, 1);
		assertThat(this.table.findRow(even, Bookmark.BEGINNING, Direction.FORWARD)).isTrue();
		assertThat(this.table.position().row()).isZero();
		this.table.seekRow(Bookmark.BEGINNING, 1);
		assertThat(this.table.findRow(even)).isTrue();
		assertThat(this.table.position().row()).isEqualTo(2);
		assertThat(this.table.findRow(even, Bookmark.CURRENT, Direction.BACKWARD)).isTrue();
		assertThat(this.table.position().row()).isZero();
		assertThat(this.table.findRow(even, Bookmark.END, Direction.BACKWARD)).isTrue();
		assertThat(this.table.position().row()).isEqualTo(8);
	}

	@Test
	void whereNothingIsFoundThePositionStays() {
		this.table.seekRow(Bookmark.BEGINNING, 5);
		assertThat(this.table.findRow(Restriction.equal(AGE, 2))).isFalse();
		assertThat(this.table.findRow(Restriction.equal(AGE, 7), Bookmark.CURRENT, Direction.BACKWARD)).isFalse();
		assertThat(this.table.position().row()).isEqualTo(5);
	}

	@Test
	void aRowIsFoundByItsInstanceKey() {
		Row row = this.table.rows(10).get(6);
		assertThat(this.table.findRow(Restriction.equal(KEY, People.key(row)), Bookmark.BEGINNING, Direction.FORWARD))
			.isTrue();
		assertThat(this.table.position().row()).isEqualTo(6);
	}

	@Test
	void aBookmarkStaysWithItsRow() {
		this.table.seekRow(Bookmark.BEGINNING, 5);
		Bookmark bookmark = this.table.createBookmark();
		this.table.sort(SortOrder.by());
		assertFails(HResult.MAPI_E_INVALID_BOOKMARK, () -> this.table.seekRow(bookmark, 0));
		this.table.sort(SortOrder.ascending(AGE));
		this.table.seekRow(Bookmark.BEGINNING, 5);
		Bookmark again = this.table.createBookmark();
		this.source.add(person("new", -1, null));
		this.source.remove(1);
		this.source.remove(2);
		this.source.update(6, (row) -> row.with(AGE, 100));
		assertThat(this.table.seekRow(again, 0)).isEqualTo(new Seek(0, false));
		assertThat(names(this.table.queryRows(1))).containsExactly("p5");
	}

	@Test
	void aBookmarkWhoseRowIsGoneMovesToTheNextOneAndSaysSoOnce() {
		this.table.seekRow(Bookmark.BEGINNING, 5);
		Bookmark bookmark = this.table.createBookmark();
		this.source.remove(6);
		assertThat(this.table.seekRow(bookmark, 0)).isEqualTo(new Seek(0, true));
		assertThat(names(this.table.queryRows(1))).containsExactly("p6");
		assertThat(this.table.seekRow(bookmark, 1)).isEqualTo(new Seek(1, false));
	}

	@Test
	void aBookmarkAtTheEndStaysThere() {
		this.table.seekRow(Bookmark.END, 0);
		Bookmark bookmark = this.table.createBookmark();
		this.source.add(person("new", 1, null));
		this.table.seekRow(bookmark, 0);
		assertThat(this.table.queryRows(1)).isEmpty();
	}

	@Test
	void aBookmarkThatWasFreedIsNoMore() {
		Bookmark bookmark = this.table.createBookmark();
		this.table.freeBookmark(bookmark);
		assertFails(HResult.MAPI_E_INVALID_BOOKMARK, () -> this.table.freeBookmark(bookmark));
		assertFails(HResult.MAPI_E_INVALID_BOOKMARK,
				() -> this.table.findRow(Restriction.and(), bookmark, Direction.FORWARD));
		this.table.freeBookmark(Bookmark.END);
		this.table.restrict(Restriction.equal(AGE, 5), TableFlag.BATCH);
		assertThat(this.table.position().row()).isZero();
	}

	@Test
	void bookmarksAreLimited() {
		for (int i = 0; i < 10_000; i++) {
			this.table.createBookmark();
		}
		assertFails(HResult.MAPI_E_UNABLE_TO_COMPLETE, this.table::createBookmark);
	}

	@Test
	void readingOnMissesNoRowThatComes() {
		this.table.sort(SortOrder.ascending(AGE));
		this.table.queryRows(5);
		this.source.add(person("before", 2, null));
		this.source.add(person("next", 4, null));
		assertThat(names(this.table.queryRows(2))).containsExactly("next", "p5");
		this.source.remove(1);
		assertThat(names(this.table.queryRows(1))).containsExactly("p6");
	}

	@Test
	void aSnapshotDoesNotFollowChanges() {
		EmbeddedTable snapshot = new EmbeddedTable(this.source, TableStatus.Type.SNAPSHOT, new OpenGate());
		this.source.remove(1);
		assertThat(snapshot.rowCount()).isEqualTo(10);
		assertThat(this.table.rowCount()).isEqualTo(9);
		assertThat(snapshot.status().type()).isEqualTo(TableStatus.Type.SNAPSHOT);
		assertFails(HResult.MAPI_E_NO_SUPPORT, () -> snapshot.advise((event) -> {
		}));
	}

	@Test
	void aSortOrderIsRemembered() {
		SortOrder order = SortOrder.descending(AGE).then(NAME, SortOrder.Direction.ASCEND);
		this.table.sort(order);
		assertThat(this.table.sortOrder()).isEqualTo(order);
		assertThat(names(this.table)).startsWith("p9", "p8").endsWith("p0");
		assertFails(HResult.MAPI_E_TOO_COMPLEX,
				() -> this.table.sort(SortOrder.ascending(PropTags.PR_MESSAGE_RECIPIENTS)));
		assertThat(this.table.sortOrder()).isEqualTo(order);
	}

	@Test
	void rowsWithoutAValueAreLastInEitherDirection() {
		this.source.add(person("none", null, null));
		this.table.sort(SortOrder.ascending(AGE));
		assertThat(names(this.table)).startsWith("p0").endsWith("none");
		this.table.sort(SortOrder.descending(AGE));
		assertThat(names(this.table)).startsWith("p9").endsWith("none");
	}

}
