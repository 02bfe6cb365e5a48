package org.mapi4j.spring.boot.autoconfigure.endpoint;

import java.util.Set;

import org.springframework.boot.actuate.endpoint.Show;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Configuration properties of the {@link MapiEndpoint}.
 *
 * @param showValues When to show the names of people, profiles and mailboxes.
 * @param roles Comma-separated list of roles that names are shown to. By default,
 * everyone who is authenticated.
 */
@ConfigurationProperties("management.endpoint.mapi")
public record MapiEndpointProperties(@DefaultValue("never") Show showValues, @DefaultValue Set<String> roles) {

}
