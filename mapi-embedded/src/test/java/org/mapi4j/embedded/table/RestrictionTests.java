package org.mapi4j.embedded.table;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.mapi4j.Binary;
import org.mapi4j.HResult;
import org.mapi4j.MapiUid;
import org.mapi4j.property.AppTime;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.PropType;
import org.mapi4j.property.PropValue;
import org.mapi4j.property.Restriction;
import org.mapi4j.property.Restriction.FuzzyLevel;
import org.mapi4j.property.Restriction.FuzzyOption;
import org.mapi4j.property.Restriction.RelOp;
import org.mapi4j.property.Row;
import org.mapi4j.table.Bookmark;
import org.mapi4j.table.MapiTable.Direction;
import org.mapi4j.table.SortOrder;
import org.mapi4j.table.TableFlag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapi4j.embedded.table.People.AGE;
import static org.mapi4j.embedded.table.People.CITY;
import static org.mapi4j.embedded.table.People.EACH_TAG;
import static org.mapi4j.embedded.table.People.NAME;
import static org.mapi4j.embedded.table.People.SIBLINGS;
import static org.mapi4j.embedded.table.People.TAGS;
import static org.mapi4j.embedded.table.People.assertFails;
import static org.mapi4j.embedded.table.People.names;
import static org.mapi4j.embedded.table.People.person;

class RestrictionTests {

	private final TableSource source = People.source();

	private final EmbeddedTable table = People.table(this.source);

	RestrictionTests() {
		this.source.add(person("Anna", 30, "Köln", "red", "blue").with(SIBLINGS, 30));
		this.source.add(person("Bert", 20, "koln", "green").with(SIBLINGS, 1));
		this.source.add(person("Cleo", null, null));
		this.source.add(person("dora", 5, "Bonn", "Red"));
	}

	private void assertMatches(Restriction restriction, String... names) {
		this.table.restrict(restriction);
		assertThat(names(this.table)).containsExactly(names);
	}

	@Test
	void propertiesAreComparedWithConstants() {
		assertMatches(Restriction.property(AGE, RelOp.LT, 20), "dora");
		assertMatches(Restriction.property(AGE, RelOp.LE, 20), "Bert", "dora");
		assertMatches(Restriction.property(AGE, RelOp.GT, 20), "Anna");
		assertMatches(Restriction.property(AGE, RelOp.GE, 20), "Anna", "Bert");
		assertMatches(Restriction.equal(AGE, 20), "Bert");
		assertMatches(Restriction.property(AGE, RelOp.NE, 20), "Anna", "dora");
	}

	@Test
	void textsCompareWithoutRegardToCase() {
		assertMatches(Restriction.equal(NAME, "BERT"), "Bert");
		assertMatches(Restriction.property(NAME, RelOp.GE, "CLEO"), "Cleo", "dora");
		assertMatches(Restriction.equal(CITY, "köln"), "Anna");
	}

	@Test
	void aTextIsFoundByATagOfEitherWidth() {
		PropTag<String> narrow = NAME.as(PropType.STRING8);
		assertMatches(Restriction.equal(narrow, "Bert"), "Bert");
		assertMatches(new Restriction.Property(RelOp.EQ, NAME, new PropValue<>(narrow, "Bert")), "Bert");
	}

	@Test
	void everyTypeThatHasAnOrderCanBeCompared() {
		assertCompares(PropType.I2, (short) 1, (short) 2);
		assertCompares(PropType.R4, 1.5f, 2f);
		assertCompares(PropType.DOUBLE, -1.5, 2.0);
		assertCompares(PropType.CURRENCY, new BigDecimal("1.10"), new BigDecimal("1.2"));
		assertCompares(PropType.APPTIME, AppTime.of(LocalDateTime.of(1999, 1, 1, 0, 0)),
				AppTime.of(LocalDateTime.of(2000, 1, 1, 0, 0)));
		assertCompares(PropType.BOOLEAN, false, true);
		assertCompares(PropType.I8, -1L, 1L << 40);
		assertCompares(PropType.STRING8, "a", "B");
		assertCompares(PropType.SYSTIME, Instant.EPOCH, Instant.EPOCH.plusSeconds(1));
		assertCompares(PropType.CLSID, MapiUid.of(new byte[16]), MapiUid.parse("000000ff-0000-0000-0000-000000000000"));
		assertCompares(PropType.BINARY, Binary.of((byte) 1), Binary.of((byte) 0xFF));
		assertCompares(PropType.BINARY, Binary.of((byte) 1), Binary.of((byte) 1, (byte) 0));
		assertCompares(PropType.MV_LONG, List.of(1, 2), List.of(1, 3));
		assertCompares(PropType.MV_LONG, List.of(1, 2), List.of(1, 2, -3));
	}

	private <T> void assertCompares(PropType<T> type, T less, T more) {
		PropTag<T> tag = PropTag.of(0x6610, type);
		TableSource numbers = new TableSource(List.of(tag));
		numbers.add(Row.of(new PropValue<>(tag, less)));
		numbers.add(Row.of(new PropValue<>(tag, more)));
		EmbeddedTable sorted = People.table(numbers);
		sorted.restrict(Restriction.property(tag, RelOp.GT, less));
		assertThat(sorted.rows(9)).extracting((row) -> row.get(tag)).containsExactly(more);
		sorted.restrict(Restriction.property(tag, RelOp.LE, less));
		assertThat(sorted.rows(9)).extracting((row) -> row.get(tag)).containsExactly(less);
		sorted.restrict(null);
		sorted.sort(SortOrder.descending(tag));
		assertThat(sorted.rows(9)).extracting((row) -> row.get(tag)).containsExactly(more, less);
	}

	@Test
	void whatIsNotThereMeetsNoCondition() {
		assertMatches(Restriction.property(CITY, RelOp.NE, "Bonn"), "Anna", "Bert");
		assertMatches(Restriction.not(Restriction.equal(CITY, "Bonn")), "Anna", "Bert", "Cleo");
		assertMatches(Restriction.exists(CITY), "Anna", "Bert", "dora");
		assertMatches(Restriction.not(Restriction.exists(CITY)), "Cleo");
		assertMatches(Restriction.exists(CITY.as(PropType.LONG)));
	}

	@Test
	void conditionsAreJoined() {
		Restriction young = Restriction.property(AGE, RelOp.LT, 25);
		Restriction inBonn = Restriction.equal(CITY, "Bonn");
		assertMatches(Restriction.and(young, inBonn), "dora");
		assertMatches(Restriction.or(young, inBonn), "Bert", "dora");
		assertMatches(Restriction.and(), "Anna", "Bert", "Cleo", "dora");
		assertMatches(Restriction.or());
		assertMatches(new Restriction.Comment(List.of(new PropValue<>(AGE, 1)), inBonn), "dora");
		assertMatches(new Restriction.Annotation(List.of(), null), "Anna", "Bert", "Cleo", "dora");
	}

	@Test
	void textsAreSearched() {
		assertMatches(Restriction.content(NAME, "er", FuzzyLevel.SUBSTRING), "Bert");
		assertMatches(Restriction.content(NAME, "An", FuzzyLevel.PREFIX), "Anna");
		assertMatches(Restriction.content(NAME, "an", FuzzyLevel.PREFIX));
		assertMatches(Restriction.content(NAME, "Anna", FuzzyLevel.FULL_STRING), "Anna");
		assertMatches(Restriction.content(NAME, "Ann", FuzzyLevel.FULL_STRING));
		assertMatches(Restriction.content(NAME, "an", FuzzyLevel.PREFIX, FuzzyOption.IGNORE_CASE), "Anna");
	}

	@Test
	void marksOnLettersCanBeIgnored() {
		assertMatches(Restriction.content(CITY, "Koln", FuzzyLevel.FULL_STRING, FuzzyOption.IGNORE_NONSPACE), "Anna");
		assertMatches(Restriction.content(CITY, "KÖLN", FuzzyLevel.FULL_STRING, FuzzyOption.IGNORE_CASE), "Anna");
		assertMatches(Restriction.content(CITY, "KÖLN", FuzzyLevel.FULL_STRING, FuzzyOption.LOOSE), "Anna", "Bert");
	}

	@Test
	void binaryValuesAreSearched() {
		PropTag<Binary> tag = PropTag.of(0x6611, PropType.BINARY);
		this.source.add(person("Eve", 1, null).with(tag, Binary.parse("0102030405")));
		assertMatches(Restriction.content(tag, Binary.parse("0102"), FuzzyLevel.PREFIX), "Eve");
		assertMatches(Restriction.content(tag, Binary.parse("0203"), FuzzyLevel.PREFIX));
		assertMatches(Restriction.content(tag, Binary.parse("0405"), FuzzyLevel.SUBSTRING), "Eve");
		assertMatches(Restriction.content(tag, Binary.parse("0406"), FuzzyLevel.SUBSTRING));
		assertMatches(Restriction.content(tag, Binary.parse("0102030405"), FuzzyLevel.FULL_STRING), "Eve");
		assertMatches(Restriction.content(tag, Binary.parse("01020304"), FuzzyLevel.FULL_STRING));
		assertMatches(Restriction.content(tag, Binary.parse("010203040506"), FuzzyLevel.PREFIX));
	}

	@Test
	void bitsAreTested() {
		assertMatches(Restriction.anyBit(AGE, 0x2), "Anna");
		assertMatches(Restriction.noBit(AGE, 0x2), "Bert", "dora");
	}

	@Test
	void sizesCountTheEndOfATextAndAllValuesOfAList() {
		assertMatches(new Restriction.Size(RelOp.EQ, CITY, 10), "Anna", "Bert", "dora");
		assertMatches(new Restriction.Size(RelOp.EQ, CITY.as(PropType.STRING8), 5), "Bert", "dora");
		assertMatches(new Restriction.Size(RelOp.EQ, AGE, 4), "Anna", "Bert", "dora");
		assertMatches(new Restriction.Size(RelOp.GT, TAGS, 12), "Anna");
	}

	@Test
	void twoPropertiesAreCompared() {
		assertMatches(new Restriction.CompareProps(RelOp.EQ, AGE, SIBLINGS), "Anna");
		assertMatches(new Restriction.CompareProps(RelOp.GT, AGE, SIBLINGS), "Bert");
	}

	@Test
	void oneValueOfManyMayMeetACondition() {
		assertMatches(new Restriction.Property(RelOp.EQ, TAGS, new PropValue<>(singleTag(), "RED")), "Anna", "dora");
		assertMatches(new Restriction.Property(RelOp.EQ, EACH_TAG, new PropValue<>(singleTag(), "green")), "Bert");
		assertMatches(new Restriction.Content(FuzzyLevel.PREFIX, Set.of(), TAGS, new PropValue<>(singleTag(), "bl")),
				"Anna");
		assertMatches(Restriction.equal(TAGS, List.of("red", "blue")), "Anna");
		assertMatches(Restriction.equal(TAGS, List.of("blue", "red")));
	}

	private static PropTag<String> singleTag() {
		return TAGS.as(PropType.UNICODE);
	}

	@Test
	void onlyTheFirstMatchesCount() {
		assertMatches(new Restriction.Count(2, Restriction.exists(AGE)), "Anna", "Bert");
		this.table.sort(SortOrder.ascending(AGE));
		assertThat(names(this.table)).containsExactly("Bert", "Anna");
		this.source.remove(1);
		assertThat(names(this.table)).containsExactly("dora", "Bert");
		assertMatches(new Restriction.Count(0, Restriction.exists(AGE)));
	}

	@Test
	void recipientsAndAttachmentsAreRestricted() {
		TableSource messages = new TableSource(List.of(NAME), true);
		Map<PropTag<?>, List<Row>> recipients = Map.of(PropTags.PR_MESSAGE_RECIPIENTS,
				List.of(person("Zoe", 1, null), person("Yan", 2, null)));
		messages.add(person("with", null, null), recipients);
		messages.add(person("without", null, null));
		EmbeddedTable contents = People.table(messages);
		contents.restrict(new Restriction.Sub(PropTags.PR_MESSAGE_RECIPIENTS, Restriction.equal(NAME, "Yan")));
		assertThat(names(contents)).containsExactly("with");
		contents.restrict(new Restriction.Sub(PropTags.PR_MESSAGE_ATTACHMENTS, Restriction.equal(NAME, "Yan")));
		assertThat(names(contents)).isEmpty();
		messages.update(1, (row) -> row.with(NAME, "changed"));
		contents.restrict(new Restriction.Sub(PropTags.PR_MESSAGE_RECIPIENTS, Restriction.and()));
		assertThat(names(contents)).containsExactly("changed");
		assertTooComplex(contents, new Restriction.Sub(NAME, Restriction.and()));
	}

	@Test
	void whatCannotBeEvaluatedIsRefusedAndChangesNothing() {
		this.table.restrict(Restriction.equal(AGE, 20));
		assertTooComplex(new Restriction.Property(RelOp.EQ, AGE, new PropValue<>(NAME, "x")));
		assertTooComplex(Restriction.property(NAME, RelOp.RE, "x*"));
		assertTooComplex(Restriction.property(NAME, RelOp.MEMBER_OF_DL, "x"));
		assertTooComplex(Restriction.content(AGE, 1, FuzzyLevel.PREFIX));
		assertTooComplex(new Restriction.Content(FuzzyLevel.PREFIX, Set.of(), NAME,
				new PropValue<>(PropTags.PR_ENTRYID, Binary.EMPTY)));
		assertTooComplex(new Restriction.CompareProps(RelOp.EQ, AGE, NAME));
		assertTooComplex(new Restriction.Sub(PropTags.PR_MESSAGE_RECIPIENTS, Restriction.and()));
		assertTooComplex(nested(100_000));
		assertThat(names(this.table)).containsExactly("Bert");
	}

	private static Restriction nested(int depth) {
		Restriction restriction = Restriction.and();
		for (int i = 0; i < depth; i++) {
			restriction = Restriction.not(restriction);
		}
		return restriction;
	}

	private void assertTooComplex(Restriction restriction) {
		assertTooComplex(this.table, restriction);
		assertFails(HResult.MAPI_E_TOO_COMPLEX, () -> this.table.restrict(restriction, TableFlag.ASYNC));
	}

	private static void assertTooComplex(EmbeddedTable table, Restriction restriction) {
		assertFails(HResult.MAPI_E_TOO_COMPLEX, () -> table.restrict(restriction));
		assertFails(HResult.MAPI_E_TOO_COMPLEX,
				() -> table.findRow(restriction, Bookmark.BEGINNING, Direction.FORWARD));
	}

}
