package org.lotusmatch.domain.vacancy;

/**
 * Groups a vacancy may be set aside for. Used for eligibility and filters only, never for ranking.
 */
public enum ReservedGroup {
    /** 高校毕业生. */
    GRADUATES,
    /** 退役军人. */
    VETERANS,
    /** 就业困难人员. */
    PEOPLE_IN_DIFFICULTY,
    /** 农民工、返乡人员. */
    MIGRANT_WORKERS,
    /** 残疾人. */
    DISABLED;

    /** Stands in filters and the index for vacancies that are set aside for nobody. */
    public static final String EVERYBODY = "EVERYBODY";
}
