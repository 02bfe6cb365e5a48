package org.mapi4j.jna;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.mapi4j.Binary;
import org.mapi4j.EntryId;
import org.mapi4j.HResult;
import org.mapi4j.MapiUid;
import org.mapi4j.property.AppTime;
import org.mapi4j.property.NoValue;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.PropType;
import org.mapi4j.property.PropValue;
import org.mapi4j.property.Restriction;
import org.mapi4j.property.Restriction.FuzzyLevel;
import org.mapi4j.property.Restriction.FuzzyOption;
import org.mapi4j.property.Restriction.RelOp;
import org.mapi4j.property.Row;
import org.mapi4j.property.RuleActions;
import org.mapi4j.property.RuleActions.Action;
import org.mapi4j.property.RuleActions.Kind;

/**
 * Values of every type, and restrictions of every kind.
 */
final class Samples {

	static final MapiUid UID = MapiUid.parse("00020302-0102-0304-C000-000000000046");

	static final EntryId ENTRY_ID = EntryId.parse("00000000AABBCCDDEEFF");

	private Samples() {
	}

	static Stream<PropValue<?>> values() {
		return Stream.of(value(PropType.NULL, NoValue.NULL), value(PropType.OBJECT, NoValue.OBJECT),
				value(PropType.I2, Short.MIN_VALUE), value(PropType.LONG, 0xDEADBEEF), value(PropType.R4, -1.5f),
				value(PropType.DOUBLE, Math.PI), value(PropType.CURRENCY, new BigDecimal("-922337203685477.5808")),
				value(PropType.APPTIME, new AppTime(45_000.25)),
				value(PropType.ERROR, HResult.MAPI_E_NOT_ENOUGH_MEMORY), value(PropType.BOOLEAN, true),
				value(PropType.BOOLEAN, false), value(PropType.I8, Long.MIN_VALUE), value(PropType.STRING8, "narrow"),
				value(PropType.STRING8, ""), value(PropType.UNICODE, "w\u00EFd\u20AC \uD83D\uDCE7"),
				value(PropType.UNICODE, ""), value(PropType.UNICODE, "\uD83D"),
				value(PropType.UNICODE, "long ".repeat(1000)),
				value(PropType.SYSTIME, Instant.parse("2026-02-03T04:05:06.7890123Z")),
				value(PropType.SYSTIME, Instant.parse("1601-01-01T00:00:00Z")),
				value(PropType.SYSTIME, Instant.parse("+50000-01-01T00:00:00Z")), value(PropType.CLSID, UID),
				value(PropType.BINARY, Binary.parse("00FF7F80")), value(PropType.BINARY, Binary.EMPTY),
				value(PropType.MV_I2, List.of((short) 1, (short) -1, (short) 3)),
				value(PropType.MV_LONG, List.of(1, -1, 3)), value(PropType.MV_R4, List.of(1f, -2.5f)),
				value(PropType.MV_DOUBLE, List.of(1d, -2.5d)),
				value(PropType.MV_CURRENCY, List.of(new BigDecimal("0.0001"), new BigDecimal("-12.3400"))),
				value(PropType.MV_APPTIME, List.of(new AppTime(1), new AppTime(-1.75))),
				value(PropType.MV_I8, List.of(1L, Long.MAX_VALUE)),
				value(PropType.MV_STRING8, List.of("one", "", "three")),
				value(PropType.MV_UNICODE, List.of("\u4E00", "", "three")),
				value(PropType.MV_SYSTIME, List.of(Instant.EPOCH, Instant.parse("2026-02-03T04:05:06Z"))),
				value(PropType.MV_CLSID, List.of(UID, MapiUid.random())),
				value(PropType.MV_BINARY, List.of(Binary.parse("01"), Binary.EMPTY, Binary.parse("0203"))),
				value(PropType.MV_LONG, List.of()), value(PropType.MV_UNICODE, List.of()),
				PropValue.of(PropTag.of(0x67003102), Binary.parse("0102")),
				value(PropType.SRESTRICTION, Restriction.and(restrictions().toArray(Restriction[]::new))),
				value(PropType.ACTIONS, actions()));
	}

	private static <T> PropValue<T> value(PropType<T> type, T value) {
		return new PropValue<>(PropTag.of(0x6700, type), value);
	}

	static Stream<Restriction> restrictions() {
		Restriction exists = Restriction.exists(PropTags.PR_DISPLAY_NAME);
		List<PropValue<?>> comment = List.of(new PropValue<>(PropTags.PR_DISPLAY_NAME, "author"),
				new PropValue<>(PropTags.PR_ENTRYID, ENTRY_ID.value()));
		return Stream.of(exists, Restriction.and(), Restriction.and(exists, Restriction.not(exists)),
				Restriction.or(exists, Restriction.or(exists)), Restriction.not(exists),
				Restriction.content(PropTags.PR_DISPLAY_NAME, "Ann", FuzzyLevel.FULL_STRING),
				Restriction.content(PropTags.PR_DISPLAY_NAME, "Ann", FuzzyLevel.PREFIX, FuzzyOption.values()),
				Restriction.property(PropTags.PR_ROWID, RelOp.LT, 7),
				Restriction.property(PropTags.PR_DISPLAY_NAME, RelOp.MEMBER_OF_DL, "list"),
				new Restriction.CompareProps(RelOp.NE, PropTags.PR_ROWID, PropTags.PR_RESOURCE_TYPE),
				Restriction.anyBit(PropTags.PR_RESOURCE_FLAGS, 0x80000001),
				Restriction.noBit(PropTags.PR_RESOURCE_FLAGS, 4),
				new Restriction.Size(RelOp.GE, PropTags.PR_ENTRYID, 1024),
				new Restriction.Sub(PropTags.PR_MESSAGE_RECIPIENTS, exists), new Restriction.Comment(comment, exists),
				new Restriction.Comment(comment, null), new Restriction.Annotation(comment, exists),
				new Restriction.Annotation(List.of(), null), new Restriction.Count(3, exists));
	}

	static RuleActions actions() {
		PropValue<String> name = new PropValue<>(PropTags.PR_DISPLAY_NAME, "Ann");
		return new RuleActions(RuleActions.VERSION,
				List.of(new Action(Kind.MOVE, 0, 1, new RuleActions.Destination(ENTRY_ID, EntryId.parse("01"))),
						new Action(Kind.COPY, 0, 0, new RuleActions.Destination(null, ENTRY_ID)),
						new Action(Kind.REPLY, 2, 0, new RuleActions.Template(ENTRY_ID, UID)),
						new Action(Kind.OOF_REPLY, 0, 0, new RuleActions.Template(null, UID)),
						new Action(Kind.DEFER_ACTION, 0, 0, new RuleActions.Deferred(Binary.parse("0102"))),
						new Action(Kind.BOUNCE, 0, 0, new RuleActions.Bounce(0x26)),
						new Action(Kind.FORWARD, 0, 0, new RuleActions.Recipients(List.of(Row.of(name), Row.EMPTY))),
						new Action(Kind.DELEGATE, 0, 0, new RuleActions.Recipients(List.of())),
						new Action(Kind.TAG, 0, 0, new RuleActions.Tag(name)),
						new Action(Kind.DELETE, 0, 0, new RuleActions.None()),
						new Action(Kind.MARK_AS_READ, 0, 7, new RuleActions.None())));
	}

}
