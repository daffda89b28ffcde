package org.lotusmatch.indexer.cli;

import org.lotusmatch.domain.record.Corpus;
import org.lotusmatch.indexer.build.IndexRebuild;

import java.util.List;

/** Builds indexes from nothing. */
final class RebuildIndexes {
    private final IndexRebuild rebuild;
    private final Screen screen;

    RebuildIndexes(IndexRebuild rebuild, Screen screen) {
        this.rebuild = rebuild;
        this.screen = screen;
    }

    int rebuild(List<Corpus> corpora) {
        for (Corpus corpus : corpora) {
            long documents = rebuild.rebuild(corpus);
            screen.say("rebuild.done", screen.texts().text("corpus." + corpus), documents);
        }
        return 0;
    }
}
