package org.mapi4j.tck.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

import com.sun.jna.Pointer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.mapi4j.HResult;
import org.mapi4j.MapiException;
import org.mapi4j.session.MapiSubsystem;

/**
 * Where every native call arrives: it is judged, meets its fault, is handled and
 * answered.
 */
final class Exporter implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(Exporter.class);

	/** What an object answers to that can only be released. */
	private static final Set<String> AFTER_LOGOFF = Set.of("QueryInterface", "AddRef", "Release");

	private final MapiSubsystem subsystem;

	private final Judge judge = new Judge();

	private final Heap heap = new Heap(this.judge);

	private final ThreadLedger threads = new ThreadLedger(this.judge);

	private final Faults faults = new Faults();

	private final Notifier notifier = new Notifier(this.faults);

	private final Map<String, Pointer> functions = new LinkedHashMap<>();

	private final Set<ExportedObject> objects = ConcurrentHashMap.newKeySet();

	private final AtomicLong totalObjects = new AtomicLong();

	private final AtomicInteger logons = new AtomicInteger();

	private final AtomicInteger sinkCount = new AtomicInteger();

	private final List<Consumer<NativeCall>> listeners = new CopyOnWriteArrayList<>();

	private volatile boolean closed;

	Exporter(MapiSubsystem subsystem) {
		this.subsystem = subsystem;
		for (Signatures.Method export : Signatures.exports()) {
			this.functions.put(export.name(), Vtables.function(new Vtables.ExportProxy(this, export)));
		}
	}

	MapiSubsystem subsystem() {
		return this.subsystem;
	}

	Judge judge() {
		return this.judge;
	}

	Heap heap() {
		return this.heap;
	}

	ThreadLedger threads() {
		return this.threads;
	}

	Faults faults() {
		return this.faults;
	}

	Notifier notifier() {
		return this.notifier;
	}

	/**
	 * Return how many logons are under way, to be counted on.
	 */
	AtomicInteger logons() {
		return this.logons;
	}

	/**
	 * Return how many sinks of clients are held, to be counted on.
	 */
	AtomicInteger sinkCount() {
		return this.sinkCount;
	}

	long address(String export) {
		Pointer function = this.functions.get(export);
		return (function != null) ? Pointer.nativeValue(function) : 0;
	}

	void listen(Consumer<NativeCall> listener) {
		this.listeners.add(listener);
	}

	/**
	 * Make a native object of a Java one.
	 */
	ExportedObject open(String type, Object target, @Nullable ExportedSession session, Call opener,
			@Nullable Thread boundTo) {
		ExportedObject object = new ExportedObject(this, type, target, session, opener, boundTo);
		this.objects.add(object);
		this.totalObjects.incrementAndGet();
		if (session != null) {
			session.opened(object);
		}
		ObjectTable.add(object);
		return object;
	}

	/**
	 * Forget a native object whose last reference has gone.
	 */
	void released(ExportedObject object) {
		this.objects.remove(object);
		if (object.session() != null) {
			object.session().released(object);
		}
		ObjectTable.released(object);
	}

	/**
	 * Answer a native call.
	 */
	int call(Signatures.Method method, @Nullable ExportedObject object, Object[] arguments) {
		Call call = new Call(this, method, object, arguments);
		if (object != null) {
			object.enter();
		}
		int result;
		try {
			result = answer(call, method, object);
		}
		finally {
			if (object != null) {
				object.exit();
			}
		}
		if (HResult.of(result).isError() && this.faults.leavesGarbage() && method.returns().equals("HRESULT")) {
			call.answerGarbage();
		}
		return result;
	}

	private int answer(Call call, Signatures.Method method, @Nullable ExportedObject object) {
		try {
			HResult refusal = judge(method, object);
			if (refusal != null) {
				return refusal.code();
			}
			this.listeners.forEach((listener) -> listener.accept(call.describe()));
			Integer fault = meetFault(call);
			return (fault != null) ? fault : Handlers.of(method, object).handle(call);
		}
		catch (MapiException ex) {
			return ex.result().code();
		}
		catch (Answered.Nothing ex) {
			call.answerNothing();
			return Call.S_OK;
		}
		catch (Throwable ex) {
			log.error("The exporter cannot answer {}", method.name(), ex);
			this.judge.violation("%s could not be answered: %s", method.name(), ex);
			return HResult.MAPI_E_CALL_FAILED.code();
		}
	}

	/**
	 * Judge a call before anything else.
	 * @return what to answer if it must not be made, else {@code null}
	 */
	private @Nullable HResult judge(Signatures.Method method, @Nullable ExportedObject object) {
		if (this.closed) {
			return HResult.MAPI_E_NOT_INITIALIZED;
		}
		if (!method.name().equals("MAPIInitialize") && !this.threads.isInitialized()) {
			this.judge.violation("%s on a thread without MAPIInitialize", method.name());
			return HResult.MAPI_E_NOT_INITIALIZED;
		}
		return (object != null) ? judgeObject(method, object) : null;
	}

	private @Nullable HResult judgeObject(Signatures.Method method, ExportedObject object) {
		if (!object.isAlive()) {
			this.judge.violation("%s after the last Release of %s", method.name(), object);
			return HResult.MAPI_E_INVALID_OBJECT;
		}
		Thread bound = object.boundTo();
		if (bound != null && bound != Thread.currentThread()) {
			this.judge.violation("%s away from %s, the thread that opened the %s", method.name(), bound, object);
		}
		if (AFTER_LOGOFF.contains(method.shortName())) {
			return null;
		}
		ExportedSession session = object.session();
		if (session != null && session.isLoggedOff()) {
			this.judge.violation("%s after Logoff", method.name());
			return HResult.MAPI_E_END_OF_SESSION;
		}
		String end = object.endedBy();
		if (end != null && !method.shortName().equals("GetLastError")) {
			this.judge.violation("%s after %s, which only Release may follow", method.name(), end);
			return HResult.MAPI_E_INVALID_OBJECT;
		}
		return null;
	}

	private @Nullable Integer meetFault(Call call) {
		Faults.Fault fault = this.faults.take(call.method());
		if (fault instanceof Faults.Failure failure) {
			return failure.code().code();
		}
		if (fault instanceof Faults.Nothing) {
			call.answerNothing();
			return Call.S_OK;
		}
		if (fault instanceof Faults.Hang hang) {
			hang.await();
		}
		return null;
	}

	ExportReport report() {
		this.notifier.settle();
		Map<String, Integer> counts = new TreeMap<>();
		this.objects.forEach((object) -> counts.merge(object.type(), 1, Integer::sum));
		return new ExportReport(this.heap.count(), this.heap.total(), this.heap.peakBytes(), counts,
				this.totalObjects.get(), this.sinkCount.get(), this.threads.counts(), this.judge.violations());
	}

	@Override
	public void close() {
		this.closed = true;
		this.notifier.close();
		this.heap.clear();
	}

}
