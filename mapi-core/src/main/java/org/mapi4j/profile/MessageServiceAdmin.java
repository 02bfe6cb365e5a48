package org.mapi4j.profile;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.mapi4j.Idempotent;
import org.mapi4j.MapiObject;
import org.mapi4j.MapiUid;
import org.mapi4j.property.PropValue;
import org.mapi4j.table.MapiTable;

/**
 * Administers the message services of a profile (MAPI's {@code IMsgServiceAdmin}). No
 * dialog is ever shown.
 * <p>
 * Where it comes from a session, changes take effect with the next logon. Nothing keeps a
 * profile in use from losing its services. {@code RenameMsgService} is left out, since
 * MAPI's reference calls it deprecated.
 */
public interface MessageServiceAdmin extends MapiObject {

	/**
	 * Open the table of services ({@code GetMsgServiceTable}), as they were at that
	 * moment.
	 * @return the table
	 */
	@Idempotent
	MapiTable serviceTable();

	/**
	 * Add a service ({@code IMsgServiceAdmin2::CreateMsgServiceEx}; where there is none,
	 * {@code CreateMsgService} and a look at what has come into the table).
	 * @param service its name, as {@code MAPISVC.INF} names it
	 * @param displayName the name that people see, or {@code null} for the service's own
	 * @return the identifier of the service
	 */
	MapiUid createService(String service, @Nullable String displayName);

	/**
	 * Configure a service without a dialog ({@code ConfigureMsgService}).
	 * @param service its {@code PR_SERVICE_UID}
	 * @param properties the settings
	 */
	void configureService(MapiUid service, List<? extends PropValue<?>> properties);

	/**
	 * Remove a service ({@code DeleteMsgService}).
	 * @param service its {@code PR_SERVICE_UID}
	 */
	void deleteService(MapiUid service);

	/**
	 * Copy a service into a profile ({@code CopyMsgService}).
	 * @param service its {@code PR_SERVICE_UID}
	 * @param displayName the name of the copy that people see, or {@code null} for the
	 * same
	 * @param destination administers the other profile; may be this one
	 */
	void copyService(MapiUid service, @Nullable String displayName, MessageServiceAdmin destination);

	/**
	 * Open a section of the profile ({@code OpenProfileSection}).
	 * @param section its identifier
	 * @param flags how
	 * @return the section
	 */
	@Idempotent
	ProfileSection openProfileSection(MapiUid section, SectionFlag... flags);

	/**
	 * Say in which order transports are asked to send a message
	 * ({@code MsgServiceTransportOrder}).
	 * @param providers the {@code PR_PROVIDER_UID} of all transports of the profile
	 */
	@Idempotent
	void transportOrder(List<MapiUid> providers);

	/**
	 * Administer the providers of a service ({@code AdminProviders}).
	 * @param service its {@code PR_SERVICE_UID}
	 * @return administers them
	 */
	@Idempotent
	ProviderAdmin adminProviders(MapiUid service);

	/**
	 * Choose the service that gives the primary identity ({@code SetPrimaryIdentity}).
	 * @param service its {@code PR_SERVICE_UID}, or {@code null} for none
	 */
	@Idempotent
	void setPrimaryIdentity(@Nullable MapiUid service);

	/**
	 * Open the table of the providers of all services ({@code GetProviderTable}), as they
	 * were at that moment.
	 * @return the table
	 */
	@Idempotent
	MapiTable providerTable();

}
