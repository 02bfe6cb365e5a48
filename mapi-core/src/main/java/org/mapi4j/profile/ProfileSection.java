package org.mapi4j.profile;

import org.mapi4j.property.MapiProp;

/**
 * A section of a profile, where MAPI or a provider keeps its settings (MAPI's
 * {@code IProfSect}, which adds nothing to {@code IMAPIProp}).
 */
public interface ProfileSection extends MapiProp {

}
