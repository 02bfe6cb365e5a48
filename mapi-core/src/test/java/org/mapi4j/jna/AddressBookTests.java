package org.mapi4j.jna;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

import com.sun.jna.Pointer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.mapi4j.EntryId;
import org.mapi4j.HResult;
import org.mapi4j.MapiException;
import org.mapi4j.address.AddressBook;
import org.mapi4j.address.AddressContainer;
import org.mapi4j.address.CreateEntryFlag;
import org.mapi4j.address.DistributionList;
import org.mapi4j.address.MailUser;
import org.mapi4j.address.ResolvedName;
import org.mapi4j.jna.PretendBench.Use;
import org.mapi4j.notification.NotificationType;
import org.mapi4j.notification.Subscription;
import org.mapi4j.property.MapiProp;
import org.mapi4j.property.OpenFlag;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.PropValue;
import org.mapi4j.property.Row;
import org.mapi4j.thread.Lane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mapi4j.jna.PretendBench.entryId;

/**
 * What MAPI is called with where the address book is used, and what becomes of the memory
 * that it may replace.
 */
@Timeout(60)
class AddressBookTests {

	private static final int MAPI_E_BAD_CHARWIDTH = 0x80040103;

	private static final int MAPI_E_AMBIGUOUS_RECIP = 0x80040700;

	private static final int MAPI_E_NOT_FOUND = 0x8004010F;

	private static final int MAPI_E_CALL_FAILED = 0x80004005;

	private static final int MAPI_E_UNKNOWN_ENTRYID = 0x80040201;

	private static final int MAPI_W_PARTIAL_COMPLETION = 0x00040680;

	private static final EntryId ANN = EntryId.of(new byte[] { 0, 1, 2, 3, 4 });

	private static final EntryId BOB = EntryId.of(new byte[] { 0, 9, 8 });

	@RegisterExtension
	private final PretendBench bench = new PretendBench(2);

	private final PretendHeap heap = this.bench.pretended.heap;

	private final PretendObject session = this.bench.session;

	private final PretendObject book = this.bench.object();

	private final PretendObject entry = this.bench.object();

	private final List<String> calls = this.bench.calls;

	private final NativeMapi mapi = this.bench.mapi;

	@BeforeEach
	void offerAnAddressBook() {
		this.session.on(6, (arguments) -> {
			note("OpenAddressBook", arguments[0], arguments[1], (int) arguments[2]);
			return this.book.give(arguments[3]);
		});
	}

	private void note(Object... parts) {
		this.bench.note(parts);
	}

	private void use(Use<AddressBook> use) {
		this.bench.use((opened) -> {
			try (AddressBook addressBook = opened.openAddressBook()) {
				use.of(addressBook);
			}
		});
	}

	private void useContainer(Use<AddressContainer> use) {
		opening(4);
		use((addressBook) -> {
			try (AddressContainer container = addressBook.openContainer(null)) {
				use.of(container);
			}
		});
	}

	/**
	 * Lets an entry be opened.
	 * @param kind what kind of object it is
	 */
	private void opening(int kind) {
		this.book.on(14, (arguments) -> {
			note("OpenEntry", entryId((int) arguments[0], arguments[1]), arguments[2], (int) arguments[3]);
			new Pointer(arguments[4]).setInt(0, kind);
			return this.entry.give(arguments[5]);
		});
	}

	private int giveEntryId(EntryId entryId, long size, long place) {
		new Pointer(size).setInt(0, entryId.value().size());
		new Pointer(place).setLong(0, this.heap.bytes(entryId.value().toByteArray()));
		return 0;
	}

	private static Row named(String name) {
		return Row.of(new PropValue<>(PropTags.PR_DISPLAY_NAME, name));
	}

	private static Row found(String name, EntryId entryId) {
		return named(name).with(PropTags.PR_ENTRYID, entryId.value());
	}

	private Pointer entryOf(long list, int index) {
		return new Pointer(list + 8 + 16L * index);
	}

	private void replace(long list, int index, Row row) {
		Pointer changed = entryOf(list, index);
		if (changed.getLong(8) != 0) {
			assertThat(this.heap.free(changed.getLong(8))).isZero();
		}
		changed.setInt(4, row.values().size());
		changed.setLong(8, this.heap.properties(row));
	}

	private String nameIn(long list, int index) {
		Pointer property = new Pointer(entryOf(list, index).getLong(8));
		return (property.getInt(0) == 0x3001001F) ? PretendObject.wide(property.getLong(8))
				: PretendObject.narrow(property.getLong(8)) + " narrow";
	}

	@Test
	void theAddressBookIsOpenedWithoutADialog() {
		use((addressBook) -> {
		});
		assertThat(this.calls).containsExactly("OpenAddressBook 0 0 1");
	}

	@Test
	void aWarningThatContainersAreMissingIsNoFailure() {
		this.session.on(6, (arguments) -> {
			this.book.give(arguments[3]);
			return HResult.MAPI_W_ERRORS_RETURNED.code();
		});
		use((addressBook) -> note("opened"));
		assertThat(this.calls).containsExactly("opened");
	}

	@Test
	void anEntryIsOpenedAsWhatItIs() {
		use((addressBook) -> {
			opening(6);
			try (MapiProp opened = addressBook.openEntry(ANN, OpenFlag.MODIFY)) {
				assertThat(opened).isInstanceOf(MailUser.class).isNotInstanceOf(AddressContainer.class);
			}
			opening(8);
			try (MapiProp opened = addressBook.openEntry(BOB)) {
				assertThat(opened).isInstanceOf(DistributionList.class);
			}
			opening(4);
			try (MapiProp opened = addressBook.openEntry(null)) {
				assertThat(opened).isInstanceOf(AddressContainer.class).isNotInstanceOf(MailUser.class);
			}
			opening(77);
			try (MapiProp opened = addressBook.openEntry(BOB)) {
				assertThat(opened).isNotInstanceOfAny(MailUser.class, AddressContainer.class);
			}
		});
		assertThat(this.calls).contains("OpenEntry " + ANN + " 0 1", "OpenEntry " + BOB + " 0 0", "OpenEntry null 0 0");
	}

	@Test
	void aOneOffEntryIsNamedInUtf16() {
		this.book.on(18, (arguments) -> {
			note("CreateOneOff", PretendObject.wide(arguments[0]), PretendObject.wide(arguments[1]),
					PretendObject.wide(arguments[2]), Integer.toHexString((int) arguments[3]));
			return giveEntryId(ANN, arguments[4], arguments[5]);
		});
		use((addressBook) -> {
			assertThat(addressBook.createOneOff("B\u00FCro \u20AC", "SMTP", "a@example.org", true)).isEqualTo(ANN);
			assertThat(addressBook.createOneOff("", "SMTP", "a@example.org", false)).isEqualTo(ANN);
		});
		assertThat(this.calls).endsWith("CreateOneOff B\u00FCro \u20AC SMTP a@example.org 80000000",
				"CreateOneOff null SMTP a@example.org 80010000");
	}

	@Test
	void aOneOffEntryIsNamedInTheCodePageWhereNothingElseIsKnown() {
		this.book.on(18, (arguments) -> {
			if ((int) arguments[3] < 0) {
				return MAPI_E_BAD_CHARWIDTH;
			}
			note("CreateOneOff", PretendObject.narrow(arguments[0]), PretendObject.narrow(arguments[2]));
			return giveEntryId(ANN, arguments[4], arguments[5]);
		});
		use((addressBook) -> addressBook.createOneOff("Ann", "SMTP", "a@example.org", true));
		assertThat(this.calls).endsWith("CreateOneOff Ann a@example.org");
	}

	@Test
	void aOneOffEntryThatIsNoneIsAnError() {
		this.book.on(18, (arguments) -> 0);
		use((addressBook) -> assertThatExceptionOfType(MapiException.class)
			.isThrownBy(() -> addressBook.createOneOff("Ann", "SMTP", "a@example.org", true))
			.withMessageContaining("returned nothing"));
	}

	@Test
	void namesAreResolvedInMemoryThatMapiMayReplace() {
		this.book.on(20, (arguments) -> {
			long list = arguments[3];
			note("ResolveName", arguments[0], Integer.toHexString((int) arguments[1]), arguments[2],
					new Pointer(list).getInt(0), nameIn(list, 0), nameIn(list, 1));
			assertThat(this.heap.isBuffer(list)).isTrue();
			assertThat(this.heap.isBuffer(entryOf(list, 0).getLong(8))).isTrue();
			assertThat(this.heap.isBuffer(entryOf(list, 1).getLong(8))).isTrue();
			replace(list, 1, found("Bob", BOB));
			return 0;
		});
		use((addressBook) -> assertThat(addressBook.resolveName(List.of(found("Ann", ANN), named("bob"))))
			.containsExactly(found("Ann", ANN), found("Bob", BOB)));
		assertThat(this.calls).endsWith("ResolveName 0 80000000 0 2 Ann bob");
	}

	@Test
	void memoryIsAskedForOnAThreadThatHasBeenInitialised() {
		this.book.on(20, (arguments) -> 0);
		use((addressBook) -> {
			Callable<List<Row>> call = () -> addressBook.resolveName(List.of(named("Ann")));
			assertThat(CompletableFuture
				.supplyAsync(() -> this.mapi.threads().call(Lane.POOL, "Resolving", Duration.ofSeconds(30), call))
				.get()).containsExactly(named("Ann"));
			assertThat(this.mapi.counters().threads()).isEqualTo(3);
		});
	}

	@Test
	void entriesOfAnotherProviderAreNotTheSame() {
		this.book.on(15, (arguments) -> {
			new Pointer(arguments[5]).setInt(0,
					entryId((int) arguments[0], arguments[1]).equals(entryId((int) arguments[2], arguments[3])) ? 1
							: 0);
			return 0;
		});
		use((addressBook) -> {
			assertThat(addressBook.compareEntryIds(ANN, ANN)).isTrue();
			assertThat(addressBook.compareEntryIds(ANN, BOB)).isFalse();
			this.book.on(15, (arguments) -> MAPI_E_UNKNOWN_ENTRYID);
			assertThat(addressBook.compareEntryIds(ANN, BOB)).isFalse();
			this.book.on(15, (arguments) -> MAPI_E_CALL_FAILED);
			assertThatExceptionOfType(MapiException.class).isThrownBy(() -> addressBook.compareEntryIds(ANN, BOB))
				.satisfies((ex) -> assertThat(ex.result()).isEqualTo(HResult.MAPI_E_CALL_FAILED));
		});
	}

	@Test
	void aNameOfManyKilobytesIsInTheBufferOfItsEntry() {
		String name = "x".repeat(1 << 20);
		this.book.on(20, (arguments) -> {
			note("ResolveName", nameIn(arguments[3], 0).length());
			return 0;
		});
		use((addressBook) -> assertThat(addressBook.resolveName(List.of(found(name, ANN))))
			.containsExactly(found(name, ANN)));
		assertThat(this.calls).endsWith("ResolveName 1048576");
	}

	@Test
	void anAmbiguousNameIsAnErrorThatLeavesNothingBehind() {
		this.book.on(20, (arguments) -> {
			replace(arguments[3], 0, found("Ann", ANN));
			return MAPI_E_AMBIGUOUS_RECIP;
		});
		use((addressBook) -> assertThatExceptionOfType(MapiException.class)
			.isThrownBy(() -> addressBook.resolveName(List.of(named("ann"), named("b"))))
			.satisfies((ex) -> assertThat(ex.result()).isEqualTo(HResult.MAPI_E_AMBIGUOUS_RECIP)));
	}

	@Test
	void namesAreResolvedInTheCodePageWhereNothingElseIsKnown() {
		this.book.on(20, (arguments) -> {
			note("ResolveName", (int) arguments[1], nameIn(arguments[3], 0));
			return ((int) arguments[1] != 0) ? MAPI_E_BAD_CHARWIDTH : 0;
		});
		use((addressBook) -> assertThat(
				addressBook.resolveName(List.of(named("Ann"))).get(0).get(PropTags.PR_DISPLAY_NAME))
			.isEqualTo("Ann"));
		assertThat(this.calls).endsWith("ResolveName -2147483648 Ann", "ResolveName 0 Ann narrow");
	}

	@Test
	void aListThatComesBackShorterIsAnErrorThatLeavesNothingBehind() {
		for (int count : new int[] { 1, 3, -1 }) {
			this.book.on(20, (arguments) -> {
				new Pointer(arguments[3]).setInt(0, count);
				return 0;
			});
			use((addressBook) -> assertThatExceptionOfType(MapiException.class)
				.isThrownBy(() -> addressBook.resolveName(List.of(named("ann"), named("b"))))
				.satisfies((ex) -> assertThat(ex.result()).isEqualTo(HResult.MAPI_E_CORRUPT_DATA)));
		}
	}

	@Test
	void recipientsArePreparedEvenWhereOneHadNoPropertiesAndOneLosesThem() {
		this.book.on(31, (arguments) -> {
			long list = arguments[2];
			note("PrepareRecips", (int) arguments[0], new Pointer(arguments[1]).getInt(0),
					Integer.toHexString(new Pointer(arguments[1]).getInt(4)), entryOf(list, 0).getLong(8));
			replace(list, 0, found("Ann", ANN));
			Pointer second = entryOf(list, 1);
			this.heap.free(second.getLong(8));
			second.setInt(4, 0);
			second.setLong(8, 0);
			return 0;
		});
		use((addressBook) -> assertThat(
				addressBook.prepareRecips(List.of(Row.EMPTY, named("Bob")), List.of(PropTags.PR_DISPLAY_NAME)))
			.containsExactly(found("Ann", ANN), Row.EMPTY));
		assertThat(this.calls).endsWith("PrepareRecips 0 1 3001001f 0");
	}

	@Test
	void anEntryThatGrowsOrVanishesAloneIsCountedToo() {
		this.book.on(31, (arguments) -> {
			note("PrepareRecips", arguments[1]);
			if (new Pointer(arguments[2]).getInt(0) == 1) {
				replace(arguments[2], 0, found("Ann", ANN));
			}
			else {
				this.heap.free(entryOf(arguments[2], 0).getLong(8));
				entryOf(arguments[2], 0).setInt(4, 0);
				entryOf(arguments[2], 0).setLong(8, 0);
			}
			return 0;
		});
		use((addressBook) -> {
			addressBook.prepareRecips(List.of(Row.EMPTY), List.of());
			assertThat(this.mapi.counters().buffers()).isZero();
			addressBook.prepareRecips(List.of(named("Ann"), Row.EMPTY), List.of());
			assertThat(this.mapi.counters().buffers()).isZero();
		});
		assertThat(this.calls).endsWith("PrepareRecips 0", "PrepareRecips 0");
	}

	@Test
	void aTextThatMapiCannotHaveLeavesNothingBehind() {
		use((addressBook) -> assertThatIllegalArgumentException()
			.isThrownBy(() -> addressBook.resolveName(List.of(named("Ann"), found("a\0b", ANN))))
			.withMessageContaining("character 0"));
	}

	@Test
	void theContainersForSomethingAreReadAndChosen() {
		this.book.on(25, (arguments) -> giveEntryId(ANN, arguments[0], arguments[1]))
			.on(27, (arguments) -> 0)
			.on(26, (arguments) -> {
				note("SetPAB", entryId((int) arguments[0], arguments[1]));
				return 0;
			})
			.on(28, (arguments) -> {
				note("SetDefaultDir", entryId((int) arguments[0], arguments[1]));
				return 0;
			});
		use((addressBook) -> {
			assertThat(addressBook.getPab()).isEqualTo(ANN);
			assertThat(addressBook.getDefaultDir()).isNull();
			this.book.on(27, (arguments) -> MAPI_E_NOT_FOUND);
			assertThat(addressBook.getDefaultDir()).isNull();
			addressBook.setPab(BOB);
			addressBook.setDefaultDir(ANN);
		});
		assertThat(this.calls).endsWith("SetPAB " + BOB, "SetDefaultDir " + ANN);
	}

	@Test
	void theSearchPathHasTheIdentifierFirst() {
		this.book.on(29, (arguments) -> {
			note("GetSearchPath", Integer.toHexString((int) arguments[0]));
			new Pointer(arguments[1]).setLong(0, this.heap.rows(List.of(found("People", ANN), found("Other", BOB))));
			return 0;
		}).on(30, (arguments) -> {
			Pointer row = new Pointer(arguments[1] + 8);
			Pointer first = new Pointer(row.getLong(8));
			note("SetSearchPath", (int) arguments[0], new Pointer(arguments[1]).getInt(0), row.getInt(4),
					Integer.toHexString(first.getInt(0)), entryId(first.getInt(8), first.getLong(16)));
			return 0;
		});
		use((addressBook) -> {
			List<Row> path = addressBook.getSearchPath();
			assertThat(path).containsExactly(found("People", ANN), found("Other", BOB));
			addressBook.setSearchPath(path);
		});
		assertThat(this.calls).endsWith("GetSearchPath 80000000", "SetSearchPath 0 2 2 fff0102 " + ANN);
	}

	@Test
	void registrationsHaveConnectionNumbersOfEightBytes() {
		this.book.on(16, (arguments) -> {
			note("Advise", entryId((int) arguments[0], arguments[1]), Integer.toHexString((int) arguments[2]));
			new Pointer(arguments[4]).setLong(0, 0x1234_5678_9ABC_DEF0L);
			return 0;
		}).on(17, (arguments) -> {
			note("Unadvise", Long.toHexString(arguments[0]));
			return 0;
		});
		use((addressBook) -> {
			Subscription subscription = addressBook.advise(ANN, Set.of(NotificationType.OBJECT_MODIFIED), (event) -> {
			});
			subscription.close();
		});
		assertThat(this.calls).endsWith("Advise " + ANN + " 10", "Unadvise 123456789abcdef0");
	}

	@Test
	void entriesAreCopiedAndDeletedWithoutADialogAndTellWhetherAllWere() {
		this.entry.on(20, (arguments) -> {
			note("CopyEntries", list(arguments[0]), arguments[1], arguments[2], (int) arguments[3]);
			return MAPI_W_PARTIAL_COMPLETION;
		}).on(21, (arguments) -> {
			note("DeleteEntries", list(arguments[0]), (int) arguments[1]);
			return 0;
		});
		useContainer((container) -> {
			assertThat(container.copyEntries(List.of(ANN, BOB), CreateEntryFlag.REPLACE)).isFalse();
			assertThat(container.deleteEntries(List.of(BOB))).isTrue();
		});
		assertThat(this.calls).endsWith("CopyEntries [" + ANN + ", " + BOB + "] 0 0 5",
				"DeleteEntries [" + BOB + "] 0");
	}

	private static List<EntryId> list(long address) {
		Pointer list = new Pointer(address);
		List<EntryId> entryIds = new ArrayList<>();
		for (int i = 0; i < list.getInt(0); i++) {
			Pointer binary = new Pointer(list.getLong(8) + 16L * i);
			assertThat(binary.getLong(8) % 8).as("alignment").isZero();
			entryIds.add(entryId(binary.getInt(0), binary.getLong(8)));
		}
		return entryIds;
	}

	@Test
	void namesAreResolvedInAContainerWithAFlagForEach() {
		this.entry.on(22, (arguments) -> {
			Pointer flags = new Pointer(arguments[3]);
			note("ResolveNames", arguments[0], Integer.toHexString((int) arguments[1]), flags.getInt(0),
					flags.getInt(4), flags.getInt(8), flags.getInt(12), flags.getInt(16));
			replace(arguments[2], 1, found("Bob", BOB));
			flags.setInt(8, 2);
			flags.setInt(12, 1);
			return 0;
		});
		useContainer((container) -> assertThat(
				container.resolveNames(List.of(found("Ann", ANN), named("bob"), named("c"), named("d")), List.of()))
			.containsExactly(new ResolvedName(ResolvedName.Status.RESOLVED, found("Ann", ANN)),
					new ResolvedName(ResolvedName.Status.RESOLVED, found("Bob", BOB)),
					new ResolvedName(ResolvedName.Status.AMBIGUOUS, named("c")),
					new ResolvedName(ResolvedName.Status.UNRESOLVED, named("d"))));
		assertThat(this.calls).endsWith("ResolveNames 0 80000000 4 2 0 0 0");
	}

	@Test
	void aContainerThatKnowsTheCodePageOnlyIsAskedForNarrowColumns() {
		this.entry.on(22, (arguments) -> {
			note("ResolveNames", Integer.toHexString(new Pointer(arguments[0]).getInt(4)), nameIn(arguments[2], 0),
					new Pointer(arguments[3]).getInt(4));
			new Pointer(arguments[3]).setInt(4, 2);
			return ((int) arguments[1] != 0) ? MAPI_E_BAD_CHARWIDTH : 0;
		});
		useContainer((container) -> container.resolveNames(List.of(named("ann")), List.of(PropTags.PR_DISPLAY_NAME)));
		assertThat(this.calls).endsWith("ResolveNames 3001001f ann 0", "ResolveNames 3001001e ann narrow 0");
	}

	@Test
	void aStateOfANameThatDoesNotExistIsAnError() {
		this.entry.on(22, (arguments) -> {
			new Pointer(arguments[3]).setInt(4, 3);
			return 0;
		});
		useContainer((container) -> assertThatExceptionOfType(MapiException.class)
			.isThrownBy(() -> container.resolveNames(List.of(named("ann")), List.of()))
			.withMessageContaining("unknown state 3"));
	}

	@Test
	void aNewEntryIsAMailUserUnlessItCanBeADistributionList() {
		PretendObject created = new PretendObject();
		PretendObject list = new PretendObject();
		this.entry.on(19, (arguments) -> {
			note("CreateEntry", entryId((int) arguments[0], arguments[1]), (int) arguments[2]);
			return created.give(arguments[3]);
		});
		useContainer((container) -> {
			try (MapiProp opened = container.createEntry(ANN, CreateEntryFlag.CHECK_DUP_STRICT)) {
				assertThat(opened).isInstanceOf(MailUser.class).isNotInstanceOf(AddressContainer.class);
			}
			created.on(0, (arguments) -> list.give(arguments[1]));
			try (MapiProp opened = container.createEntry(ANN)) {
				assertThat(opened).isInstanceOf(DistributionList.class);
				assertThat(created.references()).isZero();
				assertThat(list.references()).isEqualTo(1);
			}
			assertThat(this.mapi.counters().objects()).isEqualTo(3);
		});
		assertThat(this.calls).endsWith("CreateEntry " + ANN + " 1", "CreateEntry " + ANN + " 0");
		assertThat(created.references()).isZero();
		assertThat(list.references()).isZero();
	}

}
