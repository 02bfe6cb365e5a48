package org.mapi4j.tck;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

import org.mapi4j.EntryId;
import org.mapi4j.MapiObject;
import org.mapi4j.address.MailAddress;
import org.mapi4j.address.OneOff;
import org.mapi4j.address.Recipient;
import org.mapi4j.address.ResolvedName;
import org.mapi4j.notification.Subscription;
import org.mapi4j.session.MapiSession;
import org.mapi4j.session.SubsystemSession;
import org.mapi4j.store.AttachmentDescription;
import org.mapi4j.store.FolderPage;
import org.mapi4j.store.Mail;
import org.mapi4j.store.MailBuilder;
import org.mapi4j.store.Submission;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No method of the public API is without a case of the contract, and no case names a
 * method that there is not.
 * <p>
 * The methods of the API are those of the interfaces that an application holds: the
 * session, whatever it opens, and registrations. A case names them by {@link Covers},
 * each overload for itself, and {@link CallRecorder} sees to it that the case calls them.
 * <p>
 * Of the values, those are part of it that read, write or send through such objects, and
 * identifiers that MAPI itself has to understand; since they are no interfaces, it is
 * their callers that are looked for, in the code of the cases, and so are the users of
 * each flag that a method takes. Other values are arguments and results, and behave the
 * same whatever is behind the interfaces. Subsystems ({@code MapiSubsystem} and
 * {@code SubsystemSession}) are implemented and not called.
 */
class CoverageTests {

	private static final Set<Class<?>> INTERFACES = interfaces();

	private static final Set<Class<?>> VALUES = Set.of(EntryId.class, MailAddress.class, OneOff.class, Recipient.class,
			ResolvedName.class, AttachmentDescription.class, FolderPage.class, Mail.class, MailBuilder.class,
			Submission.class);

	private static Set<Class<?>> interfaces() {
		Set<Class<?>> found = new LinkedHashSet<>(List.of(MapiSession.class, Subscription.class));
		found.addAll(ReflectionSupport.findAllClassesInPackage("org.mapi4j",
				(type) -> type.isInterface() && Modifier.isPublic(type.getModifiers())
						&& MapiObject.class.isAssignableFrom(type) && type != SubsystemSession.class,
				(name) -> !name.startsWith("org.mapi4j.tck.")));
		return found;
	}

	private static Stream<Method> methods() {
		return INTERFACES.stream().flatMap((type) -> publicMethods(type.getDeclaredMethods()));
	}

	private static Stream<Method> publicMethods(Method... methods) {
		return Arrays.stream(methods)
			.filter((method) -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
			.filter((method) -> !Modifier.isStatic(method.getModifiers()));
	}

	/**
	 * Return the methods that a case means: one that is declared, and what it overrides.
	 * @param name as {@link Covers} has it
	 */
	static List<Method> named(String name) {
		return INTERFACES.stream()
			.flatMap((type) -> publicMethods(type.getMethods()).filter((method) -> name(type, method).equals(name)))
			.toList();
	}

	private static String name(Method method) {
		return name(method.getDeclaringClass(), method);
	}

	private static String name(Class<?> type, Method method) {
		String name = type.getSimpleName() + "." + method.getName();
		long overloads = publicMethods(type.getMethods()).filter((other) -> other.getName().equals(method.getName()))
			.map((other) -> List.of(other.getParameterTypes()))
			.distinct()
			.count();
		return (overloads > 1) ? name + parameters(method) : name;
	}

	private static String parameters(Method method) {
		String types = Arrays.stream(method.getParameterTypes())
			.map(Class::getSimpleName)
			.collect(Collectors.joining(", ", "(", ")"));
		return method.isVarArgs() ? types.replace("[])", "...)") : types;
	}

	private static Stream<Class<?>> caseClasses() {
		return ReflectionSupport
			.findAllClassesInPackage("org.mapi4j.tck", (type) -> true, (name) -> name.endsWith("ContractTests"))
			.stream();
	}

	private static Stream<Method> cases() {
		return caseClasses().flatMap((type) -> ReflectionSupport
			.findMethods(type, (method) -> method.isAnnotationPresent(Covers.class), HierarchyTraversalMode.TOP_DOWN)
			.stream());
	}

	private static Set<String> covered() {
		return cases().flatMap((method) -> Arrays.stream(method.getAnnotation(Covers.class).value()))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	@Test
	void everyMethodHasACase() {
		Set<String> covered = covered();
		assertThat(methods().map(CoverageTests::name).filter((name) -> !covered.contains(name))).isEmpty();
	}

	@Test
	void everyCaseNamesMethodsThatThereAre() {
		assertThat(covered().stream().filter((name) -> named(name).isEmpty())).isEmpty();
	}

	@Test
	void everyMethodOfAValueIsCalledByACase() {
		Set<String> called = new ClassFileImporter().importClasses(caseClasses().toArray(Class<?>[]::new))
			.stream()
			.flatMap((type) -> type.getCodeUnitCallsFromSelf().stream())
			.map((call) -> call.getTarget().getFullName())
			.collect(Collectors.toSet());
		Stream<JavaMethod> methods = new ClassFileImporter().importClasses(VALUES)
			.stream()
			.flatMap(CoverageTests::publicMethods);
		assertThat(methods.map(JavaMethod::getFullName).filter((name) -> !called.contains(name))).isEmpty();
	}

	@Test
	void everyFlagThatAMethodTakesIsUsedByACase() {
		JavaClasses cases = new ClassFileImporter().importClasses(caseClasses().toArray(Class<?>[]::new));
		Set<String> used = cases.stream()
			.flatMap((type) -> type.getAccessesFromSelf().stream())
			.map((access) -> access.getTarget().getFullName())
			.collect(Collectors.toSet());
		Stream<Enum<?>> flags = methods().flatMap((method) -> Arrays.stream(method.getParameterTypes()))
			.map((type) -> type.isArray() ? type.getComponentType() : type)
			.filter(Class::isEnum)
			.distinct()
			.filter((type) -> !used.contains(type.getName() + ".values()"))
			.flatMap((type) -> Arrays.stream(type.getEnumConstants()).map((constant) -> (Enum<?>) constant));
		assertThat(flags.map((flag) -> flag.getDeclaringClass().getName() + "." + flag.name())
			.filter((name) -> !used.contains(name))).isEmpty();
	}

	private static Stream<JavaMethod> publicMethods(JavaClass type) {
		Set<String> components = type.reflect().isRecord() ? Arrays.stream(type.reflect().getRecordComponents())
			.map(RecordComponent::getName)
			.collect(Collectors.toSet()) : Set.of();
		return type.getMethods()
			.stream()
			.filter((method) -> method.getModifiers().contains(JavaModifier.PUBLIC))
			.filter((method) -> !Set.of("equals", "hashCode", "toString").contains(method.getName()))
			.filter((method) -> !components.contains(method.getName()));
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
