package org.mapi4j.jna;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.ToIntBiFunction;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import org.mapi4j.Binary;
import org.mapi4j.HResult;
import org.mapi4j.MapiException;
import org.mapi4j.MapiNotSupportedException;
import org.mapi4j.jna.Arena.Block;
import org.mapi4j.jna.MapiMemory.Buffer;
import org.mapi4j.notification.NotificationListener;
import org.mapi4j.notification.Subscription;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.Restriction;
import org.mapi4j.property.Row;
import org.mapi4j.table.Bookmark;
import org.mapi4j.table.Expansion;
import org.mapi4j.table.MapiTable;
import org.mapi4j.table.Seek;
import org.mapi4j.table.SortOrder;
import org.mapi4j.table.TableFlag;
import org.mapi4j.table.TablePosition;
import org.mapi4j.table.TableStatus;

/**
 * An {@code IMAPITable} of native MAPI.
 */
final class NativeTable extends NativeObject implements MapiTable {

	private static final VtableMethod ADVISE = new VtableMethod("IMAPITable::Advise", 4, "488");

	private static final VtableMethod UNADVISE = new VtableMethod("IMAPITable::Unadvise", 5, "8");

	private static final VtableMethod GET_STATUS = new VtableMethod("IMAPITable::GetStatus", 6, "88");

	private static final VtableMethod SET_COLUMNS = new VtableMethod("IMAPITable::SetColumns", 7, "84");

	private static final VtableMethod QUERY_COLUMNS = new VtableMethod("IMAPITable::QueryColumns", 8, "48");

	private static final VtableMethod GET_ROW_COUNT = new VtableMethod("IMAPITable::GetRowCount", 9, "48");

	private static final VtableMethod SEEK_ROW = new VtableMethod("IMAPITable::SeekRow", 10, "848");

	private static final VtableMethod SEEK_ROW_APPROX = new VtableMethod("IMAPITable::SeekRowApprox", 11, "44");

	private static final VtableMethod QUERY_POSITION = new VtableMethod("IMAPITable::QueryPosition", 12, "888");

	private static final VtableMethod FIND_ROW = new VtableMethod("IMAPITable::FindRow", 13, "884");

	private static final VtableMethod RESTRICT = new VtableMethod("IMAPITable::Restrict", 14, "84");

	private static final VtableMethod CREATE_BOOKMARK = new VtableMethod("IMAPITable::CreateBookmark", 15, "8");

	private static final VtableMethod FREE_BOOKMARK = new VtableMethod("IMAPITable::FreeBookmark", 16, "8");

	private static final VtableMethod SORT_TABLE = new VtableMethod("IMAPITable::SortTable", 17, "84");

	private static final VtableMethod QUERY_SORT_ORDER = new VtableMethod("IMAPITable::QuerySortOrder", 18, "8");

	private static final VtableMethod QUERY_ROWS = new VtableMethod("IMAPITable::QueryRows", 19, "448");

	private static final VtableMethod ABORT = new VtableMethod("IMAPITable::Abort", 20, "");

	private static final VtableMethod EXPAND_ROW = new VtableMethod("IMAPITable::ExpandRow", 21, "484488");

	private static final VtableMethod COLLAPSE_ROW = new VtableMethod("IMAPITable::CollapseRow", 22, "4848");

	private static final VtableMethod WAIT_FOR_COMPLETION = new VtableMethod("IMAPITable::WaitForCompletion", 23,
			"448");

	private static final VtableMethod GET_COLLAPSE_STATE = new VtableMethod("IMAPITable::GetCollapseState", 24,
			"44888");

	private static final VtableMethod SET_COLLAPSE_STATE = new VtableMethod("IMAPITable::SetCollapseState", 25, "4488");

	private static final Set<VtableMethod> OF_PROGRESS = Set.of(WAIT_FOR_COMPLETION, GET_STATUS, ABORT);

	private static final Duration BUSY_TIMEOUT = Duration.ofSeconds(5);

	/** Before the first of the calls that are repeated, doubled before each other. */
	private static final Duration BUSY_PAUSE = Duration.ofMillis(5);

	private static final int BUSY_TIMES = 8;

	private final boolean eitherWidth;

	/**
	 * Take over a reference to a table.
	 * @param runtime the MAPI that it came from
	 * @param address where it is
	 * @param eitherWidth whether it was opened without saying how wide its texts are to
	 * be, so that it alone knows
	 */
	NativeTable(NativeRuntime runtime, long address, boolean eitherWidth) {
		this(runtime, address, eitherWidth, null);
	}

	/**
	 * Take over a reference to a table.
	 * @param runtime the MAPI that it came from
	 * @param address where it is
	 * @param eitherWidth whether it was opened without saying how wide its texts are to
	 * be, so that it alone knows
	 * @param opener what opened it, or {@code null}
	 */
	NativeTable(NativeRuntime runtime, long address, boolean eitherWidth, @Nullable NativeObject opener) {
		super(runtime, address, opener);
		this.eitherWidth = eitherWidth;
	}

	@Override
	public void setColumns(List<? extends PropTag<?>> columns, TableFlag... flags) {
		List<? extends PropTag<?>> fitting = this.eitherWidth ? fitting(columns) : columns;
		invokeNarrowIfNeeded(SET_COLUMNS, fitting, Narrow::tags,
				(arena, tags) -> call(SET_COLUMNS, PropCodec.writeTags(arena, tags), bits(flags)));
	}

	/**
	 * Return the columns in the width that the table has them in.
	 */
	private List<? extends PropTag<?>> fitting(List<? extends PropTag<?>> columns) {
		Set<PropTag<?>> available = new HashSet<>();
		try {
			available.addAll(availableColumns());
		}
		catch (MapiException ex) {
			return columns;
		}
		return columns.stream().<PropTag<?>>map((column) -> {
			PropTag<?> narrow = Narrow.tag(column);
			return (available.contains(narrow) && !available.contains(column)) ? narrow : column;
		}).toList();
	}

	/**
	 * Make a call, and again with narrow texts if the table knows no others.
	 */
	private <T> int invokeNarrowIfNeeded(VtableMethod method, T argument, UnaryOperator<T> narrow,
			ToIntBiFunction<Arena, T> call) {
		try (Arena arena = new Arena()) {
			int result = call.applyAsInt(arena, argument);
			if (result == HResult.MAPI_E_BAD_CHARWIDTH.code()) {
				result = call.applyAsInt(arena, narrow.apply(argument));
			}
			return check(method, result);
		}
	}

	private static int bits(TableFlag... flags) {
		int bits = 0;
		for (TableFlag flag : flags) {
			bits |= flag.code();
		}
		return bits;
	}

	@Override
	public List<PropTag<?>> columns() {
		return queryColumns(0);
	}

	@Override
	public List<PropTag<?>> availableColumns() {
		return queryColumns(Constants.TBL_ALL_COLUMNS);
	}

	private List<PropTag<?>> queryColumns(int flags) {
		try (Arena arena = new Arena()) {
			Block columns = arena.allocate(Abi.POINTER_SIZE);
			invoke(QUERY_COLUMNS, flags, columns.address());
			try (Buffer buffer = memory().take(columns.getLong(0))) {
				return PropCodec.readTags(new NativeReader(QUERY_COLUMNS.name()), buffer.present(QUERY_COLUMNS.name()));
			}
		}
	}

	@Override
	public int rowCount() {
		try (Arena arena = new Arena()) {
			Block count = arena.allocate(Integer.BYTES);
			invoke(GET_ROW_COUNT, 0, count.address());
			return count.getInt(0);
		}
	}

	@Override
	public void restrict(@Nullable Restriction restriction, TableFlag... flags) {
		if (restriction == null) {
			invoke(RESTRICT, 0L, bits(flags));
			return;
		}
		invokeNarrowIfNeeded(RESTRICT, restriction, Narrow::restriction,
				(arena, condition) -> call(RESTRICT, RestrictionCodec.write(arena, condition), bits(flags)));
	}

	@Override
	public void sort(SortOrder order, TableFlag... flags) {
		invokeNarrowIfNeeded(SORT_TABLE, order, Narrow::order,
				(arena, keys) -> call(SORT_TABLE, SortOrderCodec.write(arena, keys), bits(flags)));
	}

	@Override
	public SortOrder sortOrder() {
		try (Arena arena = new Arena()) {
			Block order = arena.allocate(Abi.POINTER_SIZE);
			invoke(QUERY_SORT_ORDER, order.address());
			try (Buffer buffer = memory().take(order.getLong(0))) {
				return (buffer.address() != 0)
						? SortOrderCodec.read(new NativeReader(QUERY_SORT_ORDER.name()), buffer.address())
						: SortOrder.by();
			}
		}
	}

	@Override
	public boolean findRow(Restriction restriction, Bookmark origin, Direction direction) {
		int flags = (direction == Direction.BACKWARD) ? Constants.DIR_BACKWARD : 0;
		try {
			invokeNarrowIfNeeded(FIND_ROW, restriction, Narrow::restriction, (arena, condition) -> call(FIND_ROW,
					RestrictionCodec.write(arena, condition), origin.value(), flags));
			return true;
		}
		catch (MapiException ex) {
			if (ex.result().equals(HResult.MAPI_E_NOT_FOUND)) {
				return false;
			}
			throw ex;
		}
	}

	@Override
	public Seek seekRow(Bookmark origin, int rows) {
		try (Arena arena = new Arena()) {
			Block sought = arena.allocate(Integer.BYTES);
			int result = invoke(SEEK_ROW, origin.value(), rows, sought.address());
			return new Seek(sought.getInt(0), result == HResult.MAPI_W_POSITION_CHANGED.code());
		}
	}

	@Override
	public void seekRowApprox(int numerator, int denominator) {
		invoke(SEEK_ROW_APPROX, numerator, denominator);
	}

	@Override
	public TablePosition position() {
		try (Arena arena = new Arena()) {
			Block row = arena.allocate(Integer.BYTES);
			Block numerator = arena.allocate(Integer.BYTES);
			Block denominator = arena.allocate(Integer.BYTES);
			invoke(QUERY_POSITION, row.address(), numerator.address(), denominator.address());
			return new TablePosition(row.getInt(0), numerator.getInt(0), Math.max(1, denominator.getInt(0)));
		}
	}

	@Override
	public Bookmark createBookmark() {
		try (Arena arena = new Arena()) {
			Block bookmark = arena.allocate(Abi.POINTER_SIZE);
			invoke(CREATE_BOOKMARK, bookmark.address());
			return new Bookmark(bookmark.getLong(0));
		}
	}

	@Override
	public void freeBookmark(Bookmark bookmark) {
		boolean permanent = bookmark.equals(Bookmark.BEGINNING) || bookmark.equals(Bookmark.CURRENT)
				|| bookmark.equals(Bookmark.END);
		if (!permanent) {
			invoke(FREE_BOOKMARK, bookmark.value());
		}
	}

	@Override
	public List<Row> queryRows(int count) {
		return queryRows(count, 0);
	}

	@Override
	public List<Row> peekRows(int count) {
		return queryRows(count, Constants.TBL_NOADVANCE);
	}

	private List<Row> queryRows(int count, int flags) {
		try (Arena arena = new Arena()) {
			Block rows = arena.allocate(Abi.POINTER_SIZE);
			invoke(QUERY_ROWS, count, flags, rows.address());
			return RowSetCodec.take(memory(), rows.getLong(0), QUERY_ROWS.name());
		}
	}

	@Override
	public Expansion expandRow(Binary instanceKey, int count) {
		try (Arena arena = new Arena()) {
			Block rows = arena.allocate(Abi.POINTER_SIZE);
			Block total = arena.allocate(Integer.BYTES);
			invoke(EXPAND_ROW, instanceKey.size(), arena.bytes(instanceKey), count, 0, rows.address(), total.address());
			List<Row> first = RowSetCodec.take(memory(), rows.getLong(0), EXPAND_ROW.name());
			return new Expansion(first, Math.max(0, total.getInt(0) - first.size()));
		}
	}

	@Override
	public int collapseRow(Binary instanceKey) {
		try (Arena arena = new Arena()) {
			Block count = arena.allocate(Integer.BYTES);
			invoke(COLLAPSE_ROW, instanceKey.size(), arena.bytes(instanceKey), 0, count.address());
			return count.getInt(0);
		}
	}

	@Override
	public Binary collapseState(Binary instanceKey) {
		try (Arena arena = new Arena()) {
			Block size = arena.allocate(Integer.BYTES);
			Block state = arena.allocate(Abi.POINTER_SIZE);
			invoke(GET_COLLAPSE_STATE, 0, instanceKey.size(), arena.bytes(instanceKey), size.address(),
					state.address());
			try (Buffer buffer = memory().take(state.getLong(0))) {
				buffer.present(GET_COLLAPSE_STATE.name());
				return new NativeReader(GET_COLLAPSE_STATE.name()).getBinary(size.address(), state.address());
			}
		}
	}

	@Override
	public Bookmark setCollapseState(Binary state) {
		try (Arena arena = new Arena()) {
			Block bookmark = arena.allocate(Abi.POINTER_SIZE);
			invoke(SET_COLLAPSE_STATE, 0, state.size(), arena.bytes(state), bookmark.address());
			return new Bookmark(bookmark.getLong(0));
		}
	}

	@Override
	public TableStatus status() {
		try (Arena arena = new Arena()) {
			Block status = arena.allocate(Integer.BYTES);
			Block type = arena.allocate(Integer.BYTES);
			invoke(GET_STATUS, status.address(), type.address());
			return new TableStatus(TableStatus.Activity.of(status.getInt(0)), TableStatus.Type.of(type.getInt(0)));
		}
	}

	@Override
	public TableStatus.Activity waitForCompletion(Duration timeout) {
		try (Arena arena = new Arena()) {
			Block status = arena.allocate(Integer.BYTES);
			int millis = (int) Math.min(Math.max(0, timeout.toMillis()), Integer.MAX_VALUE);
			int result = call(WAIT_FOR_COMPLETION, 0, millis, status.address());
			if (result == HResult.MAPI_E_TIMEOUT.code()) {
				return status().activity();
			}
			check(WAIT_FOR_COMPLETION, result);
			return TableStatus.Activity.of(status.getInt(0));
		}
	}

	/**
	 * Wait for an operation that the table still makes, or for a while that grows if it
	 * cannot wait, unless it is the table's own progress that was asked for.
	 */
	@Override
	boolean isReadyAfter(VtableMethod method, int times) {
		if (OF_PROGRESS.contains(method) || times > BUSY_TIMES) {
			return false;
		}
		try {
			TableStatus.Activity unused = waitForCompletion(BUSY_TIMEOUT);
		}
		catch (MapiNotSupportedException ex) {
			LockSupport.parkNanos(BUSY_PAUSE.multipliedBy(1L << times).toNanos());
		}
		catch (MapiException ex) {
			return false;
		}
		return true;
	}

	@Override
	public void abort() {
		invoke(ABORT);
	}

	@Override
	public Subscription advise(NotificationListener listener) {
		return advise(listener, UNADVISE,
				(sink, connection) -> invoke(ADVISE, Constants.FNEV_TABLE_MODIFIED, sink, connection));
	}

}
