package org.mapi4j.embedded.table;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.mapi4j.HResult;
import org.mapi4j.notification.Notification.TableEvent;
import org.mapi4j.notification.Notification.TableModified;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropType;
import org.mapi4j.property.PropValue;
import org.mapi4j.property.Restriction;
import org.mapi4j.property.Restriction.RelOp;
import org.mapi4j.property.Row;
import org.mapi4j.table.Bookmark;
import org.mapi4j.table.SortOrder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapi4j.embedded.table.People.EACH_TAG;
import static org.mapi4j.embedded.table.People.KEY;
import static org.mapi4j.embedded.table.People.NAME;
import static org.mapi4j.embedded.table.People.TAGS;
import static org.mapi4j.embedded.table.People.assertFails;
import static org.mapi4j.embedded.table.People.names;
import static org.mapi4j.embedded.table.People.person;

class InstanceTests {

	private static final PropTag<String> TAG = TAGS.as(PropType.UNICODE);

	private final TableSource source = People.source();

	private final EmbeddedTable table = People.table(this.source);

	InstanceTests() {
		this.source.add(person("a", 1, null, "x", "y", "x"));
		this.source.add(person("b", 2, null));
		this.source.add(person("c", 3, null, "y"));
	}

	private List<String> lines() {
		return this.table.rows(100).stream().map((row) -> row.get(NAME) + ":" + row.get(TAG)).toList();
	}

	@Test
	void eachValueOfAColumnMakesARow() {
		this.table.setColumns(KEY, NAME, EACH_TAG);
		assertThat(lines()).containsExactly("a:x", "a:y", "b:null", "c:y");
		assertThat(this.table.rows(9)).extracting(People::key).doesNotHaveDuplicates();
		assertThat(this.table.rows(9).get(2).error(TAG)).isEqualTo(HResult.MAPI_E_NOT_FOUND);
		assertThat(this.table.rowCount()).isEqualTo(4);
		this.table.setColumns(KEY, NAME, TAGS);
		assertThat(this.table.rows(9)).hasSize(3)
			.first()
			.satisfies((row) -> assertThat(row.get(TAGS)).containsExactly("x", "y", "x"));
	}

	@Test
	void eachValueOfASortKeyMakesARow() {
		this.table.sort(new SortOrder(List.of(new SortOrder.Key(EACH_TAG, SortOrder.Direction.DESCEND)), 0, 0));
		assertThat(names(this.table)).containsExactly("a", "c", "a", "b");
		this.table.setColumns(KEY, NAME, EACH_TAG);
		assertThat(lines()).containsExactly("a:y", "c:y", "a:x", "b:null");
	}

	@Test
	void twoColumnsMakeARowForEachPair() {
		PropTag<List<Integer>> numbers = PropTag.of(0x6612, PropType.MV_LONG);
		this.source.update(1, (row) -> row.with(numbers, List.of(1, 2, 3)));
		this.table.setColumns(NAME, EACH_TAG, numbers.asInstances());
		assertThat(this.table.rowCount()).isEqualTo(6 + 1 + 1);
	}

	@Test
	void aConditionIsPutToEachInstance() {
		this.table.setColumns(KEY, NAME, EACH_TAG);
		this.table.restrict(new Restriction.Property(RelOp.EQ, EACH_TAG, new PropValue<>(TAG, "y")));
		assertThat(lines()).containsExactly("a:y", "c:y");
	}

	@Test
	void expandingDiscardsTheBookmarks() {
		Bookmark bookmark = this.table.createBookmark();
		this.table.setColumns(NAME, TAGS);
		this.table.seekRow(bookmark, 0);
		this.table.setColumns(NAME, EACH_TAG);
		assertFails(HResult.MAPI_E_INVALID_BOOKMARK, () -> this.table.seekRow(bookmark, 0));
	}

	@Test
	void aChangeOfTheValuesIsToldInstanceByInstance() {
		List<TableModified> told = new ArrayList<>();
		this.table.setColumns(KEY, NAME, EACH_TAG);
		List<Row> before = this.table.rows(9);
		this.table.advise((event) -> told.add((TableModified) event));
		this.source.update(1, (row) -> row.with(TAGS, List.of("y", "z")));
		assertThat(lines()).containsExactly("a:y", "a:z", "b:null", "c:y");
		assertThat(told).extracting(TableModified::event)
			.containsExactly(TableEvent.ROW_DELETED, TableEvent.ROW_MODIFIED, TableEvent.ROW_ADDED);
		assertThat(told).extracting(TableModified::index)
			.startsWith(People.key(before.get(0)), People.key(before.get(1)));
		assertThat(told.get(2)).extracting(TableModified::prior).isEqualTo(People.key(before.get(1)));
	}

}
