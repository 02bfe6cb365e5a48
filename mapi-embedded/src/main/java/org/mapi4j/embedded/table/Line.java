package org.mapi4j.embedded.table;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.mapi4j.Binary;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.PropType;
import org.mapi4j.property.PropValue;

/**
 * A line of a view: a row of data or the heading of a category.
 */
abstract sealed class Line implements Item permits Leaf, Heading {

	/** {@code PR_ROW_TYPE} of a row of data ({@code TBL_LEAF_ROW}). */
	static final PropValue<Integer> LEAF_ROW = new PropValue<>(PropTags.PR_ROW_TYPE, 1);

	/** {@code PR_ROW_TYPE} of an expanded category ({@code TBL_EXPANDED_CATEGORY}). */
	static final PropValue<Integer> EXPANDED_CATEGORY = new PropValue<>(PropTags.PR_ROW_TYPE, 3);

	/** {@code PR_ROW_TYPE} of a collapsed category ({@code TBL_COLLAPSED_CATEGORY}). */
	static final PropValue<Integer> COLLAPSED_CATEGORY = new PropValue<>(PropTags.PR_ROW_TYPE, 4);

	/**
	 * Where the line was put when the view was last laid out, negative if it is hidden.
	 */
	int index = -1;

	/**
	 * Whether the change that is being made has to do with the line.
	 */
	boolean touched;

	/**
	 * Return what tells this line from all others of its view.
	 */
	abstract Binary key();

	/**
	 * Return the value of a property, whatever its type.
	 */
	abstract @Nullable PropValue<?> find(int property);

	/**
	 * Return the single value that this line stands for, of a property that is expanded
	 * into instances.
	 * @return the value, or {@code null} if the property is not expanded or has none
	 */
	@Nullable Object instance(int property) {
		return null;
	}

	@Override
	public @Nullable Object value(PropTag<?> tag) {
		if ((tag.value() & PropType.MV_INSTANCE) != 0) {
			return instance(tag.id());
		}
		PropValue<?> found = find(tag.id());
		return (found != null && SourceRow.isReadableAs(found, tag)) ? found.value() : null;
	}

	@Override
	public @Nullable List<? extends Item> subobjects(int property) {
		return null;
	}

	static PropValue<?> keyValue(Binary key) {
		return new PropValue<>(PropTags.PR_INSTANCE_KEY, key);
	}

}
