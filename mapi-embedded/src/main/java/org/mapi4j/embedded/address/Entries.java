package org.mapi4j.embedded.address;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.mapi4j.Binary;
import org.mapi4j.EntryId;
import org.mapi4j.HResult;
import org.mapi4j.ObjectType;
import org.mapi4j.address.MailAddress;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.Row;

/**
 * What the properties of entries have in common.
 */
final class Entries {

	private static final int DT_PRIVATE_DISTLIST = 5;

	private static final Set<Integer> COMPUTED = Set.of(PropTags.PR_ENTRYID.id(), PropTags.PR_RECORD_KEY.id(),
			PropTags.PR_SEARCH_KEY.id(), PropTags.PR_OBJECT_TYPE.id(), PropTags.PR_DISPLAY_TYPE.id(),
			PropTags.PR_ACCESS_LEVEL.id(), PropTags.PR_INSTANCE_KEY.id(), PropTags.PR_CONTAINER_CONTENTS.id(),
			PropTags.PR_CONTAINER_HIERARCHY.id(), PropTags.PR_CREATE_TEMPLATES.id(), PropTags.PR_CONTAINER_FLAGS.id(),
			PropTags.PR_DEF_CREATE_MAILUSER.id(), PropTags.PR_DEF_CREATE_DL.id(), PropTags.PR_AB_PROVIDER_ID.id());

	/** What those who ask for nothing in particular are told of a recipient. */
	private static final List<PropTag<?>> USUAL = List.of(PropTags.PR_ENTRYID, PropTags.PR_DISPLAY_NAME,
			PropTags.PR_ADDRTYPE, PropTags.PR_EMAIL_ADDRESS, PropTags.PR_OBJECT_TYPE, PropTags.PR_SEARCH_KEY,
			PropTags.PR_TRANSMITABLE_DISPLAY_NAME, PropTags.PR_SMTP_ADDRESS);

	private Entries() {
	}

	static @Nullable HResult refusal(PropTag<?> tag) {
		return COMPUTED.contains(tag.id()) ? HResult.MAPI_E_COMPUTED : null;
	}

	/** Return the columns that are wanted, the usual ones if none are named. */
	static List<PropTag<?>> columns(List<? extends PropTag<?>> columns) {
		return columns.isEmpty() ? USUAL : List.copyOf(columns);
	}

	/** Return the properties of an entry with those that follow from others. */
	static Row complete(Row values, EntryId entryId, ObjectType type) {
		boolean list = type == ObjectType.DISTRIBUTION_LIST;
		Row row = values.with(PropTags.PR_ENTRYID, entryId.value())
			.with(PropTags.PR_RECORD_KEY, entryId.value())
			.with(PropTags.PR_OBJECT_TYPE, type.code())
			.with(PropTags.PR_DISPLAY_TYPE, list ? DT_PRIVATE_DISTLIST : 0);
		Binary searchKey = MailAddress.of(row).searchKey();
		row = row.with(PropTags.PR_SEARCH_KEY, (searchKey != null) ? searchKey : entryId.value());
		String name = row.get(PropTags.PR_DISPLAY_NAME);
		return (name != null && !row.has(PropTags.PR_TRANSMITABLE_DISPLAY_NAME))
				? row.with(PropTags.PR_TRANSMITABLE_DISPLAY_NAME, name) : row;
	}

	/**
	 * Return whether two entries are the same.
	 * @param strict whether they must have the same address and not only the same name
	 */
	static boolean isSame(Row first, Row second, boolean strict) {
		return same(first, second, PropTags.PR_DISPLAY_NAME) && (!strict
				|| (same(first, second, PropTags.PR_ADDRTYPE) && same(first, second, PropTags.PR_EMAIL_ADDRESS)));
	}

	private static boolean same(Row first, Row second, PropTag<String> tag) {
		String one = first.get(tag);
		String other = second.get(tag);
		return (one != null) ? one.equalsIgnoreCase(other) : Objects.isNull(other);
	}

}
