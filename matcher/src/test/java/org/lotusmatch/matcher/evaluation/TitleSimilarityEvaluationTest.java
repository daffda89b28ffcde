package org.lotusmatch.matcher.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lotusmatch.domain.evaluation.Evaluation;
import org.lotusmatch.domain.taxonomy.Taxonomy;
import org.lotusmatch.domain.text.Embedding;
import org.lotusmatch.domain.text.TextEncoder;
import org.lotusmatch.domain.text.TitleSpace;
import org.lotusmatch.inference.catalog.EncoderModel;
import org.lotusmatch.inference.catalog.ModelFiles;
import org.lotusmatch.inference.catalog.OwnModel;
import org.lotusmatch.inference.configure.EncoderChoice;
import org.lotusmatch.matcher.title.TitleForm;
import org.lotusmatch.matcher.title.TitleMatcher;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;

/**
 * Ways of comparing job titles on titles that people judged; skipped where that set is absent.
 * Results and how to read them: {@code docs/evaluation-titles.md}.
 */
@Tag("evaluation")
@Tag("heavy")
@SuppressWarnings("NullAway") // a null fails the test, as it should
class TitleSimilarityEvaluationTest {
    private static final String MODEL = EncoderModel.BGE_SMALL_ZH_INT8.id();

    @TempDir static Path models;
    private static Taxonomy taxonomy;
    private static TitleSet set;
    private static TextEncoder encoder;

    @BeforeAll
    static void load() {
        assumeTrue(TitleSet.find().isPresent(), "no shared/data/title-similarity-dev above");
        set = TitleSet.find().orElseThrow();
        taxonomy = Taxonomy.load();
        encoder = open(MODEL);
    }

    @AfterAll
    static void close() {
        if (encoder != null) {
            encoder.close();
        }
    }

    @Test
    void charactersAlone() {
        BigramBm25 bm25 = new BigramBm25(set.titles());
        CharacterTfIdf tfIdf = new CharacterTfIdf(set.titles());

        assertThat(report("characters, BM25 of pairs", bm25::score)).isGreaterThan(0.3);
        assertThat(report("characters, TF-IDF", tfIdf::cosine)).isGreaterThan(0.35);
    }

    @Test
    void encodersAlone() {
        assertThat(report(MODEL + ", cosine", cosine(encoder))).isGreaterThan(0.44);
        try (TextEncoder words = open(OwnModel.WORD_TABLE.id())) {
            assertThat(report(words.id() + ", cosine", cosine(words))).isGreaterThan(0.36);
            report(words.id() + ", title matcher", matcher(words)::similarity);
        }
    }

    @Test
    void fullPrecision() {
        assumeTrue(EncoderModel.BGE_SMALL_ZH_FP32.isPresent(), "built without -Pfp32");
        try (TextEncoder full = open(EncoderModel.BGE_SMALL_ZH_FP32.id())) {
            assertThat(report(full.id() + ", cosine", cosine(full))).isGreaterThan(0.44);
            report(full.id() + ", title matcher", matcher(full)::similarity);
        }
    }

    @Test
    void theAdapterAndEachPartOfTheMatcherAddToIt() {
        Compared titles = matcher(encoder);

        double cosine = report(MODEL + ", cosine", cosine(encoder));
        double adapted = report(MODEL + ", adapter", titles.by(TitleForm::cosine));
        double linked =
                report(
                        MODEL + ", adapter + occupations",
                        titles.by(
                                (one, other) -> one.cosine(other) + one.sharedOccupations(other)));
        report("occupations alone", titles.by(TitleForm::sharedOccupations));

        assertThat(adapted).isGreaterThan(cosine);
        assertThat(linked).isGreaterThan(adapted);
    }

    @Test
    void theTitleMatcherReachesItsTargets() {
        TitleRanking ranking = TitleRanking.of(set, matcher(encoder)::similarity);

        wanted(ranking, "title matcher, MAP", RankingMeasures::averagePrecision, 0.52);
        wanted(ranking, "title matcher, MRR", RankingMeasures::reciprocalRank, 0.86);
        wanted(ranking, "title matcher, P@5", measures -> measures.precision(5), 0.67);
        record("title matcher", "nDCG@10", ranking.each(measures -> measures.ndcg(10)));
    }

    @Test
    void soDoesTheNearnessThatRankingUses() {
        RankedTitles titles = new RankedTitles(taxonomy, titleMatcher(encoder));
        TitleRanking ranking = TitleRanking.of(set, titles::nearness);

        wanted(ranking, "title in ranking, MAP", RankingMeasures::averagePrecision, 0.52);
        wanted(ranking, "title in ranking, MRR", RankingMeasures::reciprocalRank, 0.86);
        wanted(ranking, "title in ranking, P@5", measures -> measures.precision(5), 0.67);
        record("title in ranking", "nDCG@10", ranking.each(measures -> measures.ndcg(10)));
    }

    private static TextEncoder open(String id) {
        return EncoderChoice.open(
                id, new ModelFiles(models), Runtime.getRuntime().availableProcessors());
    }

    private static ToDoubleBiFunction<String, String> cosine(TextEncoder encoder) {
        Map<String, Embedding> documents = new HashMap<>();
        List<Embedding> vectors = encoder.encodeDocuments(set.titles());
        for (int i = 0; i < vectors.size(); i++) {
            documents.put(set.titles().get(i), vectors.get(i));
        }
        Map<String, Embedding> questions = new HashMap<>();
        return (query, title) ->
                questions.computeIfAbsent(query, encoder::encodeQuery).cosine(documents.get(title));
    }

    private static TitleMatcher titleMatcher(TextEncoder encoder) {
        TitleSpace space = EncoderChoice.titleSpace(encoder);
        TitleMatcher matcher = new TitleMatcher(taxonomy.occupations(), space);
        matcher.forms(set.titles());
        return matcher;
    }

    private static Compared matcher(TextEncoder encoder) {
        return new Compared(titleMatcher(encoder));
    }

    private record Compared(TitleMatcher matcher) {
        double similarity(String one, String other) {
            return by(TitleForm::similarity).applyAsDouble(one, other);
        }

        ToDoubleBiFunction<String, String> by(ToDoubleBiFunction<TitleForm, TitleForm> part) {
            return (one, other) -> part.applyAsDouble(matcher.form(one), matcher.form(other));
        }
    }

    /** Records all measures with their intervals and returns the mean average precision. */
    private static double report(String way, ToDoubleBiFunction<String, String> similarity) {
        TitleRanking ranking = TitleRanking.of(set, similarity);
        record(way, "MAP", ranking.each(RankingMeasures::averagePrecision));
        record(way, "MRR", ranking.each(RankingMeasures::reciprocalRank));
        record(way, "P@5", ranking.each(measures -> measures.precision(5)));
        record(way, "nDCG@10", ranking.each(measures -> measures.ndcg(10)));
        return ranking.mean(RankingMeasures::averagePrecision);
    }

    private static void record(String way, String measure, double[] values) {
        Bootstrap.Interval interval = Bootstrap.ofMean(values);
        Evaluation.record(way + ", " + measure, place(interval), interval.mean());
    }

    private static void wanted(
            TitleRanking ranking,
            String name,
            ToDoubleFunction<RankingMeasures> measure,
            double floor) {
        Bootstrap.Interval interval = Bootstrap.ofMean(ranking.each(measure));
        Evaluation.record(name, place(interval), interval.mean(), floor);
        assertThat(interval.mean()).as(name).isGreaterThanOrEqualTo(floor);
    }

    private static String place(Bootstrap.Interval interval) {
        return "33 queries, 2,513 titles, " + interval;
    }
}
