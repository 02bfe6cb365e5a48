package org.mapi4j.tck.export;

import com.sun.jna.Pointer;

import org.mapi4j.MapiError;

/**
 * Writes {@code MAPIERROR} structures.
 */
final class Errors {

	private Errors() {
	}

	static Pointer write(MapiError error, boolean wide, Allocator memory) {
		Pointer at = memory.allocate(Abi.size("MAPIERROR"));
		fill(at, error, wide, memory);
		return at;
	}

	static void fill(Pointer at, MapiError error, boolean wide, Allocator memory) {
		String component = error.component();
		Abi.field("MAPIERROR.ulVersion").set(at, 0);
		Abi.field("MAPIERROR.lpszError").set(at, Address.of(Text.write(error.message(), wide, memory)));
		Abi.field("MAPIERROR.lpszComponent")
			.set(at, (component != null) ? Address.of(Text.write(component, wide, memory)) : Address.NULL);
		Abi.field("MAPIERROR.ulLowLevelError").set(at, error.lowLevelError());
		Abi.field("MAPIERROR.ulContext").set(at, error.context());
	}

}
