package org.lotusmatch.indexer.lucene;

import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.util.IOSupplier;
import org.lotusmatch.domain.record.Corpus;
import org.lotusmatch.domain.search.SearchUnavailableException;

import java.io.IOException;

/** Turns what Lucene throws into what the ports promise. */
final class Unavailable {
    private Unavailable() {}

    /** Work without an answer. */
    @FunctionalInterface
    interface Task {
        void run() throws IOException;
    }

    static <T> T guard(Corpus corpus, IOSupplier<T> question) {
        try {
            return question.get();
        } catch (IOException | AlreadyClosedException e) {
            throw new SearchUnavailableException(
                    "the index of " + corpus.path() + " cannot be used now", e);
        }
    }

    static void guard(Corpus corpus, Task task) {
        Boolean done =
                guard(
                        corpus,
                        () -> {
                            task.run();
                            return true;
                        });
        assert done;
    }
}
