package org.mapi4j.tck.export;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.sun.jna.Pointer;
import org.jspecify.annotations.Nullable;

import org.mapi4j.Binary;
import org.mapi4j.HResult;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropValue;
import org.mapi4j.property.Restriction;
import org.mapi4j.property.Row;
import org.mapi4j.table.Bookmark;
import org.mapi4j.table.Expansion;
import org.mapi4j.table.MapiTable;
import org.mapi4j.table.Seek;
import org.mapi4j.table.TableFlag;
import org.mapi4j.table.TablePosition;
import org.mapi4j.table.TableStatus;

/**
 * {@code IMAPITable}.
 */
final class TableHandlers {

	private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);

	private TableHandlers() {
	}

	static void register(Map<String, Handler> handlers) {
		handlers.put("IMAPITable::GetLastError", SessionHandlers::getLastError);
		handlers.put("IMAPITable::Advise", TableHandlers::advise);
		handlers.put("IMAPITable::Unadvise", SessionHandlers::unadvise);
		handlers.put("IMAPITable::GetStatus", TableHandlers::getStatus);
		handlers.put("IMAPITable::SetColumns", TableHandlers::setColumns);
		handlers.put("IMAPITable::QueryColumns", TableHandlers::queryColumns);
		handlers.put("IMAPITable::GetRowCount", TableHandlers::getRowCount);
		handlers.put("IMAPITable::SeekRow", TableHandlers::seekRow);
		handlers.put("IMAPITable::SeekRowApprox", TableHandlers::seekRowApprox);
		handlers.put("IMAPITable::QueryPosition", TableHandlers::queryPosition);
		handlers.put("IMAPITable::FindRow", TableHandlers::findRow);
		handlers.put("IMAPITable::Restrict", TableHandlers::restrict);
		handlers.put("IMAPITable::CreateBookmark", TableHandlers::createBookmark);
		handlers.put("IMAPITable::FreeBookmark", TableHandlers::freeBookmark);
		handlers.put("IMAPITable::SortTable", TableHandlers::sortTable);
		handlers.put("IMAPITable::QuerySortOrder", TableHandlers::querySortOrder);
		handlers.put("IMAPITable::QueryRows", TableHandlers::queryRows);
		handlers.put("IMAPITable::Abort", TableHandlers::abort);
		handlers.put("IMAPITable::ExpandRow", TableHandlers::expandRow);
		handlers.put("IMAPITable::CollapseRow", TableHandlers::collapseRow);
		handlers.put("IMAPITable::WaitForCompletion", TableHandlers::waitForCompletion);
		handlers.put("IMAPITable::GetCollapseState", TableHandlers::getCollapseState);
		handlers.put("IMAPITable::SetCollapseState", TableHandlers::setCollapseState);
	}

	private static ExportedTable exported(Call call) {
		return call.target(ExportedTable.class);
	}

	private static MapiTable table(Call call) {
		return exported(call).table();
	}

	private static boolean isAnsi(Call call) {
		return exported(call).isAnsi() || call.exporter().faults().isAnsiOnly();
	}

	private static int advise(Call call) {
		int mask = call.number("ulEventMask");
		call.judge()
			.require(mask == Constants.of("fnevTableModified"), "IMAPITable::Advise for the events 0x%08X", mask);
		return SessionHandlers.advise(call, mask, isAnsi(call), table(call)::advise);
	}

	private static int getStatus(Call call) {
		call.requireOutputs("lpulTableStatus", "lpulTableType");
		TableStatus status = table(call).status();
		call.answer("lpulTableStatus", Names.number(status.activity()));
		call.answer("lpulTableType", Names.number(status.type()));
		return Call.S_OK;
	}

	private static TableFlag[] tableFlags(Call call) {
		int flags = call.flags("ulFlags", "TBL_ASYNC", "TBL_BATCH");
		return Names.set(flags, TableFlag.class).toArray(TableFlag[]::new);
	}

	private static int setColumns(Call call) {
		TableFlag[] flags = tableFlags(call);
		List<PropTag<?>> columns = Values.readTags(call.structure("lpPropTagArray"));
		table(call).setColumns(columns, flags);
		exported(call).columnsSet();
		return Call.S_OK;
	}

	private static int queryColumns(Call call) {
		call.flags("ulFlags", "TBL_ALL_COLUMNS");
		call.requireOutputs("lpPropTagArray");
		boolean all = call.isSet("ulFlags", "TBL_ALL_COLUMNS");
		List<PropTag<?>> columns = all ? table(call).availableColumns() : table(call).columns();
		boolean ansi = all ? call.exporter().faults().isAnsiOnly() : isAnsi(call);
		call.answer("lpPropTagArray", Values.writeTags(columns, ansi, call.exporter().heap()::allocate));
		return Call.S_OK;
	}

	private static int getRowCount(Call call) {
		call.flags("ulFlags", "TBL_NOWAIT");
		call.requireOutputs("lpulCount");
		call.answer("lpulCount", table(call).rowCount());
		return Call.S_OK;
	}

	private static Bookmark bookmark(Call call, String name) {
		return exported(call).bookmark(call.wide(name));
	}

	private static int seekRow(Call call) {
		Seek seek = table(call).seekRow(bookmark(call, "bkOrigin"), call.number("lRowCount"));
		call.answerIfWanted("lplRowsSought", seek.rows());
		return seek.positionChanged() ? HResult.MAPI_W_POSITION_CHANGED.code() : Call.S_OK;
	}

	private static int seekRowApprox(Call call) {
		table(call).seekRowApprox(call.number("ulNumerator"), call.number("ulDenominator"));
		return Call.S_OK;
	}

	private static int queryPosition(Call call) {
		call.requireOutputs("lpulRow", "lpulNumerator", "lpulDenominator");
		TablePosition position = table(call).position();
		call.answer("lpulRow", position.row());
		call.answer("lpulNumerator", position.numerator());
		call.answer("lpulDenominator", position.denominator());
		return Call.S_OK;
	}

	private static int findRow(Call call) {
		call.flags("ulFlags", "DIR_BACKWARD");
		MapiTable.Direction direction = call.isSet("ulFlags", "DIR_BACKWARD") ? MapiTable.Direction.BACKWARD
				: MapiTable.Direction.FORWARD;
		Restriction restriction = RestrictionReader.read(call.structure("lpRestriction"));
		boolean found = table(call).findRow(restriction, bookmark(call, "bkOrigin"), direction);
		return found ? Call.S_OK : HResult.MAPI_E_NOT_FOUND.code();
	}

	private static int restrict(Call call) {
		TableFlag[] flags = tableFlags(call);
		table(call).restrict(optionalRestriction(call), flags);
		return Call.S_OK;
	}

	private static @Nullable Restriction optionalRestriction(Call call) {
		return call.address("lpRestriction").isNull() ? null : RestrictionReader.read(call.structure("lpRestriction"));
	}

	private static int createBookmark(Call call) {
		call.requireOutputs("lpbkPosition");
		call.answer("lpbkPosition", exported(call).number(table(call).createBookmark()));
		return Call.S_OK;
	}

	private static int freeBookmark(Call call) {
		Bookmark bookmark = bookmark(call, "bkPosition");
		exported(call).forget(call.wide("bkPosition"));
		table(call).freeBookmark(bookmark);
		return Call.S_OK;
	}

	private static int sortTable(Call call) {
		TableFlag[] flags = tableFlags(call);
		table(call).sort(SortOrders.read(call.structure("lpSortCriteria")), flags);
		return Call.S_OK;
	}

	private static int querySortOrder(Call call) {
		call.requireOutputs("lppSortCriteria");
		Heap heap = call.exporter().heap();
		call.answer("lppSortCriteria",
				SortOrders.write(table(call).sortOrder(), call.exporter().faults().isAnsiOnly(), heap::allocate));
		return Call.S_OK;
	}

	private static int queryRows(Call call) {
		call.flags("ulFlags", "TBL_NOADVANCE");
		call.requireOutputs("lppRows");
		int limit = call.exporter().faults().rowsPerBatch();
		int count = Math.max(-limit, Math.min(limit, call.number("lRowCount")));
		boolean stay = call.isSet("ulFlags", "TBL_NOADVANCE");
		answerRows(call, stay ? table(call).peekRows(count) : table(call).queryRows(count));
		return Call.S_OK;
	}

	private static void answerRows(Call call, List<Row> rows) {
		Faults faults = call.exporter().faults();
		List<Row> given = rows.stream().map((row) -> given(row, faults)).toList();
		call.answer("lppRows", Rows.writeBuffers(given, isAnsi(call), call.exporter().heap()));
	}

	/**
	 * Return a row without the columns that go missing.
	 */
	private static Row given(Row row, Faults faults) {
		List<PropValue<?>> values = new ArrayList<>();
		for (PropValue<?> value : row.values()) {
			boolean missing = faults.isMissing(value.tag().id());
			values.add(missing ? PropValue.error(value.tag(), HResult.MAPI_E_NOT_FOUND) : value);
		}
		return Row.of(values);
	}

	private static int abort(Call call) {
		table(call).abort();
		return Call.S_OK;
	}

	private static int expandRow(Call call) {
		call.flags("ulFlags");
		call.requireOutputs("lppRows");
		Expansion expansion = table(call).expandRow(call.bytes("cbInstanceKey", "pbInstanceKey"),
				call.number("ulRowCount"));
		answerRows(call, expansion.rows());
		call.answerIfWanted("lpulMoreRows", expansion.rows().size() + expansion.more());
		return Call.S_OK;
	}

	private static int collapseRow(Call call) {
		call.flags("ulFlags");
		int rows = table(call).collapseRow(call.bytes("cbInstanceKey", "pbInstanceKey"));
		call.answerIfWanted("lpulRowCount", rows);
		return Call.S_OK;
	}

	private static int waitForCompletion(Call call) {
		call.flags("ulFlags");
		long millis = Integer.toUnsignedLong(call.number("ulTimeout"));
		Duration timeout = Duration.ofMillis(Math.min(millis, LONGEST_WAIT.toMillis()));
		TableStatus.Activity activity = table(call).waitForCompletion(timeout);
		call.answerIfWanted("lpulTableStatus", Names.number(activity));
		return Call.S_OK;
	}

	private static int getCollapseState(Call call) {
		call.flags("ulFlags");
		call.requireOutputs("lpcbCollapseState", "lppbCollapseState");
		Binary state = table(call).collapseState(call.bytes("cbInstanceKey", "lpbInstanceKey"));
		Pointer buffer = call.exporter().heap().allocate(state.size());
		buffer.write(0, state.toByteArray(), 0, state.size());
		call.answer("lpcbCollapseState", state.size());
		call.answer("lppbCollapseState", buffer);
		return Call.S_OK;
	}

	private static int setCollapseState(Call call) {
		call.flags("ulFlags");
		call.requireOutputs("lpbkLocation");
		Bookmark bookmark = table(call).setCollapseState(call.bytes("cbCollapseState", "pbCollapseState"));
		call.answer("lpbkLocation", exported(call).number(bookmark));
		return Call.S_OK;
	}

}
