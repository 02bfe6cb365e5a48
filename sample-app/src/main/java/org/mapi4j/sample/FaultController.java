package org.mapi4j.sample;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

import org.mapi4j.embedded.Fault;
import org.mapi4j.sample.InjectedFaults.InjectedFault;

/**
 * Puts faults into the embedded mail system and takes them out, so that one sees what a
 * session makes of them: {@code POST} puts one in, {@code GET} tells which are in and how
 * many calls they have struck and are holding, {@code DELETE} takes all out.
 */
@RestController
@RequestMapping("/embedded/faults")
class FaultController {

	private final InjectedFaults faults;

	FaultController(InjectedFaults faults) {
		this.faults = faults;
	}

	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	FaultView inject(@RequestBody FaultRequest request) {
		return FaultView.of(this.faults.inject(request.toFault()));
	}

	@GetMapping
	List<FaultView> all() {
		return this.faults.all().stream().map(FaultView::of).toList();
	}

	@DeleteMapping
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void clear() {
		this.faults.clear();
	}

	@ExceptionHandler
	ProblemDetail onIllegalArgument(IllegalArgumentException ex) {
		return badRequest(ex.getMessage());
	}

	@ExceptionHandler
	ProblemDetail onUnreadableBody(HttpMessageNotReadableException ex) {
		return badRequest("The body must be a JSON object such as "
				+ "{\"operation\": \"*\", \"effect\": \"delay\", \"delay\": \"3s\"}");
	}

	@ExceptionHandler
	ProblemDetail onResponseStatus(ResponseStatusException ex) {
		return ex.getBody();
	}

	private static ProblemDetail badRequest(@Nullable String detail) {
		return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, Objects.requireNonNullElse(detail, ""));
	}

	/**
	 * A fault that is in.
	 *
	 * @param operation the function
	 * @param effect what happens to a call that is struck
	 * @param profile the profile, if it is meant for one
	 * @param probability how likely a call is struck
	 * @param count how many calls are struck at the most, if there is a limit
	 * @param strikes how many calls were struck
	 * @param held how many calls are being held
	 */
	record FaultView(String operation, String effect, @Nullable String profile, double probability,
			@Nullable Integer count, int strikes, int held) {

		static FaultView of(InjectedFault injected) {
			Fault fault = injected.fault();
			return new FaultView(fault.operation(), describe(fault.effect()), fault.profile(), fault.probability(),
					(fault.count() < Integer.MAX_VALUE) ? fault.count() : null, injected.injection().strikes(),
					injected.injection().held());
		}

		private static String describe(Fault.Effect effect) {
			if (effect instanceof Fault.Delay delay) {
				return "delay " + delay.delay();
			}
			if (effect instanceof Fault.Fail fail) {
				return "fail " + fail.result().name();
			}
			if (effect instanceof Fault.EndSession end) {
				return "endSession " + end.reason().name();
			}
			if (effect instanceof Fault.FloodNotification flood) {
				return "floodNotifications " + flood.copies();
			}
			if (effect instanceof Fault.DropNotification) {
				return "dropNotifications";
			}
			return (effect instanceof Fault.AnswerNull) ? "answerNull" : "hang";
		}

	}

}
