package org.lotusmatch.domain.skill;

/**
 * Level of a vocational skill certificate: 焊工四级 is the certificate of welders at level four.
 *
 * @param certificate the same certificate without a level
 * @param level its level
 */
public record CertificateGrade(SkillId certificate, CertificateLevel level) {
    /** Certificates of which only the level was said, not the job: 中级工证书. */
    public static final SkillId ANY_JOB = new SkillId("vocational-skill-grade");

    /** Id of the certificate at this level: {@code welder-skill-grade-4}. */
    public SkillId id() {
        return new SkillId(certificate.value() + "-" + level.number());
    }

    /** Whether the job was not said. */
    public boolean isOfAnyJob() {
        return certificate.equals(ANY_JOB);
    }
}
