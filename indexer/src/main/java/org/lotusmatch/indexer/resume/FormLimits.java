package org.lotusmatch.indexer.resume;

import org.lotusmatch.domain.intake.RawField;
import org.lotusmatch.domain.intake.ResumeValue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a form for a person takes; the contract's ProfileDraft takes as much or more. */
final class FormLimits {
    private static final Map<RawField, Limit> LIMITS = new EnumMap<>(RawField.class);
    private static final Limit ONE_NAME = new Limit(1, 100);

    static {
        LIMITS.put(RawField.EDUCATION, new Limit(1, 50));
        LIMITS.put(RawField.EXPERIENCE, new Limit(10, 100));
        LIMITS.put(RawField.SKILLS, new Limit(60, 100));
        LIMITS.put(RawField.CERTIFICATES, new Limit(30, 100));
        LIMITS.put(RawField.WISHED_OCCUPATIONS, new Limit(10, 100));
        LIMITS.put(RawField.WISHED_PLACES, new Limit(10, 100));
        LIMITS.put(RawField.WISHED_PAY, new Limit(1, 50));
        LIMITS.put(RawField.WISHED_TYPES, new Limit(5, 20));
        LIMITS.put(RawField.ABOUT, new Limit(1, 5_000));
    }

    private FormLimits() {}

    private record Limit(int most, int longest) {}

    /** Without values that are too long, and without those beyond the most of their field. */
    static List<ResumeValue> within(List<ResumeValue> values) {
        Map<RawField, Integer> counts = new EnumMap<>(RawField.class);
        List<ResumeValue> kept = new ArrayList<>();
        for (ResumeValue value : values) {
            Limit limit = LIMITS.getOrDefault(value.field(), ONE_NAME);
            boolean fits = value.text().length() <= limit.longest();
            if (fits && counts.merge(value.field(), 1, Integer::sum) <= limit.most()) {
                kept.add(value);
            }
        }
        return kept;
    }
}
