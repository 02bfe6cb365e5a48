package org.mapi4j.store;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CodePagesTests {

	@Test
	void aCodePageIsTheCharsetOfItsNumber() {
		assertThat(CodePages.charset(65001)).hasToString("UTF-8");
		assertThat(CodePages.charset(1251)).hasToString("windows-1251");
		assertThat(CodePages.charset(28605)).hasToString("ISO-8859-15");
		assertThat(CodePages.charset(20127)).hasToString("US-ASCII");
		assertThat(CodePages.charset(932)).hasToString("windows-31j");
	}

	@Test
	void codePagesOfOtherSystemsAreKnownAsFarAsJavaHasThem() {
		assertThat(CodePages.charset(866)).hasToString("IBM866");
		assertThat(CodePages.charset(852)).hasToString("IBM852");
		assertThat(CodePages.charset(437)).hasToString("IBM437");
		assertThat(CodePages.charset(1047)).hasToString("IBM1047");
		assertThat(CodePages.charset(1140)).hasToString("IBM01140");
		assertThat(CodePages.charset(737)).hasToString("x-IBM737");
		assertThat(CodePages.charset(20273)).hasToString("IBM273");
		assertThat(CodePages.charset(10007)).hasToString("x-MacCyrillic");
		assertThat(CodePages.charset(1361)).hasToString("x-Johab");
		assertThat(CodePages.charset(20936)).hasToString("GB2312");
	}

	@Test
	void aCodePageThatIsNotKnownIsTheWesternOne() {
		assertThat(CodePages.charset(4711)).hasToString("windows-1252");
		assertThat(CodePages.charset(Integer.MIN_VALUE)).hasToString("windows-1252");
		assertThat(CodePages.charset(0)).hasToString("windows-1252");
	}

}
