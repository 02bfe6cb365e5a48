package org.mapi4j.spring.boot.autoconfigure;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.StringUtils;

import org.mapi4j.MapiException;
import org.mapi4j.MapiTimeoutException;
import org.mapi4j.jna.NativeMapi;
import org.mapi4j.jna.NativeOptions;
import org.mapi4j.session.MapiSession;
import org.mapi4j.session.MapiSubsystem;

/**
 * Configures the MAPI of this machine.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnSubsystem(SubsystemChoice.NATIVE)
class NativeSubsystemConfiguration {

	/**
	 * What ends before the session in a context has up to 30 seconds for it by default,
	 * such as a web server that finishes its requests.
	 */
	private static final Duration SHUTDOWN_GRACE = Duration.ofMinutes(1);

	private static final Logger logger = LoggerFactory.getLogger(NativeSubsystemConfiguration.class);

	/**
	 * The subsystem is not closed with the context: MAPI stays initialised for those to
	 * come, until the process ends.
	 */
	@Bean(destroyMethod = "")
	@ConditionalOnMissingBean({ MapiSubsystem.class, MapiSession.class })
	NativeMapi mapiSubsystem(MapiProperties properties) {
		MapiProperties.Native nativeMapi = properties.nativeMapi();
		if (nativeMapi.threads() < 1) {
			throw new InvalidConfigurationPropertyValueException("mapi.native.threads", nativeMapi.threads(),
					"It must be at least 1.");
		}
		NativeOptions options = NativeOptions.defaults()
			.withThreads(nativeMapi.threads())
			.withShutdownGrace(SHUTDOWN_GRACE);
		String library = nativeMapi.library();
		NativeMapi mapi = NativeMapi
			.create(StringUtils.hasText(library) ? options.withLibrary(path(library)) : options);
		if (properties.lifecycle().autoStartup()) {
			load(mapi, properties.logon().timeout());
		}
		return mapi;
	}

	/**
	 * Find out now what no later attempt to log on would change.
	 */
	private void load(NativeMapi mapi, Duration timeout) {
		try {
			mapi.load(timeout);
		}
		catch (MapiTimeoutException ex) {
			if (Thread.currentThread().isInterrupted()) {
				mapi.close();
				throw ex;
			}
			logger.warn("{}", ex.getMessage());
		}
		catch (MapiException ex) {
			mapi.close();
			throw ex;
		}
	}

	private Path path(String library) {
		try {
			return Path.of(library);
		}
		catch (InvalidPathException ex) {
			throw new InvalidConfigurationPropertyValueException("mapi.native.library", library,
					"It is not the path of a file: " + ex.getReason());
		}
	}

}
