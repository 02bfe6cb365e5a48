package org.mapi4j.spring.boot.autoconfigure;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.aot.hint.MemberCategory;
import org.springframework.aot.hint.ProxyHints;
import org.springframework.aot.hint.ReflectionHints;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.RuntimeHintsRegistrar;
import org.springframework.aot.hint.TypeReference;

import org.mapi4j.MapiObject;
import org.mapi4j.property.MapiProp;
import org.mapi4j.session.SubsystemSession;
import org.mapi4j.status.StatusObject;
import org.mapi4j.table.MapiTable;

/**
 * Hints for what is found by reflection: the proxies that supervise MAPI objects, and
 * what JNA makes of interfaces and structures. JNA's types are named, since the embedded
 * subsystem is used without them.
 */
class MapiRuntimeHints implements RuntimeHintsRegistrar {

	private static final String BINDING = "org.mapi4j.jna.";

	private static final String WINDOWS = "com.sun.jna.platform.win32.";

	private static final List<String> LIBRARIES = List.of(BINDING + "WindowsFunctions$Installer",
			BINDING + "WindowsFunctions$Kernel", BINDING + "WindowsFunctions$User", WINDOWS + "Advapi32",
			WINDOWS + "Kernel32", WINDOWS + "Ole32", WINDOWS + "User32");

	private static final List<String> CALLBACKS = List.of(BINDING + "AdviseSink$CountReferences",
			BINDING + "AdviseSink$OnNotify", BINDING + "AdviseSink$QueryInterface",
			BINDING + "WindowsFunctions$ConsoleControl", WINDOWS + "WinUser$WindowProc");

	private static final List<String> STRUCTURES = List.of(WINDOWS + "WinUser$MSG", WINDOWS + "WinUser$WNDCLASSEX");

	@Override
	public void registerHints(RuntimeHints hints, @Nullable ClassLoader classLoader) {
		registerSupervision(hints, SubsystemSession.class, MapiObject.class);
		registerSupervision(hints, MapiTable.class, MapiObject.class);
		registerSupervision(hints, MapiProp.class, MapiObject.class);
		registerSupervision(hints, StatusObject.class, MapiProp.class, MapiObject.class);
		registerNative(hints.reflection(), hints.proxies());
	}

	private void registerSupervision(RuntimeHints hints, Class<?>... interfaces) {
		hints.proxies().registerJdkProxy(interfaces);
		Stream.of(interfaces)
			.forEach((type) -> hints.reflection().registerType(type, MemberCategory.INVOKE_PUBLIC_METHODS));
	}

	private void registerNative(ReflectionHints reflection, ProxyHints proxies) {
		Stream.concat(LIBRARIES.stream(), CALLBACKS.stream()).map(TypeReference::of).forEach((type) -> {
			proxies.registerJdkProxy(type);
			reflection.registerType(type, MemberCategory.INVOKE_PUBLIC_METHODS);
		});
		STRUCTURES.stream()
			.map(TypeReference::of)
			.forEach((type) -> reflection.registerType(type, MemberCategory.INVOKE_PUBLIC_CONSTRUCTORS,
					MemberCategory.ACCESS_PUBLIC_FIELDS));
	}

}
