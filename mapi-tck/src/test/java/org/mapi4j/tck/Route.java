package org.mapi4j.tck;

/**
 * The ways to a subsystem on which the contract is kept.
 */
enum Route {

	/** The subsystem itself. */
	DIRECT,

	/** Through the native binding, over exported vtables. */
	NATIVE

}
