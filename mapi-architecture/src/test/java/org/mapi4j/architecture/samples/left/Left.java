package org.mapi4j.architecture.samples.left;

import org.mapi4j.architecture.samples.right.Right;

public record Left(Right right) {

}
