package org.mapi4j.tck;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import org.mapi4j.HResult;
import org.mapi4j.MapiException;
import org.mapi4j.embedded.table.TableSource;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.PropType;
import org.mapi4j.property.PropValue;
import org.mapi4j.property.Restriction;
import org.mapi4j.property.Row;
import org.mapi4j.session.LogonOptions;
import org.mapi4j.session.MapiSession;
import org.mapi4j.table.Bookmark;
import org.mapi4j.table.MapiTable;
import org.mapi4j.table.Seek;
import org.mapi4j.table.SortOrder;
import org.mapi4j.table.TableFlag;
import org.mapi4j.table.TablePosition;
import org.mapi4j.table.TableStatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mapi4j.property.PropTags.PR_COMMENT;
import static org.mapi4j.property.PropTags.PR_DISPLAY_NAME;
import static org.mapi4j.property.PropTags.PR_ROWID;

/**
 * What every table does, but for restrictions, categories and notifications.
 */
@ParameterizedClass(name = "{0}")
@EnumSource(Route.class)
class TableContractTests {

	private static final int ROWS = 10;

	private static final PropTag<?> PR_NULL = PropTag.of(0, PropType.NULL);

	@RegisterExtension
	final Bench bench;

	private final TableSource source = new TableSource(List.of(PR_ROWID, PR_DISPLAY_NAME));

	private final List<Long> numbers = new ArrayList<>();

	private MapiSession session;

	private MapiTable table;

	TableContractTests(Route route) {
		this.bench = new Bench(route);
	}

	@BeforeEach
	void open() {
		for (int i = 0; i < ROWS; i++) {
			this.numbers.add(this.source.add(Row.of(new PropValue<>(PR_ROWID, i),
					new PropValue<>(PR_DISPLAY_NAME, "row " + (ROWS - i)), new PropValue<>(PR_COMMENT, "c" + i % 3))));
		}
		this.session = this.bench.logOn(new RowsSubsystem(this.source), LogonOptions.defaults());
		this.table = this.session.statusTable();
	}

	private static List<Integer> ids(Stream<Row> rows) {
		return rows.map((row) -> row.require(PR_ROWID)).toList();
	}

	private static List<Integer> ids(List<Row> rows) {
		return ids(rows.stream());
	}

	private int current() {
		return this.table.peekRows(1).get(0).require(PR_ROWID);
	}

	private static void assertFails(HResult code, ThrowingCallable call) {
		assertThatExceptionOfType(MapiException.class).isThrownBy(call)
			.extracting(MapiException::result)
			.isEqualTo(code);
	}

	@Test
	@Reference("imapitable-setcolumns")
	@Covers({ "MapiTable.setColumns(PropTag...)", "MapiTable.columns" })
	void rowsHaveTheColumnsThatWereSetInTheirOrder() {
		this.table.setColumns(PR_DISPLAY_NAME, PR_NULL, PR_ROWID);
		assertThat(this.table.columns()).containsExactly(PR_DISPLAY_NAME, PR_NULL, PR_ROWID);
		Row row = this.table.queryRows(1).get(0);
		assertThat(row.values()).extracting((value) -> value.tag().id()).containsExactly(0x3001, 0, 0x3000);
		assertThat(row.get(PR_DISPLAY_NAME)).isEqualTo("row 10");
		assertThat(row.get(PR_ROWID)).isZero();
	}

	@Test
	@Reference("imapitable-queryrows")
	@Covers({ "MapiTable.queryRows", "MapiTable.setColumns(List, TableFlag...)" })
	void aColumnThatARowLacksIsThereAsAnError() {
		this.source.add(Row.of(new PropValue<>(PR_ROWID, 99)));
		this.table.setColumns(List.of(PR_ROWID, PR_DISPLAY_NAME));
		this.table.seekRow(Bookmark.END, -1);
		Row row = this.table.queryRows(1).get(0);
		assertThat(row.get(PR_ROWID)).isEqualTo(99);
		assertThat(row.has(PR_DISPLAY_NAME)).isFalse();
		assertThat(row.error(PR_DISPLAY_NAME)).isEqualTo(HResult.MAPI_E_NOT_FOUND);
		assertThat(row.values()).hasSize(2);
	}

	@Test
	@Reference("imapitable-querycolumns")
	@Covers({ "MapiTable.columns", "MapiTable.availableColumns" })
	void aTableSaysWhichColumnsItHasAndCouldHave() {
		assertThat(this.table.columns()).extracting(PropTag::id).containsExactly(PR_ROWID.id(), PR_DISPLAY_NAME.id());
		assertThat(this.table.availableColumns()).extracting(PropTag::id)
			.contains(PR_ROWID.id(), PR_DISPLAY_NAME.id(), PR_COMMENT.id());
		assertThat(this.table.columns()).hasSize(2);
	}

	@Test
	@Reference("imapitable-getrowcount")
	@Covers("MapiTable.rowCount")
	void aTableCountsItsRows() {
		assertThat(this.table.rowCount()).isEqualTo(ROWS);
		this.source.reload(List.of());
		assertThat(this.table.rowCount()).isZero();
	}

	@Test
	@Reference("imapitable-queryrows")
	@Covers("MapiTable.queryRows")
	void readingMovesThePositionBehindTheRowsRead() {
		assertThat(ids(this.table.queryRows(3))).containsExactly(0, 1, 2);
		assertThat(ids(this.table.queryRows(3))).containsExactly(3, 4, 5);
		assertThat(ids(this.table.queryRows(100))).containsExactly(6, 7, 8, 9);
		assertThat(this.table.queryRows(1)).isEmpty();
	}

	@Test
	@Reference("imapitable-queryrows")
	@Covers("MapiTable.queryRows")
	void readingBackwardsGivesTheRowsBeforeThePositionInTheOrderOfTheTable() {
		this.table.seekRow(Bookmark.END, 0);
		assertThat(ids(this.table.queryRows(-3))).containsExactly(7, 8, 9);
		assertThat(ids(this.table.queryRows(-100))).containsExactly(0, 1, 2, 3, 4, 5, 6);
		assertThat(this.table.queryRows(-1)).isEmpty();
	}

	@Test
	@Reference("imapitable-queryrows")
	@Covers("MapiTable.queryRows")
	void noRowsAtAllCannotBeAskedFor() {
		assertFails(HResult.MAPI_E_INVALID_PARAMETER, () -> this.table.queryRows(0));
	}

	@Test
	@Reference("imapitable-queryrows")
	@Covers("MapiTable.peekRows")
	void rowsCanBeReadWithoutMovingThePosition() {
		this.table.seekRow(Bookmark.BEGINNING, 4);
		assertThat(ids(this.table.peekRows(2))).containsExactly(4, 5);
		assertThat(ids(this.table.peekRows(-2))).containsExactly(2, 3);
		assertThat(ids(this.table.queryRows(1))).containsExactly(4);
	}

	@Test
	@Reference("imapitable-seekrow")
	@Covers("MapiTable.seekRow")
	void thePositionMovesFromWhereItIsToldAndStopsAtTheEnds() {
		assertThat(this.table.seekRow(Bookmark.BEGINNING, 7)).isEqualTo(new Seek(7, false));
		assertThat(this.table.seekRow(Bookmark.CURRENT, -2)).isEqualTo(new Seek(-2, false));
		assertThat(current()).isEqualTo(5);
		assertThat(this.table.seekRow(Bookmark.CURRENT, 100)).isEqualTo(new Seek(5, false));
		assertThat(this.table.peekRows(1)).isEmpty();
		assertThat(this.table.seekRow(Bookmark.END, -100)).isEqualTo(new Seek(-10, false));
		assertThat(current()).isZero();
		assertThat(this.table.seekRow(Bookmark.CURRENT, -1)).isEqualTo(new Seek(0, false));
	}

	@Test
	@Reference("imapitable-seekrowapprox")
	@Covers("MapiTable.seekRowApprox")
	void thePositionMovesToAFractionOfTheTable() {
		this.table.seekRowApprox(1, 2);
		assertThat(current()).isEqualTo(5);
		this.table.seekRowApprox(0, 7);
		assertThat(current()).isZero();
		this.table.seekRowApprox(7, 7);
		assertThat(this.table.peekRows(1)).isEmpty();
		assertFails(HResult.MAPI_E_INVALID_PARAMETER, () -> this.table.seekRowApprox(1, 0));
	}

	@Test
	@Reference("imapitable-queryposition")
	@Covers("MapiTable.position")
	void aTableSaysWhereItIs() {
		assertThat(this.table.position()).isEqualTo(new TablePosition(0, 0, 10));
		this.table.seekRow(Bookmark.BEGINNING, 4);
		assertThat(this.table.position()).isEqualTo(new TablePosition(4, 4, 10));
		this.source.reload(List.of());
		assertThat(this.table.position().denominator()).isPositive();
	}

	@Test
	@Reference({ "imapitable-createbookmark", "imapitable-seekrow" })
	@Covers({ "MapiTable.createBookmark", "MapiTable.seekRow" })
	void aBookmarkKeepsTheRowItWasMadeAt() {
		this.table.seekRow(Bookmark.BEGINNING, 3);
		Bookmark third = this.table.createBookmark();
		this.table.seekRow(Bookmark.BEGINNING, 6);
		Bookmark sixth = this.table.createBookmark();
		this.source.remove(this.numbers.get(0));
		assertThat(this.table.seekRow(third, 0)).isEqualTo(new Seek(0, false));
		assertThat(current()).isEqualTo(3);
		assertThat(this.table.seekRow(sixth, -1)).isEqualTo(new Seek(-1, false));
		assertThat(current()).isEqualTo(5);
	}

	@Test
	@Reference("imapitable-seekrow")
	@Covers("MapiTable.seekRow")
	void aBookmarkWhoseRowIsGoneStandsAtTheNextOne() {
		this.table.seekRow(Bookmark.BEGINNING, 3);
		Bookmark bookmark = this.table.createBookmark();
		this.source.remove(this.numbers.get(3));
		assertThat(this.table.seekRow(bookmark, 0)).isEqualTo(new Seek(0, true));
		assertThat(current()).isEqualTo(4);
	}

	@Test
	@Reference("imapitable-freebookmark")
	@Covers("MapiTable.freeBookmark")
	void aBookmarkThatWasGivenBackIsNoLongerOne() {
		Bookmark bookmark = this.table.createBookmark();
		this.table.freeBookmark(bookmark);
		assertFails(HResult.MAPI_E_INVALID_BOOKMARK, () -> this.table.seekRow(bookmark, 0));
		assertFails(HResult.MAPI_E_INVALID_BOOKMARK, () -> this.table.freeBookmark(bookmark));
	}

	@Test
	@Reference("imapitable-freebookmark")
	@Covers("MapiTable.freeBookmark")
	void theBookmarksThatAreThereAlwaysStayWhenGivenBack() {
		this.table.freeBookmark(Bookmark.BEGINNING);
		this.table.freeBookmark(Bookmark.CURRENT);
		this.table.freeBookmark(Bookmark.END);
		assertThat(this.table.seekRow(Bookmark.END, 0)).isEqualTo(new Seek(0, false));
	}

	@Test
	@Reference({ "imapitable-sorttable", "imapitable-querysortorder" })
	@Covers({ "MapiTable.sort", "MapiTable.sortOrder" })
	void rowsAreSortedByEachKeyInTurn() {
		assertThat(this.table.sortOrder().keys()).isEmpty();
		SortOrder order = SortOrder.ascending(PR_COMMENT).then(PR_ROWID, SortOrder.Direction.DESCEND);
		this.table.seekRow(Bookmark.BEGINNING, 5);
		this.table.sort(order);
		assertThat(this.table.position().row()).isZero();
		assertThat(ids(this.table.queryRows(ROWS))).containsExactly(9, 6, 3, 0, 7, 4, 1, 8, 5, 2);
		assertThat(this.table.sortOrder()).isEqualTo(order);
		this.table.sort(SortOrder.descending(PR_ROWID));
		assertThat(ids(this.table.queryRows(2))).containsExactly(9, 8);
	}

	@Test
	@Reference("imapitable-sorttable")
	@Covers("MapiTable.sort")
	void aSortLosesTheBookmarks() {
		Bookmark bookmark = this.table.createBookmark();
		this.table.sort(SortOrder.ascending(PR_DISPLAY_NAME));
		assertFails(HResult.MAPI_E_INVALID_BOOKMARK, () -> this.table.seekRow(bookmark, 0));
	}

	@Test
	@Reference("imapitable-restrict")
	@Covers("MapiTable.restrict")
	void aRestrictionHidesRowsUntilItIsTakenBack() {
		this.table.seekRow(Bookmark.BEGINNING, 5);
		this.table.restrict(Restriction.equal(PR_COMMENT, "c1"));
		assertThat(this.table.rowCount()).isEqualTo(3);
		assertThat(this.table.position().row()).isZero();
		assertThat(ids(this.table.queryRows(ROWS))).containsExactly(1, 4, 7);
		this.table.restrict(null);
		assertThat(this.table.rowCount()).isEqualTo(ROWS);
	}

	@Test
	@Reference("imapitable-findrow")
	@Covers({ "MapiTable.findRow(Restriction)", "MapiTable.findRow(Restriction, Bookmark, Direction)" })
	void aRowIsFoundFromWhereTheSearchBegins() {
		Restriction second = Restriction.equal(PR_COMMENT, "c2");
		assertThat(this.table.findRow(second)).isTrue();
		assertThat(current()).isEqualTo(2);
		assertThat(this.table.findRow(second)).isTrue();
		assertThat(current()).isEqualTo(2);
		this.table.seekRow(Bookmark.CURRENT, 1);
		Bookmark bookmark = this.table.createBookmark();
		assertThat(this.table.findRow(second, bookmark, MapiTable.Direction.FORWARD)).isTrue();
		assertThat(current()).isEqualTo(5);
		assertThat(this.table.findRow(second, Bookmark.END, MapiTable.Direction.BACKWARD)).isTrue();
		assertThat(current()).isEqualTo(8);
		assertThat(this.table.findRow(second, Bookmark.BEGINNING, MapiTable.Direction.FORWARD)).isTrue();
		assertThat(current()).isEqualTo(2);
	}

	@Test
	@Reference("imapitable-findrow")
	@Covers("MapiTable.findRow(Restriction)")
	void aSearchThatFindsNothingLeavesThePosition() {
		this.table.seekRow(Bookmark.BEGINNING, 4);
		assertThat(this.table.findRow(Restriction.equal(PR_COMMENT, "none"))).isFalse();
		assertThat(current()).isEqualTo(4);
	}

	@Test
	@Reference({ "imapitable-getstatus", "imapitable-waitforcompletion" })
	@Covers({ "MapiTable.status", "MapiTable.waitForCompletion" })
	void whatIsBegunInTheBackgroundEnds() {
		this.table.setColumns(List.of(PR_ROWID), TableFlag.ASYNC);
		assertThat(this.table.waitForCompletion(Duration.ofSeconds(20))).isEqualTo(TableStatus.Activity.COMPLETE);
		this.table.restrict(Restriction.property(PR_ROWID, Restriction.RelOp.LT, 5), TableFlag.ASYNC);
		assertThat(this.table.waitForCompletion(Duration.ofSeconds(20))).isEqualTo(TableStatus.Activity.COMPLETE);
		this.table.sort(SortOrder.descending(PR_ROWID), TableFlag.ASYNC);
		assertThat(this.table.waitForCompletion(Duration.ofSeconds(20))).isEqualTo(TableStatus.Activity.COMPLETE);
		assertThat(this.table.status())
			.isEqualTo(new TableStatus(TableStatus.Activity.COMPLETE, TableStatus.Type.DYNAMIC));
		assertThat(ids(this.table.queryRows(ROWS))).containsExactly(4, 3, 2, 1, 0);
	}

	@Test
	@Reference("imapitable-setcolumns")
	@Covers({ "MapiTable.setColumns(List, TableFlag...)", "MapiTable.restrict", "MapiTable.sort" })
	void whatIsPutOffIsDoneWhenItsResultIsNeeded() {
		this.table.setColumns(List.of(PR_ROWID), TableFlag.BATCH);
		this.table.restrict(Restriction.property(PR_ROWID, Restriction.RelOp.GE, 7), TableFlag.BATCH);
		this.table.sort(SortOrder.descending(PR_ROWID), TableFlag.BATCH);
		assertThat(ids(this.table.queryRows(ROWS))).containsExactly(9, 8, 7);
	}

	@Test
	@Reference("imapitable-abort")
	@Covers("MapiTable.abort")
	void whatIsUnderWayCanBeStoppedEvenIfThereIsNothing() {
		this.table.abort();
		this.table.sort(SortOrder.descending(PR_ROWID), TableFlag.ASYNC);
		this.table.abort();
		assertThat(this.table.status().activity()).isNotEqualTo(TableStatus.Activity.SORTING);
	}

	@Test
	@Reference("imapitable-getstatus")
	@Covers("MapiTable.status")
	void aTableThatIsASnapshotDoesNotFollowChanges() {
		MapiTable snapshot = this.session.messageStoresTable();
		assertThat(snapshot.status().type()).isEqualTo(TableStatus.Type.SNAPSHOT);
		this.source.remove(this.numbers.get(0));
		assertThat(snapshot.rowCount()).isEqualTo(ROWS);
		assertThat(this.table.rowCount()).isEqualTo(ROWS - 1);
	}

	@Test
	@Reference("imapitable-getlasterror")
	@Covers("MapiTable.lastError")
	void aTableExplainsItsLastFailure() {
		assertThatExceptionOfType(MapiException.class).isThrownBy(() -> this.table.queryRows(0));
		assertThat(this.table.lastError(HResult.MAPI_E_INVALID_PARAMETER)).isNotNull()
			.satisfies((error) -> assertThat(error.message()).isNotBlank())
			.satisfies((error) -> assertThat(error.component()).isNotBlank());
		assertThat(this.table.lastError(HResult.MAPI_E_NO_ACCESS)).isNull();
	}

	@Test
	@Reference("imapitable-getlasterror")
	@Covers("MapiTable.queryRows")
	void aFailureCarriesItsExplanation() {
		assertThatExceptionOfType(MapiException.class).isThrownBy(() -> this.table.queryRows(0))
			.satisfies((ex) -> assertThat(ex.error()).isNotNull())
			.satisfies((ex) -> assertThat(ex.operation()).contains("QueryRows"));
	}

	@Test
	@Reference({ "imapitable-queryrows", "imapitable-seekrow" })
	@Covers("MapiTable.rows")
	void allRowsAreReadFromTheBeginningUpToALimit() {
		this.table.seekRow(Bookmark.END, 0);
		assertThat(ids(this.table.rows(100))).containsExactlyElementsOf(IntStream.range(0, ROWS).boxed().toList());
		assertThat(ids(this.table.rows(3))).containsExactly(0, 1, 2);
		assertThat(this.table.rows(0)).isEmpty();
	}

	@Test
	@Reference("imapitable-queryrows")
	@Covers({ "MapiTable.stream(int)", "MapiTable.stream()" })
	void rowsAreReadAsTheyAreConsumed() {
		this.table.seekRow(Bookmark.BEGINNING, 2);
		assertThat(ids(this.table.stream(3).limit(4))).containsExactly(2, 3, 4, 5);
		assertThat(ids(this.table.stream())).startsWith(8);
	}

	@Test
	@Reference({ "imapitable-queryrows", "imapitable-getrowcount" })
	@Covers({ "MapiTable.stream()", "MapiTable.rowCount" })
	void aLongTableIsReadInBatches() {
		int count = 20_000;
		this.source
			.reload(IntStream.range(0, count).<Row>mapToObj((i) -> Row.of(new PropValue<>(PR_ROWID, i))).toList());
		this.table.setColumns(PR_ROWID);
		assertThat(this.table.rowCount()).isEqualTo(count);
		this.table.seekRow(Bookmark.BEGINNING, 0);
		assertThat(ids(this.table.stream())).isEqualTo(IntStream.range(0, count).boxed().toList());
	}

	@Test
	@Reference("imapitable-querycolumns")
	@Covers({ "MapiTable.setColumns(List, TableFlag...)", "MapiTable.columns" })
	void everyTagOfTheHeadersCanBeAColumn() {
		List<PropTag<?>> tags = PropTags.known().stream().limit(500).toList();
		this.table.setColumns(tags);
		assertThat(this.table.columns()).isEqualTo(tags);
		assertThat(this.table.queryRows(1).get(0).values()).hasSize(tags.size());
	}

	@Test
	@Reference("ending-a-mapi-session")
	@Covers("MapiTable.close")
	void aTableThatWasClosedCannotBeUsed() {
		this.table.close();
		this.table.close();
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(this.table::rowCount)
			.withMessageContaining("closed");
	}

}
