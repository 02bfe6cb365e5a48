package org.mapi4j.spring.boot.autoconfigure;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;

import org.mapi4j.HResult;
import org.mapi4j.LogonFailedException;
import org.mapi4j.MapiException;
import org.mapi4j.session.IllegalLogonOptionsException;
import org.mapi4j.session.LogonPreset;
import org.mapi4j.session.MapiSession;
import org.mapi4j.session.MapiSubsystem;
import org.mapi4j.session.SessionOptions;
import org.mapi4j.store.OpenStoreOptions.Mode;
import org.mapi4j.session.SessionState;
import org.mapi4j.status.ResourceStatus;
import org.mapi4j.status.StoreSnapshot;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
@Timeout(60)
class MapiAutoConfigurationTests {

	private final ApplicationContextRunner runner = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(MapiAutoConfiguration.class));

	private final ApplicationContextRunner withSubsystem = this.runner.withBean(TestMapiSubsystem.class);

	@Test
	void thereIsASessionThatIsLoggedOn() {
		this.withSubsystem.run((context) -> {
			assertThat(context).hasSingleBean(MapiSession.class)
				.hasBean("mapiSession")
				.hasSingleBean(MapiSessionLifecycle.class);
			MapiSession session = context.getBean(MapiSession.class);
			assertThat(session.name()).isEqualTo("default");
			assertThat(session.state()).isEqualTo(SessionState.LOGGED_ON);
		});
	}

	@Test
	void closingTheContextLogsOffBeforeTheSubsystemIsClosed() {
		TestMapiSubsystem subsystem = new TestMapiSubsystem();
		this.runner.withBean(MapiSubsystem.class, () -> subsystem)
			.run((context) -> assertThat(subsystem.calls()).containsExactly("logon"));
		assertThat(subsystem.calls()).containsExactly("logon", "logoff", "close", "close subsystem");
	}

	@Test
	void theContextCanBeStoppedAndStartedAgain() {
		this.withSubsystem.run((context) -> {
			MapiSession session = context.getBean(MapiSession.class);
			context.stop();
			assertThat(session.state()).isEqualTo(SessionState.LOGGED_OFF);
			context.start();
			assertThat(session.state()).isEqualTo(SessionState.LOGGED_ON);
		});
	}

	@Test
	void aSessionThatIsNotStoppedInItsPhaseIsLoggedOffWhenItIsDestroyed() {
		TestMapiSubsystem subsystem = new TestMapiSubsystem();
		this.runner.withBean(MapiSubsystem.class, () -> subsystem)
			.withPropertyValues("mapi.lifecycle.auto-startup=false")
			.withBean(MapiSessionLifecycle.class,
					() -> new MapiSessionLifecycle(new TestMapiSession().asSession(), LogonFailurePolicy.STOP, false,
							0))
			.run((context) -> context.getBean(MapiSession.class).logOn());
		assertThat(subsystem.calls()).startsWith("logon", "logoff", "close");
	}

	@Test
	void withoutAutoStartupTheSessionWaitsForLogOn() {
		this.withSubsystem.withPropertyValues("mapi.lifecycle.auto-startup=false").run((context) -> {
			MapiSession session = context.getBean(MapiSession.class);
			assertThat(session.state()).isEqualTo(SessionState.LOGGED_OFF);
			session.logOn();
			assertThat(session.state()).isEqualTo(SessionState.LOGGED_ON);
		});
	}

	@Test
	void theSessionIsLoggedOnBeforeWebTrafficIsLetInAndAfterExecutorsAreStarted() {
		this.withSubsystem.run((context) -> assertThat(context.getBean(MapiSessionLifecycle.class).getPhase())
			.isEqualTo(Integer.MAX_VALUE - 3072));
	}

	@Test
	void thePhaseCanBeChanged() {
		this.withSubsystem.withPropertyValues("mapi.lifecycle.phase=7")
			.run((context) -> assertThat(context.getBean(MapiSessionLifecycle.class).getPhase()).isEqualTo(7));
	}

	@Test
	void withoutPropertiesTheOptionsAreTheDefaults() {
		this.withSubsystem.run((context) -> assertThat(context.getBean(MapiSession.class).options())
			.isEqualTo(SessionOptions.defaults().withStore(new SessionOptions.Store(true, Mode.DEFAULT))));
	}

	@Test
	void propertiesBecomeOptions() {
		this.withSubsystem.withPropertyValues("mapi.profile.name=Outlook", "mapi.logon.preset=interactive",
				"mapi.logon.allow-others=true", "mapi.logon.background=true", "mapi.logon.force-download=true",
				"mapi.logon.timeout=61s", "mapi.logon.timeout-short=true", "mapi.call.timeout=31s",
				"mapi.reconnect.enabled=false", "mapi.reconnect.initial-interval=2s", "mapi.reconnect.multiplier=1.5",
				"mapi.reconnect.max-interval=2m", "mapi.logoff.timeout=21s", "mapi.logoff.drain-outbox=false",
				"mapi.logoff.drain-timeout=11s", "mapi.status.refresh-interval=16s", "mapi.status.read-timeout=6s",
				"mapi.status.first-read-timeout=62s", "mapi.native.leak-tracking=on", "mapi.store.mode=online",
				"mapi.health.store=false", "mapi.limits.messages=1", "mapi.limits.folders=2",
				"mapi.limits.attachments=3", "mapi.limits.streams=4", "mapi.limits.tables=5")
			.run((context) -> {
				SessionOptions options = context.getBean(MapiSession.class).options();
				assertThat(options.logon().preset()).isEqualTo(LogonPreset.INTERACTIVE);
				assertThat(options.logon().profileName()).isEqualTo("Outlook");
				assertThat(options.logon().allowOthers()).isTrue();
				assertThat(options.logon().noMail()).isFalse();
				assertThat(options.logon().logonFlags()).isEqualTo(0x80000000 | 0x200000 | 0x100000 | 0x1000 | 0x3B);
				assertThat(options)
					.isEqualTo(new SessionOptions(options.logon(), Duration.ofSeconds(61), Duration.ofSeconds(31),
							new SessionOptions.Reconnect(false, Duration.ofSeconds(2), 1.5, Duration.ofMinutes(2)),
							Duration.ofSeconds(21), new SessionOptions.Drain(false, Duration.ofSeconds(11)),
							new SessionOptions.Status(Duration.ofSeconds(16), Duration.ofSeconds(6),
									Duration.ofSeconds(62)),
							new SessionOptions.Store(false, Mode.ONLINE), true,
							new SessionOptions.Limits(1, 2, 3, 4, 5)));
			});
	}

	@Test
	void aFlagOverridesItsPreset() {
		this.withSubsystem.withPropertyValues("mapi.logon.no-mail=false", "mapi.logon.new-session=false")
			.run((context) -> {
				SessionOptions options = context.getBean(MapiSession.class).options();
				assertThat(options.logon().noMail()).isFalse();
				assertThat(options.logon().newSession()).isFalse();
			});
	}

	@Test
	void anEmptyProfileNameMeansTheDefaultProfile() {
		this.withSubsystem.withPropertyValues("mapi.profile.name=")
			.run((context) -> assertThat(context.getBean(MapiSession.class).options().logon().profileName()).isNull());
	}

	@Test
	void flagsThatDoNotFitTogetherStopTheStart() {
		this.withSubsystem
			.withPropertyValues("mapi.logon.preset=service", "mapi.logon.no-mail=false", "mapi.logon.on-failure=retry")
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.isInstanceOf(IllegalLogonOptionsException.class));
	}

	@Test
	void aTimeThatIsNoneIsAnsweredWithItsProperty() {
		this.withSubsystem.withPropertyValues("mapi.call.timeout=0s")
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.isInstanceOfSatisfying(InvalidConfigurationPropertyValueException.class,
						(ex) -> assertThat(ex.getName()).isEqualTo("mapi.call.timeout")));
	}

	@Test
	void aMultiplierBelowOneIsAnsweredWithItsProperty() {
		this.withSubsystem.withPropertyValues("mapi.reconnect.multiplier=0.5")
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.isInstanceOfSatisfying(InvalidConfigurationPropertyValueException.class,
						(ex) -> assertThat(ex.getName()).isEqualTo("mapi.reconnect.multiplier")));
	}

	@Test
	void customizersChangeTheOptionsInTheirOrder() {
		this.withSubsystem.withUserConfiguration(Customizers.class)
			.run((context) -> assertThat(context.getBean(MapiSession.class).options().callTimeout())
				.isEqualTo(Duration.ofSeconds(6)));
	}

	@Test
	void connectionDetailsTakeTheProfilesPlace() {
		this.withSubsystem.withBean(MapiConnectionDetails.class, () -> () -> "Elsewhere")
			.withPropertyValues("mapi.profile.name=Outlook")
			.run((context) -> {
				assertThat(context).hasSingleBean(MapiConnectionDetails.class);
				assertThat(context.getBean(MapiSession.class).options().logon().profileName()).isEqualTo("Elsewhere");
			});
	}

	@Test
	void aSessionOfTheUsersIsManagedAndNoOtherIsMade() {
		TestMapiSession session = new TestMapiSession();
		this.runner.withClassLoader(new FilteredClassLoader("org.mapi4j.embedded"))
			.withBean("mine", MapiSession.class, session::asSession)
			.run((context) -> {
				assertThat(context).hasSingleBean(MapiSession.class).hasBean("mine");
				assertThat(session.calls()).containsExactly("logOn");
			});
		assertThat(session.calls()).containsExactly("logOn", "logOff", "close");
	}

	@Test
	void withASessionOfTheUsersNoLibraryIsLookedFor() {
		this.runner.withPropertyValues("mapi.native.library=/there/is/none.so")
			.withBean("mine", MapiSession.class, () -> new TestMapiSession().asSession())
			.run((context) -> assertThat(context).hasNotFailed().doesNotHaveBean(MapiSubsystem.class));
	}

	@Test
	void aSessionThatAnswersNothingLivesAndEndsWithTheApplication(CapturedOutput output) {
		MapiSession mock = (MapiSession) Proxy.newProxyInstance(getClass().getClassLoader(),
				new Class<?>[] { MapiSession.class }, (proxy, method, arguments) -> switch (method.getName()) {
					case "equals" -> proxy == arguments[0];
					case "hashCode" -> System.identityHashCode(proxy);
					default -> null;
				});
		this.runner.withBean("mock", MapiSession.class, () -> mock).run((context) -> {
			assertThat(context).hasNotFailed();
			assertThat(context.getBean(MapiSessionLifecycle.class).isRunning()).isTrue();
			context.stop();
			assertThat(context.getBean(MapiSessionLifecycle.class).isRunning()).isFalse();
			context.start();
		});
		assertThat(output).doesNotContain("Exception");
	}

	@Test
	void severalSessionsOfTheUsersAreLeftToTheUser() {
		this.withSubsystem.withBean("one", MapiSession.class, () -> new TestMapiSession().asSession())
			.withBean("two", MapiSession.class, () -> new TestMapiSession().asSession())
			.run((context) -> assertThat(context).hasNotFailed().doesNotHaveBean(MapiSessionLifecycle.class));
	}

	@Test
	void aLifecycleOfTheUsersTakesOursPlace() {
		this.withSubsystem
			.withBean("mine", MapiSessionLifecycle.class,
					() -> new MapiSessionLifecycle(new TestMapiSession().asSession(), LogonFailurePolicy.STOP, false,
							0))
			.run((context) -> assertThat(context).hasSingleBean(MapiSessionLifecycle.class).hasBean("mine"));
	}

	@Test
	void switchedOffThereIsNothing() {
		this.runner.withPropertyValues("mapi.enabled=false")
			.run((context) -> assertThat(context).doesNotHaveBean(MapiSession.class)
				.doesNotHaveBean(MapiSubsystem.class)
				.doesNotHaveBean(MapiSessionLifecycle.class));
	}

	@Test
	void aRefusedLogonStopsTheStartWithTheProfilesThatExist() {
		TestMapiSubsystem subsystem = new TestMapiSubsystem(() -> {
			throw MapiException.of(HResult.MAPI_E_LOGON_FAILED, "MAPILogonEx");
		});
		this.runner.withBean(MapiSubsystem.class, () -> subsystem)
			.withPropertyValues("mapi.profile.name=Outlok")
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.isInstanceOfSatisfying(LogonFailedException.class,
						(ex) -> assertThat(ex.profileNames()).containsExactly("Outlook", "Personal")));
		assertThat(subsystem.calls()).contains("close subsystem");
	}

	@Test
	void aRefusedLogonIsLivedWithUnderContinue() {
		this.runner.withBean(MapiSubsystem.class, () -> new TestMapiSubsystem(() -> {
			throw MapiException.of(HResult.MAPI_E_LOGON_FAILED, "MAPILogonEx");
		}))
			.withPropertyValues("mapi.logon.on-failure=continue")
			.run((context) -> assertThat(context.getBean(MapiSession.class).state()).isEqualTo(SessionState.FAILED));
	}

	@Test
	void whatTheSessionDoesIsPublished() throws Exception {
		TestMapiSession session = new TestMapiSession();
		BlockingQueue<Object> events = new LinkedBlockingQueue<>();
		this.runner.withBean(MapiSession.class, session::asSession)
			.withBean(Listener.class, () -> new Listener(events))
			.run((context) -> {
				assertThat(events.poll(50, TimeUnit.SECONDS)).isInstanceOfSatisfying(MapiSessionStateEvent.class,
						(event) -> {
							assertThat(event.session()).isSameAs(session.asSession());
							assertThat(event.previous()).isEqualTo(SessionState.LOGGED_OFF);
							assertThat(event.state()).isEqualTo(SessionState.LOGGED_ON);
						});
				session.with(TestStatus.snapshot(session.report().since(),
						TestStatus.store("Ann Lee", ResourceStatus.OFFLINE)));
				assertThat(events.poll(50, TimeUnit.SECONDS)).isInstanceOfSatisfying(MapiStatusChangedEvent.class,
						(event) -> assertThat(event.snapshot().rows()).hasSize(1));
				StoreSnapshot store = new StoreSnapshot(session.report().since(), "Ann Lee", ResourceStatus.OFFLINE,
						null);
				session.with(store);
				assertThat(events.poll(50, TimeUnit.SECONDS)).isInstanceOfSatisfying(MapiStoreChangedEvent.class,
						(event) -> assertThat(event.snapshot()).isEqualTo(store));
			});
		assertThat(events.poll(50, TimeUnit.SECONDS)).isInstanceOfSatisfying(MapiSessionStateEvent.class,
				(event) -> assertThat(event.state()).isEqualTo(SessionState.LOGGED_OFF));
		assertThat(session.listeners()).isZero();
	}

	@Configuration(proxyBeanMethods = false)
	static class Customizers {

		@Bean
		@Order(2)
		MapiSessionOptionsCustomizer twiceAsLong() {
			return (options) -> options.withCallTimeout(options.callTimeout().multipliedBy(2));
		}

		@Bean
		@Order(1)
		MapiSessionOptionsCustomizer threeSeconds() {
			return (options) -> options.withCallTimeout(Duration.ofSeconds(3));
		}

	}

	record Listener(BlockingQueue<Object> events) {

		@EventListener
		void onStateChange(MapiSessionStateEvent event) {
			this.events.add(event);
		}

		@EventListener
		void onStatusChange(MapiStatusChangedEvent event) {
			this.events.add(event);
		}

		@EventListener
		void onStoreChange(MapiStoreChangedEvent event) {
			this.events.add(event);
		}

	}

}
