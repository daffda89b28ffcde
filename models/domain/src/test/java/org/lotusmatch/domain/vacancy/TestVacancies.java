package org.lotusmatch.domain.vacancy;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.education.EducationLevel;
import org.lotusmatch.domain.occupation.JobTitle;
import org.lotusmatch.domain.occupation.OccupationId;
import org.lotusmatch.domain.occupation.OccupationLink;
import org.lotusmatch.domain.pay.PayRange;
import org.lotusmatch.domain.place.DivisionCode;
import org.lotusmatch.domain.place.GeoPoint;
import org.lotusmatch.domain.place.WorkLocation;
import org.lotusmatch.domain.record.Corpus;
import org.lotusmatch.domain.record.Origin;
import org.lotusmatch.domain.skill.SkillId;
import org.lotusmatch.domain.skill.SkillMention;
import org.lotusmatch.domain.skill.SkillRequirement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Vacancies for tests: everything unknown unless said. */
public final class TestVacancies {
    private Origin origin;
    private JobTitle title;
    private String employer = "莲城试验有限公司";
    private @Nullable EmploymentType type;
    private PayRange pay = PayRange.unknown(org.lotusmatch.domain.pay.PayPeriod.NEGOTIABLE, "面议");
    private WorkLocation location = WorkLocation.UNKNOWN;
    private @Nullable EducationLevel education;
    private @Nullable YearsRequirement years;
    private @Nullable Headcount headcount;
    private List<String> majors = List.of();
    private final List<SkillRequirement> skills = new ArrayList<>();
    private final List<SkillMention> certificates = new ArrayList<>();
    private Validity validity = Validity.UNKNOWN;
    private final Set<ReservedGroup> reservedFor = new TreeSet<>();
    private List<String> benefits = List.of();
    private @Nullable String shifts;
    private String description = "";

    private TestVacancies(String id, String words) {
        origin = new Origin("test", id);
        title = new JobTitle(words, null);
    }

    public static TestVacancies titled(String words) {
        return new TestVacancies(words, words);
    }

    public static TestVacancies of(String id, String words) {
        return new TestVacancies(id, words);
    }

    public TestVacancies occupation(String id) {
        OccupationLink link = new OccupationLink(new OccupationId(id), 1, title.words());
        title = new JobTitle(title.words(), link);
        return this;
    }

    public TestVacancies source(String name) {
        origin = new Origin(name, origin.sourceId());
        return this;
    }

    public TestVacancies employer(String name) {
        employer = name;
        return this;
    }

    public TestVacancies place(String words, String division) {
        location = new WorkLocation(words, new DivisionCode(division), null, false);
        return this;
    }

    public TestVacancies type(EmploymentType value) {
        type = value;
        return this;
    }

    public TestVacancies payPerMonth(double low, double high) {
        pay = PayRange.perMonth(low, high);
        return this;
    }

    public TestVacancies at(String division, double latitude, double longitude) {
        location =
                new WorkLocation(
                        "", new DivisionCode(division), new GeoPoint(latitude, longitude), true);
        return this;
    }

    public TestVacancies headcount(int openings) {
        headcount = new Headcount(openings, openings, openings + "人");
        return this;
    }

    public TestVacancies education(EducationLevel level) {
        education = level;
        return this;
    }

    public TestVacancies years(double low) {
        years = new YearsRequirement(low, null, low + "年以上");
        return this;
    }

    public TestVacancies majors(String... names) {
        majors = List.of(names);
        return this;
    }

    public TestVacancies requires(String... skillIds) {
        for (String id : skillIds) {
            skills.add(new SkillRequirement(new SkillId(id), id, true));
        }
        return this;
    }

    public TestVacancies prefers(String... skillIds) {
        for (String id : skillIds) {
            skills.add(new SkillRequirement(new SkillId(id), id, false));
        }
        return this;
    }

    public TestVacancies certificates(String... skillIds) {
        for (String id : skillIds) {
            certificates.add(new SkillMention(new SkillId(id), id));
        }
        return this;
    }

    public TestVacancies through(LocalDate lastDay) {
        validity = new Validity(validity.postedOn(), lastDay);
        return this;
    }

    public TestVacancies posted(LocalDate day) {
        validity = new Validity(day, validity.through());
        return this;
    }

    public TestVacancies description(String text) {
        description = text;
        return this;
    }

    public TestVacancies reservedFor(ReservedGroup... groups) {
        reservedFor.addAll(List.of(groups));
        return this;
    }

    public TestVacancies benefits(String... words) {
        benefits = List.of(words);
        return this;
    }

    public TestVacancies shifts(String words) {
        shifts = words;
        return this;
    }

    public Vacancy build() {
        return new Vacancy(
                new VacancyId(origin.recordId(Corpus.VACANCIES)),
                origin,
                title,
                new Employer(employer, null, null),
                type,
                headcount,
                pay,
                location,
                new Requirements(education, years, majors, skills, certificates),
                validity,
                reservedFor,
                benefits,
                shifts,
                description,
                null,
                List.of());
    }
}
