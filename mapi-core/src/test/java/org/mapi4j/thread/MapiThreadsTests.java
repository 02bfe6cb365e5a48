package org.mapi4j.thread;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.mapi4j.HResult;
import org.mapi4j.MapiException;
import org.mapi4j.MapiObjectNotFoundException;
import org.mapi4j.MapiTimeoutException;
import org.mapi4j.SessionUnavailableException;
import org.mapi4j.testing.Hang;
import org.mapi4j.testing.Wait;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

class MapiThreadsTests {

	private static final Duration LONG = Duration.ofSeconds(60);

	private static final Duration SHORT = Duration.ofMillis(50);

	private final List<AutoCloseable> toClose = new CopyOnWriteArrayList<>();

	private final Recorder recorder = new Recorder();

	@AfterEach
	void close() throws Exception {
		for (AutoCloseable each : this.toClose) {
			each.close();
		}
	}

	private MapiThreads threads(int workers, int replacements) {
		MapiThreads threads = new MapiThreads("test", workers, replacements, this.recorder);
		this.toClose.add(threads);
		return threads;
	}

	private Hang hang() {
		Hang hang = new Hang();
		this.toClose.add(0, hang);
		return hang;
	}

	private CompletableFuture<@Nullable Void> hangIn(MapiThreads threads, Lane lane, Hang hang) {
		CompletableFuture<@Nullable Void> call = Wait.async(() -> threads.call(lane, "Hanging", LONG, () -> {
			hang.run();
			return null;
		}));
		hang.awaitEntered();
		return call;
	}

	private static void timeOutIn(MapiThreads threads, Lane lane, Hang hang) {
		assertThatExceptionOfType(MapiTimeoutException.class)
			.isThrownBy(() -> threads.call(lane, "Hanging", SHORT, () -> {
				hang.run();
				return null;
			}));
	}

	@Test
	void aCallIsMadeOnADaemonThreadOfThePoolAndReturnsItsResult() {
		MapiThreads threads = threads(2, 2);
		Thread thread = threads.call(Lane.POOL, "Asking", LONG, Thread::currentThread);
		assertThat(thread).isNotSameAs(Thread.currentThread());
		assertThat(thread.isDaemon()).isTrue();
		assertThat(thread.getName()).startsWith("test-");
	}

	@Test
	void noThreadIsStartedBeforeItIsNeeded() {
		MapiThreads threads = threads(3, 2);
		assertThat(this.recorder.attached).isEmpty();
		threads.call(Lane.POOL, "Asking", LONG, () -> 1);
		assertThat(this.recorder.attached).hasSize(1);
	}

	@Test
	void theResultMayBeNull() {
		Object result = threads(1, 1).call(Lane.POOL, "Asking", LONG, () -> null);
		assertThat(result).isNull();
	}

	@Test
	void asManyCallsRunAtOnceAsThePoolHasThreads() throws Throwable {
		MapiThreads threads = threads(2, 0);
		Hang first = hang();
		Hang second = hang();
		hangIn(threads, Lane.POOL, first);
		hangIn(threads, Lane.POOL, second);
		AtomicBoolean made = new AtomicBoolean();
		CompletableFuture<Boolean> third = Wait
			.async(() -> threads.call(Lane.POOL, "Waiting", LONG, () -> made.getAndSet(true)));
		assertThat(this.recorder.attached).hasSize(2);
		assertThat(made).isFalse();
		first.release();
		assertThat(Wait.result(third)).isFalse();
		assertThat(this.recorder.attached).hasSize(2);
	}

	@Test
	void whatIsBoundStaysOnOneThread() {
		MapiThreads threads = threads(3, 1);
		Thread first = threads.call(Lane.BOUND, "Asking", LONG, Thread::currentThread);
		Thread pooled = threads.call(Lane.POOL, "Asking", LONG, Thread::currentThread);
		Thread second = threads.call(Lane.BOUND, "Asking", LONG, Thread::currentThread);
		assertThat(second).isSameAs(first).isNotSameAs(pooled);
		assertThat(this.recorder.lanes).containsEntry(first, Lane.BOUND).containsEntry(pooled, Lane.POOL);
	}

	@Test
	void eachThreadIsAttachedAndDetachedByItself() {
		MapiThreads threads = threads(2, 1);
		Thread bound = threads.call(Lane.BOUND, "Asking", LONG, Thread::currentThread);
		Thread pooled = threads.call(Lane.POOL, "Asking", LONG, Thread::currentThread);
		threads.close();
		assertThat(this.recorder.attached).containsExactlyInAnyOrder(bound, pooled);
		assertThat(this.recorder.detached).containsExactlyInAnyOrder(bound, pooled);
	}

	@Test
	void aCallerWaitsWithoutATimeLimitOfItsOwn() {
		MapiThreads threads = threads(1, 1);
		Hang hang = hang();
		Thread caller = Wait.start(() -> catchThrowable(() -> threads.call(Lane.POOL, "Hanging", LONG, () -> {
			hang.run();
			return null;
		})));
		hang.awaitEntered();
		Wait.until("the caller waits", () -> caller.getState() != Thread.State.RUNNABLE);
		assertThat(caller.getState()).isEqualTo(Thread.State.WAITING);
	}

	@Test
	void aCallThatOutlivesItsDeadlineIsGivenUpAndItsThreadGoesIntoQuarantine() {
		MapiThreads threads = threads(1, 1);
		Hang hang = hang();
		assertThatExceptionOfType(MapiTimeoutException.class)
			.isThrownBy(() -> threads.call(Lane.POOL, "Reading the weather", SHORT, () -> {
				hang.run();
				return null;
			}))
			.withMessageContaining("Reading the weather");
		assertThat(threads.quarantined()).singleElement().satisfies((quarantined) -> {
			assertThat(quarantined.operation()).isEqualTo("Reading the weather");
			assertThat(quarantined.thread()).isEqualTo(this.recorder.attached.get(0).getName());
		});
	}

	@Test
	void aThreadInQuarantineIsReplaced() {
		MapiThreads threads = threads(1, 1);
		timeOutIn(threads, Lane.POOL, hang());
		assertThat(threads.<Integer>call(Lane.POOL, "Asking", LONG, () -> 1)).isEqualTo(1);
	}

	@Test
	void theBoundThreadInQuarantineIsReplaced() {
		MapiThreads threads = threads(1, 1);
		timeOutIn(threads, Lane.BOUND, hang());
		assertThat(threads.<Integer>call(Lane.BOUND, "Asking", LONG, () -> 1)).isEqualTo(1);
	}

	@Test
	void threadsAreReplacedALimitedNumberOfTimesAndThenCallsFailAtOnce() {
		MapiThreads threads = threads(1, 1);
		timeOutIn(threads, Lane.POOL, hang());
		timeOutIn(threads, Lane.POOL, hang());
		AtomicBoolean made = new AtomicBoolean();
		assertThatExceptionOfType(MapiTimeoutException.class)
			.isThrownBy(() -> threads.call(Lane.POOL, "Asking", LONG, () -> made.getAndSet(true)))
			.withMessageContaining("was not tried")
			.withMessageContaining("2 hang")
			.withMessageContaining("'Hanging'");
		assertThat(made).isFalse();
	}

	@Test
	void twiceAsManyThreadsAsThePoolHasAreReplacedUnlessToldOtherwise() {
		MapiThreads threads = new MapiThreads("test", 1, ThreadAttachment.NONE);
		this.toClose.add(threads);
		for (int i = 0; i < 3; i++) {
			timeOutIn(threads, Lane.POOL, hang());
		}
		assertThatThrownBy(() -> threads.call(Lane.POOL, "Asking", LONG, () -> 1))
			.hasMessageContaining("was not tried");
	}

	@Test
	void callsThatWaitFailAtOnceWhenTheLastThreadHangs() throws Throwable {
		MapiThreads threads = threads(1, 0);
		Hang hang = hang();
		CompletableFuture<Throwable> first = Wait
			.async(() -> catchThrowable(() -> threads.call(Lane.POOL, "Hanging", Duration.ofSeconds(1), () -> {
				hang.run();
				return null;
			})));
		hang.awaitEntered();
		Throwable second = catchThrowable(() -> threads.call(Lane.POOL, "Waiting", LONG, () -> 1));
		assertThat(second).isInstanceOf(MapiTimeoutException.class)
			.hasMessageContaining("Waiting was not tried")
			.hasMessageContaining("'Hanging'");
		assertThat(Wait.result(first)).isInstanceOf(MapiTimeoutException.class);
	}

	@Test
	void aThreadIsOfUseAgainWhenItsCallReturns() {
		MapiThreads threads = threads(1, 0);
		Hang hang = hang();
		timeOutIn(threads, Lane.POOL, hang);
		hang.release();
		Wait.until("the thread is free", () -> threads.quarantined().isEmpty());
		assertThat(threads.call(Lane.POOL, "Asking", LONG, Thread::currentThread))
			.isSameAs(this.recorder.attached.get(0));
	}

	@Test
	void aThreadThatHasBeenReplacedMeanwhileIsDetachedAndEnds() {
		MapiThreads threads = threads(1, 1);
		Hang hang = hang();
		timeOutIn(threads, Lane.POOL, hang);
		Thread replacement = threads.call(Lane.POOL, "Asking", LONG, Thread::currentThread);
		hang.release();
		Thread late = this.recorder.attached.get(0);
		Wait.until("the late thread has ended", () -> !late.isAlive());
		assertThat(this.recorder.detached).containsExactly(late);
		assertThat(replacement.isAlive()).isTrue();
	}

	@Test
	void aThreadThatLeavesDoesFirstWhatItWasToldTo() {
		MapiThreads threads = threads(1, 1);
		Hang hang = hang();
		BlockingQueue<String> done = new LinkedBlockingQueue<>();
		threads.call(Lane.POOL, "Opening", LONG, () -> {
			MapiThreads.beforeDetaching(() -> done.add("first"));
			Runnable takenBack = MapiThreads.beforeDetaching(() -> done.add("second"));
			MapiThreads.beforeDetaching(() -> {
				throw new IllegalStateException("cannot be closed");
			});
			MapiThreads.beforeDetaching(() -> done.add("last, " + this.recorder.detached.size() + " detached"));
			takenBack.run();
			return null;
		});
		timeOutIn(threads, Lane.POOL, hang);
		threads.call(Lane.POOL, "Asking", LONG, () -> null);
		hang.release();
		Wait.until("the thread has left", () -> this.recorder.detached.size() == 1);
		assertThat(done).containsExactly("last, 0 detached", "first");
	}

	@Test
	void onlyMapiThreadsHaveSomethingToDoBeforeTheyLeave() {
		assertThatIllegalStateException().isThrownBy(() -> MapiThreads.beforeDetaching(() -> {
		})).withMessageContaining("no MAPI thread");
	}

	@Test
	void whatIsGivenBackWhenNobodyWaitsForItAnyMoreStillHasADeadline() {
		MapiThreads threads = threads(1, 1);
		Hang first = hang();
		Hang second = hang();
		timeOutIn(threads, Lane.POOL, first);
		hangIn(threads, Lane.POOL, second);
		Hang third = hang();
		catchThrowable(() -> threads.giveBack(Lane.POOL, "Giving back", SHORT, third));
		second.release();
		third.awaitEntered();
		Wait.until("its thread is in quarantine",
				() -> threads.quarantined().stream().anyMatch((thread) -> thread.operation().equals("Giving back")));
	}

	@Test
	void whatIsGivenBackLaterIsNotWaitedForAndHasADeadlineToo() {
		MapiThreads threads = threads(1, 1);
		Hang hang = hang();
		threads.giveBackLater(Lane.POOL, "Giving back", SHORT, hang);
		hang.awaitEntered();
		Wait.until("its thread is in quarantine",
				() -> threads.quarantined().stream().anyMatch((thread) -> thread.operation().equals("Giving back")));
		assertThat(threads.call(Lane.POOL, "Asking", LONG, () -> "an answer")).isEqualTo("an answer");
	}

	@Test
	void whatALateCallReturnsIsClosedOnItsThread() throws Throwable {
		MapiThreads threads = threads(1, 1);
		Hang hang = hang();
		CompletableFuture<Thread> closedBy = new CompletableFuture<>();
		AutoCloseable result = () -> closedBy.complete(Thread.currentThread());
		assertThatExceptionOfType(MapiTimeoutException.class)
			.isThrownBy(() -> threads.call(Lane.POOL, "Opening", SHORT, () -> {
				hang.run();
				return result;
			}));
		assertThat(closedBy).isNotDone();
		hang.release();
		assertThat(Wait.result(closedBy)).isSameAs(this.recorder.attached.get(0));
	}

	@Test
	void whatALateCallReturnsIsGivenToWhoeverWantsIt() throws Throwable {
		MapiThreads threads = threads(1, 1);
		Hang hang = hang();
		CompletableFuture<String> late = new CompletableFuture<>();
		assertThatExceptionOfType(MapiTimeoutException.class)
			.isThrownBy(() -> threads.call(Lane.POOL, "Opening", SHORT, () -> {
				hang.run();
				return "late";
			}, late::complete));
		hang.release();
		assertThat(Wait.result(late)).isEqualTo("late");
	}

	@Test
	void aCallThatStillWaitsAtItsDeadlineIsNeverMadeAndPutsNoThreadIntoQuarantine() throws Throwable {
		MapiThreads threads = threads(1, 1);
		Hang hang = hang();
		CompletableFuture<@Nullable Void> first = hangIn(threads, Lane.POOL, hang);
		AtomicBoolean made = new AtomicBoolean();
		assertThatExceptionOfType(MapiTimeoutException.class)
			.isThrownBy(() -> threads.call(Lane.POOL, "Waiting", SHORT, () -> made.getAndSet(true)))
			.withMessageContaining("Waiting was not tried")
			.withMessageContaining("'Hanging' is under way");
		assertThat(threads.quarantined()).isEmpty();
		hang.release();
		Wait.result(first);
		threads.call(Lane.POOL, "Asking", LONG, () -> 1);
		assertThat(made).isFalse();
	}

	@Test
	void anInterruptedCallerLeavesAsAtItsDeadlineAndStaysInterrupted() throws Throwable {
		MapiThreads threads = threads(1, 1);
		Hang hang = hang();
		AtomicBoolean stillInterrupted = new AtomicBoolean();
		CompletableFuture<Thread> caller = new CompletableFuture<>();
		CompletableFuture<Throwable> failure = Wait.async(() -> {
			caller.complete(Thread.currentThread());
			Throwable thrown = catchThrowable(() -> threads.call(Lane.POOL, "Hanging", LONG, () -> {
				hang.run();
				return null;
			}));
			stillInterrupted.set(Thread.currentThread().isInterrupted());
			return thrown;
		});
		hang.awaitEntered();
		Wait.result(caller).interrupt();
		assertThat(Wait.result(failure)).isInstanceOf(MapiTimeoutException.class).hasMessageContaining("interrupted");
		assertThat(stillInterrupted).isTrue();
		assertThat(threads.quarantined()).extracting(QuarantinedThread::operation).containsExactly("Hanging");
	}

	@Test
	void aPatientCallIsGivenUpByItsCallerButNotByItsThread() {
		MapiThreads threads = threads(1, 1);
		Hang hang = hang();
		assertThatExceptionOfType(MapiTimeoutException.class)
			.isThrownBy(() -> threads.callPatiently("Starting", SHORT, LONG, () -> {
				hang.run();
				return null;
			}, (late) -> {
			}));
		assertThat(threads.quarantined()).isEmpty();
	}

	@Test
	void thePatienceWithAPatientCallHasAnEnd() {
		MapiThreads threads = threads(1, 1);
		Hang hang = hang();
		assertThatExceptionOfType(MapiTimeoutException.class)
			.isThrownBy(() -> threads.callPatiently("Starting", SHORT, SHORT.multipliedBy(2), () -> {
				hang.run();
				return null;
			}, (late) -> {
			}));
		Wait.until("the thread is in quarantine", () -> threads.quarantined().size() == 1);
		hang.release();
		Wait.until("the thread is free", () -> threads.quarantined().isEmpty());
	}

	@Test
	void callsOfAKindMadeOneAtATimeWaitForEachOther() throws Throwable {
		MapiThreads threads = threads(4, 1);
		Hang hang = hang();
		CompletableFuture<Integer> first = Wait.async(() -> threads.callAlone("Logging on", LONG, () -> {
			hang.run();
			return 1;
		}, (late) -> {
		}));
		hang.awaitEntered();
		assertThatExceptionOfType(MapiTimeoutException.class)
			.isThrownBy(() -> threads.callAlone("Logging on", SHORT, () -> 2, (late) -> {
			}))
			.withMessageContaining("was not tried");
		hang.release();
		assertThat(Wait.result(first)).isEqualTo(1);
	}

	@Test
	void whileACallOfThisKindHangsOthersFailAtOnceAndSucceedOnceItHasReturned() {
		MapiThreads threads = threads(4, 4);
		Hang hang = hang();
		assertThatExceptionOfType(MapiTimeoutException.class)
			.isThrownBy(() -> threads.callAlone("Logging on as one", SHORT, () -> {
				hang.run();
				return 1;
			}, (late) -> {
			}));
		assertThatExceptionOfType(MapiTimeoutException.class)
			.isThrownBy(() -> threads.callAlone("Logging on as another", LONG, () -> 2, (late) -> {
			}))
			.withMessageContaining("Logging on as another was not tried")
			.withMessageContaining("'Logging on as one'");
		hang.release();
		Wait.until("the first has returned", () -> threads.quarantined().isEmpty());
		assertThat(threads.<Integer>callAlone("Logging on as another", LONG, () -> 2, (late) -> {
		})).isEqualTo(2);
	}

	@Test
	void aCallFromOneOfTheThreadsIsMadeDirectly() {
		MapiThreads threads = threads(1, 0);
		Thread[] both = threads.call(Lane.POOL, "Outer", LONG, () -> new Thread[] { Thread.currentThread(),
				threads.call(Lane.POOL, "Inner", LONG, Thread::currentThread) });
		assertThat(both[1]).isSameAs(both[0]);
	}

	@Test
	void aCallFromThePoolReachesTheBoundThreadAndBack() {
		MapiThreads threads = threads(1, 0);
		Thread bound = threads.call(Lane.BOUND, "Asking", LONG, Thread::currentThread);
		Thread[] both = threads.call(Lane.POOL, "Outer", LONG,
				() -> threads.call(Lane.BOUND, "Inner", LONG, () -> new Thread[] { Thread.currentThread(),
						threads.call(Lane.POOL, "Innermost", LONG, Thread::currentThread) }));
		assertThat(both).containsExactly(bound, bound);
	}

	@Test
	void aThreadThatCannotBeAttachedFailsTheCallMeantForItAndIsTriedAgainWithTheNext() {
		MapiThreads threads = threads(1, 0);
		this.recorder.attachFailures.add(MapiException.of(HResult.MAPI_E_NOT_ENOUGH_MEMORY, "MAPIInitialize"));
		assertThatThrownBy(() -> threads.call(Lane.POOL, "Asking", LONG, () -> 1))
			.hasMessageContaining("MAPIInitialize failed with MAPI_E_NOT_ENOUGH_MEMORY");
		assertThat(threads.<Integer>call(Lane.POOL, "Asking", LONG, () -> 1)).isEqualTo(1);
		assertThat(this.recorder.detached).isEmpty();
	}

	@Test
	void callsThatWaitBehindAFailingAttachmentAreStillMade() throws Throwable {
		MapiThreads threads = threads(1, 0);
		Hang hang = hang();
		this.recorder.beforeAttach = hang;
		this.recorder.attachFailures.add(MapiException.of(HResult.MAPI_E_NOT_ENOUGH_MEMORY, "MAPIInitialize"));
		CompletableFuture<Throwable> first = Wait
			.async(() -> catchThrowable(() -> threads.call(Lane.POOL, "First", LONG, () -> 1)));
		hang.awaitEntered();
		CompletableFuture<Thread> secondCaller = new CompletableFuture<>();
		CompletableFuture<Integer> second = Wait.async(() -> {
			secondCaller.complete(Thread.currentThread());
			return threads.call(Lane.POOL, "Second", LONG, () -> 2);
		});
		Thread caller = Wait.result(secondCaller);
		Wait.until("the second caller waits", () -> caller.getState() == Thread.State.WAITING);
		hang.release();
		assertThat(Wait.result(first)).isInstanceOf(MapiException.class);
		assertThat(Wait.result(second)).isEqualTo(2);
	}

	@Test
	void anAttachmentThatHangsIsGivenUpAndItsCallIsNeverMade() {
		MapiThreads threads = threads(1, 1);
		Hang hang = hang();
		this.recorder.beforeAttach = hang;
		AtomicBoolean made = new AtomicBoolean();
		assertThatExceptionOfType(MapiTimeoutException.class)
			.isThrownBy(() -> threads.call(Lane.POOL, "Asking", SHORT, () -> made.getAndSet(true)));
		assertThat(threads.quarantined()).hasSize(1);
		hang.release();
		Wait.until("the thread is free", () -> threads.quarantined().isEmpty());
		threads.call(Lane.POOL, "Asking", LONG, () -> 1);
		assertThat(made).isFalse();
	}

	@Test
	void whatACallThrowsReachesTheCallerAsItIsWithTheCallersStackBelow() {
		MapiThreads threads = threads(1, 0);
		Throwable thrown = catchThrowable(() -> threads.call(Lane.POOL, "Asking", LONG, MapiThreadsTests::raise));
		assertThat(thrown).isExactlyInstanceOf(MapiObjectNotFoundException.class);
		assertThat(thrown.getStackTrace()).extracting(StackTraceElement::getMethodName)
			.containsSubsequence("raise", "run", "whatACallThrowsReachesTheCallerAsItIsWithTheCallersStackBelow");
	}

	@Test
	void theStackOfAnExceptionThatIsThrownAgainAndAgainDoesNotGrow() {
		MapiThreads threads = threads(1, 0);
		RuntimeException thrown = threads.call(Lane.POOL, "Making", LONG, () -> new IllegalArgumentException("again"));
		List<Integer> depths = new ArrayList<>();
		for (int i = 0; i < 3; i++) {
			assertThat(catchThrowable(() -> threads.call(Lane.POOL, "Asking", LONG, () -> raise(thrown))))
				.isSameAs(thrown);
			depths.add(thrown.getStackTrace().length);
		}
		assertThat(depths).containsOnly(depths.get(0));
	}

	private static int raise() {
		throw MapiException.of(HResult.MAPI_E_NOT_FOUND, "Looking");
	}

	private static int raise(RuntimeException ex) {
		throw ex;
	}

	@Test
	void anErrorReachesTheCallerAsItIs() {
		assertThatExceptionOfType(UnsatisfiedLinkError.class)
			.isThrownBy(() -> threads(1, 0).call(Lane.POOL, "Asking", LONG, () -> {
				throw new UnsatisfiedLinkError("no such function");
			}));
	}

	@Test
	void aThreadSurvivesWhatItsCallsThrow() {
		MapiThreads threads = threads(1, 0);
		catchThrowable(() -> threads.call(Lane.POOL, "Asking", LONG, MapiThreadsTests::raise));
		threads.call(Lane.POOL, "Asking", LONG, () -> 1);
		assertThat(this.recorder.attached).hasSize(1);
	}

	@Test
	void aThreadThatHasSomethingElseToDoWaitsInItsOwnWay() throws Throwable {
		this.recorder.pumping = true;
		MapiThreads threads = threads(1, 0);
		Thread pumping = threads.call(Lane.BOUND, "Asking", LONG, Thread::currentThread);
		assertThat(Wait.next(this.recorder.pumpedBy)).isSameAs(pumping);
		assertThat(threads.call(Lane.BOUND, "Asking", LONG, Thread::currentThread)).isSameAs(pumping);
		threads.close();
		assertThat(this.recorder.detached).containsExactly(pumping);
	}

	@Test
	void closedThreadsMakeTheCallsThatWaitAndThenNoMore() throws Throwable {
		MapiThreads threads = threads(1, 0);
		Hang hang = hang();
		CompletableFuture<@Nullable Void> first = hangIn(threads, Lane.POOL, hang);
		CompletableFuture<Thread> secondCaller = new CompletableFuture<>();
		CompletableFuture<Integer> second = Wait.async(() -> {
			secondCaller.complete(Thread.currentThread());
			return threads.call(Lane.POOL, "Waiting", LONG, () -> 2);
		});
		Thread caller = Wait.result(secondCaller);
		Wait.until("the second caller waits", () -> caller.getState() == Thread.State.WAITING);
		CompletableFuture<Boolean> closing = Wait.async(() -> {
			threads.close();
			return true;
		});
		Wait.until("calls are refused", () -> catchThrowable(
				() -> threads.call(Lane.BOUND, "Asking", LONG, () -> 1)) instanceof SessionUnavailableException);
		hang.release();
		Wait.result(first);
		assertThat(Wait.result(second)).isEqualTo(2);
		Wait.result(closing);
		assertThat(this.recorder.detached).containsAll(this.recorder.attached);
	}

	@Test
	void theThreadThatHasLoggedOnIsDetachedAfterAllOthers() throws Throwable {
		MapiThreads threads = threads(1, 0);
		Thread single = threads.callAlone("Logging on", LONG, Thread::currentThread, (late) -> {
		});
		Hang hang = hang();
		CompletableFuture<@Nullable Void> call = hangIn(threads, Lane.POOL, hang);
		CompletableFuture<Boolean> closing = Wait.async(() -> {
			threads.close();
			return true;
		});
		Wait.until("logons are refused",
				() -> catchThrowable(() -> threads.callAlone("Logging on", LONG, () -> 1, (late) -> {
				})) instanceof SessionUnavailableException);
		hang.release();
		Wait.result(call);
		Wait.result(closing);
		assertThat(this.recorder.detached).hasSize(2).endsWith(single);
	}

	@Test
	void aCallThatHangsIsGivenUpWhereClosingIsInterrupted() {
		MapiThreads threads = threads(1, 0);
		CompletableFuture<@Nullable Void> call = hangIn(threads, Lane.POOL, hang());
		Thread.currentThread().interrupt();
		threads.close();
		assertThat(Thread.interrupted()).isTrue();
		assertThatExceptionOfType(MapiTimeoutException.class).isThrownBy(() -> Wait.result(call));
	}

	@Test
	void closingLeavesAThreadInQuarantineAlone() {
		MapiThreads threads = threads(2, 1);
		Hang hang = hang();
		timeOutIn(threads, Lane.POOL, hang);
		Thread other = threads.call(Lane.POOL, "Asking", LONG, Thread::currentThread);
		threads.close();
		assertThat(this.recorder.detached).containsExactly(other);
		assertThat(threads.quarantined()).hasSize(1);
	}

	@Test
	void manyCallersOfAllKindsGetTheirOwnAnswers() throws Throwable {
		MapiThreads threads = threads(4, 4);
		AtomicInteger wrong = new AtomicInteger();
		Set<Thread> makers = ConcurrentHashMap.newKeySet();
		List<CompletableFuture<Integer>> callers = new CopyOnWriteArrayList<>();
		for (int caller = 0; caller < 64; caller++) {
			int base = caller * 1000;
			CompletableFuture<Integer> done = new CompletableFuture<>();
			callers.add(done);
			CallerThreads.start(caller % 2 == 0, () -> {
				for (int i = 0; i < 200; i++) {
					int expected = base + i;
					int answer = threads.call((i % 10 == 0) ? Lane.BOUND : Lane.POOL, "Asking", LONG, () -> {
						makers.add(Thread.currentThread());
						return expected;
					});
					if (answer != expected) {
						wrong.incrementAndGet();
					}
				}
				done.complete(base);
			});
		}
		for (CompletableFuture<Integer> caller : callers) {
			Wait.result(caller);
		}
		assertThat(wrong).hasValue(0);
		assertThat(makers).hasSizeLessThanOrEqualTo(5);
	}

	@Test
	void aPoolHasAtLeastOneThread() {
		assertThatThrownBy(() -> new MapiThreads("test", 0, ThreadAttachment.NONE))
			.isInstanceOf(IllegalArgumentException.class);
	}

	/**
	 * Notes which threads are attached and detached.
	 */
	private static final class Recorder implements ThreadAttachment {

		private final List<Thread> attached = new CopyOnWriteArrayList<>();

		private final List<Thread> detached = new CopyOnWriteArrayList<>();

		private final ConcurrentHashMap<Thread, Lane> lanes = new ConcurrentHashMap<>();

		private final BlockingQueue<RuntimeException> attachFailures = new LinkedBlockingQueue<>();

		private final BlockingQueue<Thread> pumpedBy = new LinkedBlockingQueue<>();

		private volatile Runnable beforeAttach = () -> {
		};

		private volatile boolean pumping;

		@Override
		public void attach(Lane lane) {
			this.beforeAttach.run();
			RuntimeException failure = this.attachFailures.poll();
			if (failure != null) {
				throw failure;
			}
			this.attached.add(Thread.currentThread());
			this.lanes.put(Thread.currentThread(), lane);
		}

		@Override
		public void detach(Lane lane) {
			this.detached.add(Thread.currentThread());
		}

		@Override
		public @Nullable Idle idle(Lane lane) {
			if (!this.pumping) {
				return null;
			}
			Semaphore woken = new Semaphore(0);
			return new Idle() {

				@Override
				public void await() {
					Recorder.this.pumpedBy.add(Thread.currentThread());
					woken.acquireUninterruptibly();
				}

				@Override
				public void wake() {
					woken.release();
				}

			};
		}

	}

}
