package org.mapi4j.sample;

import java.util.List;
import java.util.concurrent.Executor;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

import org.mapi4j.session.MapiSession;
import org.mapi4j.spring.boot.autoconfigure.MapiProperties;
import org.mapi4j.spring.boot.autoconfigure.StatusView;
import org.mapi4j.status.StatusSnapshot;

/**
 * Shows the session, its status table and its message stores. Nothing here waits for
 * MAPI.
 */
@Controller
class SessionController {

	private final MapiSession session;

	private final SessionFacts facts;

	private final LiveUpdates updates;

	private final StatusView view;

	private final Executor executor;

	SessionController(MapiSession session, MapiProperties properties, SessionFacts facts, LiveUpdates updates,
			@Qualifier("applicationTaskExecutor") Executor executor) {
		this.session = session;
		this.facts = facts;
		this.updates = updates;
		this.view = new StatusView(session, properties.health());
		this.executor = executor;
	}

	@GetMapping("/")
	String page(Model model) {
		describe(model);
		return "session";
	}

	@GetMapping("/live")
	String live(Model model) {
		describe(model);
		return "session :: live";
	}

	@GetMapping("/events")
	SseEmitter events() {
		return this.updates.open();
	}

	@PostMapping("/session/log-on")
	String logOn() {
		this.session.logOnInBackground();
		return "redirect:/";
	}

	@PostMapping("/session/log-off")
	String logOff() {
		this.executor.execute(this.session::logOff);
		return "redirect:/";
	}

	private void describe(Model model) {
		model.addAttribute("report", this.session.report());
		model.addAttribute("facts", this.facts.current());
		model.addAttribute("subsystem", this.session.subsystem());
		StatusSnapshot snapshot = this.session.statusSnapshot();
		model.addAttribute("snapshot", snapshot);
		model.addAttribute("view", this.view);
		model.addAttribute("rows", (snapshot != null) ? this.view.shown(snapshot) : List.of());
	}

}
