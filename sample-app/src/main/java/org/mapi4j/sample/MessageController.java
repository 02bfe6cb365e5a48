package org.mapi4j.sample;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;
import org.jsoup.Jsoup;
import org.jsoup.safety.Safelist;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

import org.mapi4j.EntryId;
import org.mapi4j.property.PropertyAccess;
import org.mapi4j.session.MapiSession;
import org.mapi4j.store.Attachment;
import org.mapi4j.store.AttachmentDescription;
import org.mapi4j.store.Mail;
import org.mapi4j.store.Message;

/**
 * Shows a message: what is known of it, its text, its HTML with nothing that could run,
 * and its attachments, which are never held in memory whole.
 */
@Controller
@RequestMapping("/mail/stores/{store}/messages/{message}")
class MessageController {

	private static final Safelist HARMLESS = Safelist.basic().addTags("h1", "h2", "h3", "table", "tr", "td", "th");

	private final MapiSession session;

	MessageController(MapiSession session) {
		this.session = session;
	}

	@GetMapping
	String message(Model model, @PathVariable EntryId store, @PathVariable EntryId message) {
		try (Message read = open(store, message)) {
			Mail mail = Mail.of(read);
			model.addAttribute("path", "/mail/stores/" + store + "/messages/" + message);
			model.addAttribute("mail", mail);
			model.addAttribute("attachments",
					mail.attachments().stream().filter((attachment) -> !attachment.hidden()).toList());
			return "message";
		}
	}

	@GetMapping("/html")
	ResponseEntity<byte[]> html(@PathVariable EntryId store, @PathVariable EntryId message) {
		try (Message read = open(store, message)) {
			return ResponseEntity.ok()
				.contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
				.header("Content-Security-Policy", "default-src 'none'; sandbox")
				.body(clean(read.html()).getBytes(StandardCharsets.UTF_8));
		}
	}

	private static String clean(@Nullable String html) {
		return (html != null) ? Jsoup.clean(html, HARMLESS) : "";
	}

	@GetMapping("/attachments/{number}")
	ResponseEntity<StreamingResponseBody> attachment(@PathVariable EntryId store, @PathVariable EntryId message,
			@PathVariable int number) {
		String name;
		try (Message read = open(store, message); Attachment attachment = read.openAttachment(number)) {
			attachment.openData(PropertyAccess.READ).close();
			name = read.attachments()
				.stream()
				.filter((each) -> each.number() == number)
				.map(AttachmentDescription::name)
				.findFirst()
				.orElse("attachment");
		}
		StreamingResponseBody body = (out) -> {
			try (Message read = open(store, message);
					Attachment attachment = read.openAttachment(number);
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

	private Message open(EntryId store, EntryId message) {
		return this.session.openMessage(message.inStore(store), false);
	}

}
