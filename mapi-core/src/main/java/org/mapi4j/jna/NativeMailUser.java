package org.mapi4j.jna;

import org.jspecify.annotations.Nullable;

import org.mapi4j.address.MailUser;

/**
 * An {@code IMailUser} of native MAPI, which adds nothing to {@code IMAPIProp}.
 */
final class NativeMailUser extends NativeProp implements MailUser {

	NativeMailUser(NativeRuntime runtime, long address, @Nullable NativeObject opener) {
		super(runtime, address, opener);
	}

}
