package org.lotusmatch.matcher.market;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Offers of one kind of work. Not thread-safe. */
final class PayList {
    private final List<Double> offers = new ArrayList<>();

    void add(double yuanPerMonth) {
        offers.add(yuanPerMonth);
    }

    int size() {
        return offers.size();
    }

    /** The middle offer, or the mean of the two in the middle. */
    double median() {
        Collections.sort(offers);
        int half = offers.size() / 2;
        return offers.size() % 2 == 1
                ? offers.get(half)
                : (offers.get(half - 1) + offers.get(half)) / 2;
    }
}
