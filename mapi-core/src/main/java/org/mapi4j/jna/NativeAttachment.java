package org.mapi4j.jna;

import org.jspecify.annotations.Nullable;

import org.mapi4j.store.Attachment;

/**
 * An {@code IAttach} of native MAPI, which has no methods of its own.
 */
final class NativeAttachment extends NativeProp implements Attachment {

	NativeAttachment(NativeRuntime runtime, long address, @Nullable NativeObject opener) {
		super(runtime, address, opener);
	}

}
