package org.lotusmatch.domain.profile;

/** Groups with a claim to special care. Eligibility only, never ranking. */
public enum PriorityGroup {
    /** 高校毕业生. */
    GRADUATE,
    /** 农民工. */
    MIGRANT_WORKER,
    /** 退役军人. */
    VETERAN,
    /** 就业困难人员. */
    IN_DIFFICULTY,
    /** 失业人员. */
    UNEMPLOYED,
    /** 低收入家庭. */
    LOW_INCOME,
    /** 残疾人. */
    DISABLED
}
