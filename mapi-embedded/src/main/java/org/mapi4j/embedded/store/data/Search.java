package org.mapi4j.embedded.store.data;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.mapi4j.property.Restriction;

/**
 * What a search folder looks for.
 *
 * @param restriction which messages, or {@code null} for all
 * @param folders where it looks, by the numbers of the folders
 * @param running whether it is kept current
 * @param recursive whether it looks into the folders below too
 * @param foreground whether it has priority
 */
public record Search(@Nullable Restriction restriction, List<Long> folders, boolean running, boolean recursive,
		boolean foreground) {

	/**
	 * Create criteria.
	 */
	public Search {
		folders = List.copyOf(folders);
	}

}
