package org.mapi4j.property;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.mapi4j.Binary;
import org.mapi4j.EntryId;
import org.mapi4j.HResult;
import org.mapi4j.Idempotent;
import org.mapi4j.MapiException;
import org.mapi4j.MapiNotSupportedException;
import org.mapi4j.MapiObject;
import org.mapi4j.MapiUid;
import org.mapi4j.Primitive;

/**
 * An object with properties (MAPI's {@code IMAPIProp}).
 * <p>
 * Changes to folders, stores and address book entries of most providers take effect at
 * once; those to messages and attachments when they are saved. An object that does not
 * have one of these methods answers with a {@link MapiNotSupportedException}.
 */
public interface MapiProp extends MapiObject {

	/**
	 * Return the values of properties ({@code IMAPIProp::GetProps}).
	 * @param tags the properties; none at all asks for every property of the object
	 * @return the values in the order of the tags; one that the object does not have, or
	 * that is too large to be returned so, is there as an error
	 */
	@Idempotent
	Row getProps(PropTag<?>... tags);

	/**
	 * Return which properties the object has ({@code IMAPIProp::GetPropList}).
	 * @return their tags
	 */
	@Idempotent
	List<PropTag<?>> getPropList();

	/**
	 * Set properties ({@code IMAPIProp::SetProps}).
	 * @param values the values, at least one
	 * @return why some of them could not be set, empty if all were
	 */
	@Idempotent
	@Primitive
	default List<PropertyProblem> setProps(List<? extends PropValue<?>> values) {
		throw MapiNotSupportedException.noSupport("IMAPIProp::SetProps");
	}

	/**
	 * Remove properties ({@code IMAPIProp::DeleteProps}).
	 * @param tags the properties, of whatever type, at least one
	 * @return why some of them could not be removed, empty if all were
	 */
	@Idempotent
	@Primitive
	default List<PropertyProblem> deleteProps(List<? extends PropTag<?>> tags) {
		throw MapiNotSupportedException.noSupport("IMAPIProp::DeleteProps");
	}

	/**
	 * Make the changes of an object permanent ({@code IMAPIProp::SaveChanges}); without a
	 * flag it can only be closed afterwards.
	 * @param flags how
	 * @throws MapiException with {@code MAPI_E_OBJECT_CHANGED} if somebody else changed
	 * the object meanwhile
	 */
	@Primitive
	default void saveChanges(SaveFlag... flags) {
		throw MapiNotSupportedException.noSupport("IMAPIProp::SaveChanges");
	}

	/**
	 * Open the value of a property as an object ({@code IMAPIProp::OpenProperty}).
	 * @param <T> the kind of object
	 * @param tag the property, with its real type: {@code PT_UNICODE} or
	 * {@code PT_BINARY} for a stream, {@code PT_OBJECT} for a table, a message or a
	 * folder
	 * @param type the kind of object: {@link MapiStream}, or the interface that stands
	 * for MAPI's table, message or container
	 * @param access what it is opened for
	 * @return the object
	 */
	@Primitive
	default <T extends MapiObject> T openProperty(PropTag<?> tag, Class<T> type, PropertyAccess access) {
		throw MapiNotSupportedException.noSupport("IMAPIProp::OpenProperty");
	}

	/**
	 * Copy or move all properties to another object ({@code IMAPIProp::CopyTo}), with the
	 * recipients, attachments or contents of the object.
	 * @param destination the other object, of the same session
	 * @param excluded those to leave out, of whatever type
	 * @param flags how
	 * @return why some of them could not be copied, empty if all were
	 */
	@Primitive
	default List<PropertyProblem> copyTo(MapiProp destination, List<? extends PropTag<?>> excluded, CopyFlag... flags) {
		throw MapiNotSupportedException.noSupport("IMAPIProp::CopyTo");
	}

	/**
	 * Copy or move some properties to another object ({@code IMAPIProp::CopyProps}).
	 * @param destination the other object, of the same session
	 * @param included the properties, at least one
	 * @param flags how
	 * @return why some of them could not be copied, empty if all were
	 */
	@Primitive
	default List<PropertyProblem> copyProps(MapiProp destination, List<? extends PropTag<?>> included,
			CopyFlag... flags) {
		throw MapiNotSupportedException.noSupport("IMAPIProp::CopyProps");
	}

	/**
	 * Return which names stand behind the identifiers of named properties
	 * ({@code IMAPIProp::GetNamesFromIDs}).
	 * @param tags the properties, of whatever type; none at all asks for every named one
	 * @param set the only property set that is of interest, or {@code null}
	 * @return the names by the tags as they were given; a tag without a name is left out
	 */
	@Idempotent
	@Primitive
	default Map<PropTag<?>, NamedProperty> getNamesFromIds(List<? extends PropTag<?>> tags, @Nullable MapiUid set) {
		throw MapiNotSupportedException.noSupport("IMAPIProp::GetNamesFromIDs");
	}

	/**
	 * Return the identifiers of named properties ({@code IMAPIProp::GetIDsFromNames}).
	 * They hold for all objects of the store.
	 * @param names the names; none at all asks for every named property
	 * @param create whether a name that the store does not know gets an identifier
	 * ({@code MAPI_CREATE})
	 * @return tags in the order of the names, of the type {@code PT_UNSPECIFIED}, or
	 * {@code PT_ERROR} where the store does not know the name
	 */
	@Idempotent
	@Primitive
	default List<PropTag<?>> getIdsFromNames(List<NamedProperty> names, boolean create) {
		throw MapiNotSupportedException.noSupport("IMAPIProp::GetIDsFromNames");
	}

	/**
	 * Return the value of a property, however large: what is too large to be returned
	 * directly ({@code MAPI_E_NOT_ENOUGH_MEMORY}) is read through a stream.
	 * @param <T> the Java type of the value
	 * @param tag the property
	 * @return the value, or {@code null} if the object does not have the property
	 * @throws MapiException if there is another reason that it has no value
	 */
	default <T> @Nullable T get(PropTag<T> tag) {
		Row row = getProps(tag);
		HResult reason = row.error(tag);
		if (reason == null) {
			return row.get(tag);
		}
		if (reason.equals(HResult.MAPI_E_NOT_FOUND)) {
			return null;
		}
		if (reason.equals(HResult.MAPI_E_NOT_ENOUGH_MEMORY) && LargeValues.canBeRead(tag)) {
			return LargeValues.read(this, tag);
		}
		throw MapiException.of(reason, "Reading " + tag);
	}

	/**
	 * Return the values of some properties, however large: those that are too large to be
	 * returned directly ({@code MAPI_E_NOT_ENOUGH_MEMORY}) are read through streams.
	 * @param tags the properties
	 * @return the values in the order of the tags, as {@link #getProps(PropTag...)}
	 * returns those that are not large
	 */
	default Row readProps(PropTag<?>... tags) {
		Row row = getProps(tags);
		for (PropTag<?> tag : tags) {
			HResult reason = row.error(tag);
			if (reason != null && reason.equals(HResult.MAPI_E_NOT_ENOUGH_MEMORY) && LargeValues.canBeRead(tag)) {
				row = LargeValues.complete(this, row, tag);
			}
		}
		return row;
	}

	/**
	 * Return the value of a property that must be there, however large, as
	 * {@link #get(PropTag)}.
	 * @param <T> the Java type of the value
	 * @param tag the property
	 * @return the value
	 * @throws org.mapi4j.MapiObjectNotFoundException if the object does not have it
	 */
	default <T> T require(PropTag<T> tag) {
		T value = get(tag);
		if (value == null) {
			throw MapiException.of(HResult.MAPI_E_NOT_FOUND, "Reading " + tag);
		}
		return value;
	}

	/**
	 * Return the identifier of the object ({@code PR_ENTRYID}), which knows the store
	 * that the object is in.
	 * @return the identifier
	 * @throws org.mapi4j.MapiObjectNotFoundException if the object has none, as a new
	 * message until it is saved
	 */
	default EntryId entryId() {
		return getProps(PropTags.PR_ENTRYID).entryId();
	}

	/**
	 * Return the identifier of another object of the same store, which knows that store.
	 * @param tag the property, such as {@code PR_PARENT_ENTRYID} of a message or
	 * {@code PR_IPM_OUTBOX_ENTRYID} of a store; not one that names an entry of the
	 * address book
	 * @return the identifier
	 * @throws org.mapi4j.MapiObjectNotFoundException if the object does not have it
	 */
	default EntryId entryId(PropTag<Binary> tag) {
		return getProps(tag).entryId(tag);
	}

	/**
	 * Set properties, all of them or fail ({@code IMAPIProp::SetProps}). What is too
	 * large to be set directly is written through a stream, if the object has streams.
	 * @param values the values, at least one
	 * @throws IllegalArgumentException if a text holds a NUL character
	 * @throws MapiException with the reason of the first one that could not be set
	 */
	default void set(PropValue<?>... values) {
		LargeValues.set(this, List.of(values));
	}

	/**
	 * Set a property, or fail ({@code IMAPIProp::SetProps}), however large it is, as
	 * {@link #set(PropValue...)}.
	 * @param <T> the Java type of the value
	 * @param tag the property
	 * @param value the value
	 * @throws MapiException if it could not be set
	 * @throws IllegalArgumentException if it is a text that holds a NUL character
	 */
	default <T> void set(PropTag<T> tag, T value) {
		set(new PropValue<>(tag, value));
	}

	/**
	 * Open the value of a property as a stream ({@code IMAPIProp::OpenProperty} for
	 * {@code IStream}).
	 * @param tag the property, a text or bytes
	 * @param access what it is opened for
	 * @return the stream, at its beginning
	 */
	default MapiStream openStream(PropTag<?> tag, PropertyAccess access) {
		return openProperty(tag, MapiStream.class, access);
	}

	/**
	 * Return the tag of a named property.
	 * @param <T> the Java type of the value
	 * @param name the name
	 * @param type the type of the value
	 * @return the tag, or {@code null} if the store does not know the name
	 */
	default <T> @Nullable PropTag<T> findNamed(NamedProperty name, PropType<T> type) {
		PropTag<?> tag = getIdsFromNames(List.of(name), false).get(0);
		return tag.type().equals(PropType.ERROR) ? null : tag.as(type);
	}

	/**
	 * Return the tag of a named property, and give it an identifier if it has none.
	 * @param <T> the Java type of the value
	 * @param name the name
	 * @param type the type of the value
	 * @return the tag
	 */
	default <T> PropTag<T> named(NamedProperty name, PropType<T> type) {
		PropTag<?> tag = getIdsFromNames(List.of(name), true).get(0);
		if (tag.type().equals(PropType.ERROR)) {
			throw MapiException.of(HResult.MAPI_E_NOT_FOUND, "Naming a property");
		}
		return tag.as(type);
	}

}
