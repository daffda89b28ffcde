package org.lotusmatch.domain.taxonomy;

import org.lotusmatch.domain.major.Major;
import org.lotusmatch.domain.major.MajorCode;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The majors of the national catalogues, their classes, and how near they are to one another. A
 * word such as 会计 or 计算机 that is used at several levels makes the majors or classes of these levels
 * counterparts. Immutable.
 */
public final class MajorGraph {
    private final Map<MajorCode, Major> byCode;
    private final MajorWords words;
    private final Map<MajorCode, Set<MajorCode>> counterparts;

    MajorGraph(Map<MajorCode, Major> byCode, MajorWords words) {
        this.byCode = Map.copyOf(byCode);
        this.words = words;
        this.counterparts = counterparts(words);
    }

    public Optional<Major> find(MajorCode code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** Majors, classes and disciplines. */
    public Collection<Major> all() {
        return byCode.values();
    }

    /**
     * What somebody means who writes these words: majors, or classes for 机械类 and 计算机相关专业, at every
     * level that knows the words; empty if none does. Compared by {@link Words#fold}, without
     * brackets and without 专业 at the end.
     */
    public Set<Major> findByWords(String written) {
        return words.find(written);
    }

    /** How near two majors or classes are; symmetric. */
    public MajorKinship kinship(MajorCode one, MajorCode other) {
        if (one.equals(other)) {
            return MajorKinship.SAME;
        }
        if (one.contains(other) || other.contains(one)) {
            return MajorKinship.CONTAINED;
        }
        if (areCounterparts(one, other)) {
            return MajorKinship.COUNTERPART;
        }
        if (one.isDiscipline() || other.isDiscipline()) {
            return MajorKinship.NONE;
        }
        MajorCode oneClass = one.majorClass();
        MajorCode otherClass = other.majorClass();
        if (oneClass.equals(otherClass)
                || areCounterparts(oneClass, otherClass)
                || areCounterparts(one, otherClass)
                || areCounterparts(oneClass, other)) {
            return MajorKinship.SAME_CLASS;
        }
        return one.discipline().equals(other.discipline())
                ? MajorKinship.SAME_DISCIPLINE
                : MajorKinship.NONE;
    }

    private boolean areCounterparts(MajorCode one, MajorCode other) {
        return counterparts.getOrDefault(one, Set.of()).contains(other);
    }

    private static Map<MajorCode, Set<MajorCode>> counterparts(MajorWords words) {
        Map<String, Set<MajorCode>> byWord = new HashMap<>();
        for (Map<String, Major> level : words.levels()) {
            level.forEach(
                    (word, major) ->
                            byWord.computeIfAbsent(word, absent -> new HashSet<>())
                                    .add(major.code()));
        }
        Map<MajorCode, Set<MajorCode>> counterparts = new HashMap<>();
        for (Set<MajorCode> codes : byWord.values()) {
            if (codes.size() > 1) {
                codes.forEach(
                        code ->
                                counterparts
                                        .computeIfAbsent(code, absent -> new HashSet<>())
                                        .addAll(codes));
            }
        }
        return counterparts;
    }
}
