package org.mapi4j.session;

import java.util.Set;

import org.mapi4j.HResult;
import org.mapi4j.MapiException;
import org.mapi4j.SessionUnavailableException;

/**
 * Tells from a failed call whether the session is no more.
 */
final class LossSigns {

	private static final Set<HResult> REPLACED = Set.of(HResult.MAPI_E_END_OF_SESSION, HResult.MAPI_E_RECONNECTED);

	private static final Set<HResult> DEAD = Set.of(HResult.MAPI_E_INVALID_OBJECT, HResult.MAPI_E_NOT_INITIALIZED);

	private LossSigns() {
	}

	/**
	 * Return whether a call that only reads is worth a second try.
	 * @param failure how it failed
	 * @return whether the connection beneath was replaced
	 */
	static boolean mayBeRepeated(MapiException failure) {
		return REPLACED.contains(failure.result());
	}

	/**
	 * Return whether the session has ended.
	 * @param failure how a call failed
	 * @param onSession whether it was made on the session itself
	 * @param repeated whether it was the second try
	 * @return whether there is no doubt
	 */
	static boolean isLoss(MapiException failure, boolean onSession, boolean repeated) {
		return isMapis(failure) && ((repeated && REPLACED.contains(failure.result()))
				|| (onSession && DEAD.contains(failure.result())));
	}

	/**
	 * Return whether the session may have ended, so that it is worth a look.
	 * @param failure how a call failed
	 * @return whether that is possible
	 */
	static boolean isSuspicious(MapiException failure) {
		return isMapis(failure) && (REPLACED.contains(failure.result()) || DEAD.contains(failure.result()));
	}

	private static boolean isMapis(MapiException failure) {
		return !(failure instanceof SessionUnavailableException);
	}

}
