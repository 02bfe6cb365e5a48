package org.mapi4j.tck.library;

import java.util.ArrayDeque;
import java.util.Deque;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import org.mapi4j.jna.NativeMapi;
import org.mapi4j.jna.NativeOptions;
import org.mapi4j.session.LogonOptions;
import org.mapi4j.session.MapiSession;
import org.mapi4j.session.SessionOptions;
import org.mapi4j.tck.library.StrictLibrary.Judgement;

/**
 * Sessions of the library in C. After each test they are closed, and the library must
 * have seen nothing that a client must not do, and have everything back.
 */
final class StrictBench implements BeforeEachCallback, AfterEachCallback {

	private final StrictLibrary library = new StrictLibrary();

	private final Deque<AutoCloseable> open = new ArrayDeque<>();

	StrictLibrary library() {
		return this.library;
	}

	NativeMapi mapi() {
		NativeMapi mapi = NativeMapi.create(NativeOptions.defaults().withLibrary(this.library.file()));
		this.open.push(mapi);
		return mapi;
	}

	MapiSession session(NativeMapi mapi, SessionOptions options) {
		MapiSession session = MapiSession.create("strict", mapi, options);
		this.open.push(session);
		return session;
	}

	MapiSession session(SessionOptions options) {
		return session(mapi(), options);
	}

	MapiSession logOn(LogonOptions options) {
		MapiSession session = session(SessionOptions.defaults().withLogon(options));
		session.logOn();
		return session;
	}

	MapiSession logOn() {
		return logOn(LogonOptions.defaults());
	}

	@Override
	public void beforeEach(ExtensionContext context) {
		this.library.reset();
	}

	@Override
	public void afterEach(ExtensionContext context) {
		this.library.resume();
		SoftAssertions softly = new SoftAssertions();
		while (!this.open.isEmpty()) {
			AutoCloseable next = this.open.pop();
			softly.assertThatCode(next::close).as("closing %s", next).doesNotThrowAnyException();
		}
		Judgement judgement = this.library.judgement();
		softly.assertThat(judgement.violations()).as("what the client must not do").isEmpty();
		softly.assertThat(judgement.left()).as("what the client has left").isEmpty();
		softly.assertThat(judgement.counter("logoffs"))
			.as("sessions that were logged off")
			.isEqualTo(judgement.counter("logons"));
		if (context.getExecutionException().isEmpty()) {
			softly.assertAll();
		}
	}

}
