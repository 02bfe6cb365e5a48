package org.mapi4j.tck.export;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.mapi4j.ObjectType;
import org.mapi4j.notification.Notification.TableEvent;
import org.mapi4j.notification.NotificationType;
import org.mapi4j.property.Restriction.FuzzyLevel;
import org.mapi4j.property.Restriction.FuzzyOption;
import org.mapi4j.property.Restriction.RelOp;
import org.mapi4j.status.FlushFlag;
import org.mapi4j.status.ValidateFlag;
import org.mapi4j.table.SortOrder;
import org.mapi4j.table.TableFlag;
import org.mapi4j.table.TableStatus;

/**
 * Turns the numbers of the headers into the values of the API and back, by name: never by
 * the numbers that the API itself has for them, since those are what is put to the test.
 */
final class Names {

	/** The restrictions, as the headers name them. */
	static final List<String> RESTRICTIONS = List.of("AND", "OR", "NOT", "CONTENT", "PROPERTY", "COMPAREPROPS",
			"BITMASK", "SIZE", "EXIST", "SUBRESTRICTION", "COMMENT", "ANNOTATION", "COUNT");

	private static final Map<Class<?>, String> PREFIXES = Map.ofEntries(Map.entry(RelOp.class, "RELOP_"),
			Map.entry(TableFlag.class, "TBL_"), Map.entry(TableStatus.Activity.class, "TBLSTAT_"),
			Map.entry(TableStatus.Type.class, "TBLTYPE_"), Map.entry(SortOrder.Direction.class, "TABLE_SORT_"),
			Map.entry(TableEvent.class, "TABLE_"), Map.entry(FlushFlag.class, "FLUSH_"),
			Map.entry(ValidateFlag.class, ""));

	private static final Map<Enum<?>, String> ODD = Map.ofEntries(Map.entry(FuzzyLevel.FULL_STRING, "FL_FULLSTRING"),
			Map.entry(FuzzyLevel.SUBSTRING, "FL_SUBSTRING"), Map.entry(FuzzyLevel.PREFIX, "FL_PREFIX"),
			Map.entry(FuzzyOption.IGNORE_CASE, "FL_IGNORECASE"),
			Map.entry(FuzzyOption.IGNORE_NONSPACE, "FL_IGNORENONSPACE"), Map.entry(FuzzyOption.LOOSE, "FL_LOOSE"),
			Map.entry(NotificationType.CRITICAL_ERROR, "fnevCriticalError"),
			Map.entry(NotificationType.NEW_MAIL, "fnevNewMail"),
			Map.entry(NotificationType.OBJECT_CREATED, "fnevObjectCreated"),
			Map.entry(NotificationType.OBJECT_DELETED, "fnevObjectDeleted"),
			Map.entry(NotificationType.OBJECT_MODIFIED, "fnevObjectModified"),
			Map.entry(NotificationType.OBJECT_MOVED, "fnevObjectMoved"),
			Map.entry(NotificationType.OBJECT_COPIED, "fnevObjectCopied"),
			Map.entry(NotificationType.SEARCH_COMPLETE, "fnevSearchComplete"),
			Map.entry(NotificationType.TABLE_MODIFIED, "fnevTableModified"),
			Map.entry(NotificationType.EXTENDED, "fnevExtended"), Map.entry(ObjectType.STORE, "MAPI_STORE"),
			Map.entry(ObjectType.ADDRESS_BOOK, "MAPI_ADDRBOOK"), Map.entry(ObjectType.FOLDER, "MAPI_FOLDER"),
			Map.entry(ObjectType.AB_CONTAINER, "MAPI_ABCONT"), Map.entry(ObjectType.MESSAGE, "MAPI_MESSAGE"),
			Map.entry(ObjectType.MAIL_USER, "MAPI_MAILUSER"), Map.entry(ObjectType.ATTACHMENT, "MAPI_ATTACH"),
			Map.entry(ObjectType.DISTRIBUTION_LIST, "MAPI_DISTLIST"),
			Map.entry(ObjectType.PROFILE_SECTION, "MAPI_PROFSECT"), Map.entry(ObjectType.STATUS, "MAPI_STATUS"),
			Map.entry(ObjectType.SESSION, "MAPI_SESSION"), Map.entry(ObjectType.FORM_INFO, "MAPI_FORMINFO"));

	private Names() {
	}

	/**
	 * Return the number that the headers have for a value of the API.
	 */
	static int number(Enum<?> value) {
		String odd = ODD.getOrDefault(value, FlagNames.ODD.get(value));
		if (odd != null) {
			return Constants.of(odd);
		}
		Class<?> type = value.getDeclaringClass();
		String prefix = PREFIXES.getOrDefault(type, FlagNames.PREFIXES.get(type));
		if (prefix == null) {
			throw new IllegalArgumentException("The headers have no name for " + value);
		}
		return Constants.of(prefix + value.name());
	}

	/**
	 * Return the value of the API that the headers have a number for.
	 */
	static <E extends Enum<E>> E of(int number, E[] values) {
		for (E value : values) {
			if (number(value) == number) {
				return value;
			}
		}
		throw new IllegalArgumentException("0x%08X is none of %s".formatted(number, List.of(values)));
	}

	/**
	 * Return the values of the API whose bits are set.
	 */
	static <E extends Enum<E>> Set<E> set(int bits, Class<E> type) {
		Set<E> set = EnumSet.noneOf(type);
		for (E value : type.getEnumConstants()) {
			if ((bits & number(value)) != 0) {
				set.add(value);
			}
		}
		return set;
	}

	/**
	 * Return the bits of all the given values.
	 */
	static int bits(Iterable<? extends Enum<?>> values) {
		int bits = 0;
		for (Enum<?> value : values) {
			bits |= number(value);
		}
		return bits;
	}

	/**
	 * Return which of some names stands for a number.
	 */
	static String of(int number, String prefix, List<String> names) {
		for (String name : names) {
			if (Constants.of(prefix + name) == number) {
				return name;
			}
		}
		throw new IllegalArgumentException("0x%08X is none of %s%s".formatted(number, prefix, names));
	}

}
