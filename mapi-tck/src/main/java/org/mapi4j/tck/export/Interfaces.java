package org.mapi4j.tck.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.mapi4j.MapiObject;
import org.mapi4j.MapiUid;
import org.mapi4j.address.AddressBook;
import org.mapi4j.address.AddressContainer;
import org.mapi4j.address.DistributionList;
import org.mapi4j.address.MailUser;
import org.mapi4j.profile.MessageServiceAdmin;
import org.mapi4j.profile.ProfileAdmin;
import org.mapi4j.profile.ProfileSection;
import org.mapi4j.profile.ProviderAdmin;
import org.mapi4j.property.MapiProp;
import org.mapi4j.property.MapiStream;
import org.mapi4j.status.StatusObject;
import org.mapi4j.store.Attachment;
import org.mapi4j.store.Folder;
import org.mapi4j.store.Message;
import org.mapi4j.store.MessageStore;
import org.mapi4j.table.MapiContainer;
import org.mapi4j.table.MapiTable;

/**
 * The identifiers of MAPI's interfaces.
 */
final class Interfaces {

	private static final MapiUid EXCHANGE_MANAGE_STORE = MapiUid.parse("559d10b0-a772-11cd-9bc8-00aa002fc45a");

	private static final Map<String, Integer> NUMBERS = Map.ofEntries(Map.entry("IUnknown", 0x00000000),
			Map.entry("IMAPISession", 0x00020300), Map.entry("IMAPITable", 0x00020301),
			Map.entry("IMAPIAdviseSink", 0x00020302), Map.entry("IMAPIProp", 0x00020303),
			Map.entry("IProfSect", 0x00020304), Map.entry("IMAPIStatus", 0x00020305),
			Map.entry("IMsgStore", 0x00020306), Map.entry("IMessage", 0x00020307), Map.entry("IAttach", 0x00020308),
			Map.entry("IAddrBook", 0x00020309), Map.entry("IMailUser", 0x0002030A),
			Map.entry("IMAPIContainer", 0x0002030B), Map.entry("IMAPIFolder", 0x0002030C),
			Map.entry("IABContainer", 0x0002030D), Map.entry("IDistList", 0x0002030E),
			Map.entry("IProfAdmin", 0x0002031C), Map.entry("IMsgServiceAdmin", 0x0002031D),
			Map.entry("IProviderAdmin", 0x00020325), Map.entry("IMsgServiceAdmin2", 0x00020387),
			Map.entry("IStream", 0x0000000C));

	/** What an interface begins with, or answers to as well. */
	private static final Map<String, List<String>> OTHERS = Map.ofEntries(
			Map.entry("IMAPIStatus", List.of("IMAPIProp")), Map.entry("IMsgStore", List.of("IMAPIProp")),
			Map.entry("IMessage", List.of("IMAPIProp")), Map.entry("IAttach", List.of("IMAPIProp")),
			Map.entry("IAddrBook", List.of("IMAPIProp")), Map.entry("IMailUser", List.of("IMAPIProp")),
			Map.entry("IProfSect", List.of("IMAPIProp")), Map.entry("IMAPIContainer", List.of("IMAPIProp")),
			Map.entry("IMAPIFolder", List.of("IMAPIContainer", "IMAPIProp")),
			Map.entry("IABContainer", List.of("IMAPIContainer", "IMAPIProp")),
			Map.entry("IDistList", List.of("IABContainer", "IMAPIContainer", "IMailUser", "IMAPIProp")),
			Map.entry("IMsgServiceAdmin2", List.of("IMsgServiceAdmin")));

	/** In this order: the first that fits. */
	private static final Map<Class<?>, String> TYPES = new LinkedHashMap<>();

	static {
		TYPES.put(StatusObject.class, "IMAPIStatus");
		TYPES.put(MessageStore.class, "IMsgStore");
		TYPES.put(Folder.class, "IMAPIFolder");
		TYPES.put(Message.class, "IMessage");
		TYPES.put(Attachment.class, "IAttach");
		TYPES.put(AddressBook.class, "IAddrBook");
		TYPES.put(DistributionList.class, "IDistList");
		TYPES.put(AddressContainer.class, "IABContainer");
		TYPES.put(MailUser.class, "IMailUser");
		TYPES.put(ProfileSection.class, "IProfSect");
		TYPES.put(MapiContainer.class, "IMAPIContainer");
		TYPES.put(MapiProp.class, "IMAPIProp");
		TYPES.put(MapiStream.class, "IStream");
		TYPES.put(MapiTable.class, "IMAPITable");
		TYPES.put(ExportedTable.class, "IMAPITable");
		TYPES.put(ProfileAdmin.class, "IProfAdmin");
		TYPES.put(MessageServiceAdmin.class, "IMsgServiceAdmin");
		TYPES.put(ProviderAdmin.class, "IProviderAdmin");
	}

	private Interfaces() {
	}

	/**
	 * Return the interface that stands for an object.
	 */
	static String type(Object target) {
		for (Map.Entry<Class<?>, String> type : TYPES.entrySet()) {
			if (type.getKey().isInstance(target)) {
				return type.getValue();
			}
		}
		throw new IllegalArgumentException("There is no interface for " + target.getClass());
	}

	/**
	 * Return the Java interface of what is asked for by an identifier, or {@code null} if
	 * there is none.
	 */
	static @Nullable Class<? extends MapiObject> javaType(MapiUid iid) {
		for (Map.Entry<Class<?>, String> type : TYPES.entrySet()) {
			if (iid.equals(iid(type.getValue()))) {
				return type.getKey().asSubclass(MapiObject.class);
			}
		}
		return null;
	}

	/**
	 * Return whether a pointer to one interface serves as one to another.
	 */
	static boolean serves(String type, MapiUid iid) {
		return iid.equals(iid("IUnknown")) || iid.equals(iid(type))
				|| OTHERS.getOrDefault(type, List.of()).stream().anyMatch((other) -> iid.equals(iid(other)));
	}

	static MapiUid iid(String type) {
		if (type.equals("IExchangeManageStore")) {
			return EXCHANGE_MANAGE_STORE;
		}
		Integer number = NUMBERS.get(type);
		if (number == null) {
			throw new IllegalArgumentException("The identifier of " + type + " is not known");
		}
		return MapiUid.parse("%08x-0000-0000-c000-000000000046".formatted(number));
	}

}
