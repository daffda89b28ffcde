package org.lotusmatch.matcher.training.cohort;

import org.lotusmatch.domain.course.Course;
import org.lotusmatch.domain.course.CourseTerms;
import org.lotusmatch.domain.course.TestCourses;
import org.lotusmatch.domain.education.EducationLevel;
import org.lotusmatch.domain.occupation.Occupation;
import org.lotusmatch.domain.occupation.Occupation.OccupationSkill;
import org.lotusmatch.domain.profile.TalentProfile;
import org.lotusmatch.domain.profile.TestProfiles;
import org.lotusmatch.domain.vacancy.EmploymentType;
import org.lotusmatch.domain.vacancy.TestVacancies;
import org.lotusmatch.domain.vacancy.Vacancy;
import org.lotusmatch.matcher.rank.ScorerFixture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An invented town: some trades are wished for by many, others are looked for by many, and these
 * are not the same.
 */
final class RandomTown {
    private static final int TRADES = 150;
    private static final int ROOMS = 2;
    private static final int SCHOOLS = 30;
    private static final int TAUGHT_TRADES = 90;
    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);
    private static final List<String> DISTRICTS = List.of("430302", "430304", "430321", "430381");

    private final Random random;
    private final List<Occupation> wished;
    private final List<Occupation> soughtAfter;

    RandomTown(long seed) {
        random = new Random(seed);
        List<Occupation> all =
                new ArrayList<>(
                        ScorerFixture.TAXONOMY.occupations().all().stream()
                                .filter(occupation -> required(occupation).count() >= 3)
                                .sorted(Comparator.comparing(Occupation::id))
                                .toList());
        Collections.shuffle(all, random);
        wished = List.copyOf(all.subList(0, TRADES));
        List<Occupation> other = new ArrayList<>(wished);
        Collections.shuffle(other, random);
        soughtAfter = List.copyOf(other);
    }

    /** A person who lacks part of what the wished work takes. */
    TalentProfile person(int number) {
        Occupation wish = skewed(wished);
        Occupation worked = random.nextInt(4) == 0 ? wish : pick(wished);
        Occupation second = neighbour(wish);
        TestProfiles profile =
                TestProfiles.of("p" + number)
                        .wishes(wish.name(), wish.id().value())
                        .wishes(second.name(), second.id().value())
                        .worked(worked.name(), worked.id().value(), random.nextInt(6))
                        .can(some(wish, 0.3))
                        .can(some(worked, 0.7))
                        .education(pick(List.of(EducationLevel.values()).subList(1, 5)), null)
                        .wishesPay(2500 + 500 * random.nextInt(6))
                        .wishesType(EmploymentType.FULL_TIME)
                        .wishesPlace(random.nextInt(3) == 0 ? pick(DISTRICTS) : "430300")
                        .livesAt(
                                pick(DISTRICTS),
                                27.8 + random.nextDouble() / 4,
                                112.8 + random.nextDouble() / 4);
        return profile.build();
    }

    private Occupation neighbour(Occupation wish) {
        List<Occupation> near =
                wish.neighbours().stream()
                        .flatMap(n -> ScorerFixture.TAXONOMY.occupations().find(n.id()).stream())
                        .toList();
        return near.isEmpty() ? skewed(wished) : pick(near);
    }

    Vacancy vacancy(int number) {
        Occupation trade = skewed(soughtAfter);
        int pay = 3000 + 500 * random.nextInt(8);
        return TestVacancies.of("v" + number, trade.name())
                .occupation(trade.id().value())
                .requires(some(trade, 0.8))
                .years(random.nextInt(3))
                .headcount(random.nextInt(5) == 0 ? 4 + random.nextInt(10) : 1 + random.nextInt(3))
                .type(EmploymentType.FULL_TIME)
                .payPerMonth(pay, pay + 2000)
                .at(
                        pick(DISTRICTS),
                        27.8 + random.nextDouble() / 4,
                        112.8 + random.nextDouble() / 4)
                .build();
    }

    Offer offer(int count) {
        List<Course> courses = new ArrayList<>();
        List<CourseClass> classes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Occupation trade = wished.get(random.nextInt(TAUGHT_TRADES));
            LocalDate start = FIRST.plusDays(random.nextInt(150));
            LocalDate end = start.plusDays(10 + random.nextInt(50));
            double yuan = 600 + 100 * random.nextInt(25);
            int seats = 15 + 5 * random.nextInt(6);
            Course course =
                    TestCourses.titled("c" + i)
                            .teaches(some(trade, 0.8))
                            .terms(new CourseTerms(start, end, null, seats, yuan, yuan))
                            .build();
            courses.add(course);
            List<Integer> after = i % 10 == 9 ? List.of(i - 1) : List.of();
            classes.add(new CourseClass(course.id().value(), seats, yuan, start, end, after));
        }
        return new Offer(courses, classes, rooms(count));
    }

    private static List<Rooms> rooms(int courses) {
        return IntStream.range(0, SCHOOLS)
                .mapToObj(
                        school ->
                                new Rooms(
                                        "s" + school,
                                        ROOMS,
                                        IntStream.range(0, courses)
                                                .filter(i -> i % SCHOOLS == school)
                                                .boxed()
                                                .toList()))
                .toList();
    }

    private static Stream<OccupationSkill> required(Occupation occupation) {
        return occupation.skills().stream().filter(OccupationSkill::required);
    }

    private String[] some(Occupation occupation, double share) {
        return required(occupation)
                .filter(skill -> random.nextDouble() < share)
                .map(skill -> skill.skill().value())
                .toArray(String[]::new);
    }

    /** The first far more often than the last. */
    private Occupation skewed(List<Occupation> trades) {
        double share = random.nextDouble();
        return trades.get((int) (share * share * trades.size()));
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
