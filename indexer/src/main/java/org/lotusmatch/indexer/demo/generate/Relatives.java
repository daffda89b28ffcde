package org.lotusmatch.indexer.demo.generate;

import org.lotusmatch.domain.occupation.Occupation;
import org.lotusmatch.domain.occupation.Occupation.Neighbour;
import org.lotusmatch.domain.taxonomy.OccupationGraph;

import java.util.List;
import java.util.Optional;

/** Occupations into which people move. Immutable. */
final class Relatives {
    private final OccupationGraph occupations;

    Relatives(OccupationGraph occupations) {
        this.occupations = occupations;
    }

    /** A neighbour, or the occupation itself where the taxonomy names none. */
    Occupation draw(Occupation occupation, Dice dice) {
        List<Occupation> neighbours =
                occupation.neighbours().stream()
                        .map(Neighbour::id)
                        .map(occupations::find)
                        .flatMap(Optional::stream)
                        .filter(neighbour -> !neighbour.skills().isEmpty())
                        .toList();
        return neighbours.isEmpty() ? occupation : dice.pick(neighbours);
    }
}
