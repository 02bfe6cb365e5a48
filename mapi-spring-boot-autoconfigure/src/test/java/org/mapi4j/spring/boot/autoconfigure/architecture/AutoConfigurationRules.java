package org.mapi4j.spring.boot.autoconfigure.architecture;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.core.domain.properties.HasModifiers;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.DeprecatedConfigurationProperty;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

/**
 * What Spring Boot asks of an auto-configuration, as rules.
 */
enum AutoConfigurationRules {

	POST_PROCESSORS_ARE_MADE_BY_STATIC_METHODS(methods().that(arePostProcessorBeans())
		.should()
		.beStatic()
		.because("its configuration would be created too early otherwise")),

	POST_PROCESSORS_ARE_MADE_WITHOUT_OTHER_BEANS(methods().that(arePostProcessorBeans())
		.should(only("take parameters that create no other bean early",
				(method) -> method.getParameters().stream().allMatch(AutoConfigurationRules::createsNoBeanEarly)))),

	CLASS_CONDITIONS_STAND_ON_CLASSES(noMethods().that()
		.areAnnotatedWith(Bean.class)
		.should()
		.beAnnotatedWith(ConditionalOnClass.class)
		.because("the method's signature is loaded before the condition is seen")),

	BEANS_ARE_NOT_OF_PRIVATE_TYPES(methods().that()
		.areAnnotatedWith(Bean.class)
		.should(only("not return a private type", (method) -> !has(method.getRawReturnType(), JavaModifier.PRIVATE)))),

	MISSING_BEANS_ARE_NOT_SPELT_OUT_TWICE(methods().that()
		.areAnnotatedWith(ConditionalOnMissingBean.class)
		.should(only("not repeat the return type in @ConditionalOnMissingBean",
				(method) -> !repeatsReturnType(method)))),

	CONDITIONS_ARE_NOT_PUBLIC(classes().that().areAssignableTo(Condition.class).should().notBePublic()),

	CONFIGURATIONS_ARE_NOT_PROXIED(classes().that()
		.areAnnotatedWith(Configuration.class)
		.should(onlyClasses("say proxyBeanMethods = false",
				(type) -> value(type.getAnnotationOfType(Configuration.class.getName()), "proxyBeanMethods")
					.filter(Boolean.FALSE::equals)
					.isPresent()))),

	AUTO_CONFIGURATIONS_ARE_PUBLIC_AND_FINAL(classes().that()
		.areAnnotatedWith(AutoConfiguration.class)
		.should()
		.bePublic()
		.andShould()
		.haveModifier(JavaModifier.FINAL)),

	AUTO_CONFIGURATIONS_HAVE_NO_PUBLIC_MEMBERS(classes().that()
		.areAnnotatedWith(AutoConfiguration.class)
		.should(onlyClasses("have no public members of its own",
				(type) -> type.getMembers().stream().noneMatch(AutoConfigurationRules::isPublicForNoReason)))),

	PROPERTIES_NAME_THEIR_PREFIX_AS_THE_VALUE(classes().that()
		.areAnnotatedWith(ConfigurationProperties.class)
		.should(onlyClasses("name the prefix as the value of @ConfigurationProperties",
				(type) -> isExplicit(type.getAnnotationOfType(ConfigurationProperties.class.getName()), "value")))),

	DEPRECATED_PROPERTIES_SAY_SINCE_WHEN(methods().that()
		.areAnnotatedWith(DeprecatedConfigurationProperty.class)
		.should(only("say since when it is deprecated",
				(method) -> isExplicit(method.getAnnotationOfType(DeprecatedConfigurationProperty.class.getName()),
						"since"))));

	private static final Set<String> EARLY_TYPES = Set.of(ApplicationContext.class.getName(),
			Environment.class.getName(), ObjectProvider.class.getName());

	private final ArchRule rule;

	AutoConfigurationRules(ArchRule rule) {
		this.rule = rule.allowEmptyShould(true);
	}

	ArchRule rule() {
		return this.rule;
	}

	private static DescribedPredicate<JavaMethod> arePostProcessorBeans() {
		return DescribedPredicate.describe("make post-processors",
				(method) -> method.isAnnotatedWith(Bean.class)
						&& (method.getRawReturnType().isAssignableTo(BeanPostProcessor.class)
								|| method.getRawReturnType().isAssignableTo(BeanFactoryPostProcessor.class)));
	}

	private static boolean createsNoBeanEarly(JavaParameter parameter) {
		return parameter.isAnnotatedWith(Lazy.class) || EARLY_TYPES.contains(parameter.getRawType().getName());
	}

	private static boolean repeatsReturnType(JavaMethod method) {
		JavaAnnotation<?> condition = method.getAnnotationOfType(ConditionalOnMissingBean.class.getName());
		return value(condition, "value")
			.filter((value) -> value instanceof JavaClass[] types
					&& List.of(types).equals(List.of(method.getRawReturnType())))
			.isPresent();
	}

	private static boolean isPublicForNoReason(JavaMember member) {
		return has(member, JavaModifier.PUBLIC) && !isDefaultConstructor(member)
				&& !(member instanceof JavaMethod method && overrides(method));
	}

	private static boolean isDefaultConstructor(JavaMember member) {
		return member instanceof JavaConstructor constructor && constructor.getParameters().isEmpty();
	}

	private static boolean overrides(JavaMethod method) {
		return Stream
			.concat(method.getOwner().getAllRawSuperclasses().stream(),
					method.getOwner().getAllRawInterfaces().stream())
			.anyMatch((type) -> type
				.tryGetMethod(method.getName(),
						method.getRawParameterTypes().stream().map(JavaClass::getName).toArray(String[]::new))
				.isPresent());
	}

	private static boolean has(HasModifiers item, JavaModifier modifier) {
		return item.getModifiers().contains(modifier);
	}

	private static boolean isExplicit(JavaAnnotation<?> annotation, String attribute) {
		return value(annotation, attribute).filter((value) -> !"".equals(value)).isPresent();
	}

	private static Optional<Object> value(JavaAnnotation<?> annotation, String attribute) {
		return annotation.get(attribute);
	}

	private static ArchCondition<JavaMethod> only(String description, Predicate<JavaMethod> predicate) {
		return condition(description, predicate, JavaMethod::getFullName);
	}

	private static ArchCondition<JavaClass> onlyClasses(String description, Predicate<JavaClass> predicate) {
		return condition(description, predicate, JavaClass::getName);
	}

	private static <T> ArchCondition<T> condition(String description, Predicate<T> predicate,
			Function<T, String> name) {
		return new ArchCondition<>(description) {

			@Override
			public void check(T item, ConditionEvents events) {
				events.add(new SimpleConditionEvent(item, predicate.test(item),
						"%s does not %s".formatted(name.apply(item), description)));
			}

		};
	}

}
