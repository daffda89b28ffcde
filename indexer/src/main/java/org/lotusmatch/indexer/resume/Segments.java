package org.lotusmatch.indexer.resume;

import java.util.List;
import java.util.regex.Pattern;

/** Splits a plain line into the pieces that stand side by side in it. */
final class Segments {
    private static final Pattern COMPANY_COMMA =
            Pattern.compile(
                    "\\bCo\\.?,\\s*Ltd\\.?|,\\s*(?=Inc\\b|Ltd\\b|LLC\\b)",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN =
            Pattern.compile(
                    "[\\t|｜，,；;]+|\\s+[·•/—–-]+\\s+|\\s{2,}|(?<=[\\p{IsHan}）)])\\s+(?=[\\p{IsHan}（(])"
                        + "|(?<=[\\p{IsHan}）)])\\s+(?=\\p{L})|(?<=\\d[月年]?)\\s+(?=\\p{IsHan})");
    private static final Pattern EDGES = Pattern.compile("^[\\s:：()（）·、。.-]+|[\\s:：(（·、。;；-]+$");

    private Segments() {}

    /** Stripped, without blank ones. */
    static List<String> of(String text) {
        String kept = COMPANY_COMMA.matcher(text).replaceAll(" Co. Ltd ");
        return BETWEEN.splitAsStream(kept)
                .map(segment -> EDGES.matcher(segment).replaceAll(""))
                .map(Segments::closeBracket)
                .filter(segment -> !segment.isBlank())
                .toList();
    }

    private static String closeBracket(String segment) {
        boolean closes = segment.endsWith("）") || segment.endsWith(")");
        boolean opens = segment.contains("（") || segment.contains("(");
        return closes && !opens ? segment.substring(0, segment.length() - 1).strip() : segment;
    }
}
