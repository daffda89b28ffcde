package org.lotusmatch.inference.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.ml.lightgbm.PredictionType;

import io.github.metarank.lightgbm4j.LGBMBooster;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lotusmatch.domain.feedback.Impression;
import org.lotusmatch.domain.feedback.JudgedAnswer;
import org.lotusmatch.domain.feedback.JudgedImpression;
import org.lotusmatch.domain.feedback.ScorerVersion;
import org.lotusmatch.domain.ranking.RankerCard;
import org.lotusmatch.domain.ranking.Verdict;
import org.lotusmatch.domain.vacancy.VacancyId;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

@NeedsLightGbm
class RankerShelfTest {
    private static final ScorerVersion SCORER = new ScorerVersion("1-f", "w");
    private static final int SHOWN = 10;

    @TempDir private Path folder;

    /** Shown in the order of the first value; liked by the second where it is known. */
    private static List<JudgedAnswer> answers(int count, boolean isLearnable, long seed) {
        Random random = new Random(seed);
        List<JudgedAnswer> answers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<JudgedImpression> rows = new ArrayList<>();
            for (int rank = 1; rank <= SHOWN; rank++) {
                double first = 1 - rank / 20.0;
                double second = random.nextDouble() < 0.2 ? Double.NaN : random.nextDouble();
                double liked = isLearnable ? second : random.nextDouble();
                int grade = liked > 0.8 ? 2 : 0;
                Impression shown =
                        new Impression(
                                new VacancyId("v" + rank),
                                rank,
                                0,
                                100 * first,
                                List.of(first, second));
                rows.add(new JudgedImpression(shown, grade));
            }
            Instant at = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(3600L * i);
            answers.add(new JudgedAnswer("p" + i % 50, at, SCORER, rows));
        }
        return answers;
    }

    @Test
    void whatIsBetterGoesLiveForItsFeaturesOnly() {
        RankerShelf shelf = new RankerShelf(folder);

        RankerCard card = shelf.train(answers(600, true, 1)).orElseThrow();

        assertThat(card.verdict()).isEqualTo(Verdict.LIVE);
        assertThat(shelf.find("1-f").orElseThrow().id()).isEqualTo(card.id());
        assertThat(shelf.find("2-f")).isEmpty();
        assertThat(folder.resolve(card.id()).resolve("card.md"))
                .content()
                .contains("LIVE", "nDCG@10, learned", "1-f.w");
    }

    @Test
    void whatIsNotBetterTakesTheFormerOneOutOfService() {
        RankerShelf shelf = new RankerShelf(folder);
        shelf.train(answers(600, true, 1));

        RankerCard card = shelf.train(answers(600, false, 2)).orElseThrow();

        assertThat(card.verdict()).isEqualTo(Verdict.NOT_BETTER);
        assertThat(new RankerShelf(folder).find("1-f")).isEmpty();
    }

    @Test
    void tooLittleIsSaid() {
        RankerShelf shelf = new RankerShelf(folder);

        assertThat(shelf.train(List.of())).isEmpty();
        assertThat(shelf.train(answers(50, true, 1)).orElseThrow().verdict())
                .isEqualTo(Verdict.TOO_LITTLE);
        assertThat(shelf.find("1-f")).isEmpty();
    }

    @Test
    void answersOfOtherFeaturesAreLeftOut() {
        List<JudgedAnswer> answers = new ArrayList<>();
        answers.add(new JudgedAnswer("p", Instant.EPOCH, new ScorerVersion("0-f", "w"), List.of()));
        answers.addAll(answers(50, true, 1));

        RankerCard card = new RankerShelf(folder).train(answers).orElseThrow();

        assertThat(card.data().left()).isEqualTo(1);
        assertThat(card.data().from()).isEqualTo(answers.get(1).shownAt());
    }

    @Test
    void javaAndLightGbmGiveTheSameScore() throws Exception {
        RankerCard card = new RankerShelf(folder).train(answers(600, true, 1)).orElseThrow();
        String model = Files.readString(folder.resolve(card.id()).resolve("model.txt"));
        TreeEnsemble trees = TreeEnsemble.parse(model);

        assertThat(trees.size()).isGreaterThan(50);
        try (LGBMBooster booster = LGBMBooster.loadModelFromString(model)) {
            for (double[] values : samples()) {
                double expected =
                        booster.predictForMatSingleRow(
                                values, PredictionType.C_API_PREDICT_RAW_SCORE);
                assertThat(trees.score(values)).isCloseTo(expected, within(1e-9));
            }
        }
    }

    private static List<double[]> samples() {
        Random random = new Random(3);
        List<double[]> samples = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            double second = i % 4 == 0 ? Double.NaN : random.nextDouble();
            samples.add(new double[] {i % 5 == 0 ? 0 : random.nextDouble(), second});
        }
        samples.add(new double[] {Double.NaN, Double.NaN});
        return samples;
    }

    /** Another process would unpack over it and kill this one. */
    @Test
    void theNativeLibraryRunsFromAFolderOfItsOwn() throws Exception {
        String temporary = System.getProperty("java.io.tmpdir");
        new RankerShelf(folder).train(answers(600, true, 1));

        assertThat(System.getProperty("java.io.tmpdir")).isEqualTo(temporary);
        Path maps = Path.of("/proc/self/maps");
        if (Files.exists(maps)) {
            assertThat(Files.readAllLines(maps))
                    .filteredOn(line -> line.contains("lib_lightgbm"))
                    .isNotEmpty()
                    .noneMatch(line -> line.contains(" " + temporary + "/lib_lightgbm"));
        }
    }

    @Test
    void theSameAnswersGiveTheSameRanker() {
        List<JudgedAnswer> answers = answers(600, true, 1);

        RankerCard one = new RankerShelf(folder.resolve("1")).train(answers).orElseThrow();
        RankerCard other = new RankerShelf(folder.resolve("2")).train(answers).orElseThrow();

        assertThat(one).isEqualTo(other);
    }
}
