package org.lotusmatch.matcher.rank.feature;

import org.lotusmatch.domain.fit.Side;
import org.lotusmatch.domain.occupation.Occupation;
import org.lotusmatch.domain.occupation.Occupation.OccupationSkill;
import org.lotusmatch.domain.occupation.OccupationLink;
import org.lotusmatch.domain.profile.WorkExperience;
import org.lotusmatch.domain.skill.SkillId;
import org.lotusmatch.domain.skill.SkillRequirement;
import org.lotusmatch.domain.taxonomy.Taxonomy;
import org.lotusmatch.matcher.rank.FitFeature;
import org.lotusmatch.matcher.rank.Measure;
import org.lotusmatch.matcher.rank.ProfileRow;
import org.lotusmatch.matcher.rank.VacancyRow;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The share of the skills asked for that the person has: named skills in full, neighbouring ones
 * and those that the person's occupations bring with them in part.
 */
public final class SkillCoverageFeature implements FitFeature {
    /** Who has worked as a welder can most likely weld, but has not said so. */
    private static final double SHOWN_BY_EXPERIENCE = 0.6;

    private static final int NAMED = 4;

    private final String id;
    private final Function<VacancyRow, List<SkillRequirement>> asked;
    private final Taxonomy taxonomy;

    private SkillCoverageFeature(
            String id, Function<VacancyRow, List<SkillRequirement>> asked, Taxonomy taxonomy) {
        this.id = id;
        this.asked = asked;
        this.taxonomy = taxonomy;
    }

    public static SkillCoverageFeature required(Taxonomy taxonomy) {
        return new SkillCoverageFeature("required-skills", VacancyRow::required, taxonomy);
    }

    public static SkillCoverageFeature preferred(Taxonomy taxonomy) {
        return new SkillCoverageFeature("preferred-skills", VacancyRow::preferred, taxonomy);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Side side() {
        return Side.GET;
    }

    @Override
    public Measure measure(VacancyRow vacancy, ProfileRow profile) {
        List<SkillRequirement> wanted = asked.apply(vacancy);
        if (wanted.isEmpty()) {
            return Measure.unknown(id + ".none-asked");
        }
        Set<SkillId> shown = shownByExperience(profile);
        if (profile.held().isEmpty() && shown.isEmpty()) {
            return Measure.unknown(id + ".none-said");
        }
        Coverage coverage = new Coverage();
        for (SkillRequirement skill : wanted) {
            double held = credit(profile.held().keySet(), skill.skill());
            double worked = SHOWN_BY_EXPERIENCE * Math.floor(credit(shown, skill.skill()));
            coverage.add(skill.words(), held, worked);
        }
        return coverage.measure(wanted.size());
    }

    private Set<SkillId> shownByExperience(ProfileRow profile) {
        return profile.experience().stream()
                .map(WorkExperience::title)
                .flatMap(title -> java.util.stream.Stream.ofNullable(title.occupation()))
                .map(OccupationLink::id)
                .flatMap(occupation -> taxonomy.occupations().find(occupation).stream())
                .map(Occupation::skills)
                .flatMap(List::stream)
                .filter(OccupationSkill::required)
                .map(OccupationSkill::skill)
                .collect(Collectors.toSet());
    }

    private double credit(Set<SkillId> held, SkillId wanted) {
        return taxonomy.skills().mostCredit(held, wanted);
    }

    /** Sums the credits and sorts the words by what shows them. */
    private final class Coverage {
        private double sum;
        private final List<String> met = new ArrayList<>();
        private final List<String> shown = new ArrayList<>();
        private final List<String> missing = new ArrayList<>();

        void add(String words, double held, double worked) {
            sum += Math.max(held, worked);
            if (held >= 1) {
                met.add(words);
            } else {
                (worked > held ? shown : missing).add(words);
            }
        }

        Measure measure(int wanted) {
            return Measure.of(sum / wanted, id + key(), some(met), some(missing), some(shown));
        }

        private String key() {
            String known = met.isEmpty() ? "" : "-held";
            known += shown.isEmpty() ? "" : "-shown";
            return "." + (known + (missing.isEmpty() ? "" : "-missing")).substring(1);
        }
    }

    private static String some(List<String> words) {
        return String.join("、", words.subList(0, Math.min(NAMED, words.size())));
    }
}
