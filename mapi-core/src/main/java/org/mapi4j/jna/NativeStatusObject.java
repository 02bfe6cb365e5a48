package org.mapi4j.jna;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.mapi4j.Binary;
import org.mapi4j.EntryId;
import org.mapi4j.HResult;
import org.mapi4j.MapiError;
import org.mapi4j.MapiException;
import org.mapi4j.property.PropTags;
import org.mapi4j.status.FlushFlag;
import org.mapi4j.status.ResourceMethod;
import org.mapi4j.status.StatusObject;
import org.mapi4j.status.ValidateFlag;

/**
 * An {@code IMAPIStatus} of native MAPI.
 */
final class NativeStatusObject extends NativeProp implements StatusObject {

	private static final VtableMethod VALIDATE_STATE = new VtableMethod("IMAPIStatus::ValidateState", 14, "84");

	private static final VtableMethod SETTINGS_DIALOG = new VtableMethod("IMAPIStatus::SettingsDialog", 15, "84");

	private static final VtableMethod CHANGE_PASSWORD = new VtableMethod("IMAPIStatus::ChangePassword", 16, "884");

	private static final VtableMethod FLUSH_QUEUES = new VtableMethod("IMAPIStatus::FlushQueues", 17, "8484");

	private static final long NO_WINDOW = 0;

	private final Set<ResourceMethod> methods;

	private NativeStatusObject(NativeRuntime runtime, long address, @Nullable NativeObject opener) {
		super(runtime, address, opener);
		this.methods = Set.copyOf(readMethods());
	}

	/**
	 * Take over a reference to a status object.
	 * @param runtime the MAPI that it came from
	 * @param address where it is
	 * @param opener what opened it, or {@code null}
	 * @return the object
	 */
	static NativeStatusObject open(NativeRuntime runtime, long address, @Nullable NativeObject opener) {
		return new NativeStatusObject(runtime, address, opener);
	}

	private Set<ResourceMethod> readMethods() {
		try {
			return ResourceMethod.of(getProps(PropTags.PR_RESOURCE_METHODS).get(PropTags.PR_RESOURCE_METHODS, 0));
		}
		catch (RuntimeException ex) {
			close();
			throw ex;
		}
	}

	@Override
	public Set<ResourceMethod> methods() {
		return this.methods;
	}

	@Override
	public void validateState(ValidateFlag... flags) {
		requireMethod(ResourceMethod.VALIDATE_STATE, VALIDATE_STATE);
		int bits = 0;
		for (ValidateFlag flag : flags) {
			bits |= flag.mask();
		}
		boolean dialog = (bits & ValidateFlag.SHOW_XP_SESSION_UI.mask()) != 0;
		invoke(VALIDATE_STATE, NO_WINDOW, dialog ? bits : bits | Constants.SUPPRESS_UI);
	}

	@Override
	public void settingsDialog(boolean readOnly) {
		requireMethod(ResourceMethod.SETTINGS_DIALOG, SETTINGS_DIALOG);
		invoke(SETTINGS_DIALOG, NO_WINDOW, readOnly ? Constants.UI_READONLY : 0);
	}

	@Override
	public void changePassword(String oldPassword, String newPassword) {
		requireMethod(ResourceMethod.CHANGE_PASSWORD, CHANGE_PASSWORD);
		try (Arena arena = new Arena()) {
			try {
				invokeInEitherWidth(CHANGE_PASSWORD, (unicode) -> call(CHANGE_PASSWORD,
						arena.text(oldPassword, unicode != 0), arena.text(newPassword, unicode != 0), unicode));
			}
			finally {
				arena.wipe();
			}
		}
	}

	@Override
	public boolean flushQueues(@Nullable EntryId target, FlushFlag... flags) {
		requireMethod(ResourceMethod.FLUSH_QUEUES, FLUSH_QUEUES);
		int bits = Constants.FLUSH_NO_UI;
		for (FlushFlag flag : flags) {
			bits |= flag.mask();
		}
		Binary transport = (target != null) ? target.value() : Binary.EMPTY;
		try (Arena arena = new Arena()) {
			long address = (target != null) ? arena.bytes(transport) : 0;
			int result = call(FLUSH_QUEUES, NO_WINDOW, transport.size(), address, bits);
			boolean asynchronous = (bits & FlushFlag.ASYNC_OK.mask()) != 0;
			if (asynchronous && result == HResult.MAPI_E_BUSY.code()) {
				return false;
			}
			check(FLUSH_QUEUES, result);
			return true;
		}
	}

	private void requireMethod(ResourceMethod method, VtableMethod operation) {
		if (!this.methods.contains(method)) {
			throw MapiException.of(HResult.MAPI_E_NO_SUPPORT, operation.name(),
					new MapiError("PR_RESOURCE_METHODS of the object does not name " + method, null, 0, 0));
		}
	}

}
