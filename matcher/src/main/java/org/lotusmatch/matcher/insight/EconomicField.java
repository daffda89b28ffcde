package org.lotusmatch.matcher.insight;

import org.lotusmatch.domain.occupation.OccupationId;

import java.util.List;

/**
 * A field of the city's catalogue of urgently needed people.
 *
 * @param id stable, in lower case
 * @param zh name in Chinese
 * @param en name in English
 * @param occupations beginnings of occupation codes that belong to it: {@code 6-18}
 * @param industries words of employers' industries; most vacancies of a line must have one
 */
public record EconomicField(
        String id, String zh, String en, List<String> occupations, List<String> industries) {
    public EconomicField {
        occupations = occupations == null ? List.of() : List.copyOf(occupations);
        industries = industries == null ? List.of() : List.copyOf(industries);
    }

    boolean holds(OccupationId occupation, List<String> said) {
        return occupations.stream().anyMatch(code -> begins(occupation.value(), code))
                || 2 * said.stream().filter(this::isNamed).count() > said.size();
    }

    private static boolean begins(String occupation, String code) {
        return occupation.equals(code)
                || occupation.startsWith(code + "-")
                || occupation.startsWith(code + "/");
    }

    private boolean isNamed(String industry) {
        return industries.stream().anyMatch(industry::contains);
    }
}
