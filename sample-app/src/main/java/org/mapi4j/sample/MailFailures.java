package org.mapi4j.sample;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

import org.mapi4j.MapiException;
import org.mapi4j.MapiObjectNotFoundException;
import org.mapi4j.SessionUnavailableException;

/**
 * Says in words what went wrong on a mail page.
 */
@ControllerAdvice(assignableTypes = { MailController.class, MessageController.class })
class MailFailures {

	@ExceptionHandler
	ModelAndView failed(MapiException ex) {
		HttpStatus status = HttpStatus.BAD_GATEWAY;
		if (ex instanceof SessionUnavailableException) {
			status = HttpStatus.SERVICE_UNAVAILABLE;
		}
		else if (ex instanceof MapiObjectNotFoundException) {
			status = HttpStatus.NOT_FOUND;
		}
		return page(status, ex.getMessage());
	}

	@ExceptionHandler
	ModelAndView refused(IllegalArgumentException ex) {
		return page(HttpStatus.BAD_REQUEST, ex.getMessage());
	}

	@ExceptionHandler
	ModelAndView misspelled(MethodArgumentTypeMismatchException ex) {
		return page(HttpStatus.BAD_REQUEST, "The " + ex.getName() + " in this address is none.");
	}

	private static ModelAndView page(HttpStatus status, @Nullable String message) {
		ModelAndView page = new ModelAndView("failed", status);
		page.addObject("message", message);
		return page;
	}

}
