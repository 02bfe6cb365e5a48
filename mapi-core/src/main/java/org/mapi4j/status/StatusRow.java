package org.mapi4j.status;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.mapi4j.Binary;
import org.mapi4j.EntryId;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.Row;

/**
 * A row of the status table: one resource of the session and how it is. Immutable.
 * <p>
 * Which columns a row has differs from row to row; only those that MAPI requires can be
 * relied on.
 *
 * @param row the row as it was read
 */
public record StatusRow(Row row) {

	/**
	 * The columns that a status row is made of.
	 */
	public static final List<PropTag<?>> COLUMNS = List.of(PropTags.PR_INSTANCE_KEY, PropTags.PR_ENTRYID,
			PropTags.PR_RESOURCE_TYPE, PropTags.PR_STATUS_CODE, PropTags.PR_DISPLAY_NAME, PropTags.PR_STATUS_STRING,
			PropTags.PR_PROVIDER_DISPLAY, PropTags.PR_PROVIDER_DLL_NAME, PropTags.PR_RESOURCE_FLAGS,
			PropTags.PR_RESOURCE_METHODS, PropTags.PR_RESOURCE_PATH, PropTags.PR_REMOTE_VALIDATE_OK,
			PropTags.PR_IDENTITY_DISPLAY, PropTags.PR_IDENTITY_ENTRYID, PropTags.PR_IDENTITY_SEARCH_KEY,
			PropTags.PR_OWN_STORE_ENTRYID, PropTags.PR_ROWID);

	/**
	 * Return what tells this row from the others, whose names may be the same.
	 * @return the value of {@code PR_INSTANCE_KEY}, or that of another column if the row
	 * has none
	 */
	public Binary key() {
		Binary key = this.row.get(PropTags.PR_INSTANCE_KEY);
		if (key == null) {
			key = this.row.get(PropTags.PR_ENTRYID);
		}
		if (key == null) {
			int rowId = this.row.get(PropTags.PR_ROWID, 0);
			key = Binary.of((byte) (rowId >> 24), (byte) (rowId >> 16), (byte) (rowId >> 8), (byte) rowId);
		}
		return key;
	}

	/**
	 * Return the identifier of the status object.
	 * @return the identifier, or {@code null} if it cannot be opened
	 */
	public @Nullable EntryId entryId() {
		return entryId(PropTags.PR_ENTRYID);
	}

	/**
	 * Return what the row is about.
	 * @return the type
	 */
	public ResourceType type() {
		return ResourceType.of(this.row.get(PropTags.PR_RESOURCE_TYPE, 0));
	}

	/**
	 * Return how the resource is.
	 * @return the state
	 */
	public ResourceStatus status() {
		return ResourceStatus.of(statusCode());
	}

	/**
	 * Return the whole status code.
	 * @return the value of {@code PR_STATUS_CODE}, zero if the row has none
	 */
	public int statusCode() {
		return this.row.get(PropTags.PR_STATUS_CODE, 0);
	}

	/**
	 * Return what a transport is doing.
	 * @return a set, empty for other resources
	 */
	public Set<TransportActivity> activities() {
		return TransportActivity.of(statusCode());
	}

	/**
	 * Return the name of the resource.
	 * @return the name, or {@code null} if the row has none
	 */
	public @Nullable String displayName() {
		return this.row.get(PropTags.PR_DISPLAY_NAME);
	}

	/**
	 * Return the state in words.
	 * @return the provider's text, or {@code null} if the row has none
	 */
	public @Nullable String statusText() {
		return this.row.get(PropTags.PR_STATUS_STRING);
	}

	/**
	 * Return the name of the provider.
	 * @return the name, or {@code null} if the row has none
	 */
	public @Nullable String provider() {
		return this.row.get(PropTags.PR_PROVIDER_DISPLAY);
	}

	/**
	 * Return the name of the provider's library, without folder and without the digits of
	 * its bitness.
	 * @return such as {@code EMSMDB.DLL}, or {@code null} if the row has none
	 */
	public @Nullable String dll() {
		return this.row.get(PropTags.PR_PROVIDER_DLL_NAME);
	}

	/**
	 * Return what the provider is in its session.
	 * @return a set
	 */
	public Set<ResourceFlag> flags() {
		return ResourceFlag.of(this.row.get(PropTags.PR_RESOURCE_FLAGS, 0));
	}

	/**
	 * Return what the status object can be told to do.
	 * @return a set
	 */
	public Set<ResourceMethod> methods() {
		return ResourceMethod.of(this.row.get(PropTags.PR_RESOURCE_METHODS, 0));
	}

	/**
	 * Return whether a remote transport may be asked to validate its state.
	 * @return whether {@code PR_REMOTE_VALIDATE_OK} does not forbid it
	 */
	public boolean remoteValidateOk() {
		return this.row.get(PropTags.PR_REMOTE_VALIDATE_OK, true);
	}

	/**
	 * Return who the provider acts as.
	 * @return the identity, or {@code null} if the row has none
	 */
	public @Nullable Identity identity() {
		String name = this.row.get(PropTags.PR_IDENTITY_DISPLAY);
		EntryId entryId = entryId(PropTags.PR_IDENTITY_ENTRYID);
		Binary searchKey = this.row.get(PropTags.PR_IDENTITY_SEARCH_KEY);
		boolean none = name == null && entryId == null && searchKey == null;
		return none ? null : new Identity(name, entryId, searchKey, false);
	}

	private @Nullable EntryId entryId(PropTag<Binary> tag) {
		Binary value = this.row.get(tag);
		return (value != null && value.size() != 0) ? EntryId.of(value) : null;
	}

}
