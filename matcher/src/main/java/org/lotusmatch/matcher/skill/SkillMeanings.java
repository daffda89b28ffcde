package org.lotusmatch.matcher.skill;

import org.lotusmatch.domain.skill.Skill;
import org.lotusmatch.domain.skill.SkillId;
import org.lotusmatch.domain.skill.SkillKind;
import org.lotusmatch.domain.taxonomy.SkillGraph;
import org.lotusmatch.domain.text.ByteVector;
import org.lotusmatch.domain.text.PhraseSpace;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives credit in skills that a person's phrases come near in meaning: 客户沟通 is much of 客情维护, which
 * no taxonomy says. One more phrase never takes credit away. Remembers the phrases seen lately.
 * Thread-safe.
 */
public final class SkillMeanings {
    /** Meaning alone is never the skill itself. */
    static final double MOST = 0.8;

    // Cosines of the word table: unrelated phrases reach a tenth, other words for the same eight
    private static final double UNRELATED = 0.1;
    private static final double SAME = 0.8;

    /** What is hardly alike is nothing. */
    private static final double LEAST = 0.3;

    private final List<SkillId> skills;
    private final List<ByteVector> vectors;
    private final PhraseSpace space;
    private final SeenPhrases seen = new SeenPhrases();

    public SkillMeanings(SkillGraph graph, PhraseSpace space) {
        List<Skill> named =
                graph.all().stream()
                        .filter(skill -> skill.kind() != SkillKind.CERTIFICATE)
                        .sorted(Comparator.comparing(Skill::id))
                        .toList();
        this.skills = named.stream().map(Skill::id).toList();
        this.space = space;
        this.vectors = encode(named.stream().map(Skill::name).toList());
    }

    /** For each skill that some phrase comes near, the nearest phrase. */
    public Map<SkillId, NearSkill> near(Collection<String> phrases) {
        Map<SkillId, NearSkill> best = new HashMap<>();
        for (String phrase : phrases) {
            float[] credits = seen.get(phrase, this::credits);
            for (int i = 0; i < credits.length; i++) {
                if (credits[i] > 0) {
                    NearSkill near = new NearSkill(phrase, credits[i]);
                    best.merge(skills.get(i), near, SkillMeanings::better);
                }
            }
        }
        return best;
    }

    private static NearSkill better(NearSkill one, NearSkill other) {
        return other.credit() > one.credit() ? other : one;
    }

    private float[] credits(String phrase) {
        ByteVector vector = encode(List.of(phrase)).getFirst();
        float[] credits = new float[vectors.size()];
        for (int i = 0; i < credits.length; i++) {
            credits[i] = (float) credit(vectors.get(i).cosine(vector));
        }
        return credits;
    }

    private static double credit(double cosine) {
        double share = Math.min(1, (cosine - UNRELATED) / (SAME - UNRELATED));
        return share < LEAST ? 0 : MOST * share;
    }

    private List<ByteVector> encode(List<String> phrases) {
        return space.encode(phrases).stream().map(ByteVector::of).toList();
    }
}
