package org.mapi4j;

import org.jspecify.annotations.Nullable;

/**
 * What an object says about the last error of one of its calls (MAPI's {@code MAPIERROR},
 * from {@code GetLastError}).
 *
 * @param message what went wrong, in the language of the provider
 * @param component the component that failed, or {@code null} if it does not say
 * @param lowLevelError a code that has a meaning to the provider only
 * @param context where in the component it failed, a number of the provider's
 */
public record MapiError(String message, @Nullable String component, int lowLevelError, int context) {

}
