package org.mapi4j.tck;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import org.mapi4j.Binary;
import org.mapi4j.MapiObjectNotFoundException;
import org.mapi4j.embedded.table.TableSource;
import org.mapi4j.property.PropValue;
import org.mapi4j.property.Row;
import org.mapi4j.session.LogonOptions;
import org.mapi4j.table.Bookmark;
import org.mapi4j.table.Expansion;
import org.mapi4j.table.MapiTable;
import org.mapi4j.table.SortOrder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mapi4j.property.PropTags.PR_COMMENT;
import static org.mapi4j.property.PropTags.PR_CONTENT_COUNT;
import static org.mapi4j.property.PropTags.PR_DEPTH;
import static org.mapi4j.property.PropTags.PR_DISPLAY_NAME;
import static org.mapi4j.property.PropTags.PR_INSTANCE_KEY;
import static org.mapi4j.property.PropTags.PR_ROWID;
import static org.mapi4j.property.PropTags.PR_ROW_TYPE;

/**
 * Rows are grouped into categories, which are expanded and collapsed.
 */
@ParameterizedClass(name = "{0}")
@EnumSource(Route.class)
@Reference("sorting-and-categorization")
class CategoryContractTests {

	private static final int LEAF = 1;

	private static final int EXPANDED = 3;

	private static final int COLLAPSED = 4;

	private static final SortOrder BY_COMMENT = SortOrder.ascending(PR_COMMENT)
		.then(PR_ROWID, SortOrder.Direction.DESCEND);

	@RegisterExtension
	final Bench bench;

	private MapiTable table;

	CategoryContractTests(Route route) {
		this.bench = new Bench(route);
	}

	@BeforeEach
	void open() {
		TableSource source = new TableSource(List.of(PR_ROWID));
		for (int i = 0; i < 6; i++) {
			source.add(Row.of(new PropValue<>(PR_ROWID, i), new PropValue<>(PR_COMMENT, "c" + i % 3),
					new PropValue<>(PR_DISPLAY_NAME, "d" + i % 2)));
		}
		this.table = this.bench.logOn(new RowsSubsystem(source), LogonOptions.defaults()).statusTable();
		this.table.setColumns(PR_INSTANCE_KEY, PR_ROW_TYPE, PR_DEPTH, PR_COMMENT, PR_ROWID, PR_CONTENT_COUNT);
	}

	/** Return the rows as a reader would write them down. */
	private List<String> view() {
		return this.table.rows(100).stream().map(CategoryContractTests::line).toList();
	}

	private static String line(Row row) {
		return switch (row.require(PR_ROW_TYPE)) {
			case LEAF -> " ".repeat(row.require(PR_DEPTH)) + row.require(PR_ROWID);
			case EXPANDED -> " ".repeat(row.require(PR_DEPTH)) + "-" + row.get(PR_COMMENT, "") + heading(row);
			case COLLAPSED -> " ".repeat(row.require(PR_DEPTH)) + "+" + row.get(PR_COMMENT, "") + heading(row);
			default -> row.toString();
		};
	}

	private static String heading(Row row) {
		return "(" + row.require(PR_CONTENT_COUNT) + ")";
	}

	private Binary key(int index) {
		this.table.seekRow(Bookmark.BEGINNING, index);
		return this.table.peekRows(1).get(0).require(PR_INSTANCE_KEY);
	}

	@Test
	@Reference("imapitable-sorttable")
	@Covers({ "MapiTable.sort", "MapiTable.rowCount" })
	void categoriesAreCollapsedOrExpandedAtFirst() {
		this.table.sort(BY_COMMENT.withCategories(1, 0));
		assertThat(view()).containsExactly("+c0(2)", "+c1(2)", "+c2(2)");
		assertThat(this.table.rowCount()).isEqualTo(3);
		this.table.sort(BY_COMMENT.withCategories(1, 1));
		assertThat(view()).containsExactly("-c0(2)", " 3", " 0", "-c1(2)", " 4", " 1", "-c2(2)", " 5", " 2");
		assertThat(this.table.sortOrder()).isEqualTo(BY_COMMENT.withCategories(1, 1));
	}

	@Test
	@Reference("imapitable-sorttable")
	@Covers("MapiTable.sort")
	void categoriesHaveLevels() {
		SortOrder order = SortOrder.ascending(PR_DISPLAY_NAME)
			.then(PR_COMMENT, SortOrder.Direction.DESCEND)
			.withCategories(2, 1);
		this.table.sort(order);
		assertThat(view()).containsExactly("-(3)", " +c2(1)", " +c1(1)", " +c0(1)", "-(3)", " +c2(1)", " +c1(1)",
				" +c0(1)");
		assertThat(this.table.sortOrder()).isEqualTo(order);
	}

	@Test
	@Reference("ssortorderset")
	@Covers("MapiTable.sort")
	void aCategoryMayHaveTwoKeys() {
		SortOrder order = SortOrder.ascending(PR_DISPLAY_NAME)
			.then(PR_COMMENT, SortOrder.Direction.COMBINE)
			.withCategories(2, 0);
		this.table.sort(order);
		assertThat(this.table.rowCount()).isEqualTo(6);
		assertThat(this.table.sortOrder()).isEqualTo(order);
	}

	@Test
	@Reference("ssortorderset")
	@Covers("MapiTable.sort")
	void categoriesAreOrderedByTheLargestOrSmallestOfTheirRows() {
		SortOrder order = SortOrder.descending(PR_COMMENT)
			.then(PR_ROWID, SortOrder.Direction.CATEG_MIN)
			.withCategories(1, 0);
		this.table.sort(order);
		assertThat(this.table.sortOrder()).isEqualTo(order);
		List<String> smallest = view();
		SortOrder other = SortOrder.descending(PR_COMMENT)
			.then(PR_ROWID, SortOrder.Direction.CATEG_MAX)
			.withCategories(1, 0);
		this.table.sort(other);
		assertThat(this.table.sortOrder()).isEqualTo(other);
		assertThat(view()).containsExactlyInAnyOrderElementsOf(smallest).hasSize(3);
	}

	@Test
	@Reference("imapitable-expandrow")
	@Covers("MapiTable.expandRow")
	void aCategoryIsExpanded() {
		this.table.sort(BY_COMMENT.withCategories(1, 0));
		Expansion expansion = this.table.expandRow(key(1), 1);
		assertThat(expansion.rows()).extracting(CategoryContractTests::line).containsExactly(" 4");
		assertThat(expansion.more()).isEqualTo(1);
		assertThat(view()).containsExactly("+c0(2)", "-c1(2)", " 4", " 1", "+c2(2)");
		assertThat(this.table.expandRow(key(0), 0)).isEqualTo(new Expansion(List.of(), 2));
	}

	@Test
	@Reference("imapitable-collapserow")
	@Covers("MapiTable.collapseRow")
	void aCategoryIsCollapsed() {
		this.table.sort(BY_COMMENT.withCategories(1, 1));
		assertThat(this.table.collapseRow(key(3))).isEqualTo(2);
		assertThat(view()).containsExactly("-c0(2)", " 3", " 0", "+c1(2)", "-c2(2)", " 5", " 2");
	}

	@Test
	@Reference({ "imapitable-expandrow", "imapitable-collapserow" })
	@Covers({ "MapiTable.expandRow", "MapiTable.collapseRow" })
	void whatIsNoCategoryIsNeitherExpandedNorCollapsed() {
		this.table.sort(BY_COMMENT.withCategories(1, 0));
		Binary nothing = Binary.parse("DEADBEEF");
		assertThatExceptionOfType(MapiObjectNotFoundException.class).isThrownBy(() -> this.table.expandRow(nothing, 1));
		assertThatExceptionOfType(MapiObjectNotFoundException.class).isThrownBy(() -> this.table.collapseRow(nothing));
	}

	@Test
	@Reference({ "imapitable-getcollapsestate", "imapitable-setcollapsestate" })
	@Covers({ "MapiTable.collapseState", "MapiTable.setCollapseState" })
	void categoriesAreExpandedAgainAsTheyWere() {
		this.table.sort(BY_COMMENT.withCategories(1, 0));
		this.table.expandRow(key(2), 0);
		this.table.expandRow(key(0), 0);
		List<String> before = view();
		Binary state = this.table.collapseState(key(4));
		assertThat(state.size()).isPositive();
		this.table.sort(BY_COMMENT.withCategories(1, 0));
		assertThat(view()).isNotEqualTo(before);
		Bookmark bookmark = this.table.setCollapseState(state);
		assertThat(view()).isEqualTo(before);
		this.table.seekRow(bookmark, 0);
		assertThat(this.table.position().row()).isEqualTo(4);
	}

}
