package org.mapi4j.tck.export;

import java.util.Map;

import org.mapi4j.MapiUid;

/**
 * The identifiers of MAPI's interfaces.
 */
final class Interfaces {

	private static final Map<String, Integer> NUMBERS = Map.ofEntries(Map.entry("IUnknown", 0x00000000),
			Map.entry("IMAPISession", 0x00020300), Map.entry("IMAPITable", 0x00020301),
			Map.entry("IMAPIAdviseSink", 0x00020302), Map.entry("IMAPIProp", 0x00020303),
			Map.entry("IProfSect", 0x00020304), Map.entry("IMAPIStatus", 0x00020305),
			Map.entry("IMsgStore", 0x00020306), Map.entry("IMessage", 0x00020307), Map.entry("IAttach", 0x00020308),
			Map.entry("IAddrBook", 0x00020309), Map.entry("IMailUser", 0x0002030A),
			Map.entry("IMAPIContainer", 0x0002030B), Map.entry("IMAPIFolder", 0x0002030C),
			Map.entry("IABContainer", 0x0002030D), Map.entry("IDistList", 0x0002030E),
			Map.entry("IProfAdmin", 0x0002031C), Map.entry("IMsgServiceAdmin", 0x0002031D),
			Map.entry("IProviderAdmin", 0x00020325));

	private Interfaces() {
	}

	static MapiUid iid(String type) {
		Integer number = NUMBERS.get(type);
		if (number == null) {
			throw new IllegalArgumentException("The identifier of " + type + " is not known");
		}
		return MapiUid.parse("%08x-0000-0000-c000-000000000046".formatted(number));
	}

}
