package org.mapi4j.spring.boot.autoconfigure;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.autoconfigure.service.connection.ConnectionDetails;

/**
 * Details required to log on to MAPI.
 */
public interface MapiConnectionDetails extends ConnectionDetails {

	/**
	 * Return the profile to log on with.
	 * @return its name, or {@code null} for the default profile
	 */
	@Nullable String getProfileName();

}
