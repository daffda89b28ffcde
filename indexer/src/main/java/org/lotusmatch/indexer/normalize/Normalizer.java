package org.lotusmatch.indexer.normalize;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.course.Course;
import org.lotusmatch.domain.intake.RawField;
import org.lotusmatch.domain.intake.RawRecord;
import org.lotusmatch.domain.place.Gazetteer;
import org.lotusmatch.domain.profile.TalentProfile;
import org.lotusmatch.domain.taxonomy.Taxonomy;
import org.lotusmatch.domain.text.TextEncoder;
import org.lotusmatch.domain.vacancy.Employer;
import org.lotusmatch.domain.vacancy.Vacancy;

import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;

/**
 * Makes typed records of raw ones. The same raw record always gives the same typed one, except that
 * a day without a year is read with the clock. Immutable and thread-safe; building one takes about
 * a second, a record a fifth of a millisecond.
 */
public final class Normalizer {
    /** Stands where the name of an employer, provider or job is missing. */
    public static final String NOT_SAID = Employer.NOT_SAID;

    /** Source of records that came by the drafting methods. */
    public static final String DRAFT_SOURCE = "draft";

    private final NormalizeVacancy vacancy;
    private final NormalizeCourse course;
    private final NormalizeProfile profile;
    private final NormalizeVacancy draftVacancy;
    private final NormalizeProfile draftProfile;

    /** One that knows titles by their words alone. */
    public Normalizer(Taxonomy taxonomy, Gazetteer gazetteer, Clock clock) {
        this(taxonomy, gazetteer, clock, null);
    }

    /**
     * @param encoder compares titles of drafts by meaning where their words are not known; imports
     *     do without, since it takes a hundred times as long. Null for none
     */
    public Normalizer(
            Taxonomy taxonomy, Gazetteer gazetteer, Clock clock, @Nullable TextEncoder encoder) {
        Steps steps = Steps.of(taxonomy, gazetteer, clock);
        Steps ofDrafts = encoder == null ? steps : steps.comparingMeanings(encoder);
        this.vacancy = new NormalizeVacancy(steps);
        this.course = new NormalizeCourse(steps);
        this.profile = new NormalizeProfile(steps);
        this.draftVacancy = new NormalizeVacancy(ofDrafts);
        this.draftProfile = new NormalizeProfile(ofDrafts);
    }

    /**
     * Makes a vacancy of a row of a file.
     *
     * @param defaultSource source of rows that name none, not blank
     * @throws RejectedRecordException {@code empty-record}, {@code missing-title}, {@code
     *     bad-coordinates}, {@code ends-before-start} or {@code id-too-long}
     */
    public Vacancy normalizeVacancy(RawRecord raw, String defaultSource) {
        return vacancy.normalize(imported(raw), defaultSource);
    }

    /**
     * Makes a course of a row of a file.
     *
     * @param defaultSource source of rows that name none, not blank
     * @throws RejectedRecordException as {@link #normalizeVacancy}
     */
    public Course normalizeCourse(RawRecord raw, String defaultSource) {
        return course.normalize(imported(raw), defaultSource);
    }

    /**
     * Makes a profile of a row of a file.
     *
     * @param defaultSource source of rows that name none, not blank
     * @throws RejectedRecordException {@code empty-record}, {@code bad-coordinates} or {@code
     *     id-too-long}
     */
    public TalentProfile normalizeProfile(RawRecord raw, String defaultSource) {
        return profile.normalize(imported(raw), defaultSource);
    }

    /** What an import would refuse is flagged here under the same id. */
    public TalentProfile draftProfile(RawRecord raw) {
        return draftProfile.normalize(draft(raw), DRAFT_SOURCE);
    }

    /** What an import would refuse is flagged here under the same id. */
    public Vacancy draftVacancy(RawRecord raw) {
        return draftVacancy.normalize(draft(raw), DRAFT_SOURCE);
    }

    private static Row imported(RawRecord raw) {
        return new Row(raw, new Remarks(), false);
    }

    /** A draft is nobody's record yet, whatever it says of its origin. */
    private static Row draft(RawRecord raw) {
        Map<RawField, String> values = new EnumMap<>(RawField.class);
        values.putAll(raw.values());
        values.remove(RawField.SOURCE);
        values.remove(RawField.SOURCE_ID);
        return new Row(new RawRecord(raw.line(), values, raw.columns()), new Remarks(), true);
    }
}
