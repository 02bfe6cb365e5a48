package org.mapi4j.embedded.store;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.mapi4j.Binary;
import org.mapi4j.HResult;
import org.mapi4j.embedded.store.data.Bag;
import org.mapi4j.embedded.store.data.Blob;
import org.mapi4j.embedded.store.data.LargeValue;
import org.mapi4j.embedded.support.CallGate;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropType;
import org.mapi4j.property.PropValue;

/**
 * A property as the bytes of a stream, which for a text depend on the width that is asked
 * for.
 *
 * @param tag the property, as it is asked for
 */
record StreamedProperty(PropTag<?> tag) {

	private static final Charset ANSI = Charset.forName(System.getProperty("native.encoding", "UTF-8"));

	/** Return whether values of a type can be streams at all. */
	boolean isStreamable() {
		PropType<?> type = this.tag.type();
		return type.equals(PropType.BINARY) || type.equals(PropType.OBJECT) || isText();
	}

	private boolean isText() {
		return this.tag.type().equals(PropType.UNICODE) || isAnsi();
	}

	private boolean isAnsi() {
		return this.tag.type().equals(PropType.STRING8);
	}

	/** Return the bytes of the value, or {@code null} if there is none. */
	@Nullable Blob find(Bag properties, String operation) {
		LargeValue large = properties.findLarge(this.tag.id());
		PropValue<?> small = properties.find(this.tag.id());
		PropTag<?> found = (large != null) ? large.tag() : (small != null) ? small.tag() : null;
		if (found == null) {
			return null;
		}
		if (!found.type().isCompatibleWith(this.tag.type())) {
			throw CallGate.failure(HResult.MAPI_E_UNEXPECTED_TYPE, operation, "The property has another type");
		}
		Blob wide = (large != null) ? large.value() : bytes(small);
		return isAnsi() ? Blob.of(text(wide).getBytes(ANSI)) : wide;
	}

	private static Blob bytes(@Nullable PropValue<?> small) {
		if (small != null && small.value() instanceof Binary binary) {
			return Blob.of(binary.toByteArray());
		}
		return (small != null && small.value() instanceof String text)
				? Blob.of(text.getBytes(StandardCharsets.UTF_16LE)) : Blob.EMPTY;
	}

	private static String text(Blob wide) {
		return new String(wide.toByteArray(), StandardCharsets.UTF_16LE);
	}

	/** Return properties with the value. */
	Bag put(Bag properties, Blob bytes) {
		if (isAnsi()) {
			String text = new String(bytes.toByteArray(), ANSI);
			int end = text.indexOf('\0');
			return properties.with(List.of(PropValue.of(this.tag, (end >= 0) ? text.substring(0, end) : text)));
		}
		return properties.with(this.tag, bytes);
	}

}
