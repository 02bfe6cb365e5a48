package org.mapi4j.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Test;

import org.mapi4j.Binary;
import org.mapi4j.EntryId;
import org.mapi4j.HResult;
import org.mapi4j.SessionUnavailableException;
import org.mapi4j.notification.Notification;
import org.mapi4j.notification.Notification.Extended;
import org.mapi4j.notification.Notification.Resync;
import org.mapi4j.notification.NotificationListener;
import org.mapi4j.notification.NotificationType;
import org.mapi4j.notification.Subscription;
import org.mapi4j.testing.Hang;
import org.mapi4j.testing.Wait;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class NotificationTests extends SessionFixture {

	private static final Set<NotificationType> NEW_MAIL = Set.of(NotificationType.NEW_MAIL);

	private final BlockingQueue<Notification> told = new LinkedBlockingQueue<>();

	private static Extended event(int number) {
		return new Extended(number, Binary.EMPTY);
	}

	private void happen(int first, int count) {
		for (int i = 0; i < count; i++) {
			this.subsystem.session().notifyAll(event(first + i));
		}
	}

	private List<Integer> numbers(int count) {
		List<Integer> numbers = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			numbers.add(((Extended) Wait.next(this.told)).event());
		}
		return numbers;
	}

	@Test
	void eventsArriveInOrderAndNotOnTheThreadThatBroughtThem() {
		AtomicReference<Thread> dispatcher = new AtomicReference<>();
		loggedOn().advise(NEW_MAIL, (notification) -> {
			dispatcher.set(Thread.currentThread());
			this.told.add(notification);
		});
		happen(0, 500);
		assertThat(numbers(500)).isSorted().doesNotHaveDuplicates();
		assertThat(dispatcher.get()).isNotSameAs(Thread.currentThread());
		assertThat(dispatcher.get().isDaemon()).isTrue();
		assertThat(dispatcher.get().getName()).startsWith("mapi-default-");
	}

	@Test
	void eventsOfATableArriveToo() {
		loggedOn().statusTable().advise(this.told::add);
		this.subsystem.session().notifyStatus(event(7));
		assertThat(numbers(1)).containsExactly(7);
	}

	@Test
	void aListenerThatFailsIsToldOfTheNextEventAllTheSame() {
		loggedOn().advise(NEW_MAIL, (notification) -> {
			this.told.add(notification);
			throw new IllegalStateException("a listener's own failure");
		});
		happen(0, 3);
		assertThat(numbers(3)).containsExactly(0, 1, 2);
	}

	@Test
	void aSlowListenerKeepsNeitherMapiNorOtherListenersWaiting() {
		MapiSession session = loggedOn();
		Hang hang = hang();
		session.advise(NEW_MAIL, (notification) -> hang.run());
		session.advise(NEW_MAIL, this.told::add);
		happen(0, 10);
		assertThat(numbers(10)).hasSize(10);
	}

	@Test
	void aListenerThatFallsBehindIsToldOnceThatItMissedSomething() {
		Hang hang = hang();
		MapiSession session = loggedOn();
		session.advise(NEW_MAIL, (notification) -> {
			hang.run();
			this.told.add(notification);
		});
		happen(0, 1);
		hang.awaitEntered();
		happen(1, NotificationQueue.CAPACITY + 500);
		hang.release();
		assertThat(numbers(1 + NotificationQueue.CAPACITY)).isSorted().endsWith(NotificationQueue.CAPACITY);
		assertThat(Wait.next(this.told)).isEqualTo(new Resync(Resync.Reason.OVERFLOW));
		assertThat(session.report().droppedNotifications()).isEqualTo(500);
		happen(5000, 1);
		assertThat(numbers(1)).containsExactly(5000);
	}

	@Test
	void aListenerMayCallTheSession() {
		MapiSession session = loggedOn();
		BlockingQueue<Boolean> answers = new LinkedBlockingQueue<>();
		session.advise(NEW_MAIL,
				(notification) -> answers.add(session.compareEntryIds(EntryId.parse("01"), EntryId.parse("01"))));
		happen(0, 1);
		assertThat(Wait.next(answers)).isTrue();
	}

	@Test
	void afterASubscriptionHasBeenClosedNothingIsDelivered() throws Throwable {
		Hang hang = hang();
		Subscription subscription = loggedOn().advise(NEW_MAIL, (notification) -> {
			hang.run();
			this.told.add(notification);
		});
		happen(0, 5);
		hang.awaitEntered();
		CompletableFuture<Integer> deliveredWhenClosed = Wait.async(() -> {
			subscription.close();
			return this.told.size();
		});
		Wait.until("the registration has ended", () -> this.subsystem.calls().contains("session.unadvise"));
		assertThat(deliveredWhenClosed).isNotDone();
		hang.release();
		assertThat(Wait.result(deliveredWhenClosed)).isEqualTo(1);
		assertThat(this.told).hasSize(1);
	}

	@Test
	void aSubscriptionMayBeClosedByItsOwnListener() throws Throwable {
		CompletableFuture<Subscription> subscription = new CompletableFuture<>();
		CompletableFuture<Boolean> closed = new CompletableFuture<>();
		NotificationListener listener = (notification) -> {
			this.told.add(notification);
			subscription.join().close();
			closed.complete(true);
		};
		subscription.complete(loggedOn().advise(NEW_MAIL, listener));
		happen(0, 5);
		assertThat(Wait.result(closed)).isTrue();
		happen(5, 5);
		assertThat(this.told).hasSize(1);
	}

	@Test
	void closingASubscriptionTwiceEndsItOnce() {
		Subscription subscription = loggedOn().advise(NEW_MAIL, this.told::add);
		subscription.close();
		subscription.close();
		assertThat(this.subsystem.calls("session.unadvise")).hasSize(1);
	}

	@Test
	void subscriptionsAreCountedAsOpenObjects() {
		MapiSession session = loggedOn();
		Subscription subscription = session.advise(EntryId.parse("01"), NEW_MAIL, this.told::add);
		assertThat(session.report().openObjects()).isEqualTo(1);
		subscription.close();
		assertThat(session.report().openObjects()).isZero();
	}

	@Test
	void onlyALoggedOnSessionCanBeSubscribedTo() {
		assertThatExceptionOfType(SessionUnavailableException.class)
			.isThrownBy(() -> session().advise(NEW_MAIL, this.told::add));
	}

	@Test
	void aSubscriptionThatIsRefusedIsNotKept() {
		MapiSession session = loggedOn();
		this.subsystem.fail("session.advise", HResult.MAPI_E_NO_SUPPORT);
		assertThatThrownBy(() -> session.advise(NEW_MAIL, this.told::add)).hasMessageContaining("MAPI_E_NO_SUPPORT");
		assertThat(session.report().openObjects()).isZero();
	}

	@Test
	void loggingOffEndsSubscriptionsForGood() {
		MapiSession session = loggedOn();
		session.advise(NEW_MAIL, this.told::add);
		session.logOff();
		session.logOn();
		happen(0, 3);
		session.advise(NEW_MAIL, this.told::add);
		happen(3, 1);
		assertThat(numbers(1)).containsExactly(3);
		assertThat(this.told).isEmpty();
	}

	@Test
	void aSubscriptionThatIsMadeWhileTheSessionIsLoggedOnAgainIsOfTheNewOne() throws Throwable {
		MapiSession session = loggedOn();
		Hang hang = hang();
		this.subsystem.next("session.advise", hang);
		CompletableFuture<Subscription> made = Wait.async(() -> session.advise(NEW_MAIL, this.told::add));
		hang.awaitEntered();
		this.subsystem.session()
			.notifyAll(new Notification.CriticalError(null, HResult.MAPI_E_END_OF_SESSION, 0, null));
		Wait.until("it is logged on again", () -> session.report().logons() == 2);
		hang.release();
		Subscription subscription = Wait.result(made);
		assertThat(Wait.next(this.told)).isInstanceOf(Resync.class);
		happen(1, 1);
		assertThat(numbers(1)).containsExactly(1);
		subscription.close();
		assertThat(this.subsystem.calls("session.advise")).hasSize(2);
		Wait.until("both registrations have ended", () -> this.subsystem.calls("session.unadvise").size() == 2);
	}

}
