package org.mapi4j.status;

import org.jspecify.annotations.Nullable;

import org.mapi4j.Binary;
import org.mapi4j.EntryId;

/**
 * Who a session or a provider acts as. Immutable.
 *
 * @param displayName the name, or {@code null} if the provider gives none
 * @param entryId the address book entry or one-off, or {@code null} if the provider gives
 * none
 * @param searchKey the key by which the entry compares, or {@code null} if the provider
 * gives none
 * @param placeholder whether no service gives an identity, so that MAPI made one up
 * ({@code MAPI_W_NO_SERVICE})
 */
public record Identity(@Nullable String displayName, @Nullable EntryId entryId, @Nullable Binary searchKey,
		boolean placeholder) {

	/**
	 * Return where the identity came from and not who it is, since that is personal.
	 */
	@Override
	public String toString() {
		return "Identity[placeholder=" + this.placeholder + "]";
	}

}
