package org.mapi4j.sample;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

import org.mapi4j.MapiException;
import org.mapi4j.embedded.EmbeddedMapi;
import org.mapi4j.profile.Profile;
import org.mapi4j.property.PropTags;
import org.mapi4j.session.LogonOptions;
import org.mapi4j.session.MapiSession;
import org.mapi4j.session.SessionOptions;
import org.mapi4j.store.Folder;
import org.mapi4j.store.Mail;
import org.mapi4j.store.MailBuilder;
import org.mapi4j.store.Message;
import org.mapi4j.store.SpecialFolder;

/**
 * Puts a few messages into the mailboxes of the embedded mail system, so that there is
 * something to read. Another mail system is left alone.
 */
@Component
class FirstMessages implements ApplicationRunner {

	private static final Logger logger = LoggerFactory.getLogger(FirstMessages.class);

	private static final int MSGFLAG_READ = 0x1;

	private static final String USER = "user@example.com";

	private static final String BOB = "bob@example.com";

	private static final String PROFILE_OF_BOB = "Bob";

	private final MapiSession session;

	private final @Nullable EmbeddedMapi embedded;

	FirstMessages(MapiSession session, ObjectProvider<EmbeddedMapi> embedded) {
		this.session = session;
		this.embedded = embedded.getIfAvailable();
	}

	@Override
	public void run(ApplicationArguments args) {
		if (this.embedded == null) {
			return;
		}
		try {
			for (Profile profile : this.session.profiles()) {
				if (profile.name().equals(this.session.profileName())) {
					fill(this.session);
				}
				else {
					fill(this.embedded, profile.name());
				}
			}
		}
		catch (MapiException ex) {
			logger.warn("There will be fewer messages to read: {}", ex.getMessage());
		}
	}

	private static void fill(EmbeddedMapi embedded, String profile) {
		SessionOptions options = SessionOptions.defaults().withLogon(LogonOptions.defaults().withProfileName(profile));
		try (MapiSession session = MapiSession.create("first-messages", embedded, options)) {
			session.logOn();
			fill(session);
		}
	}

	private static void fill(MapiSession session) {
		try (Folder inbox = session.openDefaultFolder(SpecialFolder.INBOX, true)) {
			if (PROFILE_OF_BOB.equals(session.profileName())) {
				fillBobs(inbox);
			}
			else {
				fillUsers(inbox);
			}
		}
	}

	private static void fillUsers(Folder inbox) {
		put(inbox, 3, MSGFLAG_READ, "Bob Ray", Mail.compose()
			.to(USER)
			.subject("Welcome")
			.text("This mailbox lives in the memory of the sample.\n\nWhat you see is read through the same "
					+ "MAPI interfaces that Outlook has on Windows: a message store, a folder, a contents table."));
		put(inbox, 2, 0, "Eve Sun",
				Mail.compose()
					.to(USER)
					.subject("Minutes of Tuesday, with an attachment")
					.html("<h2>Minutes</h2><p>We agreed on <b>three</b> things:</p><ul><li>nothing hangs</li>"
							+ "<li>nothing leaks</li><li>nothing dies quietly</li></ul>")
					.attach("minutes.txt", "text/plain", "Nothing else was said.".getBytes(StandardCharsets.UTF_8)));
		put(inbox, 1, 0, "Bob Ray",
				Mail.compose()
					.to(USER)
					.subject("Reply to this one")
					.text("Use 'Write' above, and send something to " + BOB + "."));
	}

	private static void fillBobs(Folder inbox) {
		put(inbox, 4, MSGFLAG_READ, "Eve Sun",
				Mail.compose()
					.to(BOB)
					.subject("Welcome, Bob")
					.text("This is the other mailbox. Start the sample with --mapi.profile.name=Bob to read it."));
		put(inbox, 1, 0, "Embedded User",
				Mail.compose().to(BOB).subject("Lunch on Friday?").text("The place at the corner has a new menu."));
	}

	private static void put(Folder inbox, int hoursAgo, int flags, String sender, MailBuilder mail) {
		try (Message message = inbox.createMessage(false)) {
			mail.writeTo(message);
			message.set(PropTags.PR_SENDER_NAME, sender);
			message.set(PropTags.PR_SENT_REPRESENTING_NAME, sender);
			message.set(PropTags.PR_MESSAGE_DELIVERY_TIME, Instant.now().minus(hoursAgo, ChronoUnit.HOURS));
			message.set(PropTags.PR_CLIENT_SUBMIT_TIME, Instant.now().minus(hoursAgo, ChronoUnit.HOURS));
			message.set(PropTags.PR_MESSAGE_FLAGS, flags);
			message.saveChanges();
		}
	}

}
