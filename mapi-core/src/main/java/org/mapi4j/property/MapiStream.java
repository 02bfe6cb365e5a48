package org.mapi4j.property;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

import org.jspecify.annotations.Nullable;

import org.mapi4j.HResult;
import org.mapi4j.Idempotent;
import org.mapi4j.MapiError;
import org.mapi4j.MapiObject;
import org.mapi4j.Primitive;

/**
 * The value of a property as a stream of bytes (OLE's {@code IStream}), for values too
 * large to be handled in one piece.
 * <p>
 * A stream has a position, which reading and writing move. Text is in UTF-16, low byte
 * first, where the tag it was opened with says {@code PT_UNICODE}. What is written
 * becomes part of the object with {@link #commit()} and of the store when the object is
 * saved.
 */
public interface MapiStream extends MapiObject {

	/**
	 * How many bytes are read or written at a time where a caller does not say.
	 */
	int BUFFER_SIZE = 1 << 16;

	/**
	 * Read bytes from the position on and move it behind them ({@code IStream::Read}).
	 * @param count how many bytes at the most, at least one
	 * @return the bytes in an array of the caller's own; none at the end; fewer than
	 * asked for if the stream gives fewer at a time
	 */
	byte[] read(int count);

	/**
	 * Write bytes at the position and move it behind them ({@code IStream::Write}).
	 * @param bytes the bytes, in an array that is not changed afterwards, not even when
	 * the call has been given up
	 * @return how many of them were written
	 */
	int write(byte[] bytes);

	/**
	 * Move the position ({@code IStream::Seek}).
	 * @param offset how far, in bytes; may be negative save from the beginning
	 * @param origin where the move begins
	 * @return the new position, in bytes from the beginning
	 */
	long seek(long offset, Origin origin);

	/**
	 * Make the stream shorter or longer ({@code IStream::SetSize}).
	 * @param size how many bytes it is to have; new ones have no particular value
	 */
	@Idempotent
	void setSize(long size);

	/**
	 * Return how many bytes the stream has ({@code IStream::Stat}).
	 * @return the size
	 */
	@Idempotent
	long size();

	/**
	 * Copy bytes from the position on into another stream at its position, and move both
	 * behind them ({@code IStream::CopyTo}).
	 * @param destination the other stream, of the same session
	 * @param count how many bytes at the most
	 * @return how many were copied
	 */
	long copyTo(MapiStream destination, long count);

	/**
	 * Make what was written part of the object that the stream belongs to
	 * ({@code IStream::Commit}).
	 */
	void commit();

	/**
	 * Discard what was written since the last {@link #commit()}
	 * ({@code IStream::Revert}); many providers cannot.
	 */
	void revert();

	/**
	 * Open the same bytes with a position of their own ({@code IStream::Clone}); many
	 * providers cannot.
	 * @return another stream, at the same position
	 */
	MapiStream cloneStream();

	/**
	 * Return {@code null}, since streams have no {@code GetLastError}.
	 */
	@Override
	@Primitive
	default @Nullable MapiError lastError(HResult result) {
		return null;
	}

	/**
	 * Return the bytes from the position on, read a buffer at a time; closing it closes
	 * this stream. For use by one thread at a time; a failure is thrown as a
	 * {@link org.mapi4j.MapiException}.
	 * @return the bytes
	 */
	default InputStream inputStream() {
		return new StreamInput(this);
	}

	/**
	 * Return what writes at the position, a buffer at a time; closing it writes what is
	 * left, commits, and closes this stream. After a write that failed it commits
	 * nothing. For use by one thread at a time; a failure is thrown as a
	 * {@link org.mapi4j.MapiException}.
	 * @return takes the bytes
	 */
	default OutputStream outputStream() {
		return new StreamOutput(this);
	}

	/**
	 * Write all that a source gives at the position, a buffer at a time, commit and close
	 * this stream. If the source or a write fails, nothing is committed.
	 * @param source what is written, which stays open
	 * @return how many bytes were written
	 * @throws IOException if the source cannot be read
	 */
	default long transferFrom(InputStream source) throws IOException {
		return StreamOutput.transfer(source, this);
	}

	/**
	 * Where a move begins ({@code STREAM_SEEK}).
	 */
	enum Origin {

		/** At the beginning. */
		BEGINNING,

		/** At the position of now. */
		CURRENT,

		/** Behind the last byte. */
		END

	}

}
