package org.mapi4j.profile;

import java.util.List;

import org.mapi4j.Idempotent;
import org.mapi4j.MapiObject;
import org.mapi4j.MapiUid;
import org.mapi4j.property.PropValue;
import org.mapi4j.table.MapiTable;

/**
 * Administers the providers of a message service (MAPI's {@code IProviderAdmin}). No
 * dialog is ever shown.
 */
public interface ProviderAdmin extends MapiObject {

	/**
	 * Open the table of the service's providers ({@code GetProviderTable}), as they were
	 * at that moment.
	 * @return the table
	 */
	@Idempotent
	MapiTable providerTable();

	/**
	 * Add a provider to the service ({@code CreateProvider}).
	 * @param provider its name, as {@code MAPISVC.INF} names it
	 * @param properties the properties that it is configured with
	 * @return the identifier of the provider
	 */
	MapiUid createProvider(String provider, List<? extends PropValue<?>> properties);

	/**
	 * Remove a provider ({@code DeleteProvider}).
	 * @param provider its {@code PR_PROVIDER_UID}
	 */
	void deleteProvider(MapiUid provider);

	/**
	 * Open the section of a provider ({@code OpenProfileSection}).
	 * @param section its identifier
	 * @param flags how
	 * @return the section
	 */
	@Idempotent
	ProfileSection openProfileSection(MapiUid section, SectionFlag... flags);

}
