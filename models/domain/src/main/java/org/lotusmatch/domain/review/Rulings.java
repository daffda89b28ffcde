package org.lotusmatch.domain.review;

import org.lotusmatch.domain.record.Finding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The decisions in force about one vacancy's findings. Immutable. */
public final class Rulings {
    public static final Rulings NONE = new Rulings(List.of());

    private final Map<FindingKey, Review> inForce = new HashMap<>();

    private Rulings(List<Review> latestFirst) {
        latestFirst.forEach(review -> inForce.putIfAbsent(review.finding(), review));
    }

    /**
     * @param latestFirst every decision about the vacancy
     */
    public static Rulings of(List<Review> latestFirst) {
        return latestFirst.isEmpty() ? NONE : new Rulings(latestFirst);
    }

    /** The decision in force about a finding. */
    public Optional<Review> find(FindingKey finding) {
        return Optional.ofNullable(inForce.get(finding));
    }

    /** What the gate found, with what follows from it after the decisions. */
    public Finding apply(Finding found) {
        return find(FindingKey.of(found))
                .map(review -> found.withSeverity(review.decision().severity(found.severity())))
                .orElse(found);
    }
}
