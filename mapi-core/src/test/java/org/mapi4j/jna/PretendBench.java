package org.mapi4j.jna;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

import com.sun.jna.Pointer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import org.mapi4j.EntryId;
import org.mapi4j.session.LogonOptions;
import org.mapi4j.session.SubsystemSession;
import org.mapi4j.thread.Lane;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A session of the binding on objects that only pretend to be MAPI's, which must all be
 * given back by the end of the test.
 */
final class PretendBench implements AfterEachCallback {

	final PretendMapi pretended = new PretendMapi();

	final PretendObject session = new PretendObject();

	/** What MAPI was called with. */
	final List<String> calls = Collections.synchronizedList(new ArrayList<>());

	private final List<PretendObject> objects = new ArrayList<>();

	final NativeMapi mapi;

	/**
	 * Create a bench.
	 * @param threads how many threads call MAPI
	 */
	PretendBench(int threads) {
		this.mapi = NativeMapi.withExports(this.pretended::address, NativeOptions.defaults().withThreads(threads));
		this.pretended.otherSession = this.session;
		this.session.on(1, (arguments) -> 1).on(2, (arguments) -> 0).on(17, (arguments) -> 0);
	}

	/** Return an object that a test may give to the binding. */
	PretendObject object() {
		PretendObject object = new PretendObject();
		this.objects.add(object);
		return object;
	}

	void note(Object... parts) {
		this.calls.add(Arrays.stream(parts).map(String::valueOf).collect(Collectors.joining(" ")));
	}

	static @Nullable EntryId entryId(int size, long address) {
		return (address != 0) ? EntryId.of(new Pointer(address).getByteArray(0, size)) : null;
	}

	void use(Use<SubsystemSession> use) {
		this.mapi.threads().call(Lane.POOL, "Testing", Duration.ofSeconds(100), () -> {
			try (SubsystemSession opened = this.mapi.logon(LogonOptions.defaults())) {
				use.of(opened);
			}
			return "done";
		});
	}

	@Override
	public void afterEach(ExtensionContext context) {
		NativeCounters counters = this.mapi.counters();
		this.mapi.close();
		assertThat(counters.objects()).isZero();
		assertThat(counters.buffers()).isZero();
		assertThat(counters.sinks()).isZero();
		assertThat(this.pretended.heap.leaks()).isZero();
		assertThat(this.objects).allSatisfy((object) -> assertThat(object.references()).isZero());
	}

	@FunctionalInterface
	interface Use<T> {

		void of(T object) throws Exception;

	}

}
