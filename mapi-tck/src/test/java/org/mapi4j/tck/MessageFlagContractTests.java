package org.mapi4j.tck;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import org.mapi4j.EntryId;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.PropertyAccess;
import org.mapi4j.property.SaveFlag;
import org.mapi4j.store.AttachMethod;
import org.mapi4j.store.Attachment;
import org.mapi4j.store.Message;
import org.mapi4j.store.ReadFlag;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A message says whether it was changed and read.
 */
@ParameterizedClass(name = "{0}")
@EnumSource(Route.class)
class MessageFlagContractTests extends StoreCase {

	private static final int MSGFLAG_READ = 0x1;

	private static final int MSGFLAG_UNMODIFIED = 0x2;

	MessageFlagContractTests(Route route) {
		super(route);
	}

	@Test
	@Reference("pidtagmessageflags-canonical-property")
	@Covers("Message.saveChanges")
	void aMessageIsUnmodifiedUntilItIsSavedForTheSecondTime() {
		EntryId entryId = newMessage(this.inbox, "First");
		Message message = reopen(entryId);
		assertThat(message.require(PropTags.PR_MESSAGE_FLAGS) & MSGFLAG_UNMODIFIED).isNotZero();
		message.set(PropTags.PR_SUBJECT, "Second");
		message.saveChanges(SaveFlag.KEEP_OPEN_READWRITE);
		assertThat(message.require(PropTags.PR_MESSAGE_FLAGS) & MSGFLAG_UNMODIFIED).isZero();
	}

	@Test
	@Reference({ "imessage-setreadflag", "imapiprop-savechanges" })
	@Covers({ "Message.setReadFlag", "Message.saveChanges", "Attachment.openEmbeddedMessage" })
	void whatIsMarkedByTheObjectThatHasItOpenIsSavedByIt() {
		try (Message outer = this.inbox.createMessage(false); Attachment attachment = outer.createAttachment()) {
			attachment.set(PropTags.PR_ATTACH_METHOD, AttachMethod.EMBEDDED_MESSAGE.mask());
			try (Message inner = attachment.openEmbeddedMessage(PropertyAccess.CREATE)) {
				inner.saveChanges(SaveFlag.KEEP_OPEN_READWRITE);
				inner.setReadFlag(ReadFlag.CLEAR_READ_FLAG);
				inner.set(PropTags.PR_SUBJECT, "Marked");
				inner.saveChanges(SaveFlag.KEEP_OPEN_READONLY);
				assertThat(inner.require(PropTags.PR_MESSAGE_FLAGS) & MSGFLAG_READ).isZero();
				assertThat(inner.require(PropTags.PR_SUBJECT)).isEqualTo("Marked");
			}
		}
	}

}
