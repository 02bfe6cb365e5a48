package org.mapi4j.embedded.support;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.mapi4j.HResult;
import org.mapi4j.MapiError;
import org.mapi4j.MapiException;
import org.mapi4j.notification.NotificationListener;

/**
 * What every call of an object passes: it refuses calls on an object that is no longer
 * valid, lets faults strike, and remembers the last error.
 */
public interface CallGate {

	/**
	 * Make a call.
	 * @param <T> the type of its result
	 * @param operation MAPI's name of the function
	 * @param body what the call does
	 * @return its result
	 * @throws MapiException if the object is not valid, a fault strikes or the body fails
	 */
	<T> T call(String operation, Supplier<? extends T> body);

	/**
	 * Make a call whose result MAPI returns by a pointer, so that a fault can leave it
	 * out.
	 * @param <T> the type of its result
	 * @param operation MAPI's name of the function
	 * @param body what the call does
	 * @return its result, or {@code null} if a fault says so
	 * @throws MapiException if the object is not valid, a fault strikes or the body fails
	 */
	<T> T fetch(String operation, Supplier<? extends T> body);

	/**
	 * Make a call that has no result.
	 * @param operation MAPI's name of the function
	 * @param body what the call does
	 */
	default void run(String operation, Runnable body) {
		call(operation, () -> {
			body.run();
			return Boolean.TRUE;
		});
	}

	/**
	 * Refuse a call on an object that is no longer valid, without letting a fault strike.
	 * @param operation MAPI's name of the function
	 * @throws MapiException if the object is not valid
	 */
	void check(String operation);

	/**
	 * Return what passes notifications on to a listener as far as no fault says
	 * otherwise.
	 * @param listener is told
	 * @return another listener
	 */
	default NotificationListener passing(NotificationListener listener) {
		return listener;
	}

	/**
	 * Return the explanation of the last call that failed.
	 * @param result the code that it gave
	 * @return the explanation, or {@code null} if the last failure had another code or
	 * none
	 */
	@Nullable MapiError lastError(HResult result);

	/**
	 * Say what is done once, when the object is given up or its session ends.
	 * @param cleanUp what is done
	 */
	void onEnd(Runnable cleanUp);

	/**
	 * Give the object up ({@code Release}); only the first time has an effect.
	 */
	void release();

	/**
	 * Return the exception for a call that fails.
	 * @param result the code
	 * @param operation MAPI's name of the function
	 * @param text why it fails
	 * @return the exception to throw
	 */
	static MapiException failure(HResult result, String operation, String text) {
		return MapiException.of(result, operation, new MapiError(text, "MAPI embedded", 0, 0));
	}

}
