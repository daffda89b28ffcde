package org.lotusmatch.domain.course;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.occupation.JobTitle;
import org.lotusmatch.domain.occupation.OccupationId;
import org.lotusmatch.domain.occupation.OccupationLink;
import org.lotusmatch.domain.place.DivisionCode;
import org.lotusmatch.domain.place.GeoPoint;
import org.lotusmatch.domain.place.WorkLocation;
import org.lotusmatch.domain.record.Corpus;
import org.lotusmatch.domain.record.Origin;
import org.lotusmatch.domain.skill.SkillId;
import org.lotusmatch.domain.skill.SkillMention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Courses for tests: everything unknown unless said. */
public final class TestCourses {
    private final Origin origin;
    private final String title;
    private final List<SkillMention> skills = new ArrayList<>();
    private final List<JobTitle> occupations = new ArrayList<>();
    private @Nullable CourseLevel level;
    private @Nullable CourseMode mode;
    private @Nullable CourseType type;
    private String prerequisites = "";
    private WorkLocation location = WorkLocation.UNKNOWN;
    private CourseTerms terms = new CourseTerms(null, null, null, null, null, null);

    private TestCourses(String title) {
        origin = new Origin("test", title);
        this.title = title;
    }

    public static TestCourses titled(String title) {
        return new TestCourses(title);
    }

    public TestCourses teaches(String... skillIds) {
        for (String id : skillIds) {
            skills.add(new SkillMention(new SkillId(id), id));
        }
        return this;
    }

    public TestCourses leadsTo(String title, String occupation) {
        OccupationLink link = new OccupationLink(new OccupationId(occupation), 1, title);
        occupations.add(new JobTitle(title, link));
        return this;
    }

    public TestCourses level(CourseLevel value) {
        level = value;
        return this;
    }

    public TestCourses mode(CourseMode value) {
        mode = value;
        return this;
    }

    public TestCourses type(CourseType value) {
        type = value;
        return this;
    }

    public TestCourses prerequisites(String words) {
        prerequisites = words;
        return this;
    }

    public TestCourses at(String division, double latitude, double longitude) {
        location =
                new WorkLocation(
                        "", new DivisionCode(division), new GeoPoint(latitude, longitude), true);
        return this;
    }

    /** With a known price, free of subsidy. */
    public TestCourses runs(LocalDate from, LocalDate until, double yuan) {
        terms = new CourseTerms(from, until, null, null, yuan, null);
        return this;
    }

    public TestCourses terms(CourseTerms value) {
        terms = value;
        return this;
    }

    public Course build() {
        return new Course(
                new CourseId(origin.recordId(Corpus.COURSES)),
                origin,
                title,
                "莲城试验培训学校",
                type,
                level,
                occupations,
                skills,
                prerequisites,
                terms,
                mode,
                location,
                "",
                List.of());
    }
}
