package org.lotusmatch.matcher.web.pages;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.record.Origin;

/**
 * Where a record came from.
 *
 * @param source name of the feed or office
 * @param sourceId the record's id there
 * @param url the original page; null if there is none that a reader can safely follow
 */
record OriginView(String source, String sourceId, @Nullable String url) {
    static OriginView of(Origin origin) {
        String url = origin.url();
        boolean web = url != null && url.matches("(?i)https?://.+");
        return new OriginView(origin.source(), origin.sourceId(), web ? url : null);
    }
}
