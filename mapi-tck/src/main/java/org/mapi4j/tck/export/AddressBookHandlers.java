package org.mapi4j.tck.export;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.mapi4j.EntryId;
import org.mapi4j.address.AddressBook;
import org.mapi4j.notification.NotificationType;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.Row;

/**
 * {@code IAddrBook}.
 */
final class AddressBookHandlers {

	private AddressBookHandlers() {
	}

	static void register(Map<String, Handler> handlers) {
		handlers.put("IAddrBook::OpenEntry", AddressBookHandlers::openEntry);
		handlers.put("IAddrBook::CompareEntryIDs", AddressBookHandlers::compareEntryIds);
		handlers.put("IAddrBook::Advise", AddressBookHandlers::advise);
		handlers.put("IAddrBook::Unadvise", SessionHandlers::unadvise);
		handlers.put("IAddrBook::CreateOneOff", AddressBookHandlers::createOneOff);
		handlers.put("IAddrBook::ResolveName", AddressBookHandlers::resolveName);
		handlers.put("IAddrBook::GetPAB", (call) -> answer(call, book(call).getPab()));
		handlers.put("IAddrBook::SetPAB", AddressBookHandlers::setPab);
		handlers.put("IAddrBook::GetDefaultDir", (call) -> answer(call, book(call).getDefaultDir()));
		handlers.put("IAddrBook::SetDefaultDir", AddressBookHandlers::setDefaultDir);
		handlers.put("IAddrBook::GetSearchPath", AddressBookHandlers::getSearchPath);
		handlers.put("IAddrBook::SetSearchPath", AddressBookHandlers::setSearchPath);
		handlers.put("IAddrBook::PrepareRecips", AddressBookHandlers::prepareRecips);
	}

	private static AddressBook book(Call call) {
		return call.target(AddressBook.class);
	}

	private static int openEntry(Call call) {
		int flags = call.flags("ulFlags", "MAPI_MODIFY", "MAPI_BEST_ACCESS", "MAPI_DEFERRED_ERRORS", "MAPI_NO_CACHE",
				"MAPI_CACHE_ONLY");
		EntryId entryId = call.entryId("cbEntryID", "lpEntryID");
		return Opening.entry(call, () -> book(call).openEntry(entryId, Opening.flags(flags)));
	}

	private static int compareEntryIds(Call call) {
		return SessionHandlers.compareEntryIds(call, book(call)::compareEntryIds);
	}

	private static int advise(Call call) {
		EntryId entryId = call.entryId("cbEntryID", "lpEntryID");
		int mask = call.number("ulEventMask");
		int known = Constants.bits("fnevCriticalError", "fnevObjectCopied", "fnevObjectCreated", "fnevObjectDeleted",
				"fnevObjectModified", "fnevObjectMoved");
		call.judge().require((mask & ~known) == 0, "%s for the events 0x%08X", call.method(), mask);
		return SessionHandlers.advise(call, mask, false,
				(listener) -> book(call).advise(entryId, Names.set(mask, NotificationType.class), listener));
	}

	private static int createOneOff(Call call) {
		call.flags("ulFlags", "MAPI_UNICODE", "MAPI_SEND_NO_RICH_INFO");
		call.requireOutputs("lpcbEntryID", "lppEntryID");
		boolean wide = call.isWide();
		String name = call.text("lpszName", wide);
		EntryId entryId = book(call).createOneOff((name != null) ? name : "", call.requiredText("lpszAdrType", wide),
				call.requiredText("lpszAddress", wide), !call.isSet("ulFlags", "MAPI_SEND_NO_RICH_INFO"));
		call.answer("lpcbEntryID", "lppEntryID", entryId.value());
		return Call.S_OK;
	}

	private static int resolveName(Call call) {
		call.requireNoWindow();
		call.flags("ulFlags", "MAPI_DIALOG", "MAPI_UNICODE", "AB_UNICODEUI", "MAPI_CACHE_ONLY");
		call.requireNoDialog("MAPI_DIALOG");
		boolean wide = call.isWide();
		List<Row> names = AddressLists.read(call, "lpAdrList");
		AddressLists.replace(call, "lpAdrList", names, book(call).resolveName(names), !wide);
		return Call.S_OK;
	}

	private static int answer(Call call, @Nullable EntryId entryId) {
		call.requireOutputs("lpcbEntryID", "lppEntryID");
		if (entryId != null) {
			call.answer("lpcbEntryID", "lppEntryID", entryId.value());
		}
		else {
			call.answer("lpcbEntryID", 0);
			call.answer("lppEntryID", Address.NULL.value());
		}
		return Call.S_OK;
	}

	private static int setPab(Call call) {
		book(call).setPab(call.requiredEntryId("cbEntryID", "lpEntryID"));
		return Call.S_OK;
	}

	private static int setDefaultDir(Call call) {
		book(call).setDefaultDir(call.requiredEntryId("cbEntryID", "lpEntryID"));
		return Call.S_OK;
	}

	private static int getSearchPath(Call call) {
		call.flags("ulFlags", "MAPI_UNICODE");
		call.requireOutputs("lppSearchPath");
		boolean wide = call.isWide();
		call.answer("lppSearchPath", Rows.writeBuffers(book(call).getSearchPath(), !wide, call.exporter().heap()));
		return Call.S_OK;
	}

	private static int setSearchPath(Call call) {
		call.flags("ulFlags");
		book(call).setSearchPath(Rows.readSet(call.structure("lpSearchPath")));
		return Call.S_OK;
	}

	private static int prepareRecips(Call call) {
		call.flags("ulFlags");
		boolean none = call.address("lpPropTagArray").isNull();
		List<PropTag<?>> columns = none ? List.of() : Values.readTags(call.structure("lpPropTagArray"));
		List<Row> recipients = AddressLists.read(call, "lpRecipList");
		AddressLists.replace(call, "lpRecipList", recipients, book(call).prepareRecips(recipients, columns), false);
		return Call.S_OK;
	}

}
