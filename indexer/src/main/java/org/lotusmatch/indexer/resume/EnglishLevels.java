package org.lotusmatch.indexer.resume;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Degrees in English as the parsers of rows know them. */
final class EnglishLevels {
    private static final Map<Pattern, String> LEVELS = new LinkedHashMap<>();

    static {
        put("ph\\.?\\s?d|doctor(?:ate)?", "博士");
        put("master(?:'s)?|m\\.?(?:a|sc|eng|s)\\.?|mba", "硕士");
        put("bachelor(?:'s)?|b\\.?(?:a|sc|eng|s)\\.?|undergraduate", "本科");
        put("associate(?:'s)?|junior college|college diploma|diploma", "大专");
        put("vocational (?:secondary|high) school|secondary vocational", "中专");
        put("high school|senior secondary", "高中");
        put("middle school|junior secondary", "初中");
    }

    private EnglishLevels() {}

    private static void put(String words, String level) {
        LEVELS.put(
                Pattern.compile("(?<![a-z])(?:" + words + ")(?![a-z])", Pattern.CASE_INSENSITIVE),
                level);
    }

    static Optional<String> in(String text) {
        return LEVELS.entrySet().stream()
                .filter(level -> level.getKey().matcher(text).find())
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
