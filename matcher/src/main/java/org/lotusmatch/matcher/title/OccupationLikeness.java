package org.lotusmatch.matcher.title;

import org.lotusmatch.domain.occupation.Occupation;
import org.lotusmatch.domain.occupation.Occupation.OccupationSkill;
import org.lotusmatch.domain.occupation.OccupationId;
import org.lotusmatch.domain.skill.SkillId;
import org.lotusmatch.domain.taxonomy.OccupationGraph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How alike the occupations are that the taxonomy describes, each pair worked out once: half by the
 * skills that they share, half by their kinship. A byte a pair, 3.5 MB for 1,900 occupations.
 * Immutable.
 */
final class OccupationLikeness {
    private static final double REQUIRED = 1.5;
    private static final int FULL = 127;

    private final byte[][] likeness;

    private OccupationLikeness(byte[][] likeness) {
        this.likeness = likeness;
    }

    /**
     * @param occupations in the order of their numbers
     */
    static OccupationLikeness of(OccupationGraph graph, List<Occupation> occupations) {
        double[][] sums = skillCosines(occupations);
        Map<OccupationId, Integer> numbers = new HashMap<>();
        for (int i = 0; i < occupations.size(); i++) {
            numbers.put(occupations.get(i).id(), i);
        }
        for (int i = 0; i < sums.length; i++) {
            double[] row = sums[i];
            graph.kin(occupations.get(i).id())
                    .forEach(
                            (other, kinship) -> {
                                Integer number = numbers.get(other);
                                if (number != null) {
                                    row[number] += kinship.value();
                                }
                            });
        }
        return new OccupationLikeness(halves(sums));
    }

    /** In [0, 1]; 1 for an occupation and itself. */
    double of(int one, int other) {
        return likeness[one][other] / (double) FULL;
    }

    private static byte[][] halves(double[][] sums) {
        byte[][] halves = new byte[sums.length][sums.length];
        for (int i = 0; i < sums.length; i++) {
            for (int j = 0; j < sums.length; j++) {
                halves[i][j] = (byte) Math.round(Math.min(1, sums[i][j] / 2) * FULL);
            }
        }
        return halves;
    }

    /** Cosine of the skills, rare ones weighing more (inverse document frequency). */
    private static double[][] skillCosines(List<Occupation> occupations) {
        Map<SkillId, Integer> counts = new HashMap<>();
        for (Occupation occupation : occupations) {
            occupation.skills().forEach(skill -> counts.merge(skill.skill(), 1, Integer::sum));
        }
        Map<SkillId, List<Share>> sharing = new TreeMap<>();
        for (int i = 0; i < occupations.size(); i++) {
            int number = i;
            unit(occupations.get(i), counts, occupations.size())
                    .forEach(
                            (skill, weight) ->
                                    sharing.computeIfAbsent(skill, absent -> new ArrayList<>())
                                            .add(new Share(number, weight)));
        }
        double[][] cosines = new double[occupations.size()][occupations.size()];
        for (List<Share> shares : sharing.values()) {
            for (Share one : shares) {
                for (Share other : shares) {
                    cosines[one.occupation][other.occupation] += one.weight * other.weight;
                }
            }
        }
        return cosines;
    }

    private record Share(int occupation, double weight) {}

    private static Map<SkillId, Double> unit(
            Occupation occupation, Map<SkillId, Integer> counts, int total) {
        Map<SkillId, Double> weights = new HashMap<>();
        double square = 0;
        for (OccupationSkill skill : occupation.skills()) {
            double rarity = Math.log((double) total / counts.getOrDefault(skill.skill(), total));
            double weight = skill.weight() * (skill.required() ? REQUIRED : 1) * rarity;
            weights.put(skill.skill(), weight);
            square += weight * weight;
        }
        double length = Math.sqrt(square);
        weights.replaceAll((skill, weight) -> weight / length);
        return weights;
    }
}
