package org.lotusmatch.indexer.configure;

import org.lotusmatch.indexer.build.IndexFollower;
import org.lotusmatch.indexer.demo.DemoCity;
import org.lotusmatch.indexer.imports.QueuedImportDesk;
import org.springframework.context.SmartLifecycle;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Starts the two working threads once everything stands; the beans' own close methods end them in
 * order.
 */
final class IndexerLifecycle implements SmartLifecycle {
    private final IndexerSettings settings;
    private final QueuedImportDesk desk;
    private final IndexFollower follower;
    private final DemoCity demo;
    private volatile boolean running;

    IndexerLifecycle(
            IndexerSettings settings,
            QueuedImportDesk desk,
            IndexFollower follower,
            DemoCity demo) {
        this.settings = settings;
        this.desk = desk;
        this.follower = follower;
        this.demo = demo;
    }

    @Override
    public void start() {
        running = true;
        follower.start();
        if (settings.demo()) {
            fillDemoCity();
        }
        desk.start();
    }

    private void fillDemoCity() {
        try {
            demo.fill();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot fill the demo city", e);
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
