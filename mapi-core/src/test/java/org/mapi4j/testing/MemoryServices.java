package org.mapi4j.testing;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.mapi4j.HResult;
import org.mapi4j.MapiError;
import org.mapi4j.MapiNotSupportedException;
import org.mapi4j.MapiUid;
import org.mapi4j.profile.MessageServiceAdmin;
import org.mapi4j.profile.ProfileSection;
import org.mapi4j.profile.ProviderAdmin;
import org.mapi4j.profile.SectionFlag;
import org.mapi4j.property.PropValue;
import org.mapi4j.property.Row;
import org.mapi4j.table.MapiTable;

/**
 * The providers of a profile, to be looked at.
 */
public final class MemoryServices implements MessageServiceAdmin {

	private final List<Row> providers;

	public MemoryServices(List<Row> providers) {
		this.providers = providers;
	}

	@Override
	public MapiTable providerTable() {
		return new MemoryTable(this.providers);
	}

	@Override
	public MapiTable serviceTable() {
		throw MapiNotSupportedException.noSupport("IMsgServiceAdmin::GetMsgServiceTable");
	}

	@Override
	public MapiUid createService(String service, @Nullable String displayName) {
		throw MapiNotSupportedException.noSupport("IMsgServiceAdmin::CreateMsgService");
	}

	@Override
	public void configureService(MapiUid service, List<? extends PropValue<?>> properties) {
		throw MapiNotSupportedException.noSupport("IMsgServiceAdmin::ConfigureMsgService");
	}

	@Override
	public void deleteService(MapiUid service) {
		throw MapiNotSupportedException.noSupport("IMsgServiceAdmin::DeleteMsgService");
	}

	@Override
	public void copyService(MapiUid service, @Nullable String displayName, MessageServiceAdmin destination) {
		throw MapiNotSupportedException.noSupport("IMsgServiceAdmin::CopyMsgService");
	}

	@Override
	public ProfileSection openProfileSection(MapiUid section, SectionFlag... flags) {
		throw MapiNotSupportedException.noSupport("IMsgServiceAdmin::OpenProfileSection");
	}

	@Override
	public void transportOrder(List<MapiUid> providers) {
		throw MapiNotSupportedException.noSupport("IMsgServiceAdmin::MsgServiceTransportOrder");
	}

	@Override
	public ProviderAdmin adminProviders(MapiUid service) {
		throw MapiNotSupportedException.noSupport("IMsgServiceAdmin::AdminProviders");
	}

	@Override
	public void setPrimaryIdentity(@Nullable MapiUid service) {
		throw MapiNotSupportedException.noSupport("IMsgServiceAdmin::SetPrimaryIdentity");
	}

	@Override
	public @Nullable MapiError lastError(HResult result) {
		return null;
	}

	@Override
	public void close() {
	}

}
