package org.mapi4j.embedded.store;

/**
 * The bits that MAPI gives to messages and folders.
 */
final class Flags {

	/** The message was read ({@code MSGFLAG_READ}). */
	static final int READ = 0x1;

	/** It was not changed since it was created ({@code MSGFLAG_UNMODIFIED}). */
	static final int UNMODIFIED = 0x2;

	/** It is to be sent ({@code MSGFLAG_SUBMIT}). */
	static final int SUBMIT = 0x4;

	/** It is still being written ({@code MSGFLAG_UNSENT}). */
	static final int UNSENT = 0x8;

	/** It has attachments ({@code MSGFLAG_HASATTACH}). */
	static final int HASATTACH = 0x10;

	/** The user sent it to himself ({@code MSGFLAG_FROMME}). */
	static final int FROMME = 0x20;

	/** It is a hidden one ({@code MSGFLAG_ASSOCIATED}). */
	static final int ASSOCIATED = 0x40;

	/** It is sent again ({@code MSGFLAG_RESEND}). */
	static final int RESEND = 0x80;

	/** A read report is asked for ({@code MSGFLAG_RN_PENDING}). */
	static final int RN_PENDING = 0x100;

	/** A report of deletion unread is asked for ({@code MSGFLAG_NRN_PENDING}). */
	static final int NRN_PENDING = 0x200;

	/** Some report is asked for. */
	static final int PENDING = RN_PENDING | NRN_PENDING;

	/** The bits that a client may set before it first saves a message. */
	static final int SETTABLE = READ | UNSENT | RESEND | FROMME;

	/** {@code MAPI_ACCESS_MODIFY}. */
	static final int ACCESS_MODIFY = 0x1;

	/** {@code MAPI_ACCESS_READ}. */
	static final int ACCESS_READ = 0x2;

	/** {@code MAPI_ACCESS_DELETE}. */
	static final int ACCESS_DELETE = 0x4;

	/** {@code MAPI_ACCESS_CREATE_HIERARCHY}, {@code …_CONTENTS}, {@code …_ASSOCIATED}. */
	static final int ACCESS_CREATE = 0x38;

	private Flags() {
	}

}
