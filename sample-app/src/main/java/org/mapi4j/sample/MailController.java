package org.mapi4j.sample;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.mapi4j.EntryId;
import org.mapi4j.MapiNotSupportedException;
import org.mapi4j.MapiObjectNotFoundException;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.Row;
import org.mapi4j.session.MapiSession;
import org.mapi4j.store.Folder;
import org.mapi4j.store.FolderPage;
import org.mapi4j.store.Mail;
import org.mapi4j.store.MessageStore;
import org.mapi4j.store.OpenStoreOptions;
import org.mapi4j.store.SpecialFolder;
import org.mapi4j.table.ContainerFlag;
import org.mapi4j.table.MapiTable;
import org.mapi4j.table.SortOrder;

/**
 * Shows the message stores, their folders and the messages in them, and sends messages.
 */
@Controller
@RequestMapping("/mail")
class MailController {

	private static final int PAGE = 20;

	private static final int MOST_STORES = 50;

	private static final int MOST_FOLDERS = 200;

	private final MapiSession session;

	MailController(MapiSession session) {
		this.session = session;
	}

	@GetMapping
	String inbox(Model model) {
		try (MessageStore store = this.session.openDefaultStore(OpenStoreOptions.BEST_ACCESS)) {
			return first(model, store);
		}
	}

	@GetMapping("/stores/{store}")
	String store(Model model, @PathVariable EntryId store) {
		try (MessageStore opened = this.session.openMessageStore(store, OpenStoreOptions.BEST_ACCESS)) {
			return first(model, opened);
		}
	}

	@GetMapping("/stores/{store}/folders/{folder}")
	String folder(Model model, @PathVariable EntryId store, @PathVariable EntryId folder,
			@RequestParam(defaultValue = "0") int start) {
		try (MessageStore opened = this.session.openMessageStore(store, OpenStoreOptions.BEST_ACCESS);
				Folder chosen = opened.openFolder(folder)) {
			return folder(model, opened, chosen, Math.max(0, start));
		}
	}

	/** Shows the Inbox, or the top of a store that receives no mail. */
	private String first(Model model, MessageStore store) {
		try (Folder folder = open(store, SpecialFolder.INBOX, SpecialFolder.IPM_SUBTREE, SpecialFolder.ROOT)) {
			return folder(model, store, folder, 0);
		}
	}

	private static Folder open(MessageStore store, SpecialFolder wanted, SpecialFolder... instead) {
		try {
			return store.openSpecialFolder(wanted);
		}
		catch (MapiObjectNotFoundException | MapiNotSupportedException ex) {
			if (instead.length == 0) {
				throw ex;
			}
			return open(store, instead[0], Arrays.copyOfRange(instead, 1, instead.length));
		}
	}

	private String folder(Model model, MessageStore store, Folder folder, int start) {
		FolderPage page = folder.page(start, PAGE, SortOrder.descending(PropTags.PR_MESSAGE_DELIVERY_TIME),
				PropTags.PR_ENTRYID, PropTags.PR_SUBJECT, PropTags.PR_SENDER_NAME, PropTags.PR_MESSAGE_DELIVERY_TIME,
				PropTags.PR_MESSAGE_FLAGS, PropTags.PR_HASATTACH);
		model.addAttribute("stores", stores());
		model.addAttribute("store", store.entryId().toString());
		model.addAttribute("folders", folders(store));
		model.addAttribute("folder", folder.entryId().toString());
		model.addAttribute("name", folder.get(PropTags.PR_DISPLAY_NAME));
		model.addAttribute("page", page);
		model.addAttribute("messages", page.rows().stream().map(MessageLine::of).toList());
		model.addAttribute("previous", Math.max(0, start - PAGE));
		model.addAttribute("next", start + PAGE);
		return "mail";
	}

	private Lines<StoreLine> stores() {
		try (MapiTable table = this.session.messageStoresTable()) {
			table.setColumns(PropTags.PR_ENTRYID, PropTags.PR_DISPLAY_NAME);
			return Lines.of(table, MOST_STORES, StoreLine::of);
		}
	}

	private static Lines<FolderLine> folders(MessageStore store) {
		try (Folder top = open(store, SpecialFolder.IPM_SUBTREE, SpecialFolder.ROOT);
				MapiTable table = top.hierarchyTable(ContainerFlag.CONVENIENT_DEPTH)) {
			table.setColumns(PropTags.PR_ENTRYID, PropTags.PR_DISPLAY_NAME, PropTags.PR_DEPTH,
					PropTags.PR_CONTENT_UNREAD);
			return Lines.of(table, MOST_FOLDERS, FolderLine::of);
		}
	}

	@GetMapping("/new")
	String compose() {
		return "compose";
	}

	@PostMapping("/new")
	String send(@RequestParam String to, @RequestParam String subject, @RequestParam String text,
			RedirectAttributes redirect) {
		String[] recipients = StringUtils.tokenizeToStringArray(to, ",;");
		this.session.send(Mail.compose().to(recipients).subject(subject).text(text));
		redirect.addFlashAttribute("sent", true);
		return "redirect:/mail";
	}

	/**
	 * The first lines of a table.
	 *
	 * @param shown the lines
	 * @param left how many there are beyond
	 */
	record Lines<T>(List<T> shown, int left) {

		static <T> Lines<T> of(MapiTable table, int most, Function<Row, T> line) {
			List<T> shown = table.rows(most).stream().map(line).toList();
			return new Lines<>(shown, Math.max(0, table.rowCount() - shown.size()));
		}

	}

	record StoreLine(String id, String name) {

		static StoreLine of(Row row) {
			return new StoreLine(row.entryId().toString(), row.get(PropTags.PR_DISPLAY_NAME, "(no name)"));
		}

	}

	record FolderLine(String id, String name, int depth, int unread) {

		static FolderLine of(Row row) {
			return new FolderLine(row.entryId().toString(), row.get(PropTags.PR_DISPLAY_NAME, "(no name)"),
					row.get(PropTags.PR_DEPTH, 0), row.get(PropTags.PR_CONTENT_UNREAD, 0));
		}

	}

	record MessageLine(String id, String subject, @Nullable String sender, @Nullable Instant received, boolean read,
			boolean attachment) {

		private static final int MSGFLAG_READ = 1;

		static MessageLine of(Row row) {
			String subject = row.get(PropTags.PR_SUBJECT, "");
			return new MessageLine(row.entryId().toString(), subject.isBlank() ? "(no subject)" : subject,
					row.get(PropTags.PR_SENDER_NAME), row.get(PropTags.PR_MESSAGE_DELIVERY_TIME),
					(row.get(PropTags.PR_MESSAGE_FLAGS, 0) & MSGFLAG_READ) != 0, row.get(PropTags.PR_HASATTACH, false));
		}

	}

}
