package org.mapi4j.jna;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.ToIntFunction;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.mapi4j.EntryId;
import org.mapi4j.HResult;
import org.mapi4j.MapiError;
import org.mapi4j.MapiException;
import org.mapi4j.MapiObject;
import org.mapi4j.MapiUid;
import org.mapi4j.jna.Arena.Block;
import org.mapi4j.jna.MapiMemory.Buffer;
import org.mapi4j.notification.NotificationListener;
import org.mapi4j.notification.NotificationType;
import org.mapi4j.notification.Subscription;
import org.mapi4j.table.MapiTable;

/**
 * An object of native MAPI that explains its errors, as all of MAPI's own do.
 */
abstract class NativeObject implements MapiObject {

	private static final Logger logger = LoggerFactory.getLogger(NativeObject.class);

	/** In the same slot of every interface that has it. */
	private static final VtableMethod GET_LAST_ERROR = new VtableMethod("IMAPIProp::GetLastError", 3, "448");

	private final ComObject object;

	private final @Nullable NativeObject opener;

	private final @Nullable NativeSession session;

	private final List<NativeSubscription> subscriptions = new CopyOnWriteArrayList<>();

	private volatile boolean submitted;

	/**
	 * Take over a reference to an object.
	 * @param runtime the MAPI that it came from
	 * @param address where it is
	 */
	NativeObject(NativeRuntime runtime, long address) {
		this(runtime, address, null);
	}

	/**
	 * Take over a reference to an object.
	 * @param runtime the MAPI that it came from
	 * @param address where it is
	 * @param opener what opened it, is not released before it and may be a message that
	 * is submitted, or {@code null}; a session counts as none, since it has to end even
	 * if something it has opened does not
	 */
	NativeObject(NativeRuntime runtime, long address, @Nullable NativeObject opener) {
		this.opener = (opener instanceof NativeSession) ? null : opener;
		this.session = (opener instanceof NativeSession direct) ? direct : (opener != null) ? opener.session : null;
		this.object = new ComObject(runtime, address, (this.opener != null) ? this.opener.object : null);
	}

	final NativeRuntime runtime() {
		return this.object.runtime();
	}

	final MapiMemory memory() {
		return runtime().memory();
	}

	/**
	 * Call a method.
	 * @param method the method
	 * @param arguments the arguments behind {@code this}
	 * @return the result, a success or a warning
	 * @throws MapiException if it is a failure
	 */
	final int invoke(VtableMethod method, Object... arguments) {
		return check(method, call(method, arguments));
	}

	/**
	 * Call a method, whatever it answers.
	 * @param method the method
	 * @param arguments the arguments behind {@code this}
	 * @return the result
	 */
	final int call(VtableMethod method, Object... arguments) {
		requireNotSubmitted(method.name());
		requireLoggedOn(method.name());
		int result = make(method, arguments);
		for (int times = 1; result == HResult.MAPI_E_BUSY.code() && isReadyAfter(method, times); times++) {
			result = make(method, arguments);
		}
		return result;
	}

	private int make(VtableMethod method, Object... arguments) {
		return loadsProviders() ? runtime().keepingWorkingDirectory(() -> this.object.call(method, arguments))
				: this.object.call(method, arguments);
	}

	/**
	 * Wait until the object is not busy any more, if it can tell.
	 * @param method the method that it was too busy for
	 * @param times how many times in a row
	 * @return whether to call that again
	 */
	boolean isReadyAfter(VtableMethod method, int times) {
		return false;
	}

	/**
	 * Return whether MAPI may load providers in calls of this object, which may change
	 * the working directory of the process.
	 * @return {@code true} for sessions and what administers profiles
	 */
	boolean loadsProviders() {
		return false;
	}

	/**
	 * Ask for another interface of the object.
	 * @param operation what it is needed for
	 * @param iid the interface
	 * @return the object with that interface, to be released, or {@code null} if it has
	 * none
	 */
	final @Nullable ComObject queryInterface(String operation, MapiUid iid) {
		requireNotSubmitted(operation);
		return this.object.queryInterface(iid);
	}

	/**
	 * Borrow another object for the time of a call.
	 * @param method the call
	 * @param other the other object, of the same session
	 * @return a reference to it, to be closed
	 */
	final ComObject.Loan borrow(VtableMethod method, MapiObject other) {
		if (other instanceof NativeObject lender && lender.runtime() == runtime()) {
			lender.requireNotSubmitted(method.name());
			return lender.object.lend(method.name());
		}
		throw new IllegalArgumentException(method.name() + " takes objects of the same session only");
	}

	/**
	 * Leave the reference to another object, which takes it over.
	 * @return the address
	 */
	final long detach() {
		return this.object.detach();
	}

	/**
	 * Note that the object and what was opened from it may only be released, and tell the
	 * session.
	 */
	final void markSubmitted() {
		this.submitted = true;
		if (this.session != null) {
			this.session.messageSubmitted();
		}
	}

	/**
	 * Have a method called just before the object is released, whatever it answers, if a
	 * message was submitted and the session has not been logged off.
	 * @param call makes the call
	 */
	final void beforeReleaseOnceSubmitted(ToIntFunction<ComObject> call) {
		this.object.beforeRelease(() -> {
			NativeSession ours = this.session;
			boolean possible = ours != null && ours.hasSubmitted() && ours.isUnshared() && !ours.isLogoffBegun();
			int result = possible ? call.applyAsInt(this.object) : 0;
			if (result < 0) {
				logger.debug("The last call before a release fails with {}", HResult.of(result));
			}
		});
	}

	private boolean isSubmitted() {
		return this.submitted || (this.opener != null && this.opener.isSubmitted());
	}

	private void requireNotSubmitted(String operation) {
		if (isSubmitted()) {
			throw MapiException.of(HResult.MAPI_E_SUBMITTED, operation, new MapiError(
					"The message has been submitted, so that it and what was opened from it" + " can only be closed",
					null, 0, 0));
		}
	}

	/**
	 * Refuse a call on what can only be released any more, such as the rest of one that
	 * had been given up and returned after the session was logged off.
	 */
	private void requireLoggedOn(String operation) {
		if (this.session != null && this.session.isLogoffBegun()) {
			throw MapiException.of(HResult.MAPI_E_END_OF_SESSION, operation,
					new MapiError("The session has been logged off", null, 0, 0));
		}
	}

	/**
	 * Return what a successful call has given.
	 * @param method the method
	 * @param object where the address of the object is
	 * @return the address, not zero
	 */
	static long present(VtableMethod method, Block object) {
		return MapiFunctions.present(method.name(), object.getLong(0));
	}

	/**
	 * Return a result if it is no failure.
	 * @param method the method that returned it
	 * @param result the result
	 * @return the same
	 * @throws MapiException with what the object says about it, if it is a failure
	 */
	final int check(VtableMethod method, int result) {
		if (result < 0) {
			HResult failure = HResult.of(result);
			throw MapiException.of(failure, method.name(), explain(failure));
		}
		return result;
	}

	private @Nullable MapiError explain(HResult failure) {
		if (failure.equals(HResult.MAPI_E_INVALID_OBJECT) || failure.equals(HResult.MAPI_E_NOT_INITIALIZED)) {
			return null;
		}
		try {
			return lastError(failure);
		}
		catch (MapiException ex) {
			return null;
		}
	}

	/**
	 * Call a method that can be told to use UTF-16, or to use the code page of the system
	 * where it knows no other.
	 * @param method the method
	 * @param call makes the call with the flag for UTF-16 or with zero
	 * @return the result
	 */
	final int invokeInEitherWidth(VtableMethod method, WidthCall call) {
		int result = call.make(Constants.MAPI_UNICODE);
		if (result == HResult.MAPI_E_BAD_CHARWIDTH.code()) {
			result = call.make(0);
		}
		return check(method, result);
	}

	@Override
	public @Nullable MapiError lastError(HResult result) {
		return lastError(result, Constants.MAPI_UNICODE);
	}

	private @Nullable MapiError lastError(HResult result, int flags) {
		try (Arena arena = new Arena()) {
			Block error = arena.allocate(Abi.POINTER_SIZE);
			int answer = call(GET_LAST_ERROR, result.code(), flags, error.address());
			if (answer == HResult.MAPI_E_BAD_CHARWIDTH.code() && flags != 0) {
				return lastError(result, 0);
			}
			return (answer >= 0) ? takeError(error.getLong(0), flags) : null;
		}
	}

	private @Nullable MapiError takeError(long address, int flags) {
		if (address == 0) {
			return null;
		}
		try (Buffer buffer = memory().take(address)) {
			return NotificationCodec.readMapiError(new NativeReader(GET_LAST_ERROR.name()), buffer.address(),
					flags != 0);
		}
	}

	/**
	 * Call a method that may know texts in the code page of the system only, without
	 * saying so: it is told to use UTF-16 where they do not fit into that code page, or
	 * where it wants nothing else.
	 * @param method the method
	 * @param call makes the call with the flag for UTF-16 or with zero
	 * @param texts the texts that are passed
	 * @return the result
	 */
	final int invokeNarrowIfPossible(VtableMethod method, WidthCall call, @Nullable String... texts) {
		boolean fits = Arrays.stream(texts).allMatch(Narrow::fits);
		int result = call.make(fits ? 0 : Constants.MAPI_UNICODE);
		if (fits && result == HResult.MAPI_E_BAD_CHARWIDTH.code()) {
			result = call.make(Constants.MAPI_UNICODE);
		}
		return check(method, result);
	}

	/**
	 * Call a method that opens an object.
	 * @param method the method
	 * @param call makes the call, given memory for its arguments and where the address of
	 * the object goes
	 * @return the address of the object, a reference to be taken over
	 */
	final long open(VtableMethod method, OpenCall call) {
		try (Arena arena = new Arena()) {
			Block opened = arena.allocate(Abi.POINTER_SIZE);
			check(method, call.make(arena, opened.address()));
			return present(method, opened);
		}
	}

	/**
	 * Open a table that can be told to hold its texts in UTF-16.
	 * @param method opens it, given flags and where the table goes
	 * @param flags the flags, without that for UTF-16
	 * @return the table
	 */
	final MapiTable openTable(VtableMethod method, int flags) {
		try (Arena arena = new Arena()) {
			Block table = arena.allocate(Abi.POINTER_SIZE);
			invokeInEitherWidth(method, (unicode) -> call(method, flags | unicode, table.address()));
			return new NativeTable(runtime(), present(method, table), false, this);
		}
	}

	/**
	 * Read an entry identifier that a call has given, and free it.
	 * @param method the call
	 * @param size where the number of bytes is
	 * @param entryId where the address of the identifier is
	 * @return the identifier
	 */
	final EntryId takeEntryId(VtableMethod method, Block size, Block entryId) {
		try (Buffer buffer = memory().take(entryId.getLong(0))) {
			buffer.present(method.name());
			return EntryListCodec.readEntryId(new NativeReader(method.name()), size.address(), entryId.address());
		}
	}

	/**
	 * Ask whether two identifiers name the same object.
	 * @param method the method that compares
	 * @param first the one
	 * @param second the other
	 * @return whether they do; {@code false} also where one of them is unknown or invalid
	 */
	final boolean compareEntryIds(VtableMethod method, EntryId first, EntryId second) {
		try (Arena arena = new Arena()) {
			Block same = arena.allocate(Integer.BYTES);
			int result = call(method, first.value().size(), arena.entryId(first), second.value().size(),
					arena.entryId(second), 0, same.address());
			if (isUnknown(result)) {
				return false;
			}
			check(method, result);
			return same.getInt(0) != 0;
		}
	}

	/**
	 * Return whether an identifier is foreign to whoever was asked; some say that it is a
	 * wrong parameter.
	 */
	private static boolean isUnknown(int result) {
		return result == HResult.MAPI_E_UNKNOWN_ENTRYID.code() || result == HResult.MAPI_E_INVALID_ENTRYID.code()
				|| result == HResult.MAPI_E_INVALID_PARAMETER.code();
	}

	/**
	 * Register a listener for events of an object.
	 * @param advise the method that begins the registration
	 * @param unadvise the method that ends it
	 * @param entryId the object, or {@code null} for the one that is called
	 * @param types the kinds of events
	 * @param listener is told
	 * @return the registration
	 */
	final Subscription advise(VtableMethod advise, VtableMethod unadvise, @Nullable EntryId entryId,
			Set<NotificationType> types, NotificationListener listener) {
		int mask = types.stream().mapToInt(NotificationType::mask).reduce(0, (left, right) -> left | right);
		int size = (entryId != null) ? entryId.value().size() : 0;
		try (Arena arena = new Arena()) {
			long bytes = arena.entryId(entryId);
			return advise(listener, unadvise,
					(sink, connection) -> invoke(advise, size, bytes, mask, sink, connection));
		}
	}

	/**
	 * Register a listener.
	 * @param listener the listener
	 * @param unadvise the method that ends the registration
	 * @param advise makes it, given the address of a sink and of where the connection
	 * number goes
	 * @return the registration
	 */
	final Subscription advise(NotificationListener listener, VtableMethod unadvise, AdviseCall advise) {
		AdviseSink sink = new AdviseSink(listener, runtime().counts());
		try (Arena arena = new Arena()) {
			Block connection = arena.allocate(Abi.POINTER_SIZE);
			advise.make(sink.address(), connection.address());
			NativeSubscription subscription = new NativeSubscription(this, unadvise, connection.getLong(0), sink);
			this.subscriptions.add(subscription);
			return subscription;
		}
		catch (RuntimeException ex) {
			sink.silence();
			sink.release();
			throw ex;
		}
	}

	/**
	 * End the registrations that are still there.
	 */
	final void unadviseAll() {
		this.subscriptions.forEach(NativeSubscription::close);
	}

	final void forget(NativeSubscription subscription) {
		this.subscriptions.remove(subscription);
	}

	final boolean isClosed() {
		return this.object.isClosed();
	}

	@Override
	public void close() {
		if (!isClosed()) {
			unadviseAll();
			this.object.release();
		}
	}

	/**
	 * Makes a call in one of two widths.
	 */
	interface WidthCall {

		/**
		 * Make the call.
		 * @param unicode {@code MAPI_UNICODE} or zero
		 * @return the result
		 */
		int make(int unicode);

	}

	/**
	 * Makes a call that opens an object.
	 */
	interface OpenCall {

		/**
		 * Make the call.
		 * @param arena memory for its arguments
		 * @param place where the address of the object goes
		 * @return the result
		 */
		int make(Arena arena, long place);

	}

	/**
	 * Makes a call to {@code Advise}.
	 */
	interface AdviseCall {

		/**
		 * Make the call.
		 * @param sink where the sink is
		 * @param connection where the connection number goes, 8 bytes
		 */
		void make(long sink, long connection);

	}

}
