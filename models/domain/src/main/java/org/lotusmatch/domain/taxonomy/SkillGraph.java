package org.lotusmatch.domain.taxonomy;

import org.lotusmatch.domain.skill.CertificateGrade;
import org.lotusmatch.domain.skill.Skill;
import org.lotusmatch.domain.skill.SkillId;
import org.lotusmatch.domain.skill.SkillKind;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The skills and their broader links. Immutable. */
public final class SkillGraph {
    /** A broader skill shows part of a narrower one: who knows 前端框架 may know React. */
    public static final double BROADER_CREDIT = 0.4;

    /** Two skills under one broader skill help each other a little: Vue and React. */
    public static final double SIBLING_CREDIT = 0.3;

    private final Map<SkillId, Skill> byId;
    private final Map<String, Skill> byWords;
    private final Map<SkillId, CertificateGrade> grades;
    private final Map<SkillId, SkillId> merged;
    private final Map<SkillId, Set<SkillId>> wider;
    private final Map<SkillId, Set<SkillId>> narrower = new HashMap<>();
    private final Map<SkillId, Set<SkillId>> children = new HashMap<>();

    SkillGraph(
            Map<SkillId, Skill> byId,
            Map<String, Skill> byWords,
            Map<SkillId, CertificateGrade> grades,
            Map<SkillId, SkillId> merged) {
        this.byId = Map.copyOf(byId);
        this.byWords = Map.copyOf(byWords);
        this.grades = Map.copyOf(grades);
        this.merged = Map.copyOf(merged);
        this.wider = new HashMap<>();
        byId.keySet().forEach(id -> wider.put(id, closure(id)));
        wider.forEach((id, above) -> above.forEach(one -> add(narrower, one, id)));
        byId.keySet().forEach(id -> parents(id).forEach(parent -> add(children, parent, id)));
    }

    /** The id under which a skill is known today: another one if it was merged into that. */
    public SkillId current(SkillId id) {
        return merged.getOrDefault(id, id);
    }

    public Optional<Skill> find(SkillId id) {
        return Optional.ofNullable(byId.get(current(id)));
    }

    /** The skill whose name or alias these words are, compared by {@link Words#fold}. */
    public Optional<Skill> findByWords(String words) {
        return Optional.ofNullable(byWords.get(Words.fold(words)));
    }

    public Collection<Skill> all() {
        return byId.values();
    }

    /** Every folded name and alias with its skill. */
    public Map<String, Skill> words() {
        return byWords;
    }

    /** Chinese name, or the words behind the tilde of an unknown skill. */
    public String name(SkillId id) {
        return find(id).map(Skill::name).orElseGet(() -> id.value().replaceFirst("^~", ""));
    }

    /** The job and the level, if this skill is a vocational certificate at a level. */
    public Optional<CertificateGrade> findGrade(SkillId id) {
        return Optional.ofNullable(grades.get(current(id)));
    }

    /**
     * How far holding one skill shows another, in [0, 1]: 1 if it is the same or a narrower one,
     * less if it is broader or a sibling, 0 otherwise. Certificates and languages give no partial
     * credit, except that a lower level of a vocational certificate gives some for a higher one.
     */
    public double credit(SkillId held, SkillId asked) {
        return currentCredit(current(held), current(asked));
    }

    private double currentCredit(SkillId held, SkillId asked) {
        if (held.equals(asked) || widerThan(held).contains(asked)) {
            return 1;
        }
        if (grades.containsKey(asked)) {
            return lowerGradeCredit(held, asked);
        }
        if (!isDivisible(held) || !isDivisible(asked)) {
            return 0;
        }
        if (widerThan(asked).contains(held)) {
            return BROADER_CREDIT;
        }
        return siblings(held, asked) ? SIBLING_CREDIT : 0;
    }

    /** Every skill that holding this one shows at least in part, by {@link #credit}. */
    public Map<SkillId, Double> credits(SkillId skill) {
        SkillId held = current(skill);
        Set<SkillId> related = new HashSet<>(widerThan(held));
        related.add(held);
        related.addAll(narrower.getOrDefault(held, Set.of()));
        parents(held).forEach(parent -> related.addAll(children.getOrDefault(parent, Set.of())));
        Map<SkillId, Double> credits = new HashMap<>();
        for (SkillId asked : related) {
            double credit = credit(held, asked);
            if (credit > 0) {
                credits.put(asked, credit);
            }
        }
        return credits;
    }

    private static void add(Map<SkillId, Set<SkillId>> sets, SkillId key, SkillId value) {
        sets.computeIfAbsent(key, absent -> new HashSet<>()).add(value);
    }

    /** The most that any of these skills shows of the asked one; 0 if there are none. */
    public double mostCredit(Collection<SkillId> held, SkillId asked) {
        return held.stream().mapToDouble(skill -> credit(skill, asked)).max().orElse(0);
    }

    /**
     * The further up the asked level is, the less; a level that was not said counts as the next.
     */
    private double lowerGradeCredit(SkillId held, SkillId asked) {
        if (!widerThan(asked).contains(held)) {
            return 0;
        }
        CertificateGrade lower = grades.get(held);
        CertificateGrade higher = grades.get(asked);
        int steps = lower == null || higher == null ? 1 : higher.level().above(lower.level());
        return BROADER_CREDIT / Math.max(1, steps);
    }

    private boolean siblings(SkillId one, SkillId other) {
        return parents(one).stream().anyMatch(parents(other)::contains);
    }

    private Set<SkillId> parents(SkillId id) {
        Skill skill = byId.get(id);
        return skill == null ? Set.of() : skill.broader();
    }

    private boolean isDivisible(SkillId id) {
        Skill skill = byId.get(id);
        return skill != null
                && !List.of(SkillKind.CERTIFICATE, SkillKind.LANGUAGE).contains(skill.kind());
    }

    private Set<SkillId> widerThan(SkillId id) {
        return wider.getOrDefault(id, Set.of());
    }

    private Set<SkillId> closure(SkillId id) {
        Set<SkillId> found = new LinkedHashSet<>();
        collectWider(id, id, found);
        return Set.copyOf(found);
    }

    private void collectWider(SkillId start, SkillId id, Set<SkillId> found) {
        for (SkillId parent : parents(id)) {
            if (parent.equals(start)) {
                throw new TaxonomyException("skill " + start.value() + " is broader than itself");
            }
            if (found.add(parent)) {
                collectWider(start, parent, found);
            }
        }
    }
}
