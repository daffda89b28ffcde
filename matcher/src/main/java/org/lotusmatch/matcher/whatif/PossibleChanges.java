package org.lotusmatch.matcher.whatif;

import org.lotusmatch.domain.occupation.OccupationLink;
import org.lotusmatch.domain.pay.PayRange;
import org.lotusmatch.domain.profile.TalentProfile;
import org.lotusmatch.domain.skill.SkillId;
import org.lotusmatch.domain.skill.SkillMention;
import org.lotusmatch.domain.skill.SkillRequirement;
import org.lotusmatch.domain.taxonomy.Taxonomy;
import org.lotusmatch.domain.vacancy.EmploymentType;
import org.lotusmatch.domain.vacancy.Vacancy;
import org.lotusmatch.matcher.rank.Concept;
import org.lotusmatch.matcher.rank.ProfileRow;
import org.lotusmatch.matcher.rank.SpherePoint;
import org.lotusmatch.matcher.rank.VacancyRow;
import org.lotusmatch.matcher.rank.feature.DistanceFeature;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/** What stands between a person and a vacancy and could be changed, smallest steps first. */
final class PossibleChanges {
    private static final double[] PAY_STEPS = {100, 200, 300, 500, 800, 1000, 1500, 2000};
    private static final double[] KM_STEPS = {3, 5, 10, 15, 20, 30};

    private final Taxonomy taxonomy;

    PossibleChanges(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /** Groups of alternatives: of one group at most one change makes sense. */
    List<List<? extends Change>> between(
            VacancyRow vacancy, ProfileRow row, TalentProfile profile) {
        List<List<? extends Change>> groups = new ArrayList<>();
        missingSkills(vacancy.vacancy(), row).forEach(change -> groups.add(List.of(change)));
        missingCertificates(vacancy.vacancy(), row).forEach(change -> groups.add(List.of(change)));
        groups.add(lessPay(vacancy, row, profile));
        groups.add(furtherWays(vacancy, row));
        groups.add(otherType(vacancy, row));
        return groups;
    }

    private static List<Change.LearnSkill> missingSkills(Vacancy vacancy, ProfileRow row) {
        return vacancy.requirements().skills().stream()
                .filter(SkillRequirement::required)
                .filter(asked -> lacks(row, asked.skill()))
                .map(asked -> new Change.LearnSkill(asked.skill(), asked.words()))
                .toList();
    }

    private List<Change.GainCertificate> missingCertificates(Vacancy vacancy, ProfileRow row) {
        List<Change.GainCertificate> missing = new ArrayList<>();
        for (SkillMention asked : vacancy.requirements().certificates()) {
            if (lacks(row, asked.skill())) {
                missing.add(new Change.GainCertificate(asked.skill(), asked.words()));
            }
        }
        OccupationLink link = vacancy.title().occupation();
        if (link != null) {
            taxonomy.occupations().find(link.id()).stream()
                    .flatMap(occupation -> occupation.licences().stream().sorted())
                    .filter(licence -> lacks(row, licence))
                    .filter(
                            licence ->
                                    missing.stream()
                                            .noneMatch(m -> m.certificate().equals(licence)))
                    .map(
                            licence ->
                                    new Change.GainCertificate(
                                            licence, taxonomy.skills().name(licence)))
                    .forEach(missing::add);
        }
        return missing;
    }

    private static boolean lacks(ProfileRow row, SkillId skill) {
        return row.held().of(Concept.key(skill.value())) < 1;
    }

    private static List<Change.AcceptLessPay> lessPay(
            VacancyRow vacancy, ProfileRow row, TalentProfile profile) {
        PayRange pay = profile.wishes().pay();
        double wish = row.wishedYuanPerMonth();
        boolean below = vacancy.offerYuanPerMonth() < wish;
        return pay == null || !below
                ? List.of()
                : DoubleStream.of(PAY_STEPS)
                        .filter(step -> step < wish)
                        .mapToObj(step -> new Change.AcceptLessPay(step, wish - step))
                        .toList();
    }

    private static List<Change.TravelFurther> furtherWays(VacancyRow vacancy, ProfileRow row) {
        SpherePoint home = row.home();
        SpherePoint work = vacancy.point();
        double limit = DistanceFeature.limitKm(row);
        return home == null || work == null || home.distanceKm(work) <= limit
                ? List.of()
                : DoubleStream.of(KM_STEPS)
                        .mapToObj(step -> new Change.TravelFurther(step, limit + step))
                        .toList();
    }

    private static List<Change.AcceptType> otherType(VacancyRow vacancy, ProfileRow row) {
        EmploymentType type = vacancy.vacancy().type();
        return type == null || row.types().isEmpty() || row.types().contains(type)
                ? List.of()
                : List.of(new Change.AcceptType(type));
    }
}
