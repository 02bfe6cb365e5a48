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

	private volatile boolean logoffTried;

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
	 * Return whether the client has tried to end the session.
	 */
	boolean isLogoffTried() {
		return this.logoffTried;
	}

	/**
	 * End the session.
	 * @return what the client has left open, save for what it cannot give back because a
	 * call on it hangs
	 */
	List<Object> logOff() {
		this.logoffTried = true;
		this.loggedOff = true;
		List<Object> left = new ArrayList<>();
		this.advises.values().stream().filter((advise) -> !isHeld(advise.object())).forEach(left::add);
		synchronized (this.objects) {
			this.objects.stream()
				.filter((object) -> !(object.target() instanceof SubsystemSession) && !isHeld(object))
				.forEach(left::add);
		}
		return left;
	}

	private boolean isHeld(ExportedObject object) {
		if (object.target() instanceof SubsystemSession) {
			return false;
		}
		synchronized (this.objects) {
			return object.isInUse() || this.objects.stream()
				.filter(ExportedObject::isInUse)
				.anyMatch((other) -> other.isBelow(object) || isFacet(other, object) || isNeighbour(other, object));
		}
	}

	private static boolean isFacet(ExportedObject other, ExportedObject object) {
		return other.target() instanceof Facet facet && facet.owner() == object;
	}

	private static boolean isNeighbour(ExportedObject other, ExportedObject object) {
		return object.boundTo() != null && object.boundTo() == other.boundTo();
	}

	/**
	 * The session could not be ended.
	 */
	void stay() {
		this.loggedOff = false;
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
