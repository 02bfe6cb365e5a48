package org.mapi4j.address;

import java.util.Arrays;
import java.util.List;

import org.mapi4j.EntryId;
import org.mapi4j.Idempotent;
import org.mapi4j.property.MapiProp;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.PropValue;
import org.mapi4j.property.Row;
import org.mapi4j.table.MapiContainer;

/**
 * A container of the address book (MAPI's {@code IABContainer}). No dialog is ever shown.
 */
public interface AddressContainer extends MapiContainer {

	/**
	 * Create an entry, which is in the container once it is saved ({@code CreateEntry}).
	 * @param template the entry or template that it is made from, one of
	 * {@code PR_DEF_CREATE_MAILUSER} or {@code PR_DEF_CREATE_DL} for instance
	 * @param flags what is done where there is one like it
	 * @return the entry: a {@link MailUser} or a {@link DistributionList}
	 */
	MapiProp createEntry(EntryId template, CreateEntryFlag... flags);

	/**
	 * Copy entries into this container ({@code CopyEntries}). Native MAPI always looks
	 * for duplicates as with {@link CreateEntryFlag#CHECK_DUP_STRICT}, since that is the
	 * same bit as the one that keeps it from showing a dialog.
	 * @param entries the entries
	 * @param flags what is done where there is one like it
	 * @return whether all of them were
	 */
	boolean copyEntries(List<EntryId> entries, CreateEntryFlag... flags);

	/**
	 * Delete entries of this container ({@code DeleteEntries}).
	 * @param entries the entries
	 * @return whether all of them were
	 */
	boolean deleteEntries(List<EntryId> entries);

	/**
	 * Look names up in this container ({@code ResolveNames}).
	 * @param names the names, or parts of them
	 * @return what became of each, in order
	 */
	default List<ResolvedName> resolveNames(String... names) {
		List<Row> asked = Arrays.stream(names)
			.map((name) -> Row.of(new PropValue<>(PropTags.PR_DISPLAY_NAME, name)))
			.toList();
		return resolveNames(asked, MailAddress.COLUMNS);
	}

	/**
	 * Look names up in this container ({@code ResolveNames}), with whatever properties
	 * are wanted of the entries.
	 * @param names entries with the name as {@code PR_DISPLAY_NAME}
	 * @param columns the properties that are wanted of those found; none at all for
	 * {@code PR_ENTRYID}, {@code PR_DISPLAY_NAME}, {@code PR_ADDRTYPE} and the like
	 * @return what became of each, in order
	 */
	@Idempotent
	List<ResolvedName> resolveNames(List<Row> names, List<? extends PropTag<?>> columns);

}
