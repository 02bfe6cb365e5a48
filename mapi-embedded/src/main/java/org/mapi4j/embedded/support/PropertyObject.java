package org.mapi4j.embedded.support;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.mapi4j.HResult;
import org.mapi4j.MapiException;
import org.mapi4j.MapiObject;
import org.mapi4j.MapiUid;
import org.mapi4j.property.CopyFlag;
import org.mapi4j.property.MapiProp;
import org.mapi4j.property.NamedProperty;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropType;
import org.mapi4j.property.PropValue;
import org.mapi4j.property.PropertyAccess;
import org.mapi4j.property.PropertyProblem;
import org.mapi4j.property.Row;
import org.mapi4j.property.SaveFlag;

/**
 * An object whose properties are few and small, and are kept as a row. It has no named
 * properties.
 */
public abstract class PropertyObject extends GatedObject implements MapiProp {

	private final Opener opener;

	/**
	 * Create an object.
	 * @param gate what calls of the object pass
	 * @param opener opens what is opened through it
	 */
	protected PropertyObject(CallGate gate, Opener opener) {
		super(gate);
		this.opener = opener;
	}

	/**
	 * Return what opens objects through this one.
	 * @return the opener
	 */
	protected final Opener opener() {
		return this.opener;
	}

	/**
	 * Return the properties as they are now, computed ones included.
	 * @return the properties
	 */
	protected abstract Row properties();

	/**
	 * Return whether the object may be changed.
	 * @return whether it was opened so
	 */
	protected abstract boolean isWritable();

	/**
	 * Change the properties; only called if the object may be changed.
	 * @param change makes the new properties of the old ones
	 */
	protected abstract void change(UnaryOperator<Row> change);

	/**
	 * Return why a property cannot be set or deleted, whoever opened the object.
	 * @param tag the property, of whatever type
	 * @return the reason, or {@code null} if it can
	 */
	protected abstract @Nullable HResult refusal(PropTag<?> tag);

	/**
	 * Return whether a property is told only to those who ask for it.
	 * @param tag the property
	 * @return whether it is secret
	 */
	protected boolean isSecret(PropTag<?> tag) {
		return false;
	}

	/**
	 * Make changes permanent; does nothing where they are so at once.
	 * @param flags how
	 * @param operation the function that was called, for errors
	 */
	protected void save(Set<SaveFlag> flags, String operation) {
	}

	/**
	 * Open a property that is an object.
	 * @param tag the property, which the object has
	 * @param type the kind of object that is wanted
	 * @param operation the function that was called, for errors
	 * @return the object, or {@code null} if the property cannot be opened so
	 */
	protected @Nullable MapiObject openObject(PropTag<?> tag, Class<?> type, String operation) {
		return null;
	}

	/**
	 * Return some of the values of a row, as {@code GetProps} does.
	 * @param row the row
	 * @param tags the properties
	 * @return the values in the order of the tags
	 */
	public static Row select(Row row, List<? extends PropTag<?>> tags) {
		return Row.of(tags.stream().<PropValue<?>>map((tag) -> select(row, tag)).toList());
	}

	private static PropValue<?> select(Row row, PropTag<?> tag) {
		PropValue<?> value = find(row, tag);
		if (value == null) {
			return PropValue.error(tag, HResult.MAPI_E_NOT_FOUND);
		}
		PropType<?> type = value.tag().type();
		if (type.isCompatibleWith(tag.type())) {
			return PropValue.of(tag, value.value());
		}
		return (tag.type().equals(PropType.UNSPECIFIED) || type.equals(PropType.ERROR)) ? value
				: PropValue.error(tag, HResult.MAPI_E_UNEXPECTED_TYPE);
	}

	private static @Nullable PropValue<?> find(Row row, PropTag<?> tag) {
		return row.values().stream().filter((value) -> value.tag().id() == tag.id()).findFirst().orElse(null);
	}

	@Override
	public final Row getProps(PropTag<?>... tags) {
		return gate().fetch("IMAPIProp::GetProps",
				() -> (tags.length != 0) ? select(properties(), List.of(tags)) : Row.of(listed()));
	}

	private List<PropValue<?>> listed() {
		return properties().values().stream().filter((value) -> !isSecret(value.tag())).toList();
	}

	@Override
	public final List<PropTag<?>> getPropList() {
		return gate().fetch("IMAPIProp::GetPropList", () -> listed().stream().<PropTag<?>>map(PropValue::tag).toList());
	}

	@Override
	public final List<PropertyProblem> setProps(List<? extends PropValue<?>> values) {
		String operation = "IMAPIProp::SetProps";
		return gate().call(operation, () -> {
			requireWritable(operation);
			if (values.isEmpty() || values.stream().anyMatch(PropertyObject::isInvalid)) {
				throw CallGate.failure(HResult.MAPI_E_INVALID_PARAMETER, operation,
						"Objects and empty lists cannot be set");
			}
			return setNow(values);
		});
	}

	private List<PropertyProblem> setNow(List<? extends PropValue<?>> values) {
		List<PropertyProblem> problems = new ArrayList<>();
		List<PropValue<?>> accepted = new ArrayList<>();
		for (int i = 0; i < values.size(); i++) {
			PropValue<?> value = values.get(i);
			HResult reason = isIgnored(value.tag()) ? null : refusal(value.tag());
			if (reason != null) {
				problems.add(new PropertyProblem(i, value.tag(), reason));
			}
			else if (!isIgnored(value.tag())) {
				accepted.add(value);
			}
		}
		if (!accepted.isEmpty()) {
			change((row) -> with(row, accepted));
		}
		return List.copyOf(problems);
	}

	private static boolean isInvalid(PropValue<?> value) {
		return value.tag().type().equals(PropType.OBJECT) || (value.value() instanceof List<?> list && list.isEmpty());
	}

	private static boolean isIgnored(PropTag<?> tag) {
		return tag.type().equals(PropType.ERROR) || tag.type().equals(PropType.NULL);
	}

	/**
	 * Return a row with other values.
	 * @param row the row
	 * @param values the values that take the place of those that it has, or are added
	 * @return the row
	 */
	public static Row with(Row row, List<? extends PropValue<?>> values) {
		Row changed = row;
		for (PropValue<?> value : values) {
			changed = with(changed, value);
		}
		return changed;
	}

	private static <T> Row with(Row row, PropValue<T> value) {
		return row.with(value.tag(), value.value());
	}

	private void requireWritable(String operation) {
		if (!isWritable()) {
			throw CallGate.failure(HResult.MAPI_E_NO_ACCESS, operation, "The object was opened for reading");
		}
	}

	@Override
	public final List<PropertyProblem> deleteProps(List<? extends PropTag<?>> tags) {
		String operation = "IMAPIProp::DeleteProps";
		return gate().call(operation, () -> {
			requireWritable(operation);
			if (tags.isEmpty()) {
				throw CallGate.failure(HResult.MAPI_E_INVALID_PARAMETER, operation, "There are no properties");
			}
			return deleteNow(tags);
		});
	}

	private List<PropertyProblem> deleteNow(List<? extends PropTag<?>> tags) {
		List<PropertyProblem> problems = new ArrayList<>();
		Row old = properties();
		Set<Integer> deleted = new HashSet<>();
		for (int i = 0; i < tags.size(); i++) {
			PropTag<?> tag = tags.get(i);
			HResult reason = (find(old, tag) != null) ? refusal(tag) : HResult.MAPI_E_NOT_FOUND;
			if (reason != null) {
				problems.add(new PropertyProblem(i, tag, reason));
			}
			else {
				deleted.add(tag.id());
			}
		}
		if (!deleted.isEmpty()) {
			change((row) -> Row
				.of(row.values().stream().filter((value) -> !deleted.contains(value.tag().id())).toList()));
		}
		return List.copyOf(problems);
	}

	@Override
	public final void saveChanges(SaveFlag... flags) {
		String operation = "IMAPIProp::SaveChanges";
		gate().run(operation, () -> save(Set.of(flags), operation));
	}

	@Override
	public final <T extends MapiObject> T openProperty(PropTag<?> tag, Class<T> type, PropertyAccess access) {
		String operation = "IMAPIProp::OpenProperty";
		return gate().fetch(operation, () -> {
			boolean create = access == PropertyAccess.CREATE;
			if (access != PropertyAccess.READ) {
				requireWritable(operation);
				if (refusal(tag) != null) {
					throw CallGate.failure(HResult.MAPI_E_NO_ACCESS, operation, "The property cannot be changed");
				}
			}
			PropValue<?> value = find(properties(), tag);
			if (value == null && !create) {
				throw CallGate.failure(HResult.MAPI_E_NOT_FOUND, operation, "There is no such property");
			}
			MapiObject opened = MemoryStream.isFor(tag, type)
					? openStream(tag, create ? null : value, access != PropertyAccess.READ, operation)
					: openObject(tag, type, operation);
			if (!type.isInstance(opened)) {
				throw CallGate.failure(HResult.MAPI_E_INTERFACE_NOT_SUPPORTED, operation,
						"The property cannot be opened so");
			}
			return type.cast(opened);
		});
	}

	private MapiObject openStream(PropTag<?> tag, @Nullable PropValue<?> value, boolean writable, String operation) {
		if (value != null && !value.tag().type().isCompatibleWith(tag.type())) {
			throw CallGate.failure(HResult.MAPI_E_NOT_FOUND, operation, "The property has another type");
		}
		return MemoryStream.open(this.opener, tag, value,
				writable ? (changed) -> change((row) -> with(row, List.of(changed))) : null);
	}

	@Override
	public final List<PropertyProblem> copyTo(MapiProp destination, List<? extends PropTag<?>> excluded,
			CopyFlag... flags) {
		String operation = "IMAPIProp::CopyTo";
		return gate().call(operation, () -> {
			Set<Integer> left = new HashSet<>();
			excluded.forEach((tag) -> left.add(tag.id()));
			List<PropTag<?>> tags = listed().stream()
				.<PropTag<?>>map(PropValue::tag)
				.filter((tag) -> !left.contains(tag.id()) && !tag.type().equals(PropType.OBJECT))
				.toList();
			return copy(destination, tags, Set.of(flags), operation);
		});
	}

	@Override
	public final List<PropertyProblem> copyProps(MapiProp destination, List<? extends PropTag<?>> included,
			CopyFlag... flags) {
		String operation = "IMAPIProp::CopyProps";
		return gate().call(operation, () -> copy(destination, included, Set.of(flags), operation));
	}

	private List<PropertyProblem> copy(MapiProp destination, List<? extends PropTag<?>> tags, Set<CopyFlag> flags,
			String operation) {
		if (destination == this) {
			throw CallGate.failure(HResult.MAPI_E_NO_ACCESS, operation, "An object cannot be copied to itself");
		}
		if (flags.contains(CopyFlag.MOVE)) {
			requireWritable(operation);
		}
		Row source = properties();
		Row present = flags.contains(CopyFlag.NOREPLACE) ? destination.getProps() : Row.EMPTY;
		List<PropertyProblem> problems = new ArrayList<>();
		List<Integer> indexes = IntStream.range(0, tags.size())
			.filter((index) -> find(present, tags.get(index)) == null)
			.boxed()
			.toList();
		List<PropValue<?>> values = new ArrayList<>();
		List<Integer> copied = new ArrayList<>();
		for (int index : indexes) {
			PropValue<?> value = find(source, tags.get(index));
			if (value == null) {
				problems.add(new PropertyProblem(index, tags.get(index), HResult.MAPI_E_NOT_FOUND));
			}
			else {
				values.add(value);
				copied.add(index);
			}
		}
		List<PropertyProblem> refused = values.isEmpty() ? List.of() : destination.setProps(values);
		refused.forEach((problem) -> problems
			.add(new PropertyProblem(copied.get(problem.index()), problem.tag(), problem.reason())));
		if (flags.contains(CopyFlag.MOVE)) {
			remove(values, refused);
		}
		return List.copyOf(problems);
	}

	private void remove(List<PropValue<?>> moved, List<PropertyProblem> refused) {
		Set<Integer> kept = new HashSet<>();
		refused.forEach((problem) -> kept.add(problem.tag().id()));
		List<PropTag<?>> removed = moved.stream()
			.<PropTag<?>>map(PropValue::tag)
			.filter((tag) -> !kept.contains(tag.id()))
			.toList();
		if (!removed.isEmpty()) {
			deleteNow(removed);
		}
	}

	@Override
	public final Map<PropTag<?>, NamedProperty> getNamesFromIds(List<? extends PropTag<?>> tags,
			@Nullable MapiUid set) {
		String operation = "IMAPIProp::GetNamesFromIDs";
		return gate().fetch(operation, () -> {
			throw noNames(operation);
		});
	}

	@Override
	public final List<PropTag<?>> getIdsFromNames(List<NamedProperty> names, boolean create) {
		String operation = "IMAPIProp::GetIDsFromNames";
		return gate().fetch(operation, () -> {
			throw noNames(operation);
		});
	}

	private static MapiException noNames(String operation) {
		return CallGate.failure(HResult.MAPI_E_NO_SUPPORT, operation, "The object has no named properties");
	}

}
