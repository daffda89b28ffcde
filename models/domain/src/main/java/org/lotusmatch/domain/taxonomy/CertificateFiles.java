package org.lotusmatch.domain.taxonomy;

import org.lotusmatch.domain.certificate.VocationalCertificate;
import org.lotusmatch.domain.skill.CertificateGrade;
import org.lotusmatch.domain.skill.CertificateLevel;
import org.lotusmatch.domain.skill.Skill;
import org.lotusmatch.domain.skill.SkillId;
import org.lotusmatch.domain.skill.SkillKind;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes a skill of every vocational certificate at every level. A level is narrower than the next
 * one below it, than the same level of a wider job, and than that of any job: who holds a higher
 * level holds what a lower one asks, and any level what a certificate without a level asks.
 */
final class CertificateFiles {
    private final SkillTable skills;
    private final Map<SkillId, CertificateGrade> grades = new HashMap<>();
    private final Map<SkillId, CertificateRow> rows = new LinkedHashMap<>();

    CertificateFiles(SkillTable skills) {
        this.skills = skills;
    }

    void read(TableSource source) {
        for (CertificateLevel level : CertificateLevel.values()) {
            CertificateGrade ofAnyJob = new CertificateGrade(CertificateGrade.ANY_JOB, level);
            if (skills.find(ofAnyJob.id()).isPresent()) {
                grades.put(ofAnyJob.id(), ofAnyJob);
            }
        }
        CertificateRow.read(source).forEach(this::add);
    }

    /** By the id of the skill that is the certificate at a level. */
    Map<SkillId, CertificateGrade> grades() {
        return grades;
    }

    /** By the id without a level; their occupations are compared with those that exist. */
    Map<SkillId, VocationalCertificate> vocational(OccupationGraph occupations) {
        Map<SkillId, VocationalCertificate> vocational = new LinkedHashMap<>();
        for (CertificateRow row : rows.values()) {
            VocationalCertificate certificate = row.certificate();
            if (occupations.find(certificate.occupation()).isEmpty()) {
                throw row.row()
                        .problem("no file has the occupation " + certificate.occupation().value());
            }
            vocational.put(certificate.id(), certificate);
        }
        return vocational;
    }

    private void add(CertificateRow row) {
        SkillId id = row.certificate().id();
        for (SkillId wider : row.within()) {
            if (!rows.containsKey(wider)) {
                throw row.row()
                        .problem("certificate " + wider.value() + " must have a line above this");
            }
        }
        if (rows.put(id, row) != null) {
            throw row.row().problem("certificate " + id.value() + " has a line already");
        }
        addWithoutLevel(row);
        SkillId below = id;
        for (CertificateLevel level : CertificateLevel.values()) {
            if (row.certificate().levels().contains(level)) {
                below = addLevel(row, new CertificateGrade(id, level), below);
            }
        }
    }

    private void addWithoutLevel(CertificateRow row) {
        SkillId id = row.certificate().id();
        Skill skill =
                skills.find(id)
                        .orElseGet(
                                () ->
                                        new Skill(
                                                id,
                                                row.certificate().job() + "职业技能等级证书",
                                                row.english() + " skill certificate",
                                                SkillKind.CERTIFICATE,
                                                List.of(),
                                                Set.of()));
        if (skill.kind() != SkillKind.CERTIFICATE) {
            throw row.row().problem("skill " + id.value() + " is no certificate");
        }
        Set<SkillId> broader = new HashSet<>(row.within());
        skills.find(CertificateGrade.ANY_JOB).map(Skill::id).ifPresent(broader::add);
        skills.extend(
                skill,
                broader,
                row.names().stream()
                        .flatMap(job -> GradeWords.withoutLevel(job).stream())
                        .toList());
    }

    private SkillId addLevel(CertificateRow row, CertificateGrade grade, SkillId below) {
        Set<String> words = new LinkedHashSet<>();
        row.names().forEach(job -> words.addAll(GradeWords.ofJob(job, grade.level())));
        CertificateLevel level = grade.level();
        skills.add(
                row.row(),
                new Skill(
                        grade.id(),
                        row.certificate().job() + level.numeral() + "/" + level.worker() + "证书",
                        row.english() + " skill certificate, level " + level.number(),
                        SkillKind.CERTIFICATE,
                        List.copyOf(words),
                        broader(row, level, below)));
        grades.put(grade.id(), grade);
        return grade.id();
    }

    private Set<SkillId> broader(CertificateRow row, CertificateLevel level, SkillId below) {
        Set<SkillId> broader = new HashSet<>(Set.of(below));
        Set<SkillId> wider = new HashSet<>(row.within());
        wider.add(CertificateGrade.ANY_JOB);
        for (SkillId certificate : wider) {
            SkillId same = new CertificateGrade(certificate, level).id();
            if (grades.containsKey(same)) {
                broader.add(same);
            }
        }
        return broader;
    }
}
