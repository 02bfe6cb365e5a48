package org.mapi4j.tck.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import tools.jackson.databind.JsonNode;

/**
 * The methods of MAPI's interfaces and the functions of its library as the headers
 * declare them.
 */
final class Signatures {

	private static final Map<String, List<Method>> INTERFACES = new LinkedHashMap<>();

	private static final Set<String> INPUTS = Set.of("IID*", "BYTE*", "void*", "IStream*", "STATSTG*", "LPMAPINAMEID*");

	private static final Map<String, Method> EXPORTS = new LinkedHashMap<>();

	static {
		for (Map.Entry<String, JsonNode> type : Resources.json("signatures-x64.json").properties()) {
			List<Method> methods = new ArrayList<>();
			for (Map.Entry<String, JsonNode> method : type.getValue().properties()) {
				int slot = method.getValue().get("slot").asInt();
				methods.add(method(type.getKey() + "::" + method.getKey(), slot, method.getValue()));
			}
			INTERFACES.put(type.getKey(), List.copyOf(methods));
		}
		for (Map.Entry<String, JsonNode> export : Resources.json("exports-x64.json").properties()) {
			EXPORTS.put(export.getKey(), method(export.getKey(), -1, export.getValue()));
		}
	}

	private Signatures() {
	}

	private static Method method(String name, int slot, JsonNode node) {
		List<Argument> arguments = new ArrayList<>();
		for (JsonNode argument : node.get("args")) {
			arguments
				.add(new Argument(argument.get(0).asString(), argument.get(1).asString(), argument.get(2).asInt()));
		}
		return new Method(name, slot, node.get("returns").asString(), List.copyOf(arguments));
	}

	static List<Method> methods(String type) {
		List<Method> methods = INTERFACES.get(type);
		if (methods == null) {
			throw new IllegalArgumentException("There is no interface " + type);
		}
		return methods;
	}

	static Method method(String type, String name) {
		return methods(type).stream()
			.filter((method) -> method.shortName().equals(name))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException(type + " has no method " + name));
	}

	static List<Method> exports() {
		return List.copyOf(EXPORTS.values());
	}

	/**
	 * A method or function.
	 */
	record Method(String name, int slot, String returns, List<Argument> arguments) {

		String shortName() {
			int colon = this.name.indexOf("::");
			return (colon < 0) ? this.name : this.name.substring(colon + 2);
		}

	}

	/**
	 * An argument, four or eight bytes wide.
	 */
	record Argument(String name, String type, int width) {

		/**
		 * Return whether the method writes through this argument.
		 */
		boolean isOutput() {
			return this.type.endsWith("*") && !INPUTS.contains(this.type);
		}

		/**
		 * Return how many bytes the method writes there.
		 */
		int outputWidth() {
			return (this.type.equals("ULONG*") || this.type.equals("LONG*")) ? Integer.BYTES : Long.BYTES;
		}

	}

}
