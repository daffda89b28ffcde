package org.lotusmatch.matcher.rank;

import org.lotusmatch.domain.education.EducationLevel;
import org.lotusmatch.domain.occupation.Occupation;
import org.lotusmatch.domain.occupation.Occupation.OccupationSkill;
import org.lotusmatch.domain.profile.TalentProfile;
import org.lotusmatch.domain.profile.TestProfiles;
import org.lotusmatch.domain.vacancy.EmploymentType;
import org.lotusmatch.domain.vacancy.TestVacancies;
import org.lotusmatch.domain.vacancy.Vacancy;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Rows of people and vacancies drawn from the taxonomy, as a city would have them. */
public final class RandomRows {
    private static final List<Occupation> OCCUPATIONS =
            ScorerFixture.TAXONOMY.occupations().all().stream()
                    .filter(occupation -> !occupation.skills().isEmpty())
                    .sorted(Comparator.comparing(Occupation::id))
                    .toList();
    private static final List<String> MAJORS =
            List.of("会计学", "机械设计制造及其自动化", "护理学", "计算机科学与技术", "电气自动化技术", "市场营销");
    private static final List<String> DISTRICTS = List.of("430302", "430304", "430321", "430381");
    private static final double SOMETIMES = 0.3;

    private RandomRows() {}

    public static List<VacancyRow> vacancies(int count, long seed) {
        Random random = new Random(seed);
        return IntStream.range(0, count)
                .mapToObj(i -> ScorerFixture.ASSESSOR.row(vacancy(i, random)))
                .toList();
    }

    /** Vacancies as records. */
    public static List<Vacancy> records(int count, long seed) {
        Random random = new Random(seed);
        return IntStream.range(0, count).mapToObj(i -> vacancy(i, random)).toList();
    }

    /** A person as a record. */
    public static TalentProfile person(long seed) {
        return profile(0, new Random(seed));
    }

    public static List<ProfileRow> profiles(int count, long seed) {
        Random random = new Random(seed);
        return IntStream.range(0, count)
                .mapToObj(i -> ScorerFixture.ASSESSOR.row(profile(i, random)))
                .toList();
    }

    private static Vacancy vacancy(int number, Random random) {
        Occupation occupation = pick(OCCUPATIONS, random);
        int pay = 3000 + 500 * random.nextInt(12);
        TestVacancies vacancy =
                TestVacancies.of("v" + number, occupation.name())
                        .requires(skills(occupation, true))
                        .prefers(skills(occupation, false))
                        .years(random.nextInt(4))
                        .education(pick(List.of(EducationLevel.values()), random))
                        .type(EmploymentType.FULL_TIME)
                        .payPerMonth(pay, pay + 2000)
                        .at(
                                pick(DISTRICTS, random),
                                27.8 + random.nextDouble() / 4,
                                112.8 + random.nextDouble() / 4);
        if (random.nextDouble() > SOMETIMES / 3) {
            vacancy.occupation(occupation.id().value());
        }
        if (random.nextDouble() < SOMETIMES) {
            vacancy.majors(pick(MAJORS, random));
        }
        return vacancy.build();
    }

    private static TalentProfile profile(int number, Random random) {
        Occupation wished = pick(OCCUPATIONS, random);
        Occupation worked = random.nextBoolean() ? wished : pick(OCCUPATIONS, random);
        TestProfiles profile =
                TestProfiles.of("p" + number)
                        .wishes(wished.name(), wished.id().value())
                        .worked(worked.name(), worked.id().value(), random.nextInt(9))
                        .can(skills(worked, true))
                        .education(
                                pick(List.of(EducationLevel.values()), random),
                                pick(MAJORS, random))
                        .wishesPay(3000 + 500 * random.nextInt(10))
                        .wishesType(EmploymentType.FULL_TIME)
                        .wishesPlace(random.nextBoolean() ? "430300" : pick(DISTRICTS, random))
                        .livesAt(
                                pick(DISTRICTS, random),
                                27.8 + random.nextDouble() / 4,
                                112.8 + random.nextDouble() / 4);
        if (random.nextDouble() < SOMETIMES) {
            profile.holds("driving-c1");
        }
        return profile.build();
    }

    private static String[] skills(Occupation occupation, boolean required) {
        return occupation.skills().stream()
                .filter(skill -> skill.required() == required)
                .map(OccupationSkill::skill)
                .map(skill -> skill.value())
                .toArray(String[]::new);
    }

    private static <T> T pick(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }
}
