package org.mapi4j.jna;

import org.jspecify.annotations.Nullable;

import org.mapi4j.MapiUid;
import org.mapi4j.profile.ProfileSection;
import org.mapi4j.profile.SectionFlag;

/**
 * An {@code IProfSect} of native MAPI.
 */
final class NativeProfileSection extends NativeProp implements ProfileSection {

	NativeProfileSection(NativeRuntime runtime, long address, @Nullable NativeObject opener) {
		super(runtime, address, opener);
	}

	/**
	 * Open a section.
	 * @param parent what it is opened from
	 * @param method its {@code OpenProfileSection}
	 * @param section the identifier of the section
	 * @param flags how
	 * @return the section
	 */
	static NativeProfileSection open(NativeObject parent, VtableMethod method, MapiUid section, SectionFlag... flags) {
		int bits = 0;
		for (SectionFlag flag : flags) {
			bits |= flag.mask();
		}
		int access = bits;
		return new NativeProfileSection(parent.runtime(),
				parent.open(method, (arena, opened) -> parent.call(method, arena.uid(section), 0L, access, opened)),
				parent);
	}

}
