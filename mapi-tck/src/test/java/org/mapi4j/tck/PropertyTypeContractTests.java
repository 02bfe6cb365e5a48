package org.mapi4j.tck;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import org.mapi4j.Binary;
import org.mapi4j.EntryId;
import org.mapi4j.HResult;
import org.mapi4j.MapiUid;
import org.mapi4j.embedded.table.TableSource;
import org.mapi4j.property.AppTime;
import org.mapi4j.property.MapiProp;
import org.mapi4j.property.NoValue;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.PropType;
import org.mapi4j.property.PropValue;
import org.mapi4j.property.Restriction;
import org.mapi4j.property.Row;
import org.mapi4j.property.RuleActions;
import org.mapi4j.session.LogonOptions;
import org.mapi4j.session.MapiSession;
import org.mapi4j.table.Bookmark;
import org.mapi4j.table.MapiTable;
import org.mapi4j.table.SortOrder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every type of property comes through tables, objects and restrictions as it is.
 */
@ParameterizedClass(name = "{0}")
@EnumSource(Route.class)
@Reference({ "property-types", "spropvalue" })
class PropertyTypeContractTests {

	private static final EntryId ENTRY_ID = EntryId.parse("00000000A1B2C3D4E5F60718293A4B5C6D7E8F90");

	@RegisterExtension
	final Bench bench;

	private final List<PropValue<?>> values = new ArrayList<>();

	PropertyTypeContractTests(Route route) {
		this.bench = new Bench(route);
	}

	private <T> void add(PropType<T> type, T value) {
		this.values.add(new PropValue<>(PropTag.of(0x6600 + this.values.size(), type), value));
	}

	private void assertThatAllComeThrough() {
		MapiSession session = logOn(Row.of(this.values));
		MapiTable table = session.statusTable();
		table.setColumns(this.values.stream().map(PropValue::tag).toList());
		assertThat(table.queryRows(1)).singleElement()
			.extracting(Row::values)
			.asInstanceOf(InstanceOfAssertFactories.LIST)
			.containsExactlyElementsOf(this.values);
		MapiProp object = session.openEntry(ENTRY_ID);
		PropTag<?>[] tags = this.values.stream().map(PropValue::tag).toArray(PropTag<?>[]::new);
		assertThat(object.getProps(tags).values()).isEqualTo(this.values);
	}

	private MapiSession logOn(Row... rows) {
		TableSource source = new TableSource(List.of(PropTags.PR_ENTRYID));
		for (Row row : rows) {
			source.add(row.with(PropTags.PR_ENTRYID, ENTRY_ID.value()));
		}
		return this.bench.logOn(new RowsSubsystem(source), LogonOptions.defaults());
	}

	@Test
	@Covers({ "MapiTable.queryRows", "MapiProp.getProps" })
	void numbers() {
		List.of((short) 0, Short.MIN_VALUE, Short.MAX_VALUE).forEach((value) -> add(PropType.I2, value));
		List.of(0, -1, Integer.MIN_VALUE, Integer.MAX_VALUE).forEach((value) -> add(PropType.LONG, value));
		List.of(0L, -1L, Long.MIN_VALUE, Long.MAX_VALUE).forEach((value) -> add(PropType.I8, value));
		List.of(0f, -0f, Float.MIN_VALUE, -Float.MAX_VALUE, Float.NaN, Float.POSITIVE_INFINITY)
			.forEach((value) -> add(PropType.R4, value));
		List.of(0d, -0d, Double.MIN_VALUE, -Double.MAX_VALUE, Double.NaN, Double.NEGATIVE_INFINITY)
			.forEach((value) -> add(PropType.DOUBLE, value));
		List.of(0L, 1L, -1L, 12_345L, Long.MIN_VALUE, Long.MAX_VALUE)
			.forEach((value) -> add(PropType.CURRENCY, BigDecimal.valueOf(value, 4)));
		List.of(true, false).forEach((value) -> add(PropType.BOOLEAN, value));
		assertThatAllComeThrough();
	}

	@Test
	@Covers({ "MapiTable.queryRows", "MapiProp.getProps" })
	void times() {
		List.of(0d, 2.5, -1.25, 2_958_465.999).forEach((days) -> add(PropType.APPTIME, new AppTime(days)));
		List.of("1601-01-01T00:00:00Z", "1601-01-01T00:00:00.0000001Z", "1969-12-31T23:59:59.9999999Z",
				"1970-01-01T00:00:00Z", "2024-02-29T12:34:56.7890123Z", "9999-12-31T23:59:59.9999999Z")
			.forEach((time) -> add(PropType.SYSTIME, Instant.parse(time)));
		assertThatAllComeThrough();
	}

	@Test
	@Covers({ "MapiTable.queryRows", "MapiProp.getProps" })
	void texts() {
		add(PropType.UNICODE, "");
		add(PropType.UNICODE, "Grüße, 日本語, \ud83d\ude00");
		add(PropType.UNICODE, "half a pair: \ud83d, and the other half: \ude00");
		add(PropType.UNICODE, "\u0001\uffff\ufeff");
		add(PropType.UNICODE, "\udc00".repeat(524_288));
		add(PropType.STRING8, "");
		add(PropType.STRING8, "plain");
		add(PropType.STRING8, "1".repeat(1_048_576));
		assertThatAllComeThrough();
	}

	@Test
	@Covers({ "MapiTable.queryRows", "MapiProp.getProps" })
	void bytes() {
		byte[] large = new byte[1_048_576];
		new Random(42).nextBytes(large);
		add(PropType.BINARY, Binary.EMPTY);
		add(PropType.BINARY, Binary.of((byte) 0));
		add(PropType.BINARY, Binary.of(large));
		add(PropType.CLSID, MapiUid.parse("00020300-0000-0000-C000-000000000046"));
		add(PropType.CLSID, MapiUid.parse("fedcba98-7654-3210-0123-456789abcdef"));
		assertThatAllComeThrough();
	}

	@Test
	@Covers({ "MapiTable.queryRows", "MapiProp.getProps" })
	void valuesThatAreNone() {
		add(PropType.NULL, NoValue.NULL);
		add(PropType.OBJECT, NoValue.OBJECT);
		add(PropType.BOOLEAN, true);
		assertThatAllComeThrough();
	}

	@Test
	@Reference("imapiprop-getprops")
	@Covers("MapiProp.getProps")
	void everyReasonWhyAValueIsNotThere() {
		PropTag<String> tag = PropTag.of(0x6600, PropType.UNICODE);
		PropTag<Integer> other = PropTag.of(0x6601, PropType.LONG);
		MapiSession session = logOn(Row.of(PropValue.error(tag, HResult.MAPI_E_NOT_ENOUGH_MEMORY)));
		assertThat(session.openEntry(ENTRY_ID).getProps(tag, other).values()).containsExactly(
				PropValue.error(tag, HResult.MAPI_E_NOT_FOUND), PropValue.error(other, HResult.MAPI_E_NOT_FOUND));
		assertThat(session.openEntry(ENTRY_ID).getProps(PropTag.of(0x6600, PropType.ERROR)).error(tag))
			.isEqualTo(HResult.MAPI_E_NOT_ENOUGH_MEMORY);
	}

	@Test
	@Covers({ "MapiTable.queryRows", "MapiProp.getProps" })
	void severalValues() {
		add(PropType.MV_I2, List.of(Short.MIN_VALUE, (short) 0, Short.MAX_VALUE));
		add(PropType.MV_LONG, List.of(Integer.MIN_VALUE, 0, Integer.MAX_VALUE));
		add(PropType.MV_I8, List.of(Long.MIN_VALUE, 0L, Long.MAX_VALUE));
		add(PropType.MV_R4, List.of(Float.MIN_VALUE, Float.NaN));
		add(PropType.MV_DOUBLE, List.of(Double.MIN_VALUE, Double.NaN, 1d));
		add(PropType.MV_CURRENCY, List.of(new BigDecimal("-0.0001"), BigDecimal.valueOf(Long.MAX_VALUE, 4)));
		add(PropType.MV_APPTIME, List.of(new AppTime(1.5), new AppTime(-1.5)));
		add(PropType.MV_SYSTIME, List.of(Instant.EPOCH, Instant.parse("1601-01-01T00:00:00Z")));
		add(PropType.MV_STRING8, List.of("", "plain", ""));
		add(PropType.MV_UNICODE, List.of("", "\ud83d", "日本語", ""));
		add(PropType.MV_BINARY, List.of(Binary.EMPTY, Binary.parse("00FF"), Binary.EMPTY));
		add(PropType.MV_CLSID, List.of(MapiUid.random(), MapiUid.random(), MapiUid.random()));
		assertThatAllComeThrough();
	}

	@Test
	@Covers({ "MapiTable.queryRows", "MapiProp.getProps" })
	void noneOfSeveralValuesAndVeryMany() {
		add(PropType.MV_I2, List.of());
		add(PropType.MV_LONG, List.of());
		add(PropType.MV_UNICODE, List.of());
		add(PropType.MV_BINARY, List.of());
		add(PropType.MV_CLSID, List.of());
		add(PropType.MV_LONG, new Random(7).ints(100_000).boxed().toList());
		assertThatAllComeThrough();
	}

	@Test
	@Reference("about-restrictions")
	@Covers({ "MapiTable.queryRows", "MapiProp.getProps" })
	void restrictions() {
		Samples.restrictions().forEach((restriction) -> add(PropType.SRESTRICTION, restriction));
		assertThatAllComeThrough();
	}

	@Test
	@Covers({ "MapiTable.queryRows", "MapiProp.getProps" })
	void actionsOfRules() {
		add(PropType.ACTIONS, Samples.actions());
		add(PropType.ACTIONS, new RuleActions(RuleActions.VERSION, List.of()));
		assertThatAllComeThrough();
	}

	@Test
	@Reference("imapiprop-getprops")
	@Covers("MapiProp.getProps")
	void anObjectThatIsAskedForNothingInParticularTellsEverything() {
		add(PropType.LONG, 1);
		add(PropType.UNICODE, "two");
		MapiProp object = logOn(Row.of(this.values)).openEntry(ENTRY_ID);
		Row all = object.getProps();
		assertThat(all.values()).hasSize(3);
		assertThat(all.get(this.values.get(1).tag())).isEqualTo("two");
	}

	@Test
	@Reference("imapiprop-getprops")
	@Covers("MapiProp.getProps")
	void aPropertyOfUnspecifiedTypeComesWithItsOwn() {
		add(PropType.I8, 7L);
		MapiProp object = logOn(Row.of(this.values)).openEntry(ENTRY_ID);
		assertThat(object.getProps(PropTag.of(0x6600, PropType.UNSPECIFIED)).values()).isEqualTo(this.values);
	}

	@Test
	@Reference("imapiprop-getproplist")
	@Covers("MapiProp.getPropList")
	void anObjectTellsWhichPropertiesItHas() {
		add(PropType.LONG, 1);
		add(PropType.MV_BINARY, List.of());
		MapiProp object = logOn(Row.of(this.values)).openEntry(ENTRY_ID);
		assertThat(object.getPropList()).extracting(PropTag::value)
			.containsExactly(0x66000003, 0x66011102, PropTags.PR_ENTRYID.value());
	}

	@Test
	@Reference("imapitable-setcolumns")
	@Covers({ "MapiTable.setColumns(PropTag...)", "MapiTable.sort", "MapiTable.rows" })
	void eachOfSeveralValuesCanBeARow() {
		PropTag<List<String>> colours = PropTag.of(0x6600, PropType.MV_UNICODE);
		PropTag<?> instances = colours.asInstances();
		MapiTable table = logOn(Row.of(new PropValue<>(colours, List.of("red", "blue", "green")))).statusTable();
		table.setColumns(instances);
		table.sort(SortOrder.ascending(instances));
		assertThat(table.rows(10)).hasSize(3);
		assertThat(table.rows(10).stream().<Object>map((row) -> row.values().get(0).value())).containsExactly("blue",
				"green", "red");
	}

	@Test
	@Reference({ "imapitable-findrow", "spropertyrestriction" })
	@Covers("MapiTable.findRow(Restriction, Bookmark, Direction)")
	void everyTypeThatCanBeComparedIsFoundByItsValue() {
		add(PropType.I2, (short) -2);
		add(PropType.LONG, Integer.MIN_VALUE);
		add(PropType.I8, Long.MIN_VALUE);
		add(PropType.R4, 1.5f);
		add(PropType.DOUBLE, -1.5);
		add(PropType.CURRENCY, new BigDecimal("12.3456"));
		add(PropType.BOOLEAN, true);
		add(PropType.APPTIME, new AppTime(2.25));
		add(PropType.SYSTIME, Instant.parse("2024-02-29T12:34:56.7890123Z"));
		add(PropType.UNICODE, "half \ud83d");
		add(PropType.BINARY, Binary.parse("00FF00"));
		add(PropType.CLSID, MapiUid.random());
		MapiTable table = logOn(Row.EMPTY, Row.of(this.values), Row.EMPTY).statusTable();
		for (PropValue<?> value : this.values) {
			Restriction equal = new Restriction.Property(Restriction.RelOp.EQ, value.tag(), value);
			assertThat(table.findRow(equal, Bookmark.BEGINNING, MapiTable.Direction.FORWARD)).as("%s", value.tag())
				.isTrue();
			assertThat(table.position().row()).isEqualTo(1);
		}
	}

	@Test
	@Reference("imapitable-findrow")
	@Covers("MapiTable.findRow(Restriction)")
	void aWholeMegabyteIsFound() {
		add(PropType.UNICODE, "\ud83d\ude00".repeat(262_144));
		MapiTable table = logOn(Row.EMPTY, Row.of(this.values)).statusTable();
		PropValue<?> value = this.values.get(0);
		assertThat(table.findRow(new Restriction.Property(Restriction.RelOp.EQ, value.tag(), value))).isTrue();
	}

}
