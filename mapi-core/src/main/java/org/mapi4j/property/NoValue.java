package org.mapi4j.property;

/**
 * The value of a property that has none of its own.
 */
public enum NoValue {

	/** The value of a {@code PT_NULL} property, such as "no row comes before". */
	NULL,

	/**
	 * Stands for the object behind a {@code PT_OBJECT} property, which is opened and not
	 * read.
	 */
	OBJECT

}
