package org.mapi4j.embedded.address;

import java.util.Set;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import org.mapi4j.HResult;
import org.mapi4j.ObjectType;
import org.mapi4j.address.CreateEntryFlag;
import org.mapi4j.embedded.support.CallGate;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.Row;
import org.mapi4j.property.SaveFlag;

/**
 * The properties of an entry that a client has open: what it changes stays its own until
 * it is saved. Safe for use by any thread.
 */
final class EntryDraft {

	private static final int MAPI_MODIFY = 0x1;

	private final Saver saver;

	private Row values;

	private boolean writable;

	private EntryDraft(Row values, boolean writable, Saver saver) {
		this.values = values;
		this.writable = writable;
		this.saver = saver;
	}

	/** Return the properties of an entry that is there. */
	static EntryDraft of(Directory directory, AddressEntry entry, boolean writable) {
		return directory.locked(() -> new EntryDraft(entry.values(), writable, saver(directory, entry)));
	}

	private static Saver saver(Directory directory, AddressEntry entry) {
		int[] version = { entry.version() };
		return (values, force, operation) -> directory.locked(() -> {
			directory.update(entry, values, force ? -1 : version[0], operation);
			version[0] = entry.version();
			return entry.values();
		});
	}

	/** Return the properties of an entry that is to be added to a container. */
	static EntryDraft toCreate(Directory directory, Container container, Row values, @Nullable Roster members,
			Set<CreateEntryFlag> flags) {
		Saver[] later = new Saver[1];
		Saver first = (changed, force, operation) -> {
			AddressEntry made = directory.create(container, changed, members, flags);
			if (made == null) {
				throw CallGate.failure(HResult.MAPI_E_COLLISION, operation, "The container has one like it");
			}
			later[0] = saver(directory, made);
			return made.values();
		};
		return new EntryDraft(values, true,
				(changed, force, operation) -> ((later[0] != null) ? later[0] : first).save(changed, force, operation));
	}

	/** Return the properties of something that is made as is to be saved. */
	static EntryDraft toCreate(Row values, Saver saver) {
		return new EntryDraft(values, true, saver);
	}

	/** Return properties that are not to be changed. */
	static EntryDraft reading(Row values) {
		return new EntryDraft(values, false, (changed, force, operation) -> changed);
	}

	synchronized Row values() {
		return this.values.with(PropTags.PR_ACCESS_LEVEL, this.writable ? MAPI_MODIFY : 0);
	}

	synchronized boolean isWritable() {
		return this.writable;
	}

	synchronized void change(UnaryOperator<Row> change) {
		this.values = change.apply(this.values);
	}

	synchronized void save(Set<SaveFlag> flags, String operation) {
		if (!this.writable) {
			throw CallGate.failure(HResult.MAPI_E_NO_ACCESS, operation, "The entry was opened for reading");
		}
		if (this.values.get(PropTags.PR_DISPLAY_NAME, "").isEmpty()) {
			throw CallGate.failure(HResult.MAPI_E_MISSING_REQUIRED_COLUMN, operation, "The entry has no name");
		}
		this.values = this.saver.save(this.values, flags.contains(SaveFlag.FORCE_SAVE), operation);
		this.writable = flags.contains(SaveFlag.KEEP_OPEN_READWRITE);
	}

	/** Return the properties that a new entry has at first. */
	static Row initial(ObjectType type) {
		boolean list = type == ObjectType.DISTRIBUTION_LIST;
		return Row.EMPTY.with(PropTags.PR_OBJECT_TYPE, type.code())
			.with(PropTags.PR_ADDRTYPE, list ? Templates.PERSONAL_LIST : "SMTP");
	}

	/** Makes changes permanent. */
	interface Saver {

		/**
		 * Save.
		 * @param values the properties to be
		 * @param force whether what others changed meanwhile is overwritten
		 * @return the properties as they are then
		 */
		Row save(Row values, boolean force, String operation);

	}

}
