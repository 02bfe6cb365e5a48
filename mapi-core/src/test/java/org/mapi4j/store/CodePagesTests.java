package org.mapi4j.store;

import java.nio.charset.Charset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

	@ParameterizedTest
	@CsvSource({ "866, IBM866", "852, IBM852", "437, IBM437", "1047, IBM1047", "1140, IBM01140", "737, x-IBM737",
			"20273, IBM273", "10007, x-MacCyrillic", "1361, x-Johab", "20936, GB2312" })
	void codePagesOfOtherSystemsAreKnownAsFarAsThisJavaHasThem(int codePage, String charset) {
		assertThat(CodePages.charset(codePage)).hasToString(Charset.isSupported(charset) ? charset : "windows-1252");
	}

	@Test
	void aCodePageThatIsNotKnownIsTheWesternOne() {
		assertThat(CodePages.charset(4711)).hasToString("windows-1252");
		assertThat(CodePages.charset(Integer.MIN_VALUE)).hasToString("windows-1252");
		assertThat(CodePages.charset(0)).hasToString("windows-1252");
	}

}
