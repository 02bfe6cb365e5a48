package org.mapi4j.embedded.profile;

import java.util.List;

import org.mapi4j.Binary;
import org.mapi4j.HResult;
import org.mapi4j.MapiUid;
import org.mapi4j.embedded.profile.ServiceKind.ProviderKind;
import org.mapi4j.embedded.support.CallGate;
import org.mapi4j.embedded.support.GatedObject;
import org.mapi4j.embedded.support.Opener;
import org.mapi4j.embedded.table.EmbeddedTable;
import org.mapi4j.embedded.table.TableSource;
import org.mapi4j.profile.ProfileSection;
import org.mapi4j.profile.ProviderAdmin;
import org.mapi4j.profile.SectionFlag;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.PropValue;
import org.mapi4j.table.MapiTable;
import org.mapi4j.table.TableStatus;

/**
 * Administers the providers of a message service.
 */
final class EmbeddedProviderAdmin extends GatedObject implements ProviderAdmin {

	private final EmbeddedProfile profile;

	private final MapiUid service;

	private final ServiceKind kind;

	private final Opener opener;

	EmbeddedProviderAdmin(EmbeddedProfile profile, MapiUid service, ServiceKind kind, CallGate gate, Opener opener) {
		super(gate);
		this.profile = profile;
		this.service = service;
		this.kind = kind;
		this.opener = opener;
	}

	@Override
	public MapiTable providerTable() {
		return gate().fetch("IProviderAdmin::GetProviderTable", () -> {
			TableSource source = ProfileRows.providers(this.profile, this.profile.providers(this.service));
			return this.opener.open((opened) -> new EmbeddedTable(source, TableStatus.Type.SNAPSHOT, opened));
		});
	}

	@Override
	public MapiUid createProvider(String provider, List<? extends PropValue<?>> properties) {
		String operation = "IProviderAdmin::CreateProvider";
		return gate().fetch(operation, () -> {
			ProviderKind made = this.kind.provider(provider);
			if (made == null || this.profile.kind(this.service) == null) {
				throw CallGate.failure(HResult.MAPI_E_NOT_FOUND, operation,
						"The message service has no provider of that name");
			}
			MapiUid uid = MapiUid.random();
			this.profile.addProvider(this.service, this.kind, made, uid, properties);
			return uid;
		});
	}

	@Override
	public void deleteProvider(MapiUid provider) {
		String operation = "IProviderAdmin::DeleteProvider";
		gate().run(operation, () -> {
			Binary own = Binary.of(this.service.toByteArray());
			boolean known = this.profile.providers()
				.stream()
				.anyMatch((section) -> section.uid().equals(provider)
						&& own.equals(section.values().require(PropTags.PR_SERVICE_UID)));
			if (!known) {
				throw CallGate.failure(HResult.MAPI_E_NOT_FOUND, operation, "The message service has no such provider");
			}
			this.profile.removeProvider(provider);
		});
	}

	@Override
	public ProfileSection openProfileSection(MapiUid section, SectionFlag... flags) {
		String operation = "IProviderAdmin::OpenProfileSection";
		return gate().fetch(operation, () -> this.profile.openSection(section, List.of(flags), this.opener, operation));
	}

}
