package org.lotusmatch.domain.major;

import org.lotusmatch.domain.education.EducationLevel;
import org.lotusmatch.domain.occupation.OccupationId;

import java.util.List;

/**
 * A major of a national catalogue, or a class or discipline of majors.
 *
 * @param code official code
 * @param name official Chinese name
 * @param englishName English name
 * @param level the level that the catalogue is for: bachelor, associate or senior secondary
 * @param aliases everyday and former names, without the name
 * @param occupations where the major leads, most directly first; empty for classes and where the
 *     labour market knows no trade of its own
 */
public record Major(
        MajorCode code,
        String name,
        String englishName,
        EducationLevel level,
        List<String> aliases,
        List<Destination> occupations) {
    public Major {
        aliases = List.copyOf(aliases);
        occupations = List.copyOf(occupations);
    }

    /**
     * @param occupation where the major leads
     * @param weight 1 (possible) to 3 (对口: what the major is for)
     */
    public record Destination(OccupationId occupation, int weight) {}
}
