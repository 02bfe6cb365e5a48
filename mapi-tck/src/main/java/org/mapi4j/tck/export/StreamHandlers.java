package org.mapi4j.tck.export;

import java.util.Map;

import com.sun.jna.Pointer;

import org.mapi4j.HResult;
import org.mapi4j.MapiException;
import org.mapi4j.property.MapiStream;

/**
 * {@code IStream}.
 */
final class StreamHandlers {

	/** What fewer bytes than asked for are answered with. */
	private static final int S_FALSE = 1;

	private StreamHandlers() {
	}

	static void register(Map<String, Handler> handlers) {
		handlers.put("IStream::Read", StreamHandlers::read);
		handlers.put("IStream::Write", StreamHandlers::write);
		handlers.put("IStream::Seek", StreamHandlers::seek);
		handlers.put("IStream::SetSize", StreamHandlers::setSize);
		handlers.put("IStream::CopyTo", StreamHandlers::copyTo);
		handlers.put("IStream::Commit", StreamHandlers::commit);
		handlers.put("IStream::Revert", StreamHandlers::revert);
		handlers.put("IStream::LockRegion", (call) -> Constants.of("STG_E_INVALIDFUNCTION"));
		handlers.put("IStream::UnlockRegion", (call) -> Constants.of("STG_E_INVALIDFUNCTION"));
		handlers.put("IStream::Stat", StreamHandlers::stat);
		handlers.put("IStream::Clone", StreamHandlers::cloneStream);
	}

	private static MapiStream stream(Call call) {
		return call.target(MapiStream.class);
	}

	private static int read(Call call) {
		int count = count(call);
		Pointer buffer = buffer(call);
		Heap heap = call.exporter().heap();
		heap.use(count);
		try {
			byte[] bytes = (count != 0) ? stream(call).read(Math.min(count, call.exporter().faults().bytesPerRead()))
					: new byte[0];
			buffer.write(0, bytes, 0, bytes.length);
			call.answerIfWanted("pcbRead", bytes.length);
			return (bytes.length < count) ? S_FALSE : Call.S_OK;
		}
		finally {
			heap.unuse(count);
		}
	}

	private static int write(Call call) {
		int count = count(call);
		Pointer buffer = buffer(call);
		Heap heap = call.exporter().heap();
		heap.use(count);
		try {
			int limit = Math.min(count, call.exporter().faults().bytesPerRead());
			int written = stream(call).write(buffer.getByteArray(0, limit));
			call.answerIfWanted("pcbWritten", written);
			call.judge()
				.require(written == count || !call.address("pcbWritten").isNull(),
						"%s wrote less than asked for, and the client does not want to know", call.method());
			return Call.S_OK;
		}
		finally {
			heap.unuse(count);
		}
	}

	private static int count(Call call) {
		int count = call.number("cb");
		if (count < 0) {
			call.judge().violation("%s of %d bytes", call.method(), Integer.toUnsignedLong(count));
			throw failure(call, "STG_E_INVALIDPOINTER");
		}
		return count;
	}

	private static Pointer buffer(Call call) {
		if (call.address("pv").isNull()) {
			call.judge().violation("%s was given no bytes", call.method());
			throw failure(call, "STG_E_INVALIDPOINTER");
		}
		return call.address("pv").memory();
	}

	private static MapiException failure(Call call, String code) {
		return MapiException.of(HResult.of(Constants.of(code)), call.method());
	}

	private static int seek(Call call) {
		MapiStream.Origin origin = Names.of(call.number("dwOrigin"), MapiStream.Origin.values());
		long position = stream(call).seek(call.wide("dlibMove"), origin);
		answerIfWanted(call, "plibNewPosition", position);
		return Call.S_OK;
	}

	private static void answerIfWanted(Call call, String name, long value) {
		if (!call.address(name).isNull()) {
			call.answer(name, value);
		}
	}

	private static int setSize(Call call) {
		stream(call).setSize(call.wide("libNewSize"));
		return Call.S_OK;
	}

	private static int copyTo(Call call) {
		ExportedObject destination = call.exported("pstm");
		if (!(destination.target() instanceof MapiStream target)) {
			call.judge().violation("%s to the %s", call.method(), destination);
			throw failure(call, "STG_E_INVALIDPOINTER");
		}
		long count = call.wide("cb");
		long copied = stream(call).copyTo(target, (count < 0) ? Long.MAX_VALUE : count);
		answerIfWanted(call, "pcbRead", copied);
		answerIfWanted(call, "pcbWritten", copied);
		return Call.S_OK;
	}

	private static int commit(Call call) {
		call.flags("grfCommitFlags", "STGC_OVERWRITE", "STGC_ONLYIFCURRENT", "STGC_DANGEROUSLYCOMMITMERELYTODISKCACHE",
				"STGC_CONSOLIDATE");
		stream(call).commit();
		return Call.S_OK;
	}

	private static int revert(Call call) {
		stream(call).revert();
		return Call.S_OK;
	}

	private static int stat(Call call) {
		call.flags("grfStatFlag", "STATFLAG_NONAME");
		Pointer at = call.structure("pstatstg");
		long size = stream(call).size();
		at.setMemory(0, Abi.size("STATSTG"), (byte) 0);
		Abi.field("STATSTG.type").set(at, Constants.of("STGTY_STREAM"));
		Abi.field("STATSTG.cbSize").set(at, size);
		return Call.S_OK;
	}

	private static int cloneStream(Call call) {
		call.requireOutputs("ppstm");
		call.answer("ppstm", Opening.export(call, stream(call).cloneStream()));
		return Call.S_OK;
	}

}
