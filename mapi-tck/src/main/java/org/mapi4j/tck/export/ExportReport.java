package org.mapi4j.tck.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What clients of an exported subsystem hold, and what they did wrong, at one moment.
 *
 * @param buffers how many buffers have not been freed
 * @param totalBuffers how many buffers there have been
 * @param peakBytes how many bytes of buffers there were at once at the most, with those
 * that streams were read into and written from
 * @param objects how many objects have not been released, by interface
 * @param totalObjects how many objects there have been
 * @param sinks how many advise sinks are held
 * @param threads how often each thread is initialised, by its name
 * @param violations what was done wrong, in words
 */
public record ExportReport(int buffers, long totalBuffers, long peakBytes, Map<String, Integer> objects,
		long totalObjects, int sinks, Map<String, Integer> threads, List<String> violations) {

	/**
	 * Create a report.
	 * @param buffers how many buffers have not been freed
	 * @param totalBuffers how many buffers there have been
	 * @param peakBytes how many bytes of buffers there were at once
	 * @param objects how many objects have not been released
	 * @param totalObjects how many objects there have been
	 * @param sinks how many advise sinks are held
	 * @param threads how often each thread is initialised
	 * @param violations what was done wrong
	 */
	public ExportReport {
		objects = Map.copyOf(objects);
		threads = Map.copyOf(threads);
		violations = List.copyOf(violations);
	}

	/**
	 * Return what a client that has ended has left behind, and what it did wrong.
	 * @return the findings in words, empty if there are none
	 */
	public List<String> findings() {
		List<String> findings = new ArrayList<>(this.violations);
		if (this.buffers != 0) {
			findings.add(this.buffers + " buffers were not freed");
		}
		this.objects.forEach((type, count) -> findings.add(count + " " + type + " were not released"));
		if (this.sinks != 0) {
			findings.add(this.sinks + " advise sinks are still held");
		}
		this.threads.forEach((thread, count) -> findings.add(thread + " is still initialised " + count + " times"));
		return List.copyOf(findings);
	}

}
