package org.mapi4j.property;

import java.io.IOException;
import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.mapi4j.HeaderConstants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Property tags and types.
 */
class PropTagsTests {

	@Test
	void everyTagOfTheHeadersIsThereWithItsNumberAndNoOther() throws IOException, IllegalAccessException {
		Map<String, Integer> tags = new HashMap<>();
		for (Field field : PropTags.class.getFields()) {
			PropTag<?> tag = (PropTag<?>) field.get(null);
			tags.put(field.getName(), tag.value());
			assertThat(tag.type().code()).as(field.getName()).isEqualTo(tag.value() & 0xFFFF);
		}
		assertThat(tags).isEqualTo(HeaderConstants.matching("PR_.*")).hasSize(1544);
	}

	@Test
	void everyTypeOfTheHeadersIsKnown() throws IOException {
		Map<String, Integer> types = HeaderConstants.matching("PT_.*");
		types.keySet().removeIf((name) -> name.matches("PT_(FILE_.*|PTR|VIRTUAL)"));
		types.forEach((name, code) -> {
			PropType<?> type = PropType.of(code);
			assertThat(type.code()).as(name).isEqualTo(code);
			assertThat(type.name()).as(name).startsWith("PT_");
			assertThat(type.isMultiValued()).as(name).isEqualTo(name.startsWith("PT_MV_"));
		});
	}

	@Test
	void aTagIsNamedAfterTheHeaders() {
		assertThat(PropTag.of(0x0037001F)).isEqualTo(PropTags.PR_SUBJECT).hasToString("PR_SUBJECT");
		assertThat(PropTag.of(0x81230003).isNamed()).isTrue();
		assertThat(PropTag.of(0x7FFE0003)).hasToString("0x7FFE0003");
	}

	@Test
	void anIdentifierHasSixteenBits() {
		assertThatIllegalArgumentException().isThrownBy(() -> PropTag.of(0x10000, PropType.LONG));
	}

	@Test
	void theInstancesOfAMultiValuedColumnAreSingleValues() {
		PropTag<?> instances = PropTag.of(0x6700, PropType.MV_LONG).asInstances();
		assertThat(instances.value()).isEqualTo(0x67003003);
		assertThat(instances.type()).isEqualTo(PropType.LONG);
		assertThatIllegalStateException().isThrownBy(PropTags.PR_SUBJECT::asInstances);
	}

	@Test
	void aValueOfTheWrongJavaTypeIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> PropValue.of(PropTags.PR_SUBJECT, 7))
			.withMessageContaining("PR_SUBJECT");
		PropTag<?> numbers = PropTag.of(0x6700, PropType.MV_LONG);
		assertThatIllegalArgumentException().isThrownBy(() -> PropValue.of(numbers, List.of(1, "two")));
	}

}
