package org.mapi4j.embedded.store.data;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.mapi4j.property.NamedProperty;

/**
 * A store that is kept in memory, and gone with it.
 */
public final class MemoryStoreData implements StoreData {

	private final Map<Long, FolderRecord> folders = new LinkedHashMap<>();

	private final Map<Long, MessageRecord> messages = new LinkedHashMap<>();

	private final List<NamedProperty> names = new ArrayList<>();

	private Map<String, Long> receiveFolders = Map.of();

	private Bag properties = Bag.EMPTY;

	private long lastId;

	@Override
	public long nextId() {
		return ++this.lastId;
	}

	@Override
	public Collection<FolderRecord> folders() {
		return List.copyOf(this.folders.values());
	}

	@Override
	public void put(FolderRecord folder) {
		this.folders.put(folder.id(), folder);
	}

	@Override
	public void removeFolder(long id) {
		this.folders.remove(id);
	}

	@Override
	public Collection<MessageRecord> messages() {
		return List.copyOf(this.messages.values());
	}

	@Override
	public void put(MessageRecord message) {
		this.messages.put(message.id(), message);
	}

	@Override
	public void removeMessage(long id) {
		this.messages.remove(id);
	}

	@Override
	public Bag properties() {
		return this.properties;
	}

	@Override
	public void put(Bag changed) {
		this.properties = changed;
	}

	@Override
	public List<NamedProperty> names() {
		return List.copyOf(this.names);
	}

	@Override
	public void add(NamedProperty name) {
		this.names.add(name);
	}

	@Override
	public Map<String, Long> receiveFolders() {
		return this.receiveFolders;
	}

	@Override
	public void putReceiveFolders(Map<String, Long> changed) {
		this.receiveFolders = Map.copyOf(changed);
	}

}
