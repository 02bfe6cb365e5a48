package org.mapi4j.jna;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mapi4j.MapiUnavailableException;
import org.mapi4j.MapiUnavailableException.Reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Looking for MAPI on a pretended Windows machine, with real files.
 */
class MapiSearchTests {

	private static final Host WINDOWS = new Host("Windows 11", LibraryFile.Format.PE, Machine.X64);

	private static final Host WINDOWS_WITH_JAVA_32 = new Host("Windows 10", LibraryFile.Format.PE, Machine.X86);

	private static final Host LINUX = new Host("Linux", LibraryFile.Format.ELF, Machine.X64);

	private static final String OFFICE_16 = "{5812C571-53F0-4467-BEFA-0A4F47A9437C}";

	private static final String OFFICE_15 = "{E83B4360-C208-4325-9504-0D23003A74A5}";

	private PretendedWindows windows;

	@BeforeEach
	void makeMachine(@TempDir Path root) {
		this.windows = new PretendedWindows(root);
	}

	@Test
	void theDefaultClientOfTheMachineNamesTheLibrary() {
		Path library = PeBuilder.mapi().writeTo(file("mail/provider.dll"));
		this.windows.defaultClient(Registry.Hive.HKEY_LOCAL_MACHINE, "Some Mail");
		this.windows.clientValue("Some Mail", "DLLPathEx", library);
		NativeMapiDiagnosis diagnosis = locate();
		assertThat(diagnosis.usable()).isTrue();
		assertThat(diagnosis.library()).isEqualTo(library);
		assertThat(diagnosis.bitness()).isEqualTo("64-bit");
		assertThat(diagnosis.foundBy()).isEqualTo("DLLPathEx of the mail client Some Mail");
		assertThat(diagnosis.summary()).isEqualTo("MAPI is %s, which comes from %s.", library, diagnosis.foundBy());
	}

	@Test
	void theDefaultClientOfTheUserComesBeforeThatOfTheMachine() {
		Path library = PeBuilder.mapi().writeTo(file("user/mapi.dll"));
		this.windows.defaultClient(Registry.Hive.HKEY_LOCAL_MACHINE, "Machine's");
		this.windows.clientValue("Machine's", "DLLPathEx", PeBuilder.mapi().writeTo(file("machine/mapi.dll")));
		this.windows.defaultClient(Registry.Hive.HKEY_CURRENT_USER, "User's");
		this.windows.clientValue("User's", "DLLPathEx", library);
		assertThat(locate().library()).isEqualTo(library);
	}

	@Test
	void variablesAreReplacedInExpandableStringsOnly() {
		Path library = PeBuilder.mapi().writeTo(file("Program Files/Mail/mapi 64.dll"));
		this.windows.environmentVariable("MAIL_HOME", library.getParent());
		this.windows.defaultClient(Registry.Hive.HKEY_LOCAL_MACHINE, "Mail");
		String key = MailClient.CLIENTS + "\\Mail";
		String text = "%MAIL_HOME%/mapi 64.dll";
		this.windows.register(Registry.Hive.HKEY_LOCAL_MACHINE, key, "DLLPathEx", new Registry.Text(text, true));
		assertThat(locate().library()).isEqualTo(library);
		this.windows.register(Registry.Hive.HKEY_LOCAL_MACHINE, key, "DLLPathEx", new Registry.Text(text, false));
		assertThat(locate()).satisfies((diagnosis) -> {
			assertThat(diagnosis.reason()).isEqualTo(Reason.NOT_FOUND);
			assertThat(diagnosis.summary()).contains("%MAIL_HOME%");
		});
	}

	@Test
	void quotesAroundAPathAreLeftAway() {
		Path library = PeBuilder.mapi().writeTo(file("mapi.dll"));
		outlook("DLLPathEx", "\"%s\"".formatted(library));
		assertThat(locate().library()).isEqualTo(library);
	}

	@Test
	void outlookIsFoundWhereNoDefaultClientIsNamed() {
		Path library = PeBuilder.mapi().writeTo(file("msmapi32.dll"));
		outlook("DLLPathEx", library);
		assertThat(locate().library()).isEqualTo(library);
	}

	@Test
	void outlookIsFoundWhereTheDefaultClientCanOnlySendMail() {
		Path library = PeBuilder.mapi().writeTo(file("msmapi32.dll"));
		outlook("DLLPathEx", library);
		this.windows.defaultClient(Registry.Hive.HKEY_LOCAL_MACHINE, "Bird");
		this.windows.clientValue("Bird", "DLLPath",
				new PeBuilder().exports("MAPISendMail").writeTo(file("bird/mapi.dll")));
		assertThat(locate().library()).isEqualTo(library);
	}

	@Test
	void theLibraryOfOneClientIsNotReplacedByThatOfAnother() {
		outlook("DLLPathEx", PeBuilder.mapi().writeTo(file("msmapi32.dll")));
		this.windows.defaultClient(Registry.Hive.HKEY_LOCAL_MACHINE, "Mail");
		this.windows.clientValue("Mail", "DLLPathEx", file("gone.dll"));
		NativeMapiDiagnosis diagnosis = locate();
		assertThat(diagnosis.reason()).isEqualTo(Reason.NOT_FOUND);
		assertThat(diagnosis.summary()).isEqualTo("%s does not exist. It comes from %s.", file("gone.dll"),
				"DLLPathEx of the mail client Mail");
	}

	@Test
	void theLibraryBesideOutlookIsFoundThroughTheWindowsInstaller() {
		Path library = PeBuilder.mapi().writeTo(file("Office15/olmapi32.dll"));
		this.windows.install(OFFICE_15, "outlook.x64.exe", file("Office15/OUTLOOK.EXE"));
		NativeMapiDiagnosis diagnosis = locate();
		assertThat(diagnosis.library()).isEqualTo(library);
		assertThat(diagnosis.foundBy()).isEqualTo("the Windows Installer, as outlook.x64.exe");
	}

	@Test
	void theLibraryBesideAnotherProgramOfOfficeIsFoundWhereThereIsNoOutlook() {
		Path library = PeBuilder.mapi().writeTo(file("Office16/olmapi32.dll"));
		this.windows.install(OFFICE_16, "excel.x64.exe", file("Office16/EXCEL.EXE"));
		assertThat(locate().library()).isEqualTo(library);
	}

	@Test
	void amongOutlooksLibrariesOlmapi32ComesFirst() {
		Path library = PeBuilder.mapi().writeTo(file("Office16/olmapi32.dll"));
		outlook("DLLPathEx", PeBuilder.mapi().writeTo(file("msmapi32.dll")));
		this.windows.install(OFFICE_16, "outlook.x64.exe", file("Office16/OUTLOOK.EXE"));
		assertThat(locate().library()).isEqualTo(library);
	}

	@Test
	void aLibraryThatIsGoneDoesNotHideTheOneBesideOutlook() {
		Path library = PeBuilder.mapi().writeTo(file("Office16/olmapi32.dll"));
		outlook("DLLPathEx", file("gone/olmapi32.dll"));
		this.windows.install(OFFICE_16, "outlook.x64.exe", file("Office16/OUTLOOK.EXE"));
		NativeMapiDiagnosis diagnosis = locate();
		assertThat(diagnosis.library()).isEqualTo(library);
		assertThat(diagnosis.steps()).contains(file("gone/olmapi32.dll") + " does not exist.");
	}

	@Test
	void dllPathIsFollowedWhereThereIsNoDllPathEx() {
		Path library = PeBuilder.mapi().writeTo(file("old/mapi.dll"));
		this.windows.defaultClient(Registry.Hive.HKEY_LOCAL_MACHINE, "Old Mail");
		this.windows.clientValue("Old Mail", "DLLPath", library);
		assertThat(locate().library()).isEqualTo(library);
	}

	@Test
	void aMereNameIsLookedForWhereLibrariesAre() {
		Path library = PeBuilder.mapi().writeTo(file("on the path/mapi.dll"));
		this.windows.defaultClient(Registry.Hive.HKEY_LOCAL_MACHINE, "Old Mail");
		this.windows.clientValue("Old Mail", "DLLPath", "mapi.dll");
		assertThat(locate().library()).isEqualTo(library);
	}

	@Test
	void aComponentIsFoundInTheLanguageThatTheRegistryNames() {
		Path library = PeBuilder.mapi().writeTo(file("1031/mapi.dll"));
		this.windows.defaultClient(Registry.Hive.HKEY_LOCAL_MACHINE, "Mail");
		this.windows.clientValue("Mail", "MSIComponentID", "{FF1D0740-D227-11D1-A4B0-006008AF820E}");
		this.windows.register(Registry.Hive.HKEY_LOCAL_MACHINE, MailClient.CLIENTS + "\\Mail", "MSIApplicationLCID",
				new Registry.Texts(List.of("Software\\Languages", "Missing", "UILanguage")));
		this.windows.register(Registry.Hive.HKEY_CURRENT_USER, "Software\\Languages", "UILanguage",
				new Registry.Dword(1031));
		this.windows.install("{FF1D0740-D227-11D1-A4B0-006008AF820E}", "1031\\NT", library);
		NativeMapiDiagnosis diagnosis = locate();
		assertThat(diagnosis.library()).isEqualTo(library);
		assertThat(diagnosis.foundBy()).isEqualTo("MSIComponentID of the mail client Mail");
	}

	@Test
	void aLibraryThatIsInTheProcessAlreadyIsUsed() {
		Path library = PeBuilder.mapi().writeTo(file("loaded/msmapi32.dll"));
		this.windows.load(library);
		outlook("DLLPathEx", PeBuilder.mapi().writeTo(file("other/msmapi32.dll")));
		NativeMapiDiagnosis diagnosis = locate();
		assertThat(diagnosis.library()).isEqualTo(library);
		assertThat(diagnosis.foundBy()).isEqualTo("the process, which has it loaded already");
	}

	@Test
	void theStubOfWindowsIsNeverUsedByItself() {
		outlook("DLLPath", "mapi32.dll");
		NativeMapiDiagnosis diagnosis = locate();
		assertThat(diagnosis.reason()).isEqualTo(Reason.NOT_FOUND);
		assertThat(diagnosis.library()).isNull();
		assertThat(diagnosis.steps()).anyMatch((step) -> step.contains("mapi32.dll is the stub of Windows"));
	}

	@Test
	void theStubOfWindowsIsKnownByAnyOfItsPaths() {
		outlook("DLLPathEx", file("mail/../Windows/System32/mapi32.dll"));
		assertThat(locate().library()).isNull();
	}

	@Test
	void theStubOfWindowsIsUsedWhenItIsNamed() {
		Path stub = this.windows.systemFolder().resolve("mapi32.dll");
		assertThat(locate(WINDOWS, stub).library()).isEqualTo(stub);
	}

	@Test
	void aMachineWithoutMailClientIsToldWhereMapiComesFrom() {
		NativeMapiDiagnosis diagnosis = locate();
		assertThat(diagnosis.reason()).isEqualTo(Reason.NOT_FOUND);
		assertThat(diagnosis.summary()).startsWith("No mail client with Extended MAPI is installed")
			.contains("classic Outlook");
		assertThat(diagnosis.describe()).contains("HKEY_CURRENT_USER\\Software\\Clients\\Mail names no default",
				"HKEY_LOCAL_MACHINE\\Software\\Clients\\Mail names no default",
				"\"Microsoft Outlook\" has no DLLPathEx", "The Windows Installer knows of no Outlook");
		assertThatExceptionOfType(MapiUnavailableException.class).isThrownBy(diagnosis::requireLibrary)
			.withMessage(diagnosis.describe())
			.satisfies((ex) -> assertThat(ex.reason()).isEqualTo(Reason.NOT_FOUND));
	}

	@Test
	void aUserOfTheNewOutlookIsToldThatItHasNoMapi() {
		this.windows.register(Registry.Hive.HKEY_CURRENT_USER,
				"Software\\Microsoft\\Office\\16.0\\Outlook\\Preferences", "UseNewOutlook", new Registry.Dword(1));
		assertThat(locate().steps())
			.contains("This user has turned to the new Outlook for Windows, which has no MAPI.");
	}

	@Test
	void aLibraryOf32BitsIsRefusedByAJavaRuntimeOf64() {
		outlook("DLLPathEx", PeBuilder.mapi().machine(PeBuilder.X86).writeTo(file("olmapi32.dll")));
		this.windows.register(Registry.Hive.HKEY_LOCAL_MACHINE, "Software\\Microsoft\\Office\\16.0\\Outlook", "Bitness",
				new Registry.Text("x86", false));
		NativeMapiDiagnosis diagnosis = locate();
		assertThat(diagnosis.reason()).isEqualTo(Reason.WRONG_BITNESS);
		assertThat(diagnosis.bitness()).isEqualTo("32-bit");
		assertThat(diagnosis.javaBitness()).isEqualTo("64-bit");
		assertThat(diagnosis.summary()).contains("olmapi32.dll is 32-bit, but this Java runtime is 64-bit",
				"install the 64-bit Outlook");
		assertThat(diagnosis.steps()).contains("The registry says that Outlook 16.0 is installed for 32-bit (x86).");
	}

	@Test
	void aJavaRuntimeOf32BitsIsToldWhatToUse() {
		outlook("DLLPathEx", PeBuilder.mapi().writeTo(file("olmapi32.dll")));
		NativeMapiDiagnosis diagnosis = locate(WINDOWS_WITH_JAVA_32, null);
		assertThat(diagnosis.reason()).isEqualTo(Reason.WRONG_BITNESS);
		assertThat(diagnosis.javaBitness()).isEqualTo("32-bit");
		assertThat(diagnosis.summary())
			.contains("run the application on a 64-bit Java runtime, with the 64-bit Outlook");
	}

	@Test
	void aLibraryForAnotherProcessorIsRefused() {
		outlook("DLLPathEx", PeBuilder.mapi().machine(PeBuilder.ARM64).writeTo(file("olmapi32.dll")));
		NativeMapiDiagnosis diagnosis = locate();
		assertThat(diagnosis.reason()).isEqualTo(Reason.NOT_LOADABLE);
		assertThat(diagnosis.summary()).contains("is made for 64-bit ARM, but this Java runtime is for 64-bit x86");
	}

	@Test
	void whatALibraryNeedsIsLookedForBesideItAndInWindows() {
		Path library = PeBuilder.mapi()
			.imports("beside.dll", "onpath.dll", "api-ms-win-core-file-l1-1-0.dll", "loaded.dll")
			.writeTo(file("mail/mapi.dll"));
		new PeBuilder().writeTo(file("mail/beside.dll"));
		new PeBuilder().writeTo(file("on the path/onpath.dll"));
		this.windows.load(file("elsewhere/loaded.dll"));
		outlook("DLLPathEx", library);
		assertThat(locate().usable()).isTrue();
	}

	@Test
	void whatALibraryLacksIsNamed() {
		outlook("DLLPathEx",
				PeBuilder.mapi().imports("beside.dll", "VCRUNTIME140.dll").writeTo(file("mail/olmapi32.dll")));
		new PeBuilder().imports("missing.dll").writeTo(file("mail/beside.dll"));
		NativeMapiDiagnosis diagnosis = locate();
		assertThat(diagnosis.reason()).isEqualTo(Reason.NOT_LOADABLE);
		assertThat(diagnosis.summary()).contains("needs what is not on this machine: ",
				"VCRUNTIME140.dll (part of the Microsoft Visual C++ Redistributable), missing.dll");
	}

	@Test
	void whatALibraryNeedsMustBeOfTheSameBitness() {
		outlook("DLLPathEx", PeBuilder.mapi().imports("beside.dll").writeTo(file("mail/olmapi32.dll")));
		new PeBuilder().machine(PeBuilder.X86).writeTo(file("mail/beside.dll"));
		NativeMapiDiagnosis diagnosis = locate();
		assertThat(diagnosis.reason()).isEqualTo(Reason.NOT_LOADABLE);
		assertThat(diagnosis.summary()).contains("a 64-bit beside.dll (" + file("mail/beside.dll") + " is not)");
	}

	@Test
	void whatClickToRunMayBringIsOnlyMentioned() {
		Path library = PeBuilder.mapi()
			.imports("mso.dll")
			.writeTo(file("root/VFS/ProgramFilesCommonX64/system/msmapi/1033/msmapi32.dll"));
		outlook("DLLPathEx", library);
		NativeMapiDiagnosis diagnosis = locate();
		assertThat(diagnosis.library()).isEqualTo(library);
		assertThat(diagnosis.usable()).isTrue();
		assertThat(diagnosis.steps()).anyMatch((step) -> step.contains("mso.dll, unless Click-to-Run brings it"));
	}

	@Test
	void aLibraryWithoutTheFunctionsOfMapiIsRefused() {
		Path library = PeBuilder.mapi()
			.withoutExports()
			.exports("MAPIInitialize", "MAPISendMail")
			.writeTo(file("a.dll"));
		outlook("DLLPathEx", library);
		NativeMapiDiagnosis diagnosis = locate();
		assertThat(diagnosis.reason()).isEqualTo(Reason.MISSING_EXPORTS);
		assertThat(diagnosis.summary())
			.contains("is not Extended MAPI: it does not export MAPIUninitialize, MAPILogonEx, MAPIAllocateBuffer, "
					+ "MAPIAllocateMore, MAPIFreeBuffer, MAPIAdminProfiles");
	}

	@Test
	void aClientThatOnlySendsMailIsNoReasonToBlameItsLibrary() {
		this.windows.defaultClient(Registry.Hive.HKEY_LOCAL_MACHINE, "Bird");
		this.windows.clientValue("Bird", "DLLPath",
				new PeBuilder().exports("MAPISendMail").writeTo(file("bird/mapi.dll")));
		NativeMapiDiagnosis diagnosis = locate();
		assertThat(diagnosis.reason()).isEqualTo(Reason.NOT_FOUND);
		assertThat(diagnosis.library()).isNull();
		assertThat(diagnosis.summary()).startsWith("No mail client with Extended MAPI is installed");
		assertThat(diagnosis.steps())
			.anyMatch((step) -> step.startsWith(file("bird/mapi.dll") + " is not Extended MAPI"));
	}

	@Test
	void decoratedNamesOfFunctionsAreUnderstood() {
		PeBuilder decorated = PeBuilder.mapi().withoutExports();
		CandidateCheck.REQUIRED_EXPORTS.forEach((name) -> decorated.exports(name + "@12"));
		outlook("DLLPathEx", decorated.writeTo(file("a.dll")));
		assertThat(locate().usable()).isTrue();
	}

	@Test
	void whatIsNoLibraryIsRefused() throws IOException {
		outlook("DLLPathEx", Files.writeString(file("text.dll"), "This is no library, but a text.\n".repeat(10)));
		assertThat(locate().summary()).contains("text.dll is no library of any kind");
		outlook("DLLPathEx", Files.write(file("short.dll"), new byte[] { 'M', 'Z' }));
		assertThat(locate().summary()).contains("short.dll is no library, or damaged");
		outlook("DLLPathEx", Files.createDirectory(file("folder.dll")));
		assertThat(locate().summary()).contains("folder.dll is not a file");
		assertThat(locate().reason()).isEqualTo(Reason.NOT_LOADABLE);
	}

	@Test
	void elsewhereThanOnWindowsTheCureIsNamed() {
		NativeMapiDiagnosis diagnosis = locate(LINUX, null);
		assertThat(diagnosis.reason()).isEqualTo(Reason.NOT_FOUND);
		assertThat(diagnosis.summary()).isEqualTo("There is no MAPI on Linux, and no library was named.");
	}

	@Test
	void aLibraryOfWindowsIsRefusedElsewhere() {
		Path library = PeBuilder.mapi().writeTo(file("olmapi32.dll"));
		NativeMapiDiagnosis diagnosis = locate(LINUX, library);
		assertThat(diagnosis.reason()).isEqualTo(Reason.NOT_LOADABLE);
		assertThat(diagnosis.summary()).contains("is a library for Windows, and this is Linux",
				"It comes from mapi.native.library.");
	}

	@Test
	void aNamedLibraryThatDoesNotExistIsRefused() {
		assertThat(locate(WINDOWS, file("gone.dll")).reason()).isEqualTo(Reason.NOT_FOUND);
	}

	private void outlook(String value, Object text) {
		this.windows.clientValue(MailClient.OUTLOOK, value, text);
	}

	private Path file(String name) {
		return this.windows.root().resolve(name);
	}

	private NativeMapiDiagnosis locate() {
		return locate(WINDOWS, null);
	}

	private NativeMapiDiagnosis locate(Host host, @Nullable Path library) {
		return new MapiSearch(host, () -> this.windows).run(library);
	}

}
