package org.mapi4j.spring.boot.autoconfigure;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.aot.hint.MemberCategory;
import org.springframework.aot.hint.ProxyHints;
import org.springframework.aot.hint.ReflectionHints;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.RuntimeHintsRegistrar;
import org.springframework.aot.hint.TypeReference;

import org.mapi4j.address.AddressBook;
import org.mapi4j.address.AddressContainer;
import org.mapi4j.address.DistributionList;
import org.mapi4j.address.MailUser;
import org.mapi4j.profile.MessageServiceAdmin;
import org.mapi4j.profile.ProfileSection;
import org.mapi4j.profile.ProviderAdmin;
import org.mapi4j.property.MapiProp;
import org.mapi4j.property.MapiStream;
import org.mapi4j.session.SubsystemSession;
import org.mapi4j.status.StatusObject;
import org.mapi4j.store.Attachment;
import org.mapi4j.store.Folder;
import org.mapi4j.store.Message;
import org.mapi4j.store.MessageStore;
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

	private static final List<Class<?>> SUPERVISED = List.of(SubsystemSession.class, MapiTable.class, MapiProp.class,
			MapiStream.class, StatusObject.class, MessageStore.class, Folder.class, Message.class, Attachment.class,
			AddressBook.class, AddressContainer.class, DistributionList.class, MailUser.class, ProfileSection.class,
			MessageServiceAdmin.class, ProviderAdmin.class);

	@Override
	public void registerHints(RuntimeHints hints, @Nullable ClassLoader classLoader) {
		SUPERVISED.forEach((type) -> registerSupervision(hints, interfacesOf(type)));
		registerNative(hints.reflection(), hints.proxies());
	}

	private Set<Class<?>> interfacesOf(Class<?> type) {
		Set<Class<?>> found = new LinkedHashSet<>(Set.of(type));
		Stream.of(type.getInterfaces())
			.filter((each) -> each != AutoCloseable.class)
			.map(this::interfacesOf)
			.forEach(found::addAll);
		return found;
	}

	private void registerSupervision(RuntimeHints hints, Set<Class<?>> interfaces) {
		hints.proxies().registerJdkProxy(interfaces.toArray(Class[]::new));
		interfaces.forEach((type) -> hints.reflection().registerType(type, MemberCategory.INVOKE_PUBLIC_METHODS));
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
