package org.mapi4j.embedded.store;

import org.jspecify.annotations.Nullable;

import org.mapi4j.HResult;
import org.mapi4j.embedded.store.data.AttachmentContent;
import org.mapi4j.embedded.store.data.Content;
import org.mapi4j.embedded.support.CallGate;
import org.mapi4j.property.PropTags;

/**
 * A message that is an attachment of another one.
 */
final class AttachmentSite implements MessageSite {

	private final EmbeddedAttachment attachment;

	private @Nullable Content content;

	private long version;

	AttachmentSite(EmbeddedAttachment attachment, @Nullable Content content) {
		this.attachment = attachment;
		this.content = content;
	}

	@Override
	public Content content() {
		return (this.content != null) ? this.content : Content.EMPTY;
	}

	@Override
	public long version() {
		return this.version;
	}

	@Override
	public @Nullable Integer flags() {
		return (this.content != null) ? this.content.properties().get(PropTags.PR_MESSAGE_FLAGS, Flags.READ) : null;
	}

	@Override
	public boolean isAssociated() {
		return false;
	}

	@Override
	public void requireThere(String operation) {
		this.attachment.requireThere(operation);
	}

	@Override
	public Values computed() {
		return new Values();
	}

	@Override
	public void save(Content changed, int flags, String operation) {
		keep(changed, flags, operation);
		this.version++;
	}

	private void keep(Content changed, int flags, String operation) {
		this.attachment.requireWritable(operation);
		this.content = changed.with(changed.properties().with(PropTags.PR_MESSAGE_FLAGS, flags));
		this.attachment.put(new AttachmentContent(this.attachment.kept(), this.content));
	}

	@Override
	public void flags(int changed) {
		keep(content(), changed, "IMessage::SetReadFlag");
	}

	@Override
	public void requireSendable(String operation) {
		throw CallGate.failure(HResult.MAPI_E_NO_SUPPORT, operation, "An attachment cannot be sent");
	}

	@Override
	public @Nullable MessageNode node() {
		return null;
	}

}
