package org.mapi4j.embedded.address;

import java.util.List;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import org.mapi4j.EntryId;
import org.mapi4j.HResult;
import org.mapi4j.MapiException;
import org.mapi4j.MapiObject;
import org.mapi4j.ObjectType;
import org.mapi4j.address.AddressContainer;
import org.mapi4j.address.CreateEntryFlag;
import org.mapi4j.address.ResolvedName;
import org.mapi4j.embedded.support.CallGate;
import org.mapi4j.embedded.support.PropertyObject;
import org.mapi4j.embedded.table.TableSource;
import org.mapi4j.property.MapiProp;
import org.mapi4j.property.NoValue;
import org.mapi4j.property.OpenFlag;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.PropValue;
import org.mapi4j.property.Restriction;
import org.mapi4j.property.Row;
import org.mapi4j.table.ContainerFlag;
import org.mapi4j.table.MapiTable;
import org.mapi4j.table.SearchCriteria;
import org.mapi4j.table.SearchFlag;

/**
 * The root of the address book that a client has open: it holds the containers of all
 * providers, and nobody itself.
 */
final class EmbeddedRoot extends PropertyObject implements AddressContainer {

	private static final int AB_SUBCONTAINERS = 0x2;

	private static final int AB_UNMODIFIABLE = 0x8;

	private static final int DT_NOT_SPECIFIC = 0x50000;

	private static final List<PropTag<?>> COLUMNS = List.of(PropTags.PR_INSTANCE_KEY, PropTags.PR_ENTRYID,
			PropTags.PR_DISPLAY_NAME, PropTags.PR_OBJECT_TYPE, PropTags.PR_DISPLAY_TYPE, PropTags.PR_CONTAINER_FLAGS,
			PropTags.PR_DEPTH, PropTags.PR_STATUS, PropTags.PR_COMMENT, PropTags.PR_AB_PROVIDER_ID);

	private final AddressLogon logon;

	EmbeddedRoot(AddressLogon logon, CallGate gate) {
		super(gate, logon.opener());
		this.logon = logon;
	}

	@Override
	protected Row properties() {
		return Row.of(new PropValue<>(PropTags.PR_OBJECT_TYPE, ObjectType.AB_CONTAINER.code()),
				new PropValue<>(PropTags.PR_DISPLAY_TYPE, DT_NOT_SPECIFIC),
				new PropValue<>(PropTags.PR_DISPLAY_NAME, "Address Book"),
				new PropValue<>(PropTags.PR_CONTAINER_FLAGS, AB_SUBCONTAINERS | AB_UNMODIFIABLE),
				new PropValue<>(PropTags.PR_CONTAINER_HIERARCHY, NoValue.OBJECT));
	}

	@Override
	protected boolean isWritable() {
		return false;
	}

	@Override
	protected void change(UnaryOperator<Row> change) {
		throw new IllegalStateException("The root of the address book never changes");
	}

	@Override
	protected HResult refusal(PropTag<?> tag) {
		return HResult.MAPI_E_COMPUTED;
	}

	@Override
	protected @Nullable MapiObject openObject(PropTag<?> tag, Class<?> type, String operation) {
		return (type == MapiTable.class && tag.id() == PropTags.PR_CONTAINER_HIERARCHY.id()) ? openHierarchy() : null;
	}

	@Override
	public MapiTable hierarchyTable(ContainerFlag... flags) {
		return gate().fetch("IMAPIContainer::GetHierarchyTable", this::openHierarchy);
	}

	private MapiTable openHierarchy() {
		TableSource source = new TableSource(COLUMNS);
		this.logon.containers()
			.forEach((container) -> source.add(container.row()
				.with(PropTags.PR_DEPTH, 0)
				.with(PropTags.PR_STATUS, 0)
				.with(PropTags.PR_COMMENT, "")));
		return RosterObject.open(this.logon, source);
	}

	@Override
	public MapiProp openEntry(EntryId entryId, OpenFlag... flags) {
		String operation = "IMAPIContainer::OpenEntry";
		return gate().fetch(operation, () -> this.logon.openEntry(entryId, List.of(flags), operation));
	}

	@Override
	public MapiTable contentsTable(ContainerFlag... flags) {
		String operation = "IMAPIContainer::GetContentsTable";
		return gate().fetch(operation, () -> {
			throw unsupported(operation);
		});
	}

	@Override
	public void setSearchCriteria(@Nullable Restriction restriction, @Nullable List<EntryId> containers,
			SearchFlag... flags) {
		String operation = "IMAPIContainer::SetSearchCriteria";
		gate().run(operation, () -> {
			throw unsupported(operation);
		});
	}

	@Override
	public SearchCriteria getSearchCriteria() {
		String operation = "IMAPIContainer::GetSearchCriteria";
		return gate().fetch(operation, () -> {
			throw unsupported(operation);
		});
	}

	@Override
	public MapiProp createEntry(EntryId template, CreateEntryFlag... flags) {
		String operation = "IABContainer::CreateEntry";
		return gate().fetch(operation, () -> {
			throw unsupported(operation);
		});
	}

	@Override
	public boolean copyEntries(List<EntryId> entries, CreateEntryFlag... flags) {
		String operation = "IABContainer::CopyEntries";
		return gate().fetch(operation, () -> {
			throw unsupported(operation);
		});
	}

	@Override
	public boolean deleteEntries(List<EntryId> entries) {
		String operation = "IABContainer::DeleteEntries";
		return gate().fetch(operation, () -> {
			throw unsupported(operation);
		});
	}

	@Override
	public List<ResolvedName> resolveNames(List<Row> names, List<? extends PropTag<?>> columns) {
		String operation = "IABContainer::ResolveNames";
		return gate().fetch(operation, () -> {
			throw unsupported(operation);
		});
	}

	private static MapiException unsupported(String operation) {
		return CallGate.failure(HResult.MAPI_E_NO_SUPPORT, operation, "The root holds containers only");
	}

}
