package org.lotusmatch.matcher.web.pages;

import org.lotusmatch.domain.intake.Drafting;
import org.lotusmatch.domain.intake.RawField;
import org.lotusmatch.domain.intake.RawRecord;
import org.lotusmatch.domain.profile.TalentProfile;
import org.lotusmatch.matcher.explain.Phrases;
import org.springframework.stereotype.Component;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads a typed profile as an imported row would be read, without storing it. */
@Component
final class TypedProfileDrafts {
    private final Drafting drafting;
    private final Phrases phrases;

    TypedProfileDrafts(Drafting drafting, Phrases phrases) {
        this.drafting = drafting;
        this.phrases = phrases;
    }

    /**
     * @param typed without problems
     */
    TalentProfile draft(TypedProfile typed) {
        return drafting.draftProfile(new RawRecord(0, values(typed), Map.of()));
    }

    /**
     * With what the person agreed to, as {@link org.lotusmatch.domain.intake.ProfileDesk} keeps it.
     *
     * @param typed without problems
     */
    RawRecord confirmed(TypedProfile typed, ConsentBoxes consents) {
        Map<RawField, String> values = values(typed);
        consents.addTo(values);
        return new RawRecord(0, values, Map.of());
    }

    private Map<RawField, String> values(TypedProfile typed) {
        Map<RawField, String> values = new EnumMap<>(RawField.class);
        TypedProfile.CELLS.forEach((field, input) -> put(values, field, typed.text(input)));
        put(values, RawField.EXPERIENCE, experience(typed));
        put(values, RawField.EDUCATION, education(typed.text(TypedProfile.EDUCATION)));
        put(values, RawField.WISHED_TYPES, types(typed));
        return values;
    }

    private static void put(Map<RawField, String> values, RawField field, String text) {
        if (!text.isBlank()) {
            values.put(field, text);
        }
    }

    /** As the files have it: {@code 数控车工:5；质检员:1}. */
    private static String experience(TypedProfile typed) {
        return typed.work().stream()
                .filter(row -> !row.title().isBlank())
                .map(row -> row.years().isBlank() ? row.title() : row.title() + ":" + row.years())
                .collect(Collectors.joining("；"));
    }

    /** The parsers know the Chinese names. */
    private String education(String level) {
        return level.isEmpty() ? "" : phrases.of("education." + level).zh();
    }

    private String types(TypedProfile typed) {
        return typed.types().stream()
                .sorted()
                .map(type -> phrases.of("employment-type." + type).zh())
                .collect(Collectors.joining("、"));
    }
}
