package org.mapi4j.spring.boot.autoconfigure;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.StringUtils;

import org.mapi4j.embedded.EmbeddedControl;
import org.mapi4j.embedded.EmbeddedMapi;
import org.mapi4j.session.MapiSession;
import org.mapi4j.session.MapiSubsystem;
import org.mapi4j.spring.boot.autoconfigure.MapiProperties.Embedded.Mailbox;
import org.mapi4j.spring.boot.autoconfigure.MapiProperties.Subsystem;

/**
 * Configures the subsystem written in Java.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnSubsystem(SubsystemChoice.EMBEDDED)
class EmbeddedSubsystemConfiguration {

	private static final Logger logger = LoggerFactory.getLogger(EmbeddedSubsystemConfiguration.class);

	@Bean
	@ConditionalOnMissingBean({ MapiSubsystem.class, MapiSession.class })
	EmbeddedMapi mapiSubsystem(MapiProperties properties) {
		if (properties.subsystem() == Subsystem.AUTO) {
			logger.warn("There is no MAPI on {}: running on the embedded MAPI subsystem, whose mail never leaves this "
					+ "process and ends with it. Set 'mapi.subsystem=embedded' to say that this is meant, or "
					+ "'mapi.native.library' to use a MAPI library", System.getProperty("os.name"));
		}
		EmbeddedMapi.Builder builder = EmbeddedMapi.builder().coupled(properties.embedded().coupled());
		List<Mailbox> mailboxes = properties.embedded().mailboxes();
		for (int i = 0; i < mailboxes.size(); i++) {
			addMailbox(builder, "mapi.embedded.mailboxes[" + i + "]", mailboxes.get(i));
		}
		return builder.build();
	}

	private void addMailbox(EmbeddedMapi.Builder builder, String property, Mailbox mailbox) {
		String name = required(property + ".name", mailbox.name());
		String address = required(property + ".address", mailbox.address());
		String own = mailbox.profile();
		String profile = StringUtils.hasLength(own) ? own : name;
		try {
			builder.mailbox(name, address, profile);
		}
		catch (IllegalArgumentException ex) {
			throw new InvalidConfigurationPropertyValueException(
					property + (profile.equals(own) ? ".profile" : ".name"), profile, ex.getMessage());
		}
	}

	private String required(String property, @Nullable String value) {
		if (!StringUtils.hasText(value)) {
			throw new InvalidConfigurationPropertyValueException(property, value, "A mailbox needs one.");
		}
		return value;
	}

	@Bean
	@ConditionalOnBean(EmbeddedMapi.class)
	@ConditionalOnMissingBean
	EmbeddedControl mapiEmbeddedControl(EmbeddedMapi mapi) {
		return mapi.control();
	}

}
