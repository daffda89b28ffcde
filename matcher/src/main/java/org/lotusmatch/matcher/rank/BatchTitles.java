package org.lotusmatch.matcher.rank;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The titles of a batch's vacancies, and how near they are to those of the people asked about:
 * several features compare titles, and many people name the same ones. Not thread-safe.
 */
final class BatchTitles {
    /** Numbers that are remembered: 32 MB of them. */
    private static final int MOST_NUMBERS = 4_000_000;

    private final TitleRow[] titles;
    private final int most;
    private final LinkedHashMap<Object, double[]> known = new LinkedHashMap<>(16, 0.75f, true);

    /**
     * @param vacancies from {@link #place}
     */
    BatchTitles(List<VacancyRow> vacancies) {
        this(byPlace(vacancies));
    }

    private BatchTitles(TitleRow[] titles) {
        this.titles = titles;
        this.most = Math.max(1, MOST_NUMBERS / Math.max(1, titles.length));
    }

    /** The same vacancies, their titles numbered; titles that are the same share a number. */
    static List<VacancyRow> place(List<VacancyRow> vacancies) {
        Map<Object, TitleRow> placed = new HashMap<>();
        List<VacancyRow> rows = new ArrayList<>();
        for (VacancyRow vacancy : vacancies) {
            TitleRow title = vacancy.title();
            int next = placed.size();
            rows.add(
                    vacancy.titled(
                            placed.computeIfAbsent(title.sameness(), absent -> title.at(next))));
        }
        return rows;
    }

    private static TitleRow[] byPlace(List<VacancyRow> vacancies) {
        int count = vacancies.stream().mapToInt(row -> row.title().place() + 1).max().orElse(0);
        TitleRow[] titles = new TitleRow[count];
        vacancies.forEach(row -> titles[row.title().place()] = row.title());
        return titles;
    }

    /** The same, with nothing remembered yet. */
    BatchTitles copy() {
        return new BatchTitles(titles);
    }

    /** The person, whose titles know how near they are to those of the batch. */
    ProfileRow prepare(ProfileRow profile) {
        return profile.titled(knowing(profile.worked()), knowing(profile.wishedTitles()));
    }

    private TitleRow[] knowing(TitleRow[] asked) {
        return Stream.of(asked)
                .map(title -> title.knowing(nearness(title)))
                .toArray(TitleRow[]::new);
    }

    private double[] nearness(TitleRow asked) {
        double[] nearness = known.computeIfAbsent(asked.sameness(), absent -> compare(asked));
        if (known.size() > most) {
            known.pollFirstEntry();
        }
        return nearness;
    }

    private double[] compare(TitleRow asked) {
        return Stream.of(titles).mapToDouble(asked::nearness).toArray();
    }
}
