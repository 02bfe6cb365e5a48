package org.mapi4j.embedded.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.mapi4j.HResult;
import org.mapi4j.embedded.store.data.Bag;
import org.mapi4j.embedded.store.data.LargeValue;
import org.mapi4j.embedded.support.CallGate;
import org.mapi4j.property.CopyFlag;
import org.mapi4j.property.MapiProp;
import org.mapi4j.property.NamedProperty;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropType;
import org.mapi4j.property.PropValue;
import org.mapi4j.property.PropertyProblem;

/**
 * Copies or moves properties from one object to another.
 */
final class Copying {

	private final EmbeddedProp source;

	private final EmbeddedProp destination;

	private final boolean move;

	private final boolean replace;

	private final String operation;

	private final List<PropertyProblem> problems = new ArrayList<>();

	Copying(EmbeddedProp source, MapiProp destination, List<CopyFlag> flags, String operation) {
		if (!(destination instanceof EmbeddedProp target)) {
			throw CallGate.failure(HResult.MAPI_E_INTERFACE_NOT_SUPPORTED, operation,
					"The destination is no object of a store");
		}
		if (target == source) {
			throw CallGate.failure(HResult.MAPI_E_NO_ACCESS, operation, "An object is not copied to itself");
		}
		target.requireThere(operation);
		target.requireWritable(operation);
		this.source = source;
		this.destination = target;
		this.move = flags.contains(CopyFlag.MOVE);
		this.replace = !flags.contains(CopyFlag.NOREPLACE);
		this.operation = operation;
		if (this.move) {
			source.requireWritable(operation);
		}
	}

	/** Copy all but some properties. */
	List<PropertyProblem> copyAllBut(List<? extends PropTag<?>> excluded) {
		Set<Integer> left = new HashSet<>();
		excluded.forEach((tag) -> left.add(tag.id()));
		for (PropTag<?> tag : this.source.subobjects()) {
			if (!left.contains(tag.id())) {
				this.source.copySubobject(tag, this.destination, this.move, this.operation);
			}
		}
		for (PropTag<?> tag : this.source.kept().tags()) {
			if (!left.contains(tag.id()) && !this.destination.readOnly().contains(tag.id())) {
				copy(0, tag);
			}
		}
		return this.problems;
	}

	/** Copy some properties. */
	List<PropertyProblem> copyOnly(List<? extends PropTag<?>> included) {
		for (int i = 0; i < included.size(); i++) {
			PropTag<?> tag = included.get(i);
			if (this.source.subobjects().stream().anyMatch((subobject) -> subobject.id() == tag.id())) {
				this.source.copySubobject(tag, this.destination, this.move, this.operation);
			}
			else {
				copy(i, tag);
			}
		}
		return this.problems;
	}

	private void copy(int index, PropTag<?> tag) {
		HResult reason = copy(tag);
		if (reason != null) {
			this.problems.add(new PropertyProblem(index, tag, reason));
		}
	}

	private @Nullable HResult copy(PropTag<?> tag) {
		Bag from = this.source.with(this.source.all(), tag);
		if (!from.has(tag.id())) {
			return HResult.MAPI_E_NOT_FOUND;
		}
		int id = translated(tag.id());
		if (!this.replace && this.destination.kept().has(id)) {
			return null;
		}
		HResult reason = put(from, tag.id(), id);
		if (reason == null && this.move) {
			this.source.delete(tag);
		}
		return reason;
	}

	private @Nullable HResult put(Bag from, int id, int target) {
		PropValue<?> value = from.find(id);
		if (value != null) {
			return this.destination.set(PropValue.of(PropTag.of(target, value.tag().type()), value.value()),
					this.operation);
		}
		LargeValue large = from.findLarge(id);
		if (this.destination.readOnly().contains(target)) {
			return HResult.MAPI_E_COMPUTED;
		}
		if (large != null) {
			PropType<?> type = large.tag().type();
			this.destination.keep(this.destination.kept().with(PropTag.of(target, type), large.value()));
		}
		return null;
	}

	/** Return the identifier that a named property has in the other store. */
	private int translated(int id) {
		return translated(this.source.store(), this.destination.store(), id);
	}

	private static int translated(MailboxStore from, MailboxStore to, int id) {
		NamedProperty name = (from != to && id >= Names.FIRST) ? from.names().name(id) : null;
		Integer known = (name != null) ? to.names().create(name) : null;
		return (known != null) ? known : id;
	}

	/** Return properties with the identifiers that named ones have in another store. */
	static Bag translated(MailboxStore from, MailboxStore to, Bag properties) {
		if (from == to || properties.tags().stream().noneMatch(PropTag::isNamed)) {
			return properties;
		}
		Bag translated = Bag.EMPTY;
		for (PropValue<?> value : properties.values()) {
			int id = translated(from, to, value.tag().id());
			translated = translated.with(List.of(PropValue.of(PropTag.of(id, value.tag().type()), value.value())));
		}
		for (LargeValue large : properties.largeValues()) {
			int id = translated(from, to, large.tag().id());
			translated = translated.with(PropTag.of(id, large.tag().type()), large.value());
		}
		return translated;
	}

}
