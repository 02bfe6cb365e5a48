package org.mapi4j.embedded.profile;

import java.util.HashSet;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.mapi4j.HResult;
import org.mapi4j.MapiException;
import org.mapi4j.MapiUid;
import org.mapi4j.embedded.support.CallGate;
import org.mapi4j.embedded.support.GatedObject;
import org.mapi4j.embedded.support.Mailbox;
import org.mapi4j.embedded.support.Opener;
import org.mapi4j.embedded.table.EmbeddedTable;
import org.mapi4j.embedded.table.TableSource;
import org.mapi4j.profile.MessageServiceAdmin;
import org.mapi4j.profile.ProfileSection;
import org.mapi4j.profile.ProviderAdmin;
import org.mapi4j.profile.SectionFlag;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.PropValue;
import org.mapi4j.property.Row;
import org.mapi4j.table.MapiTable;
import org.mapi4j.table.TableStatus;

/**
 * Administers the message services of a profile.
 */
final class EmbeddedServiceAdmin extends GatedObject implements MessageServiceAdmin {

	private final EmbeddedProfile profile;

	private final Opener opener;

	EmbeddedServiceAdmin(EmbeddedProfile profile, CallGate gate, Opener opener) {
		super(gate);
		this.profile = profile;
		this.opener = opener;
	}

	@Override
	public MapiTable serviceTable() {
		return gate().fetch("IMsgServiceAdmin::GetMsgServiceTable", () -> open(ProfileRows.services(this.profile)));
	}

	@Override
	public MapiTable providerTable() {
		return gate().fetch("IMsgServiceAdmin::GetProviderTable",
				() -> open(ProfileRows.providers(this.profile, this.profile.providers())));
	}

	private MapiTable open(TableSource source) {
		return this.opener.open((opened) -> new EmbeddedTable(source, TableStatus.Type.SNAPSHOT, opened));
	}

	@Override
	public MapiUid createService(String service, @Nullable String displayName) {
		String operation = "IMsgServiceAdmin2::CreateMsgServiceEx";
		return gate().fetch(operation, () -> {
			ServiceKind kind = ServiceKind.of(service);
			if (kind == null) {
				throw CallGate.failure(HResult.MAPI_E_NOT_FOUND, operation, "There is no message service of that name");
			}
			requireRoom(this.profile, kind, operation);
			return this.profile.add(kind, displayName);
		});
	}

	private static void requireRoom(EmbeddedProfile profile, ServiceKind kind, String operation) {
		if (kind.isSingleCopy()
				&& profile.services().stream().anyMatch((section) -> profile.kind(section.uid()) == kind)) {
			throw CallGate.failure(HResult.MAPI_E_NO_ACCESS, operation, "The profile has this message service already");
		}
	}

	@Override
	public void configureService(MapiUid service, List<? extends PropValue<?>> properties) {
		String operation = "IMsgServiceAdmin::ConfigureMsgService";
		gate().run(operation, () -> {
			ServiceKind kind = require(service, operation);
			Row asked = Row.of(properties).without(PropTags.PR_SERVICE_UID).without(PropTags.PR_SERVICE_NAME);
			String address = asked.get(PropTags.PR_EMAIL_ADDRESS,
					this.profile.settings(service).get(PropTags.PR_EMAIL_ADDRESS, ""));
			Mailbox mailbox = (kind == ServiceKind.MAILBOX) ? mailbox(address, operation) : null;
			this.profile.configure(service, asked.values(), mailbox);
		});
	}

	private Mailbox mailbox(String address, String operation) {
		if (address.isEmpty()) {
			throw CallGate.failure(HResult.MAPI_E_UNCONFIGURED, operation,
					"The message service has to be told the mailbox by PR_EMAIL_ADDRESS");
		}
		Mailbox mailbox = this.profile.mailbox(address);
		if (mailbox == null) {
			throw CallGate.failure(HResult.MAPI_E_EXTENDED_ERROR, operation, "There is no mailbox of that address");
		}
		return mailbox;
	}

	private ServiceKind require(MapiUid service, String operation) {
		ServiceKind kind = this.profile.kind(service);
		if (kind == null) {
			throw noService(operation);
		}
		return kind;
	}

	private static MapiException noService(String operation) {
		return CallGate.failure(HResult.MAPI_E_NOT_FOUND, operation, "The profile has no such message service");
	}

	@Override
	public void deleteService(MapiUid service) {
		String operation = "IMsgServiceAdmin::DeleteMsgService";
		gate().run(operation, () -> {
			require(service, operation);
			this.profile.remove(service);
		});
	}

	@Override
	public void copyService(MapiUid service, @Nullable String displayName, MessageServiceAdmin destination) {
		String operation = "IMsgServiceAdmin::CopyMsgService";
		gate().run(operation, () -> {
			ServiceKind kind = require(service, operation);
			if (!(destination instanceof EmbeddedServiceAdmin other)) {
				throw CallGate.failure(HResult.MAPI_E_INTERFACE_NOT_SUPPORTED, operation,
						"The destination does not administer a profile");
			}
			other.gate().check(operation);
			requireRoom(other.profile, kind, operation);
			copy(service, kind, displayName, other.profile);
		});
	}

	/** The copy has the providers that the service has now, with their settings. */
	private void copy(MapiUid service, ServiceKind kind, @Nullable String displayName, EmbeddedProfile destination) {
		Row settings = this.profile.settings(service).without(PropTags.PR_SERVICE_UID);
		String name = (displayName != null) ? displayName : settings.get(PropTags.PR_DISPLAY_NAME);
		MapiUid copy = destination.add(kind, name);
		destination.configure(copy, settings.without(PropTags.PR_DISPLAY_NAME).values(), null);
		List<Section> made = destination.providers(copy);
		List<Section> originals = this.profile.providers(service);
		made.forEach((section) -> destination.removeProvider(section.uid()));
		for (Section original : originals) {
			Row values = original.values();
			kind.providers()
				.stream()
				.filter((provider) -> provider.type().code() == values.get(PropTags.PR_RESOURCE_TYPE, 0))
				.findFirst()
				.ifPresent(
						(provider) -> destination.addProvider(copy, kind, provider, MapiUid.random(), values.values()));
		}
	}

	@Override
	public ProfileSection openProfileSection(MapiUid section, SectionFlag... flags) {
		String operation = "IMsgServiceAdmin::OpenProfileSection";
		return gate().fetch(operation, () -> this.profile.openSection(section, List.of(flags), this.opener, operation));
	}

	@Override
	public void transportOrder(List<MapiUid> providers) {
		String operation = "IMsgServiceAdmin::MsgServiceTransportOrder";
		gate().run(operation, () -> {
			List<MapiUid> transports = this.profile.transports();
			if (providers.size() != transports.size()) {
				throw CallGate.failure(HResult.MAPI_E_BUSY, operation,
						"The profile has " + transports.size() + " transports");
			}
			if (!transports.containsAll(providers)) {
				throw CallGate.failure(HResult.MAPI_E_NOT_FOUND, operation, "The profile has no such transport");
			}
			if (new HashSet<>(providers).size() != providers.size()) {
				throw CallGate.failure(HResult.MAPI_E_INVALID_PARAMETER, operation, "A transport was named twice");
			}
			this.profile.transports(providers);
		});
	}

	@Override
	public ProviderAdmin adminProviders(MapiUid service) {
		String operation = "IMsgServiceAdmin::AdminProviders";
		return gate().fetch(operation, () -> {
			ServiceKind kind = require(service, operation);
			return this.opener
				.open((opened) -> new EmbeddedProviderAdmin(this.profile, service, kind, opened, this.opener));
		});
	}

	@Override
	public void setPrimaryIdentity(@Nullable MapiUid service) {
		String operation = "IMsgServiceAdmin::SetPrimaryIdentity";
		gate().run(operation, () -> {
			if (service != null && (require(service, operation).flags() & ServiceKind.Flags.NO_PRIMARY_IDENTITY) != 0) {
				throw CallGate.failure(HResult.MAPI_E_NO_ACCESS, operation, "The message service has no identity");
			}
			this.profile.primaryService(service);
		});
	}

}
