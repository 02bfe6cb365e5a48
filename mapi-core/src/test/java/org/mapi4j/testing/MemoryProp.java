package org.mapi4j.testing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.mapi4j.Binary;
import org.mapi4j.HResult;
import org.mapi4j.MapiError;
import org.mapi4j.MapiException;
import org.mapi4j.MapiObject;
import org.mapi4j.property.MapiProp;
import org.mapi4j.property.MapiStream;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropType;
import org.mapi4j.property.PropValue;
import org.mapi4j.property.PropertyAccess;
import org.mapi4j.property.PropertyProblem;
import org.mapi4j.property.Row;
import org.mapi4j.property.SaveFlag;

/**
 * An object whose properties are kept in memory; what is large is given by streams only.
 */
public class MemoryProp implements MapiProp {

	private static final int LARGE = 32 * 1024;

	private final Map<Integer, PropValue<?>> values = new LinkedHashMap<>();

	/**
	 * Give the object a property.
	 */
	public final <T> void put(PropTag<T> tag, T value) {
		this.values.put(tag.id(), new PropValue<>(tag, value));
	}

	/**
	 * Return the properties as a row.
	 */
	public final Row row() {
		return Row.of(List.copyOf(this.values.values()));
	}

	@Override
	public Row getProps(PropTag<?>... tags) {
		return (tags.length == 0) ? row() : Row.of(Arrays.stream(tags).map(this::answer).toList());
	}

	private PropValue<?> answer(PropTag<?> tag) {
		PropValue<?> value = this.values.get(tag.id());
		if (value == null || !value.tag().type().isCompatibleWith(tag.type())) {
			return PropValue.error(tag, HResult.MAPI_E_NOT_FOUND);
		}
		boolean large = (value.value() instanceof Binary binary) ? binary.size() > LARGE
				: value.value() instanceof String text && text.length() > LARGE / 2;
		return large ? PropValue.error(tag, HResult.MAPI_E_NOT_ENOUGH_MEMORY) : value;
	}

	@Override
	public List<PropTag<?>> getPropList() {
		return this.values.values().stream().<PropTag<?>>map(PropValue::tag).toList();
	}

	@Override
	public List<PropertyProblem> setProps(List<? extends PropValue<?>> values) {
		values.forEach((value) -> this.values.put(value.tag().id(), value));
		return List.of();
	}

	@Override
	public List<PropertyProblem> deleteProps(List<? extends PropTag<?>> tags) {
		tags.forEach((tag) -> this.values.remove(tag.id()));
		return List.of();
	}

	@Override
	public void saveChanges(SaveFlag... flags) {
	}

	@Override
	public <T extends MapiObject> T openProperty(PropTag<?> tag, Class<T> type, PropertyAccess access) {
		PropValue<?> old = this.values.get(tag.id());
		Object value = (access != PropertyAccess.CREATE && old != null) ? old.value() : "";
		return type.cast(new MemoryStream(tag, (value instanceof Binary binary) ? binary.toByteArray()
				: value.toString().getBytes(StandardCharsets.UTF_16LE)));
	}

	@Override
	public @Nullable MapiError lastError(HResult result) {
		return null;
	}

	@Override
	public void close() {
	}

	/**
	 * A stream that is read or written from its beginning on.
	 */
	private final class MemoryStream implements MapiStream {

		private final PropTag<?> tag;

		private final byte[] bytes;

		private final ByteArrayOutputStream written = new ByteArrayOutputStream();

		private int position;

		MemoryStream(PropTag<?> tag, byte[] bytes) {
			this.tag = tag;
			this.bytes = bytes;
		}

		@Override
		public byte[] read(int count) {
			int end = Math.min(this.bytes.length, this.position + count);
			byte[] read = Arrays.copyOfRange(this.bytes, this.position, end);
			this.position = end;
			return read;
		}

		@Override
		public int write(byte[] bytes) {
			this.written.writeBytes(bytes);
			return bytes.length;
		}

		@Override
		public void commit() {
			byte[] all = this.written.toByteArray();
			Object value = this.tag.type().equals(PropType.BINARY) ? Binary.of(all)
					: new String(all, StandardCharsets.UTF_16LE);
			MemoryProp.this.values.put(this.tag.id(), PropValue.of(this.tag, value));
		}

		@Override
		public long size() {
			return this.bytes.length;
		}

		@Override
		public long seek(long offset, Origin origin) {
			throw MapiException.of(HResult.MAPI_E_NO_SUPPORT, "IStream::Seek");
		}

		@Override
		public void setSize(long size) {
			throw MapiException.of(HResult.MAPI_E_NO_SUPPORT, "IStream::SetSize");
		}

		@Override
		public long copyTo(MapiStream destination, long count) {
			throw MapiException.of(HResult.MAPI_E_NO_SUPPORT, "IStream::CopyTo");
		}

		@Override
		public void revert() {
			throw MapiException.of(HResult.MAPI_E_NO_SUPPORT, "IStream::Revert");
		}

		@Override
		public MapiStream cloneStream() {
			throw MapiException.of(HResult.MAPI_E_NO_SUPPORT, "IStream::Clone");
		}

		@Override
		public void close() {
		}

	}

}
