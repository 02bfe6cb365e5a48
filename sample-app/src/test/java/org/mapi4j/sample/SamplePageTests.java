package org.mapi4j.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

import org.mapi4j.HResult;
import org.mapi4j.MapiException;
import org.mapi4j.embedded.EmbeddedMapi;
import org.mapi4j.property.PropTags;
import org.mapi4j.session.LogonOptions;
import org.mapi4j.session.MapiSession;
import org.mapi4j.session.SessionOptions;
import org.mapi4j.store.Folder;
import org.mapi4j.store.SpecialFolder;
import org.mapi4j.table.MapiTable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The sample's pages over real HTTP.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@DirtiesContext
@Timeout(60)
class SamplePageTests {

	private final HttpClient client = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	@Autowired
	private MapiSession session;

	@Autowired
	private EmbeddedMapi embedded;

	@AfterEach
	void bringEverythingBack() throws Exception {
		try (EventStream events = new EventStream()) {
			send("DELETE", "/embedded/faults", "");
			post("/embedded/store/available");
			this.session.logOn();
			events.awaitUntil(() -> get("/live").contains("AVAILABLE"));
		}
	}

	@Test
	void thePageShowsSessionStatusTableAndStores() throws Exception {
		try (EventStream events = new EventStream()) {
			events.awaitUntil(() -> get("/").contains("SUBSYSTEM"));
		}
		assertThat(get("/")).contains("LOGGED_ON", "Embedded", "ADDRESS_BOOK", "SPOOLER", "Message stores");
	}

	@Test
	void theMailboxesThatNobodyIsLoggedOnToHoldMessagesToo() {
		SessionOptions options = SessionOptions.defaults().withLogon(LogonOptions.defaults().withProfileName("Bob"));
		try (MapiSession bobs = MapiSession.create("bob", this.embedded, options)) {
			bobs.logOn();
			try (Folder inbox = bobs.openDefaultFolder(SpecialFolder.INBOX, false);
					MapiTable contents = inbox.contentsTable()) {
				assertThat(contents.rows(10)).hasSizeGreaterThan(1)
					.extracting((row) -> row.get(PropTags.PR_DISPLAY_TO))
					.containsOnly("bob@example.com");
			}
		}
	}

	@Test
	void aStoreTakenOfflineShowsOnThePageAndInHealthAndComesBack() throws Exception {
		try (EventStream events = new EventStream()) {
			post("/embedded/store/offline");
			events.awaitUntil(() -> get("/live").contains("OFFLINE"));
			events.awaitUntil(() -> get("/actuator/health").contains("OUT_OF_SERVICE"));
			post("/embedded/store/available");
			events.awaitUntil(() -> !get("/live").contains("OFFLINE"));
			events.awaitUntil(() -> !get("/actuator/health").contains("OUT_OF_SERVICE"));
		}
	}

	@Test
	void aFailedStoreTurnsHealthDown() throws Exception {
		try (EventStream events = new EventStream()) {
			post("/embedded/store/failed");
			events.awaitUntil(() -> get("/actuator/health").contains("\"status\":\"DOWN\""));
		}
	}

	@Test
	void theSessionCanBeLoggedOffAndOnAgain() throws Exception {
		try (EventStream events = new EventStream()) {
			post("/session/log-off");
			events.awaitUntil(() -> get("/live").contains("LOGGED_OFF"));
			assertThat(get("/actuator/health")).contains("\"state\":\"LOGGED_OFF\"");
			post("/session/log-on");
			events.awaitUntil(() -> get("/live").contains("LOGGED_ON"));
		}
	}

	@Test
	void anUnknownResourceOfThePanelIsNotFound() throws Exception {
		assertThat(post("/embedded/moon/offline").statusCode()).isEqualTo(404);
		assertThat(post("/embedded/store/blue").statusCode()).isEqualTo(404);
	}

	@Test
	void aSpoolerThatFailsByDesignIsMarked() throws Exception {
		try (EventStream events = new EventStream()) {
			events.awaitUntil(() -> get("/live").contains("by design"));
		}
	}

	@Test
	void aFaultIsPutInToldOfAndTakenOut() throws Exception {
		HttpResponse<String> created = send("POST", "/embedded/faults", """
				{ "operation": "IMAPISession::GetMsgStoresTable", "effect": "fail", "result": "MAPI_E_NETWORK_ERROR",
				"profile": "Embedded", "probability": 1, "count": 2 }""");
		assertThat(created.statusCode()).isEqualTo(201);
		assertThatExceptionOfType(MapiException.class).isThrownBy(this.session::messageStoresTable)
			.satisfies((ex) -> assertThat(ex.result()).isEqualTo(HResult.MAPI_E_NETWORK_ERROR));
		assertThat(get("/embedded/faults")).contains("\"operation\":\"IMAPISession::GetMsgStoresTable\"",
				"\"effect\":\"fail MAPI_E_NETWORK_ERROR\"", "\"profile\":\"Embedded\"", "\"count\":2", "\"strikes\":1",
				"\"held\":0");
		assertThat(send("DELETE", "/embedded/faults", "").statusCode()).isEqualTo(204);
		assertThat(get("/embedded/faults")).isEqualTo("[]");
		this.session.messageStoresTable().close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "{ 'operation': '*', 'effect': 'delay', 'delay': '3s' }",
			"{ 'operation': 'MAPILogonEx', 'effect': 'hang', 'probability': 0.5 }",
			"{ 'operation': 'IMAPITable::QueryRows', 'effect': 'answerNull', 'count': 1 }",
			"{ 'operation': 'MAPILogonEx', 'effect': 'endSession', 'result': 'MAPI_E_END_OF_SESSION' }",
			"{ 'effect': 'dropNotifications' }", "{ 'effect': 'floodNotifications', 'copies': 3 }" })
	void everyEffectCanBePutIn(String fault) throws Exception {
		HttpResponse<String> created = send("POST", "/embedded/faults", fault.replace('\'', '"'));
		assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
		send("DELETE", "/embedded/faults", "");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			{}                                                                     | 'effect' must be one of delay,
			{ "effect": "explode" }                                                | 'effect' must be one of delay,
			{ "effect": "hang" }                                                   | 'operation' must name a function
			{ "operation": "some thing", "effect": "hang" }                        | 'operation' must name a function
			{ "operation": "*", "effect": "delay" }                                | 'delay' must be a time
			{ "operation": "*", "effect": "delay", "delay": "0s" }                 | 'delay' must be a time
			{ "operation": "*", "effect": "fail", "result": "S_OK" }               | 'result' must be the name
			{ "operation": "*", "effect": "hang", "probability": 2 }               | 'probability' must be
			{ "operation": "*", "effect": "hang", "count": 0 }                     | 'count' must be
			{ "effect": "floodNotifications" }                                     | 'copies' must be
			{ "operation": "*", "effect": "dropNotifications" }                    | 'operation' must be left out
			nonsense                                                               | The body must be a JSON object
			""")
	void aFaultThatIsNoneIsRefusedWithTheReason(String fault, String reason) throws Exception {
		HttpResponse<String> refused = send("POST", "/embedded/faults", fault);
		assertThat(refused.statusCode()).isEqualTo(400);
		assertThat(refused.body()).contains(reason);
		assertThat(get("/embedded/faults")).isEqualTo("[]");
	}

	@Test
	void statusReadsThatHangHoldUpNoPageAndAreMended() throws Exception {
		post("/embedded/mishaps/hang");
		assertThat(get("/embedded/faults")).contains("GetStatusTable", "QueryRows", "\"effect\":\"hang\"");
		assertThat(get("/live")).contains("LOGGED_ON");
		post("/embedded/mishaps/mend");
		assertThat(get("/embedded/faults")).isEqualTo("[]");
	}

	@Test
	void aSessionThatIsEndedComesBack() throws Exception {
		long logons = this.session.report().logons();
		try (EventStream events = new EventStream()) {
			post("/embedded/mishaps/end");
			events.awaitUntil(() -> this.session.report().logons() > logons);
		}
	}

	private HttpResponse<String> send(String method, String path, String body)
			throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(uri(path))
			.method(method, HttpRequest.BodyPublishers.ofString(body))
			.header("Content-Type", "application/json")
			.build();
		return this.client.send(request, BodyHandlers.ofString());
	}

	private URI uri(String path) {
		return URI.create("http://127.0.0.1:" + this.port + path);
	}

	private String get(String path) throws IOException, InterruptedException {
		return this.client.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString()).body();
	}

	private HttpResponse<String> post(String path) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(uri(path)).POST(HttpRequest.BodyPublishers.noBody()).build();
		return this.client.send(request, BodyHandlers.ofString());
	}

	/**
	 * The page's event stream: each event is a reason to look again.
	 */
	private final class EventStream implements AutoCloseable {

		private final BufferedReader lines;

		EventStream() throws IOException, InterruptedException {
			HttpRequest request = HttpRequest.newBuilder(uri("/events")).build();
			this.lines = new BufferedReader(new InputStreamReader(
					SamplePageTests.this.client.send(request, BodyHandlers.ofInputStream()).body(),
					StandardCharsets.UTF_8));
		}

		void awaitUntil(Condition condition) throws Exception {
			while (!condition.isMet()) {
				String line = this.lines.readLine();
				assertThat(line).as("the stream has ended").isNotNull();
			}
		}

		@Override
		public void close() throws IOException {
			this.lines.close();
		}

	}

	private interface Condition {

		boolean isMet() throws Exception;

	}

}
