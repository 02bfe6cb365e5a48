package org.mapi4j.embedded.store;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.mapi4j.Binary;
import org.mapi4j.MapiException;
import org.mapi4j.embedded.store.data.Bag;
import org.mapi4j.embedded.store.data.LargeValue;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.PropType;
import org.mapi4j.property.PropValue;
import org.mapi4j.store.CodePages;
import org.mapi4j.store.CompressedRtf;
import org.mapi4j.store.RtfBody;

/**
 * The body of a message in its three forms: text, HTML and RTF. Those that were written
 * are kept; the others are made of them when they are asked for.
 */
final class Bodies {

	private static final Logger logger = LoggerFactory.getLogger(Bodies.class);

	private static final List<PropTag<?>> FORMS = List.of(PropTags.PR_BODY, PropTags.PR_HTML,
			PropTags.PR_RTF_COMPRESSED);

	private static final int NATIVE_PLAIN = 1;

	private static final int NATIVE_RTF = 2;

	private static final int NATIVE_HTML = 3;

	private final Set<Integer> written = new HashSet<>();

	/**
	 * Return properties that were changed, without the forms of the body that became
	 * stale thereby: those that were written before the message was last saved.
	 */
	Bag follow(Bag old, Bag changed) {
		boolean news = false;
		for (PropTag<?> form : FORMS) {
			int id = form.id();
			boolean same = Objects.equals(old.find(id), changed.find(id))
					&& Objects.equals(old.findLarge(id), changed.findLarge(id));
			if (!same && changed.has(id)) {
				news = true;
				this.written.add(id);
			}
			else if (!changed.has(id)) {
				this.written.remove(id);
			}
		}
		return news ? narrow(withoutStale(changed)) : changed;
	}

	private Bag withoutStale(Bag properties) {
		Bag left = properties;
		for (PropTag<?> form : FORMS) {
			left = this.written.contains(form.id()) ? left : left.without(form.id());
		}
		return left;
	}

	/** Keep HTML that was written as text ({@code PR_BODY_HTML}) as bytes. */
	private static Bag narrow(Bag properties) {
		String html = text(properties, PropTags.PR_HTML.id());
		return (html == null) ? properties
				: properties.without(PropTags.PR_HTML.id())
					.with(PropTags.PR_INTERNET_CPID, CodePages.UTF_8)
					.with(PropTags.PR_HTML, Binary.of(html.getBytes(StandardCharsets.UTF_8)));
	}

	/** Take note that what was written until now belongs together. */
	void saved() {
		this.written.clear();
	}

	/** Return the forms that are made of others. */
	static List<PropTag<?>> made(Bag properties) {
		List<PropTag<?>> missing = FORMS.stream().filter((form) -> !properties.has(form.id())).toList();
		return (missing.size() < FORMS.size()) ? missing : List.of();
	}

	/** Return the properties that say which form was written. */
	static Values info(Bag properties) {
		boolean text = properties.has(PropTags.PR_BODY.id());
		boolean html = properties.has(PropTags.PR_HTML.id());
		boolean rtf = properties.has(PropTags.PR_RTF_COMPRESSED.id());
		Values values = new Values();
		if (text || html || rtf) {
			values.add(PropTags.PR_NATIVE_BODY_INFO, html ? NATIVE_HTML : rtf ? NATIVE_RTF : NATIVE_PLAIN);
			if (!text || !rtf) {
				values.add(PropTags.PR_RTF_IN_SYNC, true);
			}
		}
		return values;
	}

	/** Return properties with a form of the body, if it can be made. */
	static Bag with(Bag properties, PropTag<?> form) {
		int id = form.id();
		boolean asText = form.type().equals(PropType.UNICODE) || form.type().equals(PropType.STRING8);
		if (id == PropTags.PR_HTML.id() && asText) {
			String html = html(properties);
			return (html != null) ? properties.without(id).with(PropTag.of(id, PropType.UNICODE), html) : properties;
		}
		if (properties.has(id)) {
			return properties;
		}
		if (id == PropTags.PR_BODY.id()) {
			String text = plain(properties);
			return (text != null) ? properties.with(PropTags.PR_BODY, text) : properties;
		}
		if (id == PropTags.PR_HTML.id()) {
			String html = html(properties);
			return (html != null) ? properties.with(PropTags.PR_HTML, bytes(html, charset(properties))) : properties;
		}
		return (id == PropTags.PR_RTF_COMPRESSED.id()) ? withRtf(properties) : properties;
	}

	private static Bag withRtf(Bag properties) {
		boolean marked = properties.has(PropTags.PR_HTML.id());
		String source = marked ? html(properties) : text(properties, PropTags.PR_BODY.id());
		if (source == null) {
			return properties;
		}
		byte[] rtf = marked ? RtfText.ofHtml(source) : RtfText.ofText(source);
		return properties.with(PropTags.PR_RTF_COMPRESSED, Binary.of(CompressedRtf.compress(rtf)));
	}

	private static @Nullable String plain(Bag properties) {
		String text = text(properties, PropTags.PR_BODY.id());
		if (text != null) {
			return text;
		}
		byte[] html = bytes(properties, PropTags.PR_HTML.id());
		if (html != null) {
			return HtmlText.of(new String(html, charset(properties)));
		}
		byte[] rtf = rtf(properties);
		return (rtf != null) ? RtfBody.text(rtf) : null;
	}

	private static @Nullable String html(Bag properties) {
		byte[] html = bytes(properties, PropTags.PR_HTML.id());
		if (html != null) {
			return new String(html, charset(properties));
		}
		byte[] rtf = rtf(properties);
		String encapsulated = (rtf != null) ? RtfBody.html(rtf) : null;
		if (encapsulated != null) {
			return encapsulated;
		}
		String plain = plain(properties);
		return (plain != null) ? HtmlText.toHtml(plain) : null;
	}

	/** Return HTML in a charset, with references to what that does not have. */
	private static Binary bytes(String html, Charset charset) {
		CharsetEncoder encoder = charset.newEncoder();
		if (encoder.canEncode(html)) {
			return Binary.of(html.getBytes(charset));
		}
		StringBuilder known = new StringBuilder(html.length());
		html.codePoints().forEach((character) -> {
			String text = Character.toString(character);
			known.append(encoder.canEncode(text) ? text : "&#" + character + ";");
		});
		return Binary.of(known.toString().getBytes(charset));
	}

	private static Charset charset(Bag properties) {
		return CodePages.charset(properties.get(PropTags.PR_INTERNET_CPID, CodePages.DEFAULT));
	}

	private static byte @Nullable [] rtf(Bag properties) {
		byte[] compressed = bytes(properties, PropTags.PR_RTF_COMPRESSED.id());
		try {
			return (compressed != null) ? CompressedRtf.decompress(compressed) : null;
		}
		catch (MapiException ex) {
			logger.debug("The RTF of a message is damaged", ex);
			return null;
		}
	}

	private static byte @Nullable [] bytes(Bag properties, int id) {
		LargeValue large = properties.findLarge(id);
		if (large != null && large.tag().type().equals(PropType.BINARY)) {
			return large.value().toByteArray();
		}
		PropValue<?> found = properties.find(id);
		return (found != null && found.value() instanceof Binary binary) ? binary.toByteArray() : null;
	}

	private static @Nullable String text(Bag properties, int id) {
		LargeValue large = properties.findLarge(id);
		if (large != null && large.tag().type().equals(PropType.UNICODE)) {
			return new String(large.value().toByteArray(), StandardCharsets.UTF_16LE);
		}
		PropValue<?> found = properties.find(id);
		return (found != null && found.value() instanceof String text) ? text : null;
	}

}
