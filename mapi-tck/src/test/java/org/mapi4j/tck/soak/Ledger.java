package org.mapi4j.tck.soak;

import java.time.Duration;
import java.util.BitSet;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.mapi4j.store.Submission;
import org.mapi4j.store.SubmissionState;

/**
 * What was handed over to be sent, what its sender was told of it, and what arrived.
 */
final class Ledger {

	private static final int MOST_PENDING = 300;

	/** After which a call that was given up no longer arrives. */
	private static final Duration CERTAINTY = Duration.ofSeconds(60);

	private final Tally tally;

	private final NavigableMap<Integer, Parcel> pending = new TreeMap<>();

	private final BitSet arrived = new BitSet();

	private final BitSet never = new BitSet();

	private int last;

	private int next;

	private int sent;

	private int doubtful;

	private int refused;

	Ledger(Tally tally) {
		this.tally = tally;
	}

	/**
	 * Return the number of the next mail, unless too many are under way.
	 */
	synchronized @Nullable Integer begin() {
		if (this.pending.size() >= MOST_PENDING) {
			return null;
		}
		this.last++;
		this.pending.put(this.last, new Parcel(this.last, System.nanoTime()));
		return this.last;
	}

	/**
	 * A mail was accepted.
	 */
	synchronized void sent(int number, Submission submission) {
		this.sent++;
		parcel(number).submission = submission;
	}

	/**
	 * The answer to a mail was lost.
	 */
	synchronized void inDoubt(int number, Submission submission) {
		this.doubtful++;
		Parcel parcel = parcel(number);
		parcel.inDoubt = true;
		parcel.submission = submission;
	}

	/**
	 * A mail was refused, so that it may not arrive.
	 */
	synchronized void refused(int number) {
		this.refused++;
		mayNotArrive(number);
	}

	private void mayNotArrive(int number) {
		this.pending.remove(number);
		this.never.set(number);
		if (this.arrived.get(number)) {
			this.tally.broken("mail " + number + " arrived although it was not sent");
		}
	}

	private Parcel parcel(int number) {
		Parcel parcel = this.pending.get(number);
		if (parcel == null) {
			throw new IllegalStateException("Mail " + number + " is not under way");
		}
		return parcel;
	}

	/**
	 * A mail has reached whom it was sent to.
	 */
	synchronized void arrived(int number) {
		if (this.arrived.get(number)) {
			this.tally.broken("mail " + number + " arrived twice");
		}
		if (this.never.get(number)) {
			this.tally.broken("mail " + number + " arrived although it was not sent");
		}
		this.arrived.set(number);
		finish(this.pending.get(number));
	}

	/**
	 * Return a mail, one after the other, of which the sender does not know yet what
	 * became of it.
	 */
	synchronized @Nullable Parcel unknown() {
		for (int i = this.pending.size(); i > 0; i--) {
			Map.Entry<Integer, Parcel> entry = this.pending.higherEntry(this.next);
			Parcel parcel = ((entry != null) ? entry : this.pending.firstEntry()).getValue();
			this.next = parcel.number;
			if (parcel.submission != null && !parcel.told) {
				return parcel;
			}
		}
		return null;
	}

	/**
	 * The sender was told what became of a mail.
	 * @param calm whether no faults strike any more
	 */
	synchronized void told(Parcel parcel, SubmissionState state, boolean calm) {
		if (state == SubmissionState.SENT) {
			parcel.told = true;
			finish(parcel);
		}
		else if (state == SubmissionState.NOT_SUBMITTED && parcel.inDoubt && (calm || parcel.isOld())) {
			mayNotArrive(parcel.number);
		}
		else if (calm && state != SubmissionState.WAITING) {
			this.tally.broken("mail " + parcel.number + " was accepted, but is " + state);
			this.pending.remove(parcel.number);
		}
	}

	private void finish(@Nullable Parcel parcel) {
		if (parcel != null && parcel.told && this.arrived.get(parcel.number)) {
			this.pending.remove(parcel.number);
		}
	}

	/**
	 * Return whether nobody needs to find a mail in the sender's mailbox any more.
	 */
	synchronized boolean isOver(int number) {
		return !this.pending.containsKey(number);
	}

	synchronized int pending() {
		return this.pending.size();
	}

	/**
	 * Every mail has had time to arrive.
	 */
	synchronized void close() {
		this.pending.values()
			.forEach((parcel) -> this.tally.broken("mail " + parcel.number
					+ (parcel.told ? " was sent, but did not arrive" : " is in nobody's hands")));
	}

	@Override
	public synchronized String toString() {
		return String.format(Locale.ROOT, "mails sent %d  in doubt %d  refused %d  arrived %d  pending %d", this.sent,
				this.doubtful, this.refused, this.arrived.cardinality(), this.pending.size());
	}

	/** A mail on its way. */
	static final class Parcel {

		private final int number;

		private final long since;

		private volatile @Nullable Submission submission;

		private boolean inDoubt;

		private boolean told;

		private Parcel(int number, long since) {
			this.number = number;
			this.since = since;
		}

		Submission submission() {
			Submission known = this.submission;
			if (known == null) {
				throw new IllegalStateException("Mail " + this.number + " has not been submitted yet");
			}
			return known;
		}

		private boolean isOld() {
			return System.nanoTime() - this.since > CERTAINTY.toNanos();
		}

	}

}
