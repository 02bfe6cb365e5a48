package org.mapi4j.jna;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.mapi4j.HResult;
import org.mapi4j.MapiException;
import org.mapi4j.MapiObject;
import org.mapi4j.MapiUid;
import org.mapi4j.address.AddressBook;
import org.mapi4j.address.AddressContainer;
import org.mapi4j.address.DistributionList;
import org.mapi4j.address.MailUser;
import org.mapi4j.profile.ProfileSection;
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
 * The interfaces of MAPI's objects, those that others extend behind them: which Java
 * interface stands for each, how MAPI names it, and what makes the Java object.
 *
 * @param type the Java interface
 * @param iid MAPI's identifier of the interface
 * @param objectType the kind of object that has it ({@code MAPI_…}), or zero
 * @param maker makes the Java object
 */
record Interface(Class<? extends MapiObject> type, MapiUid iid, int objectType, Maker maker) {

	static final Interface FOLDER = of(Folder.class, "0002030C-0000-0000-C000-000000000046", Constants.MAPI_FOLDER,
			NativeFolder::new);

	static final Interface STATUS = of(StatusObject.class, "00020305-0000-0000-C000-000000000046",
			Constants.MAPI_STATUS, NativeStatusObject::open);

	private static final Interface TABLE = of(MapiTable.class, "00020301-0000-0000-C000-000000000046", 0,
			(runtime, address, opener) -> new NativeTable(runtime, address, true, opener));

	private static final Interface STREAM = of(MapiStream.class, "0000000C-0000-0000-C000-000000000046", 0,
			NativeStream::new);

	static final Interface DISTRIBUTION_LIST = of(DistributionList.class, "0002030E-0000-0000-C000-000000000046",
			Constants.MAPI_DISTLIST, NativeDistributionList::new);

	private static final Interface PROP = of(MapiProp.class, "00020303-0000-0000-C000-000000000046", 0,
			NativeProp::new);

	private static final List<Interface> ALL = List.of(
			of(MessageStore.class, "00020306-0000-0000-C000-000000000046", Constants.MAPI_STORE,
					NativeMessageStore::new),
			FOLDER,
			of(Message.class, "00020307-0000-0000-C000-000000000046", Constants.MAPI_MESSAGE, NativeMessage::new),
			of(Attachment.class, "00020308-0000-0000-C000-000000000046", Constants.MAPI_ATTACH, NativeAttachment::new),
			DISTRIBUTION_LIST,
			of(AddressContainer.class, "0002030D-0000-0000-C000-000000000046", Constants.MAPI_ABCONT,
					NativeAddressContainer::new),
			of(MailUser.class, "0002030A-0000-0000-C000-000000000046", Constants.MAPI_MAILUSER, NativeMailUser::new),
			of(AddressBook.class, "00020309-0000-0000-C000-000000000046", 0, NativeAddressBook::new),
			of(ProfileSection.class, "00020304-0000-0000-C000-000000000046", Constants.MAPI_PROFSECT,
					NativeProfileSection::new),
			STATUS, of(MapiContainer.class, "0002030B-0000-0000-C000-000000000046", 0, NativeContainer::new), TABLE,
			STREAM, PROP);

	private static Interface of(Class<? extends MapiObject> type, String iid, int objectType, Maker maker) {
		return new Interface(type, MapiUid.parse(iid), objectType, maker);
	}

	/**
	 * Return the interface that a Java interface stands for.
	 * @param type the Java interface
	 * @param operation what it is needed for
	 * @return the interface
	 */
	static Interface of(Class<?> type, String operation) {
		for (Interface candidate : ALL) {
			if (candidate.type == type) {
				return candidate;
			}
		}
		throw MapiException.of(HResult.MAPI_E_INTERFACE_NOT_SUPPORTED, operation);
	}

	/**
	 * Return the interface that an object has.
	 * @param object the object
	 * @return the interface
	 */
	static Interface of(MapiProp object) {
		for (Interface candidate : ALL) {
			if (candidate.type.isInstance(object)) {
				return candidate;
			}
		}
		return PROP;
	}

	/**
	 * Return the interface of the objects of a kind.
	 * @param objectType the kind ({@code MAPI_…})
	 * @return the interface, that of all objects with properties if there is no other
	 */
	static Interface ofKind(int objectType) {
		for (Interface candidate : ALL) {
			if (objectType != 0 && candidate.objectType == objectType) {
				return candidate;
			}
		}
		return PROP;
	}

	/**
	 * Take over a reference to an object.
	 * @param runtime the MAPI that it came from
	 * @param address where it is
	 * @param opener what opened it, or {@code null}
	 * @return the object, of the Java interface
	 */
	MapiObject take(NativeRuntime runtime, long address, @Nullable NativeObject opener) {
		return this.maker.make(runtime, address, opener);
	}

	/**
	 * Makes a Java object.
	 */
	interface Maker {

		/**
		 * Take over a reference to an object.
		 * @param runtime the MAPI that it came from
		 * @param address where it is
		 * @param opener what opened it, or {@code null}
		 * @return the object
		 */
		MapiObject make(NativeRuntime runtime, long address, @Nullable NativeObject opener);

	}

}
