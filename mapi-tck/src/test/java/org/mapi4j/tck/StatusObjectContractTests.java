package org.mapi4j.tck;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import org.mapi4j.EntryId;
import org.mapi4j.HResult;
import org.mapi4j.MapiNotSupportedException;
import org.mapi4j.embedded.table.TableSource;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.PropValue;
import org.mapi4j.property.Row;
import org.mapi4j.session.LogonOptions;
import org.mapi4j.session.LogonPreset;
import org.mapi4j.session.MapiSession;
import org.mapi4j.status.FlushFlag;
import org.mapi4j.status.ResourceMethod;
import org.mapi4j.status.ResourceType;
import org.mapi4j.status.StatusObject;
import org.mapi4j.status.StatusRow;
import org.mapi4j.status.ValidateFlag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Status objects do what their rows advertise, with the flags of the headers.
 */
@ParameterizedClass(name = "{0}")
@EnumSource(Route.class)
class StatusObjectContractTests {

	private static final EntryId SPOOLER = EntryId.parse("00000000AA01");

	private static final EntryId TRANSPORT = EntryId.parse("00000000AA0203");

	private static final long SUPPRESS_UI = 0x1;

	private static final long FLUSH_NO_UI = 0x10;

	private static final int ALL_METHODS = 0xF;

	@RegisterExtension
	final Bench bench;

	private final TableSource source = new TableSource(StatusRow.COLUMNS);

	private final RowsSubsystem subsystem = new RowsSubsystem(this.source);

	private final List<Map<String, Long>> natively = new ArrayList<>();

	StatusObjectContractTests(Route route) {
		this.bench = new Bench(route);
	}

	private void add(EntryId entryId, ResourceType type, int methods) {
		this.source.add(Row.of(new PropValue<>(PropTags.PR_ENTRYID, entryId.value()),
				new PropValue<>(PropTags.PR_RESOURCE_TYPE, type.code()),
				new PropValue<>(PropTags.PR_RESOURCE_METHODS, methods),
				new PropValue<>(PropTags.PR_DISPLAY_NAME, type + " \u00e4")));
	}

	private StatusObject open(int methods) {
		return open(methods, LogonPreset.UNATTENDED);
	}

	private StatusObject open(int methods, LogonPreset preset) {
		add(TRANSPORT, ResourceType.TRANSPORT_PROVIDER, methods);
		MapiSession session = this.bench.session(this.bench.connect(this.subsystem), LogonOptions.of(preset));
		if (this.bench.isNative()) {
			this.bench.faults().allowUserInterface(preset == LogonPreset.INTERACTIVE);
			this.bench.exports().onCall((call) -> {
				if (call.method().startsWith("IMAPIStatus::") && call.arguments().containsKey("ulFlags")
						&& !call.method().endsWith("GetProps")) {
					this.natively.add(call.arguments());
				}
			});
		}
		session.logOn();
		return session.openStatusObject(session.refreshStatus().rows().get(0));
	}

	private void assertArrived(String call, long nativeFlags) {
		assertThat(this.subsystem.calls()).containsExactly(call);
		if (this.bench.isNative()) {
			assertThat(this.natively).singleElement().satisfies((arguments) -> {
				assertThat(arguments).containsEntry("ulFlags", nativeFlags);
				assertThat(arguments.getOrDefault("ulUIParam", 0L)).isZero();
			});
			this.natively.clear();
		}
	}

	@Test
	@Reference("imapistatus-validatestate")
	@Covers({ "StatusObject.validateState", "MapiSession.openStatusObject" })
	void eachFlagOfAValidationArrives() {
		StatusObject object = open(ALL_METHODS);
		object.validateState();
		assertArrived("validateState []", SUPPRESS_UI);
		Map<ValidateFlag, Long> bits = Map.of(ValidateFlag.ABORT_XP_HEADER_OPERATION, 0x200000L,
				ValidateFlag.CONFIG_CHANGED, 0x100000L, ValidateFlag.FORCE_XP_CONNECT, 0x40000L,
				ValidateFlag.FORCE_XP_DISCONNECT, 0x80000L, ValidateFlag.PROCESS_XP_HEADER_CACHE, 0x20000L,
				ValidateFlag.REFRESH_XP_HEADER_CACHE, 0x10000L);
		bits.forEach((flag, bit) -> {
			object.validateState(flag);
			assertArrived("validateState [" + flag + "]", bit | SUPPRESS_UI);
		});
		object.validateState(ValidateFlag.CONFIG_CHANGED, ValidateFlag.FORCE_XP_CONNECT);
		assertArrived("validateState [CONFIG_CHANGED, FORCE_XP_CONNECT]", 0x140000 | SUPPRESS_UI);
	}

	@Test
	@Reference("imapistatus-validatestate")
	@Covers("StatusObject.validateState")
	void aValidationShowsADialogOnlyWhereItIsAskedTo() {
		StatusObject object = open(ALL_METHODS, LogonPreset.INTERACTIVE);
		object.validateState(ValidateFlag.SHOW_XP_SESSION_UI);
		assertArrived("validateState [SHOW_XP_SESSION_UI]", 0x400000);
	}

	@Test
	@Reference("imapistatus-settingsdialog")
	@Covers("StatusObject.settingsDialog")
	void settingsAreShownWhereSomeoneSits() {
		StatusObject object = open(ALL_METHODS, LogonPreset.INTERACTIVE);
		object.settingsDialog(true);
		assertArrived("settingsDialog true", 0x1);
		object.settingsDialog(false);
		assertArrived("settingsDialog false", 0);
	}

	@Test
	@Reference("imapistatus-settingsdialog")
	void settingsAreNotShownWhereNoOneSits() {
		StatusObject object = open(ALL_METHODS);
		assertThatExceptionOfType(MapiNotSupportedException.class).isThrownBy(() -> object.settingsDialog(true));
		assertThat(this.subsystem.calls()).isEmpty();
	}

	@Test
	@Reference("imapistatus-changepassword")
	@Covers("StatusObject.changePassword")
	void aPasswordIsChangedAsItIsWritten() {
		StatusObject object = open(ALL_METHODS);
		object.changePassword("o\u00e4\ud83d", "");
		assertArrived("changePassword o\u00e4\ud83d ", 0x80000000L);
	}

	@Test
	@Reference("imapistatus-flushqueues")
	@Covers("StatusObject.flushQueues")
	void eachFlagOfAFlushArrives() {
		StatusObject object = open(ALL_METHODS);
		assertThat(object.flushQueues(null)).isTrue();
		assertArrived("flushQueues null []", FLUSH_NO_UI);
		assertThat(object.flushQueues(null, FlushFlag.UPLOAD)).isTrue();
		assertArrived("flushQueues null [UPLOAD]", 0x2 | FLUSH_NO_UI);
		assertThat(object.flushQueues(SPOOLER, FlushFlag.DOWNLOAD)).isTrue();
		assertArrived("flushQueues " + SPOOLER + " [DOWNLOAD]", 0x4 | FLUSH_NO_UI);
		assertThat(object.flushQueues(TRANSPORT, FlushFlag.FORCE)).isTrue();
		assertArrived("flushQueues " + TRANSPORT + " [FORCE]", 0x8 | FLUSH_NO_UI);
	}

	@Test
	@Reference("imapistatus-flushqueues")
	@Covers("StatusObject.flushQueues")
	void aFlushInTheBackgroundIsBegunAndNotDone() {
		StatusObject object = open(ALL_METHODS);
		assertThat(object.flushQueues(null, FlushFlag.UPLOAD, FlushFlag.FORCE, FlushFlag.ASYNC_OK)).isFalse();
		assertArrived("flushQueues null [UPLOAD, FORCE, ASYNC_OK]", 0x2A | FLUSH_NO_UI);
	}

	@Test
	@Reference({ "imapistatusimapiprop", "pidtagresourcemethods-canonical-property" })
	@Covers("StatusObject.methods")
	void anObjectSaysWhatItCanDo() {
		assertThat(open(0x9).methods()).containsExactlyInAnyOrder(ResourceMethod.VALIDATE_STATE,
				ResourceMethod.FLUSH_QUEUES);
	}

	@Test
	@Reference("pidtagresourcemethods-canonical-property")
	@Covers("StatusObject.methods")
	void whatAnObjectCannotDoItIsNotAskedFor() {
		StatusObject object = open(0, LogonPreset.INTERACTIVE);
		assertThat(object.methods()).isEmpty();
		assertThatExceptionOfType(MapiNotSupportedException.class).isThrownBy(object::validateState);
		assertThatExceptionOfType(MapiNotSupportedException.class).isThrownBy(() -> object.settingsDialog(false));
		assertThatExceptionOfType(MapiNotSupportedException.class).isThrownBy(() -> object.changePassword("a", "b"));
		assertThatExceptionOfType(MapiNotSupportedException.class).isThrownBy(() -> object.flushQueues(null));
		assertThat(this.subsystem.calls()).isEmpty();
		assertThat(this.natively).isEmpty();
	}

	@Test
	@Reference("imapistatusimapiprop")
	@Covers({ "MapiProp.getProps", "MapiProp.getPropList" })
	void anObjectHasThePropertiesOfItsRow() {
		StatusObject object = open(ALL_METHODS);
		assertThat(object.getProps(PropTags.PR_DISPLAY_NAME).get(PropTags.PR_DISPLAY_NAME))
			.isEqualTo("TRANSPORT_PROVIDER \u00e4");
		assertThat(object.getPropList()).extracting((tag) -> tag.id())
			.contains(PropTags.PR_RESOURCE_TYPE.id(), PropTags.PR_ENTRYID.id());
	}

	@Test
	@Reference("imapiprop-getlasterror")
	@Covers({ "MapiObject.lastError", "MapiObject.close" })
	void anObjectExplainsAnErrorUntilItIsClosed() {
		StatusObject object = open(ALL_METHODS);
		assertThat(object.lastError(HResult.MAPI_E_BUSY)).isNotNull()
			.satisfies((error) -> assertThat(error.message()).contains("MAPI_E_BUSY"))
			.satisfies((error) -> assertThat(error.component()).isNull());
		object.close();
		object.close();
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(object::validateState);
	}

	@Test
	@Reference("imapisession-openentry")
	@Covers("MapiSession.openStatusObject")
	void aRowWithoutIdentifierHasNoObject() {
		MapiSession session = this.bench.logOn(this.subsystem, LogonOptions.defaults());
		StatusRow nameless = new StatusRow(Row.of(new PropValue<>(PropTags.PR_DISPLAY_NAME, "nameless")));
		assertThatExceptionOfType(MapiNotSupportedException.class).isThrownBy(() -> session.openStatusObject(nameless));
	}

}
