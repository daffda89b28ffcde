package org.lotusmatch.indexer.configure;

import org.lotusmatch.indexer.build.IndexFollower;
import org.lotusmatch.indexer.demo.DemoCity;
import org.lotusmatch.indexer.duplicate.MissingClusters;
import org.lotusmatch.indexer.imports.QueuedImportDesk;
import org.springframework.context.SmartLifecycle;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Starts the working threads once everything stands; the beans' own close methods end them in
 * order.
 */
final class IndexerLifecycle implements SmartLifecycle {
    private final IndexerSettings settings;
    private final QueuedImportDesk desk;
    private final IndexFollower follower;
    private final DemoCity demo;
    private final MissingClusters missingClusters;
    private volatile boolean running;

    IndexerLifecycle(
            IndexerSettings settings,
            QueuedImportDesk desk,
            IndexFollower follower,
            DemoCity demo,
            MissingClusters missingClusters) {
        this.settings = settings;
        this.desk = desk;
        this.follower = follower;
        this.demo = demo;
        this.missingClusters = missingClusters;
    }

    @Override
    public void start() {
        running = true;
        if (settings.demo()) {
            fillDemoCity();
        }
        missingClusters.start();
        follower.start();
        desk.start();
    }

    private void fillDemoCity() {
        try {
            if (demo.fill()) {
                desk.runWaiting();
                follower.catchUp();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot fill the demo city", e);
        }
    }

    /** Before the web server opens its port: the first answer then knows the demo city. */
    @Override
    public int getPhase() {
        return 0;
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
