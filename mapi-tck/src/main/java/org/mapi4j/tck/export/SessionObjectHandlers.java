package org.mapi4j.tck.export;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import org.mapi4j.EntryId;
import org.mapi4j.HResult;
import org.mapi4j.MapiUid;
import org.mapi4j.profile.SectionFlag;
import org.mapi4j.session.SubsystemSession;
import org.mapi4j.store.DefaultStoreKind;
import org.mapi4j.store.Folder;
import org.mapi4j.store.Message;
import org.mapi4j.store.MessageStore;
import org.mapi4j.store.OpenStoreOptions;

/**
 * The methods of {@code IMAPISession} that open what is behind a session.
 */
final class SessionObjectHandlers {

	/** Differ in their upper half alone, as connections do. */
	private static final long TOKEN_STEP = 0x0000_0001_0000_0000L;

	private static final AtomicInteger TOKENS = new AtomicInteger();

	private static final Map<Long, ExportedObject> PREPARED = new ConcurrentHashMap<>();

	private SessionObjectHandlers() {
	}

	static void register(Map<String, Handler> handlers) {
		handlers.put("IMAPISession::OpenMsgStore", SessionObjectHandlers::openMsgStore);
		handlers.put("IMAPISession::SetDefaultStore", SessionObjectHandlers::setDefaultStore);
		handlers.put("IMAPISession::OpenAddressBook", SessionObjectHandlers::openAddressBook);
		handlers.put("IMAPISession::OpenProfileSection", SessionObjectHandlers::openProfileSection);
		handlers.put("IMAPISession::AdminServices", SessionObjectHandlers::adminServices);
		handlers.put("IMAPISession::PrepareForm", SessionObjectHandlers::prepareForm);
		handlers.put("IMAPISession::ShowForm", SessionObjectHandlers::showForm);
	}

	private static SubsystemSession session(Call call) {
		return call.target(SubsystemSession.class);
	}

	private static int openMsgStore(Call call) {
		call.requireNoWindow();
		call.flags("ulFlags", "MDB_NO_DIALOG", "MDB_WRITE", "MAPI_BEST_ACCESS", "MAPI_DEFERRED_ERRORS", "MDB_TEMPORARY",
				"MDB_NO_MAIL", "MDB_ONLINE", "MAPI_NO_CACHE");
		call.judge()
			.require(call.isSet("ulFlags", "MDB_NO_DIALOG"), "%s without MDB_NO_DIALOG shows a dialog", call.method());
		EntryId entryId = call.requiredEntryId("cbEntryID", "lpEntryID");
		return Opening.object(call, "lppMDB", () -> session(call).openMessageStore(entryId, options(call)));
	}

	private static OpenStoreOptions options(Call call) {
		boolean online = call.isSet("ulFlags", "MDB_ONLINE") || call.isSet("ulFlags", "MAPI_NO_CACHE");
		OpenStoreOptions.Mode mode = online ? OpenStoreOptions.Mode.ONLINE : OpenStoreOptions.Mode.DEFAULT;
		return new OpenStoreOptions(call.isSet("ulFlags", "MDB_WRITE"), call.isSet("ulFlags", "MAPI_BEST_ACCESS"), mode,
				call.isSet("ulFlags", "MDB_NO_MAIL"), call.isSet("ulFlags", "MDB_TEMPORARY"));
	}

	private static int setDefaultStore(Call call) {
		DefaultStoreKind kind = Names.of(call.number("ulFlags"), DefaultStoreKind.values());
		session(call).setDefaultStore(call.entryId("cbEntryID", "lpEntryID"), kind);
		return Call.S_OK;
	}

	private static int openAddressBook(Call call) {
		call.requireNoWindow();
		call.flags("ulFlags", "AB_NO_DIALOG");
		call.judge()
			.require(call.isSet("ulFlags", "AB_NO_DIALOG"), "%s without AB_NO_DIALOG shows a dialog", call.method());
		return Opening.object(call, "lppAdrBook", session(call)::openAddressBook);
	}

	private static int openProfileSection(Call call) {
		MapiUid uid = Guids.read(call.structure("lpUID"));
		SectionFlag[] flags = sectionFlags(call);
		return Opening.object(call, "lppProfSect", () -> session(call).openProfileSection(uid, flags));
	}

	static SectionFlag[] sectionFlags(Call call) {
		int flags = call.flags("ulFlags", "MAPI_MODIFY", "MAPI_FORCE_ACCESS", "MAPI_DEFERRED_ERRORS");
		return Names.set(flags, SectionFlag.class).toArray(SectionFlag[]::new);
	}

	private static int adminServices(Call call) {
		call.flags("ulFlags");
		call.requireOutputs("lppServiceAdmin");
		call.answer("lppServiceAdmin", Opening.export(call, session(call).adminServices()));
		return Call.S_OK;
	}

	private static int prepareForm(Call call) {
		call.requireOutputs("lpulMessageToken");
		ExportedObject message = call.exported("lpMessage");
		message.addRef();
		long token = TOKEN_STEP * TOKENS.incrementAndGet();
		PREPARED.put(token, message);
		call.answer("lpulMessageToken", token);
		return Call.S_OK;
	}

	private static int showForm(Call call) {
		call.judge().require(call.exporter().faults().allowsUserInterface(), "ShowForm where no one sits");
		call.flags("ulFlags", "MAPI_NEW_MESSAGE", "MAPI_POST_MESSAGE");
		ExportedObject message = PREPARED.remove(call.wide("ulMessageToken"));
		if (message == null) {
			call.judge().violation("%s with a token that PrepareForm has not given", call.method());
			return HResult.MAPI_E_INVALID_PARAMETER.code();
		}
		try {
			session(call).showForm((MessageStore) call.exported("lpMsgStore").target(),
					(Folder) call.exported("lpParentFolder").target(), (Message) message.target());
			return Call.S_OK;
		}
		finally {
			UnknownHandlers.release(call, message);
		}
	}

}
