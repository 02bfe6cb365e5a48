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

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

import org.mapi4j.session.MapiSession;

import static org.assertj.core.api.Assertions.assertThat;

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

	@AfterEach
	void bringEverythingBack() throws Exception {
		try (EventStream events = new EventStream()) {
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
	void aStoreTakenOfflineShowsOnThePageAndInHealthAndComesBack() throws Exception {
		try (EventStream events = new EventStream()) {
			post("/embedded/store/offline");
			events.awaitUntil(() -> get("/live").contains("OFFLINE"));
			assertThat(get("/actuator/health")).contains("OUT_OF_SERVICE");
			post("/embedded/store/available");
			events.awaitUntil(() -> !get("/live").contains("OFFLINE"));
			assertThat(get("/actuator/health")).doesNotContain("OUT_OF_SERVICE");
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
