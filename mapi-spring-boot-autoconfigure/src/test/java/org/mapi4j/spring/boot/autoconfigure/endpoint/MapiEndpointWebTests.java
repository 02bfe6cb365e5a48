package org.mapi4j.spring.boot.autoconfigure.endpoint;

import java.security.Principal;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.test.json.JsonCompareMode;
import org.springframework.test.web.servlet.client.RestTestClient;

import org.mapi4j.HResult;
import org.mapi4j.LogonFailedException;
import org.mapi4j.notification.Subscription;
import org.mapi4j.session.LogonOptions;
import org.mapi4j.session.LogonPreset;
import org.mapi4j.session.MapiSession;
import org.mapi4j.session.SessionListener;
import org.mapi4j.session.SessionOptions;
import org.mapi4j.session.SessionReport;
import org.mapi4j.session.SessionState;
import org.mapi4j.spring.boot.autoconfigure.TestMapiSession;
import org.mapi4j.spring.boot.autoconfigure.TestStatus;
import org.mapi4j.status.ResourceStatus;
import org.mapi4j.status.ResourceType;
import org.mapi4j.status.StatusRow;
import org.mapi4j.thread.QuarantinedThread;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Health and endpoint over HTTP.
 */
@Timeout(120)
class MapiEndpointWebTests {

	private static final String NAMES_SHOWN = "management.endpoint.mapi.show-values=always";

	private static final Instant SINCE = Instant.parse("2026-01-02T03:04:05Z");

	private static final String SUBSYSTEM = """
			"subsystem": {
				"kind": "native", "library": "/opt/mapi/libmapi.so", "bitness": "64",
				"foundBy": "named by 'mapi.native.library'"
			}""";

	private static final Map<List<String>, ConfigurableApplicationContext> contexts = new HashMap<>();

	private static final TestMapiSession session = new TestMapiSession(
			SessionOptions.defaults().withLogon(LogonOptions.of(LogonPreset.INTERACTIVE).withProfileName("Outlook")));

	private ConfigurableApplicationContext context;

	@BeforeEach
	void reset() {
		session.reset();
	}

	@AfterAll
	static void close() {
		contexts.values().forEach(ConfigurableApplicationContext::close);
		contexts.clear();
	}

	@Test
	void allSessionsAreShownByName() {
		loggedOn();
		get("/actuator/mapi", NAMES_SHOWN).expectStatus().isOk().expectBody().json("""
				{ %s, "sessions": { "default": {
					"state": "LOGGED_ON", "since": "2026-01-02T03:04:05Z", "profile": "Outlook", "identity": "Ann Lee",
					"resources": [
						{ "key": "01", "name": "Outlook", "type": "SUBSYSTEM", "status": "AVAILABLE" },
						{ "key": "04", "name": "Microsoft Exchange", "type": "TRANSPORT_PROVIDER",
							"status": "AVAILABLE", "text": "Connected", "provider": "Microsoft Exchange Transport",
							"dll": "EMSMDB.DLL" } ],
					"openObjects": 3,
					"quarantinedThreads": [ { "thread": "mapi-2", "operation": "MapiTable.rows",
						"since": "2026-01-02T03:04:05Z" } ]
				} } }""".formatted(SUBSYSTEM)).jsonPath("$.sessions.default.snapshotAge").isNotEmpty();
	}

	@Test
	void oneSessionIsShown() {
		loggedOn();
		get("/actuator/mapi/default", NAMES_SHOWN).expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.state")
			.isEqualTo("LOGGED_ON")
			.jsonPath("$.resources.length()")
			.isEqualTo(2);
	}

	@Test
	void ofVeryManyResourcesThoseInTroubleAreShown() {
		StatusRow[] rows = new StatusRow[150];
		Arrays.setAll(rows, (i) -> TestStatus.row(i, ResourceType.TRANSPORT_PROVIDER, "Transport " + i,
				(i == 149) ? ResourceStatus.FAILURE : ResourceStatus.AVAILABLE));
		session.in(SessionState.LOGGED_ON).with(TestStatus.snapshot(Instant.now(), rows));
		get("/actuator/mapi/default", NAMES_SHOWN).expectBody()
			.jsonPath("$.resources.length()")
			.isEqualTo(100)
			.jsonPath("$.resourcesOmitted")
			.isEqualTo(50)
			.jsonPath("$.resources[0].name")
			.isEqualTo("Transport 149")
			.jsonPath("$.resources[0].ignored")
			.doesNotExist();
	}

	@Test
	void aResourceThatDoesNotCountIsMarked() {
		session.in(SessionState.LOGGED_ON)
			.with(TestStatus.snapshot(Instant.now(), TestStatus.store("Ann Lee", ResourceStatus.FAILURE)));
		get("/actuator/mapi/default", "mapi.health.ignore=store-provider").expectBody()
			.jsonPath("$.resources[0].ignored")
			.isEqualTo(true)
			.jsonPath("$.resourcesOmitted")
			.doesNotExist();
	}

	@Test
	void aSessionThatDoesNotExistIsNotFound() {
		get("/actuator/mapi/other").expectStatus().isNotFound();
	}

	@Test
	void namesAreMasked() {
		loggedOn();
		String body = get("/actuator/mapi").expectBody(String.class).returnResult().getResponseBody();
		assertThat(body).contains("******")
			.contains("EMSMDB.DLL")
			.doesNotContain("Outlook")
			.doesNotContain("Ann Lee")
			.doesNotContain("\"Microsoft Exchange\"")
			.doesNotContain("Connected");
	}

	@Test
	void namesInErrorsAreMasked() {
		session.failed(refused(), SINCE);
		get("/actuator/mapi/default").expectBody()
			.json("""
					{
						"state": "FAILED", "since": "2026-01-02T03:04:05Z", "nextAttempt": "2026-01-02T03:04:05Z",
						"error": { "code": "0x80040111", "name": "MAPI_E_LOGON_FAILED", "message": "the logon was refused" },
						"profile": "******", "openObjects": 0, "quarantinedThreads": []
					}""",
					JsonCompareMode.STRICT);
	}

	@Test
	void errorsAreWholeWhereNamesAreShown() {
		session.failed(refused(), null);
		get("/actuator/mapi/default", NAMES_SHOWN).expectBody()
			.jsonPath("$.error.message")
			.isEqualTo(String.valueOf(refused().getMessage()));
	}

	@Test
	void namesAreShownToThoseWhoAreAuthorized() {
		loggedOn();
		start("management.endpoint.mapi.show-values=when-authorized", "management.endpoint.mapi.roles=operator");
		client().get().uri("/actuator/mapi/default").exchange().expectBody().jsonPath("$.profile").isEqualTo("******");
		client().get()
			.uri("/actuator/mapi/default")
			.header("Role", "operator")
			.exchange()
			.expectBody()
			.jsonPath("$.profile")
			.isEqualTo("Outlook");
	}

	@Test
	void aSessionIsLoggedOffAndOn() throws Exception {
		BlockingQueue<SessionState> states = new LinkedBlockingQueue<>();
		SessionListener listener = new SessionListener() {

			@Override
			public void onStateChange(MapiSession session, SessionState previous, SessionReport report) {
				states.add(report.state());
			}

		};
		start();
		try (Subscription subscription = session.in(SessionState.LOGGED_ON).addListener(listener)) {
			post("/actuator/mapi/default", Map.of("state", "logged-off")).expectStatus()
				.isAccepted()
				.expectBody()
				.jsonPath("$.state")
				.exists();
			assertThat(states.poll(50, TimeUnit.SECONDS)).isEqualTo(SessionState.LOGGED_OFF);
			post("/actuator/mapi/default", Map.of("state", "logged-on")).expectStatus().isAccepted();
			assertThat(states.poll(50, TimeUnit.SECONDS)).isEqualTo(SessionState.LOGGING_ON);
		}
		assertThat(session.calls()).containsExactly("logOff", "logOnInBackground");
	}

	@ParameterizedTest
	@ValueSource(strings = { "paused", "logging-on", "" })
	void anyOtherStateIsABadRequest(String state) {
		start();
		post("/actuator/mapi/default", Map.of("state", state)).expectStatus().isBadRequest();
		post("/actuator/mapi/default", Map.of()).expectStatus().isBadRequest();
		assertThat(session.calls()).isEmpty();
	}

	@Test
	void aSessionThatDoesNotExistIsNotLoggedOff() {
		start();
		post("/actuator/mapi/other", Map.of("state", "logged-off")).expectStatus().isNotFound();
	}

	@Test
	void healthIsShownWithItsDetails() {
		loggedOn();
		get("/actuator/health").expectStatus()
			.isOk()
			.expectBody()
			.json("""
					{ "components": { "mapi": { "status": "UP", "details": {
						"profile": "Outlook", "state": "LOGGED_ON", "since": "2026-01-02T03:04:05Z",
						"identity": "Ann Lee", "subsystem": "native",
						"resources": [
							{ "name": "Outlook", "type": "SUBSYSTEM", "status": "AVAILABLE" },
							{ "name": "Microsoft Exchange", "type": "TRANSPORT_PROVIDER", "status": "AVAILABLE",
								"text": "Connected", "provider": "Microsoft Exchange Transport", "dll": "EMSMDB.DLL" } ]
					} } } }""")
			.jsonPath("$.components.mapi.details.snapshotAge")
			.value(String.class, (age) -> assertThat(age).startsWith("PT"));
	}

	@Test
	void aSessionThatIsNotLoggedOnMakesTheServiceUnavailable() {
		session.failed(refused(), SINCE);
		get("/actuator/health").expectStatus().isEqualTo(503).expectBody().json("""
				{ "components": { "mapi": { "status": "DOWN", "details": {
					"state": "FAILED", "nextAttempt": "2026-01-02T03:04:05Z",
					"error": { "code": "0x80040111", "name": "MAPI_E_LOGON_FAILED" }
				} } } }""");
	}

	private LogonFailedException refused() {
		return new LogonFailedException(HResult.MAPI_E_LOGON_FAILED, "Outlook", List.of("Outlook"), null);
	}

	private void loggedOn() {
		session
			.in(new SessionReport(SessionState.LOGGED_ON, SINCE, null, null, 1, 3, 0,
					List.of(new QuarantinedThread("mapi-2", "MapiTable.rows", SINCE))))
			.with(TestStatus.snapshot(Instant.now(), TestStatus.subsystem("Outlook"),
					TestStatus.exchange(ResourceStatus.AVAILABLE, "Ann Lee")));
	}

	private RestTestClient.ResponseSpec get(String path, String... properties) {
		start(properties);
		return client().get().uri(path).exchange();
	}

	private RestTestClient.ResponseSpec post(String path, Map<String, String> body) {
		return client().post().uri(path).contentType(MediaType.APPLICATION_JSON).body(body).exchange();
	}

	private void start(String... properties) {
		this.context = contexts.computeIfAbsent(List.of(properties), (key) -> run(properties));
	}

	private static ConfigurableApplicationContext run(String... properties) {
		return new SpringApplicationBuilder(Application.class)
			.initializers((context) -> context.getBeanFactory().registerSingleton("mapiSession", session.asSession()))
			.properties("server.port=0", "management.endpoints.web.exposure.include=health,mapi",
					"management.endpoint.health.show-details=always", "mapi.lifecycle.auto-startup=false")
			.properties(properties)
			.run();
	}

	private RestTestClient client() {
		String port = this.context.getEnvironment().getProperty("local.server.port");
		return RestTestClient.bindToServer().baseUrl("http://localhost:" + port).build();
	}

	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	static class Application {

		@Bean
		Filter roles() {
			return (request, response, chain) -> chain.doFilter(new WithRole((HttpServletRequest) request), response);
		}

	}

	static class WithRole extends HttpServletRequestWrapper {

		WithRole(HttpServletRequest request) {
			super(request);
		}

		@Override
		public Principal getUserPrincipal() {
			String role = getHeader("Role");
			return (role != null) ? () -> "somebody" : null;
		}

		@Override
		public boolean isUserInRole(String role) {
			return role.equals(getHeader("Role"));
		}

	}

}
