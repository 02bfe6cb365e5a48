package org.mapi4j.tck;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import org.mapi4j.Binary;
import org.mapi4j.EntryId;
import org.mapi4j.HResult;
import org.mapi4j.MapiUid;
import org.mapi4j.property.CopyFlag;
import org.mapi4j.property.MapiProp;
import org.mapi4j.property.MapiStream;
import org.mapi4j.property.NamedProperty;
import org.mapi4j.property.NoValue;
import org.mapi4j.property.OpenFlag;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.PropType;
import org.mapi4j.property.PropValue;
import org.mapi4j.property.PropertyAccess;
import org.mapi4j.property.Restriction;
import org.mapi4j.property.Row;
import org.mapi4j.property.SaveFlag;
import org.mapi4j.store.AttachMethod;
import org.mapi4j.store.Attachment;
import org.mapi4j.store.DeleteFlag;
import org.mapi4j.store.Message;
import org.mapi4j.store.ReadFlag;
import org.mapi4j.store.RecipientChange;
import org.mapi4j.table.MapiTable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

/**
 * Messages have properties, recipients and attachments, and nobody sees what is not
 * saved.
 */
@ParameterizedClass(name = "{0}")
@EnumSource(Route.class)
class MessageContractTests extends StoreCase {

	MessageContractTests(Route route) {
		super(route);
	}

	@Test
	@Reference({ "imapiprop-savechanges", "saving-mapi-properties" })
	@Covers("MapiProp.saveChanges")
	void changesAreSeenOnlyWhenTheyAreSavedAndByOneWriterAtATime() {
		EntryId entryId = newMessage(this.inbox, "Old");
		Message first = reopen(entryId);
		Message second = reopen(entryId);
		first.set(PropTags.PR_SUBJECT, "First");
		assertThat(reopen(entryId).require(PropTags.PR_SUBJECT)).isEqualTo("Old");
		first.saveChanges(SaveFlag.KEEP_OPEN_READWRITE);
		assertThat(subjects(this.inbox)).containsExactly("First");
		second.set(PropTags.PR_SUBJECT, "Second");
		assertRefused(HResult.MAPI_E_OBJECT_CHANGED, second::saveChanges);
		second.saveChanges(SaveFlag.FORCE_SAVE);
		assertThat(subjects(this.inbox)).containsExactly("Second");
		this.inbox.deleteMessages(List.of(entryId), DeleteFlag.HARD_DELETE);
		assertRefused(HResult.MAPI_E_OBJECT_DELETED, first::saveChanges);
	}

	@Test
	@Reference({ "imapiprop-setprops", "imapiprop-deleteprops" })
	@Covers({ "MapiProp.setProps", "MapiProp.deleteProps" })
	void eachPropertyThatCannotBeChangedIsAProblemOfItsOwn() {
		Message message = keep(this.inbox.createMessage(false));
		assertThat(message.setProps(List.of(new PropValue<>(PropTags.PR_SUBJECT, "RE: Hello"),
				new PropValue<>(PropTags.PR_MESSAGE_SIZE, 1))))
			.extracting((problem) -> problem.index() + " " + problem.reason().name())
			.containsExactly("1 MAPI_E_COMPUTED");
		assertThat(message.require(PropTags.PR_NORMALIZED_SUBJECT)).isEqualTo("Hello");
		assertThat(message.require(PropTags.PR_SUBJECT_PREFIX)).isEqualTo("RE: ");
		assertThat(message.deleteProps(List.of(PropTags.PR_SUBJECT))).isEmpty();
		assertThat(message.get(PropTags.PR_SUBJECT)).isNull();
		Message readOnly = keep(this.store.openMessage(newMessage(this.inbox, "Old")));
		assertThat(readOnly.setProps(List.of(new PropValue<>(PropTags.PR_SUBJECT, "New"))))
			.extracting((problem) -> problem.reason())
			.containsExactly(HResult.MAPI_E_NO_ACCESS);
	}

	@Test
	@Reference({ "imapiprop-getproplist", "imapiprop-getprops" })
	@Covers({ "MapiProp.getPropList", "MapiProp.getProps" })
	void whatAMessageContainsIsAmongItsProperties() throws IOException {
		Message message = keep(this.inbox.createMessage(false));
		assertTells(message, PropTags.PR_MESSAGE_RECIPIENTS, PropTags.PR_MESSAGE_ATTACHMENTS);
		Attachment attachment = keep(message.createAttachment());
		assertThat(attachment.getPropList()).doesNotContain(PropTags.PR_ATTACH_DATA_OBJ);
		attachment.set(PropTags.PR_ATTACH_METHOD, AttachMethod.EMBEDDED_MESSAGE.mask());
		try (Message embedded = attachment.openEmbeddedMessage(PropertyAccess.CREATE)) {
			embedded.saveChanges();
		}
		assertTells(attachment, PropTags.PR_ATTACH_DATA_OBJ);
		Attachment ole = keep(message.createAttachment());
		ole.set(PropTags.PR_ATTACH_METHOD, AttachMethod.OLE.mask());
		try (OutputStream output = ole.openOleData(PropertyAccess.CREATE).outputStream()) {
			output.write(1);
		}
		assertTells(ole, PropTags.PR_ATTACH_DATA_OBJ);
	}

	@Test
	@Reference("imapiprop-setprops")
	@Covers("MapiProp.setProps")
	void aPropertyThatMapiDefinesIsNotSetInAnotherType() {
		Message message = keep(this.inbox.createMessage(false));
		message.set(PropTags.PR_SUBJECT, "Hello");
		PropTag<String> ownProperty = PropTag.of(0x6799, PropType.UNICODE);
		assertThat(message.setProps(List.of(PropValue.of(PropTags.PR_SUBJECT.as(PropType.LONG), 1),
				new PropValue<>(PropTags.PR_SUBJECT.as(PropType.STRING8), "Hi"),
				new PropValue<>(PropTags.PR_HTML.as(PropType.UNICODE), "<p>Hi"), new PropValue<>(ownProperty, "own"),
				PropValue.of(ownProperty.as(PropType.LONG), 7),
				PropValue.of(PropTags.PR_IMPORTANCE.as(PropType.UNICODE), "high"))))
			.extracting((problem) -> problem.index() + " " + problem.reason().name())
			.containsExactly("0 MAPI_E_UNEXPECTED_TYPE", "5 MAPI_E_UNEXPECTED_TYPE");
		assertThat(message.require(PropTags.PR_SUBJECT)).isEqualTo("Hi");
		assertThat(message.require(ownProperty.as(PropType.LONG))).isEqualTo(7);
		assertThat(message.html()).contains("<p>Hi");
	}

	@Test
	@Reference({ "imapiprop-getidsfromnames", "imapiprop-getnamesfromids" })
	@Covers({ "MapiProp.getNamesFromIds", "MapiProp.named", "MapiProp.findNamed" })
	void namesOfPropertiesHoldForTheWholeStore() {
		NamedProperty name = NamedProperty.of(MapiUid.random(), "Colour");
		Message message = keep(this.inbox.createMessage(false));
		assertThat(message.findNamed(name, PropType.UNICODE)).isNull();
		PropTag<String> tag = message.named(name, PropType.UNICODE);
		assertThat(tag.isNamed()).isTrue();
		message.set(tag, "green");
		assertThat(this.inbox.findNamed(name, PropType.UNICODE)).isEqualTo(tag);
		assertThat(message.getNamesFromIds(List.of(tag), null)).containsValue(name);
		assertThat(message.require(tag)).isEqualTo("green");
	}

	@Test
	@Reference({ "imessage-modifyrecipients", "imessage-getrecipienttable" })
	@Covers({ "Message.modifyRecipients(RecipientChange, List)", "Message.recipientTable", "Message.recipients" })
	void recipientsAreAddedModifiedAndRemoved() {
		Message message = keep(this.inbox.createMessage(false));
		message.modifyRecipients(RecipientChange.ADD,
				List.of(recipient(1, "Ann", "ann@example.com"), recipient(2, "Bob", "bob@example.com")));
		MapiTable recipients = keep(message.recipientTable());
		recipients.setColumns(PropTags.PR_ROWID, PropTags.PR_DISPLAY_NAME);
		List<Row> rows = recipients.rows(10);
		assertThat(rows).extracting((row) -> row.get(PropTags.PR_DISPLAY_NAME)).containsExactly("Ann", "Bob");
		int bob = rows.get(1).require(PropTags.PR_ROWID);
		message.modifyRecipients(RecipientChange.MODIFY,
				List.of(recipient(2, "Robert", "bob@example.com").with(PropTags.PR_ROWID, bob)));
		assertThat(message.require(PropTags.PR_DISPLAY_CC)).isEqualTo("Robert");
		message.modifyRecipients(RecipientChange.REMOVE, List.of(Row.EMPTY.with(PropTags.PR_ROWID, bob)));
		assertThat(message.require(PropTags.PR_DISPLAY_CC)).isEmpty();
		message.modifyRecipients(RecipientChange.REPLACE, List.of(recipient(3, "Cy", "cy@example.com")));
		assertThat(recipients.rowCount()).isEqualTo(1);
		assertThat(message.recipients()).hasSize(1);
	}

	@Test
	@Reference("imessage-modifyrecipients")
	@Covers("Message.modifyRecipients(RecipientChange, List)")
	void aRecipientThatIsNoneIsLeftOutAndOneWithoutAValueRefused() {
		Message message = keep(this.inbox.createMessage(false));
		Row ann = recipient(1, "Ann", "ann@example.com");
		message.modifyRecipients(RecipientChange.REPLACE, List.of(Row.EMPTY, ann, Row.EMPTY));
		assertThat(message.recipients()).hasSize(1);
		Row without = recipient(1, "Bob", "bob@example.com").with(PropTags.PR_COMMENT.as(PropType.NULL), NoValue.NULL);
		for (RecipientChange change : List.of(RecipientChange.ADD, RecipientChange.REPLACE)) {
			assertRefused(HResult.MAPI_E_INVALID_PARAMETER,
					() -> message.modifyRecipients(change, List.of(ann, without)));
		}
		assertThat(message.recipients()).hasSize(1);
	}

	@Test
	@Reference({ "imessage-modifyrecipients", "pidtagrowid-canonical-property" })
	@Covers("Message.modifyRecipients(RecipientChange, List)")
	void theNumberOfARecipientIsNotGivenToAnother() {
		Message message = keep(this.inbox.createMessage(false));
		message.modifyRecipients(RecipientChange.ADD,
				List.of(recipient(1, "Ann", "ann@example.com"), recipient(2, "Bob", "bob@example.com")));
		MapiTable recipients = keep(message.recipientTable());
		Row bob = recipients.rows(10).get(1);
		message.modifyRecipients(RecipientChange.REMOVE, List.of(bob));
		message.modifyRecipients(RecipientChange.ADD, List.of(recipient(1, "Cid", "cid@example.com")));
		assertRefused(HResult.MAPI_E_INVALID_PARAMETER,
				() -> message.modifyRecipients(RecipientChange.REMOVE, List.of(bob)));
		message.deleteProps(List.of(PropTags.PR_MESSAGE_RECIPIENTS));
		message.modifyRecipients(RecipientChange.REPLACE, List.of(recipient(1, "Dan", "dan@example.com"),
				recipient(1, "Eve", "eve@example.com"), recipient(1, "Fay", "fay@example.com")));
		assertRefused(HResult.MAPI_E_INVALID_PARAMETER,
				() -> message.modifyRecipients(RecipientChange.REMOVE, List.of(bob)));
		assertThat(message.recipients()).hasSize(3);
	}

	@Test
	@Reference({ "imessage-createattach", "imessage-openattach", "imessage-deleteattach",
			"imessage-getattachmenttable" })
	@Covers({ "Message.createAttachment", "Message.openAttachment", "Message.deleteAttachment",
			"Message.attachmentTable", "Attachment.method", "Attachment.openData", "Attachment.openEmbeddedMessage",
			"Attachment.openOleData", "Message.attachments", "Message.toMail" })
	void attachmentsAreSavedWithTheirMessage() throws IOException {
		Message message = keep(this.inbox.createMessage(false));
		try (Attachment data = message.createAttachment()) {
			data.set(PropTags.PR_ATTACH_METHOD, AttachMethod.BY_VALUE.mask());
			try (OutputStream output = data.openData(PropertyAccess.CREATE).outputStream()) {
				output.write(new byte[300_000]);
			}
			data.saveChanges();
		}
		try (Attachment embedded = message.createAttachment()) {
			embedded.set(PropTags.PR_ATTACH_METHOD, AttachMethod.EMBEDDED_MESSAGE.mask());
			try (Message inner = embedded.openEmbeddedMessage(PropertyAccess.CREATE)) {
				inner.set(PropTags.PR_SUBJECT, "Inner");
				inner.saveChanges();
			}
			embedded.saveChanges();
		}
		message.saveChanges(SaveFlag.KEEP_OPEN_READWRITE);
		Message reopened = reopen(id(message.getProps(PropTags.PR_ENTRYID)));
		assertThat(reopened.require(PropTags.PR_HASATTACH)).isTrue();
		try (Attachment data = reopened.openAttachment(0);
				MapiStream stream = data.openData(PropertyAccess.READ);
				Attachment embedded = reopened.openAttachment(1);
				Message inner = embedded.openEmbeddedMessage(PropertyAccess.READ)) {
			assertThat(stream.size()).isEqualTo(300_000);
			assertThat(embedded.method()).isEqualTo(AttachMethod.EMBEDDED_MESSAGE);
			assertThat(inner.require(PropTags.PR_SUBJECT)).isEqualTo("Inner");
			assertRefused(HResult.MAPI_E_UNEXPECTED_TYPE, () -> data.openOleData(PropertyAccess.READ));
		}
		assertThat(reopened.attachments()).hasSize(2);
		assertThat(reopened.toMail().attachments()).hasSize(2);
		reopened.deleteAttachment(0);
		assertRefused(HResult.MAPI_E_NOT_FOUND, () -> reopened.openAttachment(0, OpenFlag.MODIFY));
		try (MapiTable attachments = reopened.attachmentTable()) {
			assertThat(attachments.rowCount()).isEqualTo(1);
		}
	}

	@Test
	@Reference("imapiprop-openproperty")
	@Covers("MapiStream.transferFrom")
	void anAttachmentIsWrittenFromASourceWholeOrNotAtAll() throws IOException {
		byte[] document = new byte[200_001];
		new Random(5).nextBytes(document);
		InputStream failing = new SequenceInputStream(new ByteArrayInputStream(document), new InputStream() {

			@Override
			public int read() throws IOException {
				throw new IOException("The disk is gone");
			}

		});
		Message message = keep(this.inbox.createMessage(false));
		try (Attachment attachment = message.createAttachment()) {
			attachment.set(PropTags.PR_ATTACH_METHOD, AttachMethod.BY_VALUE.mask());
			long written = attachment.openData(PropertyAccess.CREATE).transferFrom(new ByteArrayInputStream(document));
			assertThat(written).isEqualTo(document.length);
			MapiStream stream = attachment.openData(PropertyAccess.MODIFY);
			assertThatIOException().isThrownBy(() -> stream.transferFrom(failing)).withMessage("The disk is gone");
			attachment.saveChanges();
		}
		message.saveChanges(SaveFlag.KEEP_OPEN_READWRITE);
		try (Attachment attachment = message.openAttachment(0)) {
			assertThat(attachment.require(PropTags.PR_ATTACH_DATA_BIN)).isEqualTo(Binary.of(document));
		}
	}

	@Test
	@Reference({ "pidtagattachmethod-canonical-property", "pidtagattachpathname-canonical-property" })
	@Covers({ "Attachment.method", "Attachment.openData", "Message.attachments" })
	void anAttachmentByReferenceSaysWhereItsFileIsAndHoldsNothing() {
		Message message = keep(this.inbox.createMessage(false));
		for (AttachMethod method : List.of(AttachMethod.BY_REFERENCE, AttachMethod.BY_REFERENCE_RESOLVE,
				AttachMethod.BY_REFERENCE_ONLY, AttachMethod.BY_WEB_REFERENCE)) {
			try (Attachment attachment = message.createAttachment()) {
				attachment.set(PropTags.PR_ATTACH_METHOD, method.mask());
				attachment.set(PropTags.PR_ATTACH_LONG_PATHNAME, "\\\\server\\share\\" + method + ".txt");
				attachment.set(PropTags.PR_ATTACH_LONG_FILENAME, method + ".txt");
				attachment.saveChanges();
			}
		}
		message.saveChanges(SaveFlag.KEEP_OPEN_READWRITE);
		Message reopened = reopen(id(message.getProps(PropTags.PR_ENTRYID)));
		assertThat(reopened.attachments()).extracting((attached) -> attached.method() + " " + attached.name())
			.containsExactly("BY_REFERENCE BY_REFERENCE.txt", "BY_REFERENCE_RESOLVE BY_REFERENCE_RESOLVE.txt",
					"BY_REFERENCE_ONLY BY_REFERENCE_ONLY.txt", "BY_WEB_REFERENCE BY_WEB_REFERENCE.txt");
		try (Attachment attachment = reopened.openAttachment(0)) {
			assertThat(attachment.method()).isEqualTo(AttachMethod.BY_REFERENCE);
			assertThat(attachment.require(PropTags.PR_ATTACH_LONG_PATHNAME))
				.isEqualTo("\\\\server\\share\\BY_REFERENCE.txt");
			assertRefused(HResult.MAPI_E_NOT_FOUND, () -> attachment.openData(PropertyAccess.READ));
			assertRefused(HResult.MAPI_E_NOT_FOUND, () -> attachment.openEmbeddedMessage(PropertyAccess.READ));
		}
	}

	@Test
	@Reference({ "ole-attachments", "pidtagattachdataobject-canonical-property" })
	@Covers({ "Attachment.openOleData", "Attachment.method" })
	void theDataOfAnOleAttachmentIsAStream() throws IOException {
		byte[] document = new byte[70_000];
		new Random(3).nextBytes(document);
		Message message = keep(this.inbox.createMessage(false));
		try (Attachment attachment = message.createAttachment()) {
			attachment.set(PropTags.PR_ATTACH_METHOD, AttachMethod.OLE.mask());
			try (OutputStream output = attachment.openOleData(PropertyAccess.CREATE).outputStream()) {
				output.write(document);
			}
			attachment.saveChanges();
		}
		message.saveChanges(SaveFlag.KEEP_OPEN_READWRITE);
		EntryId entryId = id(message.getProps(PropTags.PR_ENTRYID));
		Message copy = keep(this.inbox.createMessage(false));
		assertThat(reopen(entryId).copyTo(copy, List.of())).isEmpty();
		copy.saveChanges(SaveFlag.KEEP_OPEN_READWRITE);
		for (EntryId each : List.of(entryId, id(copy.getProps(PropTags.PR_ENTRYID)))) {
			try (Attachment attachment = reopen(each).openAttachment(0);
					InputStream input = attachment.openOleData(PropertyAccess.READ).inputStream()) {
				assertThat(attachment.method()).isEqualTo(AttachMethod.OLE);
				assertThat(input.readAllBytes()).isEqualTo(document);
				assertThat(attachment.require(PropTags.PR_ATTACH_SIZE)).isGreaterThanOrEqualTo(document.length);
				assertRefused(HResult.MAPI_E_UNEXPECTED_TYPE, () -> attachment.openData(PropertyAccess.READ));
			}
		}
	}

	@Test
	@Reference({ "imapiprop-openproperty", "imapiprop-getprops" })
	@Covers({ "MapiProp.openStream", "MapiStream.read", "MapiStream.write", "MapiStream.seek", "MapiStream.setSize",
			"MapiStream.size", "MapiStream.copyTo", "MapiStream.commit", "MapiStream.revert", "MapiStream.cloneStream",
			"MapiStream.inputStream", "MapiStream.outputStream", "MapiStream.lastError" })
	void aStreamReadsAndWritesWhatBecomesPartOfTheObjectWhenItIsCommitted() throws IOException {
		Message message = keep(this.inbox.createMessage(false));
		PropTag<Binary> tag = PropTags.PR_HTML;
		assertRefused(HResult.MAPI_E_NOT_FOUND, () -> message.openStream(tag, PropertyAccess.READ));
		MapiStream stream = keep(message.openStream(tag, PropertyAccess.CREATE));
		assertThat(stream.write(new byte[] { 1, 2, 3, 4 })).isEqualTo(4);
		assertThat(message.get(tag)).isNull();
		stream.commit();
		assertThat(message.require(tag)).isEqualTo(Binary.of((byte) 1, (byte) 2, (byte) 3, (byte) 4));
		stream.setSize(2);
		assertThat(stream.seek(1, MapiStream.Origin.BEGINNING)).isEqualTo(1);
		assertThat(stream.read(10)).containsExactly(2);
		stream.revert();
		assertThat(stream.size()).isEqualTo(4);
		assertThat(stream.seek(-3, MapiStream.Origin.END)).isEqualTo(1);
		assertThat(stream.seek(1, MapiStream.Origin.CURRENT)).isEqualTo(2);
		assertThat(stream.lastError(HResult.MAPI_E_NOT_FOUND)).isNull();
		MapiStream clone = keep(stream.cloneStream());
		assertThat(clone.read(10)).containsExactly(3, 4);
		MapiStream other = keep(message.openStream(PropTags.PR_RTF_COMPRESSED, PropertyAccess.CREATE));
		assertThat(stream.copyTo(other, 1)).isEqualTo(1);
		other.commit();
		assertThat(message.require(PropTags.PR_RTF_COMPRESSED)).isEqualTo(Binary.of((byte) 3));
		stream.seek(0, MapiStream.Origin.BEGINNING);
		try (OutputStream out = stream.outputStream()) {
			out.write(new byte[] { 5, 6 });
		}
		assertThat(message.require(tag)).isEqualTo(Binary.of((byte) 5, (byte) 6, (byte) 3, (byte) 4));
		try (InputStream in = keep(message.openStream(tag, PropertyAccess.READ)).inputStream()) {
			assertThat(in.readAllBytes()).containsExactly(5, 6, 3, 4);
		}
	}

	@Test
	@Reference({ "imapiprop-getprops", "imapiprop-openproperty" })
	@Covers({ "Message.text", "Message.setText", "Message.html", "Message.setHtml", "Message.rtf", "Message.setRtf",
			"MapiProp.readProps" })
	void bodiesAreKeptHoweverLargeTheyAre() {
		Message message = keep(this.inbox.createMessage(false));
		String text = "Grüße ".repeat(20_000);
		message.setText(text);
		message.setHtml("<p>" + text + "</p>");
		message.setRtf("{\\rtf1 Hello}");
		assertThat(message.getProps(PropTags.PR_BODY).error(PropTags.PR_BODY))
			.isEqualTo(HResult.MAPI_E_NOT_ENOUGH_MEMORY);
		message.saveChanges(SaveFlag.KEEP_OPEN_READWRITE);
		Message reopened = reopen(id(message.getProps(PropTags.PR_ENTRYID)));
		assertThat(reopened.text()).isEqualTo(text);
		assertThat(reopened.html()).isEqualTo("<p>" + text + "</p>");
		assertThat(reopened.rtf()).isEqualTo("{\\rtf1 Hello}");
		Row both = reopened.readProps(PropTags.PR_BODY, PropTags.PR_SENDER_NAME, PropTags.PR_MESSAGE_CLASS);
		assertThat(both.get(PropTags.PR_BODY)).isEqualTo(text);
		assertThat(both.error(PropTags.PR_SENDER_NAME)).isEqualTo(HResult.MAPI_E_NOT_FOUND);
		assertThat(both.get(PropTags.PR_MESSAGE_CLASS)).isEqualTo("IPM.Note");
	}

	private Message saved(Consumer<Message> writer) {
		Message message = keep(this.inbox.createMessage(false));
		writer.accept(message);
		message.saveChanges(SaveFlag.KEEP_OPEN_READWRITE);
		return reopen(id(message.getProps(PropTags.PR_ENTRYID)));
	}

	@Test
	@Reference({ "pidtagbody-canonical-property", "supporting-rtf-text-for-message-store-providers" })
	@Covers({ "Message.setText", "Message.text", "Message.html", "Message.rtf", "Message.toMail" })
	void aBodyThatWasWrittenAsTextIsReadAsHtmlAndRtfToo() {
		Message message = saved((written) -> written.setText("1 < 2 & gr\u00FC\u00DFe {\\}\r\nSecond \uD83D\uDCE7"));
		assertThat(message.html()).contains("1 &lt; 2 &amp; gr").contains("<br>").contains("Second");
		String rtf = message.rtf();
		assertThat(rtf).startsWith("{\\rtf1").contains("\\fromtext");
		assertThat(message.require(PropTags.PR_NATIVE_BODY_INFO)).isEqualTo(1);
		assertThat(message.require(PropTags.PR_RTF_IN_SYNC)).isTrue();
		assertThat(message.toMail().html()).isNull();
		assertThat(message.getPropList()).contains(PropTags.PR_BODY, PropTags.PR_HTML, PropTags.PR_RTF_COMPRESSED);
		Message again = saved((written) -> written.setRtf(rtf));
		assertThat(again.text().strip()).isEqualTo(message.text());
		assertThat(again.require(PropTags.PR_NATIVE_BODY_INFO)).isEqualTo(2);
	}

	@Test
	@Reference({ "pidtagbodyhtml-canonical-property", "pidtagrtfcompressed-canonical-property" })
	@Covers({ "Message.setHtml", "Message.text", "Message.html", "Message.rtf", "Message.setRtf" })
	void aBodyThatWasWrittenAsHtmlIsReadAsTextAndIsStillInItsRtf() {
		String html = "<html><head><title>Hidden</title><style>p { color: red }</style></head><body><p>Gr\u00FC\u00DFe"
				+ " &amp; <b>more</b></p><p>Second&nbsp;line &lt;3</p></body></html>";
		Message message = saved((written) -> written.setHtml(html));
		assertThat(message.text()).isEqualTo("Gr\u00FC\u00DFe & more\r\nSecond line <3");
		assertThat(message.require(PropTags.PR_NATIVE_BODY_INFO)).isEqualTo(3);
		assertThat(message.require(PropTag.of(0x1013, PropType.UNICODE))).isEqualTo(html);
		assertThat(message.toMail().html()).isEqualTo(html);
		String rtf = message.rtf();
		Message again = saved((written) -> written.setRtf(rtf));
		assertThat(again.html()).isEqualTo(html);
		assertThat(again.text().strip().replace('\u00A0', ' ')).isEqualTo(message.text());
		try (MapiTable contents = this.inbox.contentsTable()) {
			contents.restrict(Restriction.content(PropTags.PR_BODY, "& MORE", Restriction.FuzzyLevel.SUBSTRING,
					Restriction.FuzzyOption.IGNORE_CASE));
			assertThat(contents.rowCount()).isEqualTo(2);
		}
	}

	@Test
	@Reference({ "pidtagrtfinsync-canonical-property", "imapiprop-savechanges" })
	@Covers({ "Message.setText", "Message.html", "Message.text", "MapiProp.saveChanges" })
	void aBodyThatIsWrittenAnewTakesThePlaceOfAllItsForms() {
		Message message = saved((written) -> {
			written.setText("Text of its own");
			written.setHtml("<p>Old</p>");
		});
		assertThat(message.text()).isEqualTo("Text of its own");
		assertThat(message.html()).isEqualTo("<p>Old</p>");
		message.set(PropTag.of(0x1013, PropType.UNICODE), "<p>N\u00E9w \u20AC</p>");
		assertThat(message.text()).isEqualTo("N\u00E9w \u20AC");
		message.saveChanges(SaveFlag.KEEP_OPEN_READWRITE);
		assertThat(message.html()).isEqualTo("<p>N\u00E9w \u20AC</p>");
		message.setText("Newest");
		assertThat(message.html()).contains("Newest").doesNotContain("w \u20AC");
		assertThat(message.rtf()).contains("Newest");
		assertThat(message.deleteProps(List.of(PropTags.PR_BODY))).isEmpty();
		assertThat(message.html()).isNull();
		assertThat(message.rtf()).isNull();
		assertThat(message.get(PropTags.PR_NATIVE_BODY_INFO)).isNull();
	}

	@Test
	@Reference({ "imapiprop-copyto", "imapiprop-copyprops" })
	@Covers({ "MapiProp.copyTo", "MapiProp.copyProps" })
	void propertiesAreCopiedToAnotherMessage() {
		Message from = keep(this.inbox.createMessage(false));
		from.set(PropTags.PR_SUBJECT, "Hello");
		from.set(PropTags.PR_IMPORTANCE, 2);
		from.modifyRecipients(RecipientChange.ADD, List.of(recipient(1, "Ann", "ann@example.com")));
		Message to = keep(this.inbox.createMessage(false));
		assertThat(from.copyTo(to, List.of(PropTags.PR_IMPORTANCE))).isEmpty();
		assertThat(to.require(PropTags.PR_SUBJECT)).isEqualTo("Hello");
		assertThat(to.require(PropTags.PR_DISPLAY_TO)).isEqualTo("Ann");
		assertThat(to.get(PropTags.PR_IMPORTANCE)).isNull();
		assertThat(from.copyProps(to, List.of(PropTags.PR_IMPORTANCE))).isEmpty();
		assertThat(to.require(PropTags.PR_IMPORTANCE)).isEqualTo(2);
		assertRefused(HResult.MAPI_E_NO_ACCESS, () -> to.copyTo(to, List.of()));
		assertRefused(HResult.MAPI_E_INTERFACE_NOT_SUPPORTED, () -> from.copyTo(this.inbox, List.of()));
	}

	@Test
	@Reference({ "imapiprop-copyto", "imapiprop-copyprops" })
	@Covers("MapiProp.copyProps")
	void propertiesAreMovedOrOnlyAddedIfThatIsAskedFor() {
		Message from = keep(this.inbox.createMessage(false));
		from.set(PropTags.PR_SUBJECT, "Hello");
		from.set(PropTags.PR_IMPORTANCE, 2);
		try (Attachment attachment = from.createAttachment()) {
			attachment.set(PropTags.PR_ATTACH_FILENAME, "a.txt");
			attachment.saveChanges();
		}
		Message to = keep(this.inbox.createMessage(false));
		to.set(PropTags.PR_SUBJECT, "Own");
		assertThat(from.copyProps(to, List.of(PropTags.PR_SUBJECT, PropTags.PR_IMPORTANCE), CopyFlag.NOREPLACE))
			.isEmpty();
		assertThat(to.require(PropTags.PR_SUBJECT)).isEqualTo("Own");
		assertThat(to.require(PropTags.PR_IMPORTANCE)).isEqualTo(2);
		assertThat(from.copyProps(to, List.of(PropTags.PR_SUBJECT, PropTags.PR_MESSAGE_ATTACHMENTS), CopyFlag.MOVE))
			.isEmpty();
		assertThat(to.require(PropTags.PR_SUBJECT)).isEqualTo("Hello");
		assertThat(to.attachments()).extracting((attached) -> attached.name()).containsExactly("a.txt");
		assertThat(from.get(PropTags.PR_SUBJECT)).isNull();
		assertThat(from.attachments()).isEmpty();
		assertThat(from.copyProps(to, List.of(PropTags.PR_COMMENT)))
			.extracting((problem) -> problem.index() + " " + problem.reason().name())
			.containsExactly("0 MAPI_E_NOT_FOUND");
	}

	@Test
	@Reference("imessage-setreadflag")
	@Covers("Message.setReadFlag")
	void aMessageIsMarkedAsReadAtOnce() {
		EntryId entryId = newMessage(this.inbox, "First");
		Message message = reopen(entryId);
		message.setReadFlag(ReadFlag.CLEAR_READ_FLAG);
		assertThat(this.inbox.require(PropTags.PR_CONTENT_UNREAD)).isEqualTo(1);
		message.setReadFlag();
		assertThat(this.inbox.require(PropTags.PR_CONTENT_UNREAD)).isZero();
	}

	private static void assertTells(MapiProp object, PropTag<?>... tags) {
		assertThat(object.getPropList()).contains(tags);
		for (PropTag<?> tag : tags) {
			assertThat(object.getProps().values()).contains(PropValue.of(tag, NoValue.OBJECT));
			assertThat(object.getProps(tag).values()).containsExactly(PropValue.of(tag, NoValue.OBJECT));
		}
	}

}
