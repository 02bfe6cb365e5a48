package org.mapi4j.tck;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import org.mapi4j.EntryId;
import org.mapi4j.HResult;
import org.mapi4j.property.OpenFlag;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.PropValue;
import org.mapi4j.property.Restriction;
import org.mapi4j.property.Row;
import org.mapi4j.store.DeleteFlag;
import org.mapi4j.store.Folder;
import org.mapi4j.store.FolderCopyFlag;
import org.mapi4j.store.FolderType;
import org.mapi4j.table.Bookmark;
import org.mapi4j.table.MapiTable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

/**
 * Folders are, after whatever is done to them, what a plain model of them is. What is
 * done is drawn by lot; {@code mapi.tck.seed} repeats it.
 */
@ParameterizedClass(name = "{0}")
@EnumSource(Route.class)
class FolderModelTests extends StoreCase {

	private static final int STEPS = 250;

	private static final List<String> NAMES = List.of("A", "B", "C", "D");

	private final long seed = Long.getLong("mapi.tck.seed", System.nanoTime());

	private final Random random = new Random(this.seed);

	private final List<String> done = new ArrayList<>();

	private Model root;

	private int subjects;

	FolderModelTests(Route route) {
		super(route);
	}

	@Test
	void foldersAreWhatAPlainModelOfThemIs() {
		try (Folder top = this.inbox.createFolder(FolderType.GENERIC, "Top", null, false)) {
			this.root = new Model("Top", id(top));
		}
		List<Runnable> actions = List.of(this::createFolder, this::createFolder, this::createMessage,
				this::createMessage, this::transferMessage, this::deleteMessages, this::rename, this::moveFolder,
				this::copyFolder, this::deleteFolder, this::emptyFolder);
		assertThatCode(() -> {
			for (int step = 0; step < STEPS; step++) {
				pick(actions).run();
				assertSame(this.root);
			}
		}).as(() -> "seed %d, after %s".formatted(this.seed, this.done)).doesNotThrowAnyException();
	}

	private <T> T pick(List<T> list) {
		return list.get(this.random.nextInt(list.size()));
	}

	private Model anyFolder() {
		return pick(this.root.all());
	}

	private Folder open(Model folder) {
		return this.store.openFolder(folder.entryId, OpenFlag.MODIFY);
	}

	private void expect(HResult reason, String what, Consumer<Folder> action, Model folder) {
		this.done.add(what + " -> " + ((reason != null) ? reason : "done"));
		try (Folder opened = open(folder)) {
			if (reason != null) {
				assertRefused(reason, () -> action.accept(opened));
			}
			else {
				action.accept(opened);
			}
		}
	}

	private void createFolder() {
		Model parent = anyFolder();
		String name = pick(NAMES);
		HResult reason = (parent.child(name) != null) ? HResult.MAPI_E_COLLISION : null;
		expect(reason, "create folder " + name + " in " + parent, (folder) -> {
			try (Folder created = folder.createFolder(FolderType.GENERIC, name, null, false)) {
				parent.add(new Model(name, id(created)));
			}
		}, parent);
	}

	private void createMessage() {
		Model parent = anyFolder();
		String subject = "m" + this.subjects++;
		expect(null, "create " + subject + " in " + parent, (folder) -> newMessage(folder, subject), parent);
		parent.messages.add(subject);
	}

	private void transferMessage() {
		Model from = anyFolder();
		Model to = anyFolder();
		if (from.messages.isEmpty()) {
			return;
		}
		String subject = pick(from.messages);
		boolean move = this.random.nextBoolean();
		expect(null, (move ? "move " : "copy ") + subject + " from " + from + " to " + to, (folder) -> {
			try (Folder destination = open(to)) {
				assertThat(folder.copyMessages(List.of(find(folder, subject)), destination, move)).isTrue();
			}
		}, from);
		if (move) {
			from.messages.remove(subject);
		}
		to.messages.add(subject);
	}

	private static EntryId find(Folder folder, String subject) {
		try (MapiTable contents = folder.contentsTable()) {
			assertThat(contents.findRow(Restriction.equal(PropTags.PR_SUBJECT, subject), Bookmark.BEGINNING,
					MapiTable.Direction.FORWARD))
				.isTrue();
			return id(contents.queryRows(1).get(0));
		}
	}

	private DeleteFlag[] hardOrSoft(DeleteFlag... flags) {
		List<DeleteFlag> all = new ArrayList<>(List.of(flags));
		if (this.random.nextBoolean()) {
			all.add(DeleteFlag.HARD_DELETE);
		}
		return all.toArray(DeleteFlag[]::new);
	}

	private void deleteMessages() {
		Model folder = anyFolder();
		if (folder.messages.isEmpty()) {
			return;
		}
		String subject = pick(folder.messages);
		expect(null, "delete " + subject + " of " + folder,
				(opened) -> assertThat(opened.deleteMessages(List.of(find(opened, subject)), hardOrSoft())).isTrue(),
				folder);
		folder.messages.remove(subject);
	}

	private void rename() {
		Model folder = anyFolder();
		if (folder == this.root) {
			return;
		}
		String name = pick(NAMES);
		Model other = folder.parent.child(name);
		boolean taken = other != null && other != folder;
		expect(null, "rename " + folder + " to " + name,
				(opened) -> assertThat(opened.setProps(List.of(new PropValue<>(PropTags.PR_DISPLAY_NAME, name))))
					.extracting((problem) -> problem.reason())
					.isEqualTo(taken ? List.of(HResult.MAPI_E_COLLISION) : List.of()),
				folder);
		folder.name = taken ? folder.name : name;
	}

	private void moveFolder() {
		Model folder = anyFolder();
		Model to = anyFolder();
		if (folder == this.root) {
			return;
		}
		Model other = to.child(folder.name);
		HResult reason = to.isWithin(folder) ? HResult.MAPI_E_FOLDER_CYCLE
				: (other != null && other != folder) ? HResult.MAPI_E_COLLISION : null;
		Model parent = folder.parent;
		expect(reason, "move " + folder + " to " + to, (opened) -> {
			try (Folder destination = open(to)) {
				assertThat(opened.copyFolder(folder.entryId, destination, null, FolderCopyFlag.MOVE)).isTrue();
			}
		}, parent);
		if (reason == null) {
			parent.children.remove(folder);
			to.add(folder);
		}
	}

	private void copyFolder() {
		Model folder = anyFolder();
		Model to = anyFolder();
		if (folder == this.root || this.root.all().size() > 40) {
			return;
		}
		boolean deep = this.random.nextBoolean();
		String name = pick(NAMES);
		HResult reason = (deep && to.isWithin(folder)) ? HResult.MAPI_E_FOLDER_CYCLE
				: (to.child(name) != null) ? HResult.MAPI_E_COLLISION : null;
		expect(reason, "copy " + folder + (deep ? " wholly to " : " to ") + to + " as " + name, (opened) -> {
			try (Folder destination = open(to)) {
				FolderCopyFlag[] flags = deep ? new FolderCopyFlag[] { FolderCopyFlag.SUBFOLDERS }
						: new FolderCopyFlag[0];
				assertThat(opened.copyFolder(folder.entryId, destination, name, flags)).isTrue();
			}
		}, folder.parent);
		if (reason == null) {
			Model copy = folder.copy(name, deep);
			to.add(copy);
			learn(to);
		}
	}

	private void deleteFolder() {
		Model folder = anyFolder();
		if (folder == this.root) {
			return;
		}
		boolean folders = this.random.nextBoolean();
		boolean messages = this.random.nextBoolean();
		HResult reason = (!folders && !folder.children.isEmpty()) ? HResult.MAPI_E_HAS_FOLDERS
				: (!messages && !folder.messages.isEmpty()) ? HResult.MAPI_E_HAS_MESSAGES : null;
		List<DeleteFlag> flags = new ArrayList<>();
		if (folders) {
			flags.add(DeleteFlag.FOLDERS);
		}
		if (messages) {
			flags.add(DeleteFlag.MESSAGES);
		}
		expect(reason, "delete " + folder + " with " + flags,
				(opened) -> assertThat(
						opened.deleteFolder(folder.entryId, hardOrSoft(flags.toArray(DeleteFlag[]::new))))
					.isTrue(),
				folder.parent);
		if (reason == null) {
			folder.parent.children.remove(folder);
		}
	}

	private void emptyFolder() {
		Model folder = anyFolder();
		if (this.random.nextInt(4) > 0) {
			return;
		}
		expect(null, "empty " + folder, (opened) -> assertThat(opened.emptyFolder(hardOrSoft())).isTrue(), folder);
		folder.children.clear();
		folder.messages.clear();
	}

	/** Learn the identifiers of folders that were copied. */
	private void learn(Model folder) {
		for (Row row : rows(folder, (opened) -> opened.hierarchyTable())) {
			Model child = folder.child(row.require(PropTags.PR_DISPLAY_NAME));
			if (child != null && child.entryId == null) {
				child.entryId = id(row);
				learn(child);
			}
		}
	}

	private List<Row> rows(Model folder, Function<Folder, MapiTable> table) {
		try (Folder opened = open(folder); MapiTable opening = table.apply(opened)) {
			return opening.stream().toList();
		}
	}

	private void assertSame(Model folder) {
		List<Row> folders = rows(folder, (opened) -> opened.hierarchyTable());
		assertThat(folders).extracting((row) -> row.require(PropTags.PR_DISPLAY_NAME))
			.containsExactlyInAnyOrderElementsOf(folder.children.stream().map((child) -> child.name).toList());
		for (Row row : folders) {
			Model child = folder.child(row.require(PropTags.PR_DISPLAY_NAME));
			assertThat(row.require(PropTags.PR_CONTENT_COUNT)).isEqualTo(child.messages.size());
			assertThat(row.require(PropTags.PR_SUBFOLDERS)).isEqualTo(!child.children.isEmpty());
		}
		assertThat(rows(folder, (opened) -> opened.contentsTable()))
			.extracting((row) -> row.require(PropTags.PR_SUBJECT))
			.containsExactlyInAnyOrderElementsOf(folder.messages);
		folder.children.forEach(this::assertSame);
	}

	/** What a folder should be. */
	private static final class Model {

		private final List<Model> children = new ArrayList<>();

		private final List<String> messages = new ArrayList<>();

		private String name;

		private EntryId entryId;

		private Model parent;

		private Model(String name, EntryId entryId) {
			this.name = name;
			this.entryId = entryId;
		}

		private void add(Model child) {
			child.parent = this;
			this.children.add(child);
		}

		private Model child(String wanted) {
			return this.children.stream().filter((child) -> child.name.equals(wanted)).findFirst().orElse(null);
		}

		private List<Model> all() {
			List<Model> all = new ArrayList<>(List.of(this));
			this.children.forEach((child) -> all.addAll(child.all()));
			return all;
		}

		private boolean isWithin(Model other) {
			return this == other || (this.parent != null && this.parent.isWithin(other));
		}

		private Model copy(String newName, boolean deep) {
			Model copy = new Model(newName, null);
			copy.messages.addAll(this.messages);
			if (deep) {
				this.children.forEach((child) -> copy.add(child.copy(child.name, true)));
			}
			return copy;
		}

		@Override
		public String toString() {
			return (this.parent != null) ? this.parent + "/" + this.name : this.name;
		}

	}

}
