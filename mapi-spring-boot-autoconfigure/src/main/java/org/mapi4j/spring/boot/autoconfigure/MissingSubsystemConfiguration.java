package org.mapi4j.spring.boot.autoconfigure;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

import org.mapi4j.session.MapiSession;
import org.mapi4j.session.MapiSubsystem;

/**
 * Stops the start where there is nothing to log on to.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnSubsystem(SubsystemChoice.MISSING)
class MissingSubsystemConfiguration {

	@Bean
	@ConditionalOnMissingBean({ MapiSubsystem.class, MapiSession.class })
	MapiSubsystem mapiSubsystem(Environment environment) {
		throw new EmbeddedMapiMissingException(SubsystemChoice.configured(environment));
	}

}
