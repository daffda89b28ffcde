package org.lotusmatch.domain.course;

import org.lotusmatch.domain.place.WorkLocation;
import org.lotusmatch.domain.record.Corpus;
import org.lotusmatch.domain.record.Origin;
import org.lotusmatch.domain.skill.SkillId;
import org.lotusmatch.domain.skill.SkillMention;

import java.util.ArrayList;
import java.util.List;

/** Courses for tests: everything unknown unless said. */
public final class TestCourses {
    private final Origin origin;
    private final String title;
    private final List<SkillMention> skills = new ArrayList<>();
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
                null,
                null,
                List.of(),
                skills,
                "",
                terms,
                null,
                WorkLocation.UNKNOWN,
                "",
                List.of());
    }
}
