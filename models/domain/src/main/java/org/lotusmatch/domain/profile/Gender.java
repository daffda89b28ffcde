package org.lotusmatch.domain.profile;

/** Kept for statistics and fairness reports only. */
public enum Gender {
    FEMALE,
    MALE
}
