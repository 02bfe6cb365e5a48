package org.mapi4j.embedded;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.mapi4j.HResult;
import org.mapi4j.MapiException;
import org.mapi4j.notification.Notification;
import org.mapi4j.notification.NotificationType;
import org.mapi4j.session.LogonOptions;
import org.mapi4j.session.SubsystemSession;
import org.mapi4j.status.ResourceStatus;
import org.mapi4j.status.ResourceType;
import org.mapi4j.table.MapiTable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class FaultTests {

	private static final String PROFILE = "Embedded";

	private final EmbeddedMapi mapi = EmbeddedMapi.builder().build();

	private final EmbeddedControl control = this.mapi.control();

	private final List<Notification> told = new ArrayList<>();

	private SubsystemSession session;

	@BeforeEach
	void logOn() {
		this.session = this.mapi.logon(LogonOptions.defaults());
	}

	@AfterEach
	void close() {
		this.session.close();
		this.mapi.close();
	}

	@Test
	void notificationsOfATableCanBeDropped() {
		MapiTable table = this.session.statusTable();
		table.advise(this.told::add);
		FaultInjection drop = this.control.inject(Fault.dropNotifications().times(1));
		setOffline();
		assertThat(this.told).isEmpty();
		assertThat(drop.strikes()).isEqualTo(1);
		this.control.setStatus(PROFILE, ResourceType.STORE_PROVIDER, ResourceStatus.AVAILABLE, null);
		assertThat(this.told).hasSize(1);
	}

	@Test
	void notificationsCanComeManyTimes() {
		MapiTable table = this.session.statusTable();
		table.advise(this.told::add);
		this.control.inject(Fault.floodNotifications(50));
		setOffline();
		assertThat(this.told).hasSize(50);
	}

	@Test
	void notificationFaultsStrikeNoCallsAndCallFaultsNoNotifications() {
		MapiTable table = this.session.statusTable();
		table.advise(this.told::add);
		FaultInjection flood = this.control
			.inject(new Fault(Fault.EVERY_OPERATION, null, 1, 10, new Fault.FloodNotification(3)));
		assertThat(table.rowCount()).isPositive();
		assertThat(flood.strikes()).isZero();
		this.control.clearFaults();
		this.control.inject(Fault.fail(Fault.ON_NOTIFY, HResult.MAPI_E_BUSY));
		setOffline();
		assertThat(this.told).hasSize(1);
	}

	@Test
	void theEndOfASessionCanBeKeptQuiet() {
		this.session.advise(null, Set.of(NotificationType.CRITICAL_ERROR), this.told::add);
		this.control.inject(Fault.dropNotifications());
		this.control.endSessions(PROFILE, HResult.MAPI_E_NETWORK_ERROR);
		assertThat(this.told).isEmpty();
		assertThatExceptionOfType(MapiException.class).isThrownBy(this.session::statusTable)
			.satisfies((ex) -> assertThat(ex.result()).isEqualTo(HResult.MAPI_E_END_OF_SESSION));
	}

	@Test
	void aCallCanFindThatItsSessionHasEnded() {
		this.session.advise(null, Set.of(NotificationType.CRITICAL_ERROR), this.told::add);
		this.control.inject(Fault.endSession("IMAPISession::GetStatusTable", HResult.MAPI_E_NETWORK_ERROR).times(1));
		assertThatExceptionOfType(MapiException.class).isThrownBy(this.session::statusTable)
			.satisfies((ex) -> assertThat(ex.result()).isEqualTo(HResult.MAPI_E_END_OF_SESSION));
		assertThat(this.told).singleElement()
			.isInstanceOfSatisfying(Notification.CriticalError.class,
					(error) -> assertThat(error.code()).isEqualTo(HResult.MAPI_E_NETWORK_ERROR));
	}

	@Test
	void aNotificationIsDeliveredAtLeastOnceByAFlood() {
		assertThatIllegalArgumentException().isThrownBy(() -> Fault.floodNotifications(0))
			.withMessageContaining("at least once");
	}

	private void setOffline() {
		this.control.setStatus(PROFILE, ResourceType.STORE_PROVIDER, ResourceStatus.OFFLINE, null);
	}

}
