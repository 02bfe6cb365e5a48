package org.mapi4j.spring.boot.autoconfigure;

import java.util.List;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.ImportRuntimeHints;

import org.mapi4j.session.MapiSession;
import org.mapi4j.session.MapiSubsystem;
import org.mapi4j.session.SessionOptions;

/**
 * Auto-configuration for a managed MAPI session.
 */
@AutoConfiguration
@ConditionalOnClass(MapiSession.class)
@ConditionalOnBooleanProperty(name = "mapi.enabled", matchIfMissing = true)
@EnableConfigurationProperties(MapiProperties.class)
@Import({ NativeSubsystemConfiguration.class, EmbeddedSubsystemConfiguration.class,
		MissingSubsystemConfiguration.class })
@ImportRuntimeHints(MapiRuntimeHints.class)
public final class MapiAutoConfiguration {

	private static final String SESSION_NAME = "default";

	private final MapiProperties properties;

	MapiAutoConfiguration(MapiProperties properties) {
		this.properties = properties;
	}

	@Bean
	@ConditionalOnMissingBean(MapiConnectionDetails.class)
	PropertiesMapiConnectionDetails mapiConnectionDetails() {
		return new PropertiesMapiConnectionDetails(this.properties);
	}

	@Bean
	@ConditionalOnMissingBean
	MapiSession mapiSession(MapiSubsystem subsystem, MapiConnectionDetails connectionDetails,
			ObjectProvider<MapiSessionOptionsCustomizer> customizers) {
		SessionOptions options = new SessionOptionsMapper(this.properties).map(connectionDetails);
		for (MapiSessionOptionsCustomizer customizer : customizers.orderedStream().toList()) {
			options = customizer.customize(options);
		}
		return MapiSession.create(SESSION_NAME, subsystem, options);
	}

	@Bean
	@ConditionalOnMissingBean
	@ConditionalOnSingleCandidate(MapiSession.class)
	MapiSessionLifecycle mapiSessionLifecycle(MapiSession session) {
		MapiProperties.Lifecycle lifecycle = this.properties.lifecycle();
		return new MapiSessionLifecycle(session, this.properties.logon().onFailure(), lifecycle.autoStartup(),
				lifecycle.phase());
	}

	@Bean
	@ConditionalOnBean(MapiSession.class)
	MapiSessionEventPublisher mapiSessionEventPublisher(List<MapiSession> sessions,
			ApplicationEventPublisher publisher) {
		int phase = this.properties.lifecycle().phase();
		return new MapiSessionEventPublisher(sessions, publisher, (phase != Integer.MIN_VALUE) ? phase - 1 : phase);
	}

}
