package org.mapi4j.status;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.mapi4j.MapiException;

/**
 * How the default message store was at one moment. Immutable.
 *
 * @param takenAt when it was looked at
 * @param name the name of the store ({@code PR_DISPLAY_NAME}), or {@code null}
 * @param status {@link ResourceStatus#OFFLINE} if it works without its server
 * ({@code PR_STORE_OFFLINE}), {@link ResourceStatus#FAILURE} if it cannot be opened or
 * read
 * @param error why it cannot, or {@code null}
 */
public record StoreSnapshot(Instant takenAt, @Nullable String name, ResourceStatus status,
		@Nullable MapiException error) {

}
