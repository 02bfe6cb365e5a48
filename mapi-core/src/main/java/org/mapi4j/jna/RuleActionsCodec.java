package org.mapi4j.jna;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.mapi4j.Binary;
import org.mapi4j.EntryId;
import org.mapi4j.jna.Abi.ACTION;
import org.mapi4j.jna.Abi.ACTIONS;
import org.mapi4j.jna.Abi.ADRENTRY;
import org.mapi4j.jna.Abi.ADRLIST;
import org.mapi4j.jna.Arena.Block;
import org.mapi4j.property.Row;
import org.mapi4j.property.RuleActions;
import org.mapi4j.property.RuleActions.Action;
import org.mapi4j.property.RuleActions.Kind;
import org.mapi4j.property.RuleActions.Target;

/**
 * Reads and writes the actions of rules in native memory.
 */
final class RuleActionsCodec {

	private static final int MAX_ACTIONS = 10_000;

	private RuleActionsCodec() {
	}

	/**
	 * Write actions.
	 * @param arena where they go
	 * @param actions the actions
	 * @return where they are
	 */
	static long write(Arena arena, RuleActions actions) {
		List<Action> list = actions.actions();
		Block array = arena.allocate(Math.multiplyExact(list.size(), ACTION.SIZEOF));
		for (int i = 0; i < list.size(); i++) {
			Action action = list.get(i);
			int at = i * ACTION.SIZEOF;
			array.putInt(at + ACTION.ACTTYPE, action.kind().code());
			array.putInt(at + ACTION.UL_ACTION_FLAVOR, action.flavor());
			array.putInt(at + ACTION.UL_FLAGS, action.flags());
			write(arena, array, at, action.target());
		}
		Block block = arena.allocate(ACTIONS.SIZEOF);
		block.putInt(ACTIONS.UL_VERSION, actions.version());
		block.putInt(ACTIONS.C_ACTIONS, list.size());
		block.putLong(ACTIONS.LP_ACTION, array.address());
		return block.address();
	}

	private static void write(Arena arena, Block block, int at, Target target) {
		if (target instanceof RuleActions.Destination destination) {
			write(arena, block, at + ACTION.ACT_MOVE_COPY_CB_STORE_ENTRY_ID,
					at + ACTION.ACT_MOVE_COPY_LP_STORE_ENTRY_ID, value(destination.store()));
			write(arena, block, at + ACTION.ACT_MOVE_COPY_CB_FLD_ENTRY_ID, at + ACTION.ACT_MOVE_COPY_LP_FLD_ENTRY_ID,
					destination.folder().value());
		}
		else if (target instanceof RuleActions.Template template) {
			write(arena, block, at + ACTION.ACT_REPLY_CB_ENTRY_ID, at + ACTION.ACT_REPLY_LP_ENTRY_ID,
					value(template.message()));
			block.putBytes(at + ACTION.ACT_REPLY_GUID_REPLY_TEMPLATE, template.template().toByteArray());
		}
		else if (target instanceof RuleActions.Deferred deferred) {
			write(arena, block, at + ACTION.ACT_DEFER_ACTION_CB_DATA, at + ACTION.ACT_DEFER_ACTION_PB_DATA,
					deferred.data());
		}
		else if (target instanceof RuleActions.Bounce bounce) {
			block.putInt(at + ACTION.SC_BOUNCE_CODE, bounce.code());
		}
		else if (target instanceof RuleActions.Recipients recipients) {
			block.putLong(at + ACTION.LPADRLIST, write(arena, recipients.recipients()));
		}
		else if (target instanceof RuleActions.Tag tag) {
			PropCodec.write(arena, block, at + ACTION.PROP_TAG, tag.value());
		}
	}

	private static Binary value(@Nullable EntryId entryId) {
		return (entryId != null) ? entryId.value() : Binary.EMPTY;
	}

	private static void write(Arena arena, Block block, int count, int pointer, Binary value) {
		block.putInt(count, value.size());
		block.putLong(pointer, (value.size() != 0) ? arena.bytes(value) : 0);
	}

	private static long write(Arena arena, List<Row> recipients) {
		Block list = arena.allocate(ADRLIST.A_ENTRIES + Math.multiplyExact(recipients.size(), ADRENTRY.SIZEOF));
		list.putInt(ADRLIST.C_ENTRIES, recipients.size());
		for (int i = 0; i < recipients.size(); i++) {
			int at = ADRLIST.A_ENTRIES + i * ADRENTRY.SIZEOF;
			list.putInt(at + ADRENTRY.C_VALUES, recipients.get(i).values().size());
			list.putLong(at + ADRENTRY.RG_PROP_VALS, PropCodec.write(arena, recipients.get(i).values()));
		}
		return list.address();
	}

	/**
	 * Read actions.
	 * @param memory the reader
	 * @param address where they are
	 * @return the actions
	 */
	static RuleActions read(NativeReader memory, long address) {
		memory.descend();
		try {
			return new RuleActions(memory.getInt(address + ACTIONS.UL_VERSION), readActions(memory, address));
		}
		finally {
			memory.ascend();
		}
	}

	private static List<Action> readActions(NativeReader memory, long address) {
		int count = memory.getCount(address + ACTIONS.C_ACTIONS, MAX_ACTIONS);
		long first = memory.getLong(address + ACTIONS.LP_ACTION);
		List<Action> actions = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			actions.add(readAction(memory, first + (long) i * ACTION.SIZEOF));
		}
		return actions;
	}

	private static Action readAction(NativeReader memory, long address) {
		int code = memory.getInt(address + ACTION.ACTTYPE);
		for (Kind kind : Kind.values()) {
			if (kind.code() == code) {
				return new Action(kind, memory.getInt(address + ACTION.UL_ACTION_FLAVOR),
						memory.getInt(address + ACTION.UL_FLAGS), readTarget(memory, kind, address));
			}
		}
		throw memory.corrupt("a rule's action of the unknown type " + code);
	}

	private static Target readTarget(NativeReader memory, Kind kind, long at) {
		return switch (kind) {
			case MOVE, COPY -> readDestination(memory, at);
			case REPLY, OOF_REPLY -> new RuleActions.Template(
					entryId(memory.getBinary(at + ACTION.ACT_REPLY_CB_ENTRY_ID, at + ACTION.ACT_REPLY_LP_ENTRY_ID)),
					memory.getUid(at + ACTION.ACT_REPLY_GUID_REPLY_TEMPLATE));
			case DEFER_ACTION -> new RuleActions.Deferred(
					memory.getBinary(at + ACTION.ACT_DEFER_ACTION_CB_DATA, at + ACTION.ACT_DEFER_ACTION_PB_DATA));
			case BOUNCE -> new RuleActions.Bounce(memory.getInt(at + ACTION.SC_BOUNCE_CODE));
			case FORWARD, DELEGATE ->
				new RuleActions.Recipients(readRecipients(memory, memory.getLong(at + ACTION.LPADRLIST)));
			case TAG -> new RuleActions.Tag(PropCodec.read(memory, at + ACTION.PROP_TAG));
			case DELETE, MARK_AS_READ -> new RuleActions.None();
		};
	}

	private static Target readDestination(NativeReader memory, long at) {
		EntryId folder = entryId(
				memory.getBinary(at + ACTION.ACT_MOVE_COPY_CB_FLD_ENTRY_ID, at + ACTION.ACT_MOVE_COPY_LP_FLD_ENTRY_ID));
		if (folder == null) {
			throw memory.corrupt("a rule's action without a folder");
		}
		return new RuleActions.Destination(entryId(memory.getBinary(at + ACTION.ACT_MOVE_COPY_CB_STORE_ENTRY_ID,
				at + ACTION.ACT_MOVE_COPY_LP_STORE_ENTRY_ID)), folder);
	}

	private static @Nullable EntryId entryId(Binary value) {
		return (value.size() != 0) ? EntryId.of(value) : null;
	}

	private static List<Row> readRecipients(NativeReader memory, long address) {
		int count = memory.getCount(address + ADRLIST.C_ENTRIES, PropCodec.MAX_VALUES);
		List<Row> recipients = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			long entry = address + ADRLIST.A_ENTRIES + (long) i * ADRENTRY.SIZEOF;
			int values = memory.getCount(entry + ADRENTRY.C_VALUES, PropCodec.MAX_VALUES);
			recipients.add(PropCodec.readRow(memory, values, memory.getLong(entry + ADRENTRY.RG_PROP_VALS)));
		}
		return recipients;
	}

}
