package org.mapi4j.embedded.address;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.mapi4j.Binary;
import org.mapi4j.EntryId;
import org.mapi4j.ObjectType;
import org.mapi4j.embedded.support.EntryIds;
import org.mapi4j.embedded.table.TableSource;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.PropValue;
import org.mapi4j.property.Row;

/**
 * What entries are created from in containers that allow it.
 */
final class Templates {

	/** For messaging users. */
	static final EntryId MAIL_USER = template(ObjectType.MAIL_USER);

	/** For distribution lists. */
	static final EntryId DISTRIBUTION_LIST = template(ObjectType.DISTRIBUTION_LIST);

	/** The address type of lists that MAPI itself expands. */
	static final String PERSONAL_LIST = "MAPIPDL";

	private static final List<PropTag<?>> COLUMNS = List.of(PropTags.PR_INSTANCE_KEY, PropTags.PR_DISPLAY_NAME,
			PropTags.PR_ENTRYID, PropTags.PR_ADDRTYPE, PropTags.PR_DISPLAY_TYPE, PropTags.PR_DEPTH,
			PropTags.PR_SELECTABLE);

	private Templates() {
	}

	private static EntryId template(ObjectType type) {
		return EntryIds.of(EntryIds.ADDRESS_BOOK, type, Binary.of("template".getBytes(StandardCharsets.US_ASCII)));
	}

	static boolean isTemplate(EntryId entryId) {
		return entryId.equals(MAIL_USER) || entryId.equals(DISTRIBUTION_LIST);
	}

	/** Return the one-off table of a container. */
	static TableSource table() {
		TableSource source = new TableSource(COLUMNS);
		source.add(row("New contact", MAIL_USER, "SMTP", 0));
		source.add(row("New distribution list", DISTRIBUTION_LIST, PERSONAL_LIST, 1));
		return source;
	}

	private static Row row(String name, EntryId entryId, String addressType, int displayType) {
		return Row.of(new PropValue<>(PropTags.PR_DISPLAY_NAME, name),
				new PropValue<>(PropTags.PR_ENTRYID, entryId.value()),
				new PropValue<>(PropTags.PR_ADDRTYPE, addressType),
				new PropValue<>(PropTags.PR_DISPLAY_TYPE, displayType), new PropValue<>(PropTags.PR_DEPTH, 0),
				new PropValue<>(PropTags.PR_SELECTABLE, true));
	}

}
