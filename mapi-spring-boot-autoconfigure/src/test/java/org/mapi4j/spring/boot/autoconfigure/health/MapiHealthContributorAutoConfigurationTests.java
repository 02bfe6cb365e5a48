package org.mapi4j.spring.boot.autoconfigure.health;

import java.time.Instant;

import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.health.contributor.CompositeHealthContributor;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import org.mapi4j.session.MapiSession;
import org.mapi4j.session.SessionState;
import org.mapi4j.spring.boot.autoconfigure.MapiAutoConfiguration;
import org.mapi4j.spring.boot.autoconfigure.TestMapiSession;
import org.mapi4j.spring.boot.autoconfigure.TestStatus;
import org.mapi4j.status.ResourceStatus;

import static org.assertj.core.api.Assertions.assertThat;

class MapiHealthContributorAutoConfigurationTests {

	private final TestMapiSession session = new TestMapiSession();

	private final ApplicationContextRunner runner = new ApplicationContextRunner()
		.withConfiguration(
				AutoConfigurations.of(MapiHealthContributorAutoConfiguration.class, MapiAutoConfiguration.class))
		.withPropertyValues("mapi.subsystem=embedded", "mapi.lifecycle.auto-startup=false");

	@Test
	void aSessionHasAnIndicator() {
		this.runner.run((context) -> assertThat(context).hasSingleBean(MapiHealthIndicator.class)
			.hasBean("mapiHealthContributor"));
	}

	@Test
	void severalSessionsHaveACompositeByTheirBeans() {
		this.runner.withBean("one", MapiSession.class, () -> new TestMapiSession().asSession())
			.withBean("two", MapiSession.class, () -> new TestMapiSession().asSession())
			.run((context) -> assertThat(context.getBean(CompositeHealthContributor.class).stream())
				.extracting((entry) -> entry.name())
				.containsExactlyInAnyOrder("one", "two"));
	}

	@Test
	void switchedOffThereIsNone() {
		this.runner.withPropertyValues("management.health.mapi.enabled=false")
			.run((context) -> assertThat(context).doesNotHaveBean(MapiHealthIndicator.class));
	}

	@Test
	void withoutASessionThereIsNone() {
		this.runner.withPropertyValues("mapi.enabled=false")
			.run((context) -> assertThat(context).hasNotFailed().doesNotHaveBean(MapiHealthIndicator.class));
	}

	@Test
	void withoutHealthOnTheClassPathThereIsNone() {
		this.runner.withClassLoader(new FilteredClassLoader(ConditionalOnEnabledHealthIndicator.class))
			.run((context) -> assertThat(context).hasNotFailed()
				.hasSingleBean(MapiSession.class)
				.doesNotHaveBean("mapiHealthContributor"));
	}

	@Test
	void anIndicatorOfTheUsersTakesItsPlace() {
		this.runner.withBean("mapiHealthIndicator", HealthIndicator.class, () -> () -> Health.up().build())
			.run((context) -> assertThat(context).hasSingleBean(HealthIndicator.class)
				.doesNotHaveBean(MapiHealthIndicator.class));
	}

	@Test
	void propertiesReachTheIndicator() {
		this.session.in(SessionState.LOGGED_ON)
			.with(TestStatus.snapshot(Instant.now(), TestStatus.store("Ann Lee", ResourceStatus.OFFLINE),
					TestStatus.exchange(ResourceStatus.FAILURE, "Ann Lee")));
		this.runner.withBean(MapiSession.class, this.session::asSession)
			.withPropertyValues("mapi.health.offline=up", "mapi.health.ignore=transport-provider")
			.run((context) -> assertThat(context.getBean(MapiHealthIndicator.class).health().getStatus())
				.isEqualTo(Status.UP));
	}

}
