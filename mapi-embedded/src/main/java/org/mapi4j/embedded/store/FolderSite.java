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

	private final boolean recovered;

	private @Nullable MessageNode node;

	/** Create a site for a message that is there. */
	FolderSite(MailboxStore store, MessageNode node) {
		this.store = store;
		this.folder = node.folder();
		this.associated = node.record().associated();
		this.recovered = node.isGone();
		this.node = node;
	}

	/** Create a site for a new message. */
	FolderSite(MailboxStore store, FolderNode folder, boolean associated) {
		this.store = store;
		this.folder = folder;
		this.associated = associated;
		this.recovered = false;
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
		MessageNode saved = this.node;
		boolean removed = (saved != null) ? saved.isRemoved() : this.folder.isRemoved();
		boolean gone = (saved != null) ? saved.isGone() : this.folder.isGone();
		if (removed || (gone && !this.recovered)) {
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
