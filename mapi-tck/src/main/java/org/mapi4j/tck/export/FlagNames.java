package org.mapi4j.tck.export;

import java.util.Map;

import org.mapi4j.address.CreateEntryFlag;
import org.mapi4j.address.ResolvedName;
import org.mapi4j.profile.SectionFlag;
import org.mapi4j.property.CopyFlag;
import org.mapi4j.property.MapiStream;
import org.mapi4j.property.OpenFlag;
import org.mapi4j.property.SaveFlag;
import org.mapi4j.store.DefaultStoreKind;
import org.mapi4j.store.DeleteFlag;
import org.mapi4j.store.FolderCopyFlag;
import org.mapi4j.store.FolderType;
import org.mapi4j.store.ReadFlag;
import org.mapi4j.store.RecipientChange;
import org.mapi4j.store.StoreEntryIdFlag;
import org.mapi4j.store.StoreLogoffFlag;
import org.mapi4j.store.StoreLogoffResult;
import org.mapi4j.table.ContainerFlag;
import org.mapi4j.table.SearchFlag;

/**
 * How the headers name the flags of what a session opens.
 */
final class FlagNames {

	static final Map<Class<?>, String> PREFIXES = Map.ofEntries(Map.entry(OpenFlag.class, "MAPI_"),
			Map.entry(SaveFlag.class, ""), Map.entry(CopyFlag.class, "MAPI_"), Map.entry(ContainerFlag.class, ""),
			Map.entry(SearchFlag.class, ""), Map.entry(ReadFlag.class, ""), Map.entry(FolderType.class, "FOLDER_"),
			Map.entry(StoreLogoffFlag.class, "LOGOFF_"), Map.entry(StoreLogoffResult.class, "LOGOFF_"),
			Map.entry(RecipientChange.class, "MODRECIP_"), Map.entry(CreateEntryFlag.class, "CREATE_"),
			Map.entry(SectionFlag.class, "MAPI_"), Map.entry(StoreEntryIdFlag.class, "OPENSTORE_"),
			Map.entry(ResolvedName.Status.class, "MAPI_"));

	static final Map<Enum<?>, String> ODD = Map.ofEntries(Map.entry(OpenFlag.SHOW_SOFT_DELETES, "SHOW_SOFT_DELETES"),
			Map.entry(ContainerFlag.ASSOCIATED, "MAPI_ASSOCIATED"), Map.entry(DeleteFlag.MESSAGES, "DEL_MESSAGES"),
			Map.entry(DeleteFlag.FOLDERS, "DEL_FOLDERS"), Map.entry(DeleteFlag.ASSOCIATED, "DEL_ASSOCIATED"),
			Map.entry(DeleteFlag.HARD_DELETE, "DELETE_HARD_DELETE"), Map.entry(FolderCopyFlag.MOVE, "FOLDER_MOVE"),
			Map.entry(FolderCopyFlag.SUBFOLDERS, "COPY_SUBFOLDERS"),
			Map.entry(RecipientChange.REPLACE, "MODRECIP_REPLACE"),
			Map.entry(DefaultStoreKind.DEFAULT, "MAPI_DEFAULT_STORE"),
			Map.entry(DefaultStoreKind.SIMPLE_TEMPORARY, "MAPI_SIMPLE_STORE_TEMPORARY"),
			Map.entry(DefaultStoreKind.SIMPLE_PERMANENT, "MAPI_SIMPLE_STORE_PERMANENT"),
			Map.entry(DefaultStoreKind.PRIMARY, "MAPI_PRIMARY_STORE"),
			Map.entry(DefaultStoreKind.SECONDARY, "MAPI_SECONDARY_STORE"),
			Map.entry(MapiStream.Origin.BEGINNING, "STREAM_SEEK_SET"),
			Map.entry(MapiStream.Origin.CURRENT, "STREAM_SEEK_CUR"),
			Map.entry(MapiStream.Origin.END, "STREAM_SEEK_END"));

	private FlagNames() {
	}

}
