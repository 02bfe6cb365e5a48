package org.mapi4j.jna;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;

import com.sun.jna.platform.win32.Advapi32Util;
import com.sun.jna.platform.win32.WinReg;

/**
 * Registers a program as the Windows Installer does, as a qualified component.
 *
 * @param user the part of the registry for the user
 * @param machine the part of the registry for the machine
 */
record InstallerRegistration(WinReg.HKEY user, WinReg.HKEY machine) {

	private static final String INSTALLER = "Software\\Microsoft\\Windows\\CurrentVersion\\Installer\\UserData\\S-1-5-18\\";

	private static final String DIGITS = "!$%&'()*+,-.0123456789=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`"
			+ "abcdefghijklmnopqrstuvwxyz{}~";

	void register(String category, String qualifier, Path program) {
		UUID product = UUID.randomUUID();
		UUID component = UUID.randomUUID();
		String published = "Software\\Microsoft\\Installer\\Components\\" + packed(category);
		Advapi32Util.registryCreateKey(this.user, published);
		Advapi32Util.registrySetStringArray(this.user, published, qualifier,
				new String[] { shortened(product) + "Feature>" + shortened(component) });
		String paths = INSTALLER + "Components\\" + packed(component.toString());
		Advapi32Util.registryCreateKey(this.machine, paths);
		Advapi32Util.registrySetStringValue(this.machine, paths, packed(product.toString()), program.toString());
		String properties = INSTALLER + "Products\\" + packed(product.toString()) + "\\InstallProperties";
		Advapi32Util.registryCreateKey(this.machine, properties);
		Advapi32Util.registrySetIntValue(this.machine, properties, "WindowsInstaller", 1);
		Advapi32Util.registryCreateKey(this.machine,
				"Software\\Classes\\Installer\\Products\\" + packed(product.toString()));
	}

	/**
	 * A GUID as the installer names keys: each of its numbers backwards.
	 */
	private static String packed(String guid) {
		String digits = guid.replaceAll("[{}-]", "");
		StringBuilder packed = new StringBuilder();
		int start = 0;
		for (int length : new int[] { 8, 4, 4, 2, 2, 2, 2, 2, 2, 2, 2 }) {
			packed.append(new StringBuilder(digits.substring(start, start + length)).reverse());
			start += length;
		}
		return packed.toString().toUpperCase(Locale.ROOT);
	}

	/**
	 * A GUID as the installer writes it into values: four numbers of five digits to the
	 * base of 85.
	 */
	private static String shortened(UUID guid) {
		ByteBuffer bytes = ByteBuffer.allocate(16).order(ByteOrder.LITTLE_ENDIAN);
		bytes.putInt((int) (guid.getMostSignificantBits() >>> 32));
		bytes.putShort((short) (guid.getMostSignificantBits() >>> 16)).putShort((short) guid.getMostSignificantBits());
		bytes.order(ByteOrder.BIG_ENDIAN).putLong(guid.getLeastSignificantBits()).order(ByteOrder.LITTLE_ENDIAN);
		StringBuilder shortened = new StringBuilder();
		for (int i = 0; i < 4; i++) {
			long number = Integer.toUnsignedLong(bytes.getInt(4 * i));
			for (int digit = 0; digit < 5; digit++) {
				shortened.append(DIGITS.charAt((int) (number % 85)));
				number /= 85;
			}
		}
		return shortened.toString();
	}

}
