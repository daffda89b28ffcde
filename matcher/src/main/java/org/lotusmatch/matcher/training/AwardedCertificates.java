package org.lotusmatch.matcher.training;

import org.lotusmatch.domain.certificate.VocationalCertificate;
import org.lotusmatch.domain.course.Course;
import org.lotusmatch.domain.course.CourseLevel;
import org.lotusmatch.domain.occupation.OccupationId;
import org.lotusmatch.domain.occupation.OccupationLink;
import org.lotusmatch.domain.skill.CertificateGrade;
import org.lotusmatch.domain.skill.CertificateLevel;
import org.lotusmatch.domain.skill.Skill;
import org.lotusmatch.domain.skill.SkillId;
import org.lotusmatch.domain.skill.SkillKind;
import org.lotusmatch.domain.skill.SkillMention;
import org.lotusmatch.domain.taxonomy.Taxonomy;
import org.lotusmatch.domain.taxonomy.Words;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a course that was passed is worth on paper: the vocational certificate of its level and of
 * the job it prepares for, the certificates among what it teaches, and the licence that its title
 * names. A course that says none of these awards nothing. Thread-safe.
 */
final class AwardedCertificates {
    private static final String TO_OBTAIN = "取证";
    private static final int SHORTEST_NAME = 3;

    private final Taxonomy taxonomy;

    AwardedCertificates(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /** Each once, in a fixed order. */
    List<SkillMention> of(Course course) {
        Map<SkillId, SkillMention> awarded = new LinkedHashMap<>();
        Stream.of(
                        findGrade(course).map(grade -> named(grade.id())).stream(),
                        course.skills().stream().filter(mention -> isCertificate(mention.skill())),
                        findLicence(course).stream())
                .flatMap(mentions -> mentions)
                .forEach(mention -> awarded.putIfAbsent(mention.skill(), mention));
        return List.copyOf(awarded.values());
    }

    boolean isCertificate(SkillId id) {
        return taxonomy.skills()
                .find(id)
                .filter(skill -> skill.kind() == SkillKind.CERTIFICATE)
                .isPresent();
    }

    /** The job's certificate at the course's level; the first job that has one counts. */
    Optional<CertificateGrade> findGrade(Course course) {
        CourseLevel taught = course.level();
        if (taught == null || taught == CourseLevel.SPECIAL_ABILITY) {
            return Optional.empty();
        }
        CertificateLevel level = CertificateLevel.values()[taught.ordinal() - 1];
        return course.occupations().stream()
                .flatMap(title -> Stream.ofNullable(title.occupation()))
                .map(OccupationLink::id)
                .flatMap(job -> findCertificate(job, level).stream())
                .map(certificate -> new CertificateGrade(certificate.id(), level))
                .findFirst();
    }

    private Optional<VocationalCertificate> findCertificate(
            OccupationId job, CertificateLevel level) {
        OccupationId current = taxonomy.occupations().current(job);
        return taxonomy.certificates().allVocational().stream()
                .filter(one -> taxonomy.occupations().current(one.occupation()).equals(current))
                .filter(one -> one.levels().contains(level))
                .min(Comparator.comparing(VocationalCertificate::id));
    }

    /** 低压电工取证班: the longest name of a certificate that stands in the title. */
    private Optional<SkillMention> findLicence(Course course) {
        String title = Words.fold(course.title());
        if (!title.contains(TO_OBTAIN)) {
            return Optional.empty();
        }
        return taxonomy.skills().words().entrySet().stream()
                .filter(entry -> entry.getValue().kind() == SkillKind.CERTIFICATE)
                .filter(entry -> stands(entry.getKey(), title))
                .max(
                        Comparator.<Map.Entry<String, Skill>>comparingInt(e -> e.getKey().length())
                                .thenComparing(Map.Entry::getKey))
                .map(entry -> named(entry.getValue().id()));
    }

    /** Titles leave out 证: 低压电工取证. */
    private static boolean stands(String name, String title) {
        String stem = name.replaceFirst("(作业|操作)*(证|证书)$", "");
        return stem.length() >= SHORTEST_NAME && title.contains(stem);
    }

    private SkillMention named(SkillId id) {
        return new SkillMention(id, taxonomy.skills().name(id));
    }
}
