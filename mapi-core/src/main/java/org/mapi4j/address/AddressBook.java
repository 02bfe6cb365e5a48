package org.mapi4j.address;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.mapi4j.EntryId;
import org.mapi4j.HResult;
import org.mapi4j.Idempotent;
import org.mapi4j.MapiException;
import org.mapi4j.notification.NotificationListener;
import org.mapi4j.notification.NotificationType;
import org.mapi4j.notification.Subscription;
import org.mapi4j.property.MapiProp;
import org.mapi4j.property.OpenFlag;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.PropValue;
import org.mapi4j.property.Row;

/**
 * The address book of a session: the containers of all its address book providers (MAPI's
 * {@code IAddrBook}).
 * <p>
 * Left out: {@code Address} and {@code Details}, which are dialogs and nothing else, and
 * {@code RecipOptions} and {@code QueryDefaultRecipOpt}, which MAPI's reference calls
 * deprecated.
 */
public interface AddressBook extends MapiProp {

	/**
	 * Open an entry ({@code OpenEntry}).
	 * @param entryId its identifier, or {@code null} for the root container
	 * @param flags how
	 * @return the entry, of the interface that fits its kind
	 */
	@Idempotent
	MapiProp openEntry(@Nullable EntryId entryId, OpenFlag... flags);

	/**
	 * Return whether two identifiers name the same entry ({@code CompareEntryIDs}).
	 * @param first the one
	 * @param second the other
	 * @return whether they do; {@code false} also where one of them is unknown to all
	 * providers or invalid
	 */
	@Idempotent
	boolean compareEntryIds(EntryId first, EntryId second);

	/**
	 * Be told of changes to an entry or container ({@code Advise}).
	 * @param entryId the entry, or {@code null} for the address book
	 * @param types the kinds of events
	 * @param listener is told
	 * @return the registration
	 */
	Subscription advise(@Nullable EntryId entryId, Set<NotificationType> types, NotificationListener listener);

	/**
	 * Return the identifier of a recipient that is in no container
	 * ({@code CreateOneOff}).
	 * @param displayName the name that people see, empty for the address
	 * @param addressType such as {@code SMTP}
	 * @param address the address
	 * @param richInfo whether the recipient takes what only MAPI knows
	 * ({@code MAPI_SEND_NO_RICH_INFO} is set otherwise)
	 * @return the identifier
	 */
	@Idempotent
	EntryId createOneOff(String displayName, String addressType, String address, boolean richInfo);

	/**
	 * Look names up in the containers of the search path ({@code ResolveName}, without a
	 * dialog), with whatever properties the entries have; {@link #resolve(String)} looks
	 * up one as a value.
	 * @param names entries with the name as {@code PR_DISPLAY_NAME}; those with a
	 * {@code PR_ENTRYID} are left as they are
	 * @return the entries in order, those found with their {@code PR_ENTRYID},
	 * {@code PR_ADDRTYPE} and {@code PR_EMAIL_ADDRESS}
	 * @throws MapiException with {@code MAPI_E_AMBIGUOUS_RECIP} if a name fits several
	 * entries, with {@code MAPI_E_NOT_FOUND} if one fits none
	 */
	@Idempotent
	List<Row> resolveName(List<Row> names);

	/**
	 * Return the container for personal entries ({@code GetPAB}).
	 * @return its identifier, or {@code null} if there is none
	 */
	@Idempotent
	@Nullable EntryId getPab();

	/**
	 * Choose the container for personal entries ({@code SetPAB}).
	 * @param container its identifier
	 */
	@Idempotent
	void setPab(EntryId container);

	/**
	 * Return the container that is shown first ({@code GetDefaultDir}).
	 * @return its identifier, or {@code null} if there is none
	 */
	@Idempotent
	@Nullable EntryId getDefaultDir();

	/**
	 * Choose the container that is shown first ({@code SetDefaultDir}).
	 * @param container its identifier
	 */
	@Idempotent
	void setDefaultDir(EntryId container);

	/**
	 * Return the containers that names are looked up in ({@code GetSearchPath}).
	 * @return rows of the containers with {@code PR_ENTRYID} and {@code PR_DISPLAY_NAME},
	 * in order
	 */
	@Idempotent
	List<Row> getSearchPath();

	/**
	 * Choose the containers that names are looked up in ({@code SetSearchPath}), with
	 * whatever properties a provider of a container wants to be kept with it.
	 * @param containers rows of the containers with {@code PR_ENTRYID}, in order
	 */
	@Idempotent
	void setSearchPath(List<Row> containers);

	/**
	 * Give recipients the properties that are needed to send to them
	 * ({@code PrepareRecips}), with identifiers that last and any properties that are
	 * wanted; {@link #prepareRecips(List)} takes and returns values.
	 * @param recipients entries with {@code PR_ENTRYID}
	 * @param columns the properties that are wanted; none at all converts the identifiers
	 * only
	 * @return the entries in order
	 */
	@Idempotent
	List<Row> prepareRecips(List<Row> recipients, List<? extends PropTag<?>> columns);

	/**
	 * Open a container or distribution list ({@code OpenEntry}).
	 * @param entryId its identifier, or {@code null} for the root container
	 * @param flags how
	 * @return the container
	 * @throws MapiException with {@code MAPI_E_INTERFACE_NOT_SUPPORTED} if it is neither
	 */
	default AddressContainer openContainer(@Nullable EntryId entryId, OpenFlag... flags) {
		MapiProp opened = openEntry(entryId, flags);
		if (opened instanceof AddressContainer container) {
			return container;
		}
		opened.close();
		throw MapiException.of(HResult.MAPI_E_INTERFACE_NOT_SUPPORTED, "Opening a container");
	}

	/**
	 * Look a name up in the containers of the search path ({@code ResolveName}, without a
	 * dialog).
	 * @param name the name, or part of it, or an address that is spelt out
	 * @return the entry that it fits, or a one-off for an address
	 * @throws AmbiguousNameException with the candidates if the name fits several entries
	 * @throws org.mapi4j.MapiObjectNotFoundException if it fits none
	 */
	default MailAddress resolve(String name) {
		return Candidates.resolve(this, name);
	}

	/**
	 * Choose the containers that names are looked up in ({@code SetSearchPath}).
	 * @param containers their identifiers, in order
	 */
	default void setSearchPath(EntryId... containers) {
		setSearchPath(Arrays.stream(containers)
			.map((container) -> Row.of(new PropValue<>(PropTags.PR_ENTRYID, container.value())))
			.toList());
	}

	/**
	 * Give recipients what is needed to send to them ({@code PrepareRecips}): identifiers
	 * that last, addresses, and addresses on the internet as far as the address book has
	 * them.
	 * @param recipients entries, or one-offs
	 * @return the recipients in order
	 */
	default List<Recipient> prepareRecips(List<Recipient> recipients) {
		List<Row> prepared = prepareRecips(recipients.stream().map(Recipient::toRow).toList(), MailAddress.COLUMNS);
		return IntStream.range(0, recipients.size())
			.mapToObj((i) -> recipients.get(i).completedBy(prepared.get(i)))
			.toList();
	}

	/**
	 * Return whom a name may mean, looked up in the containers of the search path
	 * ({@code PR_ANR}): one if the name can be resolved, several if it is ambiguous.
	 * @param name the name, or part of it
	 * @param limit how many at the most, at least one
	 * @return the entries
	 */
	default List<MailAddress> candidates(String name, int limit) {
		return candidates(name, limit, MailAddress.COLUMNS.toArray(PropTag<?>[]::new)).stream()
			.map(MailAddress::of)
			.toList();
	}

	/**
	 * Return the entries that a name fits, as {@link #candidates(String, int)}, with
	 * whatever properties are wanted of them.
	 * @param name the name, or part of it
	 * @param limit how many entries at the most, at least one
	 * @param columns the columns, at least one
	 * @return the entries
	 */
	default List<Row> candidates(String name, int limit, PropTag<?>... columns) {
		return Candidates.of(this, name, limit, columns);
	}

	/**
	 * Return the address of an entry on the internet, as {@link MailUser#smtpAddress()}.
	 * @param entryId the entry
	 * @return the address, or {@code null} if the entry has none
	 */
	default @Nullable String smtpAddress(EntryId entryId) {
		try (MapiProp opened = openEntry(entryId)) {
			return (opened instanceof MailUser user) ? user.smtpAddress() : opened.get(PropTags.PR_SMTP_ADDRESS);
		}
	}

}
