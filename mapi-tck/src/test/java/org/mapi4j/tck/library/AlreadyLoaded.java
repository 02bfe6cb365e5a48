package org.mapi4j.tck.library;

import java.time.Duration;

import com.sun.jna.Function;
import com.sun.jna.NativeLibrary;
import com.sun.jna.WString;

import org.mapi4j.jna.NativeMapi;
import org.mapi4j.jna.NativeOptions;
import org.mapi4j.session.MapiSession;
import org.mapi4j.session.SessionOptions;

/**
 * A program in which someone else has loaded MAPI already, and which says where it finds
 * it.
 */
final class AlreadyLoaded {

	private AlreadyLoaded() {
	}

	public static void main(String[] args) {
		Function load = NativeLibrary.getInstance("kernel32").getFunction("LoadLibraryW");
		if (load.invokePointer(new Object[] { new WString(System.getProperty("mapi4j.test.library")) }) == null) {
			throw new IllegalStateException("The library cannot be loaded");
		}
		try (NativeMapi mapi = NativeMapi.create(NativeOptions.defaults());
				MapiSession session = MapiSession.create("found", mapi,
						SessionOptions.defaults().withLogoffTimeout(Duration.ofSeconds(30)))) {
			System.out.println(mapi.info());
			session.logOn();
			session.refreshStatus();
		}
	}

}
