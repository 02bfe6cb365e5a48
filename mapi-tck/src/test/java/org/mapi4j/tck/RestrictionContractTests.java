package org.mapi4j.tck;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import org.mapi4j.Binary;
import org.mapi4j.MapiNotSupportedException;
import org.mapi4j.embedded.table.TableSource;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropType;
import org.mapi4j.property.PropValue;
import org.mapi4j.property.Restriction;
import org.mapi4j.property.Restriction.FuzzyLevel;
import org.mapi4j.property.Restriction.FuzzyOption;
import org.mapi4j.property.Restriction.RelOp;
import org.mapi4j.property.Row;
import org.mapi4j.session.LogonOptions;
import org.mapi4j.table.MapiTable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mapi4j.property.PropTags.PR_COMMENT;
import static org.mapi4j.property.PropTags.PR_DEPTH;
import static org.mapi4j.property.PropTags.PR_DISPLAY_NAME;
import static org.mapi4j.property.PropTags.PR_MESSAGE_ATTACHMENTS;
import static org.mapi4j.property.PropTags.PR_MESSAGE_RECIPIENTS;
import static org.mapi4j.property.PropTags.PR_ROWID;
import static org.mapi4j.property.PropTags.PR_SEARCH_KEY;

/**
 * Every kind of restriction hides the rows that do not meet it.
 */
@ParameterizedClass(name = "{0}")
@EnumSource(Route.class)
class RestrictionContractTests {

	private static final PropTag<List<String>> COLOURS = PropTag.of(0x6600, PropType.MV_UNICODE);

	@RegisterExtension
	final Bench bench;

	private MapiTable table;

	RestrictionContractTests(Route route) {
		this.bench = new Bench(route);
	}

	@BeforeEach
	void open() {
		TableSource source = new TableSource(List.of(PR_ROWID), true);
		source.add(Row.of(new PropValue<>(PR_ROWID, 0), new PropValue<>(PR_DEPTH, 0),
				new PropValue<>(PR_DISPLAY_NAME, "Ábel"), new PropValue<>(PR_SEARCH_KEY, Binary.parse("0001"))));
		source.add(Row.of(new PropValue<>(PR_ROWID, 1), new PropValue<>(PR_DEPTH, 2),
				new PropValue<>(PR_DISPLAY_NAME, "abelard"), new PropValue<>(PR_SEARCH_KEY, Binary.parse("0001FF"))),
				Map.of(PR_MESSAGE_RECIPIENTS, List.of(Row.of(new PropValue<>(PR_DISPLAY_NAME, "Ann")),
						Row.of(new PropValue<>(PR_DISPLAY_NAME, "Bob")))));
		source.add(
				Row.of(new PropValue<>(PR_ROWID, 2), new PropValue<>(PR_DEPTH, 2),
						new PropValue<>(PR_DISPLAY_NAME, "Isabel"), new PropValue<>(PR_COMMENT, "Isabel")),
				Map.of(PR_MESSAGE_ATTACHMENTS, List.of(Row.of(new PropValue<>(PR_DISPLAY_NAME, "Ann")))));
		source.add(Row.of(new PropValue<>(PR_ROWID, 0x80000003), new PropValue<>(PR_DEPTH, 3),
				new PropValue<>(PR_COMMENT, "?"), new PropValue<>(COLOURS, List.of("red", "blue"))));
		this.table = this.bench.logOn(new RowsSubsystem(source), LogonOptions.defaults()).statusTable();
	}

	private List<Integer> met(Restriction restriction) {
		this.table.restrict(restriction);
		return this.table.queryRows(10).stream().map((row) -> row.require(PR_ROWID) & 0xF).toList();
	}

	@Test
	@Reference("spropertyrestriction")
	@Covers("MapiTable.restrict")
	void aPropertyComparesToAValue() {
		assertThat(met(Restriction.property(PR_DEPTH, RelOp.LT, 2))).containsExactly(0);
		assertThat(met(Restriction.property(PR_DEPTH, RelOp.LE, 2))).containsExactly(0, 1, 2);
		assertThat(met(Restriction.property(PR_DEPTH, RelOp.GT, 2))).containsExactly(3);
		assertThat(met(Restriction.property(PR_DEPTH, RelOp.GE, 2))).containsExactly(1, 2, 3);
		assertThat(met(Restriction.property(PR_DEPTH, RelOp.EQ, 2))).containsExactly(1, 2);
		assertThat(met(Restriction.property(PR_DEPTH, RelOp.NE, 2))).containsExactly(0, 3);
		assertThat(met(Restriction.equal(PR_SEARCH_KEY, Binary.parse("0001")))).containsExactly(0);
	}

	@Test
	@Reference("spropertyrestriction")
	@Covers("MapiTable.restrict")
	void whatATableCannotCompareItRefuses() {
		for (RelOp operator : List.of(RelOp.RE, RelOp.MEMBER_OF_DL)) {
			assertThatExceptionOfType(MapiNotSupportedException.class)
				.isThrownBy(() -> met(Restriction.property(PR_DEPTH, operator, 2)));
		}
	}

	@Test
	@Reference("scontentrestriction")
	@Covers("MapiTable.restrict")
	void aTextContainsAnother() {
		assertThat(met(Restriction.content(PR_DISPLAY_NAME, "abel", FuzzyLevel.SUBSTRING))).containsExactly(1, 2);
		assertThat(met(Restriction.content(PR_DISPLAY_NAME, "abel", FuzzyLevel.PREFIX))).containsExactly(1);
		assertThat(met(Restriction.content(PR_DISPLAY_NAME, "abel", FuzzyLevel.FULL_STRING))).isEmpty();
		assertThat(met(Restriction.content(PR_DISPLAY_NAME, "ISABEL", FuzzyLevel.FULL_STRING, FuzzyOption.IGNORE_CASE)))
			.containsExactly(2);
		assertThat(met(Restriction.content(PR_DISPLAY_NAME, "Abel", FuzzyLevel.PREFIX, FuzzyOption.IGNORE_NONSPACE)))
			.containsExactly(0);
		assertThat(met(Restriction.content(PR_DISPLAY_NAME, "ABEL", FuzzyLevel.PREFIX, FuzzyOption.LOOSE)))
			.containsExactly(0, 1);
		assertThat(met(Restriction.content(PR_SEARCH_KEY, Binary.parse("01FF"), FuzzyLevel.SUBSTRING)))
			.containsExactly(1);
	}

	@Test
	@Reference({ "sandrestriction", "sorrestriction", "snotrestriction" })
	@Covers("MapiTable.restrict")
	void conditionsAreCombined() {
		Restriction deep = Restriction.property(PR_DEPTH, RelOp.GE, 2);
		Restriction named = Restriction.exists(PR_DISPLAY_NAME);
		assertThat(met(Restriction.and(deep, named))).containsExactly(1, 2);
		assertThat(met(Restriction.or(Restriction.equal(PR_DEPTH, 0), Restriction.equal(PR_DEPTH, 3))))
			.containsExactly(0, 3);
		assertThat(met(Restriction.not(named))).containsExactly(3);
		assertThat(met(Restriction.and())).containsExactly(0, 1, 2, 3);
		assertThat(met(Restriction.or())).isEmpty();
	}

	@Test
	@Reference("snotrestriction")
	@Covers("MapiTable.restrict")
	void conditionsNestDeeply() {
		Restriction restriction = Restriction.equal(PR_DEPTH, 3);
		for (int i = 0; i < 100; i++) {
			restriction = Restriction.not(restriction);
		}
		assertThat(met(restriction)).containsExactly(3);
	}

	@Test
	@Reference("sandrestriction")
	@Covers("MapiTable.restrict")
	void conditionsCanBeMany() {
		Restriction[] each = new Restriction[5000];
		for (int i = 0; i < each.length; i++) {
			each[i] = Restriction.equal(PR_DEPTH, i + 3);
		}
		assertThat(met(Restriction.or(each))).containsExactly(3);
	}

	@Test
	@Reference("scomparepropsrestriction")
	@Covers("MapiTable.restrict")
	void twoPropertiesCompare() {
		assertThat(met(new Restriction.CompareProps(RelOp.EQ, PR_ROWID, PR_DEPTH))).containsExactly(0, 2);
		assertThat(met(new Restriction.CompareProps(RelOp.LT, PR_ROWID, PR_DEPTH))).containsExactly(1, 3);
		assertThat(met(new Restriction.CompareProps(RelOp.EQ, PR_DISPLAY_NAME, PR_COMMENT))).containsExactly(2);
	}

	@Test
	@Reference("sbitmaskrestriction")
	@Covers("MapiTable.restrict")
	void bitsAreSetOrNot() {
		assertThat(met(Restriction.anyBit(PR_ROWID, 0x80000000))).containsExactly(3);
		assertThat(met(Restriction.anyBit(PR_ROWID, 3))).containsExactly(1, 2, 3);
		assertThat(met(Restriction.noBit(PR_ROWID, 1))).containsExactly(0, 2);
	}

	@Test
	@Reference("ssizerestriction")
	@Covers("MapiTable.restrict")
	void valuesHaveASize() {
		assertThat(met(new Restriction.Size(RelOp.EQ, PR_SEARCH_KEY, 3))).containsExactly(1);
		assertThat(met(new Restriction.Size(RelOp.LT, PR_SEARCH_KEY, 3))).containsExactly(0);
	}

	@Test
	@Reference("sexistrestriction")
	@Covers("MapiTable.restrict")
	void aPropertyIsThereOrNot() {
		assertThat(met(Restriction.exists(PR_COMMENT))).containsExactly(2, 3);
		assertThat(met(Restriction.exists(COLOURS))).containsExactly(3);
	}

	@Test
	@Reference("ssubrestriction")
	@Covers("MapiTable.restrict")
	void recipientsAndAttachmentsMeetConditionsToo() {
		Restriction ann = Restriction.equal(PR_DISPLAY_NAME, "Ann");
		assertThat(met(new Restriction.Sub(PR_MESSAGE_RECIPIENTS, ann))).containsExactly(1);
		assertThat(met(new Restriction.Sub(PR_MESSAGE_ATTACHMENTS, ann))).containsExactly(2);
		assertThat(met(new Restriction.Sub(PR_MESSAGE_RECIPIENTS, Restriction.equal(PR_DISPLAY_NAME, "Carl"))))
			.isEmpty();
	}

	@Test
	@Reference("scommentrestriction")
	@Covers("MapiTable.restrict")
	void notesOfItsAuthorDoNotChangeACondition() {
		List<PropValue<?>> notes = List.of(new PropValue<>(PR_COMMENT, "mine"), new PropValue<>(PR_ROWID, 1));
		Restriction deep = Restriction.property(PR_DEPTH, RelOp.GE, 3);
		assertThat(met(new Restriction.Comment(notes, deep))).containsExactly(3);
		assertThat(met(new Restriction.Comment(notes, null))).containsExactly(0, 1, 2, 3);
		assertThat(met(new Restriction.Annotation(notes, deep))).containsExactly(3);
		assertThat(met(new Restriction.Annotation(notes, null))).containsExactly(0, 1, 2, 3);
	}

	@Test
	@Reference("imapitable-restrict")
	@Covers("MapiTable.restrict")
	void onlyTheFirstMatchesCount() {
		assertThat(met(new Restriction.Count(2, Restriction.property(PR_DEPTH, RelOp.GE, 2)))).containsExactly(1, 2);
	}

	@Test
	@Reference("spropertyrestriction")
	@Covers("MapiTable.restrict")
	void oneOfSeveralValuesMayMeetACondition() {
		PropValue<?> red = new PropValue<>(PropTag.of(0x6600, PropType.UNICODE), "red");
		assertThat(met(new Restriction.Property(RelOp.EQ, COLOURS, red))).containsExactly(3);
		assertThat(met(new Restriction.Content(FuzzyLevel.PREFIX, Set.of(), COLOURS, red))).containsExactly(3);
	}

}
