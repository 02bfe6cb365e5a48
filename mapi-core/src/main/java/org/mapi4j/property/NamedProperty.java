package org.mapi4j.property;

import org.mapi4j.MapiUid;

/**
 * The name of a property whose identifier differs from store to store (MAPI's
 * {@code MAPINAMEID}): a property set with a number or a text. Immutable.
 */
public sealed interface NamedProperty {

	/** The set of MAPI's own properties, whose names are their identifiers. */
	MapiUid PS_MAPI = MapiUid.parse("00020328-0000-0000-C000-000000000046");

	/** The set of properties that anybody may name with a text. */
	MapiUid PS_PUBLIC_STRINGS = MapiUid.parse("00020329-0000-0000-C000-000000000046");

	/** The set of header fields of internet messages. */
	MapiUid PS_INTERNET_HEADERS = MapiUid.parse("00020386-0000-0000-C000-000000000046");

	/** The set that all kinds of Outlook's items share. */
	MapiUid PSETID_COMMON = MapiUid.parse("00062008-0000-0000-C000-000000000046");

	/** The set of Outlook's appointments. */
	MapiUid PSETID_APPOINTMENT = MapiUid.parse("00062002-0000-0000-C000-000000000046");

	/** The set of Outlook's tasks. */
	MapiUid PSETID_TASK = MapiUid.parse("00062003-0000-0000-C000-000000000046");

	/** The set of Outlook's contacts. */
	MapiUid PSETID_ADDRESS = MapiUid.parse("00062004-0000-0000-C000-000000000046");

	/**
	 * Return the property set ({@code lpguid}).
	 * @return the identifier of the set
	 */
	MapiUid set();

	/**
	 * Return the name with a number.
	 * @param set the property set
	 * @param id the number
	 * @return the name
	 */
	static NamedProperty of(MapiUid set, int id) {
		return new Numbered(set, id);
	}

	/**
	 * Return the name with a text.
	 * @param set the property set
	 * @param name the text, at least one character; its case counts
	 * @return the name
	 */
	static NamedProperty of(MapiUid set, String name) {
		return new Textual(set, name);
	}

	/**
	 * A name that is a number ({@code MNID_ID}).
	 *
	 * @param set the property set
	 * @param id the number
	 */
	record Numbered(MapiUid set, int id) implements NamedProperty {

	}

	/**
	 * A name that is a text ({@code MNID_STRING}).
	 *
	 * @param set the property set
	 * @param name the text, at least one character
	 */
	record Textual(MapiUid set, String name) implements NamedProperty {

		public Textual {
			if (name.isEmpty()) {
				throw new IllegalArgumentException("The name of a property has at least one character");
			}
		}

	}

}
