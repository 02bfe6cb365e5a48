package org.mapi4j.address;

import java.util.ArrayList;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.mapi4j.HResult;
import org.mapi4j.MapiException;
import org.mapi4j.MapiTimeoutException;
import org.mapi4j.SessionUnavailableException;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.PropValue;
import org.mapi4j.property.Restriction;
import org.mapi4j.property.Row;
import org.mapi4j.table.MapiTable;

/**
 * Looks for all entries that a name fits, in the containers of the search path that can
 * be searched.
 */
final class Candidates {

	private static final Logger logger = LoggerFactory.getLogger(Candidates.class);

	/** How many candidates somebody may be asked to choose from. */
	private static final int CHOICE = 50;

	private Candidates() {
	}

	static MailAddress resolve(AddressBook book, String name) {
		try {
			Row asked = Row.of(new PropValue<>(PropTags.PR_DISPLAY_NAME, name));
			return MailAddress.of(book.resolveName(List.of(asked)).get(0));
		}
		catch (MapiException ex) {
			if (ex.result().equals(HResult.MAPI_E_AMBIGUOUS_RECIP)) {
				throw new AmbiguousNameException(book.candidates(name, CHOICE), ex);
			}
			throw ex;
		}
	}

	static List<Row> of(AddressBook book, String name, int limit, PropTag<?>... columns) {
		List<Row> found = new ArrayList<>();
		MapiException failure = null;
		boolean searched = false;
		for (Row row : book.getSearchPath()) {
			try {
				found.addAll(in(book, row, name, limit - found.size(), columns));
				searched = true;
			}
			catch (MapiTimeoutException | SessionUnavailableException ex) {
				throw ex;
			}
			catch (MapiException ex) {
				logger.debug("A container of the search path is left out: {}", ex.result());
				failure = (failure != null) ? failure : ex;
			}
			if (found.size() >= limit) {
				break;
			}
		}
		if (failure != null && !searched) {
			throw failure;
		}
		return List.copyOf(found);
	}

	private static List<Row> in(AddressBook book, Row row, String name, int limit, PropTag<?>... columns) {
		try (AddressContainer container = book.openContainer(row.entryId());
				MapiTable table = container.contentsTable()) {
			table.setColumns(columns);
			table.restrict(Restriction.equal(PropTags.PR_ANR, name));
			return table.rows(limit);
		}
	}

}
