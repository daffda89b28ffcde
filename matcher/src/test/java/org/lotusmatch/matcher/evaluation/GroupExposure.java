package org.lotusmatch.matcher.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What groups of people get of a ranking: attention by place, and places among the first. Knows
 * labels and places, nothing of people or scores.
 */
public final class GroupExposure {
    private static final int TOP = 3;

    private final Map<String, Sums> byGroup = new TreeMap<>();
    private final Sums all = new Sums();

    /**
     * Somebody in a ranking.
     *
     * @param group label
     * @param qualified whether the fit is over the line
     */
    public record Listed(String group, boolean qualified) {}

    /**
     * @param rankings in which somebody qualified of the group stands
     * @param exposure attention for each qualified place of the group, against that of everybody; 1
     *     is the same
     * @param selection share of the group's qualified places that are among the first three,
     *     against that of everybody
     * @param skew logarithm of the group's share of the qualified among the first three over its
     *     share of all qualified; 0 is the same
     */
    public record Figures(int rankings, double exposure, double selection, double skew) {}

    private static final class Sums {
        private int rankings;
        private double exposure;
        private double selected;
        private double qualified;
    }

    /** One ranking, best first. */
    public void add(List<Listed> ranking) {
        List<String> seen = new ArrayList<>();
        for (int i = 0; i < ranking.size(); i++) {
            Listed one = ranking.get(i);
            if (one.qualified()) {
                Sums group = byGroup.computeIfAbsent(one.group(), absent -> new Sums());
                add(group, i);
                add(all, i);
                if (!seen.contains(one.group())) {
                    seen.add(one.group());
                    group.rankings++;
                }
            }
        }
    }

    private static void add(Sums sums, int place) {
        sums.exposure += 1 / (Math.log(place + 2) / Math.log(2));
        sums.selected += place < TOP ? 1 : 0;
        sums.qualified++;
    }

    /** By group. */
    public Map<String, Figures> figures() {
        Map<String, Figures> figures = new TreeMap<>();
        byGroup.forEach(
                (group, sums) -> {
                    double selection =
                            sums.selected / sums.qualified / (all.selected / all.qualified);
                    figures.put(
                            group,
                            new Figures(
                                    sums.rankings,
                                    sums.exposure / sums.qualified / (all.exposure / all.qualified),
                                    selection,
                                    Math.log(selection)));
                });
        return figures;
    }
}
