package org.mapi4j.embedded.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.mapi4j.HResult;
import org.mapi4j.notification.Notification.TableEvent;
import org.mapi4j.notification.Notification.TableModified;
import org.mapi4j.notification.Subscription;
import org.mapi4j.property.Restriction;
import org.mapi4j.property.Restriction.RelOp;
import org.mapi4j.property.Row;
import org.mapi4j.table.Bookmark;
import org.mapi4j.table.SortOrder;
import org.mapi4j.table.TableFlag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapi4j.embedded.table.People.AGE;
import static org.mapi4j.embedded.table.People.NAME;
import static org.mapi4j.embedded.table.People.assertFails;
import static org.mapi4j.embedded.table.People.key;
import static org.mapi4j.embedded.table.People.names;
import static org.mapi4j.embedded.table.People.person;

class TableNotificationTests {

	private final TableSource source = People.source();

	private final EmbeddedTable table = People.table(this.source);

	private final List<TableModified> told = new ArrayList<>();

	TableNotificationTests() {
		for (int i = 0; i < 5; i++) {
			this.source.add(person("p" + i, i, null));
		}
	}

	private Subscription listen() {
		return this.table.advise((event) -> this.told.add((TableModified) event));
	}

	@Test
	void aRowThatComesIsToldWithTheOneBeforeIt() {
		listen();
		this.source.add(person("new", 9, null));
		List<Row> rows = this.table.rows(9);
		assertThat(this.told).containsExactly(
				new TableModified(TableEvent.ROW_ADDED, HResult.S_OK, key(rows.get(5)), key(rows.get(4)), rows.get(5)));
	}

	@Test
	void theFirstRowHasNoneBeforeIt() {
		this.table.sort(SortOrder.descending(AGE));
		listen();
		this.source.add(person("new", 9, null));
		assertThat(this.told).extracting(TableModified::prior).containsOnlyNulls();
	}

	@Test
	void aRowThatGoesIsToldByItsKeyAlone() {
		Row gone = this.table.rows(9).get(1);
		listen();
		this.source.remove(2);
		assertThat(this.told)
			.containsExactly(new TableModified(TableEvent.ROW_DELETED, HResult.S_OK, key(gone), null, Row.EMPTY));
		assertThat(this.source.remove(2)).isFalse();
		assertThat(this.source.update(2, (row) -> row.with(AGE, 1))).isFalse();
		assertThat(this.told).hasSize(1);
	}

	@Test
	void aRowThatChangesIsToldWithTheColumnsInForce() {
		this.table.setColumns(AGE);
		listen();
		this.source.update(1, (row) -> row.with(AGE, 50));
		this.table.setColumns(NAME);
		assertThat(this.told).extracting((event) -> event.row().values().size()).containsExactly(1);
		assertThat(this.told.get(0).row().get(AGE)).isEqualTo(50);
	}

	@Test
	void aRowThatMovesIsToldAtItsNewPlace() {
		this.table.sort(SortOrder.ascending(AGE));
		List<Row> rows = this.table.rows(9);
		listen();
		this.source.update(1, (row) -> row.with(AGE, 3));
		assertThat(names(this.table)).containsExactly("p1", "p2", "p0", "p3", "p4");
		assertThat(this.told).singleElement().satisfies((event) -> {
			assertThat(event.event()).isEqualTo(TableEvent.ROW_MODIFIED);
			assertThat(event.index()).isEqualTo(key(rows.get(0)));
			assertThat(event.prior()).isEqualTo(key(rows.get(2)));
		});
	}

	@Test
	void aRowThatBeginsOrCeasesToMeetTheConditionComesOrGoes() {
		this.table.restrict(Restriction.property(AGE, RelOp.GE, 3));
		listen();
		this.source.update(1, (row) -> row.with(AGE, 7));
		this.source.update(1, (row) -> row.with(AGE, 8));
		this.source.update(1, (row) -> row.with(AGE, 0));
		this.source.update(1, (row) -> row.with(AGE, 1));
		assertThat(this.told).extracting(TableModified::event)
			.containsExactly(TableEvent.ROW_ADDED, TableEvent.ROW_MODIFIED, TableEvent.ROW_DELETED);
	}

	@Test
	void whatChangesNothingIsNotTold() {
		listen();
		this.source.update(1, (row) -> row.with(AGE, 0));
		assertThat(this.told).isEmpty();
	}

	@Test
	void severalChangesAreToldTogetherAndAGreatManyAsOne() {
		listen();
		this.source.change(() -> {
			this.source.add(person("a", 1, null));
			this.source.add(person("b", 1, null));
			assertThat(this.told).isEmpty();
		});
		assertThat(this.told).hasSize(2);
		this.told.clear();
		this.source.change(() -> {
			for (int i = 0; i < 1000; i++) {
				this.source.add(person("many", i, null));
			}
		});
		assertThat(this.told).extracting(TableModified::event).containsExactly(TableEvent.CHANGED);
		assertThat(this.table.rowCount()).isEqualTo(1007);
	}

	@Test
	void aReloadInvalidatesEverything() {
		this.table.queryRows(2);
		Bookmark bookmark = this.table.createBookmark();
		listen();
		this.source.reload(List.of(person("other", 1, null)));
		assertThat(this.told).extracting(TableModified::event).containsExactly(TableEvent.RELOAD);
		assertThat(names(this.table.queryRows(9))).containsExactly("other");
		assertFails(HResult.MAPI_E_INVALID_BOOKMARK, () -> this.table.seekRow(bookmark, 0));
	}

	@Test
	void nobodyIsToldOnceTheRegistrationOrTheTableIsClosed() {
		Subscription subscription = listen();
		subscription.close();
		subscription.close();
		this.source.remove(1);
		listen();
		this.table.close();
		this.source.remove(2);
		assertThat(this.told).isEmpty();
	}

	@Test
	void aListenerThatFailsHindersNobody() {
		this.table.advise((event) -> {
			throw new IllegalStateException("On purpose");
		});
		listen();
		this.source.remove(1);
		assertThat(this.told).hasSize(1);
	}

	@Test
	void aListenerMayChangeTheDataAndEventsStayInOrder() {
		List<TableEvent> order = new ArrayList<>();
		this.table.advise((event) -> {
			if (((TableModified) event).event() == TableEvent.ROW_ADDED) {
				this.source.remove(1);
			}
		});
		this.table.advise((event) -> order.add(((TableModified) event).event()));
		this.source.add(person("new", 1, null));
		assertThat(order).containsExactly(TableEvent.ROW_ADDED, TableEvent.ROW_DELETED);
	}

	@Test
	void aConditionPutOffStillFollowsWhatHappensMeanwhile() {
		listen();
		this.table.restrict(Restriction.property(AGE, RelOp.GE, 3), TableFlag.BATCH);
		this.source.update(1, (row) -> row.with(AGE, 7));
		assertThat(this.told).extracting(TableModified::event).containsExactly(TableEvent.ROW_ADDED);
	}

	@Test
	void tablesOfOneSourceAreReadAndChangedByManyThreads() throws InterruptedException {
		int threads = 8;
		CountDownLatch done = new CountDownLatch(threads);
		List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
		for (int i = 0; i < threads; i++) {
			int seed = i;
			new Thread(() -> {
				try {
					work(seed);
				}
				catch (Throwable ex) {
					failures.add(ex);
				}
				done.countDown();
			}).start();
		}
		assertThat(done.await(60, TimeUnit.SECONDS)).isTrue();
		assertThat(failures).isEmpty();
		assertThat(this.table.rowCount()).isEqualTo(5);
	}

	private void work(int seed) {
		EmbeddedTable own = People.table(this.source);
		own.sort(SortOrder.descending(AGE).withCategories(seed % 2, seed % 2));
		own.advise((event) -> own.status());
		for (int i = 0; i < 200; i++) {
			long number = this.source.add(person("t" + seed, i % 7, null));
			own.rows(5);
			this.source.update(number, (row) -> row.with(AGE, seed));
			this.source.remove(number);
		}
		own.close();
	}

}
