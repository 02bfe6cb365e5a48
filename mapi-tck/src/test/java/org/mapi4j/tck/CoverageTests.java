package org.mapi4j.tck;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

import org.mapi4j.MapiObject;
import org.mapi4j.address.AddressBook;
import org.mapi4j.address.AddressContainer;
import org.mapi4j.address.DistributionList;
import org.mapi4j.address.MailUser;
import org.mapi4j.notification.Subscription;
import org.mapi4j.profile.MessageServiceAdmin;
import org.mapi4j.profile.ProfileAdmin;
import org.mapi4j.profile.ProviderAdmin;
import org.mapi4j.property.MapiProp;
import org.mapi4j.property.MapiStream;
import org.mapi4j.session.MapiSession;
import org.mapi4j.status.StatusObject;
import org.mapi4j.store.Attachment;
import org.mapi4j.store.Folder;
import org.mapi4j.store.Message;
import org.mapi4j.store.MessageStore;
import org.mapi4j.table.MapiContainer;
import org.mapi4j.table.MapiTable;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No method of the public interfaces is without a case of the contract, and no case names
 * a method that there is not.
 */
class CoverageTests {

	static final List<Class<?>> INTERFACES = List.of(MapiSession.class, MapiTable.class, MapiObject.class,
			MapiProp.class, StatusObject.class, Subscription.class, ProfileAdmin.class, MessageServiceAdmin.class,
			ProviderAdmin.class, AddressBook.class, MapiContainer.class, AddressContainer.class, MailUser.class,
			DistributionList.class, MapiStream.class, Attachment.class, Folder.class, Message.class,
			MessageStore.class);

	private static Set<String> methods() {
		return INTERFACES.stream()
			.flatMap((type) -> Arrays.stream(type.getDeclaredMethods()))
			.filter((method) -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
			.filter((method) -> !method.isSynthetic())
			.map((method) -> method.getDeclaringClass().getSimpleName() + "." + method.getName())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Stream<Method> cases() {
		return ReflectionSupport
			.findAllClassesInPackage("org.mapi4j.tck", (type) -> true, (name) -> name.endsWith("ContractTests"))
			.stream()
			.flatMap((type) -> ReflectionSupport
				.findMethods(type, (method) -> method.isAnnotationPresent(Covers.class),
						HierarchyTraversalMode.TOP_DOWN)
				.stream());
	}

	private static Set<String> covered() {
		return cases().flatMap((method) -> Arrays.stream(method.getAnnotation(Covers.class).value()))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	@Test
	void everyMethodHasACase() {
		Set<String> missing = methods();
		missing.removeAll(covered());
		assertThat(missing).isEmpty();
	}

	@Test
	void everyCaseNamesMethodsThatThereAre() {
		Set<String> inherited = INTERFACES.stream()
			.flatMap((type) -> Arrays.stream(type.getMethods())
				.map((method) -> type.getSimpleName() + "." + method.getName()))
			.collect(Collectors.toSet());
		assertThat(inherited).containsAll(covered());
	}

	@Test
	void everyCaseNamesThePageThatItFollows() {
		assertThat(cases()).allSatisfy((method) -> {
			Reference reference = method.isAnnotationPresent(Reference.class) ? method.getAnnotation(Reference.class)
					: method.getDeclaringClass().getAnnotation(Reference.class);
			assertThat(reference).as(method.toString()).isNotNull();
			assertThat(reference.value()).isNotEmpty().allMatch((page) -> page.matches("[a-z0-9_-]+"));
		});
	}

	@Test
	void everyCaseIsATest() {
		assertThat(cases()).isNotEmpty()
			.allSatisfy((method) -> assertThat(method.isAnnotationPresent(Test.class)).isTrue());
	}

}
