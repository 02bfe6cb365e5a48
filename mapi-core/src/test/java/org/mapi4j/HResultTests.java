package org.mapi4j;

import java.io.IOException;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Result codes and the exceptions made of them.
 */
class HResultTests {

	@Test
	void everyCodeOfTheHeadersIsKnownByItsName() throws IOException {
		var codes = HeaderConstants.matching("MAPI_[EW]_.*");
		assertThat(codes).hasSizeGreaterThan(70);
		codes.forEach((name, code) -> {
			assertThat(HResult.of(code).name()).isEqualTo(name);
			assertThat(HResult.of(code).meaning()).as(name).isNotEmpty();
		});
	}

	@Test
	void failuresWarningsAndSuccessesAreToldApart() {
		assertThat(HResult.MAPI_E_NOT_FOUND.isError()).isTrue();
		assertThat(HResult.MAPI_E_NOT_FOUND.isWarning()).isFalse();
		assertThat(HResult.MAPI_W_NO_SERVICE.isError()).isFalse();
		assertThat(HResult.MAPI_W_NO_SERVICE.isWarning()).isTrue();
		assertThat(HResult.S_OK.isError() || HResult.S_OK.isWarning()).isFalse();
		assertThat(HResult.S_FALSE.isError() || HResult.S_FALSE.isWarning()).isFalse();
	}

	@Test
	void aCodeIsWrittenWithNameAndNumber() {
		assertThat(HResult.MAPI_E_LOGON_FAILED).hasToString("MAPI_E_LOGON_FAILED (0x80040111)");
		assertThat(HResult.of(0x8ABCDEF0)).hasToString("0x8ABCDEF0").isEqualTo(HResult.of(0x8ABCDEF0));
	}

	@Test
	void anExceptionIsOfTheKindThatItsCallerWouldActOn() {
		assertThat(MapiException.of(HResult.MAPI_E_NOT_FOUND, "x")).isInstanceOf(MapiObjectNotFoundException.class);
		assertThat(MapiException.of(HResult.MAPI_E_OBJECT_DELETED, "x"))
			.isInstanceOf(MapiObjectNotFoundException.class);
		assertThat(MapiException.of(HResult.MAPI_E_NO_ACCESS, "x")).isInstanceOf(MapiAccessDeniedException.class);
		assertThat(MapiException.of(HResult.MAPI_E_NO_SUPPORT, "x")).isInstanceOf(MapiNotSupportedException.class);
		assertThat(MapiException.of(HResult.MAPI_E_BUSY, "x")).isExactlyInstanceOf(MapiException.class);
	}

	@Test
	void anExceptionSaysWhatFailedHowAndWhatToDo() {
		MapiError error = new MapiError("The server is asleep", "EMSMDB", 7, 8);
		assertThat(MapiException.of(HResult.MAPI_E_NETWORK_ERROR, "IMAPITable::QueryRows", error)).hasMessage(
				"IMAPITable::QueryRows failed with MAPI_E_NETWORK_ERROR (0x80040115): the network or the server "
						+ "cannot be reached [The server is asleep (EMSMDB)]. Check the connection to the mail server.");
	}

}
