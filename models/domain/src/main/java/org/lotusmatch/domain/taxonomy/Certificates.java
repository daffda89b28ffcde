package org.lotusmatch.domain.taxonomy;

import org.lotusmatch.domain.certificate.Licence;
import org.lotusmatch.domain.certificate.VocationalCertificate;
import org.lotusmatch.domain.skill.CertificateGrade;
import org.lotusmatch.domain.skill.SkillId;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The vocational certificates with their jobs and levels, and the licences. Immutable. */
public final class Certificates {
    private final SkillGraph skills;
    private final Map<SkillId, VocationalCertificate> vocational;
    private final Map<SkillId, List<Licence>> licences;

    Certificates(
            SkillGraph skills,
            Map<SkillId, VocationalCertificate> vocational,
            Map<SkillId, List<Licence>> licences) {
        this.skills = skills;
        this.vocational = Map.copyOf(vocational);
        this.licences = Map.copyOf(licences);
    }

    /** The vocational certificate that this skill is, at any level or none. */
    public Optional<VocationalCertificate> findVocational(SkillId id) {
        SkillId certificate = skills.findGrade(id).map(CertificateGrade::certificate).orElse(id);
        return Optional.ofNullable(vocational.get(certificate));
    }

    public Collection<VocationalCertificate> allVocational() {
        return vocational.values();
    }

    /** For what work the law asks this certificate; empty if for none. */
    public List<Licence> licences(SkillId certificate) {
        return licences.getOrDefault(certificate, List.of());
    }

    /** Whether some work is unlawful without it. */
    public boolean isLicence(SkillId certificate) {
        return licences.containsKey(certificate);
    }
}
