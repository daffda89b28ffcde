package org.lotusmatch.inference.fit;

import org.lotusmatch.domain.occupation.Occupation;
import org.lotusmatch.domain.skill.Skill;
import org.lotusmatch.domain.taxonomy.Taxonomy;
import org.lotusmatch.domain.taxonomy.Words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The Chinese words that get a vector of their own: the commonest of a general dictionary and the
 * names of the taxonomy. How often each is used comes from the dictionary.
 *
 * @param words common ones first
 * @param counts by word; absent for names that the dictionary does not have
 */
record WordList(List<String> words, Map<String, Long> counts) {
    private static final int COMMON = 20_000;
    private static final int LONGEST = 4;

    /** Lines of {@code word count part-of-speech}. */
    static WordList read(InputStream dictionary, Taxonomy taxonomy) throws IOException {
        Map<String, Long> counts = new HashMap<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(dictionary, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split(" ", -1);
                counts.merge(Words.fold(cells[0]), Long.parseLong(cells[1]), Long::sum);
            }
        }
        Set<String> words = new LinkedHashSet<>();
        counts.entrySet().stream()
                .filter(word -> isChineseWord(word.getKey()))
                .sorted(
                        Map.Entry.<String, Long>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(COMMON)
                .forEach(word -> words.add(word.getKey()));
        names(taxonomy).filter(WordList::isChineseWord).sorted().forEach(words::add);
        return new WordList(List.copyOf(words), counts);
    }

    private static Stream<String> names(Taxonomy taxonomy) {
        return Stream.concat(
                        taxonomy.skills().all().stream().flatMap(WordList::names),
                        taxonomy.occupations().all().stream().flatMap(WordList::names))
                .map(Words::fold);
    }

    private static Stream<String> names(Skill skill) {
        return Stream.concat(Stream.of(skill.name()), skill.aliases().stream());
    }

    private static Stream<String> names(Occupation occupation) {
        return Stream.concat(Stream.of(occupation.name()), occupation.aliases().stream());
    }

    private static boolean isChineseWord(String word) {
        return word.length() > 1
                && word.length() <= LONGEST
                && word.chars().allMatch(Character::isIdeographic);
    }
}
