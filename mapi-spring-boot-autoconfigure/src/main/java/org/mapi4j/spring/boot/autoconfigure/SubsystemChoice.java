package org.mapi4j.spring.boot.autoconfigure;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.util.ClassUtils;
import org.springframework.util.StringUtils;

import org.mapi4j.spring.boot.autoconfigure.MapiProperties.Subsystem;

/**
 * Which subsystem {@code mapi.subsystem} comes down to here.
 */
enum SubsystemChoice {

	/**
	 * The MAPI of this machine.
	 */
	NATIVE,

	/**
	 * The one written in Java.
	 */
	EMBEDDED,

	/**
	 * The one written in Java, which is not on the class path.
	 */
	MISSING;

	private static final String EMBEDDED_CLASS = "org.mapi4j.embedded.EmbeddedMapi";

	static SubsystemChoice of(Environment environment, @Nullable ClassLoader classLoader) {
		return switch (configured(environment)) {
			case NATIVE -> NATIVE;
			case EMBEDDED -> embedded(classLoader);
			case AUTO -> isNativeByItself(environment) ? NATIVE : embedded(classLoader);
		};
	}

	static Subsystem configured(Environment environment) {
		return Binder.get(environment).bind("mapi.subsystem", Subsystem.class).orElse(Subsystem.AUTO);
	}

	private static boolean isNativeByItself(Environment environment) {
		String os = environment.getProperty("os.name", "").toLowerCase(Locale.ROOT);
		return os.startsWith("windows") || StringUtils.hasText(environment.getProperty("mapi.native.library"));
	}

	private static SubsystemChoice embedded(@Nullable ClassLoader classLoader) {
		return hasEmbedded(classLoader) ? EMBEDDED : MISSING;
	}

	static boolean hasEmbedded(@Nullable ClassLoader classLoader) {
		return ClassUtils.isPresent(EMBEDDED_CLASS, classLoader);
	}

}
