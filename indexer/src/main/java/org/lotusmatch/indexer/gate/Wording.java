package org.lotusmatch.indexer.gate;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ways of putting what a rule looks for, and the words around them that turn them into their
 * opposite. Immutable and thread-safe.
 *
 * @param groups tried in this order; a stretch that one phrase has taken is not taken again
 * @param lead words directly before a match that belong to it
 * @param deniedBefore looked for in the clause before a match
 * @param deniedAfter looked for in the clause behind a match
 */
record Wording(List<Group> groups, Pattern lead, Pattern deniedBefore, Pattern deniedAfter) {
    /** No phrase begins further before its trigger, or ends further behind it. */
    private static final int REACH = 32;

    private static final Pattern NEVER = Pattern.compile("(?!)");

    Wording {
        groups = List.copyOf(groups);
    }

    /**
     * Phrases that can match only near one of some words, so that they are not tried elsewhere.
     *
     * @param triggers the words, each part of what a phrase may match
     */
    record Group(List<String> triggers, List<Phrase> phrases) {
        Group {
            triggers = List.copyOf(triggers);
            phrases = List.copyOf(phrases);
        }
    }

    /**
     * A stretch of folded words.
     *
     * @param from index of the first letter
     * @param to index behind the last letter
     * @param rewrite what could stand there instead
     */
    record Found(int from, int to, @Nullable String rewrite) {}

    static Wording nothing() {
        return new Wording(List.of(), NEVER, NEVER, NEVER);
    }

    /** The phrases that are added next stand near one of these words. */
    Wording near(String... triggers) {
        List<Group> more = new ArrayList<>(groups);
        more.add(new Group(List.of(triggers), List.of()));
        return new Wording(more, lead, deniedBefore, deniedAfter);
    }

    /**
     * Adds a phrase.
     *
     * @param rewrite see {@link Phrase#rewrite()}
     */
    Wording says(String pattern, @Nullable String rewrite) {
        return with(Phrase.of(pattern, rewrite));
    }

    /** Adds a phrase that counts only where {@code holds} agrees. */
    Wording says(String pattern, @Nullable String rewrite, Predicate<MatchResult> holds) {
        return with(new Phrase(Phrase.compile(pattern), rewrite, holds));
    }

    private Wording with(Phrase phrase) {
        List<Group> more = new ArrayList<>(groups);
        Group last = more.removeLast();
        List<Phrase> phrases = new ArrayList<>(last.phrases());
        phrases.add(phrase);
        more.add(new Group(last.triggers(), phrases));
        return new Wording(more, lead, deniedBefore, deniedAfter);
    }

    Wording leadBy(String pattern) {
        return new Wording(
                groups, Phrase.compile("(?:" + pattern + ")+$"), deniedBefore, deniedAfter);
    }

    Wording unlessBefore(String pattern) {
        return new Wording(groups, lead, Phrase.compile(pattern), deniedAfter);
    }

    Wording unlessAfter(String pattern) {
        return new Wording(groups, lead, deniedBefore, Phrase.compile(pattern));
    }

    /**
     * Everything that is said and not denied, in the order of the text.
     *
     * @param hits where the triggers of each group stand
     */
    List<Found> find(VacancyText text, List<BitSet> hits) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            if (!hits.get(i).isEmpty()) {
                for (Phrase phrase : groups.get(i).phrases()) {
                    find(phrase, text, hits.get(i), found);
                }
            }
        }
        found.sort(Comparator.comparingInt(Found::from));
        return found;
    }

    private void find(Phrase phrase, VacancyText text, BitSet hits, List<Found> found) {
        String folded = text.folded();
        Matcher matcher = phrase.pattern().matcher(folded);
        matcher.useTransparentBounds(true).useAnchoringBounds(false);
        int done = 0;
        for (int hit = hits.nextSetBit(0); hit >= 0; hit = hits.nextSetBit(hit + 1)) {
            int to = Math.min(folded.length(), hit + REACH);
            matcher.region(Math.min(Math.max(done, hit - REACH), to), to);
            while (matcher.find() && matcher.end() > matcher.start()) {
                done = matcher.end();
                if (counts(matcher, phrase, text, found)) {
                    found.add(found(matcher, phrase, text));
                }
            }
        }
    }

    private Found found(MatchResult match, Phrase phrase, VacancyText text) {
        Matcher before = lead.matcher(text.before(match.start()));
        int from = before.find() ? match.start() - before.group().length() : match.start();
        return new Found(from, match.end(), phrase.rewritten(match, text));
    }

    private boolean counts(MatchResult match, Phrase phrase, VacancyText text, List<Found> found) {
        return found.stream()
                        .noneMatch(
                                other -> other.from() < match.end() && match.start() < other.to())
                && phrase.holds().test(match)
                && !deniedBefore.matcher(text.before(match.start())).find()
                && !deniedAfter.matcher(text.after(match.end())).find();
    }
}
