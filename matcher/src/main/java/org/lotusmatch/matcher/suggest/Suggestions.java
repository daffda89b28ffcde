package org.lotusmatch.matcher.suggest;

import org.lotusmatch.domain.occupation.Occupation;
import org.lotusmatch.domain.place.Division;
import org.lotusmatch.domain.place.Gazetteer;
import org.lotusmatch.domain.skill.Skill;
import org.lotusmatch.domain.taxonomy.Taxonomy;
import org.lotusmatch.domain.vacancy.Vacancy;
import org.lotusmatch.matcher.suggest.Suggestion.Kind;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Completes and corrects what readers type. Titles, skills and places are read once, in the
 * background of the start; employers are those of the open vacancies. Thread-safe.
 */
public final class Suggestions {
    private final CompletableFuture<WordList> lasting;
    private final Supplier<List<Vacancy>> market;
    private volatile Employers employers = new Employers(List.of(), WordList.EMPTY);

    private record Employers(List<Vacancy> market, WordList names) {}

    /**
     * @param market the open vacancies, the same list until they change
     */
    public Suggestions(Taxonomy taxonomy, Gazetteer gazetteer, Supplier<List<Vacancy>> market) {
        this.market = market;
        this.lasting = CompletableFuture.supplyAsync(() -> lasting(taxonomy, gazetteer));
    }

    /**
     * @param typed letters, pinyin or initials, possibly the beginning only
     * @return titles, then skills, employers and places within each way of matching
     */
    public List<Suggestion> complete(String typed, int limit) {
        return Stream.of(lasting.join(), employers())
                .flatMap(list -> list.complete(typed, limit).stream())
                .limit(limit)
                .toList();
    }

    /** Known words that sound like these; none for words that are known. */
    public List<Suggestion> soundsLike(String mistyped, int limit) {
        return unlessKnown(mistyped, limit, WordList::soundsLike);
    }

    /** Known words that differ in one letter; none for words that are known. */
    public List<Suggestion> looksLike(String mistyped, int limit) {
        return unlessKnown(mistyped, limit, WordList::looksLike);
    }

    private List<Suggestion> unlessKnown(String mistyped, int limit, Search search) {
        List<WordList> lists = List.of(lasting.join(), employers());
        return lists.stream().anyMatch(list -> list.holds(mistyped))
                ? List.of()
                : lists.stream()
                        .flatMap(list -> search.find(list, mistyped, limit).stream())
                        .limit(limit)
                        .toList();
    }

    @FunctionalInterface
    private interface Search {
        List<Suggestion> find(WordList list, String typed, int limit);
    }

    /** Read anew when the market is another one. */
    @SuppressWarnings("ReferenceEquality") // a market never changes; comparing contents is dear
    private WordList employers() {
        List<Vacancy> now = market.get();
        if (employers.market() != now) {
            Stream<String> names = now.stream().map(vacancy -> vacancy.employer().name());
            WordList list = new WordList(entries(names.distinct(), Kind.EMPLOYER));
            employers = new Employers(now, list);
        }
        return employers.names();
    }

    private static WordList lasting(Taxonomy taxonomy, Gazetteer gazetteer) {
        List<Map.Entry<String, Kind>> words = new ArrayList<>();
        for (Occupation occupation : taxonomy.occupations().all()) {
            words.addAll(named(occupation.name(), occupation.aliases(), Kind.OCCUPATION));
        }
        for (Skill skill : taxonomy.skills().all()) {
            words.addAll(named(skill.name(), skill.aliases(), Kind.SKILL));
        }
        words.addAll(entries(gazetteer.all().stream().map(Division::name), Kind.PLACE));
        return new WordList(words);
    }

    private static List<Map.Entry<String, Kind>> named(
            String name, Collection<String> aliases, Kind kind) {
        return entries(Stream.concat(Stream.of(name), aliases.stream()), kind);
    }

    private static List<Map.Entry<String, Kind>> entries(Stream<String> words, Kind kind) {
        return words.map(word -> Map.entry(word, kind)).toList();
    }
}
