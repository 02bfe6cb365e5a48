package org.mapi4j.architecture.samples.right;

import org.mapi4j.architecture.samples.left.Left;

public record Right(Left left) {

	public record Nested() {

		record Hidden() {

		}

	}

	record NestedHidden() {

		public record HiddenAlso() {

		}

	}

}
