package org.mapi4j.spring.boot.autoconfigure.architecture;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.DeprecatedConfigurationProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * Configurations that break every rule, and the same kept.
 */
final class AutoConfigurationSamples {

	private AutoConfigurationSamples() {
	}

	static final class Good {

		@AutoConfiguration
		public static final class GoodAutoConfiguration {

			@Bean
			static BeanPostProcessor postProcessor(ObjectProvider<String> name) {
				return new BeanPostProcessor() {
				};
			}

			@Bean
			@ConditionalOnMissingBean
			String name() {
				return "good";
			}

			@Bean
			@ConditionalOnMissingBean(CharSequence.class)
			StringBuilder text() {
				return new StringBuilder();
			}

			@Configuration(proxyBeanMethods = false)
			@ConditionalOnClass(String.class)
			static class Nested {

			}

		}

		@ConfigurationProperties("good")
		static class GoodProperties {

			@DeprecatedConfigurationProperty(since = "0.1.0")
			String getName() {
				return "good";
			}

		}

		static class GoodCondition implements Condition {

			@Override
			public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
				return true;
			}

		}

	}

	static final class Bad {

		@AutoConfiguration
		static class BadAutoConfiguration {

			@Bean
			public BeanPostProcessor postProcessor(String name) {
				return new BeanPostProcessor() {
				};
			}

			@Bean
			@ConditionalOnClass(String.class)
			@ConditionalOnMissingBean(String.class)
			String name() {
				return "bad";
			}

			@Bean
			Secret secret() {
				return new Secret();
			}

			private static final class Secret {

			}

			@Configuration
			static class Nested {

			}

		}

		@ConfigurationProperties(prefix = "bad")
		static class BadProperties {

			@DeprecatedConfigurationProperty
			String getName() {
				return "bad";
			}

		}

		public static class BadCondition implements Condition {

			@Override
			public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
				return true;
			}

		}

	}

}
