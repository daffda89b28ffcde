package org.lotusmatch.domain.search;

import org.lotusmatch.domain.text.Embedding;

import java.util.List;

/** What is asked of an index. */
public sealed interface Question {
    /** Everything that passes the filters; all scores are equal, order is by id unless sorted. */
    record Everything() implements Question {}

    /** Words in any language, analysed by the engine; a hit holds at least one of them. */
    record Words(String text) implements Question {
        public Words {
            if (text.isBlank()) {
                throw new IllegalArgumentException("a search text must not be blank");
            }
        }
    }

    /** The nearest vectors among the documents that pass the filters. */
    record Nearest(Embedding vector) implements Question {}

    /**
     * Ids of the taxonomy with their neighbours. A hit holds at least one of them; its score is the
     * sum over the concepts of the best that it holds of each. No concept finds nothing.
     */
    record Concepts(List<SoughtConcept> sought) implements Question {
        public Concepts {
            sought = List.copyOf(sought);
        }
    }
}
