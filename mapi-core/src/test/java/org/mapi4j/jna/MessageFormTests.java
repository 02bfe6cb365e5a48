package org.mapi4j.jna;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

import com.sun.jna.Pointer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import org.mapi4j.Binary;
import org.mapi4j.EntryId;
import org.mapi4j.HResult;
import org.mapi4j.MapiException;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.PropValue;
import org.mapi4j.property.Row;
import org.mapi4j.session.LogonOptions;
import org.mapi4j.session.SubsystemSession;
import org.mapi4j.store.Folder;
import org.mapi4j.store.Message;
import org.mapi4j.store.MessageStore;
import org.mapi4j.thread.Lane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What MAPI is called with where a form is shown, and what is given back before.
 */
@Timeout(60)
class MessageFormTests {

	private static final long TOKEN = 0x0000_0007_0000_0001L;

	private static final int MAPI_E_USER_CANCEL = 0x80040113;

	private final PretendMapi pretended = new PretendMapi();

	private final PretendObject session = new PretendObject();

	private final PretendObject store = new PretendObject();

	private final PretendObject folder = new PretendObject();

	private final PretendObject message = new PretendObject();

	private final List<String> calls = Collections.synchronizedList(new ArrayList<>());

	private final NativeMapi mapi = NativeMapi.withExports(this.pretended::address,
			NativeOptions.defaults().withThreads(1));

	@BeforeEach
	void offerAMessage() {
		this.pretended.otherSession = this.session;
		this.session.on(1, (arguments) -> 1).on(2, (arguments) -> 0).on(17, (arguments) -> 0).on(9, (arguments) -> {
			int kind = new Pointer(arguments[1]).getByte(0);
			new Pointer(arguments[4]).setInt(0, kind);
			return ofKind(kind).give(arguments[5]);
		}).on(21, (arguments) -> {
			note("PrepareForm", arguments[0], arguments[1] == this.message.address());
			new Pointer(arguments[2]).setLong(0, TOKEN);
			return 0;
		});
		this.folder.on(26, (arguments) -> {
			assertThat(new Pointer(arguments[1]).getByte(0)).isEqualTo((byte) 5);
			new Pointer(arguments[3]).setInt(0, 11);
			return 0;
		});
		this.message.on(5, (arguments) -> {
			Row facts = Row.of(new PropValue<>(PropTags.PR_ENTRYID, Binary.of((byte) 5)),
					new PropValue<>(PropTags.PR_MESSAGE_FLAGS, 12), new PropValue<>(PropTags.PR_ACCESS, 13),
					new PropValue<>(PropTags.PR_MESSAGE_CLASS, "IPM.Note"));
			new Pointer(arguments[2]).setInt(0, facts.values().size());
			new Pointer(arguments[3]).setLong(0, this.pretended.heap.properties(facts));
			return 0;
		});
	}

	@AfterEach
	void everythingIsGivenBack() {
		NativeCounters counters = this.mapi.counters();
		this.mapi.close();
		assertThat(counters.objects()).isZero();
		assertThat(counters.buffers()).isZero();
		assertThat(this.pretended.heap.leaks()).isZero();
		assertThat(List.of(this.store, this.folder, this.message)).extracting(PretendObject::references)
			.containsOnly(0);
	}

	private PretendObject ofKind(int kind) {
		return switch (kind) {
			case 1 -> this.store;
			case 3 -> this.folder;
			default -> this.message;
		};
	}

	private void note(Object... parts) {
		this.calls.add(Arrays.stream(parts).map(String::valueOf).collect(Collectors.joining(" ")));
	}

	private void show() {
		this.mapi.threads().call(Lane.POOL, "Testing", Duration.ofSeconds(30), () -> {
			SubsystemSession opened = this.mapi.logon(LogonOptions.defaults());
			try (MessageStore from = (MessageStore) opened.openEntry(EntryId.of((byte) 1), false);
					Folder parent = (Folder) opened.openEntry(EntryId.of((byte) 3), false);
					Message shown = (Message) opened.openEntry(EntryId.of((byte) 5), false)) {
				opened.showForm(from, parent, shown);
			}
			finally {
				opened.close();
			}
			return "done";
		});
	}

	@Test
	void theMessageIsGivenBackBeforeItsFormIsShown() {
		this.session.on(20, (arguments) -> {
			note("ShowForm", arguments[0], arguments[1] == this.store.address(), arguments[2] == this.folder.address(),
					arguments[3], arguments[4] == TOKEN, arguments[5], (int) arguments[6], (int) arguments[7],
					(int) arguments[8], (int) arguments[9], PretendObject.narrow(arguments[10]),
					this.message.references());
			return 0;
		});
		show();
		assertThat(this.calls).containsExactly("PrepareForm 0 true",
				"ShowForm 0 true true 0 true 0 0 11 12 13 IPM.Note 0");
	}

	@Test
	void aFormThatIsCancelledSaysSo() {
		this.session.on(20, (arguments) -> MAPI_E_USER_CANCEL);
		assertThatExceptionOfType(MapiException.class).isThrownBy(this::show)
			.satisfies((ex) -> assertThat(ex.result()).isEqualTo(HResult.MAPI_E_USER_CANCEL));
	}

}
