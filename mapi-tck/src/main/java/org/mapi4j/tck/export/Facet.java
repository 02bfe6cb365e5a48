package org.mapi4j.tck.export;

/**
 * Another interface of an object, which {@code QueryInterface} gave and which keeps the
 * object alive.
 *
 * @param owner the object
 */
record Facet(ExportedObject owner) {

}
