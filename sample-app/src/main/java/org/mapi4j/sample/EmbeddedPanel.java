package org.mapi4j.sample;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

import org.mapi4j.HResult;
import org.mapi4j.embedded.EmbeddedControl;
import org.mapi4j.embedded.EmbeddedMapi;
import org.mapi4j.embedded.Fault;
import org.mapi4j.session.MapiSession;
import org.mapi4j.status.ResourceStatus;
import org.mapi4j.status.ResourceType;

/**
 * Takes the embedded mail system offline, breaks it and mends it, so that one sees what a
 * session does then. With native MAPI there is nothing to take.
 */
@Controller
@ControllerAdvice(assignableTypes = SessionController.class)
class EmbeddedPanel {

	private final MapiSession session;

	private final SessionFacts facts;

	private final InjectedFaults faults;

	private final @Nullable EmbeddedMapi embedded;

	EmbeddedPanel(MapiSession session, SessionFacts facts, InjectedFaults faults,
			ObjectProvider<EmbeddedMapi> embedded) {
		this.session = session;
		this.facts = facts;
		this.faults = faults;
		this.embedded = embedded.getIfAvailable();
	}

	@ModelAttribute("resources")
	@Nullable List<Resource> resources() {
		if (this.embedded == null) {
			return null;
		}
		boolean transport = !this.session.options().logon().noMail();
		return Arrays.stream(Resource.values()).filter((each) -> transport || each != Resource.TRANSPORT).toList();
	}

	@ModelAttribute("healths")
	List<Health> healths() {
		return List.of(Health.values());
	}

	@PostMapping("/embedded/{resource}/{health}")
	String set(@PathVariable String resource, @PathVariable String health) {
		Resource what = find(Resource.values(), resource);
		Health how = find(Health.values(), health);
		control().setStatus(profile(), what.type, how.status, null);
		return "redirect:/";
	}

	@ModelAttribute("mishaps")
	List<Mishap> mishaps() {
		return List.of(Mishap.values());
	}

	@PostMapping("/embedded/mishaps/{mishap}")
	String happen(@PathVariable String mishap) {
		switch (find(Mishap.values(), mishap)) {
			case SLOW -> this.faults.inject(Fault.delay(Fault.EVERY_OPERATION, Duration.ofSeconds(3)));
			case HANG -> {
				this.faults.inject(Fault.hang("IMAPISession::GetStatusTable"));
				this.faults.inject(Fault.hang("IMAPITable::QueryRows"));
			}
			case END -> control().endSessions(profile(), HResult.MAPI_E_END_OF_SESSION);
			case DROP -> this.faults.inject(Fault.dropNotifications());
			case MEND -> this.faults.clear();
		}
		return "redirect:/";
	}

	private EmbeddedControl control() {
		if (this.embedded == null) {
			throw new ResponseStatusException(HttpStatus.CONFLICT, "There is no embedded mail system to change");
		}
		return this.embedded.control();
	}

	private String profile() {
		String profile = this.facts.lastProfile();
		if (profile == null) {
			throw new ResponseStatusException(HttpStatus.CONFLICT, "No session has been logged on yet");
		}
		return profile;
	}

	private static <C extends Choice> C find(C[] choices, String path) {
		return Arrays.stream(choices)
			.filter((choice) -> choice.path().equals(path))
			.findFirst()
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	/** What a button of the panel stands for. */
	interface Choice {

		String name();

		String label();

		default String path() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	enum Resource implements Choice {

		STORE("Message store", ResourceType.STORE_PROVIDER),

		TRANSPORT("Transport", ResourceType.TRANSPORT_PROVIDER),

		ADDRESSES("Address book", ResourceType.AB_PROVIDER);

		private final String label;

		private final ResourceType type;

		Resource(String label, ResourceType type) {
			this.label = label;
			this.type = type;
		}

		@Override
		public String label() {
			return this.label;
		}

	}

	enum Mishap implements Choice {

		SLOW("Every call takes 3 s"), HANG("Status reads hang"), END("End the session"), DROP("Drop notifications"),
		MEND("Mend all");

		private final String label;

		Mishap(String label) {
			this.label = label;
		}

		@Override
		public String label() {
			return this.label;
		}

	}

	enum Health implements Choice {

		AVAILABLE("Available", ResourceStatus.AVAILABLE),

		OFFLINE("Offline", ResourceStatus.OFFLINE),

		FAILED("Failed", ResourceStatus.FAILURE);

		private final String label;

		private final ResourceStatus status;

		Health(String label, ResourceStatus status) {
			this.label = label;
			this.status = status;
		}

		@Override
		public String label() {
			return this.label;
		}

	}

}
