package org.mapi4j.tck.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.sun.jna.Pointer;
import org.jspecify.annotations.Nullable;

import org.mapi4j.Binary;
import org.mapi4j.EntryId;
import org.mapi4j.HResult;
import org.mapi4j.MapiException;

/**
 * A call under way: its arguments by name, and where its results go.
 */
final class Call {

	static final int S_OK = 0;

	private static final long GARBAGE = 0xBAADF00D_BAADF00DL;

	private final Exporter exporter;

	private final Signatures.Method method;

	private final @Nullable ExportedObject object;

	private final Object[] arguments;

	Call(Exporter exporter, Signatures.Method method, @Nullable ExportedObject object, Object[] arguments) {
		this.exporter = exporter;
		this.method = method;
		this.object = object;
		this.arguments = arguments;
	}

	Exporter exporter() {
		return this.exporter;
	}

	Judge judge() {
		return this.exporter.judge();
	}

	/**
	 * Return what was called, such as {@code IMAPITable::QueryRows}.
	 */
	String method() {
		return this.method.name();
	}

	ExportedObject object() {
		if (this.object == null) {
			throw new IllegalStateException(method() + " is no method");
		}
		return this.object;
	}

	@Nullable ExportedObject objectIfAny() {
		return this.object;
	}

	/**
	 * Return what does the work.
	 */
	<T> T target(Class<T> type) {
		Object target = object().target();
		return Answered.of((target instanceof Facet facet) ? facet.owner().target() : target, type);
	}

	ExportedSession session() {
		ExportedSession session = object().session();
		if (session == null) {
			throw new IllegalStateException(object() + " belongs to no session");
		}
		return session;
	}

	boolean hasArgument(String name) {
		return this.method.arguments().stream().anyMatch((argument) -> argument.name().equals(name));
	}

	int number(String name) {
		return (Integer) argument(name);
	}

	long wide(String name) {
		return (Long) argument(name);
	}

	Address address(String name) {
		return new Address(wide(name));
	}

	private Object argument(String name) {
		List<Signatures.Argument> declared = this.method.arguments();
		for (int i = 0; i < declared.size(); i++) {
			if (declared.get(i).name().equals(name)) {
				return this.arguments[i];
			}
		}
		throw new IllegalArgumentException(method() + " has no argument " + name);
	}

	/**
	 * Return the flags, of which only the given ones may be set.
	 */
	int flags(String name, String... allowed) {
		int flags = number(name);
		if ((flags & ~Constants.bits(allowed)) != 0) {
			judge().violation("%s was given %s 0x%08X, of which only %s are known", method(), name, flags,
					List.of(allowed));
			throw failure(HResult.MAPI_E_UNKNOWN_FLAGS);
		}
		return flags;
	}

	boolean isSet(String name, String flag) {
		return (number(name) & Constants.of(flag)) != 0;
	}

	/**
	 * Return what an argument points to, which must not be {@code NULL} and must lie
	 * where structures may lie.
	 */
	Pointer structure(String name) {
		Address address = address(name);
		if (address.isNull()) {
			judge().violation("%s was given a NULL %s", method(), name);
			throw failure(HResult.MAPI_E_INVALID_PARAMETER);
		}
		requireAligned(name);
		return address.memory();
	}

	private void requireAligned(String name) {
		judge().require(address(name).isAligned(), "%s was given a %s at %s, which is not a multiple of 8", method(),
				name, address(name));
	}

	/**
	 * Return an entry identifier, or {@code null} if there is none.
	 */
	@Nullable EntryId entryId(String count, String pointer) {
		Binary value = bytes(count, pointer);
		return (value.size() != 0) ? EntryId.of(value) : null;
	}

	EntryId requiredEntryId(String count, String pointer) {
		EntryId entryId = entryId(count, pointer);
		if (entryId == null) {
			judge().violation("%s needs an entry identifier", method());
			throw failure(HResult.MAPI_E_INVALID_PARAMETER);
		}
		return entryId;
	}

	/**
	 * Return a run of bytes, whose number and place are arguments.
	 */
	Binary bytes(String count, String pointer) {
		int size = number(count);
		if (size == 0) {
			return Binary.EMPTY;
		}
		return Binary.of(structure(pointer).getByteArray(0, size));
	}

	/**
	 * Return a text, or {@code null} if there is none.
	 */
	@Nullable String text(String name, boolean isWide) {
		Address address = address(name);
		return address.isNull() ? null : Text.read(address.memory(), isWide);
	}

	/**
	 * Return whether texts are wide, which the flags say.
	 */
	boolean isWide() {
		boolean wide = isSet("ulFlags", "MAPI_UNICODE");
		if (wide && this.exporter.faults().isAnsiOnly()) {
			throw failure(HResult.MAPI_E_BAD_CHARWIDTH);
		}
		return wide;
	}

	/**
	 * Return a text that there must be.
	 */
	String requiredText(String name, boolean isWide) {
		String text = text(name, isWide);
		if (text == null) {
			judge().violation("%s was given a NULL %s", method(), name);
			throw failure(HResult.MAPI_E_INVALID_PARAMETER);
		}
		return text;
	}

	/**
	 * Return an object of the client's, which must be one of ours that is still there.
	 */
	ExportedObject exported(String name) {
		ExportedObject found = ObjectTable.find(address(name).value());
		if (found == null || found.exporter() != this.exporter || !found.isAlive()) {
			judge().violation("%s was given a %s at %s, which is no object of this subsystem", method(), name,
					address(name));
			throw failure(HResult.MAPI_E_INVALID_PARAMETER);
		}
		String end = found.endedBy();
		if (end != null) {
			judge().violation("%s was given the %s, which can only be released after %s", method(), found, end);
		}
		return found;
	}

	/**
	 * Check that a flag is not set that would show a dialog.
	 */
	void requireNoDialog(String flag) {
		judge().require(!isSet("ulFlags", flag), "%s with %s shows a dialog", method(), flag);
	}

	/**
	 * Answer bytes in a buffer of their own.
	 */
	void answer(String count, String pointer, Binary value) {
		Pointer buffer = this.exporter.heap().allocate(value.size());
		buffer.write(0, value.toByteArray(), 0, value.size());
		answer(count, value.size());
		answer(pointer, buffer);
	}

	/**
	 * Check that a caller without a window says so.
	 */
	void requireNoWindow() {
		judge().require(wide("ulUIParam") == 0, "%s was given the window 0x%X", method(), wide("ulUIParam"));
	}

	/**
	 * Answer a number of 32 bits.
	 */
	void answer(String name, int value) {
		output(name, Integer.BYTES).setInt(0, value);
	}

	/**
	 * Answer a number of 32 bits if the caller wants it.
	 */
	void answerIfWanted(String name, int value) {
		if (!address(name).isNull()) {
			answer(name, value);
		}
	}

	/**
	 * Answer a number of 64 bits.
	 */
	void answer(String name, long value) {
		output(name, Long.BYTES).setLong(0, value);
	}

	void answer(String name, Pointer value) {
		answer(name, Pointer.nativeValue(value));
	}

	/**
	 * Answer an object.
	 */
	void answer(String name, ExportedObject value) {
		answer(name, value.address().value());
	}

	/**
	 * Fail unless the given outputs have a place to go; to be called before anything is
	 * made that would be lost.
	 */
	void requireOutputs(String... names) {
		for (String name : names) {
			output(name, Math.min(declared(name).outputWidth(), Long.BYTES));
		}
	}

	private Pointer output(String name, int width) {
		if (declared(name).outputWidth() != width) {
			throw new IllegalStateException(method() + " does not answer " + width + " bytes as " + name);
		}
		Address address = address(name);
		if (address.isNull()) {
			judge().violation("%s was given no place for %s", method(), name);
			throw failure(HResult.MAPI_E_INVALID_PARAMETER);
		}
		return address.memory();
	}

	private Signatures.Argument declared(String name) {
		return this.method.arguments()
			.stream()
			.filter((argument) -> argument.name().equals(name))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException(method() + " has no argument " + name));
	}

	/**
	 * Answer zero or {@code NULL} as every result.
	 */
	void answerNothing() {
		fillOutputs(0);
	}

	/**
	 * Leave something senseless as every result.
	 */
	void answerGarbage() {
		fillOutputs(GARBAGE);
	}

	private void fillOutputs(long value) {
		for (Signatures.Argument argument : this.method.arguments()) {
			if (isResult(argument) && !address(argument.name()).isNull()) {
				Pointer at = address(argument.name()).memory();
				if (argument.outputWidth() == Integer.BYTES) {
					at.setInt(0, (int) value);
				}
				else {
					at.setLong(0, value);
				}
			}
		}
	}

	/**
	 * Return whether an argument is a place for a result and nothing else.
	 */
	private boolean isResult(Signatures.Argument argument) {
		boolean both = this.method.shortName().equals("GetNamesFromIDs") && argument.name().equals("lppPropTags");
		return argument.isOutput() && !both;
	}

	NativeCall describe() {
		Map<String, Long> values = new LinkedHashMap<>();
		for (int i = 0; i < this.arguments.length; i++) {
			Object value = this.arguments[i];
			values.put(this.method.arguments().get(i).name(),
					(value instanceof Integer number) ? Integer.toUnsignedLong(number) : (Long) value);
		}
		return new NativeCall(method(), values);
	}

	MapiException failure(HResult result) {
		return MapiException.of(result, method());
	}

}
