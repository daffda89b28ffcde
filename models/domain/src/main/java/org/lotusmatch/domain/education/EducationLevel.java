package org.lotusmatch.domain.education;

/** Levels of education in rising order; 高中, 中专 and 中技 count alike, as public notices treat them. */
public enum EducationLevel {
    /** 不限: no requirement, or less than junior secondary. */
    NONE,
    /** 初中. */
    JUNIOR_SECONDARY,
    /** 高中、中专、中技. */
    SENIOR_SECONDARY,
    /** 大专、高职. */
    ASSOCIATE,
    /** 本科. */
    BACHELOR,
    /** 硕士. */
    MASTER,
    /** 博士. */
    DOCTOR;

    /** Whether a person of this level satisfies {@code requirement}. */
    public boolean satisfies(EducationLevel requirement) {
        return compareTo(requirement) >= 0;
    }
}
