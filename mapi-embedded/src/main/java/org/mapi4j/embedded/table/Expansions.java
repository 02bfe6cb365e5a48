package org.mapi4j.embedded.table;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.mapi4j.Binary;
import org.mapi4j.MapiUid;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropType;
import org.mapi4j.property.PropValue;

/**
 * Which multi-valued properties a view expands ({@code MVI_PROP}), so that a row has a
 * line for each of their values, and for each combination if there are several.
 */
final class Expansions {

	static final Expansions NONE = new Expansions(new int[0]);

	private static final List<List<@Nullable Object>> ONE_LINE = List.of(List.of());

	private final int[] properties;

	private Expansions(int[] properties) {
		this.properties = properties;
	}

	static Expansions of(Collection<? extends PropTag<?>> tags) {
		int[] properties = tags.stream()
			.filter((tag) -> (tag.value() & PropType.MV_INSTANCE) != 0)
			.mapToInt(PropTag::id)
			.distinct()
			.sorted()
			.toArray();
		return (properties.length != 0) ? new Expansions(properties) : NONE;
	}

	int indexOf(int property) {
		for (int i = 0; i < this.properties.length; i++) {
			if (this.properties[i] == property) {
				return i;
			}
		}
		return -1;
	}

	/**
	 * Return the lines that show a row.
	 * @param source the number of the source that the row belongs to
	 * @param row the row
	 * @param depth under how many headings the lines stand
	 * @return one line, or several if a property is expanded
	 */
	List<Leaf> expand(long source, SourceRow row, int depth) {
		List<Leaf> leaves = new ArrayList<>(1);
		for (List<@Nullable Object> instances : combinations(row)) {
			Binary key = instances.isEmpty() ? key(source, row.number()) : key(source, row.number(), instances);
			leaves.add(new Leaf(row, this, instances, leaves.size(), depth, key));
		}
		return leaves;
	}

	private List<List<@Nullable Object>> combinations(SourceRow row) {
		List<List<@Nullable Object>> combinations = ONE_LINE;
		for (int property : this.properties) {
			List<List<@Nullable Object>> longer = new ArrayList<>();
			for (List<@Nullable Object> combination : combinations) {
				for (Object value : valuesOf(row.find(property))) {
					List<@Nullable Object> extended = new ArrayList<>(combination);
					extended.add(value);
					longer.add(extended);
				}
			}
			combinations = longer;
		}
		return combinations;
	}

	private static Collection<? extends @Nullable Object> valuesOf(@Nullable PropValue<?> value) {
		if (value != null && value.value() instanceof List<?> list && !list.isEmpty()) {
			return new LinkedHashSet<>(list);
		}
		return Arrays.asList(new @Nullable Object[1]);
	}

	private static Binary key(long source, long number) {
		return Binary.of(ByteBuffer.allocate(MapiUid.SIZE).putLong(source).putLong(number).array());
	}

	private static Binary key(long source, long number, List<@Nullable Object> instances) {
		StringBuilder text = new StringBuilder().append(source).append('/').append(number);
		instances.forEach((value) -> text.append('/').append(Values.text(value)));
		return digest(text.toString());
	}

	/**
	 * Return a key of the usual length for something that a text describes.
	 */
	static Binary digest(String text) {
		UUID digest = UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
		return Binary.of(new MapiUid(digest).toByteArray());
	}

	@Override
	public boolean equals(Object obj) {
		return obj instanceof Expansions other && Arrays.equals(other.properties, this.properties);
	}

	@Override
	public int hashCode() {
		return Arrays.hashCode(this.properties);
	}

}
