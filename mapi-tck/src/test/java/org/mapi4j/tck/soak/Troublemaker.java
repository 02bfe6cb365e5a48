package org.mapi4j.tck.soak;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.mapi4j.HResult;
import org.mapi4j.embedded.Fault;
import org.mapi4j.embedded.FaultInjection;
import org.mapi4j.status.ResourceStatus;
import org.mapi4j.status.ResourceType;

/**
 * Puts faults in and takes them out again, and ends, logs off and logs on the session.
 */
final class Troublemaker {

	private static final List<HResult> CODES = List.of(HResult.MAPI_E_NETWORK_ERROR, HResult.MAPI_E_BUSY,
			HResult.MAPI_E_NOT_ENOUGH_RESOURCES, HResult.MAPI_E_CALL_FAILED, HResult.MAPI_E_INVALID_OBJECT);

	private final World world;

	private final Tally tally;

	private final Random random;

	private final CountDownLatch end = new CountDownLatch(1);

	private final Thread thread = new Thread(this::run, "troublemaker");

	Troublemaker(World world, Tally tally, Random random) {
		this.world = world;
		this.tally = tally;
		this.random = random;
	}

	void start() {
		this.thread.start();
	}

	void end() throws InterruptedException {
		this.end.countDown();
		this.thread.join();
	}

	private void run() {
		try {
			while (!rests(200, 2000)) {
				this.tally.fault();
				trouble();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (RuntimeException ex) {
			this.tally.broken("the troublemaker met " + ex);
		}
	}

	private void trouble() throws InterruptedException {
		switch (this.random.nextInt(8)) {
			case 0 -> this.world.control().endSessions(World.PROFILE, HResult.MAPI_E_NETWORK_ERROR);
			case 1 -> {
				this.world.session().logOff();
				boolean unused = rests(0, 300);
				this.world.session().logOnInBackground();
			}
			case 2 -> setStatus();
			case 3 -> during(Fault.delay(Fault.EVERY_OPERATION, Duration.ofMillis(1 + this.random.nextInt(100)))
				.withProbability(0.2));
			case 4 -> during(Fault.hang(Fault.EVERY_OPERATION).withProbability(0.001).times(2));
			case 5 -> during(this.random.nextBoolean() ? Fault.dropNotifications() : Fault.floodNotifications(20));
			case 6 -> during(Fault.answerNull(Fault.EVERY_OPERATION).withProbability(0.05));
			default -> during(Fault.fail(Fault.EVERY_OPERATION, CODES.get(this.random.nextInt(CODES.size())))
				.withProbability(0.05));
		}
	}

	private void setStatus() throws InterruptedException {
		ResourceStatus[] all = { ResourceStatus.AVAILABLE, ResourceStatus.OFFLINE, ResourceStatus.FAILURE };
		ResourceType type = this.random.nextBoolean() ? ResourceType.STORE_PROVIDER : ResourceType.TRANSPORT_PROVIDER;
		this.world.control().setStatus(World.PROFILE, type, all[this.random.nextInt(all.length)], null);
		boolean unused = rests(100, 5000);
		this.world.control().setStatus(World.PROFILE, type, ResourceStatus.AVAILABLE, null);
	}

	private void during(Fault fault) throws InterruptedException {
		try (FaultInjection injected = this.world.control().inject(fault)) {
			boolean unused = rests(100, 5000);
		}
	}

	/**
	 * Rest a while.
	 * @return whether the end has come
	 */
	private boolean rests(int least, int most) throws InterruptedException {
		return this.end.await(least + this.random.nextInt(most - least), TimeUnit.MILLISECONDS);
	}

}
