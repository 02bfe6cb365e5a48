package org.mapi4j.jna;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds every number of the binding against those of Microsoft's headers.
 */
class AbiTests {

	/** Structures that the numbers of the headers do not hold. */
	private static final Map<String, Map<String, Integer>> OTHER_STRUCTURES = Map.of("SCountRestriction",
			Map.of("sizeof", 16, "ulcount", 0, "lpres", 8), "ACTIONS",
			Map.of("sizeof", 16, "ulversion", 0, "cactions", 4, "lpaction", 8), "ACTION",
			Map.ofEntries(Map.entry("sizeof", 64), Map.entry("acttype", 0), Map.entry("ulactionflavor", 4),
					Map.entry("ulflags", 24), Map.entry("actmovecopycbstoreentryid", 32),
					Map.entry("actmovecopylpstoreentryid", 40), Map.entry("actmovecopycbfldentryid", 48),
					Map.entry("actmovecopylpfldentryid", 56), Map.entry("actreplycbentryid", 32),
					Map.entry("actreplylpentryid", 40), Map.entry("actreplyguidreplytemplate", 48),
					Map.entry("actdeferactioncbdata", 32), Map.entry("actdeferactionpbdata", 40),
					Map.entry("scbouncecode", 32), Map.entry("lpadrlist", 32), Map.entry("proptag", 32)));

	private final JsonNode abi = json("abi-x64.json");

	private final JsonNode signatures = json("signatures-x64.json");

	@Test
	void everySizeAndOffsetIsThatOfTheHeaders() {
		Map<String, Integer> ours = new TreeMap<>();
		Map<String, Integer> theirs = new TreeMap<>();
		for (Class<?> structure : Abi.class.getDeclaredClasses()) {
			Map<String, Integer> members = membersOf(structure.getSimpleName());
			integersOf(structure).forEach((name, value) -> {
				String key = structure.getSimpleName() + "." + name;
				ours.put(key, value);
				theirs.put(key, members.get(plain(name)));
			});
		}
		assertThat(ours).hasSizeGreaterThan(100).isEqualTo(theirs);
		assertThat(Abi.POINTER_SIZE).isEqualTo(this.abi.get("pointer").asInt());
	}

	private Map<String, Integer> membersOf(String structure) {
		JsonNode known = this.abi.get("structs").get(structure);
		if (known == null) {
			return OTHER_STRUCTURES.get(structure);
		}
		Map<String, Integer> members = new HashMap<>();
		known.get("members").forEachEntry((name, place) -> members.put(plain(name), place.get(0).asInt()));
		members.put("sizeof", known.get("sizeof").asInt());
		return members;
	}

	@Test
	void everyMethodHasTheSlotAndTheWidthsOfTheHeaders() {
		List<VtableMethod> methods = methods();
		assertThat(methods).hasSizeGreaterThan(35).doesNotHaveDuplicates();
		assertThat(methods).filteredOn((method) -> !isOfNoHeader(method)).allSatisfy((method) -> {
			String[] name = method.name().split("::");
			assertThat(method).isEqualTo(methodOfTheHeaders(name[0], name[1]));
			assertThat(isOnlyInOneHeader(name[0]) ? this.signatures.get(name[0]).get(name[1]).get("slot").asInt()
					: this.abi.get("vtables").get(name[0]).get("methods").get(name[1]).asInt())
				.isEqualTo(method.slot());
		});
	}

	private static boolean isOnlyInOneHeader(String type) {
		return type.equals("IExchangeManageStore") || type.equals("IMsgServiceAdmin2");
	}

	@Test
	void whatAnInterfaceInheritsIsInTheSameSlot() {
		Map<String, List<String>> heirs = Map.of("IMAPIProp",
				List.of("IMAPIStatus", "IMsgStore", "IMAPIContainer", "IMAPIFolder", "IMessage", "IAttach", "IAddrBook",
						"IABContainer", "IMailUser", "IDistList", "IProfSect"),
				"IMAPIContainer", List.of("IMAPIFolder", "IABContainer", "IDistList"), "IMsgServiceAdmin",
				List.of("IMsgServiceAdmin2"));
		heirs.forEach((type, names) -> assertThat(methods()).filteredOn((method) -> isOf(method, type))
			.isNotEmpty()
			.allSatisfy((method) -> assertThat(names).allSatisfy((name) -> {
				VtableMethod inherited = methodOfTheHeaders(name, method.name().split("::")[1]);
				assertThat(new VtableMethod(method.name(), inherited.slot(), inherited.widths())).isEqualTo(method);
			})));
	}

	private static boolean isOf(VtableMethod method, String type) {
		return method.name().startsWith(type + "::");
	}

	/**
	 * Its reference page gives the order of its methods, which have no arguments.
	 */
	@Test
	void theInterfaceThatIsInNoHeaderFollowsItsReference() {
		assertThat(methods()).filteredOn(AbiTests::isOfNoHeader)
			.containsExactlyInAnyOrder(new VtableMethod("IMAPIClientShutdown::QueryFastShutdown", 3, ""),
					new VtableMethod("IMAPIClientShutdown::NotifyProcessShutdown", 4, ""),
					new VtableMethod("IMAPIClientShutdown::DoFastShutdown", 5, ""));
	}

	private static boolean isOfNoHeader(VtableMethod method) {
		return method.name().startsWith("IMAPIClientShutdown::");
	}

	@Test
	void everyObjectExplainsItsErrorsInTheSameSlot() {
		for (String type : List.of("IMAPISession", "IMAPITable", "IMAPIProp", "IMAPIStatus", "IProfAdmin",
				"IMsgServiceAdmin", "IProviderAdmin", "IAddrBook")) {
			VtableMethod there = methodOfTheHeaders(type, "GetLastError");
			assertThat(methods()).contains(new VtableMethod("IMAPIProp::GetLastError", there.slot(), there.widths()));
		}
	}

	@Test
	void aSinkHasTheMethodsOfTheHeaders() {
		Map<String, Class<?>> interfaces = Map.of("QueryInterface", AdviseSink.QueryInterface.class, "AddRef",
				AdviseSink.CountReferences.class, "Release", AdviseSink.CountReferences.class, "OnNotify",
				AdviseSink.OnNotify.class);
		assertThat(interfaces).allSatisfy((name, type) -> {
			StringBuilder widths = new StringBuilder();
			for (Class<?> parameter : type.getDeclaredMethods()[0].getParameterTypes()) {
				widths.append((parameter == long.class) ? '8' : '4');
			}
			assertThat(widths).hasToString("8" + methodOfTheHeaders("IMAPIAdviseSink", name).widths());
			assertThat(type.getDeclaredMethods()[0].getReturnType()).isEqualTo(int.class);
		});
	}

	private VtableMethod methodOfTheHeaders(String type, String name) {
		JsonNode method = this.signatures.get(type).get(name);
		StringBuilder widths = new StringBuilder();
		method.get("args").forEach((argument) -> widths.append(argument.get(2).asInt()));
		return new VtableMethod(type + "::" + name, method.get("slot").asInt(), widths.toString());
	}

	private static List<VtableMethod> methods() {
		List<VtableMethod> methods = new ArrayList<>();
		for (Class<?> type : classes()) {
			for (Field field : type.getDeclaredFields()) {
				if (field.getType() == VtableMethod.class && Modifier.isStatic(field.getModifiers())) {
					methods.add((VtableMethod) valueOf(field));
				}
			}
		}
		return methods;
	}

	private static List<Class<?>> classes() {
		List<Class<?>> classes = new ArrayList<>();
		try (DirectoryStream<Path> files = Files.newDirectoryStream(
				Path.of(NativeMapi.class.getResource("NativeMapi.class").toURI()).getParent(), "*.class")) {
			for (Path file : files) {
				String name = file.getFileName().toString().replace(".class", "");
				classes.add(Class.forName(NativeMapi.class.getPackageName() + "." + name, false,
						NativeMapi.class.getClassLoader()));
			}
			return classes;
		}
		catch (IOException | URISyntaxException | ClassNotFoundException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Test
	void everyConstantIsThatOfTheHeaders() throws IOException {
		Map<String, Integer> theirs = new HashMap<>();
		try (BufferedReader lines = new BufferedReader(
				new InputStreamReader(resource("constants.tsv"), StandardCharsets.UTF_8))) {
			lines.lines()
				.map((line) -> line.split("\t"))
				.filter((line) -> line.length == 2 && line[1].startsWith("0x"))
				.forEach((line) -> theirs.put(plain(line[0]), Integer.parseUnsignedInt(line[1].substring(2), 16)));
		}
		Map<String, Integer> ours = integersOf(Constants.class);
		assertThat(ours).hasSizeGreaterThan(40)
			.allSatisfy((name, value) -> assertThat(theirs).containsEntry(plain(name), value));
	}

	private static Map<String, Integer> integersOf(Class<?> type) {
		Map<String, Integer> values = new TreeMap<>();
		for (Field field : type.getDeclaredFields()) {
			if (field.getType() == int.class && Modifier.isStatic(field.getModifiers())) {
				values.put(field.getName(), (Integer) valueOf(field));
			}
		}
		return values;
	}

	private static Object valueOf(Field field) {
		try {
			field.setAccessible(true);
			return field.get(null);
		}
		catch (IllegalAccessException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String plain(String name) {
		return name.replaceAll("[._]", "").toLowerCase(Locale.ROOT);
	}

	private static JsonNode json(String name) {
		return JsonMapper.builder().build().readTree(resource(name));
	}

	private static InputStream resource(String name) {
		return AbiTests.class.getResourceAsStream(name);
	}

}
