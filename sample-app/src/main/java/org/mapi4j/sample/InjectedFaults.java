package org.mapi4j.sample;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

import org.mapi4j.embedded.EmbeddedControl;
import org.mapi4j.embedded.Fault;
import org.mapi4j.embedded.FaultInjection;

/**
 * The faults that are in the embedded mail system.
 */
@Component
class InjectedFaults {

	private final @Nullable EmbeddedControl control;

	private final List<InjectedFault> faults = new CopyOnWriteArrayList<>();

	InjectedFaults(ObjectProvider<EmbeddedControl> control) {
		this.control = control.getIfAvailable();
	}

	InjectedFault inject(Fault fault) {
		InjectedFault injected = new InjectedFault(fault, control().inject(fault));
		this.faults.add(injected);
		return injected;
	}

	List<InjectedFault> all() {
		return List.copyOf(this.faults);
	}

	void clear() {
		control().clearFaults();
		this.faults.clear();
	}

	private EmbeddedControl control() {
		if (this.control == null) {
			throw new ResponseStatusException(HttpStatus.CONFLICT, "There is no embedded mail system to change");
		}
		return this.control;
	}

	record InjectedFault(Fault fault, FaultInjection injection) {

	}

}
