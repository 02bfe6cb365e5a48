package org.mapi4j.embedded;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.mapi4j.Binary;
import org.mapi4j.EntryId;
import org.mapi4j.embedded.support.EntryIds;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.Row;
import org.mapi4j.session.SubsystemSession.QueriedIdentity;
import org.mapi4j.status.ResourceFlag;

/**
 * Finds the primary identity of a session in its status table, by the rules of
 * {@code IMAPISession::QueryIdentity}.
 */
final class Identities {

	private Identities() {
	}

	static QueriedIdentity primary(List<Row> statusRows) {
		EntryId flagged = statusRows.stream()
			.filter(Identities::isPrimary)
			.findFirst()
			.map(Identities::ofPrimary)
			.orElse(null);
		if (flagged != null) {
			return new QueriedIdentity(flagged, false);
		}
		return statusRows.stream()
			.map(Identities::entryId)
			.filter(Objects::nonNull)
			.findFirst()
			.map((found) -> new QueriedIdentity(found, false))
			.orElseGet(() -> new QueriedIdentity(EntryIds.NOBODY, true));
	}

	private static boolean isPrimary(Row row) {
		return ResourceFlag.of(row.get(PropTags.PR_RESOURCE_FLAGS, 0)).contains(ResourceFlag.PRIMARY_IDENTITY);
	}

	/** A row without an identifier still gives a one-off of what else it says. */
	private static @Nullable EntryId ofPrimary(Row row) {
		EntryId entryId = entryId(row);
		Binary searchKey = row.get(PropTags.PR_IDENTITY_SEARCH_KEY);
		if (entryId != null || searchKey == null) {
			return entryId;
		}
		String key = new String(searchKey.toByteArray(), StandardCharsets.UTF_8).replace("\0", "");
		String type = key.contains(":") ? key.substring(0, key.indexOf(':')) : "";
		String address = key.substring(key.indexOf(':') + 1);
		return EntryIds.oneOff(row.get(PropTags.PR_IDENTITY_DISPLAY, address), type, address);
	}

	private static @Nullable EntryId entryId(Row row) {
		Binary value = row.get(PropTags.PR_IDENTITY_ENTRYID);
		return (value != null && value.size() != 0) ? EntryId.of(value) : null;
	}

}
