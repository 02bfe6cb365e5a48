package org.mapi4j.tck.export;

import java.util.ArrayList;
import java.util.List;

import com.sun.jna.Pointer;
import org.jspecify.annotations.Nullable;

import org.mapi4j.Binary;
import org.mapi4j.EntryId;
import org.mapi4j.property.RuleActions;
import org.mapi4j.property.RuleActions.Action;
import org.mapi4j.property.RuleActions.Kind;
import org.mapi4j.property.RuleActions.Target;

/**
 * {@code ACTIONS} structures, the values of {@code PT_ACTIONS} properties.
 */
final class Actions {

	private static final int SIZE = Abi.size("ACTION");

	/** {@code ACTTYPE}, which begins with 1. */
	private static final List<Kind> KINDS = List.of(Kind.MOVE, Kind.COPY, Kind.REPLY, Kind.OOF_REPLY, Kind.DEFER_ACTION,
			Kind.BOUNCE, Kind.FORWARD, Kind.DELEGATE, Kind.TAG, Kind.DELETE, Kind.MARK_AS_READ);

	private final Pointer at;

	private Actions(Pointer at) {
		this.at = at;
	}

	static RuleActions read(Pointer at) {
		int count = Abi.field("ACTIONS.cActions").getInt(at);
		Address array = Abi.field("ACTIONS.lpAction").getAddress(at);
		List<Action> actions = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			actions.add(new Actions(array.memory().share((long) SIZE * i)).readAction());
		}
		return new RuleActions(Abi.field("ACTIONS.ulVersion").getInt(at), actions);
	}

	private Action readAction() {
		Kind kind = KINDS.get(number("acttype") - 1);
		return new Action(kind, number("ulActionFlavor"), number("ulFlags"), readTarget(kind));
	}

	private Target readTarget(Kind kind) {
		return switch (kind) {
			case MOVE, COPY ->
				new RuleActions.Destination(entryId("actMoveCopy.cbStoreEntryId", "actMoveCopy.lpStoreEntryId"),
						required(entryId("actMoveCopy.cbFldEntryId", "actMoveCopy.lpFldEntryId")));
			case REPLY, OOF_REPLY -> new RuleActions.Template(entryId("actReply.cbEntryId", "actReply.lpEntryId"),
					Guids.read(field("actReply.guidReplyTemplate").in(this.at)));
			case DEFER_ACTION -> new RuleActions.Deferred(bytes("actDeferAction.cbData", "actDeferAction.pbData"));
			case BOUNCE -> new RuleActions.Bounce(number("scBounceCode"));
			case FORWARD, DELEGATE -> new RuleActions.Recipients(Rows.readSet(address("lpadrlist").memory()));
			case TAG -> new RuleActions.Tag(Values.read(field("propTag").in(this.at)));
			case DELETE, MARK_AS_READ -> new RuleActions.None();
		};
	}

	static Pointer write(RuleActions actions, Allocator memory) {
		Pointer at = memory.allocate(Abi.size("ACTIONS"));
		Pointer array = memory.allocate((long) SIZE * actions.actions().size());
		for (int i = 0; i < actions.actions().size(); i++) {
			new Actions(array.share((long) SIZE * i)).write(actions.actions().get(i), memory);
		}
		Abi.field("ACTIONS.ulVersion").set(at, actions.version());
		Abi.field("ACTIONS.cActions").set(at, actions.actions().size());
		Abi.field("ACTIONS.lpAction").set(at, Address.of(array));
		return at;
	}

	private void write(Action action, Allocator memory) {
		field("acttype").set(this.at, KINDS.indexOf(action.kind()) + 1);
		field("ulActionFlavor").set(this.at, action.flavor());
		field("lpRes").set(this.at, Address.NULL);
		field("lpPropTagArray").set(this.at, Address.NULL);
		field("ulFlags").set(this.at, action.flags());
		Target target = action.target();
		if (target instanceof RuleActions.Destination destination) {
			setEntryId("actMoveCopy.cbStoreEntryId", "actMoveCopy.lpStoreEntryId", destination.store(), memory);
			setEntryId("actMoveCopy.cbFldEntryId", "actMoveCopy.lpFldEntryId", destination.folder(), memory);
		}
		else if (target instanceof RuleActions.Template template) {
			setEntryId("actReply.cbEntryId", "actReply.lpEntryId", template.message(), memory);
			Guids.write(field("actReply.guidReplyTemplate").in(this.at), template.template());
		}
		else if (target instanceof RuleActions.Deferred deferred) {
			setBytes("actDeferAction.cbData", "actDeferAction.pbData", deferred.data(), memory);
		}
		else if (target instanceof RuleActions.Bounce bounce) {
			field("scBounceCode").set(this.at, bounce.code());
		}
		else if (target instanceof RuleActions.Recipients recipients) {
			field("lpadrlist").set(this.at, Address.of(Rows.writeSet(recipients.recipients(), false, memory)));
		}
		else if (target instanceof RuleActions.Tag tag) {
			Values.write(tag.value(), false, field("propTag").in(this.at), memory);
		}
	}

	private void setEntryId(String count, String pointer, @Nullable EntryId entryId, Allocator memory) {
		setBytes(count, pointer, (entryId != null) ? entryId.value() : Binary.EMPTY, memory);
	}

	private void setBytes(String count, String pointer, Binary value, Allocator memory) {
		Pointer bytes = memory.allocate(value.size());
		bytes.write(0, value.toByteArray(), 0, value.size());
		field(count).set(this.at, value.size());
		field(pointer).set(this.at, (value.size() != 0) ? Address.of(bytes) : Address.NULL);
	}

	private @Nullable EntryId entryId(String count, String pointer) {
		Binary bytes = bytes(count, pointer);
		return (bytes.size() != 0) ? EntryId.of(bytes) : null;
	}

	private Binary bytes(String count, String pointer) {
		int size = number(count);
		return (size != 0) ? Binary.of(address(pointer).memory().getByteArray(0, size)) : Binary.EMPTY;
	}

	private static EntryId required(@Nullable EntryId entryId) {
		if (entryId == null) {
			throw new IllegalArgumentException("A message is moved or copied to a folder");
		}
		return entryId;
	}

	private int number(String field) {
		return field(field).getInt(this.at);
	}

	private Address address(String field) {
		return field(field).getAddress(this.at);
	}

	private static Abi.Field field(String name) {
		return Abi.field("ACTION." + name);
	}

}
