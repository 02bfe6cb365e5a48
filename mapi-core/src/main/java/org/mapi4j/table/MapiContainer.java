package org.mapi4j.table;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.mapi4j.EntryId;
import org.mapi4j.Idempotent;
import org.mapi4j.property.MapiProp;
import org.mapi4j.property.OpenFlag;
import org.mapi4j.property.Restriction;

/**
 * An object that holds others and shows them as tables (MAPI's {@code IMAPIContainer}): a
 * folder of a message store, a container or a distribution list of the address book.
 */
public interface MapiContainer extends MapiProp {

	/**
	 * Open the table of what the container holds ({@code GetContentsTable}).
	 * @param flags which objects
	 * @return the table
	 */
	@Idempotent
	MapiTable contentsTable(ContainerFlag... flags);

	/**
	 * Open the table of the containers in this one ({@code GetHierarchyTable}).
	 * @param flags which containers
	 * @return the table
	 */
	@Idempotent
	MapiTable hierarchyTable(ContainerFlag... flags);

	/**
	 * Open an object of the container ({@code OpenEntry}), also by an identifier that
	 * holds for a short time only.
	 * @param entryId its identifier
	 * @param flags how
	 * @return the object, of the interface that fits its kind
	 */
	@Idempotent
	MapiProp openEntry(EntryId entryId, OpenFlag... flags);

	/**
	 * Say what a search container shows ({@code SetSearchCriteria}).
	 * @param restriction which objects, or {@code null} to keep those of now
	 * @param containers where to look, or {@code null} to keep those of now; never empty
	 * @param flags how to search
	 */
	@Idempotent
	void setSearchCriteria(@Nullable Restriction restriction, @Nullable List<EntryId> containers, SearchFlag... flags);

	/**
	 * Return what a search container shows ({@code GetSearchCriteria}).
	 * @return the criteria
	 * @throws org.mapi4j.MapiException with {@code MAPI_E_NOT_INITIALIZED} if none were
	 * ever set
	 */
	@Idempotent
	SearchCriteria getSearchCriteria();

}
