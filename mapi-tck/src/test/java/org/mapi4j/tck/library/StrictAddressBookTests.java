package org.mapi4j.tck.library;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.mapi4j.Binary;
import org.mapi4j.EntryId;
import org.mapi4j.HResult;
import org.mapi4j.MapiException;
import org.mapi4j.address.AddressBook;
import org.mapi4j.address.AddressContainer;
import org.mapi4j.address.CreateEntryFlag;
import org.mapi4j.address.DistributionList;
import org.mapi4j.address.MailAddress;
import org.mapi4j.address.MailUser;
import org.mapi4j.address.OneOff;
import org.mapi4j.address.Recipient;
import org.mapi4j.address.RecipientType;
import org.mapi4j.address.ResolvedName;
import org.mapi4j.notification.NotificationType;
import org.mapi4j.notification.Subscription;
import org.mapi4j.property.MapiProp;
import org.mapi4j.property.OpenFlag;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.PropValue;
import org.mapi4j.property.Row;
import org.mapi4j.property.SaveFlag;
import org.mapi4j.session.LogonOptions;
import org.mapi4j.session.MapiSession;
import org.mapi4j.store.Folder;
import org.mapi4j.store.Mail;
import org.mapi4j.store.MessageStore;
import org.mapi4j.store.OpenStoreOptions;
import org.mapi4j.store.SpecialFolder;
import org.mapi4j.table.MapiTable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The address book of a MAPI that sees what its client does wrong is read and written.
 */
@Tag("library")
class StrictAddressBookTests {

	private static final String JURGEN = "J\u00fcrgen Gr\u00f6\u00df";

	@RegisterExtension
	final StrictBench bench = new StrictBench();

	private MapiSession session;

	private AddressBook book;

	private void open(String scenario) {
		this.bench.library().scenario(scenario);
		this.session = this.bench.logOn(LogonOptions.defaults().withNoMail(false));
		this.book = this.session.openAddressBook();
	}

	private static Row named(String name) {
		return Row.of(new PropValue<>(PropTags.PR_DISPLAY_NAME, name));
	}

	private static EntryId id(Row row) {
		return EntryId.of(row.require(PropTags.PR_ENTRYID));
	}

	private static EntryId id(MapiProp object) {
		return EntryId.of(object.require(PropTags.PR_ENTRYID));
	}

	private EntryId find(String name) {
		return id(this.book.resolveName(List.of(named(name))).get(0));
	}

	@Test
	void containersAndTheirEntriesAreListed() {
		open("");
		try (AddressContainer root = this.book.openContainer(null); MapiTable table = root.hierarchyTable()) {
			assertThat(table.stream().map((row) -> row.get(PropTags.PR_DISPLAY_NAME)))
				.containsExactlyInAnyOrder("Global Address List", "Contacts");
		}
		try (AddressContainer all = this.book.openContainer(this.book.getDefaultDir());
				MapiTable table = all.contentsTable()) {
			assertThat(table.stream().map((row) -> row.get(PropTags.PR_DISPLAY_NAME))).contains(JURGEN, "Everyone");
		}
		assertThat(this.book.candidates("bob", 10, PropTags.PR_DISPLAY_NAME, PropTags.PR_ENTRYID)).hasSize(2);
	}

	@Test
	void namesAreResolvedIntoBuffersOfTheBooksOwn() {
		open("");
		List<Row> found = this.book.resolveName(List.of(named("Ann"), named(JURGEN)));
		assertThat(found).extracting((row) -> row.get(PropTags.PR_SMTP_ADDRESS))
			.containsExactly("ann@example.com", "jg@example.com");
		assertThat(this.book.resolveName(found)).isEqualTo(found);
		assertRefused(HResult.MAPI_E_AMBIGUOUS_RECIP, () -> this.book.resolveName(List.of(named("Ann"), named("Bob"))));
		assertRefused(HResult.MAPI_E_NOT_FOUND, () -> this.book.resolveName(List.of(named("Nobody"), named("Ann"))));
		assertThat(this.book.prepareRecips(found, List.of(PropTags.PR_SMTP_ADDRESS, PropTags.PR_COMMENT)))
			.allSatisfy((row) -> {
				assertThat(row.values().get(0).tag().id()).isEqualTo(PropTags.PR_SMTP_ADDRESS.id());
				assertThat(row.error(PropTags.PR_COMMENT)).isEqualTo(HResult.MAPI_E_NOT_FOUND);
				assertThat(row.has(PropTags.PR_DISPLAY_NAME)).isTrue();
			});
		assertThat(this.book.prepareRecips(found, List.of())).hasSize(2);
	}

	private static void assertRefused(HResult result, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
		assertThatExceptionOfType(MapiException.class).isThrownBy(call)
			.satisfies((ex) -> assertThat(ex.result()).isEqualTo(result));
	}

	@Test
	void aContainerResolvesNamesOneByOne() {
		open("");
		try (AddressContainer all = this.book.openContainer(this.book.getDefaultDir())) {
			List<ResolvedName> names = all.resolveNames(
					List.of(named("Ann"), named("Bob"), named("Nobody"),
							this.book.resolveName(List.of(named("Ann"))).get(0)),
					List.of(PropTags.PR_EMAIL_ADDRESS, PropTags.PR_ENTRYID));
			assertThat(names).extracting(ResolvedName::status)
				.containsExactly(ResolvedName.Status.RESOLVED, ResolvedName.Status.AMBIGUOUS,
						ResolvedName.Status.UNRESOLVED, ResolvedName.Status.RESOLVED);
			assertThat(names.get(0).recipient().get(PropTags.PR_EMAIL_ADDRESS)).isEqualTo("/o=Example/cn=Ann");
			assertThat(ResolvedName.unresolved(names)).containsExactly(named("Bob"), named("Nobody"));
			assertThat(all.resolveNames(List.of(named("Ann")), List.of())).hasSize(1);
		}
	}

	@Test
	void peopleAndListsAreOpened() {
		open("");
		EntryId everyone = find("Everyone");
		try (DistributionList list = (DistributionList) this.book.openEntry(everyone);
				MapiTable members = list.contentsTable()) {
			assertThat(members.rowCount()).isEqualTo(2);
			Row member = members.queryRows(1).get(0);
			try (MailUser user = (MailUser) list.openEntry(id(member))) {
				assertThat(user.smtpAddress()).isEqualTo("ann@example.com");
				assertThat(user.getPropList()).contains(PropTags.PR_DISPLAY_NAME);
			}
			try (MailUser user = (MailUser) this.session.openEntry(id(member))) {
				assertThat(user.get(PropTags.PR_DISPLAY_NAME)).isEqualTo("Ann Lee");
			}
		}
		assertThat(this.book.compareEntryIds(everyone, find("Everyone"))).isTrue();
		assertThat(this.book.compareEntryIds(everyone, find("Ann"))).isFalse();
		assertRefused(HResult.MAPI_E_NO_ACCESS, () -> this.book.openEntry(everyone, OpenFlag.MODIFY));
		assertRefused(HResult.MAPI_E_UNKNOWN_ENTRYID, () -> this.book.openEntry(EntryId.of(new byte[40])));
	}

	@Test
	void oneOffRecipientsAreMadeInBothForms() {
		open("");
		for (String scenario : List.of("", "ansi-only")) {
			this.bench.library().scenario(scenario);
			OneOff made = OneOff.of(this.book.createOneOff(JURGEN, "SMTP", "jg@example.org", false));
			assertThat(made.displayName()).isEqualTo(JURGEN);
			assertThat(made.address()).isEqualTo("jg@example.org");
			assertThat(made.richInfo()).isFalse();
			assertThat(OneOff.of(this.book.createOneOff("", "SMTP", "jg@example.org", true)).displayName())
				.isEqualTo("jg@example.org");
		}
	}

	@Test
	void entriesAreMadeCopiedAndDeletedWhereTheContainerAllows() {
		open("");
		EntryId personal = this.book.getPab();
		EntryId made;
		try (AddressContainer contacts = this.book.openContainer(personal, OpenFlag.MODIFY)) {
			EntryId userTemplate = EntryId.of(contacts.require(PropTags.PR_DEF_CREATE_MAILUSER));
			EntryId listTemplate = EntryId.of(contacts.require(PropTags.PR_DEF_CREATE_DL));
			try (MapiProp user = contacts.createEntry(userTemplate, CreateEntryFlag.CHECK_DUP_STRICT)) {
				assertThat(user).isInstanceOf(MailUser.class).isNotInstanceOf(DistributionList.class);
				user.set(PropTags.PR_DISPLAY_NAME, "Eve");
				user.set(PropTags.PR_ADDRTYPE, "SMTP");
				user.set(PropTags.PR_EMAIL_ADDRESS, "eve@example.com");
				user.saveChanges(SaveFlag.KEEP_OPEN_READONLY);
				made = id(user);
			}
			try (MapiProp list = contacts.createEntry(listTemplate)) {
				assertThat(list).isInstanceOf(DistributionList.class);
			}
			assertThat(contacts.copyEntries(List.of(find("Ann"), EntryId.of(new byte[24])))).isFalse();
			assertThat(contacts.deleteEntries(List.of(made, made))).isFalse();
			try (MapiTable table = contacts.contentsTable()) {
				assertThat(table.stream().map((row) -> row.get(PropTags.PR_DISPLAY_NAME))).containsExactly("Ann Lee");
			}
		}
		try (AddressContainer all = this.book.openContainer(this.book.getDefaultDir())) {
			assertRefused(HResult.MAPI_E_NO_ACCESS, () -> all.deleteEntries(List.of(made)));
			assertRefused(HResult.MAPI_E_NO_SUPPORT, all::getSearchCriteria);
		}
	}

	@Test
	void whereNamesAreLookedUpIsAskedAndSaid() {
		open("");
		List<Row> path = this.book.getSearchPath();
		assertThat(path).extracting((row) -> row.get(PropTags.PR_DISPLAY_NAME))
			.containsExactly("Contacts", "Global Address List");
		Row moved = Row.of(new PropValue<>(PropTags.PR_DISPLAY_NAME, "x"),
				new PropValue<>(PropTags.PR_ENTRYID, path.get(1).require(PropTags.PR_ENTRYID)));
		this.book.setSearchPath(List.of(moved, path.get(0)));
		assertThat(this.book.getSearchPath()).extracting((row) -> row.get(PropTags.PR_DISPLAY_NAME))
			.containsExactly("Global Address List", "Contacts");
		EntryId directory = this.book.getDefaultDir();
		EntryId personal = this.book.getPab();
		this.book.setDefaultDir(personal);
		this.book.setPab(directory);
		assertThat(this.book.getPab()).isEqualTo(directory);
		assertThat(this.book.getDefaultDir()).isEqualTo(personal);
		this.book.setPab(personal);
		this.book.setDefaultDir(directory);
	}

	@Test
	void anAnsiBookIsUnderstood() {
		open("ansi-only,book-warning");
		Row found = this.book.resolveName(List.of(named(JURGEN))).get(0);
		assertThat(found.get(PropTags.PR_SMTP_ADDRESS)).isEqualTo("jg@example.com");
		assertThat(this.book.prepareRecips(List.of(found), List.of(PropTags.PR_SMTP_ADDRESS))
			.get(0)
			.get(PropTags.PR_DISPLAY_NAME)).isEqualTo(JURGEN);
		assertThat(this.book.getSearchPath()).hasSize(2);
		this.book.setSearchPath(this.book.getSearchPath());
		try (AddressContainer all = this.book.openContainer(this.book.getDefaultDir())) {
			assertThat(all.resolveNames(List.of(named(JURGEN)), List.of(PropTags.PR_DISPLAY_NAME)))
				.extracting(ResolvedName::status)
				.containsExactly(ResolvedName.Status.RESOLVED);
		}
		assertThat(this.book.candidates(JURGEN, 10, PropTags.PR_DISPLAY_NAME)).hasSize(1);
	}

	@Test
	void aMailToANameIsSentToTheEntryThatTheBookHas() {
		open("");
		try (MessageStore store = this.session.openDefaultStore(OpenStoreOptions.WRITE)) {
			this.session.send(Mail.compose()
				.subject("Hello")
				.recipient(new Recipient(RecipientType.TO, MailAddress.named("Ann Lee")))
				.text("Hello"));
			try (Folder sent = store.openSpecialFolder(SpecialFolder.SENT_ITEMS);
					var message = store.openMessage(EntryId.of(sent.messages(PropTags.PR_ENTRYID)
						.map((row) -> row.require(PropTags.PR_ENTRYID))
						.findFirst()
						.orElseThrow()))) {
				Mail mail = Mail.of(message, this.book);
				assertThat(mail.to()).singleElement()
					.satisfies((address) -> assertThat(address.smtpAddress()).isEqualTo("ann@example.com"));
			}
		}
	}

	@Test
	void theBookTakesListenersAndIsReleasedLast() {
		open("");
		Subscription subscription = this.book.advise(null, Set.of(NotificationType.OBJECT_MODIFIED), (event) -> {
		});
		EntryId ann = find("Ann");
		AddressContainer container = this.book.openContainer(null);
		MapiTable table = container.hierarchyTable();
		MapiProp entry = container.openEntry(ann);
		this.book.close();
		container.close();
		assertThat(table.rowCount()).isEqualTo(2);
		assertThat(entry.get(PropTags.PR_SEARCH_KEY)).isInstanceOf(Binary.class);
		subscription.close();
	}

}
