package org.mapi4j.embedded.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import org.mapi4j.Binary;
import org.mapi4j.EntryId;
import org.mapi4j.HResult;
import org.mapi4j.ObjectType;
import org.mapi4j.address.AddressBook;
import org.mapi4j.address.OneOff;
import org.mapi4j.address.ResolvedName;
import org.mapi4j.address.ResolvedName.Status;
import org.mapi4j.embedded.support.CallGate;
import org.mapi4j.embedded.support.PropertyObject;
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
 * The address book that a client has open.
 */
final class EmbeddedAddressBook extends PropertyObject implements AddressBook {

	private final AddressLogon logon;

	private final List<Subscription> subscriptions = new CopyOnWriteArrayList<>();

	EmbeddedAddressBook(AddressLogon logon, CallGate gate) {
		super(gate, logon.opener());
		this.logon = logon;
		gate.onEnd(() -> this.subscriptions.forEach(Subscription::close));
	}

	@Override
	protected Row properties() {
		Row row = Row.of(new PropValue<>(PropTags.PR_OBJECT_TYPE, ObjectType.ADDRESS_BOOK.code()),
				new PropValue<>(PropTags.PR_DISPLAY_NAME, "Address Book"), new PropValue<>(PropTags.PR_AB_SEARCH_PATH,
						this.logon.searchPath().stream().map((container) -> container.entryId().value()).toList()));
		Container personal = this.logon.personal();
		Container first = this.logon.shownFirst();
		row = (personal != null) ? row.with(PropTags.PR_AB_DEFAULT_PAB, personal.entryId().value()) : row;
		return (first != null) ? row.with(PropTags.PR_AB_DEFAULT_DIR, first.entryId().value()) : row;
	}

	@Override
	protected boolean isWritable() {
		return false;
	}

	@Override
	protected void change(UnaryOperator<Row> change) {
		throw new IllegalStateException("The address book has methods for what is chosen");
	}

	@Override
	protected HResult refusal(PropTag<?> tag) {
		return HResult.MAPI_E_COMPUTED;
	}

	@Override
	public MapiProp openEntry(@Nullable EntryId entryId, OpenFlag... flags) {
		String operation = "IAddrBook::OpenEntry";
		return gate().fetch(operation,
				() -> (entryId != null) ? this.logon.openEntry(entryId, List.of(flags), operation)
						: this.logon.openRoot(List.of(flags), operation));
	}

	@Override
	public boolean compareEntryIds(EntryId first, EntryId second) {
		return gate().call("IAddrBook::CompareEntryIDs", () -> AddressLogon.isSame(first, second));
	}

	@Override
	public Subscription advise(@Nullable EntryId entryId, Set<NotificationType> types, NotificationListener listener) {
		String operation = "IAddrBook::Advise";
		return gate().call(operation, () -> {
			Subscription made = this.logon.advise(entryId, types, gate().passing(listener), operation);
			this.subscriptions.add(made);
			return made;
		});
	}

	@Override
	public EntryId createOneOff(String displayName, String addressType, String address, boolean richInfo) {
		String operation = "IAddrBook::CreateOneOff";
		return gate().fetch(operation, () -> {
			if (addressType.isEmpty() || (displayName + addressType + address).indexOf('\0') >= 0) {
				throw CallGate.failure(HResult.MAPI_E_INVALID_PARAMETER, operation, "This cannot be a recipient");
			}
			boolean rich = richInfo && !addressType.equalsIgnoreCase("SMTP");
			return new OneOff(displayName.isEmpty() ? address : displayName, addressType, address,
					rich ? 0 : OneOff.NO_RICH_INFO)
				.toEntryId();
		});
	}

	private Container container(EntryId entryId, String operation) {
		Container container = this.logon.container(entryId);
		if (container == null) {
			throw CallGate.failure(HResult.MAPI_E_INVALID_ENTRYID, operation, "This identifies no container");
		}
		return container;
	}

	@Override
	public List<Row> resolveName(List<Row> names) {
		String operation = "IAddrBook::ResolveName";
		return gate().fetch(operation, () -> {
			List<ResolvedName> resolved = names.stream().map(this::resolve).toList();
			require(resolved, Status.AMBIGUOUS, HResult.MAPI_E_AMBIGUOUS_RECIP, operation);
			require(resolved, Status.UNRESOLVED, HResult.MAPI_E_NOT_FOUND, operation);
			return resolved.stream().map(ResolvedName::recipient).toList();
		});
	}

	private ResolvedName resolve(Row recipient) {
		ResolvedName resolved = new ResolvedName(
				recipient.has(PropTags.PR_ENTRYID) ? Status.RESOLVED : Status.UNRESOLVED, recipient);
		OneOff spelled = OneOffs.spelled(recipient.get(PropTags.PR_DISPLAY_NAME, ""));
		if (resolved.status() == Status.UNRESOLVED && spelled != null) {
			Row row = OneOffs.row(spelled, spelled.toEntryId());
			return new ResolvedName(Status.RESOLVED, PropertyObject.with(recipient, row.values()));
		}
		for (Container container : this.logon.searchPath()) {
			if (resolved.status() == Status.UNRESOLVED) {
				List<Row> entries = container.roster().rows();
				resolved = new NameResolution(entries, Entries.columns(List.of())).resolve(recipient);
			}
		}
		return resolved;
	}

	private static void require(List<ResolvedName> names, Status status, HResult reason, String operation) {
		long count = names.stream().filter((name) -> name.status() == status).count();
		if (count > 0) {
			throw CallGate.failure(reason, operation, "Of the names, " + count + " cannot be resolved");
		}
	}

	@Override
	public @Nullable EntryId getPab() {
		return gate().call("IAddrBook::GetPAB", () -> new Found(this.logon.personal())).entryId();
	}

	@Override
	public void setPab(EntryId container) {
		String operation = "IAddrBook::SetPAB";
		gate().run(operation, () -> {
			if (!container(container, operation).isModifiable()) {
				throw CallGate.failure(HResult.MAPI_E_NO_ACCESS, operation, "Nobody can be added to the container");
			}
			this.logon.changeSettings((row) -> row.with(PropTags.PR_AB_DEFAULT_PAB, container.value()));
		});
	}

	@Override
	public @Nullable EntryId getDefaultDir() {
		return gate().call("IAddrBook::GetDefaultDir", () -> new Found(this.logon.shownFirst())).entryId();
	}

	@Override
	public void setDefaultDir(EntryId container) {
		String operation = "IAddrBook::SetDefaultDir";
		gate().run(operation, () -> {
			container(container, operation);
			this.logon.changeSettings((row) -> row.with(PropTags.PR_AB_DEFAULT_DIR, container.value()));
		});
	}

	@Override
	public List<Row> getSearchPath() {
		return gate().fetch("IAddrBook::GetSearchPath",
				() -> this.logon.searchPath().stream().map(Container::row).toList());
	}

	@Override
	public void setSearchPath(List<Row> containers) {
		String operation = "IAddrBook::SetSearchPath";
		gate().run(operation, () -> {
			List<Binary> path = new ArrayList<>();
			for (Row row : containers) {
				Binary entryId = row.get(PropTags.PR_ENTRYID);
				if (entryId == null) {
					throw CallGate.failure(HResult.MAPI_E_MISSING_REQUIRED_COLUMN, operation,
							"A container has no identifier");
				}
				path.add(container(EntryId.of(entryId), operation).entryId().value());
			}
			this.logon.changeSettings((row) -> row.with(PropTags.PR_AB_SEARCH_PATH, path));
		});
	}

	@Override
	public List<Row> prepareRecips(List<Row> recipients, List<? extends PropTag<?>> columns) {
		String operation = "IAddrBook::PrepareRecips";
		return gate().fetch(operation,
				() -> recipients.stream().map((recipient) -> prepare(recipient, columns, operation)).toList());
	}

	private Row prepare(Row recipient, List<? extends PropTag<?>> columns, String operation) {
		Binary entryId = recipient.get(PropTags.PR_ENTRYID);
		if (entryId == null || entryId.size() == 0) {
			return recipient;
		}
		Row entry = this.logon.row(EntryId.of(entryId), operation);
		Row known = recipient.with(PropTags.PR_ENTRYID, entry.require(PropTags.PR_ENTRYID));
		Row wanted = PropertyObject.select(PropertyObject.with(known, entry.values()), columns);
		return PropertyObject.with(wanted, without(known, columns).values());
	}

	private static Row without(Row row, List<? extends PropTag<?>> tags) {
		Row left = row;
		for (PropTag<?> tag : tags) {
			left = left.without(tag);
		}
		return left;
	}

	/** A container that may not be there. */
	private record Found(@Nullable Container container) {

		@Nullable EntryId entryId() {
			return (this.container != null) ? this.container.entryId() : null;
		}

	}

}
