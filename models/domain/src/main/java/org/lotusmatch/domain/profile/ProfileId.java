package org.lotusmatch.domain.profile;

/**
 * @param value stable id, {@code p-…}, not blank
 */
public record ProfileId(String value) implements Comparable<ProfileId> {
    public ProfileId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a profile id must not be blank");
        }
    }

    @Override
    public int compareTo(ProfileId other) {
        return value.compareTo(other.value);
    }
}
