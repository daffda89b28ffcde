package org.lotusmatch.indexer.cli;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Does work in another thread and looks at it from time to time. */
final class Watch {
    private static final int LOOK_MILLISECONDS = 250;

    private Watch() {}

    /**
     * Returns when the work is done and looked at once more.
     *
     * @throws RuntimeException what the work threw
     */
    static void whileDoing(Runnable work, Runnable look) throws InterruptedException {
        try (ExecutorService worker = Executors.newSingleThreadExecutor()) {
            Future<?> doing = worker.submit(work);
            while (!isDone(doing)) {
                look.run();
            }
            look.run();
        }
    }

    private static boolean isDone(Future<?> doing) throws InterruptedException {
        try {
            doing.get(LOOK_MILLISECONDS, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
