package org.lotusmatch.indexer.cli;

import org.lotusmatch.domain.record.Corpus;

/** Says how much is stored and how far the indexes are. */
final class ShowStatus {
    private final Installation installation;
    private final Screen screen;

    ShowStatus(Installation installation, Screen screen) {
        this.installation = installation;
        this.screen = screen;
    }

    int show() {
        Texts texts = screen.texts();
        Table table = new Table().row(texts.text("status.corpus"), texts.text("status.stored"));
        for (Corpus corpus : Corpus.values()) {
            table.row(texts.text("corpus." + corpus), installation.records().count(corpus));
        }
        table.print(screen.out());
        try {
            screen.say("status.pending", installation.follower().pendingChanges());
        } catch (IndexHeldException e) {
            screen.say("status.held");
        }
        return 0;
    }
}
