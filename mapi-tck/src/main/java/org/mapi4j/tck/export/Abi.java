package org.mapi4j.tck.export;

import java.util.HashMap;
import java.util.Map;

import com.sun.jna.Pointer;
import tools.jackson.databind.JsonNode;

/**
 * The structures of MAPI as the headers lay them out, by name.
 */
final class Abi {

	private static final Map<String, Integer> SIZES = new HashMap<>();

	private static final Map<String, Field> FIELDS = new HashMap<>();

	static {
		load("abi-x64.json");
		load("rules-x64.json");
	}

	private Abi() {
	}

	private static void load(String resource) {
		for (Map.Entry<String, JsonNode> struct : Resources.json(resource).get("structs").properties()) {
			SIZES.put(struct.getKey(), struct.getValue().get("sizeof").asInt());
			for (Map.Entry<String, JsonNode> member : struct.getValue().get("members").properties()) {
				String name = struct.getKey() + "." + member.getKey();
				JsonNode place = member.getValue();
				FIELDS.put(name, new Field(name, place.get(0).asInt(), place.get(1).asInt()));
			}
		}
	}

	/**
	 * Return the size of a structure in bytes.
	 */
	static int size(String struct) {
		Integer size = SIZES.get(struct);
		if (size == null) {
			throw new IllegalArgumentException("There is no structure " + struct);
		}
		return size;
	}

	/**
	 * Return a member, named such as {@code SPropValue.Value.bin.cb}.
	 */
	static Field field(String name) {
		Field field = FIELDS.get(name);
		if (field == null) {
			throw new IllegalArgumentException("There is no member " + name);
		}
		return field;
	}

	/**
	 * Where a member is in its structure, and how wide it is.
	 */
	record Field(String name, int offset, int width) {

		short getShort(Pointer struct) {
			check(Short.BYTES);
			return struct.getShort(this.offset);
		}

		int getInt(Pointer struct) {
			check(Integer.BYTES);
			return struct.getInt(this.offset);
		}

		long getLong(Pointer struct) {
			check(Long.BYTES);
			return struct.getLong(this.offset);
		}

		/**
		 * Return the pointer in this member.
		 */
		Address getAddress(Pointer struct) {
			return new Address(getLong(struct));
		}

		void set(Pointer struct, short value) {
			check(Short.BYTES);
			struct.setShort(this.offset, value);
		}

		void set(Pointer struct, int value) {
			check(Integer.BYTES);
			struct.setInt(this.offset, value);
		}

		void set(Pointer struct, long value) {
			check(Long.BYTES);
			struct.setLong(this.offset, value);
		}

		void set(Pointer struct, Address value) {
			set(struct, value.value());
		}

		/**
		 * Return the place of this member, for one that is itself a structure or an
		 * array.
		 */
		Pointer in(Pointer struct) {
			return struct.share(this.offset);
		}

		private void check(int bytes) {
			if (this.width != bytes) {
				throw new IllegalStateException(this.name + " is " + this.width + " bytes wide, not " + bytes);
			}
		}

	}

}
