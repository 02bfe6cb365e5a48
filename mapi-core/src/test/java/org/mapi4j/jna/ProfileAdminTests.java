package org.mapi4j.jna;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;

import com.sun.jna.Pointer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import org.mapi4j.Binary;
import org.mapi4j.HResult;
import org.mapi4j.MapiException;
import org.mapi4j.MapiObjectNotFoundException;
import org.mapi4j.MapiUid;
import org.mapi4j.profile.MessageServiceAdmin;
import org.mapi4j.profile.ProfileAdmin;
import org.mapi4j.profile.ProfileSection;
import org.mapi4j.profile.ProviderAdmin;
import org.mapi4j.profile.SectionFlag;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.PropValue;
import org.mapi4j.property.Row;
import org.mapi4j.thread.Lane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * What MAPI is called with where profiles and services are administered.
 */
@Timeout(60)
class ProfileAdminTests {

	private static final int MAPI_E_BAD_CHARWIDTH = 0x80040103;

	private static final MapiUid SERVICE = MapiUid.parse("01020304-0506-0708-090a-0b0c0d0e0f10");

	private static final MapiUid OTHER = MapiUid.parse("21020304-0506-0708-090a-0b0c0d0e0f10");

	private final PretendMapi pretended = new PretendMapi();

	private final PretendObject profiles = new PretendObject();

	private final PretendObject services = new PretendObject();

	private final PretendObject providers = new PretendObject();

	private final PretendObject section = new PretendObject();

	private final List<String> calls = Collections.synchronizedList(new ArrayList<>());

	private final NativeMapi mapi = NativeMapi.withExports(this.pretended::address,
			NativeOptions.defaults().withThreads(1));

	@BeforeEach
	void offerAdministration() {
		this.pretended.profileAdmin = this.profiles;
		this.profiles.on(11, (arguments) -> {
			note("AdminServices", PretendObject.narrow(arguments[0]), arguments[1], arguments[2], (int) arguments[3]);
			return this.services.give(arguments[4]);
		});
		this.services.on(12, (arguments) -> {
			note("AdminProviders", uid(arguments[0]), (int) arguments[1]);
			return this.providers.give(arguments[2]);
		});
	}

	@AfterEach
	void everythingIsGivenBack() {
		NativeCounters counters = this.mapi.counters();
		this.mapi.close();
		assertThat(counters.objects()).isZero();
		assertThat(counters.buffers()).isZero();
		assertThat(this.pretended.heap.leaks()).isZero();
		assertThat(List.of(this.profiles, this.services, this.providers, this.section))
			.extracting(PretendObject::references)
			.containsOnly(0);
	}

	private void note(Object... parts) {
		this.calls.add(String.join(" ", Arrays.stream(parts).map(String::valueOf).toList()));
	}

	private static MapiUid uid(long address) {
		return (address != 0) ? MapiUid.of(new Pointer(address).getByteArray(0, MapiUid.SIZE)) : null;
	}

	private <T> T call(Callable<T> call) {
		return this.mapi.threads().call(Lane.POOL, "Testing", Duration.ofSeconds(30), call);
	}

	private void administer(Administration administration) {
		call(() -> {
			try (ProfileAdmin admin = this.mapi.adminProfiles()) {
				administration.of(admin);
			}
			return "done";
		});
	}

	private void administerServices(ServiceAdministration administration) {
		administer((admin) -> {
			try (MessageServiceAdmin services = admin.adminServices("Work")) {
				administration.of(services);
			}
		});
	}

	@Test
	void profilesAreNamedInTheCodePageOfTheSystemWithoutPasswordWindowOrDialog() {
		this.profiles.on(5, (arguments) -> {
			note("CreateProfile", PretendObject.narrow(arguments[0]), arguments[1], arguments[2], (int) arguments[3]);
			return 0;
		}).on(6, (arguments) -> {
			note("DeleteProfile", PretendObject.narrow(arguments[0]), (int) arguments[1]);
			return 0;
		}).on(8, (arguments) -> {
			note("CopyProfile", PretendObject.narrow(arguments[0]), arguments[1], PretendObject.narrow(arguments[2]),
					arguments[3], (int) arguments[4]);
			return 0;
		}).on(9, (arguments) -> {
			note("RenameProfile", PretendObject.narrow(arguments[0]), arguments[1], PretendObject.narrow(arguments[2]),
					arguments[3], (int) arguments[4]);
			return 0;
		}).on(10, (arguments) -> {
			note("SetDefaultProfile", PretendObject.narrow(arguments[0]), (int) arguments[1]);
			return 0;
		});
		administer((admin) -> {
			admin.createProfile("Work", true);
			admin.createProfile("Bare", false);
			admin.deleteProfile("Bare");
			admin.copyProfile("Work", "Copy");
			admin.renameProfile("Copy", "Home");
			admin.setDefaultProfile("Home");
			admin.setDefaultProfile(null);
			admin.adminServices("Work").close();
		});
		assertThat(this.calls).containsExactly("CreateProfile Work 0 0 1", "CreateProfile Bare 0 0 0",
				"DeleteProfile Bare 0", "CopyProfile Work 0 Copy 0 0", "RenameProfile Copy 0 Home 0 0",
				"SetDefaultProfile Home 0", "SetDefaultProfile null 0", "AdminServices Work 0 0 0");
		assertThat(this.pretended.callsMade()).contains("adminProfiles 0");
	}

	@Test
	void aNameThatTheCodePageDoesNotHaveIsGivenInUtf16() {
		this.profiles.on(6, (arguments) -> {
			note("DeleteProfile", PretendObject.wide(arguments[0]), Integer.toHexString((int) arguments[1]));
			return 0;
		});
		administer((admin) -> admin.deleteProfile("lone \uD800"));
		assertThat(this.calls).containsExactly("DeleteProfile lone \uD800 80000000");
	}

	@Test
	void anAdministrationThatWantsNothingButUtf16IsGivenThat() {
		this.profiles.on(6, (arguments) -> {
			if ((int) arguments[1] == 0) {
				return MAPI_E_BAD_CHARWIDTH;
			}
			note("DeleteProfile", PretendObject.wide(arguments[0]), Integer.toHexString((int) arguments[1]));
			return 0;
		});
		administer((admin) -> admin.deleteProfile("Work"));
		assertThat(this.calls).containsExactly("DeleteProfile Work 80000000");
	}

	@Test
	void aNameThatIsNoneIsRefusedBeforeMapiSeesIt() {
		for (String name : List.of("", " Work", "Work ", "x".repeat(65), "y".repeat(1 << 20))) {
			assertThatExceptionOfType(MapiException.class)
				.isThrownBy(() -> administer((admin) -> admin.createProfile(name, false)))
				.withMessageContaining("1 to 64 characters")
				.satisfies((ex) -> assertThat(ex.result()).isEqualTo(HResult.MAPI_E_INVALID_PARAMETER));
		}
		assertThatIllegalArgumentException().isThrownBy(() -> administer((admin) -> admin.deleteProfile("a\0b")));
	}

	@Test
	void aNewServiceIsNamedByTheInterfaceThatSaysSo() {
		PretendObject second = new PretendObject();
		this.services.on(0, (arguments) -> {
			note("QueryInterface", uid(arguments[0]));
			return second.give(arguments[1]);
		});
		second.on(15, (arguments) -> {
			note("CreateMsgServiceEx", PretendObject.wide(arguments[0]), PretendObject.wide(arguments[1]), arguments[2],
					Integer.toHexString((int) arguments[3]));
			new Pointer(arguments[4]).write(0, SERVICE.toByteArray(), 0, MapiUid.SIZE);
			return 0;
		});
		administerServices((admin) -> {
			assertThat(admin.createService("MSEMS", null)).isEqualTo(SERVICE);
			assertThat(admin.createService("MSPST", "Archive")).isEqualTo(SERVICE);
		});
		assertThat(this.calls).containsSubsequence("QueryInterface 00020387-0000-0000-c000-000000000046",
				"CreateMsgServiceEx MSEMS null 0 80000000", "CreateMsgServiceEx MSPST Archive 0 80000000");
		assertThat(second.references()).isZero();
	}

	@Test
	void aNewServiceIsFoundInTheTableWhereNothingSaysWhichItIs() {
		List<Row> rows = new ArrayList<>(List.of(service(OTHER)));
		PretendObject table = tableOf(rows);
		this.services.on(4, (arguments) -> {
			note("GetMsgServiceTable", (int) arguments[0]);
			return table.give(arguments[1]);
		}).on(5, (arguments) -> {
			if ((int) arguments[3] != 0) {
				return MAPI_E_BAD_CHARWIDTH;
			}
			note("CreateMsgService", PretendObject.narrow(arguments[0]), PretendObject.narrow(arguments[1]),
					arguments[2]);
			rows.add(service(SERVICE));
			return 0;
		});
		administerServices((admin) -> assertThat(admin.createService("MSPST", "Archive")).isEqualTo(SERVICE));
		assertThat(this.calls).containsSubsequence("GetMsgServiceTable 0", "CreateMsgService MSPST Archive 0",
				"GetMsgServiceTable 0");
		assertThat(table.references()).isZero();
	}

	@Test
	void aNewServiceThatTheTableDoesNotShowIsSaidToBeThereAllTheSame() {
		PretendObject table = tableOf(List.of(service(OTHER)));
		this.services.on(4, (arguments) -> table.give(arguments[1])).on(5, (arguments) -> 0);
		administerServices((admin) -> assertThatExceptionOfType(MapiObjectNotFoundException.class)
			.isThrownBy(() -> admin.createService("MSPST", "Archive"))
			.withMessageStartingWith("Looking for the message service that was added failed with MAPI_E_NOT_FOUND")
			.withMessageContaining("the profile has a new service MSPST"));
	}

	private PretendObject tableOf(List<Row> rows) {
		List<Row> unread = new ArrayList<>();
		return new PretendObject().on(7, (arguments) -> 0).on(10, (arguments) -> {
			unread.addAll(rows);
			return 0;
		}).on(19, (arguments) -> {
			new Pointer(arguments[2]).setLong(0, this.pretended.heap.rows(List.copyOf(unread)));
			unread.clear();
			return 0;
		});
	}

	private static Row service(MapiUid uid) {
		return Row.of(new PropValue<>(PropTags.PR_SERVICE_UID, Binary.of(uid.toByteArray())),
				new PropValue<>(PropTags.PR_SERVICE_NAME, "MSPST"));
	}

	@Test
	void aServiceIsConfiguredInTheWidthOfItsSettings() {
		this.services.on(9, (arguments) -> {
			note("ConfigureMsgService", uid(arguments[0]), arguments[1], Integer.toHexString((int) arguments[2]),
					(int) arguments[3], Integer.toHexString(new Pointer(arguments[4]).getInt(0)));
			return ((int) arguments[2] != 0) ? MAPI_E_BAD_CHARWIDTH : 0;
		});
		administerServices((admin) -> {
			admin.configureService(SERVICE, List.of(new PropValue<>(PropTags.PR_RESOURCE_FLAGS, 4)));
			admin.configureService(SERVICE, List.of(new PropValue<>(PropTags.PR_DISPLAY_NAME, "Archive")));
		});
		assertThat(this.calls).endsWith("ConfigureMsgService " + SERVICE + " 0 0 1 30090003",
				"ConfigureMsgService " + SERVICE + " 0 80000000 1 3001001f",
				"ConfigureMsgService " + SERVICE + " 0 0 1 3001001e");
	}

	@Test
	void aServiceIsCopiedToAnotherAdministrationThatIsHeldMeanwhile() {
		this.services.on(7, (arguments) -> {
			note("CopyMsgService", uid(arguments[0]), PretendObject.narrow(arguments[1]), arguments[2],
					uid(arguments[3]), arguments[4] == this.services.address(), arguments[5], (int) arguments[6],
					this.services.references());
			return 0;
		});
		administerServices((admin) -> admin.copyService(SERVICE, null, admin));
		assertThat(this.calls)
			.endsWith("CopyMsgService " + SERVICE + " null 0 0002031d-0000-0000-c000-000000000046 true 0 0 1");
	}

	@Test
	void aServiceIsNotCopiedToAnAdministrationThatIsClosed() {
		administerServices((admin) -> {
			MessageServiceAdmin closed;
			try (ProfileAdmin other = this.mapi.adminProfiles()) {
				closed = other.adminServices("Home");
				closed.close();
			}
			assertThatExceptionOfType(MapiException.class).isThrownBy(() -> admin.copyService(SERVICE, "Copy", closed))
				.withMessageContaining("closed");
		});
	}

	@Test
	void servicesAreNamedByTheirIdentifiers() {
		this.services.on(6, (arguments) -> {
			note("DeleteMsgService", uid(arguments[0]));
			return 0;
		}).on(11, (arguments) -> {
			note("MsgServiceTransportOrder", (int) arguments[0], uid(arguments[1]), uid(arguments[1] + 16),
					(int) arguments[2]);
			return 0;
		}).on(13, (arguments) -> {
			note("SetPrimaryIdentity", uid(arguments[0]), (int) arguments[1]);
			return 0;
		});
		administerServices((admin) -> {
			admin.deleteService(SERVICE);
			admin.transportOrder(List.of(OTHER, SERVICE));
			admin.setPrimaryIdentity(SERVICE);
			admin.setPrimaryIdentity(null);
		});
		assertThat(this.calls).endsWith("DeleteMsgService " + SERVICE,
				"MsgServiceTransportOrder 2 " + OTHER + " " + SERVICE + " 0", "SetPrimaryIdentity " + SERVICE + " 0",
				"SetPrimaryIdentity null 0");
	}

	@Test
	void aProviderIsCreatedWithItsPropertiesAndNamed() {
		this.providers.on(5, (arguments) -> {
			note("CreateProvider", PretendObject.wide(arguments[0]), (int) arguments[1],
					Integer.toHexString(new Pointer(arguments[2]).getInt(0)), arguments[3],
					Integer.toHexString((int) arguments[4]));
			new Pointer(arguments[5]).write(0, OTHER.toByteArray(), 0, MapiUid.SIZE);
			return 0;
		}).on(6, (arguments) -> {
			note("DeleteProvider", uid(arguments[0]));
			return 0;
		});
		administerServices((admin) -> {
			try (ProviderAdmin administered = admin.adminProviders(SERVICE)) {
				assertThat(administered.createProvider("PAB",
						List.of(new PropValue<>(PropTags.PR_DISPLAY_NAME, "Personal"))))
					.isEqualTo(OTHER);
				administered.deleteProvider(OTHER);
			}
		});
		assertThat(this.calls).endsWith("AdminProviders " + SERVICE + " 0", "CreateProvider PAB 1 3001001f 0 80000000",
				"DeleteProvider " + OTHER);
	}

	@Test
	void sectionsAreOpenedWithTheFlagsThatAreAskedForAndNoOthers() {
		PretendObject.Method open = (arguments) -> {
			note("OpenProfileSection", uid(arguments[0]), arguments[1], Integer.toHexString((int) arguments[2]));
			return this.section.give(arguments[3]);
		};
		this.services.on(10, open);
		this.providers.on(7, open);
		administerServices((admin) -> {
			ProfileSection opened = admin.openProfileSection(SERVICE);
			opened.close();
			admin.openProfileSection(OTHER, SectionFlag.MODIFY, SectionFlag.FORCE_ACCESS).close();
			try (ProviderAdmin administered = admin.adminProviders(SERVICE)) {
				administered.openProfileSection(OTHER, SectionFlag.FORCE_ACCESS).close();
			}
		});
		assertThat(this.calls).containsSubsequence("OpenProfileSection " + SERVICE + " 0 0",
				"OpenProfileSection " + OTHER + " 0 80001", "OpenProfileSection " + OTHER + " 0 80000");
	}

	@Test
	void aSuccessThatOpensNothingIsAnError() {
		this.services.on(10, (arguments) -> 0).on(12, (arguments) -> 0).on(4, (arguments) -> 0);
		administerServices((admin) -> {
			for (Callable<?> opening : List.<Callable<?>>of(() -> admin.openProfileSection(SERVICE),
					() -> admin.adminProviders(SERVICE), admin::serviceTable)) {
				assertThatExceptionOfType(MapiException.class).isThrownBy(opening::call)
					.withMessageContaining("reported success but returned nothing");
			}
		});
	}

	private interface Administration {

		void of(ProfileAdmin admin) throws Exception;

	}

	private interface ServiceAdministration {

		void of(MessageServiceAdmin admin) throws Exception;

	}

}
