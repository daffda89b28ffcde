package org.lotusmatch.inference.fit;

import org.lotusmatch.domain.occupation.Occupation;
import org.lotusmatch.domain.taxonomy.OccupationGraph;
import org.lotusmatch.domain.taxonomy.Words;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The titles of one occupation that the taxonomy describes.
 *
 * @param occupation the occupation
 * @param titles folded, name first
 */
record OccupationTitles(Occupation occupation, List<String> titles) {
    /** Those that the official classification merely lists have no titles in use. */
    static List<OccupationTitles> all(OccupationGraph graph) {
        return graph.all().stream()
                .filter(occupation -> !occupation.skills().isEmpty())
                .sorted(Comparator.comparing(Occupation::id))
                .map(OccupationTitles::of)
                .toList();
    }

    private static OccupationTitles of(Occupation occupation) {
        return new OccupationTitles(
                occupation,
                Stream.concat(Stream.of(occupation.name()), occupation.aliases().stream())
                        .map(Words::fold)
                        .distinct()
                        .toList());
    }
}
