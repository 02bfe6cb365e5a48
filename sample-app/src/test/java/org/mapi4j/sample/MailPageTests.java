package org.mapi4j.sample;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

import org.mapi4j.EntryId;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.PropertyAccess;
import org.mapi4j.session.MapiSession;
import org.mapi4j.store.AttachMethod;
import org.mapi4j.store.Attachment;
import org.mapi4j.store.DeleteFlag;
import org.mapi4j.store.Folder;
import org.mapi4j.store.FolderType;
import org.mapi4j.store.Mail;
import org.mapi4j.store.Message;
import org.mapi4j.store.SpecialFolder;
import org.mapi4j.table.ContainerFlag;
import org.mapi4j.table.MapiTable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * The sample's mail pages over real HTTP.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = "spring.config.import=classpath:two-stores.yaml")
@DirtiesContext
@Timeout(60)
class MailPageTests {

	private static final Pattern MESSAGE = Pattern
		.compile("href=\"(/mail/stores/[0-9A-F]+/messages/[0-9A-F]+)\"[^>]*>([^<]*)<");

	private static final Pattern STORE = Pattern.compile("href=\"(/mail/stores/[0-9A-F]+)\"[^>]*>([^<]*)<");

	private final HttpClient client = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	@Autowired
	private MapiSession session;

	@Test
	void theInboxShowsWhatIsInIt() throws Exception {
		assertThat(get("/mail").body()).contains("Welcome", "Minutes of Tuesday", "Sent Items");
	}

	@Test
	void eachStoreShowsItsFolders() throws Exception {
		Matcher stores = STORE.matcher(get("/mail").body());
		List<String> names = new ArrayList<>();
		while (stores.find()) {
			names.add(stores.group(2));
			assertThat(get(stores.group(1)).body()).contains("Inbox", "Outbox");
		}
		assertThat(names).containsExactly("Embedded User", "Archive");
	}

	@Test
	void aLongFolderIsShownPageByPage() throws Exception {
		String first;
		try (Folder top = this.session.openDefaultFolder(SpecialFolder.IPM_SUBTREE, true);
				Folder folder = top.createFolder(FolderType.GENERIC, "Long", null, false)) {
			for (int i = 0; i < 45; i++) {
				try (Message message = folder.createMessage(false)) {
					Mail.compose().to("user@example.com").subject("Line " + i).writeTo(message);
					message.saveChanges();
				}
			}
			first = folderNamed("Long");
		}
		List<String> seen = new ArrayList<>();
		for (String page = first; page != null; page = link(get(page).body(), "Older")) {
			MESSAGE.matcher(get(page).body()).results().forEach((line) -> seen.add(line.group(2)));
		}
		assertThat(seen).hasSize(45).doesNotHaveDuplicates();
	}

	@Test
	void aPageSaysHowManyFoldersItDoesNotShow() throws Exception {
		assertThat(get("/mail").body()).doesNotContain("which are not shown");
		try (Folder top = this.session.openDefaultFolder(SpecialFolder.IPM_SUBTREE, true);
				Folder folder = top.createFolder(FolderType.GENERIC, "Many", null, false)) {
			for (int i = 0; i < 200; i++) {
				folder.createFolder(FolderType.GENERIC, "Number " + i, null, false).close();
			}
			int all;
			try (MapiTable table = top.hierarchyTable(ContainerFlag.CONVENIENT_DEPTH)) {
				all = table.rowCount();
			}
			assertThat(get("/mail").body()).contains("…and " + (all - 200) + " more, which are not shown");
			top.deleteFolder(folder.entryId(), DeleteFlag.FOLDERS);
		}
	}

	@Test
	void aMessageIsShownWithItsAttachmentToBeFetched() throws Exception {
		String message = message("Minutes of Tuesday, with an attachment");
		assertThat(get(message).body()).contains("minutes.txt", "sandbox");
		assertThat(get(message + "/attachments/0").body()).isEqualTo("Nothing else was said.");
	}

	@Test
	void anAttachmentThatIsNoFileIsShownButNotFetched() throws Exception {
		try (Folder inbox = this.session.openDefaultFolder(SpecialFolder.INBOX, true);
				Message message = inbox.createMessage(false)) {
			Mail.compose().to("user@example.com").subject("Forwarded").writeTo(message);
			try (Attachment attachment = message.createAttachment()) {
				attachment.set(PropTags.PR_ATTACH_METHOD, AttachMethod.EMBEDDED_MESSAGE.mask());
				attachment.set(PropTags.PR_DISPLAY_NAME, "The original");
				try (Message inner = attachment.openEmbeddedMessage(PropertyAccess.CREATE)) {
					inner.set(PropTags.PR_SUBJECT, "The original");
					inner.saveChanges();
				}
				attachment.saveChanges();
			}
			message.saveChanges();
		}
		String path = message("Forwarded");
		assertThat(get(path).body()).contains("The original").doesNotContain("/attachments/0");
		HttpResponse<String> answer = get(path + "/attachments/0");
		assertThat(answer.statusCode()).isBetween(400, 502).isNotEqualTo(500);
		assertThat(answer.body()).contains("That did not work");
	}

	@Test
	void htmlIsShownWithoutWhatItCouldRun() throws Exception {
		try (Folder inbox = this.session.openDefaultFolder(SpecialFolder.INBOX, true);
				Message message = inbox.createMessage(false)) {
			Mail.compose()
				.to("user@example.com")
				.subject("Hostile")
				.html("<p onclick='steal()'>Good day</p><script>steal()</script><img src='http://example.com/x'>")
				.writeTo(message);
			message.saveChanges();
		}
		HttpResponse<String> html = get(message("Hostile") + "/html");
		assertThat(html.body()).contains("Good day").doesNotContain("steal", "example.com");
		assertThat(html.headers().firstValue("Content-Security-Policy")).hasValue("default-src 'none'; sandbox");
	}

	@Test
	void whatIsSentArrives() throws Exception {
		HttpResponse<String> sent = post("/mail/new", "to=user@example.com&text=Hello&subject=To+myself");
		assertThat(sent.statusCode()).isEqualTo(302);
		await().atMost(Duration.ofSeconds(30)).until(() -> get("/mail").body().contains("To myself"));
	}

	@Test
	void whatIsNotThereIsAnsweredInWords() throws Exception {
		HttpResponse<String> answer = get("/mail/stores/nothing");
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains("That did not work");
	}

	@Test
	void whatWasDeletedIsNotFound() throws Exception {
		String path;
		try (Folder inbox = this.session.openDefaultFolder(SpecialFolder.INBOX, true);
				Message message = inbox.createMessage(false)) {
			Mail.compose().to("user@example.com").subject("Gone soon").writeTo(message);
			message.saveChanges();
			path = message("Gone soon");
			inbox.deleteMessages(List.of(message.entryId()));
		}
		HttpResponse<String> answer = get(path);
		assertThat(answer.statusCode()).isEqualTo(404);
		assertThat(answer.body()).contains("That did not work");
	}

	private String folderNamed(String name) throws Exception {
		String link = link(get("/mail").body(), name);
		assertThat(link).as("a folder '%s'", name).isNotNull();
		return link;
	}

	private static @Nullable String link(String page, String text) {
		Matcher link = Pattern.compile("href=\"([^\"]+)\"[^>]*>" + text + "<").matcher(page);
		return link.find() ? link.group(1).replace("&amp;", "&") : null;
	}

	private String message(String subject) throws Exception {
		Matcher lines = MESSAGE.matcher(get("/mail").body());
		while (lines.find()) {
			if (lines.group(2).equals(subject)) {
				return lines.group(1);
			}
		}
		throw new AssertionError("There is no message '" + subject + "'");
	}

	private HttpResponse<String> get(String path) throws Exception {
		return this.client.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
	}

	private HttpResponse<String> post(String path, String form) throws Exception {
		return this.client.send(HttpRequest.newBuilder(uri(path))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(form))
			.build(), BodyHandlers.ofString());
	}

	private URI uri(String path) {
		return URI.create("http://127.0.0.1:" + this.port + path);
	}

}
