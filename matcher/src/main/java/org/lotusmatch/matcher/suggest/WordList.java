package org.lotusmatch.matcher.suggest;

import org.lotusmatch.domain.taxonomy.Words;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Known words by letters, reading and initials. Immutable once built. */
final class WordList {
    static final WordList EMPTY = new WordList(List.of());

    /** Shorter words are what a prefix more probably means. */
    private static final Comparator<Suggestion> ORDER =
            Comparator.comparing(Suggestion::kind)
                    .thenComparingInt(suggestion -> suggestion.words().length())
                    .thenComparing(Suggestion::words);

    /** Fewer initials fit too many words. */
    private static final int LEAST_INITIALS = 2;

    /** A letter wrong in a shorter word makes another word. */
    private static final int LEAST_FOR_EDIT = 3;

    private static final int LONGEST = 20;

    private final NavigableMap<String, Suggestion> byWords = new TreeMap<>();
    private final NavigableMap<String, List<Suggestion>> byReading = new TreeMap<>();
    private final NavigableMap<String, List<Suggestion>> byInitials = new TreeMap<>();
    private final NavigableMap<String, List<Suggestion>> byHeard = new TreeMap<>();

    /**
     * @param words the first of equal words counts
     */
    WordList(Collection<Map.Entry<String, Suggestion.Kind>> words) {
        words.forEach(entry -> add(entry.getKey(), entry.getValue()));
    }

    private void add(String words, Suggestion.Kind kind) {
        String folded = Words.fold(words);
        if (folded.isEmpty() || byWords.containsKey(folded)) {
            return;
        }
        Reading reading = Reading.of(words);
        Suggestion suggestion =
                new Suggestion(words, kind, reading.initials() + " " + reading.full());
        byWords.put(folded, suggestion);
        BiConsumer<NavigableMap<String, List<Suggestion>>, String> file =
                (map, key) -> map.merge(key, List.of(suggestion), WordList::join);
        file.accept(byReading, reading.full());
        file.accept(byInitials, reading.initials());
        file.accept(byHeard, Reading.heard(words));
    }

    private static List<Suggestion> join(List<Suggestion> some, List<Suggestion> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    boolean holds(String words) {
        return byWords.containsKey(Words.fold(words));
    }

    /** Words that begin with these letters, are read so, or have these initials; best first. */
    List<Suggestion> complete(String typed, int limit) {
        String prefix = Words.fold(typed);
        if (prefix.isEmpty() || prefix.length() > LONGEST) {
            return List.of();
        }
        Stream<Suggestion> written = from(byWords, prefix).values().stream().sorted(ORDER);
        Stream<Suggestion> read = sorted(from(byReading, prefix));
        Stream<Suggestion> initials =
                prefix.length() < LEAST_INITIALS
                        ? Stream.empty()
                        : sorted(from(byInitials, prefix));
        return distinct(Stream.of(written, read, initials).flatMap(some -> some), limit);
    }

    /** Words that sound the same, then those that sound alike; empty for words that are known. */
    List<Suggestion> soundsLike(String mistyped, int limit) {
        if (!isCorrectable(mistyped)) {
            return List.of();
        }
        Stream<Suggestion> same = list(byReading, Reading.of(mistyped).full());
        Stream<Suggestion> alike = list(byHeard, Reading.heard(mistyped));
        return distinct(Stream.concat(same, alike), limit);
    }

    /** Words with one letter other, missing, too many or exchanged; empty for known words. */
    List<Suggestion> looksLike(String mistyped, int limit) {
        String folded = Words.fold(mistyped);
        return isCorrectable(mistyped) && folded.length() >= LEAST_FOR_EDIT
                ? distinct(oneEditAway(folded), limit)
                : List.of();
    }

    private boolean isCorrectable(String mistyped) {
        String folded = Words.fold(mistyped);
        return folded.length() >= 2 && folded.length() <= LONGEST && !byWords.containsKey(folded);
    }

    private Stream<Suggestion> oneEditAway(String folded) {
        return byWords.entrySet().stream()
                .filter(entry -> OneEdit.apart(folded, entry.getKey()))
                .map(Map.Entry::getValue)
                .sorted(ORDER);
    }

    private static Stream<Suggestion> list(Map<String, List<Suggestion>> map, String key) {
        return key.isEmpty()
                ? Stream.empty()
                : map.getOrDefault(key, List.of()).stream().sorted(ORDER);
    }

    private static Stream<Suggestion> sorted(Map<String, List<Suggestion>> map) {
        return map.values().stream().flatMap(List::stream).sorted(ORDER);
    }

    private static <T> NavigableMap<String, T> from(NavigableMap<String, T> map, String prefix) {
        return map.subMap(prefix, true, prefix + Character.MAX_VALUE, true);
    }

    private static List<Suggestion> distinct(Stream<Suggestion> found, int limit) {
        Map<String, Suggestion> byWords = new LinkedHashMap<>();
        found.forEach(suggestion -> byWords.putIfAbsent(suggestion.words(), suggestion));
        return byWords.values().stream().limit(limit).toList();
    }
}
