package org.lotusmatch.matcher.retrieve;

import org.lotusmatch.domain.search.Hit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Fuses ranked lists by the sum of 1 / (60 + rank): Cormack, Clarke and Büttcher, "Reciprocal Rank
 * Fusion outperforms Condorcet and individual Rank Learning Methods", SIGIR 2009. Scores of the
 * lists need not be comparable.
 */
public final class ReciprocalRankFusion {
    /** The paper's constant: keeps the first ranks of one list from ruling alone. */
    private static final int K = 60;

    private ReciprocalRankFusion() {}

    /**
     * Best first; equal scores are ordered by id. An id that a list holds twice counts once, at its
     * best rank.
     */
    public static List<Hit> fuse(List<List<Hit>> lists) {
        Map<String, Double> scores = new HashMap<>();
        for (List<Hit> list : lists) {
            Map<String, Double> seen = new HashMap<>();
            for (int rank = 1; rank <= list.size(); rank++) {
                seen.putIfAbsent(list.get(rank - 1).id(), 1.0 / (K + rank));
            }
            seen.forEach((id, score) -> scores.merge(id, score, Double::sum));
        }
        List<Hit> fused = new ArrayList<>();
        scores.forEach((id, score) -> fused.add(new Hit(id, score)));
        fused.sort(Comparator.comparingDouble(Hit::score).reversed().thenComparing(Hit::id));
        return fused;
    }
}
