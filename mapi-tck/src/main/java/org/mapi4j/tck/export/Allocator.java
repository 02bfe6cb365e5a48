package org.mapi4j.tck.export;

import com.sun.jna.Pointer;

/**
 * Gives memory for one structure and all that it points to.
 */
interface Allocator {

	/**
	 * Return memory that is freed with the structure it belongs to.
	 * @param size how many bytes, from zero
	 */
	Pointer allocate(long size);

}
