package org.mapi4j.jna;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.mapi4j.EntryId;
import org.mapi4j.HResult;
import org.mapi4j.MapiException;
import org.mapi4j.address.AddressContainer;
import org.mapi4j.address.CreateEntryFlag;
import org.mapi4j.address.ResolvedName;
import org.mapi4j.address.ResolvedName.Status;
import org.mapi4j.jna.Abi.FlagList;
import org.mapi4j.jna.Arena.Block;
import org.mapi4j.property.MapiProp;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.Row;

/**
 * An {@code IABContainer} of native MAPI.
 */
class NativeAddressContainer extends NativeContainer implements AddressContainer {

	private static final VtableMethod CREATE_ENTRY = new VtableMethod("IABContainer::CreateEntry", 19, "4848");

	private static final VtableMethod COPY_ENTRIES = new VtableMethod("IABContainer::CopyEntries", 20, "8884");

	private static final VtableMethod DELETE_ENTRIES = new VtableMethod("IABContainer::DeleteEntries", 21, "84");

	private static final VtableMethod RESOLVE_NAMES = new VtableMethod("IABContainer::ResolveNames", 22, "8488");

	NativeAddressContainer(NativeRuntime runtime, long address, @Nullable NativeObject opener) {
		super(runtime, address, opener);
	}

	@Override
	public MapiProp createEntry(EntryId template, CreateEntryFlag... flags) {
		NativeProp created = new NativeProp(runtime(), open(CREATE_ENTRY, (arena, entry) -> call(CREATE_ENTRY,
				template.value().size(), arena.entryId(template), bits(flags), entry)));
		try {
			return ofItsKind(created);
		}
		catch (RuntimeException ex) {
			created.close();
			throw ex;
		}
	}

	private static int bits(CreateEntryFlag... flags) {
		int bits = 0;
		for (CreateEntryFlag flag : flags) {
			bits |= flag.mask();
		}
		return bits;
	}

	/**
	 * Return a new entry as what it is, which the method does not tell: it gives an
	 * {@code IMAPIProp}, so that a distribution list has to be asked for its other
	 * methods.
	 */
	private MapiProp ofItsKind(NativeProp created) {
		ComObject list = isMailUser(created) ? null
				: created.queryInterface(CREATE_ENTRY.name(), Interface.DISTRIBUTION_LIST.iid());
		if (list != null) {
			NativeDistributionList opened = new NativeDistributionList(runtime(), list.detach(), this);
			created.close();
			return opened;
		}
		return new NativeMailUser(runtime(), created.detach(), this);
	}

	private static boolean isMailUser(NativeProp created) {
		try {
			Integer type = created.getProps(PropTags.PR_OBJECT_TYPE).get(PropTags.PR_OBJECT_TYPE);
			return type != null && type == Constants.MAPI_MAILUSER;
		}
		catch (MapiException ex) {
			return false;
		}
	}

	@Override
	public boolean copyEntries(List<EntryId> entries, CreateEntryFlag... flags) {
		try (Arena arena = new Arena()) {
			return areAll(invoke(COPY_ENTRIES, EntryListCodec.write(arena, entries), NOTHING_SHOWN, NOTHING_SHOWN,
					bits(flags) | Constants.AB_NO_DIALOG));
		}
	}

	@Override
	public boolean deleteEntries(List<EntryId> entries) {
		try (Arena arena = new Arena()) {
			return areAll(invoke(DELETE_ENTRIES, EntryListCodec.write(arena, entries), 0));
		}
	}

	private static boolean areAll(int result) {
		return result != HResult.MAPI_W_PARTIAL_COMPLETION.code();
	}

	@Override
	public List<ResolvedName> resolveNames(List<Row> names, List<? extends PropTag<?>> columns) {
		try (Arena arena = new Arena()) {
			Block flags = arena.allocate(FlagList.UL_FLAG + Math.multiplyExact(names.size(), Integer.BYTES));
			List<Row> found = AdrList.changedBy(this, RESOLVE_NAMES, names, (list, unicode) -> {
				write(flags, names);
				return call(RESOLVE_NAMES, PropCodec.writeTagsOrNone(arena, columns, unicode), unicode, list,
						flags.address());
			});
			if (found.size() != names.size()) {
				throw new NativeReader(RESOLVE_NAMES.name())
					.corrupt(found.size() + " answers for " + names.size() + " names");
			}
			List<ResolvedName> resolved = new ArrayList<>(names.size());
			for (int i = 0; i < names.size(); i++) {
				Status status = status(flags.getInt(FlagList.UL_FLAG + i * Integer.BYTES));
				resolved.add(new ResolvedName(status, (status == Status.RESOLVED) ? found.get(i) : names.get(i)));
			}
			return List.copyOf(resolved);
		}
	}

	private static void write(Block flags, List<Row> names) {
		flags.putInt(FlagList.C_FLAGS, names.size());
		for (int i = 0; i < names.size(); i++) {
			flags.putInt(FlagList.UL_FLAG + i * Integer.BYTES,
					names.get(i).has(PropTags.PR_ENTRYID) ? Constants.MAPI_RESOLVED : Constants.MAPI_UNRESOLVED);
		}
	}

	private static Status status(int flag) {
		return switch (flag) {
			case Constants.MAPI_UNRESOLVED -> Status.UNRESOLVED;
			case Constants.MAPI_AMBIGUOUS -> Status.AMBIGUOUS;
			case Constants.MAPI_RESOLVED -> Status.RESOLVED;
			default -> throw new NativeReader(RESOLVE_NAMES.name()).corrupt("the unknown state " + flag + " of a name");
		};
	}

}
