package org.lotusmatch.matcher.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lotusmatch.domain.evaluation.Evaluation;
import org.lotusmatch.domain.text.TextEncoder;
import org.lotusmatch.inference.catalog.EncoderModel;
import org.lotusmatch.inference.catalog.ModelFiles;
import org.lotusmatch.inference.configure.EncoderChoice;
import org.lotusmatch.matcher.check.HardRequirements;
import org.lotusmatch.matcher.match.FitAssessor;
import org.lotusmatch.matcher.rank.BatchScorer;
import org.lotusmatch.matcher.rank.EmployerRecords;
import org.lotusmatch.matcher.rank.GoingRates;
import org.lotusmatch.matcher.rank.ProfileRow;
import org.lotusmatch.matcher.rank.RandomRows;
import org.lotusmatch.matcher.rank.RowCompiler;
import org.lotusmatch.matcher.rank.ScorerFixture;
import org.lotusmatch.matcher.rank.VacancyRow;
import org.lotusmatch.matcher.skill.SkillMeanings;
import org.lotusmatch.matcher.title.TitleMatcher;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/**
 * Everybody against every vacancy: the online scorer with all features, two threads, rows ready. A
 * rate, not a floor: machines differ.
 */
@Tag("evaluation")
@Tag("heavy")
class AllPairsEvaluationTest {
    private static final int PEOPLE = 10_000;
    private static final int VACANCIES = 2_000;
    private static final int THREADS = 2;
    private static final int ROUNDS = 4;
    private static final int CHECKED = 50;

    @TempDir static Path models;

    @Test
    void aWholeCityAtOnce() throws Exception {
        String model = EncoderModel.BGE_SMALL_ZH_INT8.id();
        try (TextEncoder encoder = EncoderChoice.open(model, new ModelFiles(models), THREADS)) {
            measure(assessor(encoder));
        }
    }

    private static void measure(FitAssessor assessor) throws Exception {
        List<VacancyRow> vacancies =
                RandomRows.records(VACANCIES, 1).stream().map(assessor::row).toList();
        List<ProfileRow> people =
                IntStream.range(0, PEOPLE).mapToObj(RandomRows::person).map(assessor::row).toList();

        double fastest = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            double sum = scoreAll(people, new BatchScorer(ScorerFixture.SCORER, vacancies));
            fastest = Math.min(fastest, (System.nanoTime() - start) / 1e9);
            assertThat(sum / PEOPLE / VACANCIES).isBetween(1.0, 99.0);
        }

        requireOnlineNumbers(assessor, people, vacancies);
        String where = "10,000 people × 2,000 vacancies, two threads, fastest of 4 rounds, ms";
        Evaluation.record("all pairs", where, 1000 * fastest);
    }

    private static FitAssessor assessor(TextEncoder encoder) {
        RowCompiler compiler =
                new RowCompiler(
                        ScorerFixture.TAXONOMY,
                        GoingRates.NONE,
                        EmployerRecords.NONE,
                        new TitleMatcher(
                                ScorerFixture.TAXONOMY.occupations(),
                                EncoderChoice.titleSpace(encoder)),
                        new SkillMeanings(
                                ScorerFixture.TAXONOMY.skills(), EncoderChoice.phraseSpace()));
        return new FitAssessor(compiler, ScorerFixture.SCORER, new HardRequirements(), 60);
    }

    private static double scoreAll(List<ProfileRow> people, BatchScorer scorer) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            int share = people.size() / THREADS;
            List<Future<Double>> sums =
                    IntStream.range(0, THREADS)
                            .mapToObj(i -> people.subList(i * share, (i + 1) * share))
                            .map(part -> threads.submit(() -> score(part, scorer.copy())))
                            .toList();
            double sum = 0;
            for (Future<Double> part : sums) {
                sum += part.get();
            }
            return sum;
        }
    }

    private static double score(List<ProfileRow> people, BatchScorer scorer) {
        double[] fits = new double[VACANCIES];
        double sum = 0;
        for (ProfileRow person : people) {
            scorer.fit(person, fits);
            for (double fit : fits) {
                sum += fit;
            }
        }
        return sum;
    }

    private static void requireOnlineNumbers(
            FitAssessor assessor, List<ProfileRow> people, List<VacancyRow> vacancies) {
        BatchScorer scorer = new BatchScorer(ScorerFixture.SCORER, vacancies);
        double[] fits = new double[VACANCIES];
        for (ProfileRow person : people.subList(0, CHECKED)) {
            scorer.fit(person, fits);
            for (int i = 0; i < CHECKED; i++) {
                assertThat(fits[i])
                        .isCloseTo(assessor.assess(vacancies.get(i), person).fit(), within(0.0));
            }
        }
    }
}
