package org.mapi4j.address;

import org.junit.jupiter.api.Test;

import org.mapi4j.EntryId;
import org.mapi4j.MapiAccessDeniedException;
import org.mapi4j.property.PropTags;
import org.mapi4j.testing.MemoryAddressBook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class AddressBookTests {

	private final MemoryAddressBook book = new MemoryAddressBook()
		.container(MemoryAddressBook.entry(1, "Bob", "bob@example.org"))
		.container(MemoryAddressBook.entry(2, "Ann", "ann@example.org"),
				MemoryAddressBook.entry(3, "Bob", "bob@example.net"));

	@Test
	void anAmbiguousNameHasCandidatesFromAllContainersOfTheSearchPath() {
		assertThat(this.book.candidates("Bob", 10, PropTags.PR_SMTP_ADDRESS))
			.extracting((row) -> row.get(PropTags.PR_SMTP_ADDRESS))
			.containsExactly("bob@example.org", "bob@example.net");
	}

	@Test
	void whoAsksForAnAmbiguousNameIsGivenTheCandidates() {
		assertThatExceptionOfType(AmbiguousNameException.class)
			.isThrownBy(() -> MailAddress.named("Bob").resolve(this.book))
			.satisfies((ex) -> assertThat(ex.candidates()).extracting(MailAddress::smtpAddress)
				.containsExactly("bob@example.org", "bob@example.net"))
			.withMessageNotContaining("Bob");
		assertThat(this.book.resolve("Ann").entryId()).isNotNull();
	}

	@Test
	void aContainerThatCannotBeOpenedDoesNotKeepTheOthersFromBeingSearched() {
		MemoryAddressBook book = new MemoryAddressBook().closedContainer()
			.container(MemoryAddressBook.entry(1, "Bob", "bob@example.org"))
			.closedContainer();
		assertThat(book.candidates("Bob", 10, PropTags.PR_SMTP_ADDRESS)).hasSize(1);
		assertThat(book.candidates("Carol", 10, PropTags.PR_SMTP_ADDRESS)).isEmpty();
	}

	@Test
	void whereNoContainerCanBeOpenedTheReasonIsTold() {
		MemoryAddressBook book = new MemoryAddressBook().closedContainer();
		assertThatExceptionOfType(MapiAccessDeniedException.class)
			.isThrownBy(() -> book.candidates("Bob", 10, PropTags.PR_SMTP_ADDRESS));
	}

	@Test
	void noMoreCandidatesAreReadThanWanted() {
		assertThat(this.book.candidates("Bob", 1, PropTags.PR_SMTP_ADDRESS)).hasSize(1);
		assertThat(this.book.candidates("Carol", 1, PropTags.PR_SMTP_ADDRESS)).isEmpty();
	}

	@Test
	void anEntryOfAnotherTypeHasItsAddressOnTheInternet() {
		assertThat(this.book.smtpAddress(EntryId.of((byte) 0, (byte) 9, (byte) 2))).isEqualTo("ann@example.org");
	}

	@Test
	void anAddressThatTheBookDoesNotKnowStaysAsItIs() {
		MailAddress unknown = new MailAddress("X", "EX", "/cn=x", null, EntryId.of((byte) 0, (byte) 7));
		assertThat(unknown.withSmtpAddress(this.book)).isSameAs(unknown);
		MailAddress known = MailAddress.named("Ann").resolve(this.book).withSmtpAddress(this.book);
		assertThat(known.smtpAddress()).isEqualTo("ann@example.org");
		assertThat(known.address()).isEqualTo("/o=house/cn=2");
	}

}
