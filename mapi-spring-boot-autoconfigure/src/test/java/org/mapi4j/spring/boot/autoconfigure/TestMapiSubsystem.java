package org.mapi4j.spring.boot.autoconfigure;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;

import org.mapi4j.HResult;
import org.mapi4j.MapiException;
import org.mapi4j.profile.Profile;
import org.mapi4j.session.LogonOptions;
import org.mapi4j.session.MapiSubsystem;
import org.mapi4j.session.SubsystemInfo;
import org.mapi4j.session.SubsystemSession;
import org.mapi4j.thread.MapiThreads;
import org.mapi4j.thread.ThreadAttachment;

/**
 * A subsystem whose sessions have nothing, and whose logons do what a test wants.
 */
public final class TestMapiSubsystem implements MapiSubsystem {

	private final MapiThreads threads = new MapiThreads("test", 2, ThreadAttachment.NONE);

	private final List<String> calls = new CopyOnWriteArrayList<>();

	private final Callable<Object> onLogon;

	public TestMapiSubsystem() {
		this(() -> "fine");
	}

	/**
	 * Creates a subsystem.
	 * @param onLogon what a logon does first
	 */
	public TestMapiSubsystem(Callable<Object> onLogon) {
		this.onLogon = onLogon;
	}

	public List<String> calls() {
		return List.copyOf(this.calls);
	}

	@Override
	public SubsystemInfo info() {
		return new SubsystemInfo("test", null, null, null);
	}

	@Override
	public MapiThreads threads() {
		return this.threads;
	}

	@Override
	public List<Profile> profiles() {
		return List.of(new Profile("Personal", false), new Profile("Outlook", true));
	}

	@Override
	public SubsystemSession logon(LogonOptions options) {
		this.calls.add("logon");
		try {
			this.onLogon.call();
		}
		catch (RuntimeException ex) {
			throw ex;
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
		return (SubsystemSession) Proxy.newProxyInstance(getClass().getClassLoader(),
				new Class<?>[] { SubsystemSession.class }, (proxy, method, arguments) -> switch (method.getName()) {
					case "logoff", "close" -> {
						this.calls.add(method.getName());
						yield null;
					}
					default -> throw MapiException.of(HResult.MAPI_E_NO_SUPPORT, method.getName());
				});
	}

	@Override
	public void close() {
		this.calls.add("close subsystem");
		this.threads.close();
	}

}
