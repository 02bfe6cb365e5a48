package org.mapi4j.tck;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.SplittableRandom;
import java.util.zip.CRC32;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import org.mapi4j.EntryId;
import org.mapi4j.embedded.EmbeddedMapi;
import org.mapi4j.property.OpenFlag;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.PropertyAccess;
import org.mapi4j.property.SaveFlag;
import org.mapi4j.session.LogonOptions;
import org.mapi4j.session.MapiSession;
import org.mapi4j.store.AttachMethod;
import org.mapi4j.store.Attachment;
import org.mapi4j.store.Folder;
import org.mapi4j.store.Message;
import org.mapi4j.store.MessageStore;
import org.mapi4j.store.OpenStoreOptions;
import org.mapi4j.store.SpecialFolder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An attachment is written and read a bit at a time, however large it is. How large it is
 * here is said by {@code mapi.tck.attachment-megabytes}.
 */
@ParameterizedClass(name = "{0}")
@EnumSource(Route.class)
class LargeAttachmentTests {

	private static final int MEGABYTE = 1 << 20;

	private static final int SIZE = Integer.getInteger("mapi.tck.attachment-megabytes", 64);

	/** What all native buffers together may take at any time. */
	private static final long MOST_BYTES = 4L * MEGABYTE;

	@RegisterExtension
	final Bench bench;

	private final EmbeddedMapi embedded = EmbeddedMapi.create();

	LargeAttachmentTests(Route route) {
		this.bench = new Bench(route);
	}

	@Test
	void nativeMemoryStaysSmallHoweverLargeAnAttachmentIs() throws IOException {
		MapiSession session = this.bench.logOn(this.embedded, LogonOptions.defaults());
		try (MessageStore store = session.openDefaultStore(OpenStoreOptions.WRITE)) {
			CRC32 written = new CRC32();
			EntryId message = write(store, written);
			assertThat(read(store, message)).isEqualTo(written.getValue());
		}
		if (this.bench.isNative()) {
			assertThat(this.bench.exports().report().peakBytes()).isLessThan(MOST_BYTES);
		}
	}

	private EntryId write(MessageStore store, CRC32 checksum) throws IOException {
		try (Folder folder = store.openSpecialFolder(SpecialFolder.INBOX, OpenFlag.MODIFY);
				Message message = folder.createMessage(false)) {
			try (Attachment attachment = message.createAttachment()) {
				attachment.set(PropTags.PR_ATTACH_METHOD, AttachMethod.BY_VALUE.mask());
				try (OutputStream output = attachment.openData(PropertyAccess.CREATE).outputStream()) {
					SplittableRandom random = new SplittableRandom(5);
					byte[] part = new byte[MEGABYTE];
					for (int i = 0; i < SIZE; i++) {
						random.nextBytes(part);
						checksum.update(part);
						output.write(part);
					}
				}
				attachment.saveChanges();
			}
			message.saveChanges(SaveFlag.KEEP_OPEN_READONLY);
			return EntryId.of(message.require(PropTags.PR_ENTRYID));
		}
	}

	private long read(MessageStore store, EntryId entryId) throws IOException {
		CRC32 checksum = new CRC32();
		try (Message message = store.openMessage(entryId);
				Attachment attachment = message.openAttachment(0);
				InputStream input = attachment.openData(PropertyAccess.READ).inputStream()) {
			byte[] part = new byte[MEGABYTE];
			long total = 0;
			for (int count = input.read(part); count >= 0; count = input.read(part)) {
				checksum.update(part, 0, count);
				total += count;
			}
			assertThat(total).isEqualTo((long) SIZE * MEGABYTE);
		}
		return checksum.getValue();
	}

}
