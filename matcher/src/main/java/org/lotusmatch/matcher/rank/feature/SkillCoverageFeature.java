package org.lotusmatch.matcher.rank.feature;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.fit.Evidence;
import org.lotusmatch.domain.fit.Side;
import org.lotusmatch.matcher.rank.AskedConcepts;
import org.lotusmatch.matcher.rank.FitFeature;
import org.lotusmatch.matcher.rank.ProfileRow;
import org.lotusmatch.matcher.rank.VacancyRow;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The share of the skills asked for that the person has: named skills in full; neighbouring ones,
 * those that the person's occupations bring with them, and those near in meaning in part.
 */
public final class SkillCoverageFeature implements FitFeature {
    private static final int NAMED = 4;

    private final String id;
    private final Function<VacancyRow, AskedConcepts> asked;

    private SkillCoverageFeature(String id, Function<VacancyRow, AskedConcepts> asked) {
        this.id = id;
        this.asked = asked;
    }

    public static SkillCoverageFeature required() {
        return new SkillCoverageFeature("required-skills", VacancyRow::required);
    }

    public static SkillCoverageFeature preferred() {
        return new SkillCoverageFeature("preferred-skills", VacancyRow::preferred);
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
    public double value(VacancyRow vacancy, ProfileRow profile) {
        return profile.saysSkills() ? asked.apply(vacancy).meanCredit(profile.credit()) : UNKNOWN;
    }

    @Override
    public Object sameness(VacancyRow vacancy) {
        return asked.apply(vacancy).sameness();
    }

    @Override
    public Evidence explain(VacancyRow vacancy, ProfileRow profile) {
        AskedConcepts wanted = asked.apply(vacancy);
        if (wanted.isEmpty()) {
            return new Evidence(id + ".none-asked");
        }
        if (!profile.saysSkills()) {
            return new Evidence(id + ".none-said");
        }
        Sorted sorted = new Sorted();
        for (int i = 0; i < wanted.size(); i++) {
            double held = profile.held().of(wanted.keys()[i]);
            double worked = profile.shown().of(wanted.keys()[i]);
            String near = profile.near().phrase(wanted.keys()[i]);
            sorted.add(wanted.words()[i], held, worked, near);
        }
        return sorted.evidence(id);
    }

    /** The words, by what shows them. */
    private static final class Sorted {
        private final List<String> met = new ArrayList<>();
        private final List<String> shown = new ArrayList<>();
        private final List<String> missing = new ArrayList<>();

        void add(String words, double held, double worked, @Nullable String near) {
            if (held >= 1) {
                met.add(words);
            } else if (worked > held) {
                shown.add(words);
            } else {
                missing.add(near == null ? words : words + "（≈" + near + "）");
            }
        }

        Evidence evidence(String id) {
            return new Evidence(id + key(), some(met), some(missing), some(shown));
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
