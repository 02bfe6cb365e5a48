package org.mapi4j;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method with a body as a call of the object itself, which a subsystem may
 * implement: the body only says what an object answers that does not.
 * <p>
 * A session hands such a method to a MAPI thread, as it does with methods without a body;
 * all other bodies run on the caller's thread on top of those.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Primitive {

}
