package org.mapi4j.spring.boot.autoconfigure;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;

import org.jspecify.annotations.Nullable;

import org.springframework.util.ReflectionUtils;

import org.mapi4j.MapiException;
import org.mapi4j.notification.Subscription;
import org.mapi4j.session.MapiSession;
import org.mapi4j.session.SessionListener;
import org.mapi4j.session.SessionOptions;
import org.mapi4j.session.SessionReport;
import org.mapi4j.session.SessionState;
import org.mapi4j.session.SubsystemInfo;
import org.mapi4j.status.StatusSnapshot;
import org.mapi4j.status.StoreSnapshot;

/**
 * A session in whatever state a test wants, which fails where it would have to ask MAPI.
 */
public final class TestMapiSession {

	private final MapiSession session = (MapiSession) Proxy.newProxyInstance(MapiSession.class.getClassLoader(),
			new Class<?>[] { MapiSession.class }, this::invoke);

	private final SessionOptions options;

	private final List<SessionListener> listeners = new CopyOnWriteArrayList<>();

	private final List<String> calls = new CopyOnWriteArrayList<>();

	private volatile SessionReport report;

	private volatile @Nullable StatusSnapshot snapshot;

	private volatile @Nullable StoreSnapshot store;

	private volatile @Nullable RuntimeException failure;

	private volatile Executor teller = Runnable::run;

	private volatile Runnable waiting = () -> {
	};

	public TestMapiSession() {
		this(SessionOptions.defaults());
	}

	public TestMapiSession(SessionOptions options) {
		this.options = options;
		this.report = report(SessionState.LOGGED_OFF, null, null);
	}

	private static SessionReport report(SessionState state, @Nullable MapiException error,
			@Nullable Instant nextAttempt) {
		return new SessionReport(state, Instant.parse("2026-01-02T03:04:05Z"), error, nextAttempt, 0, 0, 0, List.of());
	}

	/**
	 * Make it as it was when it was new, for listeners too.
	 */
	public void reset() {
		this.report = report(SessionState.LOGGED_OFF, null, null);
		this.snapshot = null;
		this.store = null;
		this.calls.clear();
	}

	public MapiSession asSession() {
		return this.session;
	}

	public TestMapiSession in(SessionState state) {
		return in(report(state, null, null));
	}

	public TestMapiSession failed(MapiException error, @Nullable Instant nextAttempt) {
		return in(report(SessionState.FAILED, error, nextAttempt));
	}

	public TestMapiSession in(SessionReport report) {
		SessionState previous = this.report.state();
		this.report = report;
		this.teller.execute(
				() -> this.listeners.forEach((listener) -> listener.onStateChange(this.session, previous, report)));
		return this;
	}

	public TestMapiSession with(StatusSnapshot snapshot) {
		this.snapshot = snapshot;
		this.listeners.forEach((listener) -> listener.onStatusChange(this.session, snapshot));
		return this;
	}

	public TestMapiSession with(@Nullable StoreSnapshot store) {
		this.store = store;
		if (store != null) {
			this.listeners.forEach((listener) -> listener.onStoreChange(this.session, store));
		}
		return this;
	}

	public TestMapiSession failingWith(RuntimeException failure) {
		this.failure = failure;
		return this;
	}

	/**
	 * Tell listeners of states in another way than at once.
	 */
	public TestMapiSession telling(Executor teller) {
		this.teller = teller;
		return this;
	}

	public TestMapiSession waiting(Runnable waiting) {
		this.waiting = waiting;
		return this;
	}

	public List<String> calls() {
		return List.copyOf(this.calls);
	}

	public int listeners() {
		return this.listeners.size();
	}

	public String name() {
		return "default";
	}

	public SubsystemInfo subsystem() {
		return new SubsystemInfo("native", "/opt/mapi/libmapi.so", "64", "named by 'mapi.native.library'");
	}

	public SessionOptions options() {
		return this.options;
	}

	public @Nullable StoreSnapshot storeSnapshot() {
		return this.store;
	}

	public SessionReport report() {
		return this.report;
	}

	public void logOn() {
		this.calls.add("logOn");
		this.waiting.run();
		RuntimeException failure = this.failure;
		if (failure != null) {
			throw failure;
		}
		in(SessionState.LOGGED_ON);
	}

	public void logOnInBackground() {
		this.calls.add("logOnInBackground");
		in(SessionState.LOGGING_ON);
	}

	public void logOff() {
		this.calls.add("logOff");
		in(SessionState.LOGGED_OFF);
	}

	public Subscription addListener(SessionListener listener) {
		this.listeners.add(listener);
		return () -> this.listeners.remove(listener);
	}

	public @Nullable StatusSnapshot statusSnapshot() {
		return this.snapshot;
	}

	public void close() {
		this.calls.add("close");
		in(SessionState.LOGGED_OFF);
	}

	private @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
		Method ours = ReflectionUtils.findMethod(getClass(), method.getName(), method.getParameterTypes());
		if (ours == null && !method.isDefault()) {
			throw new AssertionError("MAPI was asked: " + method);
		}
		try {
			return (ours != null) ? ours.invoke(this, arguments)
					: InvocationHandler.invokeDefault(proxy, method, arguments);
		}
		catch (InvocationTargetException ex) {
			throw ex.getTargetException();
		}
	}

}
