package org.mapi4j.tck;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the methods that a case holds to the contract.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface Covers {

	/**
	 * The methods.
	 * @return their names, such as {@code MapiTable.findRow}; where there are several of
	 * a name, with the types of their parameters, as {@code MapiTable.stream(int)}
	 */
	String[] value();

}
