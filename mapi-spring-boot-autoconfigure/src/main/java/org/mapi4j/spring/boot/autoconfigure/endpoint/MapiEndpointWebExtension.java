package org.mapi4j.spring.boot.autoconfigure.endpoint;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.actuate.endpoint.SecurityContext;
import org.springframework.boot.actuate.endpoint.Show;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import org.springframework.boot.actuate.endpoint.web.annotation.EndpointWebExtension;

import org.mapi4j.spring.boot.autoconfigure.endpoint.MapiEndpoint.MapiDescriptor;
import org.mapi4j.spring.boot.autoconfigure.endpoint.MapiEndpoint.SessionDescriptor;

/**
 * {@link EndpointWebExtension} of the {@link MapiEndpoint}.
 */
@EndpointWebExtension(endpoint = MapiEndpoint.class)
public class MapiEndpointWebExtension {

	private static final int STATUS_ACCEPTED = 202;

	private final MapiEndpoint delegate;

	private final Show showValues;

	private final Set<String> roles;

	/**
	 * Create an extension.
	 * @param delegate the endpoint
	 * @param showValues to whom names of people, profiles and mailboxes are shown
	 * @param roles the roles they are shown to; if empty, everyone who is authenticated
	 */
	public MapiEndpointWebExtension(MapiEndpoint delegate, Show showValues, Set<String> roles) {
		this.delegate = delegate;
		this.showValues = showValues;
		this.roles = roles;
	}

	/**
	 * Return all sessions.
	 * @param securityContext who asks
	 * @return the response
	 */
	@ReadOperation
	public MapiDescriptor sessions(SecurityContext securityContext) {
		return this.delegate.sessions(isShown(securityContext));
	}

	/**
	 * Return one session.
	 * @param securityContext who asks
	 * @param session its name
	 * @return the response, 404 if there is no such session
	 */
	@ReadOperation
	public WebEndpointResponse<SessionDescriptor> session(SecurityContext securityContext, @Selector String session) {
		return respond(this.delegate.session(session, isShown(securityContext)), WebEndpointResponse.STATUS_OK);
	}

	/**
	 * Begin to log a session on or off.
	 * @param securityContext who asks
	 * @param session its name
	 * @param state {@code logged-on} or {@code logged-off}
	 * @return the response, 404 if there is no such session, 400 for any other state
	 */
	@WriteOperation
	public WebEndpointResponse<SessionDescriptor> changeState(SecurityContext securityContext, @Selector String session,
			String state) {
		return respond(this.delegate.changeState(session, state, isShown(securityContext)), STATUS_ACCEPTED);
	}

	private boolean isShown(SecurityContext securityContext) {
		return this.showValues.isShown(securityContext, this.roles);
	}

	private WebEndpointResponse<SessionDescriptor> respond(@Nullable SessionDescriptor descriptor, int status) {
		return (descriptor != null) ? new WebEndpointResponse<>(descriptor, status)
				: new WebEndpointResponse<>(WebEndpointResponse.STATUS_NOT_FOUND);
	}

}
