package org.mapi4j.embedded.store.data;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.mapi4j.property.NamedProperty;

/**
 * What is kept of one message store. All that is read at the beginning is returned by the
 * methods without arguments; from then on each change is put down as it is made, one
 * after the other.
 */
public interface StoreData {

	/**
	 * Return a number that no object of the store has had.
	 * @return the number, one or more
	 */
	long nextId();

	/**
	 * Return the folders.
	 * @return the folders, each behind the one that it is in
	 */
	Collection<FolderRecord> folders();

	/**
	 * Keep a folder, instead of the one with the same number.
	 * @param folder the folder
	 */
	void put(FolderRecord folder);

	/**
	 * Keep a folder no longer.
	 * @param id its number
	 */
	void removeFolder(long id);

	/**
	 * Return the messages.
	 * @return the messages
	 */
	Collection<MessageRecord> messages();

	/**
	 * Keep a message, instead of the one with the same number.
	 * @param message the message
	 */
	void put(MessageRecord message);

	/**
	 * Keep a message no longer.
	 * @param id its number
	 */
	void removeMessage(long id);

	/**
	 * Return the properties of the store itself.
	 * @return the properties
	 */
	Bag properties();

	/**
	 * Keep the properties of the store itself.
	 * @param properties the properties
	 */
	void put(Bag properties);

	/**
	 * Return the names of properties; the first one has the identifier {@code 0x8000},
	 * and so on.
	 * @return the names
	 */
	List<NamedProperty> names();

	/**
	 * Keep another name.
	 * @param name the name
	 */
	void add(NamedProperty name);

	/**
	 * Return where messages of which class arrive.
	 * @return the numbers of the folders, by the class
	 */
	Map<String, Long> receiveFolders();

	/**
	 * Keep where messages of which class arrive.
	 * @param folders the numbers of the folders, by the class
	 */
	void putReceiveFolders(Map<String, Long> folders);

}
