package org.mapi4j.sample;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Tells open pages that there is something new to see, and ends their streams before the
 * web server waits for them. A page that does not take what it is told holds up neither
 * the others nor whoever announces it.
 */
@Component
class LiveUpdates implements SmartLifecycle {

	private static final int BEFORE_THE_WEB_SERVER_STOPS = Integer.MAX_VALUE - 512;

	private final List<Page> pages = new CopyOnWriteArrayList<>();

	private final Executor executor = Executors.newCachedThreadPool(threads());

	private volatile boolean running;

	private static ThreadFactory threads() {
		CustomizableThreadFactory threads = new CustomizableThreadFactory("live-updates-");
		threads.setDaemon(true);
		return threads;
	}

	SseEmitter open() {
		SseEmitter emitter = new SseEmitter();
		add(emitter);
		return emitter;
	}

	void add(SseEmitter emitter) {
		Page page = new Page(emitter);
		emitter.onCompletion(() -> this.pages.remove(page));
		emitter.onTimeout(emitter::complete);
		this.pages.add(page);
		send(page, "open");
		if (!this.running) {
			emitter.complete();
		}
	}

	void announce() {
		this.pages.forEach((page) -> {
			if (page.untold.getAndIncrement() == 0) {
				this.executor.execute(() -> tell(page));
			}
		});
	}

	private void tell(Page page) {
		int told;
		do {
			told = page.untold.get();
			send(page, "changed");
		}
		while (!page.untold.compareAndSet(told, 0));
	}

	private void send(Page page, String event) {
		try {
			page.emitter.send(SseEmitter.event().name(event).data(""));
		}
		catch (IOException | IllegalStateException ex) {
			this.pages.remove(page);
		}
	}

	@Override
	public void start() {
		this.running = true;
	}

	@Override
	public void stop() {
		this.running = false;
		this.pages.forEach((page) -> this.executor.execute(page.emitter::complete));
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	@Override
	public int getPhase() {
		return BEFORE_THE_WEB_SERVER_STOPS;
	}

	/**
	 * A page that is open, and how many times it is still to be told.
	 *
	 * @param emitter its stream
	 * @param untold how many times
	 */
	private record Page(SseEmitter emitter, AtomicInteger untold) {

		Page(SseEmitter emitter) {
			this(emitter, new AtomicInteger());
		}

	}

}
