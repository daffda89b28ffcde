package org.lotusmatch.matcher.training.cohort;

import org.lotusmatch.matcher.training.cohort.TrainingOption.Shift;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Invented problems, small enough to try everything. */
public final class RandomCohorts {
    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);

    private RandomCohorts() {}

    public static CohortProblem small(long seed) {
        Random random = new Random(seed);
        int people = 2 + random.nextInt(5);
        List<CourseClass> classes = new ArrayList<>();
        for (int i = 0; i < 3 + random.nextInt(2); i++) {
            LocalDate start = FIRST.plusDays(random.nextInt(40));
            List<Integer> after = i > 0 && random.nextInt(4) == 0 ? List.of(i - 1) : List.of();
            classes.add(
                    new CourseClass(
                            "c" + i,
                            1 + random.nextInt(3),
                            100 * random.nextInt(30),
                            start,
                            start.plusDays(5 + random.nextInt(20)),
                            after));
        }
        List<OpenPosts> posts =
                IntStream.range(0, 4)
                        .mapToObj(
                                i ->
                                        new OpenPosts(
                                                "o" + i,
                                                1 + random.nextInt(3),
                                                random.nextDouble()))
                        .toList();
        return new CohortProblem(
                IntStream.range(0, people).mapToObj(i -> "p" + i).toList(),
                classes,
                posts,
                options(people, classes, random),
                List.of(new Rooms("school", 1 + random.nextInt(2), List.of(0, 1, 2))),
                1000 + random.nextInt(6000));
    }

    private static List<TrainingOption> options(
            int people, List<CourseClass> classes, Random random) {
        List<TrainingOption> options = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            for (int i = 0; i < classes.size(); i++) {
                int own = person;
                Prerequisites.chain(i, classes)
                        .ifPresent(
                                chain ->
                                        options.add(
                                                new TrainingOption(own, chain, shifts(random))));
            }
        }
        return options;
    }

    private static List<Shift> shifts(Random random) {
        int first = random.nextInt(4);
        int second = (first + 1 + random.nextInt(3)) % 4;
        return List.of(
                new Shift(first, random.nextDouble() * 0.6),
                new Shift(second, random.nextDouble() * 0.4 - 0.1));
    }
}
