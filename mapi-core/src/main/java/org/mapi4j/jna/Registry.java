package org.mapi4j.jna;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The registry of Windows, as far as MAPI is named in it.
 */
interface Registry {

	/**
	 * Read a value.
	 * @param hive the part of the registry
	 * @param key the path of the key
	 * @param name the name of the value, empty for the default one
	 * @return the value, or {@code null} if there is none, or none of a kind that is
	 * known here
	 */
	@Nullable Value read(Hive hive, String key, String name);

	/**
	 * The parts of the registry.
	 */
	enum Hive {

		HKEY_CURRENT_USER, HKEY_LOCAL_MACHINE

	}

	/**
	 * A value.
	 */
	sealed interface Value {

	}

	/**
	 * A string: {@code REG_SZ} or {@code REG_EXPAND_SZ}.
	 *
	 * @param text the string
	 * @param expandable whether it names environment variables
	 */
	record Text(String text, boolean expandable) implements Value {

	}

	/**
	 * Several strings: {@code REG_MULTI_SZ}.
	 *
	 * @param texts the strings
	 */
	record Texts(List<String> texts) implements Value {

	}

	/**
	 * A number: {@code REG_DWORD}.
	 *
	 * @param number the number
	 */
	record Dword(int number) implements Value {

	}

}
