package org.mapi4j.tck.soak;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

import org.mapi4j.EntryId;
import org.mapi4j.MapiException;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.Row;
import org.mapi4j.session.MapiSession;
import org.mapi4j.store.DeleteFlag;
import org.mapi4j.store.Folder;
import org.mapi4j.store.SpecialFolder;

/**
 * Notes what arrives, and clears away what nobody needs any more, so that the mailboxes
 * do not grow.
 */
final class Postman {

	private static final String SUBJECT = "Mail ";

	private static final int MSGFLAG_SUBMIT = 0x4;

	private static final int MOST_DELETED = 100;

	private final MapiSession recipient;

	private final MapiSession sender;

	private final Ledger ledger;

	private final Tally tally;

	private final Set<EntryId> seen = new HashSet<>();

	private final CountDownLatch end = new CountDownLatch(1);

	private final Thread thread = new Thread(this::run, "postman");

	/**
	 * Create a postman.
	 * @param recipient a session of whom mails are sent to
	 * @param sender another session of whom they come from
	 * @param ledger is told what arrives
	 * @param tally is told if the postman fails
	 */
	Postman(MapiSession recipient, MapiSession sender, Ledger ledger, Tally tally) {
		this.recipient = recipient;
		this.sender = sender;
		this.ledger = ledger;
		this.tally = tally;
	}

	static String subject(int number) {
		return SUBJECT + number;
	}

	private static int number(Row row) {
		String subject = row.get(PropTags.PR_SUBJECT, "");
		return subject.startsWith(SUBJECT) ? Integer.parseInt(subject.substring(SUBJECT.length())) : -1;
	}

	void start() {
		this.recipient.logOnInBackground();
		this.sender.logOnInBackground();
		this.thread.start();
	}

	/**
	 * Stop, after a last round.
	 */
	void end() throws InterruptedException {
		this.end.countDown();
		this.thread.join();
		this.recipient.logOn();
		this.sender.logOn();
		empty();
		this.recipient.close();
		this.sender.close();
	}

	private void run() {
		try {
			while (!this.end.await(200, TimeUnit.MILLISECONDS)) {
				round();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private void round() {
		try {
			empty();
			clear(SpecialFolder.SENT_ITEMS, (row) -> true);
			clear(SpecialFolder.OUTBOX, (row) -> (row.get(PropTags.PR_MESSAGE_FLAGS, 0) & MSGFLAG_SUBMIT) == 0);
		}
		catch (MapiException | IllegalStateException ex) {
			this.tally.failure("the postman", ex);
		}
	}

	private void empty() {
		try (Folder inbox = this.recipient.openDefaultFolder(SpecialFolder.INBOX, true)) {
			List<EntryId> arrived = new ArrayList<>();
			for (Row row : rows(inbox)) {
				EntryId id = EntryId.of(row.require(PropTags.PR_ENTRYID));
				arrived.add(id);
				if (number(row) > 0 && this.seen.add(id)) {
					this.ledger.arrived(number(row));
				}
			}
			delete(inbox, arrived);
		}
	}

	private void clear(SpecialFolder which, Predicate<Row> condition) {
		try (Folder folder = this.sender.openDefaultFolder(which, true)) {
			delete(folder,
					rows(folder).stream()
						.filter(condition)
						.filter((row) -> number(row) > 0 && this.ledger.isOver(number(row)))
						.map((row) -> EntryId.of(row.require(PropTags.PR_ENTRYID)))
						.toList());
		}
	}

	private static List<Row> rows(Folder folder) {
		return folder.messages(PropTags.PR_ENTRYID, PropTags.PR_SUBJECT, PropTags.PR_MESSAGE_FLAGS).toList();
	}

	private void delete(Folder folder, List<EntryId> messages) {
		for (int i = 0; i < messages.size(); i += MOST_DELETED) {
			List<EntryId> some = messages.subList(i, Math.min(messages.size(), i + MOST_DELETED));
			if (folder.deleteMessages(some, DeleteFlag.HARD_DELETE)) {
				some.forEach(this.seen::remove);
			}
		}
	}

}
