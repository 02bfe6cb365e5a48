package org.mapi4j.jna;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToLongFunction;

import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Pointer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.mapi4j.MapiUnavailableException;
import org.mapi4j.MapiUnavailableException.Reason;

/**
 * Where the functions of MAPI come from.
 */
interface MapiLibrary {

	/**
	 * Load the library if that has not been done, and look its functions up.
	 * @return the functions
	 * @throws MapiUnavailableException if that cannot be done
	 */
	MapiFunctions load();

	/**
	 * Return the library that lies in a file. Once loaded, it is never unloaded: threads
	 * and windows of its own may outlive every session.
	 * @param located the library
	 * @return the library
	 */
	static MapiLibrary of(LocatedLibrary located) {
		return () -> {
			requireSupportedBitness();
			located.preload().forEach(Loaded::tryToLoad);
			NativeLibrary library = load(located);
			return MapiFunctions.of((name) -> Loaded.find(library, name), "'" + located.file() + "'");
		};
	}

	/**
	 * Return the library whose functions have the given addresses.
	 * @param exports gives the address of a function by its name, or zero
	 * @return the library
	 */
	static MapiLibrary of(ToLongFunction<String> exports) {
		return () -> {
			requireSupportedBitness();
			return MapiFunctions.of(exports, "What was given");
		};
	}

	private static NativeLibrary load(LocatedLibrary located) {
		try {
			return Loaded.load(located.file());
		}
		catch (UnsatisfiedLinkError ex) {
			throw located.diagnosis()
				.unusable(Reason.NOT_LOADABLE, "%s cannot be loaded: %s".formatted(located.file(), ex.getMessage()),
						ex);
		}
	}

	private static void requireSupportedBitness() {
		if (Native.POINTER_SIZE != Abi.POINTER_SIZE) {
			throw new MapiUnavailableException(
					Reason.WRONG_BITNESS, "MAPI is supported by 64-bit Java runtimes only, and this one has "
							+ 8 * Native.POINTER_SIZE + " bits: use a 64-bit Java and a 64-bit Outlook or Office",
					null);
		}
	}

	/**
	 * The libraries that have been loaded, which JNA would unload once they are garbage.
	 */
	final class Loaded {

		private static final Logger logger = LoggerFactory.getLogger(MapiLibrary.class);

		private static final Map<Path, NativeLibrary> FOREVER = new ConcurrentHashMap<>();

		private Loaded() {
		}

		private static NativeLibrary load(Path file) {
			return FOREVER.computeIfAbsent(file, (path) -> NativeLibrary.getInstance(path.toString()));
		}

		private static void tryToLoad(Path file) {
			try {
				load(file);
			}
			catch (UnsatisfiedLinkError ex) {
				logger.debug("'{}' was passed over", file, ex);
			}
		}

		private static long find(NativeLibrary library, String name) {
			try {
				return Pointer.nativeValue(library.getGlobalVariableAddress(name));
			}
			catch (UnsatisfiedLinkError ex) {
				return 0;
			}
		}

	}

}
