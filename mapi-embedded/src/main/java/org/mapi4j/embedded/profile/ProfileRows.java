package org.mapi4j.embedded.profile;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.mapi4j.Binary;
import org.mapi4j.MapiUid;
import org.mapi4j.embedded.table.TableSource;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.Row;
import org.mapi4j.status.ResourceFlag;
import org.mapi4j.status.ResourceType;

/**
 * Makes the rows of the tables that show what a profile consists of.
 */
final class ProfileRows {

	private static final List<PropTag<?>> SERVICE_COLUMNS = List.of(PropTags.PR_INSTANCE_KEY, PropTags.PR_DISPLAY_NAME,
			PropTags.PR_SERVICE_NAME, PropTags.PR_SERVICE_UID, PropTags.PR_RESOURCE_FLAGS, PropTags.PR_SERVICE_DLL_NAME,
			PropTags.PR_SERVICE_ENTRY_NAME, PropTags.PR_SERVICE_SUPPORT_FILES);

	private static final List<PropTag<?>> PROVIDER_COLUMNS = List.of(PropTags.PR_INSTANCE_KEY, PropTags.PR_DISPLAY_NAME,
			PropTags.PR_PROVIDER_DISPLAY, PropTags.PR_PROVIDER_DLL_NAME, PropTags.PR_PROVIDER_ORDINAL,
			PropTags.PR_PROVIDER_UID, PropTags.PR_RESOURCE_FLAGS, PropTags.PR_RESOURCE_TYPE, PropTags.PR_SERVICE_NAME,
			PropTags.PR_SERVICE_UID);

	private static final String ENTRY_NAME = "ServiceEntry";

	private ProfileRows() {
	}

	/** Return the services of a profile, by the names that people see. */
	static TableSource services(EmbeddedProfile profile) {
		TableSource source = new TableSource(SERVICE_COLUMNS);
		profile.services()
			.stream()
			.map((section) -> service(profile, section))
			.sorted(Comparator.comparing((row) -> row.get(PropTags.PR_DISPLAY_NAME, "").toLowerCase(Locale.ROOT)))
			.forEach(source::add);
		return source;
	}

	private static Row service(EmbeddedProfile profile, Section section) {
		ServiceKind kind = profile.kind(section.uid());
		if (kind == null) {
			return section.values();
		}
		boolean primary = section.uid().equals(profile.primaryService());
		int flags = kind.flags() | (primary ? ServiceKind.Flags.PRIMARY_IDENTITY : 0);
		Row own = select(section.values(), PropTags.PR_DISPLAY_NAME, PropTags.PR_SERVICE_NAME, PropTags.PR_SERVICE_UID);
		return own.with(PropTags.PR_RESOURCE_FLAGS, flags)
			.with(PropTags.PR_SERVICE_DLL_NAME, kind.dll())
			.with(PropTags.PR_SERVICE_ENTRY_NAME, ENTRY_NAME)
			.with(PropTags.PR_SERVICE_SUPPORT_FILES, List.of(kind.dll()));
	}

	/** Return providers of a profile. */
	static TableSource providers(EmbeddedProfile profile, List<Section> providers) {
		TableSource source = new TableSource(PROVIDER_COLUMNS);
		providers.forEach((section) -> source.add(provider(profile, section)));
		return source;
	}

	private static Row provider(EmbeddedProfile profile, Section section) {
		Row own = select(section.values(), PropTags.PR_DISPLAY_NAME, PropTags.PR_PROVIDER_DISPLAY,
				PropTags.PR_PROVIDER_DLL_NAME, PropTags.PR_PROVIDER_UID, PropTags.PR_RESOURCE_TYPE,
				PropTags.PR_SERVICE_NAME, PropTags.PR_SERVICE_UID);
		boolean sends = own.get(PropTags.PR_RESOURCE_TYPE, 0) == ResourceType.TRANSPORT_PROVIDER.code();
		return own
			.with(PropTags.PR_RESOURCE_FLAGS,
					section.values().get(PropTags.PR_RESOURCE_FLAGS, 0) | chosenFor(profile, own))
			.with(PropTags.PR_PROVIDER_ORDINAL, sends ? profile.transports().indexOf(section.uid()) : 0);
	}

	private static int chosenFor(EmbeddedProfile profile, Row provider) {
		boolean store = provider.get(PropTags.PR_RESOURCE_TYPE, 0) == ResourceType.STORE_PROVIDER.code();
		int identity = isOf(provider, profile.primaryService()) ? ResourceFlag.PRIMARY_IDENTITY.mask() : 0;
		return (store && isOf(provider, profile.defaultStoreService())) ? identity | ResourceFlag.DEFAULT_STORE.mask()
				: identity;
	}

	private static boolean isOf(Row provider, @Nullable MapiUid service) {
		return service != null && provider.require(PropTags.PR_SERVICE_UID).equals(Binary.of(service.toByteArray()));
	}

	private static Row select(Row row, PropTag<?>... tags) {
		List<Integer> wanted = List.of(tags).stream().map(PropTag::id).toList();
		return Row.of(row.values().stream().filter((value) -> wanted.contains(value.tag().id())).toList());
	}

}
