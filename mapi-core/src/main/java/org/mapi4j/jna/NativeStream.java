package org.mapi4j.jna;

import java.io.ByteArrayOutputStream;

import org.jspecify.annotations.Nullable;

import org.mapi4j.HResult;
import org.mapi4j.MapiError;
import org.mapi4j.jna.Abi.STATSTG;
import org.mapi4j.jna.Arena.Block;
import org.mapi4j.property.MapiStream;
import org.mapi4j.property.PropertyAccess;

/**
 * An {@code IStream} of native MAPI. Bytes go through native memory of no more than
 * {@link MapiStream#BUFFER_SIZE} at a time.
 */
final class NativeStream extends NativeObject implements MapiStream {

	private static final VtableMethod READ = new VtableMethod("IStream::Read", 3, "848");

	private static final VtableMethod WRITE = new VtableMethod("IStream::Write", 4, "848");

	private static final VtableMethod SEEK = new VtableMethod("IStream::Seek", 5, "848");

	private static final VtableMethod SET_SIZE = new VtableMethod("IStream::SetSize", 6, "8");

	private static final VtableMethod COPY_TO = new VtableMethod("IStream::CopyTo", 7, "8888");

	private static final VtableMethod COMMIT = new VtableMethod("IStream::Commit", 8, "4");

	private static final VtableMethod REVERT = new VtableMethod("IStream::Revert", 9, "");

	private static final VtableMethod STAT = new VtableMethod("IStream::Stat", 12, "84");

	private static final VtableMethod CLONE = new VtableMethod("IStream::Clone", 13, "8");

	private static final int STGM_READ = 0x0;

	private static final int STGM_READWRITE = 0x2;

	private static final int STREAM_SEEK_SET = 0;

	private static final int STREAM_SEEK_CUR = 1;

	private static final int STREAM_SEEK_END = 2;

	private static final int STGC_DEFAULT = 0;

	private static final int STATFLAG_NONAME = 1;

	private final @Nullable NativeObject opener;

	NativeStream(NativeRuntime runtime, long address, @Nullable NativeObject opener) {
		super(runtime, address, opener);
		this.opener = opener;
	}

	/**
	 * Return how a stream is opened, which its interface is told besides MAPI.
	 * @param access what for
	 * @return the bits
	 */
	static int options(PropertyAccess access) {
		return (access == PropertyAccess.READ) ? STGM_READ : STGM_READWRITE;
	}

	/**
	 * Return {@code null}: other than the objects of MAPI, a stream does not explain its
	 * errors.
	 */
	@Override
	public @Nullable MapiError lastError(HResult result) {
		return null;
	}

	@Override
	public byte[] read(int count) {
		if (count < 1) {
			throw new IllegalArgumentException("A stream gives at least one byte at a time");
		}
		try (Arena arena = new Arena()) {
			Block done = arena.allocate(Integer.BYTES);
			Block block = arena.allocate(Math.min(count, BUFFER_SIZE));
			byte[] first = read(block, done, Math.min(count, BUFFER_SIZE));
			if (first.length < BUFFER_SIZE || count == BUFFER_SIZE) {
				return first;
			}
			ByteArrayOutputStream all = new ByteArrayOutputStream(2 * BUFFER_SIZE);
			all.writeBytes(first);
			for (int asked = BUFFER_SIZE, got = BUFFER_SIZE; got == asked && all.size() < count;) {
				asked = Math.min(count - all.size(), BUFFER_SIZE);
				byte[] next = read(block, done, asked);
				all.writeBytes(next);
				got = next.length;
			}
			return all.toByteArray();
		}
	}

	private byte[] read(Block block, Block done, int count) {
		done.putInt(0, 0);
		invoke(READ, block.address(), count, done.address());
		return block.getBytes(transferred(READ, done, count));
	}

	@Override
	public int write(byte[] bytes) {
		try (Arena arena = new Arena()) {
			Block done = arena.allocate(Integer.BYTES);
			Block block = arena.allocate(Math.min(bytes.length, BUFFER_SIZE));
			int written = 0;
			while (written < bytes.length) {
				int count = Math.min(bytes.length - written, BUFFER_SIZE);
				block.putPart(bytes, written, count);
				done.putInt(0, 0);
				invoke(WRITE, block.address(), count, done.address());
				int now = transferred(WRITE, done, count);
				written += now;
				if (now < count) {
					break;
				}
			}
			return written;
		}
	}

	private static int transferred(VtableMethod method, Block done, int asked) {
		return new NativeReader(method.name()).getCount(done.address(), asked);
	}

	@Override
	public long seek(long offset, Origin origin) {
		try (Arena arena = new Arena()) {
			Block position = arena.allocate(Long.BYTES);
			invoke(SEEK, offset, seekOrigin(origin), position.address());
			return size(SEEK, position, 0);
		}
	}

	private static int seekOrigin(Origin origin) {
		return switch (origin) {
			case BEGINNING -> STREAM_SEEK_SET;
			case CURRENT -> STREAM_SEEK_CUR;
			case END -> STREAM_SEEK_END;
		};
	}

	@Override
	public void setSize(long size) {
		if (size < 0) {
			throw new IllegalArgumentException("A stream cannot have " + size + " bytes");
		}
		invoke(SET_SIZE, size);
	}

	@Override
	public long size() {
		try (Arena arena = new Arena()) {
			Block state = arena.allocate(STATSTG.SIZEOF);
			invoke(STAT, state.address(), STATFLAG_NONAME);
			return size(STAT, state, STATSTG.CB_SIZE);
		}
	}

	private static long size(VtableMethod method, Block block, int offset) {
		long size = block.getLong(offset);
		if (size < 0) {
			throw new NativeReader(method.name()).corrupt("a size of " + Long.toUnsignedString(size));
		}
		return size;
	}

	@Override
	public long copyTo(MapiStream destination, long count) {
		if (count < 0) {
			throw new IllegalArgumentException("A stream cannot copy " + count + " bytes");
		}
		try (ComObject.Loan target = borrow(COPY_TO, destination); Arena arena = new Arena()) {
			Block read = arena.allocate(Long.BYTES);
			Block written = arena.allocate(Long.BYTES);
			invoke(COPY_TO, target.address(), count, read.address(), written.address());
			return size(COPY_TO, written, 0);
		}
	}

	@Override
	public void commit() {
		invoke(COMMIT, STGC_DEFAULT);
	}

	@Override
	public void revert() {
		invoke(REVERT);
	}

	@Override
	public MapiStream cloneStream() {
		try (Arena arena = new Arena()) {
			Block stream = arena.allocate(Abi.POINTER_SIZE);
			invoke(CLONE, stream.address());
			return new NativeStream(runtime(), present(CLONE, stream), this.opener);
		}
	}

}
