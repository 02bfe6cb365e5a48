package org.mapi4j.spring.boot.autoconfigure;

import java.time.Duration;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

import org.mapi4j.session.LogonOptions;
import org.mapi4j.session.SessionOptions;

/**
 * Makes {@link SessionOptions} of {@link MapiProperties}.
 */
final class SessionOptionsMapper {

	private final MapiProperties properties;

	SessionOptionsMapper(MapiProperties properties) {
		this.properties = properties;
	}

	SessionOptions map(MapiConnectionDetails connectionDetails) {
		MapiProperties.Logon logon = this.properties.logon();
		return new SessionOptions(logonOptions(logon, connectionDetails),
				positive("mapi.logon.timeout", logon.timeout()),
				positive("mapi.call.timeout", this.properties.call().timeout()), reconnect(this.properties.reconnect()),
				positive("mapi.logoff.timeout", this.properties.logoff().timeout()), drain(this.properties.logoff()),
				status(this.properties.status()), store(), this.properties.nativeMapi().leakTracking(),
				limits(this.properties.limits()));
	}

	private LogonOptions logonOptions(MapiProperties.Logon logon, MapiConnectionDetails connectionDetails) {
		LogonOptions options = LogonOptions.of(logon.preset())
			.withProfileName(connectionDetails.getProfileName())
			.withTimeoutShort(logon.timeoutShort());
		options = override(options, logon.newSession(), LogonOptions::withNewSession);
		options = override(options, logon.noMail(), LogonOptions::withNoMail);
		options = override(options, logon.allowOthers(), LogonOptions::withAllowOthers);
		options = override(options, logon.background(), LogonOptions::withBackground);
		return override(options, logon.forceDownload(), LogonOptions::withForceDownload);
	}

	private LogonOptions override(LogonOptions options, @Nullable Boolean flag,
			BiFunction<LogonOptions, Boolean, LogonOptions> with) {
		return (flag != null) ? with.apply(options, flag) : options;
	}

	private SessionOptions.Reconnect reconnect(MapiProperties.Reconnect reconnect) {
		if (!(reconnect.multiplier() >= 1)) {
			throw new InvalidConfigurationPropertyValueException("mapi.reconnect.multiplier", reconnect.multiplier(),
					"It must be at least 1.");
		}
		return new SessionOptions.Reconnect(reconnect.enabled(),
				positive("mapi.reconnect.initial-interval", reconnect.initialInterval()), reconnect.multiplier(),
				positive("mapi.reconnect.max-interval", reconnect.maxInterval()));
	}

	private SessionOptions.Drain drain(MapiProperties.Logoff logoff) {
		return new SessionOptions.Drain(logoff.drainOutbox(),
				positive("mapi.logoff.drain-timeout", logoff.drainTimeout()));
	}

	private SessionOptions.Status status(MapiProperties.Status status) {
		return new SessionOptions.Status(positive("mapi.status.refresh-interval", status.refreshInterval()),
				positive("mapi.status.read-timeout", status.readTimeout()),
				positive("mapi.status.first-read-timeout", status.firstReadTimeout()));
	}

	private SessionOptions.Limits limits(MapiProperties.Limits limits) {
		return new SessionOptions.Limits(notNegative("mapi.limits.messages", limits.messages()),
				notNegative("mapi.limits.folders", limits.folders()),
				notNegative("mapi.limits.attachments", limits.attachments()),
				notNegative("mapi.limits.streams", limits.streams()),
				notNegative("mapi.limits.tables", limits.tables()));
	}

	private int notNegative(String name, int value) {
		if (value < 0) {
			throw new InvalidConfigurationPropertyValueException(name, value, "It must not be negative.");
		}
		return value;
	}

	private SessionOptions.Store store() {
		return new SessionOptions.Store(this.properties.health().store(), this.properties.store().mode());
	}

	private Duration positive(String name, Duration value) {
		if (value.isNegative() || value.isZero()) {
			throw new InvalidConfigurationPropertyValueException(name, value, "It must be longer than zero.");
		}
		return value;
	}

}
