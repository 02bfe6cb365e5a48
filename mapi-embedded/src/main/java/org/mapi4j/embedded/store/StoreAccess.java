package org.mapi4j.embedded.store;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.mapi4j.EntryId;
import org.mapi4j.HResult;
import org.mapi4j.ObjectType;
import org.mapi4j.embedded.store.StoreIds.Numbered;
import org.mapi4j.embedded.support.CallGate;
import org.mapi4j.property.MapiProp;
import org.mapi4j.property.OpenFlag;

/**
 * A store that a session has opened.
 *
 * @param store the store
 * @param client the session
 * @param writable whether it was opened to be changed
 * @param sends whether what is submitted is sent by anybody
 * @param transport sends it
 */
record StoreAccess(MailboxStore store, StoreClient client, boolean writable, boolean sends, Transport transport) {

	/** Return whether something may be changed that is opened with the given flags. */
	boolean mayModify(List<OpenFlag> flags, String operation) {
		boolean modify = flags.contains(OpenFlag.MODIFY);
		if (modify && !this.writable) {
			throw CallGate.failure(HResult.MAPI_E_NO_ACCESS, operation, "The store was opened to be read only");
		}
		return modify || (flags.contains(OpenFlag.BEST_ACCESS) && this.writable);
	}

	/**
	 * Open a folder or message.
	 * @param entryId its identifier, or {@code null} for the root folder
	 */
	MapiProp open(@Nullable EntryId entryId, String operation, OpenFlag... flags) {
		List<OpenFlag> asked = List.of(flags);
		boolean modify = mayModify(asked, operation);
		boolean deleted = asked.contains(OpenFlag.SHOW_SOFT_DELETES);
		return this.store.guard().locked(() -> {
			if (entryId == null) {
				return open(this.store.root(), modify);
			}
			Numbered numbered = this.store.ids().parse(entryId, operation);
			if (numbered.type() == ObjectType.FOLDER) {
				FolderNode folder = this.store.folder(entryId, operation);
				requireThere(folder.isGone(), deleted, operation);
				return open(folder, modify);
			}
			MessageNode message = this.store.message(entryId, operation);
			requireThere(message.isGone(), deleted, operation);
			if (message.is(Flags.SUBMIT) && asked.contains(OpenFlag.MODIFY)) {
				throw CallGate.failure(HResult.MAPI_E_SUBMITTED, operation, "The message is about to be sent");
			}
			return open(message, modify && !message.is(Flags.SUBMIT));
		});
	}

	private static void requireThere(boolean deleted, boolean asked, String operation) {
		if (deleted && !asked) {
			throw CallGate.failure(HResult.MAPI_E_NOT_FOUND, operation, "The object has been deleted");
		}
	}

	EmbeddedFolder open(FolderNode folder, boolean modify) {
		return this.client.open((gate) -> new EmbeddedFolder(this, folder, modify, gate));
	}

	private EmbeddedMessage open(MessageNode message, boolean modify) {
		return this.client.open((gate) -> new EmbeddedMessage(this, new FolderSite(this.store, message), modify, gate));
	}

}
