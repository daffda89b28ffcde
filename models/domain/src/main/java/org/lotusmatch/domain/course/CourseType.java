package org.lotusmatch.domain.course;

/** The five types of training that the city's plan names. */
public enum CourseType {
    /** 就业技能培训. */
    EMPLOYMENT_SKILLS,
    /** 岗前培训. */
    PRE_EMPLOYMENT,
    /** 转岗培训. */
    JOB_TRANSFER,
    /** 岗位技能提升培训. */
    SKILL_UPGRADE,
    /** 企业新型学徒制培训. */
    APPRENTICESHIP
}
