package org.mapi4j.embedded.store;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.mapi4j.EntryId;
import org.mapi4j.embedded.support.Mailbox;
import org.mapi4j.property.Row;

/**
 * What the transport has to know of the rest of the subsystem.
 */
public interface PostOffice {

	/**
	 * Return whom a message is sent to, once its personal distribution lists are replaced
	 * by their members and its recipients have the addresses of their entries.
	 * @param recipients the recipients that a client gave it
	 * @return the recipients
	 */
	List<Row> expand(List<Row> recipients);

	/**
	 * Return whose mailboxes a recipient stands for.
	 * @param entryId the recipient's entry, or {@code null}
	 * @param addressType the kind of address, or {@code null}
	 * @param address the address, or {@code null}
	 * @return the mailboxes, empty if nobody is known by that
	 */
	List<Mailbox> find(@Nullable EntryId entryId, @Nullable String addressType, @Nullable String address);

	/**
	 * Return whose mailbox a recipient has.
	 * @param entryId the recipient's entry, or {@code null}
	 * @param addressType the kind of address, or {@code null} for {@code SMTP}
	 * @param address the address, or {@code null}
	 * @return the mailbox, or {@code null} if the recipient is unknown, or a list
	 */
	@Nullable Mailbox mailbox(@Nullable EntryId entryId, @Nullable String addressType, @Nullable String address);

	/**
	 * Return whether somebody may send on behalf of somebody else.
	 * @param sender who sends
	 * @param other in whose name
	 * @return whether that is allowed
	 */
	boolean maySendOnBehalfOf(Mailbox sender, Mailbox other);

	/**
	 * Return whether somebody may send as somebody else.
	 * @param sender who sends
	 * @param other as whom
	 * @return whether that is allowed
	 */
	boolean maySendAs(Mailbox sender, Mailbox other);

	/**
	 * Return whether the transport of somebody works.
	 * @param sender who sends
	 * @return whether messages can be sent now
	 */
	boolean isOnline(Mailbox sender);

	/**
	 * Return whether the stores send messages themselves, so that sessions without the
	 * spooler send too.
	 * @return whether store and transport are tightly coupled
	 */
	boolean isCoupled();

}
