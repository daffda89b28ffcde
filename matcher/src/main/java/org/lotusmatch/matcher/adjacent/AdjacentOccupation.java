package org.lotusmatch.matcher.adjacent;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.occupation.OccupationId;
import org.lotusmatch.domain.taxonomy.Kinship;

import java.util.List;

/**
 * An occupation that a person might turn to.
 *
 * @param id of the occupation
 * @param name in Chinese
 * @param from the person's own words for the occupation that it is near to
 * @param kinship how near it is to that
 * @param vacancies open ones, in the cities where the person would work
 * @param openings people that they look for; one where a vacancy does not say
 * @param withinReach of the vacancies those over the line, if the person wished for this work
 * @param yuanPerMonth median of what they offer; null where none says
 * @param payDifference from the same median of the person's own occupation; null where one of both
 *     is unknown
 * @param missing what most of them ask for and the person does not name
 */
public record AdjacentOccupation(
        OccupationId id,
        String name,
        String from,
        Kinship kinship,
        int vacancies,
        int openings,
        int withinReach,
        @Nullable Double yuanPerMonth,
        @Nullable Double payDifference,
        List<Missing> missing) {
    public AdjacentOccupation {
        missing = List.copyOf(missing);
    }
}
