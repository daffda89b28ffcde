package org.lotusmatch.matcher.adjacent;

import org.lotusmatch.matcher.rank.AskedConcepts;
import org.lotusmatch.matcher.rank.Credits;
import org.lotusmatch.matcher.rank.ProfileRow;
import org.lotusmatch.matcher.rank.VacancyRow;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts what vacancies ask for and a person does not name. */
final class MissingWords {
    private static final int MOST = 3;

    /** Half the credit or more is no gap to speak of. */
    private static final double ENOUGH = 0.5;

    private final Map<Long, Map<String, Integer>> asked = new TreeMap<>();

    /** The most frequent first. */
    static List<Missing> of(List<VacancyRow> vacancies, ProfileRow person) {
        MissingWords missing = new MissingWords();
        for (VacancyRow vacancy : vacancies) {
            Set<Long> counted = new HashSet<>();
            missing.add(vacancy.required(), person.credit(), ENOUGH, counted);
            missing.add(vacancy.certificates(), person.held(), 1, counted);
            missing.add(vacancy.licences(), person.held(), 1, counted);
        }
        return missing.asked.values().stream()
                .map(MissingWords::missing)
                .sorted(
                        Comparator.<Missing>comparingInt(one -> -one.vacancies())
                                .thenComparing(Missing::words))
                .limit(MOST)
                .toList();
    }

    private void add(AskedConcepts concepts, Credits held, double enough, Set<Long> counted) {
        for (int i = 0; i < concepts.size(); i++) {
            long key = concepts.keys()[i];
            if (held.of(key) < enough && counted.add(key)) {
                asked.computeIfAbsent(key, absent -> new TreeMap<>())
                        .merge(concepts.words()[i], 1, Integer::sum);
            }
        }
    }

    private static Missing missing(Map<String, Integer> words) {
        String usual =
                words.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
        return new Missing(usual, words.values().stream().mapToInt(Integer::intValue).sum());
    }
}
