package org.lotusmatch.indexer.resume;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lotusmatch.domain.evaluation.Evaluation;
import org.lotusmatch.domain.intake.Drafting;
import org.lotusmatch.domain.intake.ResumeDraft;
import org.lotusmatch.domain.place.Gazetteer;
import org.lotusmatch.domain.taxonomy.Taxonomy;
import org.lotusmatch.indexer.CatalogFixture;
import org.lotusmatch.indexer.gate.Gate;
import org.lotusmatch.indexer.imports.CheckedDrafts;
import org.lotusmatch.indexer.normalize.Normalizer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How many of the values that a careful reader takes out of a résumé are read, and how many more.
 */
@Tag("evaluation")
class ResumeEvaluationTest {
    private final Drafting drafting =
            new CheckedDrafts(
                    new Normalizer(Taxonomy.load(), Gazetteer.load(), CatalogFixture.CLOCK),
                    Gate.standard(),
                    CatalogFixture.CLOCK);

    @ParameterizedTest
    @CsvSource({"tuned, 0.98, 0.98", "held-out, 0.95, 0.95"})
    void fieldsAreReadPreciselyAndCompletely(String set, double precision, double recall) {
        ResumeReader reader =
                new ResumeReader(new ResumeFiles(null), drafting, CatalogFixture.CLOCK);
        Understanding understanding = new Understanding(drafting);
        Map<String, int[]> counts = new LinkedHashMap<>();
        for (ResumeCase resume : ResumeCase.all(set)) {
            ResumeDraft draft = reader.draft(resume.text());
            resume.expected()
                    .forEach(
                            (field, wanted) ->
                                    count(
                                            wanted,
                                            ResumeCase.found(field, draft, understanding),
                                            counts.computeIfAbsent(field, f -> new int[3])));
        }
        int[] all = new int[3];
        counts.forEach(
                (field, count) -> {
                    for (int i = 0; i < all.length; i++) {
                        all[i] += count[i];
                    }
                    Evaluation.record("résumé precision: " + field, set, share(count, 1));
                    Evaluation.record("résumé recall: " + field, set, share(count, 2));
                });
        String where = set + ", " + all[2] + " values";
        Evaluation.record("résumé precision", where, share(all, 1), precision);
        Evaluation.record("résumé recall", where, share(all, 2), recall);
        assertThat(share(all, 1)).isGreaterThanOrEqualTo(precision);
        assertThat(share(all, 2)).isGreaterThanOrEqualTo(recall);
    }

    private static double share(int[] counts, int of) {
        return counts[of] == 0 ? 1 : counts[0] / (double) counts[of];
    }

    /** Right, found, wanted. */
    private static void count(List<String> wanted, List<String> found, int[] counts) {
        counts[0] +=
                (int)
                        wanted.stream()
                                .filter(w -> found.stream().anyMatch(f -> ResumeCase.same(w, f)))
                                .count();
        counts[1] += found.size();
        counts[2] += wanted.size();
    }
}
