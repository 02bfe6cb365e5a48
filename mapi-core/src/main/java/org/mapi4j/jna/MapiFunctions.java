package org.mapi4j.jna;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

import com.sun.jna.Function;
import com.sun.jna.Pointer;
import org.jspecify.annotations.Nullable;

import org.mapi4j.HResult;
import org.mapi4j.MapiError;
import org.mapi4j.MapiException;
import org.mapi4j.MapiUnavailableException;
import org.mapi4j.MapiUnavailableException.Reason;
import org.mapi4j.jna.Abi.MAPIINIT_0;
import org.mapi4j.jna.Arena.Block;

/**
 * The functions that a MAPI library exports.
 */
final class MapiFunctions {

	/**
	 * The functions by name, each with the number of bytes that its decorated name ends
	 * in.
	 */
	private static final Map<String, Integer> REQUIRED = Map.of("MAPIInitialize", 4, "MAPIUninitialize", 0,
			"MAPILogonEx", 20, "MAPIAllocateBuffer", 8, "MAPIAllocateMore", 12, "MAPIFreeBuffer", 4,
			"MAPIAdminProfiles", 8);

	private final Map<String, Function> functions;

	private MapiFunctions(Map<String, Function> functions) {
		this.functions = functions;
	}

	/**
	 * Look the functions up, by their plain and by their decorated names.
	 * @param exports gives the address of an export by its name, or zero
	 * @param library what the library is called in messages
	 * @return the functions
	 * @throws MapiUnavailableException if one is missing
	 */
	static MapiFunctions of(ToLongFunction<String> exports, String library) {
		Map<String, Function> found = new HashMap<>();
		List<String> missing = new ArrayList<>();
		REQUIRED.forEach((name, bytes) -> {
			long address = find(exports, name, bytes);
			if (address != 0) {
				found.put(name, Function.getFunction(new Pointer(address), Function.C_CONVENTION));
			}
			else {
				missing.add(name);
			}
		});
		if (!missing.isEmpty()) {
			throw new MapiUnavailableException(Reason.MISSING_EXPORTS,
					library + " is not a MAPI library, since it does not export "
							+ String.join(", ", missing.stream().sorted().toList()),
					null);
		}
		return new MapiFunctions(found);
	}

	private static long find(ToLongFunction<String> exports, String name, int bytes) {
		for (String variant : List.of(name, name + "@" + bytes, "_" + name + "@" + bytes)) {
			long address = exports.applyAsLong(variant);
			if (address != 0) {
				return address;
			}
		}
		return 0;
	}

	private Function function(String name) {
		Function function = this.functions.get(name);
		if (function == null) {
			throw new IllegalArgumentException(name);
		}
		return function;
	}

	/**
	 * Initialise MAPI on the current thread.
	 * @param flags the flags
	 * @return the result
	 */
	HResult initialize(int flags) {
		try (Arena arena = new Arena()) {
			Block init = arena.allocate(MAPIINIT_0.SIZEOF);
			init.putInt(MAPIINIT_0.UL_FLAGS, flags);
			return HResult.of(function("MAPIInitialize").invokeInt(new Object[] { init.address() }));
		}
	}

	/**
	 * Undo {@link #initialize} on the current thread.
	 */
	void uninitialize() {
		function("MAPIUninitialize").invokeVoid(new Object[0]);
	}

	/**
	 * Log on.
	 * @param profileName the profile, or {@code null}
	 * @param flags the flags, {@code MAPI_UNICODE} among them
	 * @return the address of the session
	 */
	long logonEx(@Nullable String profileName, int flags) {
		try (Arena arena = new Arena()) {
			Block session = arena.allocate(Abi.POINTER_SIZE);
			int result = logonEx(arena.text(profileName, true), flags, session);
			if (result == HResult.MAPI_E_BAD_CHARWIDTH.code() && Narrow.fits(profileName)) {
				result = logonEx(arena.text(profileName, false), flags & ~Constants.MAPI_UNICODE, session);
			}
			return answer("MAPILogonEx", result, session);
		}
	}

	private int logonEx(long profileName, int flags, Block session) {
		return function("MAPILogonEx").invokeInt(new Object[] { 0L, profileName, 0L, flags, session.address() });
	}

	/**
	 * Open the administration of profiles.
	 * @return the address of the object
	 */
	long adminProfiles() {
		try (Arena arena = new Arena()) {
			Block admin = arena.allocate(Abi.POINTER_SIZE);
			int result = function("MAPIAdminProfiles").invokeInt(new Object[] { 0, admin.address() });
			return answer("MAPIAdminProfiles", result, admin);
		}
	}

	private static long answer(String name, int result, Block object) {
		if (result < 0) {
			throw MapiException.of(HResult.of(result), name);
		}
		return present(name, object.getLong(0));
	}

	/**
	 * Return what a call has given if it was anything at all.
	 * @param name the call
	 * @param address what it has given
	 * @return the same
	 * @throws MapiException if it is a null pointer, or none that can be right
	 */
	static long present(String name, long address) {
		if (address == 0) {
			throw MapiException.of(HResult.MAPI_E_CALL_FAILED, name,
					new MapiError("MAPI reported success but returned nothing", null, 0, 0));
		}
		if (!NativeReader.isPossible(address)) {
			throw new NativeReader(name).corrupt(String.format("the pointer 0x%X", address));
		}
		return address;
	}

	/**
	 * Allocate a buffer.
	 * @param size how many bytes
	 * @return the buffer
	 */
	long allocateBuffer(int size) {
		try (Arena arena = new Arena()) {
			Block buffer = arena.allocate(Abi.POINTER_SIZE);
			int result = function("MAPIAllocateBuffer").invokeInt(new Object[] { size, buffer.address() });
			return answer("MAPIAllocateBuffer", result, buffer);
		}
	}

	/**
	 * Allocate memory that is freed with a buffer.
	 * @param size how many bytes
	 * @param root the buffer
	 * @return the memory
	 */
	long allocateMore(int size, long root) {
		try (Arena arena = new Arena()) {
			Block buffer = arena.allocate(Abi.POINTER_SIZE);
			int result = function("MAPIAllocateMore").invokeInt(new Object[] { size, root, buffer.address() });
			return answer("MAPIAllocateMore", result, buffer);
		}
	}

	/**
	 * Free a buffer.
	 * @param address the buffer
	 */
	void freeBuffer(long address) {
		function("MAPIFreeBuffer").invokeInt(new Object[] { address });
	}

}
