package org.mapi4j.jna;

import java.util.List;

import org.mapi4j.MapiUid;
import org.mapi4j.jna.Arena.Block;
import org.mapi4j.profile.ProfileSection;
import org.mapi4j.profile.ProviderAdmin;
import org.mapi4j.profile.SectionFlag;
import org.mapi4j.property.PropValue;
import org.mapi4j.table.MapiTable;

/**
 * An {@code IProviderAdmin} of native MAPI.
 */
final class NativeProviderAdmin extends NativeObject implements ProviderAdmin {

	private static final VtableMethod GET_PROVIDER_TABLE = new VtableMethod("IProviderAdmin::GetProviderTable", 4,
			"48");

	private static final VtableMethod CREATE_PROVIDER = new VtableMethod("IProviderAdmin::CreateProvider", 5, "848848");

	private static final VtableMethod DELETE_PROVIDER = new VtableMethod("IProviderAdmin::DeleteProvider", 6, "8");

	private static final VtableMethod OPEN_PROFILE_SECTION = new VtableMethod("IProviderAdmin::OpenProfileSection", 7,
			"8848");

	private static final long NO_WINDOW = 0;

	NativeProviderAdmin(NativeRuntime runtime, long address, NativeObject opener) {
		super(runtime, address, opener);
	}

	@Override
	boolean loadsProviders() {
		return true;
	}

	@Override
	public MapiTable providerTable() {
		return new NativeTable(runtime(),
				open(GET_PROVIDER_TABLE, (arena, table) -> invokeInEitherWidth(GET_PROVIDER_TABLE,
						(unicode) -> call(GET_PROVIDER_TABLE, unicode, table))),
				true, this);
	}

	@Override
	public MapiUid createProvider(String provider, List<? extends PropValue<?>> properties) {
		try (Arena arena = new Arena()) {
			Block uid = arena.allocate(MapiUid.SIZE);
			invokeInEitherWidth(CREATE_PROVIDER, (unicode) -> {
				List<? extends PropValue<?>> values = (unicode != 0) ? properties : Narrow.values(properties);
				return call(CREATE_PROVIDER, arena.text(provider, unicode != 0), values.size(),
						PropCodec.write(arena, values), NO_WINDOW, unicode, uid.address());
			});
			return new NativeReader(CREATE_PROVIDER.name()).getUid(uid.address());
		}
	}

	@Override
	public void deleteProvider(MapiUid provider) {
		try (Arena arena = new Arena()) {
			invoke(DELETE_PROVIDER, arena.uid(provider));
		}
	}

	@Override
	public ProfileSection openProfileSection(MapiUid section, SectionFlag... flags) {
		return NativeProfileSection.open(this, OPEN_PROFILE_SECTION, section, flags);
	}

}
