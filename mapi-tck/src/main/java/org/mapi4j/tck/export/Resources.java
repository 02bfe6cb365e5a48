package org.mapi4j.tck.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The numbers of the headers, beside these classes.
 */
final class Resources {

	private Resources() {
	}

	static JsonNode json(String name) {
		return JsonMapper.shared().readTree(text(name));
	}

	static String text(String name) {
		try (InputStream stream = Resources.class.getResourceAsStream(name)) {
			if (stream == null) {
				throw new IllegalStateException("The resource " + name + " is missing");
			}
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
