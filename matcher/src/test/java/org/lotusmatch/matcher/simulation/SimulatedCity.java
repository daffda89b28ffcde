package org.lotusmatch.matcher.simulation;

import org.lotusmatch.domain.feedback.FeedbackKind;
import org.lotusmatch.domain.feedback.Impression;
import org.lotusmatch.domain.feedback.JudgedAnswer;
import org.lotusmatch.domain.feedback.JudgedImpression;
import org.lotusmatch.domain.fit.Fit;
import org.lotusmatch.domain.vacancy.VacancyId;
import org.lotusmatch.matcher.rank.ProfileRow;
import org.lotusmatch.matcher.rank.RandomRows;
import org.lotusmatch.matcher.rank.ScorerFixture;
import org.lotusmatch.matcher.rank.VacancyRow;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * A simulation: generated people look at what the weighted ranker shows them, day after day, and do
 * what a hidden taste, chance and the place on the page make them do. Its figures say that the loop
 * closes, nothing about real people.
 */
public final class SimulatedCity {
    private static final double LINE = 60;
    private static final Instant START = Instant.parse("2026-01-01T08:00:00Z");
    private static final int PEOPLE = 120;
    private static final int VACANCIES = 400;
    private static final int NEAREST = 60;
    private static final int PAGE = 20;
    private static final double OPEN = 0.6;

    private final Taste taste;
    private final Random random;
    private final List<List<Pair>> nearest;

    public SimulatedCity(Taste taste, long seed) {
        this.taste = taste;
        this.random = new Random(seed);
        List<VacancyRow> vacancies = RandomRows.vacancies(VACANCIES, seed);
        this.nearest =
                RandomRows.profiles(PEOPLE, seed + 1).stream()
                        .map(person -> nearest(person, vacancies))
                        .toList();
    }

    /**
     * @param fit with one vacancy
     * @param liking in standard deviations among the person's vacancies
     */
    private record Pair(VacancyId vacancy, Fit fit, double liking) {}

    private List<Pair> nearest(ProfileRow person, List<VacancyRow> vacancies) {
        List<VacancyRow> best =
                vacancies.stream()
                        .sorted(
                                Comparator.comparingDouble(
                                        row -> -ScorerFixture.ASSESSOR.number(row, person)))
                        .limit(NEAREST)
                        .toList();
        List<Fit> fits =
                best.stream().map(row -> ScorerFixture.ASSESSOR.assess(row, person)).toList();
        double[] liked = fits.stream().mapToDouble(taste::liking).toArray();
        double mean = Arrays.stream(liked).average().orElseThrow();
        double spread =
                Math.sqrt(
                        Arrays.stream(liked)
                                .map(v -> (v - mean) * (v - mean))
                                .average()
                                .orElseThrow());
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < liked.length; i++) {
            VacancyId id = best.get(i).vacancy().id();
            pairs.add(new Pair(id, fits.get(i), (liked[i] - mean) / Math.max(spread, 1e-9)));
        }
        pairs.sort(
                Comparator.<Pair>comparingInt(pair -> pair.fit().tier(LINE))
                        .thenComparingDouble(pair -> -pair.fit().fit()));
        return pairs;
    }

    /** Everybody once every third day. */
    public List<JudgedAnswer> live(int days) {
        List<JudgedAnswer> answers = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            for (int person = day % 3; person < PEOPLE; person += 3) {
                Instant at = START.plus(day, ChronoUnit.DAYS).plusSeconds(person);
                answers.add(answer("person-" + person, at, nearest.get(person)));
            }
        }
        return answers;
    }

    private JudgedAnswer answer(String asker, Instant at, List<Pair> pairs) {
        List<JudgedImpression> shown = new ArrayList<>();
        for (Pair pair : pairs) {
            if (shown.size() < PAGE && random.nextDouble() < OPEN) {
                int rank = shown.size() + 1;
                List<Double> values = Arrays.stream(pair.fit().values()).boxed().toList();
                Impression impression =
                        new Impression(
                                pair.vacancy(),
                                rank,
                                pair.fit().tier(LINE),
                                pair.fit().fit(),
                                values);
                shown.add(new JudgedImpression(impression, grade(pair.liking(), rank)));
            }
        }
        return new JudgedAnswer(asker, at, ScorerFixture.SCORER.version(), shown);
    }

    /** Looked at, less the further down; then step by step as far as it is liked. */
    private int grade(double liking, int rank) {
        double looked = 1 / (1 + 0.12 * (rank - 1));
        if (random.nextDouble() > looked * chance(2 * liking - 1.5)) {
            return 0;
        }
        FeedbackKind[] steps = {
            FeedbackKind.CLICK, FeedbackKind.APPLICATION, FeedbackKind.INTERVIEW, FeedbackKind.HIRE
        };
        int step = 0;
        while (step < steps.length - 1 && random.nextDouble() < chance(1.5 * liking - 1.5)) {
            step++;
        }
        return steps[step].grade();
    }

    private static double chance(double strength) {
        return 1 / (1 + Math.exp(-strength));
    }

    /** The same answers with each one's events dealt out anew: nothing is left to learn. */
    static List<JudgedAnswer> shuffled(List<JudgedAnswer> answers, long seed) {
        Random random = new Random(seed);
        List<JudgedAnswer> dealt = new ArrayList<>();
        for (JudgedAnswer answer : answers) {
            List<Integer> grades =
                    new ArrayList<>(
                            answer.impressions().stream().map(JudgedImpression::grade).toList());
            Collections.shuffle(grades, random);
            List<JudgedImpression> rows = new ArrayList<>();
            for (JudgedImpression row : answer.impressions()) {
                rows.add(new JudgedImpression(row.impression(), grades.get(rows.size())));
            }
            dealt.add(new JudgedAnswer(answer.asker(), answer.shownAt(), answer.scorer(), rows));
        }
        return dealt;
    }
}
