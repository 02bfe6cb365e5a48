package org.mapi4j.embedded.table;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.jspecify.annotations.Nullable;
import org.mapi4j.HResult;
import org.mapi4j.MapiException;
import org.mapi4j.notification.Notification;
import org.mapi4j.notification.Notification.TableEvent;
import org.mapi4j.notification.Notification.TableModified;
import org.mapi4j.property.Restriction;
import org.mapi4j.table.SortOrder;
import org.mapi4j.table.TableFlag;
import org.mapi4j.table.TableStatus;
import org.mapi4j.table.TableStatus.Activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapi4j.embedded.table.People.AGE;
import static org.mapi4j.embedded.table.People.NAME;
import static org.mapi4j.embedded.table.People.assertFails;
import static org.mapi4j.embedded.table.People.names;
import static org.mapi4j.embedded.table.People.person;

class BackgroundWorkTests {

	private static final Duration LONG = Duration.ofSeconds(20);

	private final CountDownLatch go = new CountDownLatch(1);

	private final BlockingQueue<Notification> told = new LinkedBlockingQueue<>();

	private volatile @Nullable HResult failure;

	private final TableSource source = People.source();

	private final EmbeddedTable table = new EmbeddedTable(this.source, TableStatus.Type.DYNAMIC, new OpenGate() {

		@Override
		void before(String operation) {
			if (Thread.currentThread().getName().equals("mapi-embedded-table")) {
				holdAndFail(operation);
			}
		}

	});

	BackgroundWorkTests() {
		this.source.add(person("b", 1, null));
		this.source.add(person("a", 2, null));
		this.table.advise(this.told::add);
	}

	private void holdAndFail(String operation) {
		try {
			assertThat(this.go.await(20, TimeUnit.SECONDS)).isTrue();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
		if (this.failure != null) {
			throw MapiException.of(this.failure, operation);
		}
	}

	private TableModified next() throws InterruptedException {
		Notification notification = this.told.poll(20, TimeUnit.SECONDS);
		assertThat(notification).isInstanceOf(TableModified.class);
		return (TableModified) notification;
	}

	@Test
	void theTableIsBusyUntilTheSortHasEnded() throws InterruptedException {
		this.table.sort(SortOrder.ascending(NAME), TableFlag.ASYNC);
		assertThat(this.table.status().activity()).isEqualTo(Activity.SORTING);
		assertFails(HResult.MAPI_E_BUSY, () -> this.table.queryRows(1));
		assertFails(HResult.MAPI_E_BUSY, () -> this.table.restrict(null));
		assertFails(HResult.MAPI_E_BUSY, () -> this.table.sort(SortOrder.by(), TableFlag.ASYNC));
		assertFails(HResult.MAPI_E_TIMEOUT, () -> this.table.waitForCompletion(Duration.ZERO));
		this.go.countDown();
		assertThat(this.table.waitForCompletion(LONG)).isEqualTo(Activity.COMPLETE);
		assertThat(next().event()).isEqualTo(TableEvent.SORT_DONE);
		assertThat(names(this.table)).containsExactly("a", "b");
	}

	@Test
	void columnsAndConditionsAreSetInTheBackgroundToo() throws InterruptedException {
		this.go.countDown();
		this.table.setColumns(List.of(NAME), TableFlag.ASYNC);
		assertThat(next().event()).isEqualTo(TableEvent.SETCOL_DONE);
		this.table.restrict(Restriction.equal(AGE, 2), TableFlag.ASYNC, TableFlag.BATCH);
		assertThat(next().event()).isEqualTo(TableEvent.RESTRICT_DONE);
		assertThat(names(this.table)).containsExactly("a");
		assertThat(this.table.queryRows(-1).get(0).values()).hasSize(1);
	}

	@Test
	void whatFailsInTheBackgroundIsToldAndLeavesTheTableAsItWas() throws InterruptedException {
		this.failure = HResult.MAPI_E_NETWORK_ERROR;
		this.go.countDown();
		this.table.sort(SortOrder.ascending(NAME), TableFlag.ASYNC);
		assertThat(next()).satisfies((event) -> {
			assertThat(event.event()).isEqualTo(TableEvent.ERROR);
			assertThat(event.result()).isEqualTo(HResult.MAPI_E_NETWORK_ERROR);
		});
		assertThat(this.table.status().activity()).isEqualTo(Activity.SORT_ERROR);
		assertThat(names(this.table)).containsExactly("b", "a");
		this.table.sort(SortOrder.ascending(NAME));
		assertThat(this.table.status().activity()).isEqualTo(Activity.COMPLETE);
	}

	@Test
	void whatIsAbortedLeavesTheTableAsItWas() throws InterruptedException {
		this.table.sort(SortOrder.ascending(NAME), TableFlag.ASYNC);
		this.table.abort();
		assertThat(this.table.waitForCompletion(LONG)).isEqualTo(Activity.COMPLETE);
		this.go.countDown();
		this.source.remove(1);
		assertThat(next().event()).isEqualTo(TableEvent.ROW_DELETED);
		assertThat(this.table.sortOrder().keys()).isEmpty();
		this.table.abort();
	}

	@Test
	void aTableCanBeClosedWhileItIsBusy() {
		this.table.sort(SortOrder.ascending(NAME), TableFlag.ASYNC);
		this.table.close();
		this.go.countDown();
		this.source.remove(1);
		assertThat(this.told).isEmpty();
	}

}
