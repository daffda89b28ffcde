package org.lotusmatch.domain.text;

import java.util.List;

/**
 * Vectors in which short phrases of any kind are compared: skills with titles, majors with skills.
 * A vector costs some look-ups, so that a whole taxonomy is ready at once. Thread-safe.
 */
@FunctionalInterface
public interface PhraseSpace {
    /** In the order given. */
    List<Embedding> encode(List<String> phrases);
}
