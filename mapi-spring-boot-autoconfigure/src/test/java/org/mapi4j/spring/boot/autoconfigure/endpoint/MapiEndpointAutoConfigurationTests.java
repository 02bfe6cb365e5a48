package org.mapi4j.spring.boot.autoconfigure.endpoint;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.springframework.boot.actuate.autoconfigure.endpoint.condition.ConditionalOnAvailableEndpoint;
import org.springframework.boot.actuate.endpoint.SanitizingFunction;
import org.springframework.boot.actuate.endpoint.Show;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import org.mapi4j.session.LogonOptions;
import org.mapi4j.session.MapiSession;
import org.mapi4j.session.SessionOptions;
import org.mapi4j.spring.boot.autoconfigure.MapiAutoConfiguration;
import org.mapi4j.spring.boot.autoconfigure.MapiProperties;
import org.mapi4j.spring.boot.autoconfigure.TestMapiSession;

import static org.assertj.core.api.Assertions.assertThat;

class MapiEndpointAutoConfigurationTests {

	private final TestMapiSession session = new TestMapiSession(
			SessionOptions.defaults().withLogon(LogonOptions.defaults().withProfileName("Outlook")));

	private final ApplicationContextRunner runner = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(MapiEndpointAutoConfiguration.class, MapiAutoConfiguration.class))
		.withBean(MapiSession.class, this.session::asSession)
		.withPropertyValues("mapi.subsystem=embedded", "mapi.lifecycle.auto-startup=false");

	private final ApplicationContextRunner exposed = this.runner
		.withPropertyValues("management.endpoints.web.exposure.include=mapi");

	@Test
	void exposedThereIsAnEndpoint() {
		this.exposed.run((context) -> assertThat(context).hasSingleBean(MapiEndpoint.class)
			.hasSingleBean(MapiEndpointWebExtension.class));
	}

	@Test
	void notExposedThereIsNone() {
		this.runner.run((context) -> assertThat(context).doesNotHaveBean(MapiEndpoint.class));
	}

	@Test
	void withoutAccessThereIsNone() {
		this.exposed.withPropertyValues("management.endpoint.mapi.access=NONE")
			.run((context) -> assertThat(context).doesNotHaveBean(MapiEndpoint.class));
	}

	@Test
	void exposedToJmxOnlyThereIsNoExtensionForTheWeb() {
		this.runner.withPropertyValues("spring.jmx.enabled=true", "management.endpoints.jmx.exposure.include=mapi")
			.run((context) -> assertThat(context).hasSingleBean(MapiEndpoint.class)
				.doesNotHaveBean(MapiEndpointWebExtension.class));
	}

	@Test
	void withoutTheActuatorOnTheClassPathThereIsNone() {
		this.exposed.withClassLoader(new FilteredClassLoader(ConditionalOnAvailableEndpoint.class))
			.run((context) -> assertThat(context).hasNotFailed().doesNotHaveBean("mapiEndpoint"));
	}

	@Test
	void anEndpointOfTheUsersTakesItsPlace() {
		this.exposed
			.withBean("mine", MapiEndpoint.class,
					() -> new MapiEndpoint(List.of(this.session.asSession()),
							new MapiProperties.Health(MapiProperties.Health.Offline.DOWN, Set.of(), true), List.of(),
							Show.NEVER))
			.run((context) -> assertThat(context).hasSingleBean(MapiEndpoint.class).hasBean("mine"));
	}

	@Test
	void whereThereIsNoRequestNamesAreMaskedUnlessTheyMayBeShown() {
		this.exposed.run((context) -> assertThat(context.getBean(MapiEndpoint.class).session("default").profile())
			.isEqualTo("******"));
		this.exposed.withPropertyValues("management.endpoint.mapi.show-values=ALWAYS")
			.run((context) -> assertThat(context.getBean(MapiEndpoint.class).session("default").profile())
				.isEqualTo("Outlook"));
	}

	@Test
	void namesThatAreShownPassThroughTheSanitizingFunctions() {
		this.exposed.withPropertyValues("management.endpoint.mapi.show-values=ALWAYS")
			.withBean(SanitizingFunction.class, () -> (data) -> data.withValue(data.getKey() + " hidden"))
			.run((context) -> assertThat(context.getBean(MapiEndpoint.class).session("default").profile())
				.isEqualTo("profile hidden"));
	}

}
