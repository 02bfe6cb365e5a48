package org.mapi4j.spring.boot.autoconfigure;

import org.jspecify.annotations.Nullable;

import org.springframework.util.StringUtils;

/**
 * Adapts {@link MapiProperties} to {@link MapiConnectionDetails}.
 */
final class PropertiesMapiConnectionDetails implements MapiConnectionDetails {

	private final MapiProperties properties;

	PropertiesMapiConnectionDetails(MapiProperties properties) {
		this.properties = properties;
	}

	@Override
	public @Nullable String getProfileName() {
		String name = this.properties.profile().name();
		return StringUtils.hasLength(name) ? name : null;
	}

}
