package org.mapi4j.embedded.profile;

import java.util.function.UnaryOperator;

import org.mapi4j.MapiUid;
import org.mapi4j.property.Row;

/**
 * The settings under one identifier of a profile, and who has them open: many readers or
 * one writer.
 */
final class Section {

	/** The section that all of the profile have in common. */
	static final MapiUid GLOBAL = MapiUid.parse("c8b0db13-05aa-1a10-9bb0-00aa002fc45a");

	/** The section that tells the profile from all others. */
	static final MapiUid INSTANCE = MapiUid.parse("00020385-0000-0000-C000-000000000046");

	private final MapiUid uid;

	private final Owner owner;

	private Row values;

	private int readers;

	private boolean written;

	Section(MapiUid uid, Owner owner, Row values) {
		this.uid = uid;
		this.owner = owner;
		this.values = values;
	}

	MapiUid uid() {
		return this.uid;
	}

	Owner owner() {
		return this.owner;
	}

	synchronized Row values() {
		return this.values;
	}

	synchronized void change(UnaryOperator<Row> change) {
		this.values = change.apply(this.values);
	}

	/** Let one more read or write it, if nobody is in the way. */
	synchronized boolean open(boolean write) {
		if (this.written || (write && this.readers > 0)) {
			return false;
		}
		this.written = write;
		this.readers += write ? 0 : 1;
		return true;
	}

	synchronized void close(boolean write) {
		this.written = false;
		this.readers -= write ? 0 : 1;
	}

	/** Who made a section. */
	enum Owner {

		/** MAPI itself. */
		MAPI,

		/** A client. */
		CLIENT,

		/** A message service. */
		SERVICE,

		/** A provider. */
		PROVIDER

	}

}
