package org.mapi4j.session;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;

/**
 * What is open in one logon, in the order in which it was opened.
 */
final class ObjectRegistry {

	private final ReentrantLock lock = new ReentrantLock();

	private final Set<OpenObject> objects = new LinkedHashSet<>();

	private final Map<String, Integer> counts = new HashMap<>();

	private boolean closed;

	/**
	 * Take up an object.
	 * @param object the object
	 * @return whether it was taken up; if not, the logon is over and the object has to be
	 * given back at once
	 */
	boolean add(OpenObject object) {
		this.lock.lock();
		try {
			boolean added = !this.closed && this.objects.add(object);
			if (added) {
				this.counts.merge(object.kind(), 1, Integer::sum);
			}
			return added;
		}
		finally {
			this.lock.unlock();
		}
	}

	void remove(OpenObject object) {
		this.lock.lock();
		try {
			if (this.objects.remove(object)) {
				this.counts.merge(object.kind(), -1, Integer::sum);
			}
		}
		finally {
			this.lock.unlock();
		}
	}

	int size() {
		this.lock.lock();
		try {
			return this.objects.size();
		}
		finally {
			this.lock.unlock();
		}
	}

	/**
	 * Return how many objects of a kind are open.
	 * @param kind the kind
	 * @return the number
	 */
	int count(String kind) {
		this.lock.lock();
		try {
			return this.counts.getOrDefault(kind, 0);
		}
		finally {
			this.lock.unlock();
		}
	}

	/**
	 * Return how many objects of each kind are open.
	 * @return the numbers by kind
	 */
	Map<String, Long> countByKind() {
		this.lock.lock();
		try {
			return this.objects.stream()
				.collect(Collectors.groupingBy(OpenObject::kind, TreeMap::new, Collectors.counting()));
		}
		finally {
			this.lock.unlock();
		}
	}

	/**
	 * Take up nothing any more.
	 * @return what is open, the newest first
	 */
	List<OpenObject> close() {
		this.lock.lock();
		try {
			this.closed = true;
			List<OpenObject> newestFirst = new ArrayList<>(this.objects);
			Collections.reverse(newestFirst);
			return newestFirst;
		}
		finally {
			this.lock.unlock();
		}
	}

}
