package org.mapi4j.jna;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import com.sun.jna.platform.win32.Advapi32;
import com.sun.jna.platform.win32.WinError;
import com.sun.jna.platform.win32.WinNT;
import com.sun.jna.platform.win32.WinReg;
import com.sun.jna.ptr.IntByReference;
import org.jspecify.annotations.Nullable;

/**
 * The registry of this machine.
 */
final class JnaRegistry implements Registry {

	private static final int ANY_TYPE = 0x0000FFFF;

	private static final int DO_NOT_EXPAND = 0x10000000;

	private static final int FIRST_SIZE = 1024;

	@Override
	public @Nullable Value read(Hive hive, String key, String name) {
		WinReg.HKEY root = switch (hive) {
			case HKEY_CURRENT_USER -> WinReg.HKEY_CURRENT_USER;
			case HKEY_LOCAL_MACHINE -> WinReg.HKEY_LOCAL_MACHINE;
		};
		IntByReference type = new IntByReference();
		IntByReference size = new IntByReference(FIRST_SIZE);
		int error = WinError.ERROR_MORE_DATA;
		byte[] data = {};
		while (error == WinError.ERROR_MORE_DATA) {
			data = new byte[size.getValue()];
			error = Advapi32.INSTANCE.RegGetValue(root, key, name, ANY_TYPE | DO_NOT_EXPAND, type, data, size);
		}
		return (error == WinError.ERROR_SUCCESS) ? decode(type.getValue(), data, size.getValue()) : null;
	}

	private static @Nullable Value decode(int type, byte[] data, int size) {
		return switch (type) {
			case WinNT.REG_SZ, WinNT.REG_EXPAND_SZ ->
				new Text(texts(data, size).findFirst().orElse(""), type == WinNT.REG_EXPAND_SZ);
			case WinNT.REG_MULTI_SZ -> new Texts(texts(data, size).toList());
			case WinNT.REG_DWORD -> (size == Integer.BYTES)
					? new Dword(ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN).getInt()) : null;
			default -> null;
		};
	}

	private static Stream<String> texts(byte[] data, int size) {
		String text = new String(data, 0, size & ~1, StandardCharsets.UTF_16LE);
		return List.of(text.split("\0", -1)).stream().takeWhile((part) -> !part.isEmpty());
	}

}
