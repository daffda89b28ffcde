package org.lotusmatch.indexer.normalize;

import org.lotusmatch.domain.course.Course;
import org.lotusmatch.domain.course.CourseId;
import org.lotusmatch.domain.intake.RawField;
import org.lotusmatch.domain.occupation.JobTitle;
import org.lotusmatch.domain.record.Corpus;
import org.lotusmatch.domain.record.Origin;
import org.lotusmatch.domain.skill.SkillMention;

import java.util.List;

/** Makes a training course of a row. */
final class NormalizeCourse {
    private final Steps steps;
    private final ReadCourseTerms terms;

    NormalizeCourse(Steps steps) {
        this.steps = steps;
        this.terms = new ReadCourseTerms(steps.dates());
    }

    Course normalize(Row row, String defaultSource) {
        RequireContent.check(row, RawField.TITLE);
        Origin origin = IdentifyRecord.identify(row, defaultSource);
        return new Course(
                new CourseId(origin.recordId(Corpus.COURSES)),
                origin,
                RequireContent.title(row),
                provider(row),
                row.read(
                        RawField.COURSE_TYPE, Vocabulary.COURSE_TYPE, "course-type-not-understood"),
                row.read(
                        RawField.COURSE_LEVEL,
                        Vocabulary.COURSE_LEVEL,
                        "course-level-not-understood"),
                occupations(row),
                skills(row),
                row.text(RawField.PREREQUISITES),
                terms.read(row),
                row.read(
                        RawField.COURSE_MODE, Vocabulary.COURSE_MODE, "course-mode-not-understood"),
                steps.places().locate(row),
                row.text(RawField.DESCRIPTION),
                row.remarks().list());
    }

    private static String provider(Row row) {
        String provider = row.textOrNull(RawField.PROVIDER);
        if (provider == null) {
            row.flag("no-provider", RawField.PROVIDER);
            return Normalizer.NOT_SAID;
        }
        return provider;
    }

    private List<JobTitle> occupations(Row row) {
        return ReadTitles.read(row, RawField.OCCUPATIONS, steps.occupations());
    }

    /** The description tells stories, so it is asked only where nothing is listed. */
    private List<SkillMention> skills(Row row) {
        List<SkillMention> listed = steps.listedSkills().in(row, RawField.SKILLS);
        if (!listed.isEmpty()) {
            return HeldSkills.eachOnce(listed);
        }
        row.flag("no-skills", RawField.SKILLS);
        return HeldSkills.of(row, RawField.DESCRIPTION, steps.listedSkills(), steps.skills())
                .skills();
    }
}
