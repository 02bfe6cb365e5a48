package org.mapi4j.spring.boot.autoconfigure.endpoint;

import java.util.List;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.actuate.autoconfigure.endpoint.condition.ConditionalOnAvailableEndpoint;
import org.springframework.boot.actuate.autoconfigure.endpoint.expose.EndpointExposure;
import org.springframework.boot.actuate.endpoint.SanitizingFunction;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

import org.mapi4j.session.MapiSession;
import org.mapi4j.spring.boot.autoconfigure.MapiAutoConfiguration;
import org.mapi4j.spring.boot.autoconfigure.MapiProperties;

/**
 * Auto-configuration for {@link MapiEndpoint}.
 */
@AutoConfiguration(after = MapiAutoConfiguration.class)
@ConditionalOnClass({ MapiSession.class, ConditionalOnAvailableEndpoint.class })
@ConditionalOnAvailableEndpoint(MapiEndpoint.class)
@EnableConfigurationProperties({ MapiProperties.class, MapiEndpointProperties.class })
public final class MapiEndpointAutoConfiguration {

	MapiEndpointAutoConfiguration() {
	}

	@Bean
	@ConditionalOnBean(MapiSession.class)
	@ConditionalOnMissingBean
	MapiEndpoint mapiEndpoint(List<MapiSession> sessions, ObjectProvider<SanitizingFunction> sanitizingFunctions,
			MapiProperties mapiProperties, MapiEndpointProperties properties) {
		return new MapiEndpoint(sessions, mapiProperties.health(), sanitizingFunctions.orderedStream().toList(),
				properties.showValues());
	}

	@Bean
	@ConditionalOnBean(MapiEndpoint.class)
	@ConditionalOnMissingBean
	@ConditionalOnAvailableEndpoint(exposure = EndpointExposure.WEB)
	MapiEndpointWebExtension mapiEndpointWebExtension(MapiEndpoint endpoint, MapiEndpointProperties properties) {
		return new MapiEndpointWebExtension(endpoint, properties.showValues(), properties.roles());
	}

}
