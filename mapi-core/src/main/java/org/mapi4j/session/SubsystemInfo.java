package org.mapi4j.session;

import org.jspecify.annotations.Nullable;

/**
 * What a subsystem is.
 *
 * @param kind {@code native} or {@code embedded}
 * @param library the file that was loaded, or {@code null} if there is none
 * @param bitness {@code 64} or {@code 32}, or {@code null} where that has no meaning
 * @param foundBy how the library was found, in words, or {@code null} where that has no
 * meaning
 */
public record SubsystemInfo(String kind, @Nullable String library, @Nullable String bitness, @Nullable String foundBy) {

}
