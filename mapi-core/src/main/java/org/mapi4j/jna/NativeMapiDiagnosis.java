package org.mapi4j.jna;

import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mapi4j.MapiUnavailableException;
import org.mapi4j.MapiUnavailableException.Reason;

/**
 * Whether this process could use native MAPI, and if not, why not: what was looked for,
 * what was found and what is missing. MAPI is not loaded to find out.
 *
 * @param reason why MAPI cannot be used, or {@code null} if nothing speaks against it
 * @param summary the result in a sentence or two, with the cure where there is one
 * @param library the file that was found, usable or not, or {@code null} if there is none
 * @param bitness what that file is made for, such as {@code 64-bit}, or {@code null} if
 * that is not known
 * @param javaBitness what this Java runtime is made for, such as {@code 64-bit}
 * @param foundBy who names the file, or {@code null} if there is none
 * @param steps what was looked at, in order, each a sentence
 */
public record NativeMapiDiagnosis(@Nullable Reason reason, String summary, @Nullable Path library,
		@Nullable String bitness, String javaBitness, @Nullable String foundBy, List<String> steps) {

	public NativeMapiDiagnosis {
		steps = List.copyOf(steps);
	}

	/**
	 * Look for the MAPI of this machine. Anywhere but on Windows there is none.
	 * @return what comes out
	 */
	public static NativeMapiDiagnosis ofThisMachine() {
		return of(null);
	}

	/**
	 * Look at a library, on any operating system.
	 * @param library the file, or {@code null} to look for the MAPI of this machine
	 * @return what comes out
	 */
	public static NativeMapiDiagnosis of(@Nullable Path library) {
		return new MapiSearch(Host.current(), JnaWindowsMachine::new).run(library);
	}

	/**
	 * Return whether nothing speaks against using MAPI.
	 * @return {@code true} if the library can be loaded, as far as one can tell without
	 * doing so
	 */
	public boolean usable() {
		return this.reason == null;
	}

	/**
	 * Return all there is to say, as a report of several lines.
	 * @return the report
	 */
	public String describe() {
		StringBuilder report = new StringBuilder(this.summary);
		report.append("\n    Java runtime: ").append(this.javaBitness);
		if (this.library != null) {
			report.append("\n    Library: ").append(this.library);
		}
		if (this.bitness != null) {
			report.append(" (").append(this.bitness).append(')');
		}
		List<String> more = this.steps.stream().filter((step) -> !this.summary.startsWith(step)).toList();
		if (!more.isEmpty()) {
			report.append("\n    What was looked at:");
			more.forEach((step) -> report.append("\n    - ").append(step));
		}
		return report.toString();
	}

	@Override
	public String toString() {
		return describe();
	}

	/**
	 * Return the library.
	 * @return the file
	 * @throws MapiUnavailableException if MAPI cannot be used
	 */
	Path requireLibrary() {
		if (this.reason != null || this.library == null) {
			throw new MapiUnavailableException((this.reason != null) ? this.reason : Reason.NOT_FOUND, describe(),
					null);
		}
		return this.library;
	}

	/**
	 * Return what to throw when the library turned out to be unusable after all.
	 * @param reason why
	 * @param sentence what went wrong
	 * @param cause what lies beneath, or {@code null}
	 */
	MapiUnavailableException unusable(Reason reason, String sentence, @Nullable Throwable cause) {
		NativeMapiDiagnosis diagnosis = new NativeMapiDiagnosis(reason, sentence, this.library, this.bitness,
				this.javaBitness, this.foundBy, this.steps);
		return new MapiUnavailableException(reason, diagnosis.describe(), cause);
	}

	NativeMapiDiagnosis withSteps(List<String> steps) {
		return new NativeMapiDiagnosis(this.reason, this.summary, this.library, this.bitness, this.javaBitness,
				this.foundBy, steps);
	}

}
