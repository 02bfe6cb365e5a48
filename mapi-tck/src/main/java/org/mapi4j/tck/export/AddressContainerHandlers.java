package org.mapi4j.tck.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.sun.jna.Pointer;

import org.mapi4j.EntryId;
import org.mapi4j.HResult;
import org.mapi4j.address.AddressContainer;
import org.mapi4j.address.CreateEntryFlag;
import org.mapi4j.address.ResolvedName;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.Row;

/**
 * {@code IABContainer} and {@code IDistList}. {@code IMailUser} has no methods of its
 * own.
 */
final class AddressContainerHandlers {

	private static final Abi.Field FIRST_FLAG = Abi.field("FlagList.ulFlag");

	private AddressContainerHandlers() {
	}

	static void register(Map<String, Handler> handlers) {
		handlers.put("IABContainer::CreateEntry", AddressContainerHandlers::createEntry);
		handlers.put("IABContainer::CopyEntries", AddressContainerHandlers::copyEntries);
		handlers.put("IABContainer::DeleteEntries", AddressContainerHandlers::deleteEntries);
		handlers.put("IABContainer::ResolveNames", AddressContainerHandlers::resolveNames);
	}

	private static AddressContainer container(Call call) {
		return call.target(AddressContainer.class);
	}

	private static int createEntry(Call call) {
		int flags = call.flags("ulCreateFlags", "CREATE_CHECK_DUP_STRICT", "CREATE_CHECK_DUP_LOOSE", "CREATE_REPLACE");
		call.requireOutputs("lppMAPIPropEntry");
		EntryId template = call.requiredEntryId("cbEntryID", "lpEntryID");
		call.answer("lppMAPIPropEntry",
				Opening.export(call, container(call).createEntry(template, createFlags(flags))));
		return Call.S_OK;
	}

	private static CreateEntryFlag[] createFlags(int flags) {
		return Names.set(flags, CreateEntryFlag.class).toArray(CreateEntryFlag[]::new);
	}

	/**
	 * Copy entries. The flag against the dialog and the one for a strict look at
	 * duplicates are the same bit, so that whoever sets one has set both.
	 */
	private static int copyEntries(Call call) {
		call.requireNoWindow();
		int flags = call.flags("ulFlags", "AB_NO_DIALOG", "CREATE_CHECK_DUP_STRICT", "CREATE_CHECK_DUP_LOOSE",
				"CREATE_REPLACE");
		call.judge()
			.require(call.isSet("ulFlags", "AB_NO_DIALOG"), "%s without AB_NO_DIALOG shows a dialog", call.method());
		return FolderHandlers
			.batch(container(call).copyEntries(EntryLists.read(call, "lpEntries"), createFlags(flags)));
	}

	private static int deleteEntries(Call call) {
		call.flags("ulFlags");
		return FolderHandlers.batch(container(call).deleteEntries(EntryLists.read(call, "lpEntries")));
	}

	private static int resolveNames(Call call) {
		call.flags("ulFlags", "MAPI_UNICODE", "MAPI_CACHE_ONLY");
		boolean wide = call.isWide();
		boolean none = call.address("lpPropTagArray").isNull();
		List<PropTag<?>> columns = none ? List.of() : Values.readTags(call.structure("lpPropTagArray"));
		List<Row> names = AddressLists.read(call, "lpAdrList");
		Pointer flags = flagList(call, names.size());
		List<Row> asked = new ArrayList<>();
		List<Integer> places = new ArrayList<>();
		for (int i = 0; i < names.size(); i++) {
			if (flag(call, flags, i) != ResolvedName.Status.RESOLVED) {
				asked.add(names.get(i));
				places.add(i);
			}
		}
		List<Row> after = new ArrayList<>(names);
		List<ResolvedName> resolved = container(call).resolveNames(asked, columns);
		for (int i = 0; i < resolved.size(); i++) {
			after.set(places.get(i), resolved.get(i).recipient());
			flags.setInt(offset(places.get(i)), Names.number(resolved.get(i).status()));
		}
		AddressLists.replace(call, "lpAdrList", names, after, !wide);
		return Call.S_OK;
	}

	private static Pointer flagList(Call call, int names) {
		Pointer flags = call.structure("lpFlagList");
		int count = Abi.field("FlagList.cFlags").getInt(flags);
		if (count != names) {
			call.judge().violation("%s of %d names was given %d flags", call.method(), names, count);
			throw call.failure(HResult.MAPI_E_INVALID_PARAMETER);
		}
		return flags;
	}

	private static ResolvedName.Status flag(Call call, Pointer flags, int index) {
		int number = flags.getInt(offset(index));
		for (ResolvedName.Status status : ResolvedName.Status.values()) {
			if (Names.number(status) == number) {
				return status;
			}
		}
		call.judge().violation("%s was given the flag 0x%08X for a name", call.method(), number);
		throw call.failure(HResult.MAPI_E_INVALID_PARAMETER);
	}

	private static long offset(int index) {
		return FIRST_FLAG.offset() + (long) Integer.BYTES * index;
	}

}
