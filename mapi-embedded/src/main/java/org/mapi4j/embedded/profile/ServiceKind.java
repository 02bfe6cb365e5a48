package org.mapi4j.embedded.profile;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.mapi4j.status.ResourceType;

/**
 * A kind of message service that can be added to a profile, as {@code MAPISVC.INF} would
 * have it.
 */
final class ServiceKind {

	/** An address book. */
	static final ServiceKind ADDRESS_BOOK = new ServiceKind("EMBAB", "Embedded Address Book", "EMBAB.DLL",
			Flags.SINGLE_COPY | Flags.NO_PRIMARY_IDENTITY, List.of(new ProviderKind("EMBAB", ResourceType.AB_PROVIDER,
					"Embedded Address Book", "MAPI Embedded Address Book", "EMBAB.DLL")));

	/** A mailbox: its message store, and the transport of its messages. */
	static final ServiceKind MAILBOX = new ServiceKind("EMBMBX", null, "EMBMDB.DLL", Flags.DEFAULT_STORE,
			List.of(new ProviderKind("EMBMDB", ResourceType.STORE_PROVIDER, "Embedded Message Store",
					"MAPI Embedded Message Store", "EMBMDB.DLL"),
					new ProviderKind("EMBXP", ResourceType.TRANSPORT_PROVIDER, "Embedded Transport",
							"MAPI Embedded Transport", "EMBXP.DLL")));

	private static final List<ServiceKind> ALL = List.of(ADDRESS_BOOK, MAILBOX);

	private final String serviceName;

	private final @Nullable String displayName;

	private final String dll;

	private final int flags;

	private final List<ProviderKind> providers;

	private ServiceKind(String serviceName, @Nullable String displayName, String dll, int flags,
			List<ProviderKind> providers) {
		this.serviceName = serviceName;
		this.displayName = displayName;
		this.dll = dll;
		this.flags = flags;
		this.providers = providers;
	}

	/** Return the kind of a name, or {@code null} if there is none. */
	static @Nullable ServiceKind of(String serviceName) {
		return ALL.stream().filter((kind) -> kind.serviceName.equalsIgnoreCase(serviceName)).findFirst().orElse(null);
	}

	String serviceName() {
		return this.serviceName;
	}

	/** Return what people see, or {@code null} if those who add it choose. */
	@Nullable String displayName() {
		return this.displayName;
	}

	String dll() {
		return this.dll;
	}

	int flags() {
		return this.flags;
	}

	boolean isSingleCopy() {
		return (this.flags & Flags.SINGLE_COPY) != 0;
	}

	List<ProviderKind> providers() {
		return this.providers;
	}

	/** Return the kind of provider of a name, or {@code null} if there is none. */
	@Nullable ProviderKind provider(String name) {
		return this.providers.stream().filter((kind) -> kind.name().equalsIgnoreCase(name)).findFirst().orElse(null);
	}

	/** A kind of provider that a service has. */
	record ProviderKind(String name, ResourceType type, String displayName, String product, String dll) {

	}

	/** The bits of a service's {@code PR_RESOURCE_FLAGS}. */
	static final class Flags {

		static final int DEFAULT_STORE = 0x1;

		static final int SINGLE_COPY = 0x2;

		static final int PRIMARY_IDENTITY = 0x8;

		static final int NO_PRIMARY_IDENTITY = 0x20;

		private Flags() {
		}

	}

}
