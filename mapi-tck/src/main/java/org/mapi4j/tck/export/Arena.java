package org.mapi4j.tck.export;

import java.util.ArrayList;
import java.util.List;

import com.sun.jna.Native;
import com.sun.jna.Pointer;

/**
 * Memory that no client frees, such as that of a notification: overwritten and gone when
 * it is closed.
 */
final class Arena implements Allocator, AutoCloseable {

	private static final byte FRESH = (byte) 0xCD;

	private static final byte FREED = (byte) 0xDD;

	private final List<Pointer> blocks = new ArrayList<>();

	private final List<Long> sizes = new ArrayList<>();

	@Override
	public Pointer allocate(long size) {
		Pointer block = new Pointer(Native.malloc(Math.max(size, 1)));
		block.setMemory(0, size, FRESH);
		this.blocks.add(block);
		this.sizes.add(size);
		return block;
	}

	@Override
	public void close() {
		for (int i = 0; i < this.blocks.size(); i++) {
			this.blocks.get(i).setMemory(0, this.sizes.get(i), FREED);
			Native.free(Pointer.nativeValue(this.blocks.get(i)));
		}
		this.blocks.clear();
	}

}
