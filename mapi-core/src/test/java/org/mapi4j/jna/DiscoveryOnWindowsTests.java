package org.mapi4j.jna;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;
import com.sun.jna.platform.win32.Advapi32;
import com.sun.jna.platform.win32.Advapi32Util;
import com.sun.jna.platform.win32.Kernel32;
import com.sun.jna.platform.win32.WinDef;
import com.sun.jna.platform.win32.WinNT;
import com.sun.jna.platform.win32.WinReg;
import com.sun.jna.win32.StdCallLibrary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.mapi4j.MapiUnavailableException.Reason;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Looking for MAPI in a registry of Windows, of which this process sees an empty one of
 * its own.
 */
@EnabledOnOs(OS.WINDOWS)
class DiscoveryOnWindowsTests {

	private static final String OUTLOOK = MailClient.CLIENTS + "\\" + MailClient.OUTLOOK;

	private static final WinReg.HKEY MACHINE = WinReg.HKEY_LOCAL_MACHINE;

	private static final WinReg.HKEY USER = WinReg.HKEY_CURRENT_USER;

	private final String scratch = "Software\\mapi4j-" + UUID.randomUUID();

	@TempDir
	private Path folder;

	@BeforeEach
	void seeAnEmptyRegistry() {
		redirect(MACHINE, "machine");
		redirect(USER, "user");
	}

	@AfterEach
	void seeTheRegistryAgain() {
		assertThat(Redirection.INSTANCE.RegOverridePredefKey(MACHINE, null)).isZero();
		assertThat(Redirection.INSTANCE.RegOverridePredefKey(USER, null)).isZero();
		deleteTree(this.scratch);
	}

	@Test
	void theDefaultClientOfTheMachineNamesTheLibrary() {
		Path library = library("Müller & Söhne/Mäil/mapi.dll");
		client(MACHINE, "Müller Mail", "DLLPathEx", library);
		NativeMapiDiagnosis diagnosis = NativeMapiDiagnosis.ofThisMachine();
		assertThat(diagnosis.library()).isEqualTo(library);
		assertThat(diagnosis.usable()).isTrue();
	}

	@Test
	void theDefaultClientOfTheUserComesFirst() {
		client(MACHINE, "Machine's", "DLLPathEx", library("machine.dll"));
		Path library = library("user.dll");
		client(USER, "User's", "DLLPathEx", library);
		assertThat(NativeMapiDiagnosis.ofThisMachine().library()).isEqualTo(library);
	}

	@Test
	void variablesAreReplaced() {
		Path library = this.folder.getRoot().relativize(library("mapi.dll"));
		Advapi32Util.registryCreateKey(MACHINE, OUTLOOK);
		Advapi32Util.registrySetExpandableStringValue(MACHINE, OUTLOOK, "DLLPathEx", "%SystemDrive%\\" + library);
		NativeMapiDiagnosis diagnosis = NativeMapiDiagnosis.ofThisMachine();
		String text = System.getenv("SystemDrive") + "\\" + library;
		assertThat(diagnosis.library()).isEqualTo(Path.of(text));
		assertThat(diagnosis.steps()).anyMatch((step) -> step.endsWith("has the DLLPathEx " + text + "."));
	}

	@Test
	void dllPathIsFollowedToo() {
		Path library = library("mapi.dll");
		client(MACHINE, "Old Mail", "DLLPath", library);
		assertThat(NativeMapiDiagnosis.ofThisMachine().library()).isEqualTo(library);
	}

	@Test
	void dllPathExComesBeforeDllPath() {
		Path library = library("extended.dll");
		client(MACHINE, "Mail", "DLLPath", library("simple.dll"));
		client(MACHINE, "Mail", "DLLPathEx", library);
		assertThat(NativeMapiDiagnosis.ofThisMachine().library()).isEqualTo(library);
	}

	@Test
	void aLibraryThatIsGoneIsNamed() {
		client(MACHINE, "Mail", "DLLPathEx", this.folder.resolve("gone/mapi.dll"));
		NativeMapiDiagnosis diagnosis = NativeMapiDiagnosis.ofThisMachine();
		assertThat(diagnosis.reason()).isEqualTo(Reason.NOT_FOUND);
		assertThat(diagnosis.summary()).contains("mapi.dll does not exist", "DLLPathEx of the mail client Mail");
	}

	@Test
	@EnabledIf("runsOnWine")
	void theComponentOfAClientIsFoundInTheLanguageOfItsApplication() {
		assertThatTheComponentIsFound("MSIApplicationLCID", "1031\\NT");
	}

	@Test
	@EnabledIf("runsOnWine")
	void theComponentOfAClientIsFoundInTheLanguageOfOffice() {
		assertThatTheComponentIsFound("MSIOfficeLCID", "1031");
	}

	private void assertThatTheComponentIsFound(String languages, String qualifier) {
		Path library = library("1031/mäpi.dll");
		String component = "{FF1D0740-D227-11D1-A4B0-006008AF820E}";
		client(MACHINE, "Mail", "MSIComponentID", component);
		Advapi32Util.registrySetStringArray(MACHINE, MailClient.CLIENTS + "\\Mail", languages,
				new String[] { "Software\\Languages", "Missing", "UILanguage" });
		Advapi32Util.registryCreateKey(USER, "Software\\Languages");
		Advapi32Util.registrySetIntValue(USER, "Software\\Languages", "UILanguage", 1031);
		InstallerRegistration installer = new InstallerRegistration(USER, MACHINE);
		installer.register(component, "1033", library("1033/mapi.dll"));
		installer.register(component, qualifier, library);
		NativeMapiDiagnosis diagnosis = NativeMapiDiagnosis.ofThisMachine();
		assertThat(diagnosis.library()).as(diagnosis.describe()).isEqualTo(library);
		assertThat(diagnosis.foundBy()).isEqualTo("MSIComponentID of the mail client Mail");
		assertThat(diagnosis.usable()).isTrue();
	}

	/**
	 * The installer of Windows itself does not look into a registry of our own.
	 */
	@Test
	@EnabledIf("runsOnWine")
	void theLibraryBesideOutlookIsFoundThroughTheWindowsInstaller() {
		Path library = library("Office16/olmapi32.dll");
		new InstallerRegistration(USER, MACHINE).register("{5812C571-53F0-4467-BEFA-0A4F47A9437C}", "outlook.x64.exe",
				PeBuilder.mapi().writeTo(library.resolveSibling("OUTLOOK.EXE")));
		NativeMapiDiagnosis diagnosis = NativeMapiDiagnosis.ofThisMachine();
		assertThat(diagnosis.describe()).contains("The Windows Installer knows outlook.x64.exe");
		assertThat(diagnosis.library()).isEqualTo(library);
		assertThat(diagnosis.usable()).isTrue();
	}

	@Test
	void theStubOfWindowsIsNeverUsedByItself() {
		client(MACHINE, "Old Mail", "DLLPath", "mapi32.dll");
		NativeMapiDiagnosis diagnosis = NativeMapiDiagnosis.ofThisMachine();
		assertThat(diagnosis.reason()).isEqualTo(Reason.NOT_FOUND);
		assertThat(diagnosis.describe()).containsIgnoringCase("system32\\mapi32.dll is the stub of Windows");
	}

	@Test
	void aMachineWithoutMailClientHasNoMapi() {
		NativeMapiDiagnosis diagnosis = NativeMapiDiagnosis.ofThisMachine();
		assertThat(diagnosis.reason()).isEqualTo(Reason.NOT_FOUND);
		assertThat(diagnosis.summary()).startsWith("No mail client with Extended MAPI is installed");
	}

	@Test
	void aLibraryOf32BitsIsRefused() {
		client(MACHINE, "Mail", "DLLPathEx",
				PeBuilder.mapi().machine(PeBuilder.X86).writeTo(this.folder.resolve("a.dll")));
		assertThat(NativeMapiDiagnosis.ofThisMachine().reason()).isEqualTo(Reason.WRONG_BITNESS);
	}

	@Test
	void whatWindowsBringsIsNotMissing() {
		Path library = PeBuilder.mapi()
			.imports("user32.dll", "ole32.dll", "advapi32.dll", "msvcrt.dll", "api-ms-win-crt-heap-l1-1-0.dll")
			.writeTo(this.folder.resolve("mapi.dll"));
		client(MACHINE, "Mail", "DLLPathEx", library);
		assertThat(NativeMapiDiagnosis.ofThisMachine().usable()).isTrue();
	}

	@Test
	void whatIsMissingIsNamed() {
		Path library = PeBuilder.mapi().imports("of-nobody.dll").writeTo(this.folder.resolve("mapi.dll"));
		client(MACHINE, "Mail", "DLLPathEx", library);
		assertThat(NativeMapiDiagnosis.ofThisMachine().summary())
			.contains("needs what is not on this machine: of-nobody.dll");
	}

	@Test
	void aLibraryThatIsInTheProcessAlreadyIsFound() throws IOException {
		Path library = Files.copy(new JnaWindowsMachine().systemFolder().resolve("version.dll"),
				this.folder.resolve("msmapi32.dll"));
		client(MACHINE, "Mail", "DLLPathEx", library("other.dll"));
		WinDef.HMODULE module = Kernel32.INSTANCE.LoadLibraryEx(library.toString(), null, 0);
		assertThat(module).isNotNull();
		try {
			NativeMapiDiagnosis diagnosis = NativeMapiDiagnosis.ofThisMachine();
			assertThat(diagnosis.library()).isEqualTo(library);
			assertThat(diagnosis.reason()).isEqualTo(Reason.MISSING_EXPORTS);
		}
		finally {
			Unloading.INSTANCE.FreeLibrary(module);
		}
	}

	@Test
	void valuesOfEveryKindAreRead() {
		Advapi32Util.registryCreateKey(USER, "Key");
		Advapi32Util.registrySetStringValue(USER, "Key", "", "the default");
		Advapi32Util.registrySetStringValue(USER, "Key", "long", "ä".repeat(5000));
		Advapi32Util.registrySetExpandableStringValue(USER, "Key", "expandable", "%PATH%");
		Advapi32Util.registrySetStringArray(USER, "Key", "several", new String[] { "one", "two" });
		Advapi32Util.registrySetIntValue(USER, "Key", "number", 1031);
		Registry registry = new JnaRegistry();
		Registry.Hive hive = Registry.Hive.HKEY_CURRENT_USER;
		assertThat(registry.read(hive, "Key", "")).isEqualTo(new Registry.Text("the default", false));
		assertThat(registry.read(hive, "Key", "long")).isEqualTo(new Registry.Text("ä".repeat(5000), false));
		assertThat(registry.read(hive, "Key", "expandable")).isEqualTo(new Registry.Text("%PATH%", true));
		assertThat(registry.read(hive, "Key", "several")).isEqualTo(new Registry.Texts(List.of("one", "two")));
		assertThat(registry.read(hive, "Key", "number")).isEqualTo(new Registry.Dword(1031));
		assertThat(registry.read(hive, "Key", "missing")).isNull();
		assertThat(registry.read(hive, "No key", "")).isNull();
	}

	static boolean runsOnWine() {
		try {
			NativeLibrary.getInstance("ntdll").getFunction("wine_get_version");
			return true;
		}
		catch (UnsatisfiedLinkError ex) {
			return false;
		}
	}

	private Path library(String name) {
		return PeBuilder.mapi().writeTo(this.folder.resolve(name));
	}

	private static void client(WinReg.HKEY hive, String name, String value, Object text) {
		String key = MailClient.CLIENTS + "\\" + name;
		Advapi32Util.registryCreateKey(hive, key);
		Advapi32Util.registrySetStringValue(hive, MailClient.CLIENTS, "", name);
		Advapi32Util.registrySetStringValue(hive, key, value, text.toString());
	}

	private void redirect(WinReg.HKEY hive, String name) {
		WinReg.HKEYByReference key = new WinReg.HKEYByReference();
		Advapi32Util.registryCreateKey(USER, this.scratch + "\\" + name);
		assertThat(Advapi32.INSTANCE.RegOpenKeyEx(USER, this.scratch + "\\" + name, 0, WinNT.KEY_ALL_ACCESS, key))
			.isZero();
		assertThat(Redirection.INSTANCE.RegOverridePredefKey(hive, key.getValue())).isZero();
		Advapi32.INSTANCE.RegCloseKey(key.getValue());
	}

	private static void deleteTree(String key) {
		for (String child : Advapi32Util.registryGetKeys(USER, key)) {
			deleteTree(key + "\\" + child);
		}
		Advapi32Util.registryDeleteKey(USER, key);
	}

	interface Redirection extends StdCallLibrary {

		Redirection INSTANCE = Native.load("advapi32", Redirection.class);

		int RegOverridePredefKey(WinReg.HKEY hive, WinReg.HKEY key);

	}

	interface Unloading extends StdCallLibrary {

		Unloading INSTANCE = Native.load("kernel32", Unloading.class);

		boolean FreeLibrary(WinDef.HMODULE module);

	}

}
