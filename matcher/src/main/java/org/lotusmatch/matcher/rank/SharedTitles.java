package org.lotusmatch.matcher.rank;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The titles of many vacancies, those that read the same kept once. Somebody who is compared with
 * all of them is compared with each title once. Thread-safe.
 */
final class SharedTitles {
    /** Later ones are not numbered, so that remembering stays cheap. */
    private static final int MOST = 200_000;

    private final Map<Object, TitleRow> titles = new ConcurrentHashMap<>();

    /** The same vacancy with a title shared with the others. */
    VacancyRow share(VacancyRow vacancy) {
        TitleRow title = vacancy.title();
        List<Object> key = List.of(title.words(), title.sameness());
        TitleRow shared = titles.get(key);
        return vacancy.titled(shared == null ? number(key, title) : shared);
    }

    private synchronized TitleRow number(List<Object> key, TitleRow title) {
        int next = titles.size();
        return next < MOST ? titles.computeIfAbsent(key, absent -> title.at(next)) : title;
    }

    /** The person, who remembers how near shared titles are. Not thread-safe. */
    ProfileRow remembering(ProfileRow profile) {
        return profile.titled(remembering(profile.worked()), remembering(profile.wishedTitles()));
    }

    private TitleRow[] remembering(TitleRow[] asked) {
        return Stream.of(asked)
                .map(
                        title -> {
                            double[] nearness = new double[titles.size()];
                            Arrays.fill(nearness, Double.NaN);
                            return title.knowing(nearness);
                        })
                .toArray(TitleRow[]::new);
    }
}
