package org.mapi4j.tck.export;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.mapi4j.HResult;
import org.mapi4j.MapiObject;
import org.mapi4j.MapiUid;
import org.mapi4j.property.MapiProp;
import org.mapi4j.property.OpenFlag;
import org.mapi4j.table.MapiTable;

/**
 * Makes native objects of those that a subsystem opens, of the interface that fits.
 */
final class Opening {

	private Opening() {
	}

	/**
	 * Return how an object is to be opened.
	 */
	static OpenFlag[] flags(int flags) {
		return Names.set(flags, OpenFlag.class).toArray(OpenFlag[]::new);
	}

	/**
	 * Open what an entry identifier names, and answer it with its kind.
	 */
	static int entry(Call call, Supplier<? extends MapiProp> opener) {
		call.requireOutputs("lpulObjType", "lppUnk");
		MapiUid iid = wanted(call);
		MapiProp opened = opener.get();
		call.answer("lpulObjType", orClose(opened, () -> {
			requireServes(call, opened, iid);
			return PropHandlers.objectType(Answered.of(opened, MapiProp.class));
		}));
		call.answer("lppUnk", export(call, opened));
		return Call.S_OK;
	}

	/**
	 * Open an object and answer it.
	 */
	static int object(Call call, String output, Supplier<? extends MapiObject> opener) {
		call.requireOutputs(output);
		MapiUid iid = wanted(call);
		MapiObject opened = opener.get();
		boolean unused = orClose(opened, () -> requireServes(call, opened, iid));
		call.answer(output, export(call, opened));
		return Call.S_OK;
	}

	/**
	 * Open a table and answer it, with texts of the width that the flags say.
	 */
	static int table(Call call, String output, Supplier<MapiTable> opener) {
		call.requireOutputs(output);
		boolean wide = call.isWide();
		call.answer(output, export(call, new ExportedTable(opener.get(), !wide)));
		return Call.S_OK;
	}

	static ExportedObject export(Call call, MapiObject opened) {
		ExportedObject opener = call.objectIfAny();
		ExportedSession session = (opener != null) ? opener.session() : null;
		Thread bound = orClose(opened, () -> StatusHandlers.boundThread(opened));
		return call.exporter().open(Interfaces.type(opened), opened, session, call, bound);
	}

	/**
	 * Return which interface is asked for, or {@code null} if that is left open.
	 */
	static @Nullable MapiUid wanted(Call call) {
		return call.address("lpInterface").isNull() ? null : Guids.read(call.structure("lpInterface"));
	}

	private static boolean requireServes(Call call, MapiObject opened, @Nullable MapiUid iid) {
		if (iid != null && !Interfaces.serves(Interfaces.type(opened), iid)) {
			throw call.failure(HResult.MAPI_E_INTERFACE_NOT_SUPPORTED);
		}
		return true;
	}

	/**
	 * Do something with an object that was opened, which is closed if that fails.
	 */
	static <T extends @Nullable Object> T orClose(MapiObject opened, Supplier<T> task) {
		try {
			return task.get();
		}
		catch (RuntimeException ex) {
			opened.close();
			throw ex;
		}
	}

}
