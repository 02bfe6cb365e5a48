package org.mapi4j.tck.soak;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.slf4j.LoggerFactory;

/**
 * Uses one session by many threads for minutes or days, while faults strike at random,
 * prints a line a minute, and ends with a failure if a call took too long, if a mail
 * arrived twice, not at all or although it was refused, if something was left behind, if
 * memory grew, or if an exception came that nobody documents.
 * <p>
 * System properties: {@code soak.route} ({@code direct} or {@code native}),
 * {@code soak.minutes} (5), {@code soak.seed} (that of the clock), {@code soak.threads}
 * (16).
 */
public final class Soak {

	private final World world;

	private final Tally tally = new Tally();

	private final List<Worker> workers = new ArrayList<>();

	private final Troublemaker troublemaker;

	/**
	 * Create a soak.
	 * @param overNative whether the session goes through the native binding
	 * @param threads how many use it at once
	 * @param most how many actions each of them performs at the most
	 * @param seed what decides
	 */
	Soak(boolean overNative, int threads, long most, long seed) {
		this.world = new World(overNative, seed, this.tally);
		Random random = new Random(seed);
		for (int i = 0; i < threads; i++) {
			this.workers.add(new Worker(i, this.world, this.tally, new Random(random.nextLong()), most));
		}
		this.troublemaker = new Troublemaker(this.world, this.tally, new Random(random.nextLong()));
	}

	/**
	 * Run.
	 * @param args none
	 */
	public static void main(String[] args) throws InterruptedException {
		long minutes = Long.getLong("soak.minutes", 5);
		long seed = Long.getLong("soak.seed", System.currentTimeMillis());
		boolean overNative = System.getProperty("soak.route", "direct").equals("native");
		((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.OFF);
		System.out.printf(Locale.ROOT, "Soaking for %d min on the %s route, seed %d%n", minutes,
				overNative ? "native" : "direct", seed);
		Soak soak = new Soak(overNative, Integer.getInteger("soak.threads", 16), Long.MAX_VALUE, seed);
		List<String> broken = soak.run(Duration.ofMinutes(minutes));
		broken.forEach((promise) -> System.out.println("BROKEN: " + promise));
		System.out.println(broken.isEmpty() ? "All promises were kept" : broken.size() + " promises were broken");
		if (!broken.isEmpty()) {
			throw new IllegalStateException(broken.size() + " promises were broken");
		}
	}

	private List<String> run(Duration length) throws InterruptedException {
		start();
		long end = System.nanoTime() + length.toNanos();
		Memory memory = new Memory();
		for (long minute = 1; System.nanoTime() < end; minute++) {
			rest(Math.min(end, System.nanoTime() + Duration.ofMinutes(1).toNanos()));
			memory.measure();
			System.out.printf(Locale.ROOT, "%4d min  %s  %s  %s%n", minute, this.tally, this.world, memory);
		}
		for (Worker worker : this.workers) {
			worker.end();
		}
		List<String> broken = end();
		memory.measure();
		broken.addAll(memory.growth());
		System.out.printf(Locale.ROOT, "     end  %s  %s%n", this.tally, memory);
		return broken;
	}

	/**
	 * Run until every thread has performed its actions.
	 * @return the promises that were broken
	 */
	List<String> runAll() throws InterruptedException {
		start();
		for (Worker worker : this.workers) {
			worker.join();
		}
		return end();
	}

	private void start() {
		this.world.start();
		this.workers.forEach(Worker::start);
		this.troublemaker.start();
	}

	private List<String> end() throws InterruptedException {
		this.troublemaker.end();
		List<String> left = this.world.end();
		List<String> broken = new ArrayList<>(this.tally.broken());
		broken.addAll(left);
		return broken;
	}

	/** What the threads have met. */
	Tally tally() {
		return this.tally;
	}

	private void rest(long time) {
		for (long left = time - System.nanoTime(); left > 0; left = time - System.nanoTime()) {
			LockSupport.parkNanos(Math.min(1_000_000_000, left));
			this.workers.forEach(Worker::checkDeadline);
		}
	}

}
