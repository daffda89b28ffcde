package org.lotusmatch.domain.record;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Where a record came from. The pair of source and sourceId identifies a record for good: importing
 * it again replaces it.
 *
 * @param source name of the feed or office, not blank
 * @param sourceId the record's id within that source, not blank
 * @param url the original page, if there is one
 */
public record Origin(String source, String sourceId, @Nullable String url) {
    private static final int ID_BYTES = 10;

    public Origin {
        if (source.isBlank() || sourceId.isBlank()) {
            throw new IllegalArgumentException("source and sourceId must not be blank");
        }
    }

    public Origin(String source, String sourceId) {
        this(source, sourceId, null);
    }

    /**
     * The stable id of this record, e.g. {@code v-3f0c…}: the same origin always gives the same id.
     */
    public String recordId(Corpus corpus) {
        byte[] digest =
                sha256().digest((source + '\0' + sourceId).getBytes(StandardCharsets.UTF_8));
        return corpus.prefix() + "-" + HexFormat.of().formatHex(digest, 0, ID_BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
