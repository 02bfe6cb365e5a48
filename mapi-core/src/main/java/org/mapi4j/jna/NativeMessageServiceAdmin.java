package org.mapi4j.jna;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.mapi4j.MapiUid;
import org.mapi4j.jna.Arena.Block;
import org.mapi4j.profile.MessageServiceAdmin;
import org.mapi4j.profile.ProfileSection;
import org.mapi4j.profile.ProviderAdmin;
import org.mapi4j.profile.SectionFlag;
import org.mapi4j.property.PropType;
import org.mapi4j.property.PropValue;
import org.mapi4j.table.MapiTable;

/**
 * An {@code IMsgServiceAdmin} of native MAPI.
 */
final class NativeMessageServiceAdmin extends NativeObject implements MessageServiceAdmin {

	private static final VtableMethod GET_MSG_SERVICE_TABLE = new VtableMethod("IMsgServiceAdmin::GetMsgServiceTable",
			4, "48");

	private static final VtableMethod DELETE_MSG_SERVICE = new VtableMethod("IMsgServiceAdmin::DeleteMsgService", 6,
			"8");

	private static final VtableMethod COPY_MSG_SERVICE = new VtableMethod("IMsgServiceAdmin::CopyMsgService", 7,
			"8888884");

	private static final VtableMethod CONFIGURE_MSG_SERVICE = new VtableMethod("IMsgServiceAdmin::ConfigureMsgService",
			9, "88448");

	private static final VtableMethod OPEN_PROFILE_SECTION = new VtableMethod("IMsgServiceAdmin::OpenProfileSection",
			10, "8848");

	private static final VtableMethod MSG_SERVICE_TRANSPORT_ORDER = new VtableMethod(
			"IMsgServiceAdmin::MsgServiceTransportOrder", 11, "484");

	private static final VtableMethod ADMIN_PROVIDERS = new VtableMethod("IMsgServiceAdmin::AdminProviders", 12, "848");

	private static final VtableMethod SET_PRIMARY_IDENTITY = new VtableMethod("IMsgServiceAdmin::SetPrimaryIdentity",
			13, "84");

	private static final VtableMethod GET_PROVIDER_TABLE = new VtableMethod("IMsgServiceAdmin::GetProviderTable", 14,
			"48");

	private static final MapiUid IID_IMSG_SERVICE_ADMIN = MapiUid.parse("0002031D-0000-0000-C000-000000000046");

	private static final long NO_WINDOW = 0;

	NativeMessageServiceAdmin(NativeRuntime runtime, long address, NativeObject opener) {
		super(runtime, address, opener);
	}

	@Override
	boolean loadsProviders() {
		return true;
	}

	@Override
	public MapiTable serviceTable() {
		return table(GET_MSG_SERVICE_TABLE);
	}

	@Override
	public MapiTable providerTable() {
		return table(GET_PROVIDER_TABLE);
	}

	private MapiTable table(VtableMethod method) {
		return new NativeTable(runtime(), open(method, (arena, table) -> call(method, 0, table)), true, this);
	}

	@Override
	public MapiUid createService(String service, @Nullable String displayName) {
		return new ServiceCreation(this).create(service, displayName);
	}

	@Override
	public void configureService(MapiUid service, List<? extends PropValue<?>> properties) {
		try (Arena arena = new Arena()) {
			long uid = arena.uid(service);
			if (properties.stream().noneMatch(NativeMessageServiceAdmin::isUnicode)) {
				check(CONFIGURE_MSG_SERVICE, configure(arena, uid, properties, 0));
				return;
			}
			invokeInEitherWidth(CONFIGURE_MSG_SERVICE, (unicode) -> configure(arena, uid,
					(unicode != 0) ? properties : Narrow.values(properties), unicode));
		}
	}

	private int configure(Arena arena, long uid, List<? extends PropValue<?>> values, int unicode) {
		return call(CONFIGURE_MSG_SERVICE, uid, NO_WINDOW, unicode, values.size(), PropCodec.write(arena, values));
	}

	private static boolean isUnicode(PropValue<?> value) {
		return (value.tag().type().code() & ~PropType.MV_FLAG) == Constants.PT_UNICODE;
	}

	@Override
	public void deleteService(MapiUid service) {
		try (Arena arena = new Arena()) {
			invoke(DELETE_MSG_SERVICE, arena.uid(service));
		}
	}

	@Override
	public void copyService(MapiUid service, @Nullable String displayName, MessageServiceAdmin destination) {
		try (Arena arena = new Arena(); ComObject.Loan other = borrow(COPY_MSG_SERVICE, destination)) {
			long uid = arena.uid(service);
			long iid = arena.uid(IID_IMSG_SERVICE_ADMIN);
			invokeNarrowIfPossible(COPY_MSG_SERVICE, (unicode) -> call(COPY_MSG_SERVICE, uid,
					arena.text(displayName, unicode != 0), 0L, iid, other.address(), NO_WINDOW, unicode), displayName);
		}
	}

	@Override
	public ProfileSection openProfileSection(MapiUid section, SectionFlag... flags) {
		return NativeProfileSection.open(this, OPEN_PROFILE_SECTION, section, flags);
	}

	@Override
	public void transportOrder(List<MapiUid> providers) {
		try (Arena arena = new Arena()) {
			Block uids = arena.allocate(Math.multiplyExact(providers.size(), MapiUid.SIZE));
			for (int i = 0; i < providers.size(); i++) {
				uids.putBytes(i * MapiUid.SIZE, providers.get(i).toByteArray());
			}
			invoke(MSG_SERVICE_TRANSPORT_ORDER, providers.size(), uids.address(), 0);
		}
	}

	@Override
	public ProviderAdmin adminProviders(MapiUid service) {
		return new NativeProviderAdmin(runtime(),
				open(ADMIN_PROVIDERS, (arena, admin) -> call(ADMIN_PROVIDERS, arena.uid(service), 0, admin)), this);
	}

	@Override
	public void setPrimaryIdentity(@Nullable MapiUid service) {
		try (Arena arena = new Arena()) {
			invoke(SET_PRIMARY_IDENTITY, arena.uid(service), 0);
		}
	}

}
