package org.mapi4j.session;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.mapi4j.EntryId;
import org.mapi4j.MapiException;
import org.mapi4j.MapiObject;
import org.mapi4j.address.AddressBook;
import org.mapi4j.address.AddressContainer;
import org.mapi4j.notification.Notification;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.Row;
import org.mapi4j.store.Attachment;
import org.mapi4j.store.Message;
import org.mapi4j.store.MessageStore;
import org.mapi4j.store.ReceiveFolder;
import org.mapi4j.table.Expansion;
import org.mapi4j.table.MapiContainer;
import org.mapi4j.table.MapiTable;
import org.mapi4j.table.SearchCriteria;

/**
 * Where an object is from: the store it is in, with the properties that the store has
 * given names to, and the container that it is or shows. The identifiers that the object
 * returns are told of that.
 *
 * @param names the named properties of the store
 * @param store the identifier of the store, or {@code null} if the object is in none
 * @param container the identifier of the container that the object is, or whose table it
 * is, or {@code null} if it is neither or that is not known
 */
record Place(NamedProperties names, @Nullable EntryId store, @Nullable EntryId container) {

	/** The session itself, and all that is in no store. */
	static Place nowhere() {
		return new Place(new NamedProperties(), null, null);
	}

	/**
	 * Return where an object is that one of this place has opened, on the thread that
	 * opened it.
	 * @param opener the object of this place
	 * @param opened the other object
	 * @param entryId the identifier by which it was opened, or {@code null}
	 */
	Place of(MapiObject opener, MapiObject opened, @Nullable EntryId entryId) {
		if (opened instanceof MessageStore) {
			return new Place(new NamedProperties(), entryId, null);
		}
		if (opener instanceof SubsystemSession) {
			return new Place(new NamedProperties(), (entryId != null) ? entryId.store() : null,
					(opened instanceof MapiContainer) ? entryId : null);
		}
		boolean manyProviders = opener instanceof AddressBook || opener instanceof AddressContainer;
		NamedProperties inSame = manyProviders ? new NamedProperties() : this.names;
		if (opener instanceof Message || opener instanceof Attachment) {
			return new Place(inSame, null, null);
		}
		return new Place(inSame, this.store, containerOf(opener, opened, entryId));
	}

	private @Nullable EntryId containerOf(MapiObject opener, MapiObject opened, @Nullable EntryId entryId) {
		if (opened instanceof MapiTable && opener instanceof MapiContainer shown) {
			return (this.container != null) ? this.container : idOf(shown);
		}
		if (!(opened instanceof MapiContainer) || entryId == null) {
			return null;
		}
		return (this.store != null) ? entryId.inStore(this.store) : entryId;
	}

	private @Nullable EntryId idOf(MapiContainer shown) {
		try {
			Row row = shown.getProps(PropTags.PR_ENTRYID);
			return row.has(PropTags.PR_ENTRYID) ? row.from(this.store, null).entryId() : null;
		}
		catch (MapiException ex) {
			return null;
		}
	}

	/**
	 * Return what an object of this place has returned, with identifiers that know the
	 * place.
	 * @param object the object
	 * @param result what it has returned
	 */
	@Nullable Object told(MapiObject object, @Nullable Object result) {
		if (this.store == null && this.container == null) {
			return result;
		}
		if (result instanceof Row row) {
			return told(object, row);
		}
		if (result instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Row) {
			return list.stream().map((row) -> told(object, (Row) row)).toList();
		}
		if (result instanceof Expansion expansion) {
			return new Expansion(expansion.rows().stream().map((row) -> told(object, row)).toList(), expansion.more());
		}
		if (result instanceof ReceiveFolder folder) {
			return new ReceiveFolder(inStore(folder.entryId()), folder.explicitClass());
		}
		if (result instanceof SearchCriteria criteria) {
			return new SearchCriteria(criteria.restriction(),
					criteria.containers().stream().map(this::inStore).toList(), criteria.running(),
					criteria.rebuilding(), criteria.recursive(), criteria.foreground());
		}
		return result;
	}

	private Row told(MapiObject object, Row row) {
		return row.from(this.store, (object instanceof MapiTable) ? this.container : null);
	}

	/**
	 * Return an event with identifiers that know this place.
	 * @param object the object that was subscribed to
	 * @param event the event
	 */
	Notification told(MapiObject object, Notification event) {
		if (event instanceof Notification.NewMail mail) {
			return new Notification.NewMail(inStoreIfAny(mail.entryId()), inStoreIfAny(mail.parent()),
					mail.messageClass(), mail.messageFlags());
		}
		if (event instanceof Notification.ObjectChanged changed) {
			return new Notification.ObjectChanged(changed.type(), inStoreIfAny(changed.entryId()), changed.objectType(),
					inStoreIfAny(changed.parent()), inStoreIfAny(changed.oldEntryId()),
					inStoreIfAny(changed.oldParent()), changed.changed());
		}
		if (event instanceof Notification.TableModified modified) {
			return new Notification.TableModified(modified.event(), modified.result(), modified.index(),
					modified.prior(), told(object, modified.row()));
		}
		return event;
	}

	private @Nullable EntryId inStoreIfAny(@Nullable EntryId entryId) {
		return (entryId != null) ? inStore(entryId) : null;
	}

	private EntryId inStore(EntryId entryId) {
		return (this.store != null && !entryId.equals(this.store)) ? entryId.inStore(this.store) : entryId;
	}

}
