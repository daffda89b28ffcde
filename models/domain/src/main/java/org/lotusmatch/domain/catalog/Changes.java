package org.lotusmatch.domain.catalog;

import java.util.List;

/**
 * What changed in a corpus.
 *
 * @param revision up to which it is told
 * @param ids of the records, each once; a record may be gone
 */
public record Changes(long revision, List<String> ids) {
    public Changes {
        ids = List.copyOf(ids);
    }
}
