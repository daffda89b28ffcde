package org.lotusmatch.matcher.crowding;

import java.util.Arrays;

/**
 * Who suits which vacancy, person by person. Grows by {@link #addPerson}; people and vacancies are
 * numbered from 0. Not thread-safe.
 */
public final class SuitablePairs {
    private static final int FIRST_PEOPLE = 1_024;
    private static final int FIRST_PAIRS = 16_384;

    private int[] ends = new int[FIRST_PEOPLE];
    private int[] vacancies = new int[FIRST_PAIRS];
    private double[] surplus = new double[FIRST_PAIRS];
    private int people;
    private int pairs;

    /**
     * Adds a person.
     *
     * @param suited numbers of the vacancies, each once; may be empty
     * @param above for each of them, by how many points of fit it is better than to stay without
     *     work, finite, at least 0
     */
    public void addPerson(int[] suited, double[] above) {
        if (suited.length != above.length) {
            throw new IllegalArgumentException(
                    suited.length + " vacancies and " + above.length + " surpluses");
        }
        makeRoom(suited.length);
        System.arraycopy(suited, 0, vacancies, pairs, suited.length);
        System.arraycopy(above, 0, surplus, pairs, above.length);
        pairs += suited.length;
        ends[people++] = pairs;
    }

    private void makeRoom(int more) {
        if (people == ends.length) {
            ends = Arrays.copyOf(ends, 2 * people);
        }
        if (pairs + more > vacancies.length) {
            int room = Math.max(2 * vacancies.length, pairs + more);
            vacancies = Arrays.copyOf(vacancies, room);
            surplus = Arrays.copyOf(surplus, room);
        }
    }

    public int people() {
        return people;
    }

    int pairs() {
        return pairs;
    }

    int start(int person) {
        return person == 0 ? 0 : ends[person - 1];
    }

    int end(int person) {
        return ends[person];
    }

    int vacancy(int pair) {
        return vacancies[pair];
    }

    double surplus(int pair) {
        return surplus[pair];
    }
}
