package org.lotusmatch.matcher.training.path;

import org.lotusmatch.domain.education.EducationLevel;
import org.lotusmatch.domain.skill.SkillId;

/** One way to satisfy what a course asks of those who take it. */
sealed interface Prerequisite {
    /** 高中及以上. */
    record Schooling(EducationLevel level) implements Prerequisite {}

    /**
     * 持焊工四级证书; 取得三级证书后从事本职业满4年.
     *
     * @param years of work in the job, with the certificate at hand before any course; 0 = a
     *     certificate of yesterday will do
     */
    record Certificate(SkillId certificate, double years) implements Prerequisite {}

    /** 从事相关工作满3年. */
    record Years(double years) implements Prerequisite {}

    /**
     * 先修《焊工基础班》.
     *
     * @param title folded words of the other course's title
     */
    record AfterCourse(String title) implements Prerequisite {}

    /** 与企业签订6个月以上劳动合同, 在岗职工: nothing that somebody who looks for work has. */
    record Employed() implements Prerequisite {}

    /** What only the person can say: 身体健康, 会看简单机械图. */
    record ToAsk() implements Prerequisite {}
}
