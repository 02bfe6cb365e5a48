package org.mapi4j.tck;

import java.util.List;

import org.mapi4j.Binary;
import org.mapi4j.EntryId;
import org.mapi4j.MapiUid;
import org.mapi4j.embedded.EmbeddedMapi;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.PropValue;
import org.mapi4j.property.Restriction;
import org.mapi4j.property.Row;
import org.mapi4j.property.RuleActions;

/**
 * One of each kind.
 */
final class Samples {

	private Samples() {
	}

	/**
	 * Return a subsystem with the mailbox of Ann Lee, to which the profile Work logs on,
	 * and that of Bob Ray, whose is Home.
	 */
	static EmbeddedMapi twoMailboxes() {
		return EmbeddedMapi.builder()
			.mailbox("Ann Lee", "ann@example.com", "Work")
			.mailbox("Bob Ray", "bob@example.com", "Home")
			.build();
	}

	/**
	 * Return every kind of restriction, with every operator, level and option.
	 */
	static List<Restriction> restrictions() {
		Restriction name = Restriction.equal(PropTags.PR_DISPLAY_NAME, "a");
		List<PropValue<?>> notes = List.of(new PropValue<>(PropTags.PR_ROWID, 1),
				new PropValue<>(PropTags.PR_COMMENT, "mine"));
		return List.of(Restriction.and(), Restriction.or(), Restriction.and(name, Restriction.or(name, name)),
				Restriction.not(name), operators(), levels(),
				new Restriction.CompareProps(Restriction.RelOp.NE, PropTags.PR_ROWID, PropTags.PR_DEPTH),
				Restriction.anyBit(PropTags.PR_ROWID, 0x80000001), Restriction.noBit(PropTags.PR_ROWID, 0x7FFFFFFE),
				new Restriction.Size(Restriction.RelOp.GT, PropTags.PR_ENTRYID, 70_000),
				Restriction.exists(PropTags.PR_ENTRYID), new Restriction.Sub(PropTags.PR_MESSAGE_RECIPIENTS, name),
				new Restriction.Sub(PropTags.PR_MESSAGE_ATTACHMENTS, name), new Restriction.Comment(notes, name),
				new Restriction.Comment(notes, null), new Restriction.Annotation(notes, name),
				new Restriction.Annotation(notes, null), new Restriction.Count(3, name));
	}

	private static Restriction operators() {
		return new Restriction.And(List.of(Restriction.RelOp.values())
			.stream()
			.map((operator) -> Restriction.property(PropTags.PR_ROWID, operator, -7))
			.toList());
	}

	private static Restriction levels() {
		return Restriction.and(
				Restriction.content(PropTags.PR_DISPLAY_NAME, "a", Restriction.FuzzyLevel.FULL_STRING,
						Restriction.FuzzyOption.IGNORE_CASE),
				Restriction.content(PropTags.PR_DISPLAY_NAME, "b", Restriction.FuzzyLevel.SUBSTRING,
						Restriction.FuzzyOption.IGNORE_NONSPACE, Restriction.FuzzyOption.LOOSE),
				Restriction.content(PropTags.PR_ENTRYID, Binary.parse("00"), Restriction.FuzzyLevel.PREFIX));
	}

	/**
	 * Return every kind of action that a rule can take.
	 */
	static RuleActions actions() {
		EntryId store = EntryId.parse("0011223344556677");
		EntryId folder = EntryId.parse("8899AABB");
		Row recipient = Row.of(new PropValue<>(PropTags.PR_DISPLAY_NAME, "Ann"),
				new PropValue<>(PropTags.PR_ENTRYID, folder.value()));
		return new RuleActions(RuleActions.VERSION,
				List.of(action(RuleActions.Kind.MOVE, new RuleActions.Destination(store, folder)),
						action(RuleActions.Kind.COPY, new RuleActions.Destination(null, folder)),
						action(RuleActions.Kind.REPLY, new RuleActions.Template(folder, MapiUid.random())),
						action(RuleActions.Kind.OOF_REPLY, new RuleActions.Template(null, MapiUid.random())),
						action(RuleActions.Kind.DEFER_ACTION, new RuleActions.Deferred(Binary.parse("00FF"))),
						action(RuleActions.Kind.BOUNCE, new RuleActions.Bounce(0x26)),
						action(RuleActions.Kind.FORWARD, new RuleActions.Recipients(List.of(recipient, recipient))),
						action(RuleActions.Kind.DELEGATE, new RuleActions.Recipients(List.of(recipient))),
						action(RuleActions.Kind.TAG,
								new RuleActions.Tag(new PropValue<>(PropTags.PR_COMMENT, "important"))),
						action(RuleActions.Kind.DELETE, new RuleActions.None()),
						action(RuleActions.Kind.MARK_AS_READ, new RuleActions.None())));
	}

	private static RuleActions.Action action(RuleActions.Kind kind, RuleActions.Target target) {
		return new RuleActions.Action(kind, 3, 0x80000000, target);
	}

}
