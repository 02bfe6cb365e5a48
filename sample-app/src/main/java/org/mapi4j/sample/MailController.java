package org.mapi4j.sample;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.jsoup.Jsoup;
import org.jsoup.safety.Safelist;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.mapi4j.EntryId;
import org.mapi4j.MapiException;
import org.mapi4j.MapiObjectNotFoundException;
import org.mapi4j.SessionUnavailableException;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.PropertyAccess;
import org.mapi4j.property.Row;
import org.mapi4j.session.MapiSession;
import org.mapi4j.store.Attachment;
import org.mapi4j.store.AttachmentDescription;
import org.mapi4j.store.Folder;
import org.mapi4j.store.FolderPage;
import org.mapi4j.store.Mail;
import org.mapi4j.store.Message;
import org.mapi4j.store.MessageStore;
import org.mapi4j.store.OpenStoreOptions;
import org.mapi4j.store.SpecialFolder;
import org.mapi4j.table.ContainerFlag;
import org.mapi4j.table.MapiTable;
import org.mapi4j.table.SortOrder;

/**
 * Shows the folders and messages of the default message store, and sends messages.
 */
@Controller
class MailController {

	private static final int PAGE = 20;

	private static final int MOST_FOLDERS = 200;

	private final MapiSession session;

	MailController(MapiSession session) {
		this.session = session;
	}

	@GetMapping("/mail")
	String inbox(Model model) {
		try (MessageStore store = store()) {
			return folder(model, store, store.specialFolder(SpecialFolder.INBOX), 0);
		}
	}

	@GetMapping("/mail/folders/{folder}")
	String folder(Model model, @PathVariable String folder, @RequestParam(defaultValue = "0") int start) {
		try (MessageStore store = store()) {
			return folder(model, store, EntryId.parse(folder), Math.max(0, start));
		}
	}

	private String folder(Model model, MessageStore store, EntryId id, int start) {
		try (Folder folder = store.openFolder(id)) {
			FolderPage page = folder.page(start, PAGE, SortOrder.descending(PropTags.PR_MESSAGE_DELIVERY_TIME),
					PropTags.PR_ENTRYID, PropTags.PR_SUBJECT, PropTags.PR_SENDER_NAME, PropTags.PR_DISPLAY_TO,
					PropTags.PR_MESSAGE_DELIVERY_TIME, PropTags.PR_MESSAGE_FLAGS, PropTags.PR_HASATTACH);
			model.addAttribute("folders", folders(store));
			model.addAttribute("folder", id.toString());
			model.addAttribute("name", folder.require(PropTags.PR_DISPLAY_NAME));
			model.addAttribute("page", page);
			model.addAttribute("messages", page.rows().stream().map(MessageLine::of).toList());
			model.addAttribute("previous", Math.max(0, start - PAGE));
			model.addAttribute("next", start + PAGE);
			return "mail";
		}
	}

	private List<FolderLine> folders(MessageStore store) {
		try (Folder top = store.openSpecialFolder(SpecialFolder.IPM_SUBTREE);
				MapiTable table = top.hierarchyTable(ContainerFlag.CONVENIENT_DEPTH)) {
			table.setColumns(PropTags.PR_ENTRYID, PropTags.PR_DISPLAY_NAME, PropTags.PR_DEPTH,
					PropTags.PR_CONTENT_UNREAD);
			return table.rows(MOST_FOLDERS).stream().map(FolderLine::of).toList();
		}
	}

	@GetMapping("/mail/messages/{message}")
	String message(Model model, @PathVariable String message) {
		try (MessageStore store = store(); Message opened = store.openMessage(EntryId.parse(message))) {
			Mail mail = Mail.of(opened);
			model.addAttribute("id", message);
			model.addAttribute("mail", mail);
			model.addAttribute("attachments",
					mail.attachments().stream().filter((attachment) -> !attachment.hidden()).toList());
			return "message";
		}
	}

	@GetMapping("/mail/messages/{message}/html")
	ResponseEntity<byte[]> html(@PathVariable String message) {
		try (MessageStore store = store(); Message opened = store.openMessage(EntryId.parse(message))) {
			String html = opened.html();
			String clean = Jsoup.clean((html != null) ? html : "",
					Safelist.basic().addTags("h1", "h2", "h3", "table", "tr", "td", "th"));
			return ResponseEntity.ok()
				.contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
				.header("Content-Security-Policy", "default-src 'none'; sandbox")
				.body(clean.getBytes(StandardCharsets.UTF_8));
		}
	}

	@GetMapping("/mail/messages/{message}/attachments/{number}")
	ResponseEntity<StreamingResponseBody> attachment(@PathVariable String message, @PathVariable int number) {
		String name;
		try (MessageStore store = store(); Message opened = store.openMessage(EntryId.parse(message))) {
			name = opened.attachments()
				.stream()
				.filter((attachment) -> attachment.number() == number)
				.map(AttachmentDescription::name)
				.findFirst()
				.orElse("attachment");
		}
		StreamingResponseBody body = (out) -> {
			try (MessageStore store = store();
					Message opened = store.openMessage(EntryId.parse(message));
					Attachment attachment = opened.openAttachment(number);
					InputStream data = attachment.openData(PropertyAccess.READ).inputStream()) {
				data.transferTo(out);
			}
		};
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_OCTET_STREAM)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString())
			.body(body);
	}

	@GetMapping("/mail/new")
	String compose() {
		return "compose";
	}

	@PostMapping("/mail/new")
	String send(@RequestParam String to, @RequestParam String subject, @RequestParam String text,
			RedirectAttributes redirect) {
		String[] recipients = StringUtils.tokenizeToStringArray(to, ",;");
		this.session.send(Mail.compose().to(recipients).subject(subject).text(text));
		redirect.addFlashAttribute("sent", true);
		return "redirect:/mail";
	}

	private MessageStore store() {
		return this.session.openDefaultStore(OpenStoreOptions.BEST_ACCESS);
	}

	@ExceptionHandler({ MapiException.class, IllegalArgumentException.class })
	ModelAndView failed(Exception ex) {
		HttpStatus status = HttpStatus.BAD_GATEWAY;
		if (ex instanceof SessionUnavailableException) {
			status = HttpStatus.SERVICE_UNAVAILABLE;
		}
		else if (ex instanceof MapiObjectNotFoundException) {
			status = HttpStatus.NOT_FOUND;
		}
		else if (ex instanceof IllegalArgumentException) {
			status = HttpStatus.BAD_REQUEST;
		}
		ModelAndView page = new ModelAndView("failed", status);
		page.addObject("message", ex.getMessage());
		return page;
	}

	record FolderLine(String id, String name, int depth, int unread) {

		static FolderLine of(Row row) {
			return new FolderLine(row.require(PropTags.PR_ENTRYID).toString(),
					row.get(PropTags.PR_DISPLAY_NAME, "(no name)"), row.get(PropTags.PR_DEPTH, 1),
					row.get(PropTags.PR_CONTENT_UNREAD, 0));
		}

	}

	record MessageLine(String id, String subject, @Nullable String sender, @Nullable String to,
			@Nullable Instant received, boolean read, boolean attachment) {

		static MessageLine of(Row row) {
			String subject = row.get(PropTags.PR_SUBJECT, "");
			return new MessageLine(row.require(PropTags.PR_ENTRYID).toString(),
					subject.isBlank() ? "(no subject)" : subject, row.get(PropTags.PR_SENDER_NAME),
					row.get(PropTags.PR_DISPLAY_TO), row.get(PropTags.PR_MESSAGE_DELIVERY_TIME),
					(row.get(PropTags.PR_MESSAGE_FLAGS, 0) & 1) != 0, row.get(PropTags.PR_HASATTACH, false));
		}

	}

}
