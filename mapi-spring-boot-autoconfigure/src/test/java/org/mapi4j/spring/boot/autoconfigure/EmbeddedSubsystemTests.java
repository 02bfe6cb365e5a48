package org.mapi4j.spring.boot.autoconfigure;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import org.mapi4j.LogonFailedException;
import org.mapi4j.MapiException;
import org.mapi4j.embedded.EmbeddedControl;
import org.mapi4j.embedded.EmbeddedMapi;
import org.mapi4j.profile.Profile;
import org.mapi4j.property.PropTags;
import org.mapi4j.session.MapiSession;
import org.mapi4j.session.MapiSubsystem;
import org.mapi4j.store.Folder;
import org.mapi4j.store.Mail;
import org.mapi4j.store.MailBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

@ExtendWith(OutputCaptureExtension.class)
@Timeout(60)
class EmbeddedSubsystemTests {

	private static final MailBuilder MAIL = Mail.compose()
		.to(EmbeddedMapi.DEFAULT_ADDRESS)
		.subject("Hello")
		.text("It works.");

	private final ApplicationContextRunner runner = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(MapiAutoConfiguration.class))
		.withPropertyValues("mapi.subsystem=embedded");

	@Test
	void withoutMailboxesThereIsOneOfAMadeUpPerson() {
		this.runner.run((context) -> {
			MapiSession session = context.getBean(MapiSession.class);
			assertThat(session.profileName()).isEqualTo(EmbeddedMapi.DEFAULT_PROFILE);
			assertThat(session.primaryIdentity().displayName()).isEqualTo(EmbeddedMapi.DEFAULT_USER);
		});
	}

	@Test
	void mailboxesHaveProfilesOfTheirOwnersNamesOrOfTheirOwn() {
		this.runner
			.withPropertyValues("mapi.embedded.mailboxes[0].name=Ann Lee",
					"mapi.embedded.mailboxes[0].address=ann@example.com", "mapi.embedded.mailboxes[1].name=Ben Ode",
					"mapi.embedded.mailboxes[1].address=ben@example.com", "mapi.embedded.mailboxes[1].profile=Work",
					"mapi.profile.name=Work")
			.run((context) -> {
				MapiSession session = context.getBean(MapiSession.class);
				assertThat(session.profiles()).containsExactlyInAnyOrder(new Profile("Ann Lee", true),
						new Profile("Work", false));
				assertThat(session.primaryIdentity().displayName()).isEqualTo("Ben Ode");
			});
	}

	@Test
	void itSendsFromASessionWithoutTheSpoolerUnlessItsStoresAreNotCoupled() {
		this.runner.run((context) -> {
			MapiSession session = context.getBean(MapiSession.class);
			session.send(MAIL);
			try (Folder inbox = session.openDefaultInbox()) {
				await().untilAsserted(() -> assertThat(inbox.require(PropTags.PR_CONTENT_COUNT)).isOne());
			}
		});
		this.runner.withPropertyValues("mapi.embedded.coupled=false")
			.run((context) -> assertThatExceptionOfType(MapiException.class)
				.isThrownBy(() -> context.getBean(MapiSession.class).send(MAIL))
				.withMessageContaining("mapi.logon.no-mail=false"));
	}

	@ParameterizedTest
	@CsvSource({ "name=Ann Lee, mapi.embedded.mailboxes[0].address",
			"address=ann@example.com, mapi.embedded.mailboxes[0].name" })
	void aMailboxThatLacksSomethingIsAnsweredWithItsProperty(String given, String lacking) {
		this.runner.withPropertyValues("mapi.embedded.mailboxes[0]." + given)
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.isInstanceOfSatisfying(InvalidConfigurationPropertyValueException.class,
						(ex) -> assertThat(ex.getName()).isEqualTo(lacking)));
	}

	@Test
	void aProfileNameThatIsTooLongIsAnsweredWithItsProperty() {
		this.runner
			.withPropertyValues("mapi.embedded.mailboxes[0].name=Ann Lee",
					"mapi.embedded.mailboxes[0].address=ann@example.com",
					"mapi.embedded.mailboxes[0].profile=" + "x".repeat(65))
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.isInstanceOfSatisfying(InvalidConfigurationPropertyValueException.class,
						(ex) -> assertThat(ex.getName()).isEqualTo("mapi.embedded.mailboxes[0].profile")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "mapi.embedded.mailboxes[0].profile=" })
	void aNameThatIsTooLongForItsProfileIsAnsweredWithItsProperty(String profile) {
		this.runner
			.withPropertyValues("mapi.embedded.mailboxes[0].name=" + "x".repeat(65),
					"mapi.embedded.mailboxes[0].address=ann@example.com", profile)
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.isInstanceOfSatisfying(InvalidConfigurationPropertyValueException.class,
						(ex) -> assertThat(ex.getName()).isEqualTo("mapi.embedded.mailboxes[0].name")));
	}

	@Test
	void aWrongProfileNameIsAnsweredWithTheProfilesThatExist() {
		this.runner.withPropertyValues("mapi.profile.name=Outlook")
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.isInstanceOfSatisfying(LogonFailedException.class,
						(ex) -> assertThat(ex.profileNames()).containsExactly(EmbeddedMapi.DEFAULT_PROFILE)));
	}

	@Test
	void chosenByItselfItSaysSo(CapturedOutput output) {
		this.runner.withPropertyValues("mapi.subsystem=auto", "os.name=Linux")
			.run((context) -> assertThat(context).hasSingleBean(EmbeddedMapi.class));
		assertThat(output).contains("WARN").contains("running on the embedded MAPI subsystem");
	}

	@Test
	void chosenByNameItSaysNothing(CapturedOutput output) {
		this.runner.run((context) -> assertThat(context).hasSingleBean(EmbeddedMapi.class));
		assertThat(output).doesNotContain("running on the embedded MAPI subsystem");
	}

	@Test
	void itCanBeControlled() {
		this.runner.run((context) -> assertThat(context.getBean(EmbeddedControl.class).sessions()).hasSize(1));
	}

	@Test
	void aSessionOfTheUsersTakesItsPlace() {
		this.runner.withBean("mine", MapiSession.class, () -> new TestMapiSession().asSession())
			.run((context) -> assertThat(context).hasNotFailed()
				.doesNotHaveBean(MapiSubsystem.class)
				.doesNotHaveBean(EmbeddedControl.class));
	}

	@Test
	void aSubsystemOfTheUsersTakesItsPlace() {
		this.runner.withBean("mine", MapiSubsystem.class, TestMapiSubsystem::new)
			.run((context) -> assertThat(context).hasSingleBean(MapiSubsystem.class)
				.hasBean("mine")
				.doesNotHaveBean(EmbeddedControl.class));
	}

}
