package org.mapi4j.sample;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(60)
class LiveUpdatesTests {

	private final LiveUpdates updates = new LiveUpdates();

	@Test
	void aPageThatTakesNothingHoldsUpNeitherTheOthersNorWhoeverAnnounces() throws InterruptedException {
		this.updates.start();
		CountDownLatch end = new CountDownLatch(1);
		Semaphore told = new Semaphore(0);
		CountDownLatch opened = new CountDownLatch(1);
		this.updates.add(new SseEmitter() {

			@Override
			public void send(SseEventBuilder event) {
				if (opened.getCount() > 0) {
					opened.countDown();
					return;
				}
				awaitUninterruptibly(end);
			}

		});
		this.updates.add(new SseEmitter() {

			@Override
			public void send(SseEventBuilder event) {
				told.release();
			}

		});
		for (int i = 0; i < 2; i++) {
			this.updates.announce();
			assertThat(told.tryAcquire(50, TimeUnit.SECONDS)).isTrue();
		}
		this.updates.stop();
		end.countDown();
	}

	private static void awaitUninterruptibly(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
