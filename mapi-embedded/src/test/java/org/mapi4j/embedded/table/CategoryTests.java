package org.mapi4j.embedded.table;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.mapi4j.Binary;
import org.mapi4j.HResult;
import org.mapi4j.notification.Notification.TableEvent;
import org.mapi4j.notification.Notification.TableModified;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.PropType;
import org.mapi4j.property.Restriction;
import org.mapi4j.property.Row;
import org.mapi4j.table.Bookmark;
import org.mapi4j.table.Expansion;
import org.mapi4j.table.Seek;
import org.mapi4j.table.SortOrder;
import org.mapi4j.table.SortOrder.Direction;
import org.mapi4j.table.SortOrder.Key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapi4j.embedded.table.People.AGE;
import static org.mapi4j.embedded.table.People.CITY;
import static org.mapi4j.embedded.table.People.EACH_TAG;
import static org.mapi4j.embedded.table.People.KEY;
import static org.mapi4j.embedded.table.People.NAME;
import static org.mapi4j.embedded.table.People.SIBLINGS;
import static org.mapi4j.embedded.table.People.TAGS;
import static org.mapi4j.embedded.table.People.assertFails;
import static org.mapi4j.embedded.table.People.person;

class CategoryTests {

	private static final SortOrder BY_CITY = SortOrder.ascending(CITY).then(NAME, Direction.ASCEND);

	private final TableSource source = People.source();

	private final EmbeddedTable table = People.table(this.source);

	CategoryTests() {
		this.source.add(person("Anna", 30, "Bonn", "x"));
		this.source.add(person("Bert", 20, "Aachen"));
		this.source.add(person("Cleo", 30, "BONN", "x", "y"));
		this.source.add(person("Dora", 10, null));
		this.table.setColumns(KEY, NAME, CITY, AGE, PropTags.PR_ROW_TYPE, PropTags.PR_DEPTH, PropTags.PR_CONTENT_COUNT,
				PropTags.PR_CONTENT_UNREAD);
	}

	/** The lines, headings with sign, depth, value and count. */
	private List<String> lines() {
		return this.table.rows(100).stream().map(CategoryTests::describe).toList();
	}

	private static String describe(Row row) {
		String indent = ".".repeat(row.require(PropTags.PR_DEPTH));
		return switch (row.require(PropTags.PR_ROW_TYPE)) {
			case 1 -> indent + row.get(NAME);
			case 3 -> indent + "- " + heading(row);
			case 4 -> indent + "+ " + heading(row);
			default -> "?";
		};
	}

	private static String heading(Row row) {
		return row.get(CITY) + "/" + row.get(AGE) + " " + row.get(PropTags.PR_CONTENT_COUNT);
	}

	private Binary keyOf(String line) {
		return this.table.rows(100)
			.stream()
			.filter((row) -> describe(row).equals(line))
			.map(People::key)
			.findFirst()
			.orElseThrow();
	}

	@Test
	void rowsStandUnderTheHeadingOfTheirCategory() {
		this.table.sort(BY_CITY.withCategories(1, 1));
		assertThat(lines()).containsExactly("- Aachen/null 1", ".Bert", "- Bonn/null 2", ".Anna", ".Cleo",
				"- null/null 1", ".Dora");
		assertThat(this.table.rowCount()).isEqualTo(7);
		assertThat(this.table.rows(100)).extracting(People::key).doesNotHaveDuplicates();
	}

	@Test
	void categoriesAreCollapsedUnlessToldOtherwise() {
		this.table.sort(BY_CITY.withCategories(1, 0));
		assertThat(lines()).containsExactly("+ Aachen/null 1", "+ Bonn/null 2", "+ null/null 1");
	}

	@Test
	void categoriesAreNested() {
		SortOrder order = SortOrder.descending(AGE).then(CITY, Direction.ASCEND);
		this.table.sort(order.withCategories(2, 1));
		assertThat(lines()).containsExactly("- null/30 2", ".+ Bonn/30 2", "- null/20 1", ".+ Aachen/20 1",
				"- null/10 1", ".+ null/10 1");
		this.table.sort(order.withCategories(2, 2));
		assertThat(lines()).startsWith("- null/30 2", ".- Bonn/30 2", "..Anna", "..Cleo");
	}

	@Test
	void keysAreCombinedToOneCategory() {
		SortOrder order = SortOrder.descending(AGE).then(CITY, Direction.COMBINE).withCategories(2, 2);
		this.table.sort(order);
		assertThat(lines()).containsExactly("- Bonn/30 2", ".Anna", ".Cleo", "- Aachen/20 1", ".Bert", "- null/10 1",
				".Dora");
	}

	@Test
	void categoriesAreOrderedByTheExtremeOfTheirRows() {
		this.source.update(1, (row) -> row.with(SIBLINGS, 1));
		this.source.update(2, (row) -> row.with(SIBLINGS, 5));
		this.source.update(3, (row) -> row.with(SIBLINGS, 9));
		this.table.sort(
				new SortOrder(List.of(new Key(CITY, Direction.DESCEND), new Key(SIBLINGS, Direction.CATEG_MAX)), 1, 0));
		assertThat(lines()).containsExactly("+ Bonn/null 2", "+ Aachen/null 1", "+ null/null 1");
		this.table.sort(
				new SortOrder(List.of(new Key(CITY, Direction.DESCEND), new Key(SIBLINGS, Direction.CATEG_MIN)), 1, 0));
		assertThat(lines()).containsExactly("+ Aachen/null 1", "+ Bonn/null 2", "+ null/null 1");
		this.table.setColumns(SIBLINGS);
		assertThat(this.table.rows(9)).extracting((row) -> row.get(SIBLINGS)).containsExactly(5, 1, null);
	}

	@Test
	void anOrderThatMakesNoSenseIsRefused() {
		assertFails(HResult.MAPI_E_INVALID_PARAMETER,
				() -> this.table.sort(SortOrder.by(new Key(CITY, Direction.COMBINE))));
		assertFails(HResult.MAPI_E_INVALID_PARAMETER,
				() -> this.table.sort(SortOrder.by(new Key(CITY, Direction.CATEG_MAX))));
		assertFails(HResult.MAPI_E_INVALID_PARAMETER,
				() -> this.table.sort(BY_CITY.then(AGE, Direction.COMBINE).withCategories(1, 1)));
	}

	@Test
	void unreadRowsAreCounted() {
		this.source.update(1, (row) -> row.with(PropTags.PR_MESSAGE_FLAGS, 0));
		this.source.update(3, (row) -> row.with(PropTags.PR_MESSAGE_FLAGS, 1));
		this.table.sort(BY_CITY.withCategories(1, 0));
		assertThat(this.table.rows(9)).extracting((row) -> row.get(PropTags.PR_CONTENT_UNREAD))
			.containsExactly(0, 1, 0);
	}

	@Test
	void eachValueOfAPropertyMakesACategory() {
		this.table.sort(new SortOrder(List.of(new Key(EACH_TAG, Direction.ASCEND)), 1, 1));
		this.table.setColumns(KEY, NAME, EACH_TAG, PropTags.PR_ROW_TYPE);
		assertThat(this.table.rows(100)).extracting((row) -> row.get(NAME) + ":" + row.get(TAGS.as(PropType.UNICODE)))
			.containsExactly("null:x", "Anna:x", "Cleo:x", "null:y", "Cleo:y", "null:null", "Bert:null", "Dora:null");
	}

	@Test
	void aCategoryIsExpandedAndCollapsed() {
		this.table.sort(BY_CITY.withCategories(1, 0));
		Binary bonn = keyOf("+ Bonn/null 2");
		Expansion expansion = this.table.expandRow(bonn, 1);
		assertThat(expansion.rows()).extracting(CategoryTests::describe).containsExactly(".Anna");
		assertThat(expansion.more()).isEqualTo(1);
		assertThat(this.table.position().row()).isEqualTo(3);
		assertThat(lines()).containsExactly("+ Aachen/null 1", "- Bonn/null 2", ".Anna", ".Cleo", "+ null/null 1");
		assertThat(this.table.expandRow(bonn, 9)).isEqualTo(new Expansion(List.of(), 0));
		assertThat(this.table.collapseRow(bonn)).isEqualTo(2);
		assertThat(this.table.collapseRow(bonn)).isZero();
		assertThat(lines()).containsExactly("+ Aachen/null 1", "+ Bonn/null 2", "+ null/null 1");
	}

	@Test
	void onlyACategoryIsExpanded() {
		this.table.sort(BY_CITY.withCategories(1, 1));
		assertFails(HResult.MAPI_E_NOT_FOUND, () -> this.table.expandRow(keyOf(".Anna"), 1));
		assertFails(HResult.MAPI_E_NOT_FOUND, () -> this.table.collapseRow(Binary.of((byte) 1)));
	}

	@Test
	void anInnerCategoryStaysAsItWasWhileTheOuterOneIsCollapsed() {
		this.table.sort(SortOrder.descending(AGE).then(CITY, Direction.ASCEND).withCategories(2, 1));
		Binary inner = keyOf(".+ Bonn/30 2");
		Binary outer = keyOf("- null/30 2");
		this.table.expandRow(inner, 0);
		assertThat(this.table.collapseRow(outer)).isEqualTo(3);
		assertThat(this.table.expandRow(outer, 0).more()).isEqualTo(3);
		assertThat(lines()).startsWith("- null/30 2", ".- Bonn/30 2", "..Anna");
	}

	@Test
	void aBookmarkInACollapsedCategoryMovesToTheNextLine() {
		this.table.sort(BY_CITY.withCategories(1, 1));
		this.table.seekRow(Bookmark.BEGINNING, 3);
		Bookmark anna = this.table.createBookmark();
		this.table.collapseRow(keyOf("- Bonn/null 2"));
		assertThat(this.table.seekRow(anna, 0)).isEqualTo(new Seek(0, true));
		assertThat(describe(this.table.queryRows(1).get(0))).isEqualTo("- null/null 1");
	}

	@Test
	void aStateIsKeptAndComesBack() {
		this.table.sort(BY_CITY.withCategories(1, 0));
		this.table.expandRow(keyOf("+ Bonn/null 2"), 0);
		List<String> before = lines();
		Binary state = this.table.collapseState(keyOf(".Cleo"));
		this.table.collapseRow(keyOf("- Bonn/null 2"));
		this.table.expandRow(keyOf("+ Aachen/null 1"), 0);
		Bookmark bookmark = this.table.setCollapseState(state);
		assertThat(lines()).isEqualTo(before);
		this.table.seekRow(bookmark, 0);
		assertThat(describe(this.table.queryRows(1).get(0))).isEqualTo(".Cleo");
		EmbeddedTable other = People.table(this.source);
		other.sort(BY_CITY.withCategories(1, 0));
		other.setCollapseState(state);
		assertThat(other.rowCount()).isEqualTo(before.size());
	}

	@Test
	void aStateBringsBackTheHeadingOfARowThatIsHidden() {
		this.table.sort(BY_CITY.withCategories(1, 1));
		Binary cleo = keyOf(".Cleo");
		this.table.collapseRow(keyOf("- Bonn/null 2"));
		Bookmark bookmark = this.table.setCollapseState(this.table.collapseState(cleo));
		this.table.seekRow(bookmark, 0);
		assertThat(describe(this.table.queryRows(1).get(0))).isEqualTo("+ Bonn/null 2");
	}

	@Test
	void withoutCategoriesAStateOnlyBringsBackTheRow() {
		this.table.seekRow(Bookmark.BEGINNING, 2);
		Binary cleo = People.key(this.table.peekRows(1).get(0));
		this.table.seekRow(Bookmark.BEGINNING, 1);
		Bookmark bookmark = this.table.setCollapseState(this.table.collapseState(cleo));
		assertThat(this.table.position().row()).isEqualTo(1);
		assertThat(this.table.seekRow(bookmark, 0)).isEqualTo(new Seek(0, false));
		assertThat(this.table.position().row()).isEqualTo(2);
	}

	@Test
	void aConditionThatCountsLeavesCategoriesAsTheyAre() {
		this.table.restrict(new Restriction.Count(3, Restriction.and()));
		this.table.sort(BY_CITY.withCategories(1, 0));
		this.table.expandRow(keyOf("+ Bonn/null 2"), 0);
		List<TableModified> told = listen();
		this.source.remove(2);
		assertThat(told).extracting(TableModified::event).containsExactly(TableEvent.CHANGED);
		assertThat(lines()).containsExactly("- Bonn/null 2", ".Anna", ".Cleo", "+ null/null 1");
	}

	@Test
	void aStateOfAnotherOrderIsRefused() {
		this.table.sort(BY_CITY.withCategories(1, 0));
		Binary state = this.table.collapseState(keyOf("+ Bonn/null 2"));
		this.table.sort(SortOrder.ascending(AGE).withCategories(1, 0));
		assertFails(HResult.MAPI_E_UNABLE_TO_COMPLETE, () -> this.table.setCollapseState(state));
		byte[] bytes = state.toByteArray();
		bytes[16] = 0x7F;
		assertFails(HResult.MAPI_E_INVALID_PARAMETER, () -> this.table.setCollapseState(Binary.of(bytes)));
		assertFails(HResult.MAPI_E_INVALID_PARAMETER, () -> this.table.setCollapseState(Binary.EMPTY));
	}

	@Test
	void changesAreToldWithTheirHeadings() {
		this.table.sort(BY_CITY.withCategories(1, 1));
		List<TableModified> told = listen();
		this.source.add(person("Berta", 1, "Bonn"));
		assertThat(told).extracting(CategoryTests::describe)
			.containsExactly("ROW_MODIFIED - Bonn/null 3", "ROW_ADDED .Berta");
		told.clear();
		this.source.remove(2);
		assertThat(told).extracting(TableModified::event)
			.containsExactly(TableEvent.ROW_DELETED, TableEvent.ROW_DELETED);
		told.clear();
		this.source.add(person("Zoe", 1, "Zons"));
		assertThat(told).extracting(CategoryTests::describe)
			.containsExactly("ROW_ADDED - Zons/null 1", "ROW_ADDED .Zoe");
	}

	@Test
	void aRowThatIsCollapsedOutOfViewIsToldByItsHeadingOnly() {
		this.table.sort(BY_CITY.withCategories(1, 0));
		List<TableModified> told = listen();
		this.source.update(1, (row) -> row.with(NAME, "Annabel"));
		assertThat(told).extracting(CategoryTests::describe).containsExactly("ROW_MODIFIED + Bonn/null 2");
		told.clear();
		this.source.update(1, (row) -> row.with(CITY, "Aachen"));
		assertThat(told).extracting(CategoryTests::describe)
			.containsExactly("ROW_MODIFIED + Aachen/null 2", "ROW_MODIFIED + Bonn/null 1");
	}

	@Test
	void aCategoryWhoseOnlyRowChangesStaysAsItIs() {
		this.table.sort(BY_CITY.withCategories(1, 0));
		this.table.expandRow(keyOf("+ Aachen/null 1"), 0);
		List<TableModified> told = listen();
		this.source.update(2, (row) -> row.with(NAME, "Berta"));
		assertThat(told).extracting(CategoryTests::describe)
			.containsExactly("ROW_MODIFIED - Aachen/null 1", "ROW_MODIFIED .Berta");
	}

	@Test
	void aCategoryThatMovesWithItsRowsIsToldAsOneChange() {
		this.table
			.sort(new SortOrder(List.of(new Key(CITY, Direction.ASCEND), new Key(AGE, Direction.CATEG_MAX)), 1, 1));
		List<TableModified> told = listen();
		this.source.add(person("Old", 99, "Aachen"));
		assertThat(told).extracting(TableModified::event).containsExactly(TableEvent.CHANGED);
	}

	private static String describe(TableModified event) {
		return event.event() + " " + describe(event.row());
	}

	private List<TableModified> listen() {
		List<TableModified> told = new ArrayList<>();
		this.table.advise((event) -> told.add((TableModified) event));
		return told;
	}

}
