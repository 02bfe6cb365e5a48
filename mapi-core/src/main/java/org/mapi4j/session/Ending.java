package org.mapi4j.session;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The end of a logon: gives everything back in MAPI's order, registrations before
 * objects, objects before the session.
 */
final class Ending {

	private static final Logger logger = LoggerFactory.getLogger(Ending.class);

	/**
	 * How much of the time for a logoff the end waits for objects in calls that nobody
	 * waits for any more.
	 */
	private static final int HELD_UP_SHARE = 10;

	private final LiveSession session;

	private final Budget budget;

	private final Budget heldUp;

	/**
	 * Begin the end of a logon.
	 * @param session the logon
	 * @param options how the session is supervised
	 * @param budget how long the end may take
	 */
	Ending(LiveSession session, SessionOptions options, Budget budget) {
		this.session = session;
		this.budget = budget;
		this.heldUp = budget.atMost(options.logoffTimeout().dividedBy(HELD_UP_SHARE));
	}

	/**
	 * Give everything back.
	 * @param open what is open, the newest first
	 * @param root the session itself
	 * @return whether the session was given back in time
	 */
	boolean giveBack(List<OpenObject> open, OpenObject root) {
		Stream<OpenObject> registrations = open.stream().filter(Ending::isRegistration);
		Stream<OpenObject> others = open.stream().filter((object) -> !isRegistration(object));
		closeAll(Stream.concat(registrations, others).toList(), this.budget.most());
		root.close(this.budget.remaining());
		await(List.of(root), this.budget.remaining());
		return root.gone().isDone();
	}

	private static boolean isRegistration(OpenObject object) {
		return object.kind().equals(Registration.KIND);
	}

	private void closeAll(List<OpenObject> ordered, Budget most) {
		for (OpenObject object : ordered) {
			if (most.isSpent()) {
				object.closeLater(this.session.closeTimeout());
			}
			else {
				object.close(most.share());
			}
		}
		await(ordered, most.share());
	}

	private void await(List<OpenObject> objects, Duration timeout) {
		List<OpenObject> stuck = objects.stream().filter(OpenObject::isHeldUp).toList();
		List<OpenObject> others = objects.stream().filter((object) -> !stuck.contains(object)).toList();
		boolean all = areGone(others, timeout);
		all &= areGone(stuck, this.heldUp.remaining());
		List<OpenObject> left = objects.stream().filter((object) -> !object.gone().isDone()).toList();
		if (!all && !left.isEmpty()) {
			logger.warn("{} gives up {} objects that could not be given back in time, the first of them a {} in '{}'",
					this.session, left.size(), left.get(0).kind(), left.get(0).lastCall());
		}
	}

	private static boolean areGone(List<OpenObject> objects, Duration timeout) {
		CompletableFuture<?>[] gone = objects.stream().map(OpenObject::gone).toArray(CompletableFuture[]::new);
		return Waiting.untilDone(CompletableFuture.allOf(gone), timeout);
	}

}
