package org.lotusmatch.indexer.normalize;

import org.lotusmatch.domain.occupation.JobTitle;
import org.lotusmatch.domain.occupation.Occupation;
import org.lotusmatch.domain.occupation.OccupationLink;
import org.lotusmatch.domain.skill.Skill;
import org.lotusmatch.domain.taxonomy.Taxonomy;
import org.lotusmatch.domain.taxonomy.Words;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Understands a job title as an occupation: by one of the occupation's own titles, else by another
 * way of saying it, else by the best title contained in it. Immutable.
 */
final class LinkOccupation {
    private static final int LONGEST_TITLE = 80;

    /** Confidence in another way of saying a whole title. */
    private static final double SAID_OTHERWISE = 0.8;

    private final Map<String, Occupation> titles;
    private final Map<String, Skill> skills;
    private final WordFinder<Occupation> finder;
    private final RateTitle rate;
    private final Predicate<String> isPlace;

    LinkOccupation(Taxonomy taxonomy, Predicate<String> isPlace) {
        this.titles = titles(taxonomy);
        this.skills = taxonomy.skills().words();
        this.finder = new WordFinder<>(titles);
        this.rate = new RateTitle(bareSkills());
        this.isPlace = isPlace;
    }

    JobTitle read(String words) {
        return new JobTitle(words, find(words).orElse(null));
    }

    /** The confidence is 1 for an occupation's own title, else the share of the title it covers. */
    Optional<OccupationLink> find(String words) {
        Occupation own = titles.get(Words.fold(words));
        if (own != null) {
            return Optional.of(new OccupationLink(own.id(), 1, words));
        }
        CleanTitle title = CleanTitle.of(LongText.cut(words, LONGEST_TITLE), isPlace);
        CleanTitle plain = title.withoutSeniority();
        return exact(withBrackets(plain))
                .or(() -> exact(Stream.of(title.whole(), plain.whole())))
                .or(() -> firstSegment(plain))
                .or(() -> rate.best(plain.segments(), this::findAll))
                .or(() -> inBrackets(plain));
    }

    /** 软件工程师（Java） is a Java软件工程师. */
    private static Stream<String> withBrackets(CleanTitle title) {
        return title.bracketed().stream()
                .flatMap(
                        inside ->
                                title.segments().stream()
                                        .flatMap(main -> Stream.of(inside + main, main + inside)));
    }

    private Optional<OccupationLink> exact(Stream<String> candidates) {
        return candidates.flatMap(title -> link(title, title, 1).stream()).findFirst();
    }

    private Optional<OccupationLink> firstSegment(CleanTitle title) {
        if (title.segments().isEmpty()) {
            return Optional.empty();
        }
        String first = title.segments().getFirst();
        double share = RateTitle.share(first, title.whole());
        return link(first, first, Math.min(share, RateTitle.MOST_CONFIDENCE))
                .or(() -> saidOtherwise(first, share * SAID_OTHERWISE));
    }

    /** Asked only where nothing of substance stands outside: （大数据技术专家）. */
    private Optional<OccupationLink> inBrackets(CleanTitle title) {
        return title.segments().isEmpty()
                ? firstSegment(new CleanTitle(title.bracketed(), List.of()))
                        .or(() -> rate.best(title.bracketed(), this::findAll))
                : Optional.empty();
    }

    private Optional<OccupationLink> saidOtherwise(String segment, double confidence) {
        return Stream.concat(
                        skills.containsKey(segment)
                                ? TitleVariants.ofSkill(segment)
                                : Stream.empty(),
                        TitleVariants.of(segment))
                .flatMap(variant -> link(variant.words(), variant.core(), confidence).stream())
                .findFirst();
    }

    private Optional<OccupationLink> link(String title, String matched, double confidence) {
        return Optional.ofNullable(titles.get(title))
                .map(found -> new OccupationLink(found.id(), confidence, matched));
    }

    private List<Match<Occupation>> findAll(String segment) {
        return finder.findAll(FoldedText.of(segment));
    }

    private static Map<String, Occupation> titles(Taxonomy taxonomy) {
        Map<String, Occupation> titles = new HashMap<>();
        Collection<Occupation> all = taxonomy.occupations().all();
        all.forEach(one -> titles.putIfAbsent(Words.fold(one.englishName()), one));
        titles.remove("");
        titles.putAll(taxonomy.occupations().titles());
        return Map.copyOf(titles);
    }

    /** Titles that are a skill as well: Java, 氩弧焊. */
    private Set<String> bareSkills() {
        return titles.keySet().stream()
                .filter(skills::containsKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
