package org.mapi4j.embedded;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.mapi4j.EntryId;
import org.mapi4j.HResult;
import org.mapi4j.embedded.profile.Condition;
import org.mapi4j.embedded.support.CallGate;
import org.mapi4j.property.PropTags;
import org.mapi4j.status.FlushFlag;
import org.mapi4j.status.ResourceMethod;
import org.mapi4j.status.ResourceType;
import org.mapi4j.status.StatusObject;
import org.mapi4j.status.TransportActivity;
import org.mapi4j.status.ValidateFlag;

/**
 * The object behind a row of the status table.
 */
final class EmbeddedStatusObject extends Properties implements StatusObject {

	private static final Set<ValidateFlag> TRANSPORT_ONLY = Set.of(ValidateFlag.ABORT_XP_HEADER_OPERATION,
			ValidateFlag.FORCE_XP_CONNECT, ValidateFlag.FORCE_XP_DISCONNECT, ValidateFlag.PROCESS_XP_HEADER_CACHE,
			ValidateFlag.REFRESH_XP_HEADER_CACHE);

	private final Logon logon;

	private final Resource resource;

	EmbeddedStatusObject(Logon logon, Resource resource, CallGate gate) {
		super(() -> resource.row().without(PropTags.PR_ROWID), gate);
		this.logon = logon;
		this.resource = resource;
	}

	@Override
	public Set<ResourceMethod> methods() {
		return this.resource.methods();
	}

	@Override
	public void validateState(ValidateFlag... flags) {
		String operation = "IMAPIStatus::ValidateState";
		gate().run(operation, () -> validate(Set.of(flags), operation));
	}

	private void validate(Set<ValidateFlag> flags, String operation) {
		boolean transport = this.resource.type() == ResourceType.TRANSPORT_PROVIDER;
		if (!transport && flags.stream().anyMatch(TRANSPORT_ONLY::contains)) {
			throw CallGate.failure(HResult.MAPI_E_UNKNOWN_FLAGS, operation, "Only transports know these flags");
		}
		if (flags.contains(ValidateFlag.SHOW_XP_SESSION_UI)) {
			throw CallGate.failure(HResult.MAPI_E_NO_SUPPORT, operation, "No dialog can be shown here");
		}
		if (flags.contains(ValidateFlag.FORCE_XP_DISCONNECT)
				|| flags.contains(ValidateFlag.ABORT_XP_HEADER_OPERATION)) {
			this.resource.show(Condition.OFFLINE);
			return;
		}
		this.logon.validate(this.resource);
		pulse(flags, ValidateFlag.REFRESH_XP_HEADER_CACHE, TransportActivity.INBOUND_ACTIVE);
		pulse(flags, ValidateFlag.PROCESS_XP_HEADER_CACHE, TransportActivity.OUTBOUND_ACTIVE);
	}

	private void pulse(Set<ValidateFlag> flags, ValidateFlag flag, TransportActivity activity) {
		if (flags.contains(flag) && this.resource.begin(activity.mask()) != null) {
			this.resource.end();
		}
	}

	@Override
	public void settingsDialog(boolean readOnly) {
		String operation = "IMAPIStatus::SettingsDialog";
		gate().run(operation, () -> requireMethod(ResourceMethod.SETTINGS_DIALOG, operation));
	}

	@Override
	public void changePassword(String oldPassword, String newPassword) {
		String operation = "IMAPIStatus::ChangePassword";
		gate().run(operation, () -> {
			requireMethod(ResourceMethod.CHANGE_PASSWORD, operation);
			if (!this.logon.profile().changePassword(oldPassword, newPassword)) {
				throw CallGate.failure(HResult.MAPI_E_NO_ACCESS, operation, "The old password is wrong");
			}
		});
	}

	@Override
	public boolean flushQueues(@Nullable EntryId target, FlushFlag... flags) {
		String operation = "IMAPIStatus::FlushQueues";
		return gate().call(operation, () -> {
			requireMethod(ResourceMethod.FLUSH_QUEUES, operation);
			return this.logon.flush(this.resource, target, Set.of(flags), operation);
		});
	}

	private void requireMethod(ResourceMethod method, String operation) {
		if (!this.resource.methods().contains(method)) {
			throw CallGate.failure(HResult.MAPI_E_NO_SUPPORT, operation, "This status object cannot do that");
		}
	}

}
