package org.mapi4j.store;

import org.mapi4j.property.MapiProp;
import org.mapi4j.property.MapiStream;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.PropertyAccess;

/**
 * An attachment of a message (MAPI's {@code IAttach}).
 * <p>
 * Changes to it need to be saved twice: {@link #saveChanges} of the attachment, then of
 * the message.
 */
public interface Attachment extends MapiProp {

	/**
	 * Return how the contents are kept ({@code PR_ATTACH_METHOD}).
	 * @return the method
	 */
	default AttachMethod method() {
		return AttachMethod.of(getProps(PropTags.PR_ATTACH_METHOD).get(PropTags.PR_ATTACH_METHOD, 0));
	}

	/**
	 * Open the contents of an attachment that is kept by value
	 * ({@code PR_ATTACH_DATA_BIN}).
	 * @param access what for
	 * @return the bytes
	 */
	default MapiStream openData(PropertyAccess access) {
		return openStream(PropTags.PR_ATTACH_DATA_BIN, access);
	}

	/**
	 * Open the contents of an attachment that is an OLE object as the file that it is
	 * ({@code PR_ATTACH_DATA_OBJ}).
	 * @param access what for
	 * @return the bytes
	 */
	default MapiStream openOleData(PropertyAccess access) {
		return openStream(PropTags.PR_ATTACH_DATA_OBJ, access);
	}

	/**
	 * Open the message that the attachment is ({@code PR_ATTACH_DATA_OBJ}).
	 * @param access what for; {@link PropertyAccess#CREATE} makes a new one, for which
	 * {@code PR_ATTACH_METHOD} is to be {@code ATTACH_EMBEDDED_MSG}
	 * @return the message, whose changes are saved before those of the attachment
	 */
	default Message openEmbeddedMessage(PropertyAccess access) {
		return openProperty(PropTags.PR_ATTACH_DATA_OBJ, Message.class, access);
	}

}
