package org.lotusmatch.domain.course;

/** Level of the certificate a course leads to, lowest first. */
public enum CourseLevel {
    /** 专项职业能力. */
    SPECIAL_ABILITY,
    /** 五级/初级工. */
    LEVEL_5,
    /** 四级/中级工. */
    LEVEL_4,
    /** 三级/高级工. */
    LEVEL_3,
    /** 二级/技师. */
    LEVEL_2,
    /** 一级/高级技师. */
    LEVEL_1
}
