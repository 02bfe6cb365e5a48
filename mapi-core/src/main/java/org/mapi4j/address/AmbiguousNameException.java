package org.mapi4j.address;

import java.util.List;

import org.mapi4j.HResult;
import org.mapi4j.MapiException;

/**
 * A name that was looked up in the address book fits several entries
 * ({@code MAPI_E_AMBIGUOUS_RECIP}): somebody has to choose.
 */
public final class AmbiguousNameException extends MapiException {

	private static final long serialVersionUID = 1L;

	private final transient List<MailAddress> candidates;

	AmbiguousNameException(List<MailAddress> candidates, MapiException cause) {
		super("A name fits several entries of the address book (MAPI_E_AMBIGUOUS_RECIP): one of the candidates has to "
				+ "be chosen", HResult.MAPI_E_AMBIGUOUS_RECIP, cause.operation(), cause);
		this.candidates = List.copyOf(candidates);
	}

	/**
	 * Return whom the name may mean.
	 * @return entries that it fits, at most 50; none at all where only MAPI can tell
	 */
	public List<MailAddress> candidates() {
		return this.candidates;
	}

}
