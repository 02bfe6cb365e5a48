package org.mapi4j.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Executes tasks in order and one at a time.
 */
final class SerialExecutor implements Executor {

	private static final Logger logger = LoggerFactory.getLogger(SerialExecutor.class);

	private final ReentrantLock lock = new ReentrantLock();

	private final Deque<Runnable> tasks = new ArrayDeque<>();

	private final Executor executor;

	private boolean running;

	/**
	 * Create an executor.
	 * @param executor executes the tasks
	 */
	SerialExecutor(Executor executor) {
		this.executor = executor;
	}

	@Override
	public void execute(Runnable task) {
		this.lock.lock();
		try {
			this.tasks.add(task);
			if (!this.running) {
				this.running = true;
				this.executor.execute(this::run);
			}
		}
		finally {
			this.lock.unlock();
		}
	}

	private void run() {
		Runnable task;
		while ((task = next()) != null) {
			try {
				task.run();
			}
			catch (Throwable ex) {
				logger.error("A task failed", ex);
			}
		}
	}

	private @Nullable Runnable next() {
		this.lock.lock();
		try {
			Runnable task = this.tasks.poll();
			this.running = task != null;
			return task;
		}
		finally {
			this.lock.unlock();
		}
	}

}
