package org.lotusmatch.domain.intake;

/** Kinds of personal data that résumés have, that matching does not need and that are not kept. */
public enum LeftOut {
    /** 姓名. */
    NAME,
    /** 电话. */
    TELEPHONE,
    /** 邮箱. */
    EMAIL,
    /** 微信、QQ. */
    MESSENGER,
    /** 个人网页. */
    WEB_PAGE,
    /** 身份证号、护照号. */
    ID_NUMBER,
    /** 门牌号. */
    STREET_ADDRESS,
    /** 籍贯、户口. */
    HOUSEHOLD,
    /** 性别. */
    GENDER,
    /** 出生日期、年龄. */
    BIRTH,
    /** 民族. */
    ETHNICITY,
    /** 政治面貌. */
    POLITICAL_STATUS,
    /** 婚姻、生育. */
    MARITAL_STATUS,
    /** 身高、体重、健康. */
    BODY,
    /** 学校名称. */
    SCHOOL,
    /** 单位名称. */
    EMPLOYER,
    /** 证明人. */
    REFERENCES
}
