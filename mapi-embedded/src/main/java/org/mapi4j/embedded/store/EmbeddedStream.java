package org.mapi4j.embedded.store;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.mapi4j.HResult;
import org.mapi4j.embedded.store.data.Blob;
import org.mapi4j.embedded.store.data.BlobEditor;
import org.mapi4j.embedded.support.CallGate;
import org.mapi4j.property.MapiStream;

/**
 * The value of a property as a session has it open as a stream.
 */
final class EmbeddedStream implements MapiStream {

	private final StoreAccess access;

	private final StreamValue value;

	private final CallGate gate;

	private long position;

	EmbeddedStream(StoreAccess access, StreamValue value, long position, CallGate gate) {
		this.access = access;
		this.value = value;
		this.position = position;
		this.gate = gate;
	}

	private <T> T call(String operation, Supplier<? extends T> body) {
		return this.gate.call(operation, () -> this.access.store().guard().locked(() -> {
			this.value.requireThere(operation);
			return body.get();
		}));
	}

	private BlobEditor editor() {
		return this.value.editor();
	}

	@Override
	public byte[] read(int count) {
		String operation = "IStream::Read";
		return this.gate.fetch(operation, () -> this.access.store().guard().locked(() -> {
			this.value.requireThere(operation);
			byte[] bytes = editor().read(this.position, Math.max(0, count));
			this.position += bytes.length;
			return bytes;
		}));
	}

	@Override
	public int write(byte[] bytes) {
		String operation = "IStream::Write";
		return call(operation, () -> {
			this.value.requireWritable(operation);
			editor().write(this.position, bytes);
			this.position += bytes.length;
			return bytes.length;
		});
	}

	@Override
	public long seek(long offset, Origin origin) {
		String operation = "IStream::Seek";
		return call(operation, () -> {
			long start = switch (origin) {
				case BEGINNING -> 0;
				case CURRENT -> this.position;
				case END -> editor().size();
			};
			long target = start + offset;
			if (target < 0) {
				throw CallGate.failure(HResult.MAPI_E_INVALID_PARAMETER, operation, "That is before the beginning");
			}
			this.position = target;
			return target;
		});
	}

	@Override
	public void setSize(long size) {
		String operation = "IStream::SetSize";
		call(operation, () -> {
			this.value.requireWritable(operation);
			if (size < 0 || size > Integer.MAX_VALUE) {
				throw CallGate.failure(HResult.MAPI_E_INVALID_PARAMETER, operation, "A value has no such size");
			}
			editor().setSize(size);
			return true;
		});
	}

	@Override
	public long size() {
		return call("IStream::Stat", () -> editor().size());
	}

	@Override
	public long copyTo(MapiStream destination, long count) {
		return call("IStream::CopyTo", () -> {
			long copied = 0;
			while (copied < count) {
				byte[] bytes = editor().read(this.position, (int) Math.min(BUFFER_SIZE, count - copied));
				if (bytes.length == 0) {
					break;
				}
				this.position += bytes.length;
				destination.write(bytes);
				copied += bytes.length;
			}
			return copied;
		});
	}

	@Override
	public void commit() {
		String operation = "IStream::Commit";
		call(operation, () -> {
			this.value.commit(operation);
			return true;
		});
	}

	@Override
	public void revert() {
		call("IStream::Revert", () -> {
			this.value.revert();
			return true;
		});
	}

	@Override
	public MapiStream cloneStream() {
		String operation = "IStream::Clone";
		return this.gate.fetch(operation, () -> this.access.store().guard().locked(() -> {
			this.value.requireThere(operation);
			return this.access.client()
				.open((cloneGate) -> new EmbeddedStream(this.access, this.value, this.position, cloneGate));
		}));
	}

	@Override
	public void close() {
		this.gate.release();
	}

	/** The bytes of a property that streams share, and what becomes of them. */
	static final class StreamValue {

		private final EmbeddedProp object;

		private final StreamedProperty property;

		private final boolean writable;

		private Blob committed;

		private BlobEditor editor;

		StreamValue(EmbeddedProp object, StreamedProperty property, @Nullable Blob committed, boolean writable) {
			this.object = object;
			this.property = property;
			this.writable = writable;
			this.committed = (committed != null) ? committed : Blob.EMPTY;
			this.editor = this.committed.edit();
		}

		private BlobEditor editor() {
			return this.editor;
		}

		private void requireThere(String operation) {
			this.object.requireThere(operation);
		}

		private void requireWritable(String operation) {
			if (!this.writable) {
				throw CallGate.failure(HResult.MAPI_E_NO_ACCESS, operation, "The stream was opened to be read only");
			}
		}

		private void commit(String operation) {
			if (this.writable) {
				this.object.requireWritable(operation);
				this.committed = this.editor.toBlob();
				this.object.store().change(() -> {
					this.object.keep(this.property.put(this.object.kept(), this.committed));
					return true;
				});
			}
		}

		private void revert() {
			this.editor = this.committed.edit();
		}

	}

}
