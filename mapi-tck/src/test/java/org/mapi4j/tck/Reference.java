package org.mapi4j.tck;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the page of MAPI's reference that a case follows, as its file is called there.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ ElementType.METHOD, ElementType.TYPE })
@interface Reference {

	/**
	 * The pages.
	 * @return their names, such as {@code imapitable-queryrows}
	 */
	String[] value();

}
