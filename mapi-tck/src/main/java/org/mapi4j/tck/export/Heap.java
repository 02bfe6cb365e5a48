package org.mapi4j.tck.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import org.jspecify.annotations.Nullable;

/**
 * MAPI's memory: blocks that are freed as a whole, each with a guard behind it and filled
 * with garbage before and after its use.
 */
final class Heap {

	private static final byte FRESH = (byte) 0xCD;

	private static final byte FREED = (byte) 0xDD;

	private static final long GUARD = 0xFDFDFDFD_BABEFACEL;

	private final Judge judge;

	private final Map<Long, Block> blocks = new ConcurrentHashMap<>();

	private final AtomicLong roots = new AtomicLong();

	private final AtomicLong allocated = new AtomicLong();

	private final AtomicLong bytes = new AtomicLong();

	private final AtomicLong peakBytes = new AtomicLong();

	Heap(Judge judge) {
		this.judge = judge;
	}

	/**
	 * Return a block of its own ({@code MAPIAllocateBuffer}).
	 */
	Pointer allocate(long size) {
		Block block = new Block(size, null);
		this.roots.incrementAndGet();
		this.allocated.incrementAndGet();
		return block.pointer;
	}

	/**
	 * Return a block that is freed with another ({@code MAPIAllocateMore}), or
	 * {@code null} if there is no such other.
	 */
	@Nullable Pointer allocateMore(long size, Address root) {
		Block owner = this.blocks.get(root.value());
		if (owner == null || owner.root != null) {
			this.judge.violation("MAPIAllocateMore names %s, which MAPIAllocateBuffer did not give or which was freed",
					root);
			return null;
		}
		return owner.more(size);
	}

	/**
	 * Return an allocator of blocks that are freed with the given one.
	 */
	Allocator below(Pointer root) {
		Block owner = this.blocks.get(Pointer.nativeValue(root));
		if (owner == null) {
			throw new IllegalArgumentException("No block begins at " + root);
		}
		return owner::more;
	}

	/**
	 * Free a block and all that belongs to it ({@code MAPIFreeBuffer}).
	 * @return whether there was such a block
	 */
	boolean free(Address address) {
		Block block = this.blocks.get(address.value());
		if (block == null) {
			this.judge.violation("MAPIFreeBuffer was given %s, which is no buffer or was freed before", address);
			return false;
		}
		if (block.root != null) {
			this.judge.violation("MAPIFreeBuffer was given %s, which MAPIAllocateMore gave", address);
			return false;
		}
		if (!block.free()) {
			this.judge.violation("MAPIFreeBuffer was given %s twice at once", address);
			return false;
		}
		this.roots.decrementAndGet();
		return true;
	}

	/**
	 * Return how many buffers a client has to free.
	 */
	int count() {
		return this.roots.intValue();
	}

	/**
	 * Return how many buffers there have been.
	 */
	long total() {
		return this.allocated.get();
	}

	/**
	 * Return an allocator whose first block is one of its own, and whose others are freed
	 * with that.
	 */
	Allocator chain() {
		return new Allocator() {

			private @Nullable Allocator others;

			@Override
			public Pointer allocate(long size) {
				if (this.others != null) {
					return this.others.allocate(size);
				}
				Pointer root = Heap.this.allocate(size);
				this.others = below(root);
				return root;
			}

		};
	}

	/**
	 * Return whether a block of its own begins at an address and has room for so many
	 * bytes.
	 */
	boolean isBuffer(Address address, long size) {
		Block block = this.blocks.get(address.value());
		return block != null && block.root == null && block.size >= size;
	}

	/**
	 * Take note of memory of the client's own that is in use.
	 */
	void use(long size) {
		this.peakBytes.accumulateAndGet(this.bytes.addAndGet(size), Math::max);
	}

	/**
	 * Take note that such memory is not in use any more.
	 */
	void unuse(long size) {
		this.bytes.addAndGet(-size);
	}

	/**
	 * Return how many bytes have been in use at once, at the most.
	 */
	long peakBytes() {
		return this.peakBytes.get();
	}

	/**
	 * Free what is left.
	 */
	void clear() {
		for (Block block : List.copyOf(this.blocks.values())) {
			if (block.root == null) {
				block.free();
			}
		}
	}

	private final class Block {

		private final Pointer pointer;

		private final long size;

		private final @Nullable Block root;

		private final List<Block> children = new ArrayList<>();

		Block(long size, @Nullable Block root) {
			this.size = size;
			this.root = root;
			this.pointer = new Pointer(Native.malloc(size + Long.BYTES));
			this.pointer.setMemory(0, size, FRESH);
			this.pointer.setLong(size, GUARD);
			use(size);
			Heap.this.blocks.put(Pointer.nativeValue(this.pointer), this);
		}

		synchronized Pointer more(long bytes) {
			Block child = new Block(bytes, this);
			this.children.add(child);
			return child.pointer;
		}

		synchronized boolean free() {
			if (!Heap.this.blocks.remove(Pointer.nativeValue(this.pointer), this)) {
				return false;
			}
			this.children.forEach(Block::free);
			Heap.this.judge.require(this.pointer.getLong(this.size) == GUARD,
					"The client wrote behind the end of a buffer of %d bytes", this.size);
			this.pointer.setMemory(0, this.size + Long.BYTES, FREED);
			unuse(this.size);
			Native.free(Pointer.nativeValue(this.pointer));
			return true;
		}

	}

}
