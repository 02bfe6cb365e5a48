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

import org.mapi4j.MapiUid;
import org.mapi4j.profile.MessageServiceAdmin;
import org.mapi4j.profile.ProfileAdmin;
import org.mapi4j.profile.ProfileSection;
import org.mapi4j.profile.ProviderAdmin;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The administration of profiles as a C program would call it.
 */
class ProfileExportsTests {

	private static final int UNICODE = 0x80000000;

	private static final MapiUid UID = MapiUid.parse("04030201-0605-0807-090a-0b0c0d0e0f10");

	private final List<String> calls = new CopyOnWriteArrayList<>();

	private final ProviderAdmin providers = Recorded.of(ProviderAdmin.class, 0, this.calls,
			Map.of("createProvider", UID));

	private final MessageServiceAdmin services = Recorded.of(MessageServiceAdmin.class, 0, this.calls,
			Map.of("createService", UID, "adminProviders", this.providers, "openProfileSection",
					Recorded.of(ProfileSection.class, 9, this.calls, Map.of())));

	private final FakeSubsystem subsystem = new FakeSubsystem();

	private final MapiExports exports = MapiExports.of(this.subsystem);

	private final PlainClient client = new PlainClient(this.exports);

	private Pointer profiles = Pointer.NULL;

	@BeforeEach
	void adminProfiles() {
		this.subsystem.profileAdmin = Recorded.of(ProfileAdmin.class, 0, this.calls,
				new HashMap<>(Map.of("adminServices", this.services)));
		this.client.initialize();
		Memory out = PlainClient.place();
		PlainClient.check(this.client.call("MAPIAdminProfiles", 0, out));
		this.profiles = out.getPointer(0);
	}

	@AfterEach
	void close() {
		this.exports.close();
	}

	private static Memory ansi(String text) {
		Memory memory = new Memory(text.length() + 1L);
		memory.setString(0, text);
		return memory;
	}

	private static Memory guid(int first) {
		Memory guid = new Memory(16);
		guid.setInt(0, first);
		guid.setInt(4, 0);
		guid.setLong(8, 0x4600_0000_0000_00C0L);
		return guid;
	}

	private Pointer adminServices() {
		Memory out = PlainClient.place();
		PlainClient.check(this.client.call(this.profiles, 11, ansi("Work"), Pointer.NULL, 0L, 0, out));
		return out.getPointer(0);
	}

	private void end(Pointer... objects) {
		for (Pointer object : objects) {
			this.client.release(object);
		}
		this.client.uninitialize();
	}

	private List<String> findings() {
		return this.exports.report().findings();
	}

	@Test
	void profilesAreNamedInEitherWidth() {
		PlainClient.check(this.client.call(this.profiles, 5, ansi("Work"), Pointer.NULL, 0L, 0x1));
		PlainClient.check(this.client.call(this.profiles, 9, ansi("Work"), Pointer.NULL, ansi("Home"), 0L, 0));
		PlainClient.check(this.client.call(this.profiles, 8, new PlainClient.WideText("Home"), Pointer.NULL,
				new PlainClient.WideText("\u00c4nne"), 0L, UNICODE));
		PlainClient.check(this.client.call(this.profiles, 10, Pointer.NULL, 0));
		PlainClient.check(this.client.call(this.profiles, 6, ansi("Home"), 0));
		end(this.profiles);
		assertThat(this.calls).containsExactly("createProfile[Work, true]", "renameProfile[Work, Home]",
				"copyProfile[Home, \u00c4nne]", "setDefaultProfile[null]", "deleteProfile[Home]", "close[]");
		assertThat(findings()).isEmpty();
	}

	@Test
	void passwordsAndDialogsAreHeldAgainstTheClient() {
		PlainClient.check(this.client.call(this.profiles, 5, ansi("Work"), ansi("secret"), 0L, 0x8));
		end(this.profiles);
		assertThat(findings()).hasSize(2)
			.anySatisfy((finding) -> assertThat(finding).contains("MAPI_DIALOG"))
			.anySatisfy((finding) -> assertThat(finding).contains("was given a password"));
	}

	@Test
	void theIdentifierOfANewServiceComesThroughTheSecondInterface() {
		Pointer admin = adminServices();
		Memory out = PlainClient.place();
		PlainClient.check(this.client.call(admin, 0, guid(0x00020387), out));
		Pointer second = out.getPointer(0);
		assertThat(second).isNotEqualTo(admin);
		Memory uid = new Memory(16);
		PlainClient.check(this.client.call(second, 15, ansi("MSEMS"), Pointer.NULL, 0L, 0, uid));
		assertThat(uid.getByteArray(0, 16)).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16);
		PlainClient.check(this.client.call(second, 6, uid));
		this.client.release(admin);
		PlainClient.check(this.client.call(second, 6, uid));
		end(second, this.profiles);
		assertThat(this.calls).containsExactly("adminServices[Work]", "createService[MSEMS, null]",
				"deleteService[%s]".formatted(UID), "deleteService[%s]".formatted(UID), "close[]", "close[]");
		assertThat(findings()).isEmpty();
	}

	@Test
	void anInterfaceCanBeMissing() {
		this.exports.faults().missInterface("IMsgServiceAdmin2");
		Pointer admin = adminServices();
		Memory out = PlainClient.place();
		assertThat(this.client.call(admin, 0, guid(0x00020387), out)).isEqualTo(0x80004002);
		end(admin, this.profiles);
		assertThat(findings()).isEmpty();
	}

	@Test
	void aServiceThatMayShowADialogIsNoticed() {
		Pointer admin = adminServices();
		Memory uid = new Memory(16);
		uid.clear();
		PlainClient.check(this.client.call(admin, 9, uid, 0L, 0x10, 0, Pointer.NULL));
		end(admin, this.profiles);
		assertThat(findings()).singleElement().asString().contains("SERVICE_UI_ALLOWED");
	}

	@Test
	void providersAndSectionsAreOpened() {
		Pointer admin = adminServices();
		Memory uid = new Memory(32);
		uid.clear();
		Memory out = PlainClient.place();
		PlainClient.check(this.client.call(admin, 10, uid, Pointer.NULL, 0x1 | 0x80000, out));
		Pointer section = out.getPointer(0);
		PlainClient.check(this.client.call(admin, 12, uid, 0, out));
		Pointer admin2 = out.getPointer(0);
		PlainClient.check(this.client.call(admin2, 5, ansi("EMSMDB"), 0, Pointer.NULL, 0L, 0, uid));
		assertThat(uid.getByte(15)).isEqualTo((byte) 16);
		PlainClient.check(this.client.call(admin, 11, 2, uid, 0));
		end(section, admin2, admin, this.profiles);
		assertThat(this.calls).contains("createProvider[EMSMDB, []]")
			.anySatisfy((call) -> assertThat(call).endsWith(", [MODIFY, FORCE_ACCESS]]"))
			.anySatisfy((call) -> assertThat(call).startsWith("transportOrder[[" + UID));
		assertThat(findings()).isEmpty();
	}

}
