package org.mapi4j.tck.export;

import java.util.function.Consumer;

import org.mapi4j.session.MapiSubsystem;

/**
 * A MAPI subsystem written in Java, exported as a native one: the functions of a MAPI
 * library and, behind them, the vtables of its objects.
 * <p>
 * It is as strict as real providers are, and reports what its clients do wrong. How
 * functions, methods and structures lie in memory comes from the headers alone.
 */
public final class MapiExports implements AutoCloseable {

	private final Exporter exporter;

	private MapiExports(Exporter exporter) {
		this.exporter = exporter;
	}

	/**
	 * Export a subsystem.
	 * @param subsystem the subsystem; its methods are called on the threads of the client
	 * @return its exports
	 */
	public static MapiExports of(MapiSubsystem subsystem) {
		return new MapiExports(new Exporter(subsystem));
	}

	/**
	 * Return where a function is.
	 * @param export its name, such as {@code MAPILogonEx}
	 * @return its address, or zero if there is none
	 */
	public long address(String export) {
		return this.exporter.address(export);
	}

	/**
	 * Return what goes wrong, to be changed.
	 * @return the faults, none at first
	 */
	public Faults faults() {
		return this.exporter.faults();
	}

	/**
	 * Be told of each call as it arrives, on the thread that makes it.
	 * @param listener is told
	 */
	public void onCall(Consumer<NativeCall> listener) {
		this.exporter.listen(listener);
	}

	/**
	 * Return what clients hold and what they did wrong.
	 * @return a report of this moment, once the notifications under way have been told
	 */
	public ExportReport report() {
		return this.exporter.report();
	}

	/**
	 * End the notifications and free what clients did not. Late calls are still answered,
	 * with a failure.
	 */
	@Override
	public void close() {
		this.exporter.close();
	}

}
