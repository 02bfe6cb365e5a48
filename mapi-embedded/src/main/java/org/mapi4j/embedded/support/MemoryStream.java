package org.mapi4j.embedded.support;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import org.mapi4j.Binary;
import org.mapi4j.HResult;
import org.mapi4j.property.MapiStream;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropType;
import org.mapi4j.property.PropValue;

/**
 * The value of a property as a stream.
 */
final class MemoryStream implements MapiStream {

	/** How large the value of a property may become. */
	private static final long MAX_SIZE = 16 << 20;

	private static final Charset ANSI = Charset.forName(System.getProperty("native.encoding", "UTF-8"));

	private final Opener opener;

	private final CallGate gate;

	private final Bytes bytes;

	private final boolean writable;

	private long position;

	private MemoryStream(Opener opener, CallGate gate, Bytes bytes, boolean writable, long position) {
		this.opener = opener;
		this.gate = gate;
		this.bytes = bytes;
		this.writable = writable;
		this.position = position;
	}

	/** Return whether a property can be opened as what is wanted, if that is a stream. */
	static boolean isFor(PropTag<?> tag, Class<?> type) {
		PropType<?> kind = tag.type();
		return type == MapiStream.class
				&& (kind.equals(PropType.BINARY) || kind.equals(PropType.UNICODE) || kind.equals(PropType.STRING8));
	}

	/**
	 * Open a property.
	 * @param value its value, or {@code null} to begin with none
	 * @param committed is told the new value, or {@code null} if it is to be read only
	 */
	static MapiStream open(Opener opener, PropTag<?> tag, @Nullable PropValue<?> value,
			@Nullable Consumer<PropValue<?>> committed) {
		byte[] initial = (value != null) ? encode(tag.type(), value.value()) : new byte[0];
		Consumer<byte[]> commit = (committed != null)
				? (content) -> committed.accept(PropValue.of(tag, decode(tag.type(), content))) : (content) -> {
				};
		Bytes bytes = new Bytes(initial, commit);
		if (value == null) {
			bytes.commit();
		}
		return opener.open((gate) -> new MemoryStream(opener, gate, bytes, committed != null, 0));
	}

	private static byte[] encode(PropType<?> type, Object value) {
		return (value instanceof Binary binary) ? binary.toByteArray() : value.toString().getBytes(charset(type));
	}

	private static Object decode(PropType<?> type, byte[] content) {
		return type.equals(PropType.BINARY) ? Binary.of(content) : new String(content, charset(type));
	}

	private static Charset charset(PropType<?> type) {
		return type.equals(PropType.STRING8) ? ANSI : StandardCharsets.UTF_16LE;
	}

	@Override
	public byte[] read(int count) {
		return this.gate.fetch("IStream::Read", () -> {
			synchronized (this.bytes) {
				byte[] read = this.bytes.read(this.position, count);
				this.position += read.length;
				return read;
			}
		});
	}

	@Override
	public int write(byte[] added) {
		String operation = "IStream::Write";
		return this.gate.call(operation, () -> {
			requireWritable(operation);
			synchronized (this.bytes) {
				requireRoom(this.position + added.length, operation);
				this.bytes.write(this.position, added);
				this.position += added.length;
			}
			return added.length;
		});
	}

	private void requireWritable(String operation) {
		if (!this.writable) {
			throw CallGate.failure(HResult.STG_E_ACCESSDENIED, operation, "The stream was opened for reading");
		}
	}

	private static void requireRoom(long size, String operation) {
		if (size < 0 || size > MAX_SIZE) {
			throw CallGate.failure(HResult.MAPI_E_NOT_ENOUGH_MEMORY, operation, "The value would be too large");
		}
	}

	@Override
	public long seek(long offset, Origin origin) {
		String operation = "IStream::Seek";
		return this.gate.call(operation, () -> {
			synchronized (this.bytes) {
				long base = switch (origin) {
					case BEGINNING -> 0;
					case CURRENT -> this.position;
					case END -> this.bytes.size();
				};
				if (base + offset < 0) {
					throw CallGate.failure(HResult.STG_E_INVALIDPARAMETER, operation,
							"There is nothing before the beginning");
				}
				this.position = base + offset;
				return this.position;
			}
		});
	}

	@Override
	public void setSize(long size) {
		String operation = "IStream::SetSize";
		this.gate.run(operation, () -> {
			requireWritable(operation);
			requireRoom(size, operation);
			synchronized (this.bytes) {
				this.bytes.resize(size);
			}
		});
	}

	@Override
	public long size() {
		return this.gate.call("IStream::Stat", () -> {
			synchronized (this.bytes) {
				return (long) this.bytes.size();
			}
		});
	}

	@Override
	public long copyTo(MapiStream destination, long count) {
		return this.gate.call("IStream::CopyTo", () -> {
			long copied = 0;
			while (copied < count) {
				byte[] part = take((int) Math.min(BUFFER_SIZE, count - copied));
				if (part.length == 0) {
					break;
				}
				destination.write(part);
				copied += part.length;
			}
			return copied;
		});
	}

	private byte[] take(int count) {
		synchronized (this.bytes) {
			byte[] part = this.bytes.read(this.position, count);
			this.position += part.length;
			return part;
		}
	}

	@Override
	public void commit() {
		this.gate.run("IStream::Commit", () -> {
			synchronized (this.bytes) {
				this.bytes.commit();
			}
		});
	}

	@Override
	public void revert() {
		this.gate.run("IStream::Revert", () -> {
			synchronized (this.bytes) {
				this.bytes.revert();
			}
		});
	}

	@Override
	public MapiStream cloneStream() {
		return this.gate.fetch("IStream::Clone", () -> this.opener
			.open((cloned) -> new MemoryStream(this.opener, cloned, this.bytes, this.writable, this.position)));
	}

	@Override
	public void close() {
		this.gate.release();
	}

	/** The bytes that a stream and its clones have in common. */
	private static final class Bytes {

		private final Consumer<byte[]> committed;

		private byte[] saved;

		private byte[] content;

		private int size;

		private Bytes(byte[] content, Consumer<byte[]> committed) {
			this.saved = content;
			this.content = content.clone();
			this.size = content.length;
			this.committed = committed;
		}

		private int size() {
			return this.size;
		}

		private byte[] read(long from, int count) {
			int start = (int) Math.min(from, this.size);
			return Arrays.copyOfRange(this.content, start, start + Math.min(Math.max(0, count), this.size - start));
		}

		private void write(long from, byte[] added) {
			resize(Math.max(this.size, from + added.length));
			System.arraycopy(added, 0, this.content, (int) from, added.length);
		}

		private void resize(long wanted) {
			int length = Math.toIntExact(wanted);
			if (length > this.content.length) {
				this.content = Arrays.copyOf(this.content, Math.max(length, 2 * this.content.length));
			}
			else if (length < this.size) {
				Arrays.fill(this.content, length, this.size, (byte) 0);
			}
			this.size = length;
		}

		private void commit() {
			this.saved = Arrays.copyOf(this.content, this.size);
			this.committed.accept(this.saved);
		}

		private void revert() {
			this.content = this.saved.clone();
			this.size = this.content.length;
		}

	}

}
