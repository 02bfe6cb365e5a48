package org.mapi4j.jna;

/**
 * The buffers that MAPI returns, each of which is freed as soon as it has been read, and
 * those that MAPI may replace by others, which have to come from it.
 */
final class MapiMemory {

	private final MapiFunctions functions;

	private final Counts counts;

	MapiMemory(MapiFunctions functions, Counts counts) {
		this.functions = functions;
		this.counts = counts;
	}

	/**
	 * Take over a buffer.
	 * @param address where it is, or zero for none
	 * @return the buffer, to be closed
	 */
	Buffer take(long address) {
		if (NativeReader.isPossible(address)) {
			this.counts.bufferTaken();
		}
		return new Buffer(address);
	}

	/**
	 * Allocate a buffer.
	 * @param size how many bytes
	 * @return where it is, to be freed
	 */
	long allocate(int size) {
		long address = this.functions.allocateBuffer(size);
		this.counts.bufferTaken();
		return address;
	}

	/**
	 * Allocate memory that is freed with a buffer.
	 * @param size how many bytes
	 * @param root the buffer
	 * @return where it is
	 */
	long allocateMore(int size, long root) {
		return this.functions.allocateMore(size, root);
	}

	/**
	 * Free what {@link #allocate} gave, or what has come in its place.
	 * @param address where it is, or zero for nothing
	 */
	void free(long address) {
		this.counts.bufferFreed();
		if (address != 0) {
			this.functions.freeBuffer(address);
		}
	}

	/**
	 * A buffer of MAPI's.
	 */
	final class Buffer implements AutoCloseable {

		private final long address;

		private Buffer(long address) {
			this.address = address;
		}

		long address() {
			return this.address;
		}

		/**
		 * Return where the buffer is if there is one.
		 * @param operation what should have returned it
		 * @return the address, not zero
		 */
		long present(String operation) {
			return MapiFunctions.present(operation, this.address);
		}

		@Override
		public void close() {
			if (NativeReader.isPossible(this.address)) {
				MapiMemory.this.counts.bufferFreed();
				MapiMemory.this.functions.freeBuffer(this.address);
			}
		}

	}

}
