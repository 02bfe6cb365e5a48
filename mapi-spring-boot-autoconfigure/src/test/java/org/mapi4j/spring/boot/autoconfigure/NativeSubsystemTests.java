package org.mapi4j.spring.boot.autoconfigure;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import org.mapi4j.jna.NativeMapi;
import org.mapi4j.thread.MapiThreads;

import static org.assertj.core.api.Assertions.assertThat;

@EnabledOnOs(value = OS.LINUX, architectures = "amd64", disabledReason = "The library is made for Linux")
@Timeout(60)
class NativeSubsystemTests {

	private final ApplicationContextRunner runner = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(MapiAutoConfiguration.class));

	@Test
	void mapiOutlivesItsContextAndIsThereForTheNextOne(@TempDir Path folder) {
		AtomicReference<MapiThreads> first = new AtomicReference<>();
		ApplicationContextRunner application = this.runner.withPropertyValues(
				"mapi.native.library=" + UnloadableLibrary.in(folder), "mapi.lifecycle.auto-startup=false");
		application.run((context) -> first.set(context.getBean(NativeMapi.class).threads()));
		application.run(
				(context) -> assertThat(context.getBean(NativeMapi.class).threads()).isSameAs(first.get()).isNotNull());
	}

}
