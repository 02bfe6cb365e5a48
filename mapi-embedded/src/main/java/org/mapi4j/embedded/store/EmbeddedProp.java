package org.mapi4j.embedded.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.mapi4j.HResult;
import org.mapi4j.MapiObject;
import org.mapi4j.MapiUid;
import org.mapi4j.embedded.store.EmbeddedStream.StreamValue;
import org.mapi4j.embedded.store.data.Bag;
import org.mapi4j.embedded.store.data.Blob;
import org.mapi4j.embedded.store.data.LargeValue;
import org.mapi4j.embedded.support.CallGate;
import org.mapi4j.embedded.support.GatedObject;
import org.mapi4j.property.CopyFlag;
import org.mapi4j.property.MapiProp;
import org.mapi4j.property.MapiStream;
import org.mapi4j.property.NamedProperty;
import org.mapi4j.property.NoValue;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.PropType;
import org.mapi4j.property.PropValue;
import org.mapi4j.property.PropertyAccess;
import org.mapi4j.property.PropertyProblem;
import org.mapi4j.property.Row;
import org.mapi4j.property.SaveFlag;

/**
 * What all objects of a store have in common: their properties.
 */
abstract class EmbeddedProp extends GatedObject implements MapiProp {

	private final StoreAccess access;

	EmbeddedProp(StoreAccess access, CallGate gate) {
		super(gate);
		this.access = access;
	}

	final StoreAccess access() {
		return this.access;
	}

	final MailboxStore store() {
		return this.access.store();
	}

	/** Return the properties that are kept. */
	abstract Bag kept();

	/** Keep other properties. */
	abstract void keep(Bag changed);

	/** Return the properties that follow from others, or from where the object is. */
	abstract Values computed();

	/** Refuse a call if the object is there no longer. */
	abstract void requireThere(String operation);

	/** Return whether the object may be changed. */
	abstract boolean isWritable();

	/** Return the properties that cannot be set. */
	abstract Set<Integer> readOnly();

	/**
	 * Set a property.
	 * @return why it cannot be set, or {@code null} if it was
	 */
	@Nullable HResult set(PropValue<?> value, String operation) {
		if (readOnly().contains(value.tag().id())) {
			return HResult.MAPI_E_COMPUTED;
		}
		keep(kept().with(List.of(value)));
		return null;
	}

	/**
	 * Remove a property.
	 * @return why it cannot be removed, or {@code null} if it was
	 */
	@Nullable HResult delete(PropTag<?> tag) {
		if (readOnly().contains(tag.id())) {
			return HResult.MAPI_E_COMPUTED;
		}
		if (!kept().has(tag.id())) {
			return HResult.MAPI_E_NOT_FOUND;
		}
		keep(kept().without(tag.id()));
		return null;
	}

	/** Return all properties but those that stand for what the object contains. */
	final Bag all() {
		return kept().with(computed().list());
	}

	private Bag allAndSubobjects() {
		return all().with(subobjects().stream().<PropValue<?>>map((tag) -> PropValue.of(tag, NoValue.OBJECT)).toList());
	}

	/** Return properties with one that is made of others when it is asked for. */
	Bag with(Bag all, PropTag<?> tag) {
		return all;
	}

	/** Return which properties are made of others when they are asked for. */
	List<PropTag<?>> made() {
		return List.of();
	}

	/** Do what a call does, if the object is there. */
	final <T> T call(String operation, Supplier<? extends T> body) {
		return gate().call(operation, () -> store().change(() -> {
			requireThere(operation);
			return body.get();
		}));
	}

	/** Do what a call does that returns something through a pointer. */
	final <T> T fetch(String operation, Supplier<? extends T> body) {
		return gate().fetch(operation, () -> store().change(() -> {
			requireThere(operation);
			return body.get();
		}));
	}

	final void requireWritable(String operation) {
		if (!isWritable()) {
			throw CallGate.failure(HResult.MAPI_E_NO_ACCESS, operation, "The object was opened to be read only");
		}
	}

	@Override
	public final Row getProps(PropTag<?>... tags) {
		return fetch("IMAPIProp::GetProps", () -> {
			Bag all = allAndSubobjects();
			if (tags.length == 0) {
				for (PropTag<?> tag : made()) {
					all = with(all, tag);
				}
				List<PropValue<?>> values = new ArrayList<>(all.values());
				all.largeValues().forEach((value) -> values.add(tooLarge(value.tag(), value.tag())));
				return Row.of(values);
			}
			List<PropValue<?>> values = new ArrayList<>(tags.length);
			for (PropTag<?> tag : tags) {
				values.add(read(with(all, tag), tag));
			}
			return Row.of(values);
		});
	}

	private static PropValue<?> tooLarge(PropTag<?> found, PropTag<?> asked) {
		return found.type().equals(PropType.OBJECT) ? PropValue.of(found, NoValue.OBJECT)
				: PropValue.error(asked, HResult.MAPI_E_NOT_ENOUGH_MEMORY);
	}

	private static PropValue<?> read(Bag all, PropTag<?> tag) {
		PropType<?> type = tag.type();
		PropValue<?> value = all.find(tag.id());
		LargeValue large = all.findLarge(tag.id());
		PropTag<?> found = (value != null) ? value.tag() : (large != null) ? large.tag() : null;
		if (found == null) {
			return PropValue.error(tag, HResult.MAPI_E_NOT_FOUND);
		}
		if (!type.equals(PropType.UNSPECIFIED) && !found.type().isCompatibleWith(type)) {
			return PropValue.error(tag, HResult.MAPI_E_UNEXPECTED_TYPE);
		}
		if (value == null) {
			return tooLarge(found, tag);
		}
		return type.equals(PropType.UNSPECIFIED) ? value : PropValue.of(tag, value.value());
	}

	@Override
	public final List<PropTag<?>> getPropList() {
		return fetch("IMAPIProp::GetPropList", () -> {
			List<PropTag<?>> tags = allAndSubobjects().tags();
			tags.addAll(made());
			return tags;
		});
	}

	@Override
	public final List<PropertyProblem> setProps(List<? extends PropValue<?>> values) {
		String operation = "IMAPIProp::SetProps";
		return call(operation, () -> {
			if (values.isEmpty() || values.stream().anyMatch(EmbeddedProp::isUnsettable)) {
				throw CallGate.failure(HResult.MAPI_E_INVALID_PARAMETER, operation,
						"There is nothing to set, or an object, or no value of several");
			}
			List<PropertyProblem> problems = new ArrayList<>();
			for (int i = 0; i < values.size(); i++) {
				PropValue<?> value = values.get(i);
				HResult reason = isIgnored(value.tag()) ? null : setOrRefuse(value, operation);
				if (reason != null) {
					problems.add(new PropertyProblem(i, value.tag(), reason));
				}
			}
			return problems;
		});
	}

	private @Nullable HResult setOrRefuse(PropValue<?> value, String operation) {
		if (!isWritable()) {
			return HResult.MAPI_E_NO_ACCESS;
		}
		return PropertyTypes.fits(value.tag()) ? set(value, operation) : HResult.MAPI_E_UNEXPECTED_TYPE;
	}

	private static boolean isUnsettable(PropValue<?> value) {
		return value.tag().type().equals(PropType.OBJECT)
				|| (value.tag().type().isMultiValued() && value.value() instanceof List<?> list && list.isEmpty());
	}

	private static boolean isIgnored(PropTag<?> tag) {
		return tag.type().equals(PropType.ERROR) || tag.type().equals(PropType.NULL);
	}

	@Override
	public final List<PropertyProblem> deleteProps(List<? extends PropTag<?>> tags) {
		String operation = "IMAPIProp::DeleteProps";
		return call(operation, () -> {
			if (tags.isEmpty()) {
				throw CallGate.failure(HResult.MAPI_E_INVALID_PARAMETER, operation, "There is nothing to delete");
			}
			List<PropertyProblem> problems = new ArrayList<>();
			for (int i = 0; i < tags.size(); i++) {
				HResult reason = isWritable() ? delete(tags.get(i)) : HResult.MAPI_E_NO_ACCESS;
				if (reason != null) {
					problems.add(new PropertyProblem(i, tags.get(i), reason));
				}
			}
			return problems;
		});
	}

	@Override
	public final void saveChanges(SaveFlag... flags) {
		String operation = "IMAPIProp::SaveChanges";
		call(operation, () -> {
			save(Set.of(flags), operation);
			return true;
		});
	}

	/** Make changes permanent; those of most objects are at once. */
	void save(Set<SaveFlag> flags, String operation) {
		requireWritable(operation);
	}

	@Override
	public final <T extends MapiObject> T openProperty(PropTag<?> tag, Class<T> type, PropertyAccess how) {
		String operation = "IMAPIProp::OpenProperty";
		return fetch(operation, () -> {
			if (tag.type().equals(PropType.UNSPECIFIED)) {
				throw CallGate.failure(HResult.MAPI_E_INVALID_PARAMETER, operation, "The property has no type");
			}
			if (how != PropertyAccess.READ) {
				requireWritable(operation);
			}
			MapiObject opened = (type == MapiStream.class) ? openStream(tag, how, operation)
					: openObject(tag, type, how, operation);
			if (opened == null) {
				throw CallGate.failure(HResult.MAPI_E_INTERFACE_NOT_SUPPORTED, operation,
						"The property cannot be opened so");
			}
			return type.cast(opened);
		});
	}

	private @Nullable MapiObject openStream(PropTag<?> tag, PropertyAccess how, String operation) {
		StreamedProperty property = new StreamedProperty(tag);
		if (!property.isStreamable()) {
			return null;
		}
		boolean writable = how != PropertyAccess.READ;
		if (writable && readOnly().contains(tag.id())) {
			throw CallGate.failure(HResult.MAPI_E_NO_ACCESS, operation, "The property cannot be changed");
		}
		Blob found = (how != PropertyAccess.CREATE) ? property.find(with(all(), tag), operation) : Blob.EMPTY;
		if (found == null) {
			throw CallGate.failure(HResult.MAPI_E_NOT_FOUND, operation, "The object has no such property");
		}
		StreamValue value = new StreamValue(this, property, found, writable);
		return this.access.client().open((streamGate) -> new EmbeddedStream(this.access, value, 0, streamGate));
	}

	/**
	 * Open a property as something else than a stream.
	 * @return the object, or {@code null} if that cannot be done
	 */
	@Nullable MapiObject openObject(PropTag<?> tag, Class<?> type, PropertyAccess how, String operation) {
		return null;
	}

	/** Return the properties that stand for what the object contains. */
	List<PropTag<?>> subobjects() {
		return List.of();
	}

	/** Copy or move what the object contains to another one. */
	void copySubobject(PropTag<?> tag, EmbeddedProp destination, boolean move, String operation) {
	}

	@Override
	public final List<PropertyProblem> copyTo(MapiProp destination, List<? extends PropTag<?>> excluded,
			CopyFlag... flags) {
		String operation = "IMAPIProp::CopyTo";
		return call(operation, () -> within(destination,
				() -> new Copying(this, destination, List.of(flags), operation).copyAllBut(excluded)));
	}

	@Override
	public final List<PropertyProblem> copyProps(MapiProp destination, List<? extends PropTag<?>> included,
			CopyFlag... flags) {
		String operation = "IMAPIProp::CopyProps";
		return call(operation, () -> {
			if (included.isEmpty()) {
				throw CallGate.failure(HResult.MAPI_E_INVALID_PARAMETER, operation, "There is nothing to copy");
			}
			return within(destination,
					() -> new Copying(this, destination, List.of(flags), operation).copyOnly(included));
		});
	}

	/** Do something that changes another object, perhaps in another store. */
	private static <T> T within(MapiProp destination, Supplier<? extends T> changes) {
		return (destination instanceof EmbeddedProp other) ? other.store().change(changes) : changes.get();
	}

	@Override
	public final Map<PropTag<?>, NamedProperty> getNamesFromIds(List<? extends PropTag<?>> tags,
			@Nullable MapiUid set) {
		return fetch("IMAPIProp::GetNamesFromIDs", () -> {
			Map<PropTag<?>, NamedProperty> names = new LinkedHashMap<>();
			List<PropTag<?>> asked = new ArrayList<>(tags);
			if (asked.isEmpty()) {
				store().names().all().forEach((name) -> asked.add(tag(store().names().id(name))));
			}
			for (PropTag<?> tag : asked) {
				NamedProperty name = store().names().name(tag.id());
				if (name != null && (set == null || set.equals(name.set()))) {
					names.put(tag, name);
				}
			}
			return names;
		});
	}

	@Override
	public final List<PropTag<?>> getIdsFromNames(List<NamedProperty> names, boolean create) {
		String operation = "IMAPIProp::GetIDsFromNames";
		return fetch(operation, () -> {
			if (create && !this.access.writable()) {
				throw CallGate.failure(HResult.MAPI_E_NO_ACCESS, operation, "The store was opened to be read only");
			}
			List<NamedProperty> asked = names.isEmpty() ? store().names().all() : names;
			List<PropTag<?>> tags = new ArrayList<>(asked.size());
			for (NamedProperty name : asked) {
				tags.add(tag(create ? store().names().create(name) : store().names().id(name)));
			}
			return tags;
		});
	}

	private static PropTag<?> tag(@Nullable Integer id) {
		return (id != null) ? PropTag.of(id, PropType.UNSPECIFIED) : PropTag.of(0, PropType.ERROR);
	}

	/** Return the access level for {@code PR_ACCESS_LEVEL}. */
	final int accessLevel() {
		return isWritable() ? 1 : 0;
	}

	static Set<Integer> ids(PropTag<?>... tags) {
		Set<Integer> ids = new HashSet<>();
		for (PropTag<?> tag : tags) {
			ids.add(tag.id());
		}
		ids.add(PropTags.PR_ENTRYID.id());
		ids.add(PropTags.PR_RECORD_KEY.id());
		ids.add(PropTags.PR_SEARCH_KEY.id());
		ids.add(PropTags.PR_OBJECT_TYPE.id());
		ids.add(PropTags.PR_STORE_ENTRYID.id());
		ids.add(PropTags.PR_STORE_RECORD_KEY.id());
		ids.add(PropTags.PR_MAPPING_SIGNATURE.id());
		ids.add(PropTags.PR_PARENT_ENTRYID.id());
		ids.add(PropTags.PR_ACCESS.id());
		ids.add(PropTags.PR_ACCESS_LEVEL.id());
		ids.add(PropTags.PR_CREATION_TIME.id());
		ids.add(PropTags.PR_LAST_MODIFICATION_TIME.id());
		return Set.copyOf(ids);
	}

}
