package org.mapi4j.embedded.table;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.mapi4j.HResult;
import org.mapi4j.property.NoValue;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropType;
import org.mapi4j.property.PropValue;
import org.mapi4j.property.Row;

/**
 * The columns of a view, and how a line is read in them.
 */
final class Columns {

	private static final int PR_NULL = PropType.NULL.code();

	private final List<PropTag<?>> tags;

	private final PropValue<?>[] absent;

	Columns(List<? extends PropTag<?>> tags) {
		this.tags = List.copyOf(tags);
		this.absent = this.tags.stream().map(Columns::absent).toArray(PropValue<?>[]::new);
	}

	private static PropValue<?> absent(PropTag<?> tag) {
		return (tag.value() == PR_NULL) ? PropValue.of(tag, NoValue.NULL)
				: PropValue.error(tag, HResult.MAPI_E_NOT_FOUND);
	}

	List<PropTag<?>> tags() {
		return this.tags;
	}

	Row read(Line line) {
		List<PropValue<?>> cells = new ArrayList<>(this.absent.length);
		for (int i = 0; i < this.absent.length; i++) {
			PropValue<?> cell = read(line, this.tags.get(i));
			cells.add((cell != null) ? cell : this.absent[i]);
		}
		return Row.of(cells);
	}

	private static @Nullable PropValue<?> read(Line line, PropTag<?> tag) {
		if ((tag.value() & PropType.MV_INSTANCE) != 0) {
			Object instance = line.instance(tag.id());
			return (instance != null) ? PropValue.of(tag.as(tag.type()), instance) : null;
		}
		PropValue<?> found = line.find(tag.id());
		if (found == null || found.tag().value() == tag.value() || found.tag().type().equals(PropType.ERROR)) {
			return found;
		}
		if (!SourceRow.isReadableAs(found, tag)) {
			return null;
		}
		return tag.type().equals(PropType.UNSPECIFIED) ? found : PropValue.of(tag, found.value());
	}

}
