package org.mapi4j.tck.soak;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How much memory the process needs, in the heap of Java and outside it, which may not
 * grow once it has warmed up.
 */
final class Memory {

	private static final int WARM = 3;

	private static final long ALLOWED_MB = 64;

	private final List<Long> heap = new ArrayList<>();

	private final List<Long> outside = new ArrayList<>();

	void measure() {
		System.gc();
		MemoryUsage usage = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
		this.heap.add(usage.getUsed() >> 20);
		this.outside.add(Math.max(0, residentMb() - (usage.getCommitted() >> 20)));
	}

	private static long residentMb() {
		try {
			return Files.readAllLines(Path.of("/proc/self/status"))
				.stream()
				.filter((line) -> line.startsWith("VmRSS:"))
				.mapToLong((line) -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
				.findFirst()
				.orElse(0);
		}
		catch (IOException ex) {
			return 0;
		}
	}

	/**
	 * Return what has grown since the program was warm.
	 */
	List<String> growth() {
		List<String> grown = new ArrayList<>();
		check("heap", this.heap, grown);
		check("native memory", this.outside, grown);
		return grown;
	}

	private static void check(String what, List<Long> sizes, List<String> grown) {
		if (sizes.size() <= WARM) {
			return;
		}
		long warm = sizes.get(WARM - 1);
		long last = sizes.get(sizes.size() - 1);
		if (last > warm + Math.max(ALLOWED_MB, warm / 2)) {
			grown.add(what + " grew from " + warm + " to " + last + " MB");
		}
	}

	@Override
	public String toString() {
		return String.format(Locale.ROOT, "heap %d MB  native %d MB", this.heap.get(this.heap.size() - 1),
				this.outside.get(this.outside.size() - 1));
	}

}
