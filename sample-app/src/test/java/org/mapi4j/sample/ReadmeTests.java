package org.mapi4j.sample;

import java.io.IOException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import org.mapi4j.embedded.EmbeddedMapi;
import org.mapi4j.property.PropTags;
import org.mapi4j.session.LogonOptions;
import org.mapi4j.session.MapiSession;
import org.mapi4j.session.SessionOptions;
import org.mapi4j.store.Folder;
import org.mapi4j.store.FolderPage;
import org.mapi4j.store.Mail;
import org.mapi4j.store.SpecialFolder;
import org.mapi4j.table.SortOrder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Runs the snippet of the README that reads and sends mail.
 */
@Timeout(60)
class ReadmeTests {

	@Test
	void theSnippetIsTheOneThatWasRun() throws IOException {
		Snippets.assertRun("README.md", ReadmeTests.class);
	}

	@Test
	void mailIsReadAndSent() {
		SessionOptions options = SessionOptions.defaults().withLogon(LogonOptions.defaults().withNoMail(false));
		try (EmbeddedMapi subsystem = EmbeddedMapi.builder().mailbox("Ann Lee", "ann@example.com", "Work").build();
				MapiSession session = MapiSession.create("readme", subsystem, options)) {
			session.logOn();
			// snippet: mail
			try (Folder inbox = session.openDefaultInbox()) {
				SortOrder newestFirst = SortOrder.descending(PropTags.PR_MESSAGE_DELIVERY_TIME);
				FolderPage page = inbox.page(0, 20, newestFirst, PropTags.PR_SUBJECT, PropTags.PR_SENDER_NAME);
				page.rows().forEach((row) -> System.out.println(row.get(PropTags.PR_SUBJECT)));
			}
			session.send(Mail.compose().to("bob@example.com").subject("Hello").text("It works."));
			// end
			try (Folder sent = session.openDefaultFolder(SpecialFolder.SENT_ITEMS, false)) {
				assertThat(sent.messages(PropTags.PR_SUBJECT)).hasSize(1);
			}
		}
	}

}
