package org.lotusmatch.indexer.normalize;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.intake.RawField;
import org.lotusmatch.domain.intake.RawRecord;
import org.lotusmatch.domain.record.Origin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Finds out by which source and id a record is known for good. */
final class IdentifyRecord {
    private static final int LONGEST_ID = 200;
    private static final int HASH_BYTES = 10;
    private static final Pattern WEB_ADDRESS =
            Pattern.compile("https?://[^\\s<>\"']{3,1990}", Pattern.CASE_INSENSITIVE);

    private IdentifyRecord() {}

    /**
     * A row without an id gets one from all its values, so that the same row is the same record.
     *
     * @param defaultSource for rows that name no source, not blank
     * @throws RejectedRecordException {@code id-too-long}; also of a draft
     */
    static Origin identify(Row row, String defaultSource) {
        String source = row.has(RawField.SOURCE) ? row.text(RawField.SOURCE) : defaultSource;
        String id =
                row.has(RawField.SOURCE_ID) ? row.text(RawField.SOURCE_ID) : contentId(row.raw());
        requireShort(RawField.SOURCE, source);
        requireShort(RawField.SOURCE_ID, id);
        return new Origin(source, id, url(row));
    }

    /** {@code row-} and a hash of all values. */
    static String contentId(RawRecord raw) {
        MessageDigest digest = sha256();
        Arrays.stream(RawField.values())
                .filter(raw::has)
                .map(field -> field.key() + '=' + raw.text(field) + '\n')
                .forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
        return "row-" + HexFormat.of().formatHex(digest.digest(), 0, HASH_BYTES);
    }

    private static void requireShort(RawField field, String value) {
        if (value.length() > LONGEST_ID) {
            throw new RejectedRecordException("id-too-long", field, value);
        }
    }

    private static @Nullable String url(Row row) {
        String url = row.textOrNull(RawField.URL);
        if (url != null && !WEB_ADDRESS.matcher(url).matches()) {
            row.flag("url-not-understood", RawField.URL);
            return null;
        }
        return url;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
