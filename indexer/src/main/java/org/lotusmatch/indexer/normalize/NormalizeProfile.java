package org.lotusmatch.indexer.normalize;

import org.lotusmatch.domain.education.Education;
import org.lotusmatch.domain.intake.RawField;
import org.lotusmatch.domain.profile.Consent;
import org.lotusmatch.domain.profile.ProfileId;
import org.lotusmatch.domain.profile.TalentProfile;
import org.lotusmatch.domain.record.Corpus;
import org.lotusmatch.domain.record.Origin;

/** Makes a talent profile of a row. Consent that is not given in so many words is not given. */
final class NormalizeProfile {
    private static final int YEARS_OF_STUDY_AHEAD = 8;
    private static final String NO_LABEL = "求职者";

    private final Steps steps;
    private final ReadExperience experience;
    private final ReadWishes wishes;
    private final ReadSensitiveFacts sensitive;

    NormalizeProfile(Steps steps) {
        this.steps = steps;
        this.experience = new ReadExperience(steps.occupations());
        this.wishes = new ReadWishes(steps);
        this.sensitive = new ReadSensitiveFacts(steps.calendarYears());
    }

    TalentProfile normalize(Row row, String defaultSource) {
        RequireContent.check(row, RawField.LABEL);
        Origin origin = IdentifyRecord.identify(row, defaultSource);
        HeldSkills held = HeldSkills.of(row, RawField.ABOUT, steps.listedSkills(), steps.skills());
        return new TalentProfile(
                new ProfileId(origin.recordId(Corpus.PROFILES)),
                origin,
                row.has(RawField.LABEL) ? row.text(RawField.LABEL) : NO_LABEL,
                education(row),
                experience.read(row),
                held.skills(),
                held.certificates(),
                steps.places().locate(row),
                wishes.read(row),
                consent(row),
                sensitive.read(row),
                row.text(RawField.ABOUT),
                row.remarks().list());
    }

    private Education education(Row row) {
        return new Education(
                row.read(
                        RawField.EDUCATION,
                        steps.education()::highestHeld,
                        "education-not-understood"),
                row.textOrNull(RawField.SCHOOL),
                row.textOrNull(RawField.MAJOR),
                row.read(
                        RawField.GRADUATION_YEAR,
                        words -> steps.calendarYears().parse(words, YEARS_OF_STUDY_AHEAD),
                        "year-not-understood"));
    }

    private static Consent consent(Row row) {
        return new Consent(
                isGiven(row, RawField.CONSENT_FOUND), isGiven(row, RawField.CONSENT_RECOMMENDED));
    }

    private static boolean isGiven(Row row, RawField field) {
        return Boolean.TRUE.equals(row.read(field, ParseConsent::parse, "consent-not-understood"));
    }
}
