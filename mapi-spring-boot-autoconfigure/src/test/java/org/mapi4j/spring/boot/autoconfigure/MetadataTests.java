package org.mapi4j.spring.boot.autoconfigure;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.springframework.boot.configurationmetadata.ConfigurationMetadataProperty;
import org.springframework.boot.configurationmetadata.ConfigurationMetadataRepositoryJsonBuilder;

import org.mapi4j.status.ResourceType;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The configuration metadata, as an editor reads it.
 */
class MetadataTests {

	private final Map<String, ConfigurationMetadataProperty> properties = read();

	@Test
	void everyPropertyIsThere() {
		assertThat(this.properties.keySet()).containsExactlyInAnyOrder("management.endpoint.mapi.access",
				"management.endpoint.mapi.cache.time-to-live", "management.endpoint.mapi.roles",
				"management.endpoint.mapi.show-values", "management.health.mapi.enabled", "mapi.call.timeout",
				"mapi.embedded.coupled", "mapi.embedded.mailboxes", "mapi.enabled", "mapi.health.ignore",
				"mapi.health.offline", "mapi.health.store", "mapi.store.mode", "mapi.lifecycle.auto-startup",
				"mapi.lifecycle.phase", "mapi.limits.attachments", "mapi.limits.folders", "mapi.limits.messages",
				"mapi.limits.streams", "mapi.limits.tables", "mapi.logoff.drain-outbox", "mapi.logoff.drain-timeout",
				"mapi.logoff.timeout", "mapi.logon.allow-others", "mapi.logon.background", "mapi.logon.force-download",
				"mapi.logon.new-session", "mapi.logon.no-mail", "mapi.logon.on-failure", "mapi.logon.preset",
				"mapi.logon.timeout", "mapi.logon.timeout-short", "mapi.native.leak-tracking", "mapi.native.library",
				"mapi.native.threads", "mapi.profile.name", "mapi.reconnect.enabled", "mapi.reconnect.initial-interval",
				"mapi.reconnect.max-interval", "mapi.reconnect.multiplier", "mapi.status.first-read-timeout",
				"mapi.status.max-age", "mapi.status.read-timeout", "mapi.status.refresh-interval", "mapi.subsystem");
	}

	@Test
	void everyPropertyIsDescribedAsBootDescribesItsOwn() {
		assertThat(this.properties.values()).allSatisfy((property) -> {
			assertThat(property.getDescription()).isNotBlank()
				.endsWith(".")
				.doesNotStartWith("The ")
				.doesNotStartWith("A ");
			if (Boolean.class.getName().equals(property.getType())) {
				assertThat(property.getDescription()).startsWith("Whether ");
			}
			if (Duration.class.getName().equals(property.getType())) {
				assertThat(property.getDescription()).containsPattern("^(Time|Age|Maximum) ");
			}
		});
	}

	@Test
	void everyPropertyHasItsDefault() {
		assertThat(this.properties.get("mapi.subsystem").getDefaultValue()).isEqualTo("auto");
		assertThat(this.properties.get("mapi.logon.timeout").getDefaultValue()).isEqualTo("60s");
		assertThat(this.properties.get("mapi.lifecycle.phase").getDefaultValue())
			.isEqualTo(MapiSessionLifecycle.DEFAULT_PHASE);
		assertThat(this.properties.values()).filteredOn((property) -> property.getDefaultValue() == null)
			.allSatisfy((property) -> assertThat(property.getDescription()).contains("By default, "))
			.extracting(ConfigurationMetadataProperty::getId)
			.doesNotContain("mapi.enabled", "mapi.call.timeout");
	}

	@Test
	void typesOfResourcesAreOffered() {
		List<String> values = this.properties.get("mapi.health.ignore")
			.getHints()
			.getValueHints()
			.stream()
			.map((hint) -> String.valueOf(hint.getValue()))
			.toList();
		assertThat(values).isSorted()
			.containsExactlyInAnyOrderElementsOf(Stream.of(ResourceType.values())
				.filter((type) -> type != ResourceType.UNKNOWN)
				.map((type) -> type.name().toLowerCase(Locale.ROOT).replace('_', '-'))
				.toList());
	}

	private static Map<String, ConfigurationMetadataProperty> read() {
		try (InputStream json = MapiProperties.class
			.getResourceAsStream("/META-INF/spring-configuration-metadata.json")) {
			return ConfigurationMetadataRepositoryJsonBuilder.create(json)
				.build()
				.getAllProperties()
				.values()
				.stream()
				.collect(Collectors.toMap(ConfigurationMetadataProperty::getId, (property) -> property));
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
