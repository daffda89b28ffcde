package org.lotusmatch.matcher.rank;

import java.util.List;

/**
 * Scores many people against the same vacancies. It asks the same features as {@link FitScorer} and
 * adds up in the same order, so each number is the one that an answer about the single pair shows;
 * it is fast because a feature is asked once for all vacancies that are the same to it, and two
 * titles are compared once. Not thread-safe: one for each thread, from {@link #copy}.
 */
public final class BatchScorer {
    private final FitScorer scorer;
    private final BatchTitles titles;
    private final Groups[] groups;
    private final double[][] values;
    private final double[] scratch;

    public BatchScorer(FitScorer scorer, List<VacancyRow> vacancies) {
        List<VacancyRow> placed = BatchTitles.place(vacancies);
        this(scorer, new BatchTitles(placed), groups(scorer, placed));
    }

    private BatchScorer(FitScorer scorer, BatchTitles titles, Groups[] groups) {
        this.scorer = scorer;
        this.titles = titles;
        this.groups = groups;
        this.scratch = scorer.scratch();
        this.values = new double[groups.length][];
        for (int i = 0; i < groups.length; i++) {
            values[i] = new double[groups[i].count()];
        }
    }

    private static Groups[] groups(FitScorer scorer, List<VacancyRow> vacancies) {
        return scorer.features().stream()
                .map(feature -> Groups.by(vacancies, feature::sameness))
                .toArray(Groups[]::new);
    }

    /** The same, for another thread. */
    public BatchScorer copy() {
        return new BatchScorer(scorer, titles.copy(), groups);
    }

    /**
     * The fits of one person with every vacancy.
     *
     * @param fits overwritten, in the order of the vacancies, each in [0, 100]
     */
    public void fit(ProfileRow profile, double[] fits) {
        ProfileRow prepared = titles.prepare(profile);
        for (int i = 0; i < groups.length; i++) {
            ask(scorer.features().get(i), prepared, groups[i].representatives(), values[i]);
        }
        for (int vacancy = 0; vacancy < fits.length; vacancy++) {
            for (int i = 0; i < groups.length; i++) {
                scratch[i] = values[i][groups[i].groupOf()[vacancy]];
            }
            fits[vacancy] = scorer.combine(scratch);
        }
    }

    private static void ask(
            FitFeature feature, ProfileRow profile, VacancyRow[] vacancies, double[] values) {
        for (int i = 0; i < vacancies.length; i++) {
            values[i] = feature.value(vacancies[i], profile);
        }
    }
}
