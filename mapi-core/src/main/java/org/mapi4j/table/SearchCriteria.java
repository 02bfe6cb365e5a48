package org.mapi4j.table;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.mapi4j.EntryId;
import org.mapi4j.property.Restriction;

/**
 * What a search container shows ({@code IMAPIContainer::GetSearchCriteria}).
 *
 * @param restriction which objects, or {@code null} if none was ever set
 * @param containers where it looks, in the order they were given
 * @param running whether the search is under way or is kept current
 * ({@code SEARCH_RUNNING})
 * @param rebuilding whether it is still looking for everything ({@code SEARCH_REBUILD})
 * @param recursive whether it looks into the containers below too
 * ({@code SEARCH_RECURSIVE})
 * @param foreground whether it has priority ({@code SEARCH_FOREGROUND})
 */
public record SearchCriteria(@Nullable Restriction restriction, List<EntryId> containers, boolean running,
		boolean rebuilding, boolean recursive, boolean foreground) {

	public SearchCriteria {
		containers = List.copyOf(containers);
	}

}
