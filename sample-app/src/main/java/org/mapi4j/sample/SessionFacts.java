package org.mapi4j.sample;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

import org.mapi4j.MapiException;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.Row;
import org.mapi4j.session.MapiSession;
import org.mapi4j.session.SessionListener;
import org.mapi4j.session.SessionReport;
import org.mapi4j.session.SessionState;
import org.mapi4j.status.StatusSnapshot;
import org.mapi4j.status.StoreSnapshot;
import org.mapi4j.table.MapiTable;

/**
 * Reads once after each logon what the page shows besides the status table, so that no
 * request waits for MAPI.
 */
@Component
class SessionFacts implements SessionListener {

	private static final int MOST_STORES = 100;

	private static final Logger logger = LoggerFactory.getLogger(SessionFacts.class);

	private volatile Facts facts = Facts.NONE;

	private volatile @Nullable String lastProfile;

	private final LiveUpdates updates;

	SessionFacts(MapiSession session, LiveUpdates updates) {
		this.updates = updates;
		session.addListener(this);
	}

	Facts current() {
		return this.facts;
	}

	@Nullable String lastProfile() {
		return this.lastProfile;
	}

	@Override
	public void onStateChange(MapiSession session, SessionState previous, SessionReport report) {
		this.facts = (report.state() == SessionState.LOGGED_ON) ? read(session) : Facts.NONE;
		this.updates.announce();
	}

	@Override
	public void onStatusChange(MapiSession session, StatusSnapshot snapshot) {
		if (this.facts.profile() == null) {
			this.facts = read(session);
		}
		this.updates.announce();
	}

	@Override
	public void onStoreChange(MapiSession session, StoreSnapshot snapshot) {
		this.updates.announce();
	}

	private Facts read(MapiSession session) {
		try {
			String profile = session.profileName();
			this.lastProfile = profile;
			return new Facts(profile, session.primaryIdentity().displayName(), stores(session));
		}
		catch (MapiException ex) {
			logger.warn("Profile, identity and stores cannot be shown: {}", ex.getMessage());
			return Facts.NONE;
		}
	}

	private List<Store> stores(MapiSession session) {
		try (MapiTable table = session.messageStoresTable()) {
			table.setColumns(PropTags.PR_DISPLAY_NAME, PropTags.PR_PROVIDER_DISPLAY, PropTags.PR_DEFAULT_STORE);
			return table.rows(MOST_STORES).stream().map(Store::of).toList();
		}
	}

	record Facts(@Nullable String profile, @Nullable String identity, List<Store> stores) {

		static final Facts NONE = new Facts(null, null, List.of());

	}

	record Store(String name, @Nullable String provider, boolean isDefault) {

		static Store of(Row row) {
			return new Store(row.get(PropTags.PR_DISPLAY_NAME, "(no name)"), row.get(PropTags.PR_PROVIDER_DISPLAY),
					row.get(PropTags.PR_DEFAULT_STORE, false));
		}

	}

}
