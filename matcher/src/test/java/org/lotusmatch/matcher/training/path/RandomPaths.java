package org.lotusmatch.matcher.training.path;

import org.lotusmatch.domain.course.Course;
import org.lotusmatch.domain.course.CourseLevel;
import org.lotusmatch.domain.course.CourseMode;
import org.lotusmatch.domain.course.CourseTerms;
import org.lotusmatch.domain.course.TestCourses;
import org.lotusmatch.domain.education.EducationLevel;
import org.lotusmatch.domain.occupation.Occupation;
import org.lotusmatch.domain.occupation.Occupation.OccupationSkill;
import org.lotusmatch.domain.profile.TalentProfile;
import org.lotusmatch.domain.profile.TestProfiles;
import org.lotusmatch.domain.vacancy.TestVacancies;
import org.lotusmatch.domain.vacancy.Vacancy;
import org.lotusmatch.matcher.rank.ScorerFixture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * A small town where everybody is a metal worker, or would like to be; some courses ask for others.
 */
final class RandomPaths {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    private static final List<Occupation> WORK =
            List.of("焊工", "车工").stream()
                    .map(t -> ScorerFixture.TAXONOMY.occupations().findByTitle(t).orElseThrow())
                    .toList();
    private static final List<String> ASKED =
            List.of("", "", "初中及以上", "持五级证书", "持四级证书或从事相关工作满3年", "身体健康", "先修《第1班》", "持焊工证");
    private static final List<CourseLevel> LEVELS =
            List.of(CourseLevel.LEVEL_5, CourseLevel.LEVEL_4, CourseLevel.LEVEL_3);

    private final Random random;
    private final Occupation wished;

    RandomPaths(long seed) {
        random = new Random(seed);
        wished = pick(WORK);
    }

    TalentProfile person() {
        TestProfiles person =
                TestProfiles.of("p")
                        .wishes(wished.name(), wished.id().value())
                        .wishesPay(3000 + 500 * random.nextInt(4));
        if (random.nextInt(4) > 0) {
            person.worked(wished.name(), wished.id().value(), random.nextInt(5));
        }
        if (random.nextInt(4) > 0) {
            person.can(some(skills(wished), random.nextInt(2) + 1));
        }
        if (random.nextInt(3) == 0) {
            person.holds(pick(List.of("driving-c1", "welder-skill-grade-5", "welder-licence")));
        }
        if (random.nextBoolean()) {
            person.education(pick(List.of(EducationLevel.values())), null);
        }
        return person.build();
    }

    List<Vacancy> vacancies(int count) {
        List<Vacancy> vacancies = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Occupation work = random.nextInt(3) == 0 ? pick(WORK) : wished;
            int pay = 4500 + 500 * random.nextInt(8);
            TestVacancies vacancy =
                    TestVacancies.of("v" + i, work.name())
                            .requires(some(skills(work), 3))
                            .prefers(some(skills(work), 1))
                            .payPerMonth(pay, pay + 1000);
            if (random.nextInt(4) > 0) {
                vacancy.occupation(work.id().value());
            }
            if (random.nextInt(3) == 0) {
                vacancy.certificates(
                        pick(List.of("welder-skill-grade-4", "welder-licence", "driving-c1")));
            }
            vacancies.add(vacancy.build());
        }
        return vacancies;
    }

    List<Course> courses(int count) {
        List<Course> courses = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Occupation work = random.nextInt(3) == 0 ? pick(WORK) : wished;
            LocalDate start = TODAY.plusDays(random.nextInt(60));
            int hours = 20 * (1 + random.nextInt(8));
            double fee = 200 * random.nextInt(6);
            TestCourses course =
                    TestCourses.titled("第" + i + "班")
                            .teaches(some(skills(work), 1 + random.nextInt(4)))
                            .leadsTo(work.name(), work.id().value())
                            .prerequisites(pick(ASKED))
                            .mode(pick(List.of(CourseMode.values())))
                            .terms(
                                    new CourseTerms(
                                            start,
                                            start.plusDays(random.nextInt(25)),
                                            hours,
                                            10,
                                            fee,
                                            null));
            if (random.nextInt(3) == 0) {
                course.teaches(pick(List.of("welder-licence", "welder-skill-grade-4")));
            }
            if (random.nextInt(3) == 0) {
                course.level(pick(LEVELS));
            }
            courses.add(course.build());
        }
        return courses;
    }

    PathTerms terms() {
        boolean limited = random.nextInt(3) == 0;
        return new PathTerms(
                TODAY,
                limited ? TODAY.plusDays(60) : null,
                limited ? 200.0 * random.nextInt(8) : null,
                limited ? 200 : null,
                Set.of());
    }

    private String[] some(List<String> values, int most) {
        List<String> some = new ArrayList<>(values);
        Collections.shuffle(some, random);
        return some.subList(0, Math.min(most, some.size())).toArray(String[]::new);
    }

    private static List<String> skills(Occupation work) {
        return work.skills().stream()
                .map(OccupationSkill::skill)
                .map(skill -> skill.value())
                .toList();
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
