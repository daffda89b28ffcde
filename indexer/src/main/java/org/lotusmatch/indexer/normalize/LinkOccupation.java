package org.lotusmatch.indexer.normalize;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.occupation.JobTitle;
import org.lotusmatch.domain.occupation.Occupation;
import org.lotusmatch.domain.occupation.OccupationId;
import org.lotusmatch.domain.occupation.OccupationLink;
import org.lotusmatch.domain.taxonomy.Taxonomy;
import org.lotusmatch.domain.taxonomy.Words;
import org.lotusmatch.domain.text.TextEncoder;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Understands a job title as an occupation: by one of the occupation's own titles, else by another
 * way of saying it, by titles contained in it, and by titles that share most with it. Thread-safe.
 */
final class LinkOccupation {
    /** Next best occupations kept beside the best. */
    static final int MOST_ALTERNATIVES = 3;

    /** Of links less sure than this, too many are wrong: the title counts as not understood. */
    static final double LEAST_CONFIDENCE = 0.55;

    private static final int LONGEST_TITLE = 80;
    private static final Comparator<OccupationLink> SUREST_FIRST =
            Comparator.comparingDouble(OccupationLink::confidence).reversed();

    /** Confidence in each of several jobs that a title lists, relative to the job alone. */
    private static final double ONE_OF_MANY = 0.5;

    private static final int NEAREST = 4;

    /** Confidence in a title that shares everything, in another order. */
    private static final double NEAREST_CONFIDENCE = 0.85;

    private final Map<String, Occupation> titles;
    private final ExactTitle exact;
    private final RateTitle rate;
    private final NearestTitles nearest;
    private final NarrowTitle narrow;
    private final WordFinder<Occupation> finder;
    private final Predicate<String> isPlace;
    private final @Nullable NearestInMeaning meaning;
    private final Remembered<JobTitle> known = new Remembered<>(this::understand);

    LinkOccupation(Taxonomy taxonomy, Predicate<String> isPlace) {
        this.titles = titles(taxonomy);
        Set<String> skills = taxonomy.skills().words().keySet();
        this.exact = new ExactTitle(titles, skills);
        this.finder = new WordFinder<>(titles);
        Set<String> bareSkills =
                titles.keySet().stream()
                        .filter(skills::contains)
                        .collect(Collectors.toUnmodifiableSet());
        this.rate = new RateTitle(bareSkills);
        this.nearest = new NearestTitles(without(bareSkills, taxonomy.occupations().titles()));
        this.narrow = new NarrowTitle(titles);
        this.isPlace = isPlace;
        this.meaning = null;
    }

    private LinkOccupation(LinkOccupation lexical, TextEncoder encoder) {
        this.titles = lexical.titles;
        this.exact = lexical.exact;
        this.finder = lexical.finder;
        this.rate = lexical.rate;
        this.nearest = lexical.nearest;
        this.narrow = lexical.narrow;
        this.isPlace = lexical.isPlace;
        this.meaning = new NearestInMeaning(nearest, encoder);
    }

    /** The same, except that titles it would leave are compared by meaning. */
    LinkOccupation comparingMeanings(TextEncoder encoder) {
        return new LinkOccupation(this, encoder);
    }

    JobTitle read(String words) {
        return known.of(words);
    }

    private JobTitle understand(String words) {
        List<OccupationLink> ranked = rank(words);
        if (meaning != null && !isSure(ranked)) {
            ranked = meaning.find(Words.fold(LongText.cut(words, LONGEST_TITLE)));
        }
        boolean sure = isSure(ranked);
        return new JobTitle(
                words,
                sure ? ranked.getFirst() : null,
                ranked.stream().skip(sure ? 1 : 0).limit(MOST_ALTERNATIVES).toList());
    }

    private static boolean isSure(List<OccupationLink> ranked) {
        return !ranked.isEmpty() && ranked.getFirst().confidence() >= LEAST_CONFIDENCE;
    }

    /** The best if it is sure enough. */
    Optional<OccupationLink> find(String words) {
        return Optional.ofNullable(read(words).occupation());
    }

    /** Each occupation once, surest first. */
    private List<OccupationLink> rank(String words) {
        Occupation own = titles.get(Words.fold(words));
        if (own != null) {
            return List.of(new OccupationLink(own.id(), 1, words));
        }
        CleanTitle title = CleanTitle.of(LongText.cut(words, LONGEST_TITLE), isPlace);
        CleanTitle plain = title.withoutSeniority();
        Optional<OccupationLink> whole = exact.find(title, plain);
        boolean certain = whole.isPresent() && whole.get().confidence() == 1;
        Stream<OccupationLink> guesses =
                certain ? Stream.empty() : Stream.concat(contained(plain), near(plain));
        double doubt = exact.isListOfJobs(plain) ? ONE_OF_MANY : 1;
        Set<OccupationId> seen = new HashSet<>();
        return Stream.concat(whole.stream(), guesses)
                .map(link -> link.times(doubt))
                .sorted(SUREST_FIRST)
                .flatMap(link -> withNarrower(link, plain))
                .filter(link -> seen.add(link.id()))
                .limit(1 + MOST_ALTERNATIVES)
                .toList();
    }

    private Stream<OccupationLink> contained(CleanTitle title) {
        List<String> parts = title.segments().isEmpty() ? title.bracketed() : title.segments();
        return rate.rank(parts, segment -> finder.findAll(FoldedText.of(segment))).stream();
    }

    private Stream<OccupationLink> near(CleanTitle title) {
        List<String> parts = title.segments().isEmpty() ? title.bracketed() : title.segments();
        return nearest.find(String.join(" ", parts), NEAREST).stream()
                .map(
                        near ->
                                new OccupationLink(
                                        near.occupation().id(),
                                        near.nearness() * NEAREST_CONFIDENCE,
                                        near.words()));
    }

    /** The narrower occupation first, where other words of the title name it. */
    private Stream<OccupationLink> withNarrower(OccupationLink link, CleanTitle title) {
        return narrow.find(link.matched(), title.around(link.matched()))
                .filter(narrower -> !narrower.occupation().id().equals(link.id()))
                .map(
                        narrower ->
                                Stream.of(
                                        new OccupationLink(
                                                narrower.occupation().id(),
                                                link.confidence(),
                                                narrower.added() + " " + link.matched()),
                                        link))
                .orElse(Stream.of(link));
    }

    private static Map<String, Occupation> without(
            Set<String> some, Map<String, Occupation> titles) {
        return titles.entrySet().stream()
                .filter(entry -> !some.contains(entry.getKey()))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<String, Occupation> titles(Taxonomy taxonomy) {
        Map<String, Occupation> titles = new HashMap<>();
        Collection<Occupation> all = taxonomy.occupations().all();
        all.forEach(one -> titles.putIfAbsent(Words.fold(one.englishName()), one));
        titles.remove("");
        titles.putAll(taxonomy.occupations().titles());
        return Map.copyOf(titles);
    }
}
