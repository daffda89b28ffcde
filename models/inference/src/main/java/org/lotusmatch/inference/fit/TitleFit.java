package org.lotusmatch.inference.fit;

import org.lotusmatch.domain.taxonomy.OccupationGraph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The whole fit: centre, dampen the directions in which all titles differ alike, pull titles of one
 * occupation together, keep the directions that still tell titles apart. All steps are linear, so
 * that one matrix is left of them.
 */
final class TitleFit {
    static final int DIMENSION = 256;
    private static final int STEPS = 200;

    /** Between none (0) and full whitening (1). */
    private static final double WHITENING = 0.25;

    private static final double LEAST_VARIANCE = 1e-4;

    private final OccupationGraph graph;
    private final long seed;

    TitleFit(OccupationGraph graph, long seed) {
        this.graph = graph;
        this.seed = seed;
    }

    /**
     * @param mean to be taken off a vector first
     * @param matrix {@code float[DIMENSION][from]}
     */
    record Fitted(float[] mean, float[][] matrix) {
        float[] apply(float[] vector) {
            float[] off = vector.clone();
            Matrices.addScaled(off, mean, -1);
            float[] to = Matrices.timesTransposed(new float[][] {off}, matrix)[0];
            Matrices.normalise(to);
            return to;
        }
    }

    /**
     * @param all every vector by title: centring and damping need no occupations
     * @param shown the occupations whose pairs are drawn
     */
    Fitted fit(Map<String, float[]> all, List<OccupationTitles> shown) {
        List<float[]> vectors = all.keySet().stream().sorted().map(all::get).toList();
        float[] mean = PrincipalAxes.mean(vectors);
        float[][] damping = damping(PrincipalAxes.of(vectors, mean));
        Map<String, float[]> damped = apply(new Fitted(mean, damping), all);
        float[][] pulled = Matrices.times(pull(damped, shown), damping);
        return new Fitted(mean, keep(new Fitted(mean, pulled), all));
    }

    private static Map<String, float[]> apply(Fitted map, Map<String, float[]> vectors) {
        Map<String, float[]> mapped = new HashMap<>();
        vectors.forEach((title, vector) -> mapped.put(title, map.apply(vector)));
        return mapped;
    }

    private static float[][] damping(PrincipalAxes principal) {
        float[][] rows = new float[principal.axes().length][];
        for (int i = 0; i < rows.length; i++) {
            double scale = Math.pow(principal.variances()[i] + LEAST_VARIANCE, -WHITENING / 2);
            rows[i] = scaled(principal.axes()[i], scale);
        }
        return rows;
    }

    private float[][] pull(Map<String, float[]> damped, List<OccupationTitles> shown) {
        TitlePairs pairs = new TitlePairs(graph, shown, damped, seed);
        ContrastiveFit fit = new ContrastiveFit(damped.values().iterator().next().length);
        for (int i = 0; i < STEPS; i++) {
            fit.step(pairs.next());
        }
        return fit.matrix();
    }

    /** The map onto the first axes of what it makes of the vectors. */
    private static float[][] keep(Fitted map, Map<String, float[]> vectors) {
        Map<String, float[]> mapped = apply(map, vectors);
        List<float[]> rows = new ArrayList<>();
        mapped.keySet().stream().sorted().map(mapped::get).forEach(rows::add);
        PrincipalAxes principal = PrincipalAxes.of(rows, new float[rows.getFirst().length]);
        float[][] axes = new float[DIMENSION][];
        for (int i = 0; i < DIMENSION; i++) {
            axes[i] = scaled(principal.axes()[i], 1);
        }
        return Matrices.times(axes, map.matrix());
    }

    private static float[] scaled(double[] row, double scale) {
        float[] scaled = new float[row.length];
        for (int i = 0; i < row.length; i++) {
            scaled[i] = (float) (scale * row[i]);
        }
        return scaled;
    }
}
