package org.lotusmatch.indexer.normalize;

import org.lotusmatch.domain.occupation.Occupation;
import org.lotusmatch.domain.occupation.OccupationLink;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Looks a cleaned title up: all of it, its parts put together, or its first part. Immutable. */
final class ExactTitle {
    /** A first part alone leaves the rest unexplained. */
    private static final double LEAST_OF_FIRST = 0.75;

    /** Confidence in another way of saying a title, relative to the title itself. */
    private static final double SAID_OTHERWISE = 0.85;

    private static final int UNRELATED_JOBS = 3;

    private final Map<String, Occupation> titles;
    private final Set<String> skills;

    /**
     * @param titles folded title to occupation
     * @param skills folded names of skills
     */
    ExactTitle(Map<String, Occupation> titles, Set<String> skills) {
        this.titles = titles;
        this.skills = skills;
    }

    /**
     * Empty if nothing of it is a title.
     *
     * @param title with words of rank
     * @param plain without
     */
    Optional<OccupationLink> find(CleanTitle title, CleanTitle plain) {
        return first(withBrackets(plain))
                .or(() -> first(Stream.of(title.whole(), plain.whole())))
                .or(() -> firstSegment(plain))
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

    private Optional<OccupationLink> first(Stream<String> candidates) {
        return candidates.flatMap(title -> link(title, title, 1).stream()).findFirst();
    }

    private Optional<OccupationLink> firstSegment(CleanTitle title) {
        if (title.segments().isEmpty()) {
            return Optional.empty();
        }
        String first = title.segments().getFirst();
        double share = RateTitle.share(first, title.whole());
        double confidence = LEAST_OF_FIRST + (RateTitle.MOST_CONFIDENCE - LEAST_OF_FIRST) * share;
        return link(first, first, confidence)
                .or(() -> saidOtherwise(first, confidence * SAID_OTHERWISE));
    }

    /** 文员/司机/保安: jobs that have nothing to do with one another, of which none is the first. */
    boolean isListOfJobs(CleanTitle title) {
        List<Occupation> jobs =
                title.segments().stream().map(titles::get).filter(Objects::nonNull).toList();
        return jobs.size() >= UNRELATED_JOBS
                && jobs.stream().map(job -> job.id().minorGroup()).distinct().count()
                        == jobs.size();
    }

    /** Asked only where nothing of substance stands outside: （大数据技术专家）. */
    private Optional<OccupationLink> inBrackets(CleanTitle title) {
        return title.segments().isEmpty()
                ? firstSegment(new CleanTitle(title.bracketed(), List.of()))
                : Optional.empty();
    }

    private Optional<OccupationLink> saidOtherwise(String segment, double confidence) {
        return Stream.concat(
                        skills.contains(segment) ? TitleVariants.ofSkill(segment) : Stream.empty(),
                        TitleVariants.of(segment))
                .flatMap(variant -> link(variant.words(), variant.core(), confidence).stream())
                .findFirst();
    }

    private Optional<OccupationLink> link(String title, String matched, double confidence) {
        return Optional.ofNullable(titles.get(title))
                .map(found -> new OccupationLink(found.id(), confidence, matched));
    }
}
