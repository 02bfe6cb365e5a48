package org.mapi4j.session;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.mapi4j.EntryId;
import org.mapi4j.HResult;
import org.mapi4j.MapiError;
import org.mapi4j.MapiNotSupportedException;
import org.mapi4j.MapiObject;
import org.mapi4j.MapiUid;
import org.mapi4j.property.CopyFlag;
import org.mapi4j.property.MapiProp;
import org.mapi4j.property.NamedProperty;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropValue;
import org.mapi4j.property.PropertyAccess;
import org.mapi4j.property.PropertyProblem;
import org.mapi4j.property.Row;
import org.mapi4j.property.SaveFlag;
import org.mapi4j.status.FlushFlag;
import org.mapi4j.status.ResourceMethod;
import org.mapi4j.status.StatusObject;
import org.mapi4j.status.ValidateFlag;

/**
 * A status object whose methods are called only where MAPI allows it.
 */
final class GuardedStatusObject implements StatusObject {

	private final StatusObject object;

	private final Set<ResourceMethod> methods;

	private final boolean userInterface;

	private final boolean remoteValidateOk;

	/**
	 * Guard an object.
	 * @param object the object
	 * @param userInterface whether the session was logged on with one
	 * @param remoteValidateOk whether the object may be asked to validate its state
	 */
	GuardedStatusObject(StatusObject object, boolean userInterface, boolean remoteValidateOk) {
		this.object = object;
		this.methods = Set.copyOf(object.methods());
		this.userInterface = userInterface;
		this.remoteValidateOk = remoteValidateOk;
	}

	@Override
	public Set<ResourceMethod> methods() {
		return this.methods;
	}

	@Override
	public void validateState(ValidateFlag... flags) {
		String operation = "StatusObject.validateState";
		require(ResourceMethod.VALIDATE_STATE, operation);
		refuseIf(!this.remoteValidateOk, operation, "PR_REMOTE_VALIDATE_OK of this remote transport forbids it");
		refuseIf(!this.userInterface && Arrays.asList(flags).contains(ValidateFlag.SHOW_XP_SESSION_UI), operation,
				"SHOW_XP_SESSION_UI needs a session that was logged on with a user interface");
		this.object.validateState(flags);
	}

	@Override
	public void settingsDialog(boolean readOnly) {
		String operation = "StatusObject.settingsDialog";
		require(ResourceMethod.SETTINGS_DIALOG, operation);
		refuseIf(!this.userInterface, operation, "it needs a session that was logged on with a user interface");
		this.object.settingsDialog(readOnly);
	}

	@Override
	public void changePassword(String oldPassword, String newPassword) {
		require(ResourceMethod.CHANGE_PASSWORD, "StatusObject.changePassword");
		this.object.changePassword(oldPassword, newPassword);
	}

	@Override
	public boolean flushQueues(@Nullable EntryId target, FlushFlag... flags) {
		require(ResourceMethod.FLUSH_QUEUES, "StatusObject.flushQueues");
		return this.object.flushQueues(target, flags);
	}

	private void require(ResourceMethod method, String operation) {
		refuseIf(!this.methods.contains(method), operation, "PR_RESOURCE_METHODS has no STATUS_" + method);
	}

	private static void refuseIf(boolean illegal, String operation, String reason) {
		if (illegal) {
			throw new MapiNotSupportedException(HResult.MAPI_E_NO_SUPPORT, operation,
					new MapiError(reason, null, 0, 0));
		}
	}

	@Override
	public Row getProps(PropTag<?>... tags) {
		return this.object.getProps(tags);
	}

	@Override
	public List<PropTag<?>> getPropList() {
		return this.object.getPropList();
	}

	@Override
	public List<PropertyProblem> setProps(List<? extends PropValue<?>> values) {
		return this.object.setProps(values);
	}

	@Override
	public List<PropertyProblem> deleteProps(List<? extends PropTag<?>> tags) {
		return this.object.deleteProps(tags);
	}

	@Override
	public void saveChanges(SaveFlag... flags) {
		this.object.saveChanges(flags);
	}

	@Override
	public <T extends MapiObject> T openProperty(PropTag<?> tag, Class<T> type, PropertyAccess access) {
		return this.object.openProperty(tag, type, access);
	}

	@Override
	public List<PropertyProblem> copyTo(MapiProp destination, List<? extends PropTag<?>> excluded, CopyFlag... flags) {
		return this.object.copyTo(destination, excluded, flags);
	}

	@Override
	public List<PropertyProblem> copyProps(MapiProp destination, List<? extends PropTag<?>> included,
			CopyFlag... flags) {
		return this.object.copyProps(destination, included, flags);
	}

	@Override
	public Map<PropTag<?>, NamedProperty> getNamesFromIds(List<? extends PropTag<?>> tags, @Nullable MapiUid set) {
		return this.object.getNamesFromIds(tags, set);
	}

	@Override
	public List<PropTag<?>> getIdsFromNames(List<NamedProperty> names, boolean create) {
		return this.object.getIdsFromNames(names, create);
	}

	@Override
	public @Nullable MapiError lastError(HResult result) {
		return this.object.lastError(result);
	}

	@Override
	public void close() {
		this.object.close();
	}

	@Override
	public String toString() {
		return this.object.toString();
	}

}
