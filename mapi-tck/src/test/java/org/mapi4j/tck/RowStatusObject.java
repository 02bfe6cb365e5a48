package org.mapi4j.tck;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import org.mapi4j.EntryId;
import org.mapi4j.HResult;
import org.mapi4j.MapiError;
import org.mapi4j.MapiException;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.Row;
import org.mapi4j.status.FlushFlag;
import org.mapi4j.status.ResourceMethod;
import org.mapi4j.status.StatusObject;
import org.mapi4j.status.ValidateFlag;

/**
 * A status object whose properties are those of a row, and which writes down what it is
 * told to do.
 */
final class RowStatusObject implements StatusObject {

	private final Row row;

	private final boolean userInterface;

	private final Consumer<String> calls;

	RowStatusObject(Row row, boolean userInterface, Consumer<String> calls) {
		this.row = row;
		this.userInterface = userInterface;
		this.calls = calls;
	}

	@Override
	public Set<ResourceMethod> methods() {
		return ResourceMethod.of(this.row.get(PropTags.PR_RESOURCE_METHODS, 0));
	}

	@Override
	public void validateState(ValidateFlag... flags) {
		require(ResourceMethod.VALIDATE_STATE);
		this.calls.accept("validateState " + new TreeSet<>(List.of(flags)));
	}

	@Override
	public void settingsDialog(boolean readOnly) {
		require(ResourceMethod.SETTINGS_DIALOG);
		if (!this.userInterface) {
			throw unsupported();
		}
		this.calls.accept("settingsDialog " + readOnly);
	}

	@Override
	public void changePassword(String oldPassword, String newPassword) {
		require(ResourceMethod.CHANGE_PASSWORD);
		this.calls.accept("changePassword " + oldPassword + " " + newPassword);
	}

	@Override
	public boolean flushQueues(@Nullable EntryId target, FlushFlag... flags) {
		require(ResourceMethod.FLUSH_QUEUES);
		Set<FlushFlag> set = new TreeSet<>(List.of(flags));
		this.calls.accept("flushQueues " + target + " " + set);
		return !set.contains(FlushFlag.ASYNC_OK);
	}

	private void require(ResourceMethod method) {
		if (!methods().contains(method)) {
			throw unsupported();
		}
	}

	private static MapiException unsupported() {
		return MapiException.of(HResult.MAPI_E_NO_SUPPORT, "IMAPIStatus");
	}

	@Override
	public Row getProps(PropTag<?>... tags) {
		return new RowObject(this.row).getProps(tags);
	}

	@Override
	public List<PropTag<?>> getPropList() {
		return new RowObject(this.row).getPropList();
	}

	@Override
	public @Nullable MapiError lastError(HResult result) {
		return new MapiError("So it was: " + result, null, 0, 0);
	}

	@Override
	public void close() {
		this.calls.accept("close");
	}

}
