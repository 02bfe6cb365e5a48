package org.mapi4j.tck.export;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.mapi4j.session.SubsystemSession;

/**
 * One logon: the session behind it, the objects it has opened and what it is advised of.
 */
final class ExportedSession {

	private final SubsystemSession session;

	private final Set<ExportedObject> objects = new LinkedHashSet<>();

	private final Map<Long, Advise> advises = new ConcurrentHashMap<>();

	private volatile boolean loggedOff;

	ExportedSession(SubsystemSession session) {
		this.session = session;
	}

	SubsystemSession session() {
		return this.session;
	}

	boolean isLoggedOff() {
		return this.loggedOff;
	}

	/**
	 * End the session.
	 * @return what the client has left open
	 */
	List<Object> logOff() {
		this.loggedOff = true;
		List<Object> left = new ArrayList<>(this.advises.values());
		synchronized (this.objects) {
			left.addAll(this.objects);
		}
		return left;
	}

	/**
	 * Return what was opened by an object, or by one below that, and is still there.
	 */
	List<ExportedObject> below(ExportedObject object) {
		synchronized (this.objects) {
			return this.objects.stream().filter((other) -> other.isBelow(object)).toList();
		}
	}

	void opened(ExportedObject object) {
		synchronized (this.objects) {
			this.objects.add(object);
		}
	}

	void released(ExportedObject object) {
		synchronized (this.objects) {
			this.objects.remove(object);
		}
	}

	/**
	 * Return what the session and its objects are advised of, by connection.
	 */
	Map<Long, Advise> advises() {
		return this.advises;
	}

}
