package org.mapi4j.testing;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.mapi4j.EntryId;
import org.mapi4j.HResult;
import org.mapi4j.MapiException;
import org.mapi4j.MapiNotSupportedException;
import org.mapi4j.address.AddressBook;
import org.mapi4j.address.AddressContainer;
import org.mapi4j.address.CreateEntryFlag;
import org.mapi4j.address.MailUser;
import org.mapi4j.address.ResolvedName;
import org.mapi4j.notification.NotificationListener;
import org.mapi4j.notification.NotificationType;
import org.mapi4j.notification.Subscription;
import org.mapi4j.property.MapiProp;
import org.mapi4j.property.NamedProperty;
import org.mapi4j.property.OpenFlag;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.PropType;
import org.mapi4j.property.PropValue;
import org.mapi4j.property.Restriction;
import org.mapi4j.property.Row;
import org.mapi4j.table.ContainerFlag;
import org.mapi4j.table.MapiTable;
import org.mapi4j.table.SearchCriteria;
import org.mapi4j.table.SearchFlag;

/**
 * An address book in memory, whose containers are made of rows; a name fits the entry
 * that is called so.
 */
public final class MemoryAddressBook extends MemoryProp implements AddressBook {

	private final Map<String, List<Row>> containers = new TreeMap<>();

	private final Set<String> closed = new HashSet<>();

	/**
	 * Return an entry of an Exchange mailbox.
	 */
	public static Row entry(int number, String name, String smtpAddress) {
		return Row.of(new PropValue<>(PropTags.PR_ENTRYID, EntryId.of((byte) 0, (byte) 9, (byte) number).value()),
				new PropValue<>(PropTags.PR_DISPLAY_NAME, name), new PropValue<>(PropTags.PR_ANR, name),
				new PropValue<>(PropTags.PR_ADDRTYPE, "EX"),
				new PropValue<>(PropTags.PR_EMAIL_ADDRESS, "/o=house/cn=" + number),
				new PropValue<>(PropTags.PR_SMTP_ADDRESS, smtpAddress));
	}

	/**
	 * Add a container.
	 */
	public MemoryAddressBook container(Row... entries) {
		this.containers.put(EntryId.of((byte) 0, (byte) 8, (byte) this.containers.size()).toString(), List.of(entries));
		return this;
	}

	/**
	 * Add a container that nobody may open.
	 */
	public MemoryAddressBook closedContainer() {
		this.closed.add(EntryId.of((byte) 0, (byte) 8, (byte) this.containers.size()).toString());
		return container();
	}

	@Override
	public List<Row> getSearchPath() {
		return this.containers.keySet()
			.stream()
			.map((id) -> Row.of(new PropValue<>(PropTags.PR_ENTRYID, EntryId.parse(id).value())))
			.toList();
	}

	@Override
	public MapiProp openEntry(@Nullable EntryId entryId, OpenFlag... flags) {
		if (this.closed.contains(String.valueOf(entryId))) {
			throw MapiException.of(HResult.MAPI_E_NO_ACCESS, "IAddrBook::OpenEntry");
		}
		List<Row> container = this.containers.get(String.valueOf(entryId));
		if (container != null) {
			return new MemoryContainer(container);
		}
		MemoryUser user = new MemoryUser((entryId != null) ? entryId.value().get(entryId.value().size() - 1) : 0);
		user.setProps(entries().stream()
			.filter((row) -> EntryId.of(row.require(PropTags.PR_ENTRYID)).equals(entryId))
			.findFirst()
			.orElseThrow(() -> MapiException.of(HResult.MAPI_E_NOT_FOUND, "IAddrBook::OpenEntry"))
			.values());
		return user;
	}

	private List<Row> entries() {
		return this.containers.values().stream().flatMap(List::stream).toList();
	}

	@Override
	public List<Row> resolveName(List<Row> names) {
		return names.stream().map((name) -> {
			List<Row> fitting = entries().stream()
				.filter((row) -> row.require(PropTags.PR_DISPLAY_NAME).equals(name.get(PropTags.PR_DISPLAY_NAME)))
				.map((row) -> row.without(PropTags.PR_SMTP_ADDRESS))
				.toList();
			if (fitting.size() != 1) {
				throw MapiException.of(fitting.isEmpty() ? HResult.MAPI_E_NOT_FOUND : HResult.MAPI_E_AMBIGUOUS_RECIP,
						"IAddrBook::ResolveName");
			}
			return fitting.get(0);
		}).toList();
	}

	@Override
	public boolean compareEntryIds(EntryId first, EntryId second) {
		return first.equals(second);
	}

	@Override
	public Subscription advise(@Nullable EntryId entryId, Set<NotificationType> types, NotificationListener listener) {
		throw MapiNotSupportedException.noSupport("IAddrBook::Advise");
	}

	@Override
	public EntryId createOneOff(String displayName, String addressType, String address, boolean richInfo) {
		throw MapiNotSupportedException.noSupport("IAddrBook::CreateOneOff");
	}

	@Override
	public @Nullable EntryId getPab() {
		return null;
	}

	@Override
	public void setPab(EntryId container) {
		throw MapiNotSupportedException.noSupport("IAddrBook::SetPAB");
	}

	@Override
	public @Nullable EntryId getDefaultDir() {
		return null;
	}

	@Override
	public void setDefaultDir(EntryId container) {
		throw MapiNotSupportedException.noSupport("IAddrBook::SetDefaultDir");
	}

	@Override
	public void setSearchPath(List<Row> containers) {
		throw MapiNotSupportedException.noSupport("IAddrBook::SetSearchPath");
	}

	@Override
	public List<Row> prepareRecips(List<Row> recipients, List<? extends PropTag<?>> columns) {
		throw MapiNotSupportedException.noSupport("IAddrBook::PrepareRecips");
	}

	/**
	 * A messaging user, of a provider that gives names identifiers of its own.
	 */
	private static final class MemoryUser extends MemoryProp implements MailUser {

		private final int provider;

		MemoryUser(int provider) {
			this.provider = provider;
		}

		@Override
		public List<PropTag<?>> getIdsFromNames(List<NamedProperty> names, boolean create) {
			return names.stream()
				.<PropTag<?>>map((name) -> PropTag.of(0x8000 + this.provider, PropType.UNSPECIFIED))
				.toList();
		}

	}

	/**
	 * A container, whose contents can be looked at.
	 */
	private static final class MemoryContainer extends MemoryProp implements AddressContainer {

		private final List<Row> entries;

		MemoryContainer(List<Row> entries) {
			this.entries = entries;
		}

		@Override
		public MapiTable contentsTable(ContainerFlag... flags) {
			return new MemoryTable(this.entries);
		}

		@Override
		public MapiTable hierarchyTable(ContainerFlag... flags) {
			return new MemoryTable(List.of());
		}

		@Override
		public MapiProp openEntry(EntryId entryId, OpenFlag... flags) {
			throw MapiNotSupportedException.noSupport("IMAPIContainer::OpenEntry");
		}

		@Override
		public void setSearchCriteria(@Nullable Restriction restriction, @Nullable List<EntryId> containers,
				SearchFlag... flags) {
			throw MapiNotSupportedException.noSupport("IMAPIContainer::SetSearchCriteria");
		}

		@Override
		public SearchCriteria getSearchCriteria() {
			throw MapiNotSupportedException.noSupport("IMAPIContainer::GetSearchCriteria");
		}

		@Override
		public MapiProp createEntry(EntryId template, CreateEntryFlag... flags) {
			throw MapiNotSupportedException.noSupport("IABContainer::CreateEntry");
		}

		@Override
		public boolean copyEntries(List<EntryId> entries, CreateEntryFlag... flags) {
			throw MapiNotSupportedException.noSupport("IABContainer::CopyEntries");
		}

		@Override
		public boolean deleteEntries(List<EntryId> entries) {
			throw MapiNotSupportedException.noSupport("IABContainer::DeleteEntries");
		}

		@Override
		public List<ResolvedName> resolveNames(List<Row> names, List<? extends PropTag<?>> columns) {
			throw MapiNotSupportedException.noSupport("IABContainer::ResolveNames");
		}

	}

}
