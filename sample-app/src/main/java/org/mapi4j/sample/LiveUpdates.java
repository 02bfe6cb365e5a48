package org.mapi4j.sample;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Tells open pages that there is something new to see, and ends their streams before the
 * web server waits for them.
 */
@Component
class LiveUpdates implements SmartLifecycle {

	private static final int BEFORE_THE_WEB_SERVER_STOPS = Integer.MAX_VALUE - 512;

	private final List<SseEmitter> emitters = new CopyOnWriteArrayList<>();

	private volatile boolean running;

	SseEmitter open() {
		SseEmitter emitter = new SseEmitter();
		emitter.onCompletion(() -> this.emitters.remove(emitter));
		emitter.onTimeout(emitter::complete);
		this.emitters.add(emitter);
		send(emitter, "open");
		if (!this.running) {
			emitter.complete();
		}
		return emitter;
	}

	void announce() {
		this.emitters.forEach((emitter) -> send(emitter, "changed"));
	}

	private void send(SseEmitter emitter, String event) {
		try {
			emitter.send(SseEmitter.event().name(event).data(""));
		}
		catch (IOException | IllegalStateException ex) {
			this.emitters.remove(emitter);
		}
	}

	@Override
	public void start() {
		this.running = true;
	}

	@Override
	public void stop() {
		this.running = false;
		this.emitters.forEach(SseEmitter::complete);
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	@Override
	public int getPhase() {
		return BEFORE_THE_WEB_SERVER_STOPS;
	}

}
