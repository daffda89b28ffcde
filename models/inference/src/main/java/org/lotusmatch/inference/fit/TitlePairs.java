package org.lotusmatch.inference.fit;

import org.lotusmatch.domain.taxonomy.Kinship;
import org.lotusmatch.domain.taxonomy.OccupationGraph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/** Draws batches of title pairs, each pair of another occupation. Seeded. */
final class TitlePairs {
    private static final int BATCH = 256;

    /** A kindred occupation is wanted near, though less than one's own. */
    private static final float KINDRED = 0.3f;

    private final OccupationGraph graph;
    private final List<OccupationTitles> occupations;
    private final Map<String, float[]> vectors;
    private final Random random;

    /**
     * @param vectors by title
     */
    TitlePairs(
            OccupationGraph graph,
            List<OccupationTitles> occupations,
            Map<String, float[]> vectors,
            long seed) {
        this.graph = graph;
        this.occupations =
                new ArrayList<>(
                        occupations.stream().filter(one -> one.titles().size() > 1).toList());
        this.vectors = vectors;
        this.random = new Random(seed);
    }

    /**
     * @param left one title an occupation
     * @param right another title of the same occupations, in the same order
     * @param wanted how the nearness of each left title is to be shared among the right ones; rows
     *     sum to 1
     */
    record Batch(float[][] left, float[][] right, float[][] wanted) {}

    Batch next() {
        Collections.shuffle(occupations, random);
        List<OccupationTitles> drawn = occupations.subList(0, BATCH);
        float[][] left = new float[BATCH][];
        float[][] right = new float[BATCH][];
        for (int i = 0; i < BATCH; i++) {
            List<String> titles = drawn.get(i).titles();
            int one = random.nextInt(titles.size());
            int other = (one + 1 + random.nextInt(titles.size() - 1)) % titles.size();
            left[i] = vector(titles.get(one));
            right[i] = vector(titles.get(other));
        }
        return new Batch(left, right, wanted(drawn));
    }

    private float[] vector(String title) {
        return Objects.requireNonNull(vectors.get(title), title);
    }

    private float[][] wanted(List<OccupationTitles> drawn) {
        float[][] wanted = new float[BATCH][BATCH];
        for (int i = 0; i < BATCH; i++) {
            float sum = 0;
            for (int j = 0; j < BATCH; j++) {
                wanted[i][j] = i == j ? 1 : kindred(drawn.get(i), drawn.get(j));
                sum += wanted[i][j];
            }
            for (int j = 0; j < BATCH; j++) {
                wanted[i][j] /= sum;
            }
        }
        return wanted;
    }

    private float kindred(OccupationTitles one, OccupationTitles other) {
        Kinship kinship = graph.kinship(one.occupation().id(), other.occupation().id());
        return kinship.value() >= Kinship.SAME_UNIT_GROUP.value()
                ? KINDRED * (float) kinship.value()
                : 0;
    }
}
