package org.mapi4j;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.mapi4j.address.AddressBook;
import org.mapi4j.address.AddressContainer;
import org.mapi4j.notification.Subscription;
import org.mapi4j.profile.MessageServiceAdmin;
import org.mapi4j.profile.ProfileAdmin;
import org.mapi4j.profile.ProviderAdmin;
import org.mapi4j.property.MapiProp;
import org.mapi4j.property.MapiStream;
import org.mapi4j.session.MapiSession;
import org.mapi4j.status.StatusObject;
import org.mapi4j.store.Folder;
import org.mapi4j.store.Message;
import org.mapi4j.store.MessageStore;
import org.mapi4j.table.MapiContainer;
import org.mapi4j.table.MapiTable;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The table of MAPI's methods in the documentation is complete and names methods that
 * there are.
 */
class MethodTableTests {

	private static final Set<String> INTERFACES = Set.of("IMAPISession", "IMAPITable", "IMAPIProp", "IMAPIStatus",
			"IMsgStore", "IMAPIContainer", "IMAPIFolder", "IMessage", "IAttach", "IAddrBook", "IABContainer",
			"IMailUser", "IDistList", "IProfSect", "IProfAdmin", "IMsgServiceAdmin", "IMsgServiceAdmin2",
			"IProviderAdmin", "IExchangeManageStore", "IStream");

	private static final Map<String, Class<?>> TYPES = Stream
		.<Class<?>>of(MapiObject.class, MapiSession.class, MapiTable.class, MapiProp.class, StatusObject.class,
				MessageStore.class, MapiContainer.class, Folder.class, Message.class, AddressBook.class,
				AddressContainer.class, ProfileAdmin.class, MessageServiceAdmin.class, ProviderAdmin.class,
				MapiStream.class, Subscription.class)
		.collect(Collectors.toMap(Class::getSimpleName, Function.identity()));

	private static final Pattern ROW = Pattern.compile("\\| `(I\\w+::\\w+)` \\| (?:`(\\w+)\\.(\\w+)`|–) \\| (.*) \\|");

	private static List<Matcher> rows() throws IOException {
		return Files.readAllLines(Path.of("..", "docs", "mapi-methods.md"))
			.stream()
			.filter((line) -> line.startsWith("| `"))
			.map(ROW::matcher)
			.peek((row) -> assertThat(row.matches()).as(row.toString()).isTrue())
			.toList();
	}

	private static Set<String> methods() throws IOException {
		Set<String> methods = new TreeSet<>();
		String type = "";
		Pattern pattern = Pattern.compile("^ {1,2}\"(\\w+)\": \\{(\"slot\")?.*");
		try (InputStream json = MethodTableTests.class.getResourceAsStream("jna/signatures-x64.json")) {
			for (String line : new String(json.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
				Matcher matcher = pattern.matcher(line);
				if (matcher.matches()) {
					boolean method = matcher.group(2) != null;
					type = method ? type : matcher.group(1);
					if (method && INTERFACES.contains(type)) {
						methods.add(type + "::" + matcher.group(1));
					}
				}
			}
		}
		methods.removeIf((method) -> method.startsWith("IMsgServiceAdmin2::")
				&& methods.contains(method.replace("IMsgServiceAdmin2", "IMsgServiceAdmin")));
		return methods;
	}

	@Test
	void everyMethodOfMapiIsInTheTable() throws IOException {
		assertThat(methods()).hasSizeGreaterThan(300);
		assertThat(rows().stream().map((row) -> row.group(1))).doesNotHaveDuplicates()
			.containsExactlyInAnyOrderElementsOf(methods());
	}

	@Test
	void everyMethodOfTheTableIsThereOrHasAReason() throws IOException {
		assertThat(rows()).allSatisfy((row) -> {
			if (row.group(2) == null) {
				assertThat(row.group(4)).as(row.group(1)).isNotBlank();
			}
			else {
				assertThat(Arrays.stream(TYPES.get(row.group(2)).getMethods())).as(row.group(2) + "." + row.group(3))
					.anyMatch((method) -> method.getName().equals(row.group(3)));
			}
		});
	}

}
