package org.mapi4j.tck.export;

import java.util.Map;
import java.util.Set;

import com.sun.jna.Pointer;
import org.jspecify.annotations.Nullable;

import org.mapi4j.EntryId;
import org.mapi4j.HResult;
import org.mapi4j.notification.NotificationType;
import org.mapi4j.store.MessageStore;
import org.mapi4j.store.ReceiveFolder;
import org.mapi4j.store.StoreEntryIdFlag;
import org.mapi4j.store.StoreLogoffFlag;
import org.mapi4j.store.StoreLogoffResult;

/**
 * {@code IMsgStore} and {@code IExchangeManageStore}.
 */
final class StoreHandlers {

	private StoreHandlers() {
	}

	static void register(Map<String, Handler> handlers) {
		handlers.put("IMsgStore::Advise", StoreHandlers::advise);
		handlers.put("IMsgStore::Unadvise", SessionHandlers::unadvise);
		handlers.put("IMsgStore::CompareEntryIDs", StoreHandlers::compareEntryIds);
		handlers.put("IMsgStore::OpenEntry", StoreHandlers::openEntry);
		handlers.put("IMsgStore::SetReceiveFolder", StoreHandlers::setReceiveFolder);
		handlers.put("IMsgStore::GetReceiveFolder", StoreHandlers::getReceiveFolder);
		handlers.put("IMsgStore::GetReceiveFolderTable", StoreHandlers::getReceiveFolderTable);
		handlers.put("IMsgStore::StoreLogoff", StoreHandlers::storeLogoff);
		handlers.put("IMsgStore::AbortSubmit", StoreHandlers::abortSubmit);
		handlers.put("IMsgStore::GetOutgoingQueue", StoreHandlers::forTheSpooler);
		handlers.put("IMsgStore::SetLockState", StoreHandlers::forTheSpooler);
		handlers.put("IMsgStore::FinishedMsg", StoreHandlers::forTheSpooler);
		handlers.put("IMsgStore::NotifyNewMail", StoreHandlers::forTheSpooler);
		handlers.put("IExchangeManageStore::CreateStoreEntryID", StoreHandlers::createStoreEntryId);
	}

	private static MessageStore store(Call call) {
		return call.target(MessageStore.class);
	}

	private static int advise(Call call) {
		EntryId entryId = call.entryId("cbEntryID", "lpEntryID");
		int mask = call.number("ulEventMask");
		int known = Constants.bits("fnevCriticalError", "fnevExtended", "fnevNewMail", "fnevObjectCopied",
				"fnevObjectCreated", "fnevObjectDeleted", "fnevObjectModified", "fnevObjectMoved",
				"fnevSearchComplete");
		call.judge().require((mask & ~known) == 0, "%s for the events 0x%08X", call.method(), mask);
		return SessionHandlers.advise(call, mask, false,
				(listener) -> store(call).advise(entryId, Names.set(mask, NotificationType.class), listener));
	}

	private static int compareEntryIds(Call call) {
		return SessionHandlers.compareEntryIds(call, store(call)::compareEntryIds);
	}

	private static int openEntry(Call call) {
		int flags = call.flags("ulFlags", "MAPI_MODIFY", "MAPI_BEST_ACCESS", "MAPI_DEFERRED_ERRORS",
				"SHOW_SOFT_DELETES", "MAPI_NO_CACHE", "MAPI_CACHE_ONLY");
		EntryId entryId = call.entryId("cbEntryID", "lpEntryID");
		return Opening.entry(call, () -> store(call).openEntry(entryId, Opening.flags(flags)));
	}

	private static int setReceiveFolder(Call call) {
		call.flags("ulFlags", "MAPI_UNICODE");
		String messageClass = call.text("lpszMessageClass", call.isWide());
		store(call).setReceiveFolder((messageClass != null) ? messageClass : "",
				call.entryId("cbEntryID", "lpEntryID"));
		return Call.S_OK;
	}

	private static int getReceiveFolder(Call call) {
		call.flags("ulFlags", "MAPI_UNICODE");
		call.requireOutputs("lpcbEntryID", "lppEntryID");
		boolean wide = call.isWide();
		String messageClass = call.text("lpszMessageClass", wide);
		ReceiveFolder folder = store(call).getReceiveFolder((messageClass != null) ? messageClass : "");
		call.answer("lpcbEntryID", "lppEntryID", folder.entryId().value());
		if (!call.address("lppszExplicitClass").isNull()) {
			Pointer explicit = Text.write(folder.explicitClass(), wide, call.exporter().heap().chain());
			call.answer("lppszExplicitClass", explicit);
		}
		return Call.S_OK;
	}

	private static int getReceiveFolderTable(Call call) {
		call.flags("ulFlags", "MAPI_UNICODE", "MAPI_DEFERRED_ERRORS");
		return Opening.table(call, "lppTable", store(call)::receiveFolderTable);
	}

	private static int storeLogoff(Call call) {
		requireNothingBelow(call);
		Pointer flags = call.structure("lpulFlags");
		StoreLogoffFlag flag = Names.of(flags.getInt(0), StoreLogoffFlag.values());
		Set<StoreLogoffResult> result = store(call).storeLogoff(flag);
		flags.setInt(0, Names.bits(result));
		if (flag != StoreLogoffFlag.QUIET || result.contains(StoreLogoffResult.COMPLETE)) {
			call.object().end(call.method());
		}
		return Call.S_OK;
	}

	/**
	 * Check that what a store has opened was released before it is left.
	 */
	static void requireNothingBelow(Call call) {
		ExportedSession session = call.object().session();
		if (session != null) {
			for (ExportedObject below : session.below(call.object())) {
				call.judge().violation("%s of the %s leaves %s open", call.method(), call.object(), below);
			}
		}
	}

	private static int abortSubmit(Call call) {
		call.flags("ulFlags");
		store(call).abortSubmit(call.requiredEntryId("cbEntryID", "lpEntryID"));
		return Call.S_OK;
	}

	private static int forTheSpooler(Call call) {
		call.judge().violation("%s, which is the spooler's alone", call.method());
		return HResult.MAPI_E_NO_SUPPORT.code();
	}

	private static int createStoreEntryId(Call call) {
		int flags = call.flags("ulFlags", "OPENSTORE_USE_ADMIN_PRIVILEGE", "OPENSTORE_TAKE_OWNERSHIP",
				"OPENSTORE_HOME_LOGON", "OPENSTORE_PUBLIC");
		call.requireOutputs("lpcbEntryID", "lppEntryID");
		String store = call.text("lpszMsgStoreDN", false);
		EntryId entryId = store(call).createStoreEntryId((store != null) ? store : "",
				call.requiredText("lpszMailboxDN", false),
				Names.set(flags, StoreEntryIdFlag.class).toArray(StoreEntryIdFlag[]::new));
		call.answer("lpcbEntryID", "lppEntryID", entryId.value());
		return Call.S_OK;
	}

	/**
	 * Return whether a store can do what {@code IExchangeManageStore} offers.
	 */
	static boolean isManageable(@Nullable Object target) {
		try {
			return target instanceof MessageStore && target.getClass()
				.getMethod("createStoreEntryId", String.class, String.class, StoreEntryIdFlag[].class)
				.getDeclaringClass() != MessageStore.class;
		}
		catch (NoSuchMethodException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
