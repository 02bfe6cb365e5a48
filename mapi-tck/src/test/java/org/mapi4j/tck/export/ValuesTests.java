package org.mapi4j.tck.export;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import com.sun.jna.Pointer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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
import org.mapi4j.property.Row;
import org.mapi4j.property.RuleActions;

import static org.assertj.core.api.Assertions.assertThat;

class ValuesTests {

	static Stream<PropValue<?>> values() {
		return Stream.of(value(PropType.I2, Short.MIN_VALUE), value(PropType.LONG, Integer.MIN_VALUE),
				value(PropType.R4, Float.MIN_VALUE), value(PropType.DOUBLE, Double.MAX_VALUE),
				value(PropType.CURRENCY, BigDecimal.valueOf(Long.MIN_VALUE, 4)),
				value(PropType.APPTIME, new AppTime(-1.25)), value(PropType.ERROR, HResult.MAPI_E_NOT_FOUND),
				value(PropType.BOOLEAN, true), value(PropType.BOOLEAN, false), value(PropType.NULL, NoValue.NULL),
				value(PropType.OBJECT, NoValue.OBJECT), value(PropType.I8, Long.MIN_VALUE),
				value(PropType.STRING8, "plain"), value(PropType.UNICODE, "\ud800 half a pair"),
				value(PropType.UNICODE, ""), value(PropType.SYSTIME, Instant.parse("1601-01-01T00:00:00.0000001Z")),
				value(PropType.CLSID, MapiUid.random()), value(PropType.BINARY, Binary.EMPTY),
				value(PropType.BINARY, Binary.parse("00FF")), value(PropType.SRESTRICTION, everyRestriction()),
				value(PropType.ACTIONS, everyAction()), value(PropType.MV_I2, List.of((short) 1, (short) -1)),
				value(PropType.MV_LONG, List.of()), value(PropType.MV_LONG, List.of(1, -1)),
				value(PropType.MV_R4, List.of(1.5f)), value(PropType.MV_DOUBLE, List.of(1.5, -1.5)),
				value(PropType.MV_CURRENCY, List.of(new BigDecimal("1.2500"))),
				value(PropType.MV_APPTIME, List.of(new AppTime(2))), value(PropType.MV_I8, List.of(1L, -1L)),
				value(PropType.MV_STRING8, List.of("a", "")), value(PropType.MV_UNICODE, List.of("ä", "")),
				value(PropType.MV_SYSTIME, List.of(Instant.EPOCH, Instant.parse("9999-12-31T23:59:59Z"))),
				value(PropType.MV_CLSID, List.of(MapiUid.random(), MapiUid.random())),
				value(PropType.MV_BINARY, List.of(Binary.EMPTY, Binary.parse("01"))));
	}

	private static <T> PropValue<T> value(PropType<T> type, T value) {
		return new PropValue<>(PropTag.of(0x6700, type), value);
	}

	static Restriction everyRestriction() {
		Restriction simple = Restriction.equal(PropTags.PR_DISPLAY_NAME, "a");
		return Restriction.and(Restriction.or(), Restriction.not(simple),
				Restriction.content(PropTags.PR_DISPLAY_NAME, "b", Restriction.FuzzyLevel.PREFIX,
						Restriction.FuzzyOption.IGNORE_CASE, Restriction.FuzzyOption.LOOSE),
				new Restriction.CompareProps(Restriction.RelOp.LE, PropTags.PR_ROWID, PropTags.PR_OBJECT_TYPE),
				Restriction.anyBit(PropTags.PR_ROWID, 0x80000001), Restriction.noBit(PropTags.PR_ROWID, 2),
				new Restriction.Size(Restriction.RelOp.GT, PropTags.PR_ENTRYID, 4),
				Restriction.exists(PropTags.PR_ENTRYID), new Restriction.Sub(PropTags.PR_MESSAGE_RECIPIENTS, simple),
				new Restriction.Comment(List.of(new PropValue<>(PropTags.PR_ROWID, 1)), null),
				new Restriction.Annotation(List.of(new PropValue<>(PropTags.PR_ROWID, 1)), simple),
				new Restriction.Count(3, simple));
	}

	static RuleActions everyAction() {
		EntryId id = EntryId.parse("01020304");
		return new RuleActions(RuleActions.VERSION, List.of(
				action(RuleActions.Kind.MOVE, new RuleActions.Destination(id, EntryId.parse("05"))),
				action(RuleActions.Kind.COPY, new RuleActions.Destination(null, id)),
				action(RuleActions.Kind.REPLY, new RuleActions.Template(id, MapiUid.random())),
				action(RuleActions.Kind.OOF_REPLY, new RuleActions.Template(null, MapiUid.random())),
				action(RuleActions.Kind.DEFER_ACTION, new RuleActions.Deferred(Binary.parse("FF"))),
				action(RuleActions.Kind.BOUNCE, new RuleActions.Bounce(0x26)),
				action(RuleActions.Kind.FORWARD,
						new RuleActions.Recipients(List.of(Row.of(new PropValue<>(PropTags.PR_DISPLAY_NAME, "Ann"))))),
				action(RuleActions.Kind.DELEGATE, new RuleActions.Recipients(List.of())),
				action(RuleActions.Kind.TAG, new RuleActions.Tag(new PropValue<>(PropTags.PR_DISPLAY_NAME, "red"))),
				action(RuleActions.Kind.DELETE, new RuleActions.None()),
				action(RuleActions.Kind.MARK_AS_READ, new RuleActions.None())));
	}

	private static RuleActions.Action action(RuleActions.Kind kind, RuleActions.Target target) {
		return new RuleActions.Action(kind, 1, 2, target);
	}

	@ParameterizedTest
	@MethodSource("values")
	void aValueIsReadAsItWasWritten(PropValue<?> value) {
		try (Arena arena = new Arena()) {
			Pointer at = Values.write(List.of(value), false, arena);
			assertThat(Values.read(at)).isEqualTo(value);
		}
	}

}
