package org.lotusmatch.domain.certificate;

import org.lotusmatch.domain.occupation.OccupationId;
import org.lotusmatch.domain.skill.CertificateLevel;
import org.lotusmatch.domain.skill.SkillId;

import java.util.Set;

/**
 * A national vocational skill certificate.
 *
 * @param id the certificate without a level
 * @param job the job that it names: 焊工
 * @param occupation the job's occupation in the classification
 * @param levels the levels in which it is awarded
 */
public record VocationalCertificate(
        SkillId id, String job, OccupationId occupation, Set<CertificateLevel> levels) {
    public VocationalCertificate {
        levels = Set.copyOf(levels);
    }
}
