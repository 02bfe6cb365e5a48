package org.mapi4j.spring.boot.autoconfigure;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.aot.generate.ClassNameGenerator;
import org.springframework.aot.generate.DefaultGenerationContext;
import org.springframework.aot.generate.InMemoryGeneratedFiles;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.TypeReference;
import org.springframework.aot.hint.predicate.RuntimeHintsPredicates;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.aot.ApplicationContextAotGenerator;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.javapoet.ClassName;

import org.mapi4j.MapiObject;
import org.mapi4j.address.AddressContainer;
import org.mapi4j.address.DistributionList;
import org.mapi4j.address.MailUser;
import org.mapi4j.jna.NativeMapi;
import org.mapi4j.profile.ProfileAdmin;
import org.mapi4j.property.MapiProp;
import org.mapi4j.session.SubsystemSession;
import org.mapi4j.status.StatusObject;
import org.mapi4j.store.Folder;
import org.mapi4j.store.Message;
import org.mapi4j.table.MapiContainer;
import org.mapi4j.table.MapiTable;

import static org.assertj.core.api.Assertions.assertThat;

class MapiRuntimeHintsTests {

	private final RuntimeHints hints = new RuntimeHints();

	@BeforeEach
	void register() {
		new MapiRuntimeHints().registerHints(this.hints, getClass().getClassLoader());
	}

	@Test
	void everyInterfaceThatJnaImplementsOrCallsIsKnown() {
		List<String> types = Stream.concat(bindingTypes("com.sun.jna.Library"), bindingTypes("com.sun.jna.Callback"))
			.toList();
		assertThat(types).isNotEmpty()
			.allSatisfy((type) -> assertThat(RuntimeHintsPredicates.proxies().forInterfaces(TypeReference.of(type)))
				.accepts(this.hints))
			.allSatisfy((type) -> assertThat(RuntimeHintsPredicates.reflection().onType(TypeReference.of(type)))
				.accepts(this.hints));
	}

	@Test
	void everySupervisedObjectIsKnown() {
		assertThat(RuntimeHintsPredicates.proxies().forInterfaces(SubsystemSession.class, MapiObject.class))
			.accepts(this.hints);
		assertThat(RuntimeHintsPredicates.proxies().forInterfaces(MapiTable.class, MapiObject.class))
			.accepts(this.hints);
		assertThat(RuntimeHintsPredicates.proxies().forInterfaces(StatusObject.class, MapiProp.class, MapiObject.class))
			.accepts(this.hints);
		assertThat(RuntimeHintsPredicates.proxies()
			.forInterfaces(Folder.class, MapiContainer.class, MapiProp.class, MapiObject.class)).accepts(this.hints);
		assertThat(RuntimeHintsPredicates.proxies()
			.forInterfaces(DistributionList.class, AddressContainer.class, MapiContainer.class, MapiProp.class,
					MapiObject.class, MailUser.class))
			.accepts(this.hints);
	}

	@Test
	void everyKindOfObjectThatASessionOpensIsKnown() {
		Set<String> never = Set.of(MapiObject.class.getName(), MapiContainer.class.getName(),
				ProfileAdmin.class.getName());
		List<String> kinds = new ClassFileImporter()
			.importUrl(MapiObject.class.getProtectionDomain().getCodeSource().getLocation())
			.stream()
			.filter((type) -> type.isInterface() && type.isAssignableTo(MapiObject.class))
			.map(JavaClass::getName)
			.filter((name) -> !never.contains(name))
			.toList();
		assertThat(this.hints.proxies().jdkProxyHints())
			.extracting((hint) -> hint.getProxiedInterfaces().get(0).getName())
			.containsAll(kinds);
		assertThat(kinds).contains(Message.class.getName());
	}

	@Test
	void everyTypeThatIsNamedExists() {
		assertThat(this.hints.reflection().typeHints()).extracting((hint) -> hint.getType().getName())
			.allSatisfy((name) -> Class.forName(name, false, getClass().getClassLoader()));
	}

	@Test
	void theAutoConfigurationBringsItsHints() {
		DefaultGenerationContext generation = new DefaultGenerationContext(
				new ClassNameGenerator(ClassName.get("org.mapi4j.generated", "Application")),
				new InMemoryGeneratedFiles());
		AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
		TestPropertyValues.of("mapi.subsystem=embedded").applyTo(context);
		context.register(MapiAutoConfiguration.class);
		new ApplicationContextAotGenerator().processAheadOfTime(context, generation);
		assertThat(RuntimeHintsPredicates.proxies().forInterfaces(MapiTable.class, MapiObject.class))
			.accepts(generation.getRuntimeHints());
		assertThat(RuntimeHintsPredicates.reflection().onType(MapiProperties.Logon.class))
			.accepts(generation.getRuntimeHints());
	}

	private Stream<String> bindingTypes(String supertype) {
		return new ClassFileImporter().importUrl(NativeMapi.class.getProtectionDomain().getCodeSource().getLocation())
			.stream()
			.filter(JavaClass::isInterface)
			.filter((type) -> type.getPackageName().startsWith("org.mapi4j.jna") && type.isAssignableTo(supertype))
			.map(JavaClass::getName);
	}

}
