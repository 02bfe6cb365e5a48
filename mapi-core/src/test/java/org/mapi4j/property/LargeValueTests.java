package org.mapi4j.property;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.mapi4j.Binary;
import org.mapi4j.HResult;
import org.mapi4j.MapiAccessDeniedException;
import org.mapi4j.MapiError;
import org.mapi4j.MapiException;
import org.mapi4j.MapiNotSupportedException;
import org.mapi4j.MapiObject;
import org.mapi4j.MapiObjectNotFoundException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class LargeValueTests {

	private final Thing thing = new Thing();

	@Test
	void aLargeTextIsReadThroughAStream() {
		String text = "Ünïcode ".repeat(50_000);
		this.thing.streams.put(PropTags.PR_BODY, text.getBytes(StandardCharsets.UTF_16LE));
		assertThat(this.thing.getProps(PropTags.PR_BODY).error(PropTags.PR_BODY))
			.isEqualTo(HResult.MAPI_E_NOT_ENOUGH_MEMORY);
		assertThat(this.thing.get(PropTags.PR_BODY)).isEqualTo(text);
	}

	@Test
	void aLargeValueIsWrittenThroughAStreamHoweverLittleItTakesAtATime() {
		byte[] bytes = new byte[200_001];
		Arrays.fill(bytes, (byte) 7);
		this.thing.set(PropTags.PR_ATTACH_DATA_BIN, Binary.of(bytes));
		assertThat(this.thing.committed).isEqualTo(bytes);
		assertThat(this.thing.openStreams).isZero();
	}

	@Test
	void aSmallValueIsSetDirectlyAndRefusedWithItsReason() {
		assertThatExceptionOfType(MapiAccessDeniedException.class)
			.isThrownBy(() -> this.thing.set(PropTags.PR_SUBJECT, "short"))
			.withMessageContaining("PR_SUBJECT");
	}

	@Test
	void aSmallValueThatIsTooLargeForTheObjectIsWrittenThroughAStream() {
		for (HResult reason : List.of(HResult.MAPI_E_NOT_ENOUGH_MEMORY, HResult.MAPI_E_TOO_BIG)) {
			this.thing.refusal = reason;
			this.thing.committed = null;
			this.thing.set(PropTags.PR_SUBJECT, "short");
			assertThat(this.thing.committed).isEqualTo("short".getBytes(StandardCharsets.UTF_16LE));
			assertThatExceptionOfType(MapiException.class).isThrownBy(() -> this.thing.set(PropTags.PR_IMPORTANCE, 1))
				.withMessageContaining(reason.name());
		}
	}

	@Test
	void anObjectWithoutStreamsIsSetALargeValueDirectly() {
		Binary large = Binary.of(new byte[100_000]);
		for (HResult reason : List.of(HResult.MAPI_E_NO_SUPPORT, HResult.MAPI_E_INTERFACE_NOT_SUPPORTED)) {
			this.thing.withoutStreams = reason;
			this.thing.refusal = null;
			this.thing.direct.clear();
			this.thing.set(PropTags.PR_ATTACH_DATA_BIN, large);
			assertThat(this.thing.direct).containsExactly(new PropValue<>(PropTags.PR_ATTACH_DATA_BIN, large));
			this.thing.refusal = HResult.MAPI_E_TOO_BIG;
			assertThatExceptionOfType(MapiException.class)
				.isThrownBy(() -> this.thing.set(PropTags.PR_ATTACH_DATA_BIN, large))
				.withMessageContaining("MAPI_E_TOO_BIG");
		}
	}

	@Test
	void aLargeValueAmongSeveralIsWrittenThroughAStream() {
		String large = "x".repeat(100_000);
		this.thing.refusal = null;
		this.thing.set(new PropValue<>(PropTags.PR_IMPORTANCE, 1), new PropValue<>(PropTags.PR_SUBJECT, large));
		assertThat(this.thing.direct).containsExactly(new PropValue<>(PropTags.PR_IMPORTANCE, 1));
		assertThat(this.thing.committed).isEqualTo(large.getBytes(StandardCharsets.UTF_16LE));
	}

	@Test
	void halfASurrogatePairStaysWhatItIs() {
		String text = "\ud83d".repeat(20_000);
		this.thing.set(PropTags.PR_BODY, text);
		this.thing.streams.put(PropTags.PR_BODY, this.thing.committed);
		assertThat(this.thing.get(PropTags.PR_BODY)).isEqualTo(text);
	}

	@Test
	void aNulCharacterIsRefusedHoweverLongTheText() {
		this.thing.refusal = null;
		for (int length : List.of(1, 100_000)) {
			assertThatIllegalArgumentException()
				.isThrownBy(() -> this.thing.set(PropTags.PR_BODY, "x".repeat(length) + "\0"))
				.withMessageContaining("PR_BODY");
		}
		assertThat(this.thing.direct).isEmpty();
		assertThat(this.thing.committed).isNull();
	}

	@Test
	void whatIsNotThereIsNullUnlessItIsRequired() {
		assertThat(this.thing.get(PropTags.PR_SUBJECT)).isNull();
		assertThatExceptionOfType(MapiObjectNotFoundException.class)
			.isThrownBy(() -> this.thing.require(PropTags.PR_SUBJECT));
	}

	@Test
	void aStreamIsReadByteByByteAndInPieces() throws IOException {
		this.thing.streams.put(PropTags.PR_RTF_COMPRESSED, new byte[] { 1, -2, 3, 4, 5 });
		try (InputStream input = this.thing.openStream(PropTags.PR_RTF_COMPRESSED, PropertyAccess.READ).inputStream()) {
			assertThat(input.read()).isEqualTo(1);
			assertThat(input.read()).isEqualTo(254);
			assertThat(input.readAllBytes()).containsExactly(3, 4, 5);
			assertThat(input.read()).isEqualTo(-1);
		}
		assertThat(this.thing.openStreams).isZero();
	}

	@Test
	void whatCouldNotBeWrittenIsNeitherWrittenAgainNorCommitted() {
		this.thing.room = 2500;
		assertThatExceptionOfType(MapiException.class)
			.isThrownBy(() -> this.thing.set(PropTags.PR_ATTACH_DATA_BIN, Binary.of(new byte[100_000])))
			.withMessageContaining("MAPI_E_NOT_ENOUGH_DISK");
		assertThat(this.thing.taken).isEqualTo(2500);
		assertThat(this.thing.committed).isNull();
		assertThat(this.thing.openStreams).isZero();
	}

	@Test
	void whatWasFlushedInPartIsContinuedAfterwards() throws IOException {
		OutputStream output = this.thing.openStream(PropTags.PR_ATTACH_DATA_BIN, PropertyAccess.CREATE).outputStream();
		output.write(new byte[] { 1, 2, 3 });
		output.flush();
		output.write(4);
		output.close();
		assertThat(this.thing.committed).containsExactly(1, 2, 3, 4);
	}

	@Test
	void aSourceThatFailsCommitsNothing() {
		InputStream source = new SequenceInputStream(new ByteArrayInputStream(new byte[100_000]), new InputStream() {

			@Override
			public int read() throws IOException {
				throw new IOException("The disk is gone");
			}

		});
		MapiStream stream = this.thing.openStream(PropTags.PR_ATTACH_DATA_BIN, PropertyAccess.CREATE);
		assertThatIOException().isThrownBy(() -> stream.transferFrom(source)).withMessage("The disk is gone");
		assertThat(this.thing.committed).isNull();
		assertThat(this.thing.openStreams).isZero();
	}

	@Test
	void aSourceIsWrittenWhole() throws IOException {
		byte[] bytes = new byte[100_000];
		Arrays.fill(bytes, (byte) 7);
		MapiStream stream = this.thing.openStream(PropTags.PR_ATTACH_DATA_BIN, PropertyAccess.CREATE);
		assertThat(stream.transferFrom(new ByteArrayInputStream(bytes))).isEqualTo(bytes.length);
		assertThat(this.thing.committed).isEqualTo(bytes);
		assertThat(this.thing.openStreams).isZero();
	}

	@Test
	void anObjectThatCannotBeCopiedSaysSo() {
		assertThatExceptionOfType(MapiNotSupportedException.class)
			.isThrownBy(() -> this.thing.copyTo(this.thing, List.of()))
			.withMessageContaining("IMAPIProp::CopyTo");
	}

	@Test
	void aPropertyIsNamedByNumberOrText() {
		assertThat(NamedProperty.of(NamedProperty.PSETID_COMMON, 0x8503))
			.isEqualTo(NamedProperty.of(NamedProperty.PSETID_COMMON, 0x8503))
			.isNotEqualTo(NamedProperty.of(NamedProperty.PSETID_TASK, 0x8503));
		assertThat(NamedProperty.of(NamedProperty.PS_PUBLIC_STRINGS, "Keywords"))
			.isNotEqualTo(NamedProperty.of(NamedProperty.PS_PUBLIC_STRINGS, "keywords"));
	}

	/**
	 * An object all of whose values are large.
	 */
	private static final class Thing implements MapiProp {

		private final Map<PropTag<?>, byte[]> streams = new HashMap<>();

		private int openStreams;

		private byte @Nullable [] committed;

		private int room = Integer.MAX_VALUE;

		private int taken;

		private @Nullable HResult refusal = HResult.MAPI_E_NO_ACCESS;

		private @Nullable HResult withoutStreams;

		private final List<PropValue<?>> direct = new ArrayList<>();

		@Override
		public Row getProps(PropTag<?>... tags) {
			return Row.of(Arrays.stream(tags)
				.map((tag) -> PropValue.error(tag,
						this.streams.containsKey(tag) ? HResult.MAPI_E_NOT_ENOUGH_MEMORY : HResult.MAPI_E_NOT_FOUND))
				.toList());
		}

		@Override
		public List<PropTag<?>> getPropList() {
			return List.copyOf(this.streams.keySet());
		}

		@Override
		public List<PropertyProblem> setProps(List<? extends PropValue<?>> values) {
			if (this.refusal != null) {
				return List.of(new PropertyProblem(0, values.get(0).tag(), this.refusal));
			}
			this.direct.addAll(values);
			return List.of();
		}

		@Override
		public <T extends MapiObject> T openProperty(PropTag<?> tag, Class<T> type, PropertyAccess access) {
			if (this.withoutStreams != null) {
				throw MapiException.of(this.withoutStreams, "IMAPIProp::OpenProperty");
			}
			this.openStreams++;
			byte[] bytes = (access == PropertyAccess.CREATE) ? new byte[0] : this.streams.get(tag);
			return type.cast(new Bytes(bytes));
		}

		@Override
		public @Nullable MapiError lastError(HResult result) {
			return null;
		}

		@Override
		public void close() {
		}

		/**
		 * A stream that takes and gives a thousand bytes at a time.
		 */
		private final class Bytes implements MapiStream {

			private static final int PORTION = 1000;

			private final byte[] bytes;

			private final ByteArrayOutputStream written = new ByteArrayOutputStream();

			private int position;

			Bytes(byte[] bytes) {
				this.bytes = bytes;
			}

			@Override
			public byte[] read(int count) {
				int end = Math.min(this.bytes.length, this.position + Math.min(count, PORTION));
				byte[] read = Arrays.copyOfRange(this.bytes, this.position, end);
				this.position = end;
				return read;
			}

			@Override
			public int write(byte[] bytes) {
				int count = Math.min(Math.min(bytes.length, PORTION), Thing.this.room - Thing.this.taken);
				Thing.this.taken += count;
				this.written.write(bytes, 0, count);
				return count;
			}

			@Override
			public long seek(long offset, Origin origin) {
				throw new AssertionError("Nobody seeks");
			}

			@Override
			public void setSize(long size) {
				throw new AssertionError("Nobody changes the size");
			}

			@Override
			public long size() {
				return this.bytes.length;
			}

			@Override
			public long copyTo(MapiStream destination, long count) {
				throw new AssertionError("Nobody copies");
			}

			@Override
			public void commit() {
				Thing.this.committed = this.written.toByteArray();
			}

			@Override
			public void revert() {
				throw new AssertionError("Nobody reverts");
			}

			@Override
			public MapiStream cloneStream() {
				throw new AssertionError("Nobody clones");
			}

			@Override
			public void close() {
				Thing.this.openStreams--;
			}

		}

	}

}
