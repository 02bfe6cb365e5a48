package org.mapi4j.embedded.store.data;

/**
 * A message as it is kept. Immutable.
 *
 * @param id its number, which no other object of the store ever has
 * @param folder the number of the folder that it is in
 * @param associated whether it is a hidden one
 * @param deleted whether it was deleted softly
 * @param flags the {@code PR_MESSAGE_FLAGS} that do not follow from what it holds
 * @param status its {@code PR_MSG_STATUS} in the folder
 * @param version how often its contents were saved
 * @param content what it holds
 */
public record MessageRecord(long id, long folder, boolean associated, boolean deleted, int flags, int status,
		long version, Content content) {

	/**
	 * Return this message with other contents, saved once more.
	 * @param changed what it holds
	 * @return a new record
	 */
	public MessageRecord with(Content changed) {
		return new MessageRecord(this.id, this.folder, this.associated, this.deleted, this.flags, this.status,
				this.version + 1, changed);
	}

	/**
	 * Return this message with other flags.
	 * @param changed the flags
	 * @return a new record
	 */
	public MessageRecord withFlags(int changed) {
		return new MessageRecord(this.id, this.folder, this.associated, this.deleted, changed, this.status,
				this.version, this.content);
	}

	/**
	 * Return this message with another status.
	 * @param changed the status
	 * @return a new record
	 */
	public MessageRecord withStatus(int changed) {
		return new MessageRecord(this.id, this.folder, this.associated, this.deleted, this.flags, changed, this.version,
				this.content);
	}

	/**
	 * Return this message in another folder, or recovered in the same one.
	 * @param newFolder the number of the other folder
	 * @return a new record
	 */
	public MessageRecord in(long newFolder) {
		return new MessageRecord(this.id, newFolder, this.associated, false, this.flags, 0, this.version, this.content);
	}

	/**
	 * Return this message as one that was deleted softly.
	 * @return a new record
	 */
	public MessageRecord softlyDeleted() {
		return new MessageRecord(this.id, this.folder, this.associated, true, this.flags, this.status, this.version,
				this.content);
	}

}
