package org.mapi4j.spring.boot.autoconfigure;

import java.time.Instant;
import java.util.List;

import org.mapi4j.Binary;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.Row;
import org.mapi4j.status.ResourceFlag;
import org.mapi4j.status.ResourceStatus;
import org.mapi4j.status.ResourceType;
import org.mapi4j.status.StatusRow;
import org.mapi4j.status.StatusSnapshot;

/**
 * Rows of a status table.
 */
public final class TestStatus {

	private TestStatus() {
	}

	public static StatusSnapshot snapshot(Instant takenAt, StatusRow... rows) {
		return new StatusSnapshot(takenAt, List.of(rows));
	}

	public static StatusRow row(int key, ResourceType type, String name, ResourceStatus status) {
		return new StatusRow(Row.EMPTY.with(PropTags.PR_INSTANCE_KEY, Binary.of((byte) key))
			.with(PropTags.PR_RESOURCE_TYPE, type.code())
			.with(PropTags.PR_DISPLAY_NAME, name)
			.with(PropTags.PR_STATUS_CODE, code(status)));
	}

	public static StatusRow subsystem(String profile) {
		return row(1, ResourceType.SUBSYSTEM, profile, ResourceStatus.AVAILABLE);
	}

	public static StatusRow spooler(ResourceStatus status) {
		return row(2, ResourceType.SPOOLER, "MAPI Spooler", status);
	}

	public static StatusRow store(String name, ResourceStatus status) {
		return row(3, ResourceType.STORE_PROVIDER, name, status);
	}

	public static StatusRow exchange(ResourceStatus status, String owner) {
		return new StatusRow(row(4, ResourceType.TRANSPORT_PROVIDER, "Microsoft Exchange", status).row()
			.with(PropTags.PR_STATUS_STRING, "Connected")
			.with(PropTags.PR_PROVIDER_DISPLAY, "Microsoft Exchange Transport")
			.with(PropTags.PR_PROVIDER_DLL_NAME, "EMSMDB.DLL")
			.with(PropTags.PR_RESOURCE_FLAGS, ResourceFlag.PRIMARY_IDENTITY.mask())
			.with(PropTags.PR_IDENTITY_DISPLAY, owner));
	}

	private static int code(ResourceStatus status) {
		return switch (status) {
			case AVAILABLE -> 1;
			case OFFLINE -> 2;
			case FAILURE -> 4;
			case UNKNOWN -> 0;
		};
	}

}
