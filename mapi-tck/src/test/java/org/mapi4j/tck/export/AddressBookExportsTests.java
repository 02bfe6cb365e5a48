package org.mapi4j.tck.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.mapi4j.Binary;
import org.mapi4j.EntryId;
import org.mapi4j.address.AddressBook;
import org.mapi4j.address.AddressContainer;
import org.mapi4j.address.MailUser;
import org.mapi4j.address.ResolvedName;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.PropValue;
import org.mapi4j.property.Row;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The address book as a C program would call it.
 */
class AddressBookExportsTests {

	private static final int UNICODE = 0x80000000;

	private static final int INVALID_PARAMETER = 0x80070057;

	private static final Row FOUND = Row.of(new PropValue<>(PropTags.PR_DISPLAY_NAME, "Ann Lee"),
			new PropValue<>(PropTags.PR_ENTRYID, Binary.parse("0A0B")));

	private final List<String> calls = new CopyOnWriteArrayList<>();

	private final Map<String, Object> containerAnswers = new HashMap<>(
			Map.of("createEntry", Recorded.of(MailUser.class, 6, this.calls, Map.of())));

	private final Map<String, Object> bookAnswers = new HashMap<>(Map.of("openEntry",
			Recorded.of(AddressContainer.class, 4, this.calls, this.containerAnswers), "createOneOff",
			EntryId.parse("01020304"), "resolveName", List.of(FOUND), "getSearchPath", List.of(FOUND, FOUND)));

	private final FakeSubsystem subsystem = new FakeSubsystem();

	private final MapiExports exports = MapiExports.of(this.subsystem);

	private final PlainClient client = new PlainClient(this.exports);

	private Pointer session = Pointer.NULL;

	private Pointer book = Pointer.NULL;

	@BeforeEach
	void openAddressBook() {
		this.subsystem.addressBook = Recorded.of(AddressBook.class, 2, this.calls, this.bookAnswers);
		this.client.initialize();
		this.session = this.client.logon(FakeSubsystem.PROFILE);
		Memory out = PlainClient.place();
		PlainClient.check(this.client.call(this.session, 6, 0L, Pointer.NULL, 0x1, out));
		this.book = out.getPointer(0);
	}

	@AfterEach
	void close() {
		this.exports.close();
	}

	private Pointer openContainer() {
		Memory type = PlainClient.place();
		Memory out = PlainClient.place();
		PlainClient.check(this.client.call(this.book, 14, 0, Pointer.NULL, Pointer.NULL, 0, type, out));
		assertThat(type.getInt(0)).isEqualTo(4);
		return out.getPointer(0);
	}

	private void end(Pointer... objects) {
		for (Pointer object : objects) {
			this.client.release(object);
		}
		this.client.logoff(this.session);
		this.client.uninitialize();
	}

	private Pointer buffer(int size) {
		Memory out = PlainClient.place();
		PlainClient.check(this.client.call("MAPIAllocateBuffer", size, out));
		return out.getPointer(0);
	}

	private Pointer names(String... names) {
		Pointer list = buffer(8 + 16 * names.length);
		list.setInt(0, names.length);
		for (int i = 0; i < names.length; i++) {
			Pointer values = buffer(24);
			values.setInt(0, 0x3001001F);
			Memory text = new PlainClient.WideText(names[i]);
			Memory more = PlainClient.place();
			PlainClient.check(this.client.call("MAPIAllocateMore", (int) text.size(), values, more));
			more.getPointer(0).write(0, text.getByteArray(0, (int) text.size()), 0, (int) text.size());
			values.setPointer(8, more.getPointer(0));
			list.setInt(8 + i * 16L, 0);
			list.setInt(12 + i * 16L, 1);
			list.setPointer(16 + i * 16L, values);
		}
		return list;
	}

	private void freeNames(Pointer list) {
		for (int i = 0; i < list.getInt(0); i++) {
			this.client.free(list.getPointer(16 + i * 16L));
		}
		this.client.free(list);
	}

	private List<String> findings() {
		return this.exports.report().findings();
	}

	@Test
	void aNameThatIsResolvedHasNewValuesInTheList() {
		Pointer list = names("Ann");
		Pointer before = list.getPointer(16);
		PlainClient.check(this.client.call(this.book, 20, 0L, UNICODE, Pointer.NULL, list));
		assertThat(list.getInt(12)).isEqualTo(2);
		assertThat(list.getPointer(16)).isNotEqualTo(before);
		assertThat(list.getPointer(16).getInt(0)).isEqualTo(0x3001001F);
		assertThat(list.getPointer(16).getInt(24)).isEqualTo(0x0FFF0102);
		freeNames(list);
		end(this.book);
		assertThat(findings()).isEmpty();
	}

	@Test
	void aDialogIsHeldAgainstTheClient() {
		Pointer list = names("Ann");
		PlainClient.check(this.client.call(this.book, 20, 7L, UNICODE | 0x8, Pointer.NULL, list));
		freeNames(list);
		end(this.book);
		assertThat(findings()).hasSize(2)
			.anySatisfy((finding) -> assertThat(finding).contains("MAPI_DIALOG"))
			.anySatisfy((finding) -> assertThat(finding).contains("the window 0x7"));
	}

	@Test
	void onlyNamesThatAreNotResolvedAreLookedUp() {
		this.containerAnswers.put("resolveNames", List.of(new ResolvedName(ResolvedName.Status.RESOLVED, FOUND)));
		Pointer container = openContainer();
		Pointer list = names("Bob", "Ann");
		Memory flags = new Memory(12);
		flags.setInt(0, 2);
		flags.setInt(4, 2);
		flags.setInt(8, 0);
		PlainClient.check(this.client.call(container, 22, Pointer.NULL, UNICODE, list, flags));
		assertThat(flags.getIntArray(0, 3)).containsExactly(2, 2, 2);
		assertThat(list.getInt(12)).isOne();
		assertThat(list.getInt(28)).isEqualTo(2);
		flags.setInt(0, 1);
		assertThat(this.client.call(container, 22, Pointer.NULL, UNICODE, list, flags)).isEqualTo(INVALID_PARAMETER);
		freeNames(list);
		end(container, this.book);
		assertThat(findings()).singleElement().asString().contains("of 2 names was given 1 flags");
	}

	@Test
	void aOneOffComesInOneBuffer() {
		Memory size = PlainClient.place();
		Memory out = PlainClient.place();
		PlainClient
			.check(this.client.call(this.book, 18, new PlainClient.WideText("Ann"), new PlainClient.WideText("SMTP"),
					new PlainClient.WideText("ann@example.com"), UNICODE | 0x10000, size, out));
		assertThat(size.getInt(0)).isEqualTo(4);
		assertThat(out.getPointer(0).getByteArray(0, 4)).containsExactly(1, 2, 3, 4);
		this.client.free(out.getPointer(0));
		end(this.book);
		assertThat(this.calls).contains("createOneOff[Ann, SMTP, ann@example.com, false]");
		assertThat(findings()).isEmpty();
	}

	@Test
	void theSearchPathIsFreedRowByRow() {
		Memory out = PlainClient.place();
		PlainClient.check(this.client.call(this.book, 29, UNICODE, out));
		this.client.freeRows(out.getPointer(0));
		end(this.book);
		assertThat(findings()).isEmpty();
	}

	@Test
	void anEntryIsCreatedFromATemplate() {
		Pointer container = openContainer();
		Memory template = new Memory(8);
		template.setLong(0, 0x7);
		Memory out = PlainClient.place();
		PlainClient.check(this.client.call(container, 19, 1, template, 0x4, out));
		end(out.getPointer(0), container, this.book);
		assertThat(this.calls).contains("createEntry[07, [REPLACE]]");
		assertThat(findings()).isEmpty();
	}

	@Test
	void anUnalignedIdentifierIsNoticed() {
		Memory first = new Memory(16);
		first.clear();
		Memory type = PlainClient.place();
		PlainClient.check(this.client.call(this.book, 14, 4, first.share(2), Pointer.NULL, 0, type, type));
		assertThat(findings()).first().asString().contains("which is not a multiple of 8");
	}

}
