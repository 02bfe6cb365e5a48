package org.mapi4j.embedded.profile;

import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import org.mapi4j.HResult;
import org.mapi4j.ObjectType;
import org.mapi4j.embedded.support.CallGate;
import org.mapi4j.embedded.support.Opener;
import org.mapi4j.embedded.support.PropertyObject;
import org.mapi4j.profile.ProfileSection;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.Row;

/**
 * A section of a profile that a client has open. Changes take effect at once.
 */
final class EmbeddedProfileSection extends PropertyObject implements ProfileSection {

	private static final int FIRST_SECURE = 0x67F0;

	private static final int LAST_SECURE = 0x67FF;

	private final EmbeddedProfile profile;

	private final Section section;

	private final boolean writable;

	/**
	 * Open a section.
	 * @param section the section, which lets it be opened
	 */
	EmbeddedProfileSection(EmbeddedProfile profile, Section section, boolean writable, CallGate gate, Opener opener) {
		super(gate, opener);
		this.profile = profile;
		this.section = section;
		this.writable = writable;
		gate.onEnd(() -> section.close(writable));
	}

	@Override
	protected Row properties() {
		return this.section.values()
			.with(PropTags.PR_OBJECT_TYPE, ObjectType.PROFILE_SECTION.code())
			.with(PropTags.PR_PROFILE_NAME, this.profile.name());
	}

	@Override
	protected boolean isWritable() {
		return this.writable;
	}

	@Override
	protected void change(UnaryOperator<Row> change) {
		this.section.change(change);
	}

	@Override
	protected @Nullable HResult refusal(PropTag<?> tag) {
		if (tag.isNamed()) {
			return HResult.MAPI_E_NO_SUPPORT;
		}
		boolean computed = tag.id() == PropTags.PR_OBJECT_TYPE.id() || tag.id() == PropTags.PR_PROFILE_NAME.id();
		return (computed || isOwners(tag)) ? HResult.MAPI_E_COMPUTED : null;
	}

	/** What services and providers are told apart by is MAPI's to set. */
	private boolean isOwners(PropTag<?> tag) {
		return switch (this.section.owner()) {
			case SERVICE -> tag.id() == PropTags.PR_SERVICE_UID.id() || tag.id() == PropTags.PR_SERVICE_NAME.id();
			case PROVIDER -> tag.id() == PropTags.PR_PROVIDER_UID.id() || tag.id() == PropTags.PR_SERVICE_UID.id()
					|| tag.id() == PropTags.PR_RESOURCE_TYPE.id();
			default -> false;
		};
	}

	@Override
	protected boolean isSecret(PropTag<?> tag) {
		return tag.id() >= FIRST_SECURE && tag.id() <= LAST_SECURE;
	}

}
