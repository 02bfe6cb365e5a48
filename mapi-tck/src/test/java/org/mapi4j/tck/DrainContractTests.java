package org.mapi4j.tck;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import org.mapi4j.embedded.EmbeddedMapi;
import org.mapi4j.property.PropTags;
import org.mapi4j.session.LogonOptions;
import org.mapi4j.session.MapiSession;
import org.mapi4j.session.MapiSubsystem;
import org.mapi4j.session.SessionOptions;
import org.mapi4j.session.SessionOptions.Drain;
import org.mapi4j.status.ResourceStatus;
import org.mapi4j.status.ResourceType;
import org.mapi4j.store.Folder;
import org.mapi4j.store.Mail;
import org.mapi4j.store.SpecialFolder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What was submitted leaves the Outbox before the session is logged off.
 */
@ParameterizedClass(name = "{0}")
@EnumSource(Route.class)
class DrainContractTests {

	private static final Duration LONG = Duration.ofSeconds(60);

	@RegisterExtension
	final Bench bench;

	private final EmbeddedMapi embedded = Samples.twoMailboxes();

	private final MapiSubsystem subsystem;

	DrainContractTests(Route route) {
		this.bench = new Bench(route);
		this.subsystem = this.bench.connect(this.embedded);
	}

	@Test
	@Reference("imapistatus-flushqueues")
	void aLogoffHasTheSpoolerSendWhatWaits() {
		MapiSession session = submitted(new Drain(true, LONG));
		transport(ResourceStatus.AVAILABLE);
		session.logOff();
		assertThat(messagesIn("Home", SpecialFolder.INBOX)).isEqualTo(1);
		assertThat(messagesIn("Work", SpecialFolder.OUTBOX)).isZero();
	}

	@Test
	@Reference("imapistatus-flushqueues")
	void withoutDrainingItIsLeftToTheNextSession() {
		MapiSession session = submitted(new Drain(false, LONG));
		transport(ResourceStatus.AVAILABLE);
		session.logOff();
		assertThat(messagesIn("Home", SpecialFolder.INBOX)).isZero();
	}

	@Test
	@Reference("imapistatus-flushqueues")
	void whatCannotBeSentIsNotWaitedForForEver() {
		MapiSession session = submitted(new Drain(true, Duration.ofMillis(300)));
		session.logOff();
		assertThat(messagesIn("Home", SpecialFolder.INBOX)).isZero();
		assertThat(messagesIn("Work", SpecialFolder.OUTBOX)).isEqualTo(1);
	}

	/** Return a session with a message in its Outbox that waits for the transport. */
	private MapiSession submitted(Drain drain) {
		MapiSession session = logOn("Work", drain);
		transport(ResourceStatus.OFFLINE);
		session.send(Mail.compose().to("bob@example.com").subject("Waiting"));
		assertThat(count(session, SpecialFolder.OUTBOX)).isEqualTo(1);
		return session;
	}

	private MapiSession logOn(String profile, Drain drain) {
		MapiSession session = this.bench.session(this.subsystem,
				SessionOptions.defaults()
					.withLogon(LogonOptions.defaults().withProfileName(profile).withNoMail(false))
					.withLogoffTimeout(LONG.multipliedBy(2))
					.withDrain(drain));
		session.logOn();
		return session;
	}

	private void transport(ResourceStatus status) {
		this.embedded.control().setStatus("Work", ResourceType.TRANSPORT_PROVIDER, status, null);
	}

	private int messagesIn(String profile, SpecialFolder folder) {
		MapiSession session = logOn(profile, new Drain(false, LONG));
		int count = count(session, folder);
		session.close();
		return count;
	}

	private static int count(MapiSession session, SpecialFolder special) {
		try (Folder folder = session.openDefaultFolder(special, false)) {
			return folder.require(PropTags.PR_CONTENT_COUNT);
		}
	}

}
