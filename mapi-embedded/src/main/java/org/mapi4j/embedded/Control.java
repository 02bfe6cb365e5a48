package org.mapi4j.embedded;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.mapi4j.embedded.profile.Condition;
import org.mapi4j.embedded.profile.EmbeddedProfile;
import org.mapi4j.embedded.profile.Profiles;
import org.mapi4j.embedded.support.Mailbox;
import org.mapi4j.HResult;
import org.mapi4j.status.ResourceStatus;
import org.mapi4j.status.ResourceType;

/**
 * The control of one subsystem.
 */
final class Control implements EmbeddedControl {

	private static final Set<ResourceType> SETTABLE = Set.of(ResourceType.STORE_PROVIDER,
			ResourceType.TRANSPORT_PROVIDER, ResourceType.AB_PROVIDER, ResourceType.ADDRESS_BOOK);

	private final Profiles profiles;

	private final Sessions sessions;

	Control(Profiles profiles, Sessions sessions) {
		this.profiles = profiles;
		this.sessions = sessions;
	}

	@Override
	public void setStatus(String profile, ResourceType type, ResourceStatus status, @Nullable String text) {
		if (!SETTABLE.contains(type)) {
			throw new IllegalArgumentException("The state of " + type + " cannot be set, only that of " + SETTABLE);
		}
		EmbeddedProfile changed = this.profiles.get(profile);
		changed.condition(type, new Condition(status, text));
		this.sessions.conditionChanged(changed, type);
	}

	@Override
	public void setPrimaryIdentity(String profile, @Nullable String address) {
		EmbeddedProfile changed = this.profiles.get(profile);
		Mailbox mailbox = (address != null) ? mailbox(changed, address) : null;
		changed.primary(mailbox);
		this.sessions.identityChanged(changed, mailbox);
	}

	private static Mailbox mailbox(EmbeddedProfile profile, String address) {
		return profile.mailboxes()
			.stream()
			.filter((mailbox) -> mailbox.address().equalsIgnoreCase(address))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("The profile has no mailbox of that address"));
	}

	@Override
	public int endSessions(String profile, HResult reason) {
		return this.sessions.end(this.profiles.get(profile), reason);
	}

	@Override
	public List<SessionFigures> sessions() {
		return this.sessions.logons().stream().map(Control::figures).toList();
	}

	private static SessionFigures figures(Logon logon) {
		List<EmbeddedSession> clients = logon.clients();
		return new SessionFigures(logon.profile().name(), logon.isShared(), logon.isNoMail(), clients.size(),
				clients.stream().mapToInt(EmbeddedSession::openObjects).sum(),
				clients.stream().mapToInt(EmbeddedSession::subscriptions).sum());
	}

	@Override
	public int openObjects() {
		return this.sessions.openObjects();
	}

	@Override
	public FaultInjection inject(Fault fault) {
		return this.sessions.faults().inject(fault);
	}

	@Override
	public void clearFaults() {
		this.sessions.faults().clear();
	}

}
