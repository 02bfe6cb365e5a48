package org.mapi4j.embedded;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.mapi4j.Binary;
import org.mapi4j.HResult;
import org.mapi4j.MapiError;
import org.mapi4j.MapiObject;
import org.mapi4j.ObjectType;
import org.mapi4j.embedded.address.Directory;
import org.mapi4j.embedded.profile.EmbeddedProfile;
import org.mapi4j.embedded.profile.Profiles;
import org.mapi4j.embedded.store.InformationStore;
import org.mapi4j.embedded.support.CallGate;
import org.mapi4j.embedded.support.Mailbox;
import org.mapi4j.embedded.support.Mailboxes;
import org.mapi4j.embedded.support.Outbox;
import org.mapi4j.notification.Notification;
import org.mapi4j.notification.NotificationType;
import org.mapi4j.property.PropTags;
import org.mapi4j.status.ResourceType;

/**
 * The sessions of the subsystem, and what goes on between them.
 */
final class Sessions {

	private final Profiles profiles;

	private final Mailboxes mailboxes;

	private final Directory directory;

	private final Faults faults;

	private final Outbox outbox = new Outbox();

	private final InformationStore stores;

	private final Set<EmbeddedSession> unreleased = ConcurrentHashMap.newKeySet();

	private final List<Logon> logons = new CopyOnWriteArrayList<>();

	private final Set<ObjectGate> administration = ConcurrentHashMap.newKeySet();

	Sessions(Profiles profiles, Mailboxes mailboxes, Directory directory, InformationStore stores, Faults faults) {
		this.profiles = profiles;
		this.mailboxes = mailboxes;
		this.directory = directory;
		this.stores = stores;
		this.faults = faults;
	}

	/** Return all who have mail, whatever profiles they are in. */
	Mailboxes mailboxes() {
		return this.mailboxes;
	}

	Faults faults() {
		return this.faults;
	}

	/** Return the message stores of all mailboxes. */
	InformationStore stores() {
		return this.stores;
	}

	Outbox outbox() {
		return this.outbox;
	}

	/** Return the session that others may join, or {@code null} if there is none. */
	@Nullable Logon shared() {
		return this.logons.stream().filter(Logon::isShared).findFirst().orElse(null);
	}

	/** Begin a session for its first client. */
	EmbeddedSession begin(Logon logon) {
		this.profiles.use(logon.profile());
		this.logons.add(logon);
		logon.onFlush(this.stores::flush);
		return join(logon);
	}

	EmbeddedSession join(Logon logon) {
		EmbeddedSession session = new EmbeddedSession(this, logon);
		logon.clients().add(session);
		this.unreleased.add(session);
		return session;
	}

	/** A client has logged off: all are told, and with the last one the session ends. */
	void loggedOff(EmbeddedSession session) {
		Notification notification = new Notification.Extended(0, Binary.EMPTY);
		this.logons.forEach((logon) -> logon.clients()
			.forEach((client) -> client.tell(null, NotificationType.EXTENDED, notification)));
		this.outbox.deliver();
		Logon logon = session.logon();
		logon.clients().remove(session);
		if (logon.clients().isEmpty()) {
			remove(logon);
		}
	}

	private void remove(Logon logon) {
		if (this.logons.remove(logon)) {
			this.profiles.leave(logon.profile());
		}
	}

	/**
	 * Open an object that belongs to no session.
	 * @param validity throws if it may not be used, given the name of the function
	 */
	<T extends MapiObject> T open(Consumer<String> validity, Function<CallGate, T> factory) {
		ObjectGate gate = new ObjectGate(this.faults, null, validity, this.administration::remove);
		T object = factory.apply(gate);
		this.administration.add(gate);
		return object;
	}

	/** Something of a client was released: forget it once there is nothing left of it. */
	void released(EmbeddedSession session) {
		if (session.isReleased() && session.openObjects() == 0) {
			this.unreleased.remove(session);
		}
	}

	/** Return how many objects have not been released, sessions included. */
	int openObjects() {
		return this.unreleased.stream()
			.mapToInt((session) -> session.openObjects() + (session.isReleased() ? 0 : 1))
			.sum() + this.administration.size();
	}

	/** Return the sessions that clients are logged on to. */
	List<Logon> logons() {
		return this.logons;
	}

	/** Return the entries of the address book. */
	Directory directory() {
		return this.directory;
	}

	/** Let the sessions of a profile show how its providers of a type now are. */
	void conditionChanged(EmbeddedProfile profile, ResourceType type) {
		List<Logon> affected = of(profile);
		affected.forEach((logon) -> logon.refresh(type));
		if (type == ResourceType.STORE_PROVIDER) {
			for (Mailbox mailbox : this.mailboxes.all()) {
				Notification notification = new Notification.ObjectChanged(NotificationType.OBJECT_MODIFIED,
						mailbox.storeEntryId(), ObjectType.STORE, null, null, null, List.of(PropTags.PR_STORE_OFFLINE));
				affected.forEach((logon) -> logon.clients()
					.forEach((client) -> client.tell(mailbox.storeEntryId(), NotificationType.OBJECT_MODIFIED,
							notification)));
			}
			this.outbox.deliver();
		}
	}

	/** Let the sessions of a profile show who they now act as. */
	void identityChanged(EmbeddedProfile profile, @Nullable Mailbox mailbox) {
		of(profile).forEach((logon) -> logon.primary(mailbox));
	}

	/**
	 * End the sessions of a profile with a critical error.
	 * @return how many there were
	 */
	int end(EmbeddedProfile profile, HResult reason) {
		List<Logon> ended = of(profile);
		Notification notification = new Notification.CriticalError(null, reason, 0,
				new MapiError("The session has ended", "MAPI embedded", 0, 0));
		for (Logon logon : ended) {
			logon.end(reason);
			remove(logon);
			logon.clients().forEach((client) -> client.tell(null, NotificationType.CRITICAL_ERROR, notification));
		}
		this.outbox.deliver();
		return ended.size();
	}

	private List<Logon> of(EmbeddedProfile profile) {
		return this.logons.stream().filter((logon) -> logon.profile() == profile).toList();
	}

}
