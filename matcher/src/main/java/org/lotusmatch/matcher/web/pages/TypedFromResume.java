package org.lotusmatch.matcher.web.pages;

import org.lotusmatch.domain.education.EducationLevel;
import org.lotusmatch.domain.intake.Drafting;
import org.lotusmatch.domain.intake.RawField;
import org.lotusmatch.domain.intake.ResumeDraft;
import org.lotusmatch.domain.intake.ResumeValue;
import org.lotusmatch.domain.profile.TalentProfile;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Fills the form from a résumé, as if its person had typed. */
@Component
final class TypedFromResume {
    private final Drafting drafting;

    TypedFromResume(Drafting drafting) {
        this.drafting = drafting;
    }

    TypedProfile typed(ResumeDraft read) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        TypedProfile.CELLS.forEach(
                (field, input) ->
                        form.add(
                                input,
                                read.of(field).stream()
                                        .map(ResumeValue::text)
                                        .collect(Collectors.joining("、"))));
        read.of(RawField.EXPERIENCE)
                .forEach(job -> TypedProfile.addWork(form, job.text(), job.years()));
        TypedProfile.addSpareRow(form);
        TalentProfile understood = drafting.draftProfile(read.raw());
        EducationLevel level = understood.education().level();
        if (level != null) {
            form.add(TypedProfile.EDUCATION, level.name());
        }
        understood.wishes().types().forEach(type -> form.add(TypedProfile.TYPES, type.name()));
        return TypedProfile.of(form);
    }

    ResumeNotes notes(ResumeDraft read) {
        Map<String, List<String>> quotes = new TreeMap<>();
        TypedProfile.CELLS.forEach((field, input) -> put(quotes, input, read.of(field)));
        put(quotes, TypedProfile.EDUCATION, read.of(RawField.EDUCATION));
        put(quotes, TypedProfile.TYPES, read.of(RawField.WISHED_TYPES));
        // the person's own words are in the input already
        quotes.remove(TypedProfile.ABOUT);
        int row = 0;
        for (ResumeValue job : read.of(RawField.EXPERIENCE)) {
            put(quotes, ResumeNotes.WORK + row, List.of(job));
            row++;
        }
        return new ResumeNotes(quotes, read.leftOut(), read.fromScan());
    }

    private static void put(
            Map<String, List<String>> quotes, String input, List<ResumeValue> values) {
        List<String> words = ResumeNotes.few(values.stream().map(ResumeValue::words).toList());
        if (!words.isEmpty()) {
            quotes.put(input, words);
        }
    }
}
