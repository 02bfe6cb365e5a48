package org.mapi4j.embedded.table;

import java.util.List;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.mapi4j.Binary;
import org.mapi4j.HResult;
import org.mapi4j.MapiException;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.PropType;
import org.mapi4j.property.Row;
import org.mapi4j.table.MapiTable;
import org.mapi4j.table.TableStatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Rows of people, for tests.
 */
final class People {

	static final PropTag<String> NAME = PropTags.PR_DISPLAY_NAME;

	static final PropTag<Integer> AGE = PropTag.of(0x6601, PropType.LONG);

	static final PropTag<String> CITY = PropTag.of(0x6602, PropType.UNICODE);

	static final PropTag<Integer> SIBLINGS = PropTag.of(0x6603, PropType.LONG);

	static final PropTag<List<String>> TAGS = PropTag.of(0x6604, PropType.MV_UNICODE);

	static final PropTag<?> EACH_TAG = TAGS.asInstances();

	static final PropTag<Binary> KEY = PropTags.PR_INSTANCE_KEY;

	private People() {
	}

	static TableSource source() {
		return new TableSource(List.of(KEY, NAME, AGE, CITY));
	}

	static EmbeddedTable table(TableSource source) {
		return new EmbeddedTable(source, TableStatus.Type.DYNAMIC, new OpenGate());
	}

	static Row person(String name, @Nullable Integer age, @Nullable String city, String... tags) {
		Row row = Row.EMPTY.with(NAME, name);
		row = (age != null) ? row.with(AGE, age) : row;
		row = (city != null) ? row.with(CITY, city) : row;
		return (tags.length != 0) ? row.with(TAGS, List.of(tags)) : row;
	}

	static List<@Nullable String> names(MapiTable table) {
		return names(table.rows(Integer.MAX_VALUE));
	}

	static List<@Nullable String> names(List<Row> rows) {
		return rows.stream().<@Nullable String>map((row) -> row.get(NAME)).toList();
	}

	static Binary key(Row row) {
		return row.require(KEY);
	}

	static void assertFails(HResult result, ThrowingCallable call) {
		assertThatExceptionOfType(MapiException.class).isThrownBy(call)
			.satisfies((ex) -> assertThat(ex.result()).isEqualTo(result));
	}

}
