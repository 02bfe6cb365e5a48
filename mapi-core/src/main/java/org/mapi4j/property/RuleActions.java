package org.mapi4j.property;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.mapi4j.Binary;
import org.mapi4j.EntryId;
import org.mapi4j.MapiUid;

/**
 * The actions of a folder's rule, the value of a {@code PT_ACTIONS} property (MAPI's
 * {@code ACTIONS}). Immutable.
 *
 * @param version the version of the structure, 1 at present
 * @param actions the actions, in the order in which they are taken
 */
public record RuleActions(int version, List<Action> actions) {

	/**
	 * The version that {@code edkmdb.h} defines.
	 */
	public static final int VERSION = 1;

	/**
	 * Create a set of actions.
	 * @param version the version of the structure
	 * @param actions the actions
	 */
	public RuleActions {
		actions = List.copyOf(actions);
	}

	/**
	 * One action of a rule (MAPI's {@code ACTION}).
	 *
	 * @param kind what is done
	 * @param flavor how, a number whose meaning depends on the kind
	 * @param flags flags of the client's own
	 * @param target what the action needs to be done
	 */
	public record Action(Kind kind, int flavor, int flags, Target target) {

	}

	/**
	 * What an action does ({@code OP_…}).
	 */
	public enum Kind {

		/** Move the message. */
		MOVE(1),

		/** Copy the message. */
		COPY(2),

		/** Reply with a template. */
		REPLY(3),

		/** Reply as out of office. */
		OOF_REPLY(4),

		/** Leave the action to the client. */
		DEFER_ACTION(5),

		/** Return the message to its sender. */
		BOUNCE(6),

		/** Forward the message. */
		FORWARD(7),

		/** Deliver the message to a delegate. */
		DELEGATE(8),

		/** Set a property. */
		TAG(9),

		/** Delete the message. */
		DELETE(10),

		/** Mark the message as read. */
		MARK_AS_READ(11);

		private final int code;

		Kind(int code) {
			this.code = code;
		}

		/**
		 * Return MAPI's number for this kind.
		 * @return the number, from 1
		 */
		public int code() {
			return this.code;
		}

	}

	/**
	 * What an action needs to be done.
	 */
	public sealed interface Target {

	}

	/**
	 * Nothing, for {@link Kind#DELETE} and {@link Kind#MARK_AS_READ}.
	 */
	public record None() implements Target {

	}

	/**
	 * Where a message goes, for {@link Kind#MOVE} and {@link Kind#COPY}.
	 *
	 * @param store the message store, or {@code null} for the store of the rule
	 * @param folder the folder
	 */
	public record Destination(@Nullable EntryId store, EntryId folder) implements Target {

	}

	/**
	 * The template of an answer, for {@link Kind#REPLY} and {@link Kind#OOF_REPLY}.
	 *
	 * @param message the message that is the template, or {@code null} if the server has
	 * it
	 * @param template the identifier of the template
	 */
	public record Template(@Nullable EntryId message, MapiUid template) implements Target {

	}

	/**
	 * Data of the client's own, for {@link Kind#DEFER_ACTION}.
	 *
	 * @param data the data
	 */
	public record Deferred(Binary data) implements Target {

	}

	/**
	 * Why a message is returned, for {@link Kind#BOUNCE}.
	 *
	 * @param code one of {@code BOUNCE_…}
	 */
	public record Bounce(int code) implements Target {

	}

	/**
	 * Who else gets a message, for {@link Kind#FORWARD} and {@link Kind#DELEGATE}.
	 *
	 * @param recipients the properties of each recipient
	 */
	public record Recipients(List<Row> recipients) implements Target {

		/**
		 * Create a list of recipients.
		 * @param recipients the properties of each
		 */
		public Recipients {
			recipients = List.copyOf(recipients);
		}

	}

	/**
	 * The property that is set, for {@link Kind#TAG}.
	 *
	 * @param value the property
	 */
	public record Tag(PropValue<?> value) implements Target {

	}

}
