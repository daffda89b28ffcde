package org.lotusmatch.domain.text;

import java.util.List;

/**
 * The vectors in which job titles are compared. A text encoder's own vectors put titles of the same
 * wording near each other; here titles of the same work are to be near. Thread-safe.
 */
public interface TitleSpace {
    /** Names the encoder and what was fitted on it; vectors of different ids must not be mixed. */
    String id();

    /** Components of each vector. */
    int dimension();

    /**
     * Vectors of titles, in the order given, however the titles are written wide or narrow, in
     * capitals or not. Titles that the space was fitted on cost a look-up, others an encoding.
     */
    List<Embedding> encode(List<String> titles);
}
