package org.lotusmatch.indexer.cli;

import org.lotusmatch.indexer.build.IndexFollower;

/** Carries every stored change into the indexes. */
final class CatchUp {
    private final IndexFollower follower;
    private final Screen screen;

    CatchUp(IndexFollower follower, Screen screen) {
        this.follower = follower;
        this.screen = screen;
    }

    int run() throws InterruptedException {
        long pending = follower.pendingChanges();
        String unit = screen.texts().text("catch-up.bar");
        try (Progress progress = Progress.start("catch-up", unit)) {
            Watch.whileDoing(
                    follower::catchUp,
                    () -> progress.at(pending - follower.pendingChanges(), pending));
        }
        screen.say("catch-up.done", pending);
        return 0;
    }
}
