package org.lotusmatch.inference.ranking;

import org.lotusmatch.domain.ranking.Interval;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The interval of a mean difference (percentile bootstrap, Efron 1979). Drawn are people, with all
 * their answers: answers of one person are alike, and would otherwise count as more than they are.
 */
final class PairedBootstrap {
    private static final int DRAWS = 4_000;
    private static final long SEED = 20_261_123;
    private static final double TAIL = 0.025;

    private PairedBootstrap() {}

    /**
     * @param byPerson differences, one array a person
     */
    static Interval interval(List<double[]> byPerson) {
        SplittableRandom random = new SplittableRandom(SEED);
        double[] means = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            double sum = 0;
            int count = 0;
            for (int i = 0; i < byPerson.size(); i++) {
                double[] person = byPerson.get(random.nextInt(byPerson.size()));
                sum += Arrays.stream(person).sum();
                count += person.length;
            }
            means[draw] = sum / count;
        }
        Arrays.sort(means);
        int low = (int) (TAIL * DRAWS);
        return new Interval(means[low], mean(byPerson), means[DRAWS - 1 - low]);
    }

    private static double mean(List<double[]> byPerson) {
        return byPerson.stream().flatMapToDouble(Arrays::stream).average().orElseThrow();
    }
}
