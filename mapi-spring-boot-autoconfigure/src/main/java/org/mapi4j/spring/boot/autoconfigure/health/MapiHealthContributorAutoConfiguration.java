package org.mapi4j.spring.boot.autoconfigure.health;

import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.health.autoconfigure.contributor.CompositeHealthContributorConfiguration;
import org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.health.contributor.HealthContributor;
import org.springframework.context.annotation.Bean;

import org.mapi4j.session.MapiSession;
import org.mapi4j.spring.boot.autoconfigure.MapiAutoConfiguration;
import org.mapi4j.spring.boot.autoconfigure.MapiProperties;

/**
 * Auto-configuration for {@link MapiHealthIndicator}.
 */
@AutoConfiguration(after = MapiAutoConfiguration.class)
@ConditionalOnClass({ MapiSession.class, MapiHealthIndicator.class, ConditionalOnEnabledHealthIndicator.class })
@ConditionalOnBean({ MapiSession.class, MapiProperties.class })
@ConditionalOnEnabledHealthIndicator("mapi")
public final class MapiHealthContributorAutoConfiguration
		extends CompositeHealthContributorConfiguration<MapiHealthIndicator, MapiSession> {

	MapiHealthContributorAutoConfiguration(MapiProperties properties) {
		super((session) -> new MapiHealthIndicator(session, properties.health(), properties.status().maxAge()));
	}

	@Bean
	@ConditionalOnMissingBean(name = { "mapiHealthIndicator", "mapiHealthContributor" })
	HealthContributor mapiHealthContributor(ConfigurableListableBeanFactory beanFactory) {
		return createContributor(beanFactory, MapiSession.class);
	}

}
