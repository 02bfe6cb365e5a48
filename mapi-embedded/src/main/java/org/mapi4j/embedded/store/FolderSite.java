package org.mapi4j.embedded.store;

import org.jspecify.annotations.Nullable;

import org.mapi4j.HResult;
import org.mapi4j.embedded.store.data.Content;
import org.mapi4j.embedded.support.CallGate;
import org.mapi4j.property.PropTags;

/**
 * A message in a folder, or one that will be there once it is saved.
 */
final class FolderSite implements MessageSite {

	private final MailboxStore store;

	private final FolderNode folder;

	private final boolean associated;

	private @Nullable MessageNode node;

	/** Create a site for a message that is there. */
	FolderSite(MailboxStore store, MessageNode node) {
		this(store, node.folder(), node.record().associated());
		this.node = node;
	}

	/** Create a site for a new message. */
	FolderSite(MailboxStore store, FolderNode folder, boolean associated) {
		this.store = store;
		this.folder = folder;
		this.associated = associated;
	}

	@Override
	public @Nullable MessageNode node() {
		return this.node;
	}

	@Override
	public Content content() {
		return (this.node != null) ? this.node.record().content() : Content.EMPTY;
	}

	@Override
	public long version() {
		return (this.node != null) ? this.node.record().version() : 0;
	}

	@Override
	public @Nullable Integer flags() {
		return (this.node != null) ? this.node.record().flags() : null;
	}

	@Override
	public boolean isAssociated() {
		return this.associated;
	}

	@Override
	public void requireThere(String operation) {
		boolean gone = (this.node != null) ? this.node.isRemoved() : this.folder.isRemoved();
		if (gone) {
			throw CallGate.failure(HResult.MAPI_E_OBJECT_DELETED, operation, "The message has been deleted");
		}
	}

	@Override
	public Values computed() {
		if (this.node != null) {
			return this.store.views().ofMessage(this.node);
		}
		return new Values().add(PropTags.PR_PARENT_ENTRYID, this.store.ids().folder(this.folder.id()).value());
	}

	@Override
	public void save(Content content, int flags, String operation) {
		if (this.node == null) {
			this.node = this.store.addMessage(this.folder, this.associated, flags, content);
		}
		else {
			this.store.save(this.node, this.node.record().with(content).withFlags(flags));
		}
	}

	@Override
	public void flags(int changed) {
		if (this.node != null) {
			this.store.save(this.node, this.node.record().withFlags(changed));
		}
	}

}
