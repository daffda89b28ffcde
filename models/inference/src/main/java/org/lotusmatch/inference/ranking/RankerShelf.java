package org.lotusmatch.inference.ranking;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.feedback.JudgedAnswer;
import org.lotusmatch.domain.feedback.ScorerVersion;
import org.lotusmatch.domain.ranking.Interval;
import org.lotusmatch.domain.ranking.LearnedRanker;
import org.lotusmatch.domain.ranking.LiveRanker;
import org.lotusmatch.domain.ranking.RankerCard;
import org.lotusmatch.domain.ranking.RankerTraining;
import org.lotusmatch.domain.ranking.Verdict;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;

/** Trains rankers into a folder, and serves the live one from it. Thread-safe. */
public final class RankerShelf implements RankerTraining, LiveRanker {
    private final RankerFolder folder;

    /**
     * @param folder need not exist
     */
    public RankerShelf(Path folder) {
        this.folder = new RankerFolder(folder);
    }

    @Override
    public Optional<LearnedRanker> find(String features) {
        return folder.findLive().filter(ranker -> ranker.features().equals(features));
    }

    @Override
    public synchronized Optional<RankerCard> train(List<JudgedAnswer> answers) {
        if (answers.isEmpty()) {
            return Optional.empty();
        }
        ScorerVersion scorer = answers.getLast().scorer();
        List<JudgedAnswer> usable =
                answers.stream()
                        .filter(a -> a.scorer().features().equals(scorer.features()))
                        .toList();
        TimeSlices slices = TimeSlices.of(usable);
        RankerCard.Data data = data(usable, slices, answers.size() - usable.size());
        String model =
                slices.suffice() ? LambdaMart.train(new TrainingTable(slices.earlier())) : null;
        RankerCard card = card(scorer, data, slices, model);
        folder.save(card, model);
        return Optional.of(card);
    }

    private static RankerCard card(
            ScorerVersion scorer, RankerCard.Data data, TimeSlices slices, @Nullable String model) {
        if (model == null) {
            return new RankerCard(
                    RankerFolder.id(data.until(), ""), scorer, data, null, Verdict.TOO_LITTLE);
        }
        RankerCard.Quality quality = measure(TreeEnsemble.parse(model), slices.later());
        Verdict verdict = quality.gain().isAboveZero() ? Verdict.LIVE : Verdict.NOT_BETTER;
        return new RankerCard(RankerFolder.id(data.until(), model), scorer, data, quality, verdict);
    }

    private static RankerCard.Quality measure(TreeEnsemble trees, List<JudgedAnswer> answers) {
        double[] weighted = new double[answers.size()];
        double[] learned = new double[answers.size()];
        Map<String, double[]> gains = new LinkedHashMap<>();
        for (int i = 0; i < weighted.length; i++) {
            JudgedAnswer answer = answers.get(i);
            weighted[i] = RankingQuality.ndcg(answer, row -> row.impression().fit());
            learned[i] =
                    RankingQuality.ndcg(
                            answer, row -> trees.score(values(row.impression().values())));
            gains.merge(
                    answer.asker(), new double[] {learned[i] - weighted[i]}, RankerShelf::joined);
        }
        Interval gain = PairedBootstrap.interval(List.copyOf(gains.values()));
        return new RankerCard.Quality(mean(weighted), mean(learned), gain);
    }

    private static double[] joined(double[] one, double[] other) {
        return DoubleStream.concat(Arrays.stream(one), Arrays.stream(other)).toArray();
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    private static double[] values(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static RankerCard.Data data(List<JudgedAnswer> usable, TimeSlices slices, int left) {
        long events =
                usable.stream()
                        .flatMap(answer -> answer.impressions().stream())
                        .filter(row -> row.grade() > 0)
                        .count();
        return new RankerCard.Data(
                usable.getFirst().shownAt(),
                usable.getLast().shownAt(),
                slices.parted(),
                slices.earlier().size(),
                slices.later().size(),
                (int) events,
                left);
    }
}
