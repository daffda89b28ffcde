package org.lotusmatch.domain.vacancy;

/**
 * @param value stable id, {@code v-…}, not blank
 */
public record VacancyId(String value) implements Comparable<VacancyId> {
    public VacancyId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a vacancy id must not be blank");
        }
    }

    @Override
    public int compareTo(VacancyId other) {
        return value.compareTo(other.value);
    }
}
