package org.mapi4j.profile;

/**
 * A profile of this machine and user.
 *
 * @param name its name, up to 64 characters
 * @param isDefault whether it is the default profile
 */
public record Profile(String name, boolean isDefault) {

}
