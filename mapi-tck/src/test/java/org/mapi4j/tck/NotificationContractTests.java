package org.mapi4j.tck;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import org.mapi4j.Binary;
import org.mapi4j.EntryId;
import org.mapi4j.HResult;
import org.mapi4j.MapiError;
import org.mapi4j.ObjectType;
import org.mapi4j.embedded.table.TableSource;
import org.mapi4j.notification.Notification;
import org.mapi4j.notification.Notification.TableEvent;
import org.mapi4j.notification.Notification.TableModified;
import org.mapi4j.notification.NotificationType;
import org.mapi4j.notification.Subscription;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.PropValue;
import org.mapi4j.property.Restriction;
import org.mapi4j.property.Row;
import org.mapi4j.session.LogonOptions;
import org.mapi4j.session.MapiSession;
import org.mapi4j.table.MapiTable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapi4j.property.PropTags.PR_DISPLAY_NAME;
import static org.mapi4j.property.PropTags.PR_INSTANCE_KEY;
import static org.mapi4j.property.PropTags.PR_ROWID;

/**
 * Tables and sessions tell of events.
 */
@ParameterizedClass(name = "{0}")
@EnumSource(Route.class)
@Reference("event-notification-in-mapi")
class NotificationContractTests {

	private static final EntryId FOLDER = EntryId.parse("00000000AABBCCDD");

	private static final EntryId MESSAGE = EntryId.parse("0000000011223344556677");

	@RegisterExtension
	final Bench bench;

	private final Listener listener = new Listener();

	private final TableSource source = new TableSource(List.of(PR_INSTANCE_KEY, PR_ROWID, PR_DISPLAY_NAME));

	private final RowsSubsystem subsystem = new RowsSubsystem(this.source);

	private MapiSession session;

	private MapiTable table;

	NotificationContractTests(Route route) {
		this.bench = new Bench(route);
	}

	@BeforeEach
	void open() {
		this.source.add(row(1));
		this.session = this.bench.logOn(this.subsystem, LogonOptions.defaults());
		this.table = this.session.statusTable();
		this.table.setColumns(PR_INSTANCE_KEY, PR_ROWID, PR_DISPLAY_NAME);
	}

	private static Row row(int id) {
		return Row.of(new PropValue<>(PR_ROWID, id), new PropValue<>(PR_DISPLAY_NAME, "row " + id));
	}

	private TableModified nextTableEvent() {
		return (TableModified) this.listener.next();
	}

	private List<Binary> keys() {
		return this.table.rows(100).stream().map((row) -> row.require(PR_INSTANCE_KEY)).toList();
	}

	@Test
	@Reference({ "imapitable-advise", "table_notification" })
	@Covers({ "MapiTable.advise", "Subscription.close" })
	void aRowThatComesIsToldWithTheOneBeforeIt() {
		try (Subscription subscription = this.table.advise(this.listener)) {
			this.source.add(row(2));
			TableModified event = nextTableEvent();
			assertThat(event.event()).isEqualTo(TableEvent.ROW_ADDED);
			assertThat(event.prior()).isEqualTo(keys().get(0));
			assertThat(event.index()).isEqualTo(keys().get(1));
			assertThat(event.row().get(PR_ROWID)).isEqualTo(2);
			assertThat(event.row().get(PR_DISPLAY_NAME)).isEqualTo("row 2");
			assertThat(event.row().values()).hasSize(3);
		}
	}

	@Test
	@Reference({ "imapitable-advise", "table_notification" })
	@Covers("MapiTable.advise")
	void theFirstRowHasNoneBeforeIt() {
		this.source.reload(List.of());
		try (Subscription subscription = this.table.advise(this.listener)) {
			this.source.add(row(2));
			TableModified event = nextTableEvent();
			assertThat(event.event()).isEqualTo(TableEvent.ROW_ADDED);
			assertThat(event.prior()).isNull();
		}
	}

	@Test
	@Reference("table_notification")
	@Covers("MapiTable.advise")
	void aRowThatChangesAndARowThatGoesAreTold() {
		long number = this.source.add(row(2));
		Binary key = keys().get(1);
		try (Subscription subscription = this.table.advise(this.listener)) {
			this.source.update(number, (row) -> row.with(PR_DISPLAY_NAME, "new \ud83d"));
			TableModified changed = nextTableEvent();
			assertThat(changed.event()).isEqualTo(TableEvent.ROW_MODIFIED);
			assertThat(changed.index()).isEqualTo(key);
			assertThat(changed.row().get(PR_DISPLAY_NAME)).isEqualTo("new \ud83d");
			this.source.remove(number);
			TableModified gone = nextTableEvent();
			assertThat(gone.event()).isEqualTo(TableEvent.ROW_DELETED);
			assertThat(gone.index()).isEqualTo(key);
		}
	}

	@Test
	@Reference("table_notification")
	@Covers("MapiTable.advise")
	void aTableWhoseRowsWereReplacedSaysSo() {
		try (Subscription subscription = this.table.advise(this.listener)) {
			this.source.reload(List.of(row(7)));
			TableModified event = nextTableEvent();
			assertThat(event.event()).isEqualTo(TableEvent.RELOAD);
			assertThat(event.index()).isNull();
		}
	}

	@Test
	@Reference("imapitable-advise")
	@Covers("MapiTable.advise")
	void onlyRowsThatCanBeSeenAreTold() {
		this.table.restrict(Restriction.property(PR_ROWID, Restriction.RelOp.LT, 100));
		try (Subscription subscription = this.table.advise(this.listener)) {
			this.source.add(row(100));
			this.source.add(row(99));
			assertThat(nextTableEvent().row().get(PR_ROWID)).isEqualTo(99);
		}
	}

	@Test
	@Reference("imapiadvisesink-onnotify")
	@Covers("MapiTable.advise")
	void eventsComeInTheirOrder() {
		try (Subscription subscription = this.table.advise(this.listener)) {
			IntStream.range(0, 500).forEach((i) -> this.source.add(row(i)));
			IntStream.range(0, 500).forEach((i) -> assertThat(nextTableEvent().row().get(PR_ROWID)).isEqualTo(i));
		}
	}

	@Test
	@Reference("imapitable-unadvise")
	@Covers("Subscription.close")
	void afterASubscriptionWasClosedNothingIsTold() {
		Listener other = new Listener();
		Subscription first = this.table.advise(this.listener);
		try (Subscription second = this.table.advise(other)) {
			first.close();
			first.close();
			this.source.add(row(2));
			other.next();
			assertThat(this.listener.isEmpty()).isTrue();
		}
	}

	@Test
	@Covers({ "MapiTable.advise", "MapiTable.close" })
	void aTableThatIsClosedTakesItsSubscriptionsAlong() {
		Subscription subscription = this.table.advise(this.listener);
		this.table.close();
		this.source.add(row(2));
		subscription.close();
		assertThat(this.listener.isEmpty()).isTrue();
	}

	@Test
	@Covers({ "MapiTable.advise", "MapiSession.logOff" })
	void aLogoffEndsAllSubscriptions() {
		Subscription first = this.table.advise(this.listener);
		Subscription second = this.session.advise(Set.of(NotificationType.CRITICAL_ERROR), this.listener);
		this.session.logOff();
		this.source.add(row(2));
		first.close();
		second.close();
		assertThat(this.listener.isEmpty()).isTrue();
	}

	@Test
	@Covers("MapiTable.advise")
	void aListenerMayUseTheTableAndEndItsOwnSubscription() throws Exception {
		CompletableFuture<Integer> counted = new CompletableFuture<>();
		AtomicReference<Subscription> own = new AtomicReference<>();
		own.set(this.table.advise((event) -> {
			int rows = this.table.rowCount();
			Subscription mine = own.get();
			if (mine != null) {
				mine.close();
			}
			counted.complete(rows);
		}));
		this.source.add(row(2));
		assertThat(counted.get(30, TimeUnit.SECONDS)).isEqualTo(2);
	}

	@Test
	@Reference({ "imapisession-advise", "error_notification" })
	@Covers("MapiSession.advise(Set, NotificationListener)")
	void aSessionTellsOfErrorsThatEndIt() {
		assertTold(NotificationType.CRITICAL_ERROR,
				new Notification.CriticalError(null, HResult.MAPI_E_NETWORK_ERROR, 0, null));
	}

	@Test
	@Reference("extended_notification")
	@Covers("MapiSession.advise(Set, NotificationListener)")
	void aSessionTellsWhatProvidersDefine() {
		assertTold(NotificationType.EXTENDED, new Notification.Extended(0x80000001, Binary.parse("00FF")));
		assertTold(NotificationType.EXTENDED, new Notification.Extended(0, Binary.EMPTY));
	}

	@Test
	@Reference({ "imapisession-advise", "newmail_notification" })
	@Covers("MapiSession.advise(EntryId, Set, NotificationListener)")
	void anObjectTellsOfNewMail() {
		assertToldBy(FOLDER, NotificationType.NEW_MAIL, new Notification.NewMail(MESSAGE, FOLDER, "IPM.Note", 2));
	}

	@Test
	@Reference({ "imapisession-advise", "object_notification" })
	@Covers("MapiSession.advise(EntryId, Set, NotificationListener)")
	void anObjectTellsWhatBecomesOfIt() {
		EntryId other = EntryId.parse("00000000FF");
		for (NotificationType type : List.of(NotificationType.OBJECT_CREATED, NotificationType.OBJECT_DELETED,
				NotificationType.OBJECT_MODIFIED, NotificationType.SEARCH_COMPLETE)) {
			assertToldBy(FOLDER, type, new Notification.ObjectChanged(type, MESSAGE, ObjectType.MESSAGE, FOLDER, null,
					null, List.of(PropTags.PR_SUBJECT, PropTags.PR_ENTRYID)));
		}
		for (NotificationType type : List.of(NotificationType.OBJECT_MOVED, NotificationType.OBJECT_COPIED)) {
			assertToldBy(FOLDER, type, new Notification.ObjectChanged(type, MESSAGE, ObjectType.FOLDER, FOLDER, other,
					MESSAGE, List.of()));
		}
	}

	@Test
	@Reference("error_notification")
	@Covers("MapiSession.advise(EntryId, Set, NotificationListener)")
	void anErrorExplainsItself() {
		try (Subscription subscription = this.session.advise(FOLDER, Set.of(NotificationType.CRITICAL_ERROR),
				this.listener)) {
			MapiError error = new MapiError("Die Verbindung ist weg", "Store", 7, 8);
			tell(new Notification.CriticalError(FOLDER, HResult.MAPI_E_CALL_FAILED, 0, error));
			Notification.CriticalError told = (Notification.CriticalError) this.listener.next();
			assertThat(told.entryId()).isEqualTo(FOLDER);
			assertThat(told.code()).isEqualTo(HResult.MAPI_E_CALL_FAILED);
			assertThat(told.error()).isEqualTo(error);
		}
	}

	@Test
	@Reference("imapisession-advise")
	@Covers("MapiSession.advise(Set, NotificationListener)")
	void whatWasNotAskedForIsNotTold() {
		try (Subscription subscription = this.session.advise(Set.of(NotificationType.EXTENDED), this.listener)) {
			if (this.bench.isNative()) {
				tell(new Notification.NewMail(MESSAGE, FOLDER, "IPM.Note", 2));
			}
			tell(new Notification.Extended(1, Binary.EMPTY));
			assertThat(this.listener.next()).isInstanceOf(Notification.Extended.class);
		}
	}

	private void assertTold(NotificationType type, Notification event) {
		try (Subscription subscription = this.session.advise(Set.of(type), this.listener)) {
			tell(event);
			assertThat(this.listener.next()).isEqualTo(event);
		}
	}

	private void assertToldBy(EntryId entryId, NotificationType type, Notification event) {
		try (Subscription subscription = this.session.advise(entryId, Set.of(type), this.listener)) {
			tell(event);
			assertThat(this.listener.next()).isEqualTo(event);
		}
	}

	private void tell(Notification event) {
		Objects.requireNonNull(this.subsystem.listener(), "No one listens").onNotify(event);
	}

}
