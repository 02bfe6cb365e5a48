package org.mapi4j.jna;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;

import org.mapi4j.property.Row;

/**
 * The memory of a {@link PretendMapi}, which knows every buffer that is out.
 */
final class PretendHeap {

	private static final int MAPI_E_INVALID_PARAMETER = 0x80070057;

	private final Map<Long, List<Memory>> buffers = new ConcurrentHashMap<>();

	private volatile int wrongFrees;

	int allocateBuffer(int size, long result) {
		new Pointer(result).setLong(0, allocate(size));
		return 0;
	}

	/**
	 * Gives memory that is full of something else than zeros.
	 */
	long allocate(int size) {
		Memory memory = filled(size);
		long address = Pointer.nativeValue(memory);
		this.buffers.put(address, new ArrayList<>(List.of(memory)));
		return address;
	}

	private static Memory filled(int size) {
		Memory memory = new Memory(Math.max(1, size));
		memory.setMemory(0, memory.size(), (byte) 0xCD);
		return memory;
	}

	int allocateMore(int size, long root, long result) {
		List<Memory> buffer = this.buffers.get(root);
		if (buffer == null) {
			return MAPI_E_INVALID_PARAMETER;
		}
		Memory more = filled(size);
		buffer.add(more);
		new Pointer(result).setLong(0, Pointer.nativeValue(more));
		return 0;
	}

	int free(long address) {
		if (address != 0 && this.buffers.remove(address) == null) {
			this.wrongFrees++;
			return MAPI_E_INVALID_PARAMETER;
		}
		return 0;
	}

	boolean isBuffer(long address) {
		return this.buffers.containsKey(address);
	}

	/**
	 * Returns how many buffers were not freed, or more if something else was.
	 */
	int leaks() {
		return this.buffers.size() + 1000 * this.wrongFrees;
	}

	long bytes(byte... bytes) {
		long address = allocate(bytes.length);
		new Pointer(address).write(0, bytes, 0, bytes.length);
		return address;
	}

	/**
	 * Gives a set of rows, each with a buffer of its own.
	 */
	long rows(List<Row> rows) {
		Pointer set = new Pointer(allocate(8 + 16 * rows.size()));
		set.setInt(0, rows.size());
		for (int i = 0; i < rows.size(); i++) {
			set.setInt(8 + 16L * i + 4, rows.get(i).values().size());
			set.setLong(8 + 16L * i + 8, properties(rows.get(i)));
		}
		return Pointer.nativeValue(set);
	}

	long properties(Row row) {
		long[] root = new long[1];
		try (Arena arena = new Arena((size) -> {
			long address = allocate(size);
			if (root[0] == 0) {
				root[0] = address;
			}
			else {
				List<Memory> more = this.buffers.remove(address);
				this.buffers.get(root[0]).addAll(more);
			}
			return address;
		})) {
			return PropCodec.write(arena, row.values());
		}
	}

}
