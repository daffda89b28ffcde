package org.lotusmatch.matcher.match;

import org.lotusmatch.matcher.rank.VacancyRow;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Vacancies cut where the title changes, and the pieces ordered by the most that a fit of theirs
 * can be, highest first.
 */
final class TitleRuns {
    private static final long RUN = 0xFFFF_FFFFL;

    private final List<VacancyRow> vacancies;
    private final int[] starts;
    private final long[] order;

    private TitleRuns(List<VacancyRow> vacancies, int[] starts, long[] order) {
        this.vacancies = vacancies;
        this.starts = starts;
        this.order = order;
    }

    /**
     * @param most bound of a title, at least 0; asked of one vacancy of each piece
     */
    static TitleRuns of(List<VacancyRow> vacancies, ToDoubleFunction<VacancyRow> most) {
        int[] starts = new int[vacancies.size() + 1];
        long[] order = new long[vacancies.size()];
        int count = 0;
        for (int i = 0; i < vacancies.size(); i++) {
            VacancyRow vacancy = vacancies.get(i);
            if (i == 0 || vacancy.title() != vacancies.get(i - 1).title()) {
                starts[count] = i;
                order[count] = key(most.applyAsDouble(vacancy), count);
                count++;
            }
        }
        starts[count] = vacancies.size();
        long[] highestFirst = Arrays.copyOf(order, count);
        Arrays.sort(highestFirst);
        return new TitleRuns(vacancies, starts, highestFirst);
    }

    /**
     * The bits of positive floats are ordered as the floats are; rounded up, it is still a bound.
     */
    private static long key(double most, int run) {
        int bits = Float.floatToIntBits(Math.nextUp((float) most));
        return (long) (Integer.MAX_VALUE - bits) << Integer.SIZE | run;
    }

    int count() {
        return order.length;
    }

    /**
     * @param place in the order of the bounds, 0-based
     */
    double most(int place) {
        return Float.intBitsToFloat(Integer.MAX_VALUE - (int) (order[place] >>> Integer.SIZE));
    }

    List<VacancyRow> vacancies(int place) {
        int run = (int) (order[place] & RUN);
        return vacancies.subList(starts[run], starts[run + 1]);
    }
}
