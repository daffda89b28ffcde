package org.lotusmatch.indexer.normalize;

import org.lotusmatch.domain.taxonomy.Words;

import java.util.Set;

/** Reads yes and no; anything in between is unclear and therefore no consent. */
final class ParseConsent {
    private static final Set<String> YES =
            Set.of("是", "同意", "已同意", "愿意", "可以", "允许", "yes", "y", "true", "1", "√", "✓");
    private static final Set<String> NO =
            Set.of("否", "不同意", "未同意", "不愿意", "不可以", "不允许", "no", "n", "false", "0", "×", "无");

    private ParseConsent() {}

    static Reading<Boolean> parse(String words) {
        String folded = Words.fold(words);
        if (YES.contains(folded)) {
            return Reading.of(true);
        }
        return NO.contains(folded) ? Reading.of(false) : Reading.unclear();
    }
}
