package org.mapi4j.sample;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * The sample as it is delivered: one jar, in a process of its own.
 */
class PackagedSampleIT {

	private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");

	private static final Duration LIMIT = Duration.ofSeconds(90);

	/** Spring Boot waits for 30 seconds for a phase that does not stop. */
	private static final Duration LESS_THAN_A_PHASE = Duration.ofSeconds(25);

	@TempDir
	private Path folder;

	private Process process;

	@AfterEach
	void end() {
		if (this.process != null) {
			this.process.destroyForcibly();
		}
	}

	@Test
	void thePackagedSampleIsHealthy() throws Exception {
		start();
		await().atMost(LIMIT).until(() -> health().contains("\"state\":\"LOGGED_ON\""));
		assertThat(log()).doesNotContain("WARNING:");
	}

	@Test
	@EnabledOnOs(value = { OS.LINUX, OS.MAC }, disabledReason = "Windows has no signal that asks a program to end")
	void thePackagedSampleLogsOffWhenItIsAskedToEnd() throws Exception {
		start();
		this.process.destroy();
		assertThat(this.process.waitFor(LESS_THAN_A_PHASE.toSeconds(), TimeUnit.SECONDS)).isTrue();
		assertThat(log()).contains("MAPI session 'default' logged off");
	}

	private void start() throws IOException {
		Path java = Path.of(System.getProperty("java.home"), "bin", "java");
		this.process = new ProcessBuilder(java.toString(), "-jar", System.getProperty("sample.jar"), "--server.port=0",
				"--server.address=127.0.0.1")
			.redirectErrorStream(true)
			.redirectOutput(logFile().toFile())
			.start();
		await().atMost(LIMIT).until(() -> PORT.matcher(log()).find());
	}

	private Path logFile() {
		return this.folder.resolve("sample.log");
	}

	private String log() throws IOException {
		return Files.readString(logFile());
	}

	private String health() throws Exception {
		Matcher port = PORT.matcher(log());
		assertThat(port.find()).isTrue();
		URI health = URI.create("http://127.0.0.1:" + port.group(1) + "/actuator/health");
		return HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(health).timeout(LIMIT).build(), HttpResponse.BodyHandlers.ofString())
			.body();
	}

}
