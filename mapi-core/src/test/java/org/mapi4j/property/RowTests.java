package org.mapi4j.property;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.mapi4j.HResult;
import org.mapi4j.MapiException;
import org.mapi4j.MapiObjectNotFoundException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mapi4j.property.PropTags.PR_DISPLAY_NAME;
import static org.mapi4j.property.PropTags.PR_STATUS_CODE;
import static org.mapi4j.property.PropTags.PR_SUBJECT;

/**
 * Rows and their values.
 */
class RowTests {

	private static final PropTag<List<Integer>> NUMBERS = PropTag.of(0x6700, PropType.MV_LONG);

	private final Row row = Row.of(new PropValue<>(PR_DISPLAY_NAME.as(PropType.STRING8), "Ann"),
			PropValue.error(PR_STATUS_CODE, HResult.MAPI_E_NOT_FOUND));

	@Test
	void aTextIsFoundByATagOfEitherWidth() {
		assertThat(this.row.get(PR_DISPLAY_NAME)).isEqualTo("Ann");
		assertThat(this.row.get(PR_DISPLAY_NAME.as(PropType.STRING8))).isEqualTo("Ann");
	}

	@Test
	void aMissingColumnHasNoValueButAReason() {
		assertThat(this.row.get(PR_STATUS_CODE)).isNull();
		assertThat(this.row.get(PR_STATUS_CODE, 4)).isEqualTo(4);
		assertThat(this.row.has(PR_STATUS_CODE)).isFalse();
		assertThat(this.row.error(PR_STATUS_CODE)).isEqualTo(HResult.MAPI_E_NOT_FOUND);
		assertThat(this.row.error(PR_DISPLAY_NAME)).isNull();
		assertThat(this.row.error(PR_SUBJECT)).isNull();
	}

	@Test
	void aRequiredValueThatIsMissingIsAnErrorWithItsReason() {
		assertThat(this.row.require(PR_DISPLAY_NAME)).isEqualTo("Ann");
		assertThatExceptionOfType(MapiObjectNotFoundException.class).isThrownBy(() -> this.row.require(PR_STATUS_CODE))
			.withMessageContaining("PR_STATUS_CODE");
		Row tooBig = Row.of(PropValue.error(PR_SUBJECT, HResult.MAPI_E_NOT_ENOUGH_MEMORY));
		assertThatExceptionOfType(MapiException.class).isThrownBy(() -> tooBig.require(PR_SUBJECT))
			.satisfies((ex) -> assertThat(ex.result()).isEqualTo(HResult.MAPI_E_NOT_ENOUGH_MEMORY));
	}

	@Test
	void aChangedRowIsANewOne() {
		Row changed = this.row.with(PR_STATUS_CODE, 1).with(PR_SUBJECT, "Hello");
		assertThat(changed.get(PR_STATUS_CODE)).isEqualTo(1);
		assertThat(changed.values()).hasSize(3);
		assertThat(changed.without(PR_SUBJECT).without(PR_STATUS_CODE).values()).hasSize(1);
		assertThat(this.row.values()).hasSize(2);
	}

	@Test
	void aRowIsWrittenWithoutItsValues() {
		assertThat(this.row.toString()).doesNotContain("Ann");
	}

	@Test
	void theListOfAMultiValuedPropertyCannotBeChangedAfterwards() {
		List<Integer> numbers = new ArrayList<>(List.of(1, 2));
		Row row = Row.of(new PropValue<>(NUMBERS, numbers));
		numbers.add(3);
		assertThat(row.get(NUMBERS)).containsExactly(1, 2);
	}

	@Test
	void anApplicationTimeCountsDaysFromTheEndOf1899() {
		assertThat(AppTime.of(LocalDateTime.of(1899, 12, 31, 6, 0))).isEqualTo(new AppTime(1.25));
		assertThat(new AppTime(1.25).toLocalDateTime()).isEqualTo(LocalDateTime.of(1899, 12, 31, 6, 0));
		LocalDateTime before = LocalDateTime.of(1899, 12, 29, 6, 0);
		assertThat(AppTime.of(before)).isEqualTo(new AppTime(-1.25));
		assertThat(new AppTime(-1.25).toLocalDateTime()).isEqualTo(before);
	}

}
