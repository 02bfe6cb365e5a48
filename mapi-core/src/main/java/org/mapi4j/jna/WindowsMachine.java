package org.mapi4j.jna;

import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What can be asked of a Windows machine without loading MAPI.
 */
interface WindowsMachine {

	Registry registry();

	/**
	 * Return the file of a library that is in this process.
	 * @param name the name of the file, without a folder
	 * @return its path, or {@code null} if it is not in this process
	 */
	@Nullable Path loadedModule(String name);

	/**
	 * Return what is installed of a qualified component of the Windows Installer
	 * ({@code MsiProvideQualifiedComponent} with {@code INSTALLMODE_EXISTING}, which
	 * never installs anything).
	 * @param category the GUID of the component, in braces
	 * @param qualifier what it is asked for by
	 * @return its path as it is registered, or {@code null} if there is none
	 */
	@Nullable String qualifiedComponent(String category, String qualifier);

	/**
	 * Return the value of an environment variable.
	 * @param name the name, whose case does not matter
	 * @return the value, or {@code null} if it is not set
	 */
	@Nullable String environmentVariable(String name);

	/**
	 * Return {@code System32}.
	 */
	Path systemFolder();

	/**
	 * Return the folder of Windows itself.
	 */
	Path windowsFolder();

	/**
	 * Return where else libraries are looked for: the folders of {@code PATH}.
	 */
	List<Path> searchPath();

}
