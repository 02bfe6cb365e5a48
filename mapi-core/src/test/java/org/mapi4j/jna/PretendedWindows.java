package org.mapi4j.jna;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A Windows machine in a folder, so that looking for MAPI can be tried anywhere.
 */
final class PretendedWindows implements WindowsMachine, Registry {

	private final Map<String, Value> values = new HashMap<>();

	private final Map<String, Path> modules = new HashMap<>();

	private final Map<String, String> components = new HashMap<>();

	private final Map<String, String> variables = new HashMap<>();

	private final Path root;

	PretendedWindows(Path root) {
		this.root = root;
		new PeBuilder().writeTo(systemFolder().resolve("kernel32.dll"));
		PeBuilder.mapi().writeTo(systemFolder().resolve("mapi32.dll"));
	}

	Path root() {
		return this.root;
	}

	void defaultClient(Hive hive, String client) {
		register(hive, MailClient.CLIENTS, "", new Text(client, false));
	}

	void clientValue(String client, String name, Object text) {
		register(Hive.HKEY_LOCAL_MACHINE, MailClient.CLIENTS + "\\" + client, name, new Text(text.toString(), false));
	}

	void register(Hive hive, String key, String name, Value value) {
		this.values.put(index(hive, key, name), value);
	}

	void load(Path file) {
		this.modules.put(file.getFileName().toString(), file);
	}

	void install(String category, String qualifier, Path program) {
		this.components.put(category + qualifier, program.toString());
	}

	void environmentVariable(String name, Object value) {
		this.variables.put(name, value.toString());
	}

	@Override
	public @Nullable Value read(Hive hive, String key, String name) {
		return this.values.get(index(hive, key, name));
	}

	@Override
	public Registry registry() {
		return this;
	}

	@Override
	public @Nullable Path loadedModule(String name) {
		return this.modules.get(name);
	}

	@Override
	public @Nullable String qualifiedComponent(String category, String qualifier) {
		return this.components.get(category + qualifier);
	}

	@Override
	public @Nullable String environmentVariable(String name) {
		return this.variables.get(name);
	}

	@Override
	public Path systemFolder() {
		return windowsFolder().resolve("System32");
	}

	@Override
	public Path windowsFolder() {
		return this.root.resolve("Windows");
	}

	@Override
	public List<Path> searchPath() {
		return List.of(this.root.resolve("on the path"));
	}

	private static String index(Hive hive, String key, String name) {
		return "%s\\%s\\%s".formatted(hive, key, name).toLowerCase(Locale.ROOT);
	}

}
