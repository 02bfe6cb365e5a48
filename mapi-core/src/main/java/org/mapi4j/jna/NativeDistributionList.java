package org.mapi4j.jna;

import org.jspecify.annotations.Nullable;

import org.mapi4j.address.DistributionList;

/**
 * An {@code IDistList} of native MAPI, which has the methods of {@code IABContainer} in
 * the same slots.
 */
final class NativeDistributionList extends NativeAddressContainer implements DistributionList {

	NativeDistributionList(NativeRuntime runtime, long address, @Nullable NativeObject opener) {
		super(runtime, address, opener);
	}

}
