package org.mapi4j.jna;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.mapi4j.Binary;
import org.mapi4j.HResult;
import org.mapi4j.MapiError;
import org.mapi4j.MapiException;
import org.mapi4j.MapiUid;
import org.mapi4j.jna.Arena.Block;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.Row;
import org.mapi4j.table.MapiTable;

/**
 * Adds a message service and finds out which it is: {@code IMsgServiceAdmin2} says so,
 * and where there is none, the table of services does.
 */
final class ServiceCreation {

	private static final VtableMethod CREATE_MSG_SERVICE = new VtableMethod("IMsgServiceAdmin::CreateMsgService", 5,
			"8884");

	private static final VtableMethod CREATE_MSG_SERVICE_EX = new VtableMethod("IMsgServiceAdmin2::CreateMsgServiceEx",
			15, "88848");

	private static final MapiUid IID_IMSG_SERVICE_ADMIN2 = MapiUid.parse("00020387-0000-0000-C000-000000000046");

	private static final long NO_WINDOW = 0;

	private static final int MAX_SERVICES = 10_000;

	private final NativeMessageServiceAdmin admin;

	ServiceCreation(NativeMessageServiceAdmin admin) {
		this.admin = admin;
	}

	MapiUid create(String service, @Nullable String displayName) {
		ComObject newer = this.admin.queryInterface(CREATE_MSG_SERVICE_EX.name(), IID_IMSG_SERVICE_ADMIN2);
		if (newer == null) {
			return createAndLook(service, displayName);
		}
		try (Arena arena = new Arena()) {
			Block uid = arena.allocate(MapiUid.SIZE);
			this.admin.invokeInEitherWidth(CREATE_MSG_SERVICE_EX,
					(unicode) -> newer.call(CREATE_MSG_SERVICE_EX, arena.text(service, unicode != 0),
							arena.text(displayName, unicode != 0), NO_WINDOW, unicode, uid.address()));
			return new NativeReader(CREATE_MSG_SERVICE_EX.name()).getUid(uid.address());
		}
		finally {
			newer.release();
		}
	}

	private MapiUid createAndLook(String service, @Nullable String displayName) {
		Set<Binary> before = new HashSet<>(uids(services()));
		try (Arena arena = new Arena()) {
			this.admin.invokeInEitherWidth(CREATE_MSG_SERVICE, (unicode) -> this.admin.call(CREATE_MSG_SERVICE,
					arena.text(service, unicode != 0), arena.text(displayName, unicode != 0), NO_WINDOW, unicode));
		}
		List<Row> added = services().stream()
			.filter((row) -> !before.contains(row.get(PropTags.PR_SERVICE_UID)))
			.toList();
		return added.stream()
			.filter((row) -> added.size() == 1 || service.equalsIgnoreCase(row.get(PropTags.PR_SERVICE_NAME)))
			.map((row) -> MapiUid.of(row.require(PropTags.PR_SERVICE_UID).toByteArray()))
			.findFirst()
			.orElseThrow(() -> unknown(service));
	}

	private static MapiException unknown(String service) {
		return MapiException.of(HResult.MAPI_E_NOT_FOUND, "Looking for the message service that was added",
				new MapiError("the profile has a new service " + service
						+ ", but the table of its services does not tell which one that is", null, 0, 0));
	}

	private List<Row> services() {
		try (MapiTable table = this.admin.serviceTable()) {
			table.setColumns(PropTags.PR_SERVICE_UID, PropTags.PR_SERVICE_NAME);
			return table.rows(MAX_SERVICES)
				.stream()
				.filter((row) -> row.get(PropTags.PR_SERVICE_UID, Binary.EMPTY).size() == MapiUid.SIZE)
				.toList();
		}
	}

	private static List<Binary> uids(List<Row> services) {
		return services.stream().map((row) -> row.require(PropTags.PR_SERVICE_UID)).toList();
	}

}
