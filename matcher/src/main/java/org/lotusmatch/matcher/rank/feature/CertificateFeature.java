package org.lotusmatch.matcher.rank.feature;

import org.lotusmatch.domain.fit.Side;
import org.lotusmatch.domain.skill.SkillMention;
import org.lotusmatch.domain.taxonomy.SkillGraph;
import org.lotusmatch.matcher.rank.FitFeature;
import org.lotusmatch.matcher.rank.Measure;
import org.lotusmatch.matcher.rank.ProfileRow;
import org.lotusmatch.matcher.rank.VacancyRow;

import java.util.List;

/**
 * The certificates asked for that the person holds; a higher level of a skill certificate counts
 * for a lower one, a lower one in part. A person who names none is a question, not a gap.
 */
public final class CertificateFeature implements FitFeature {
    private final SkillGraph skills;

    public CertificateFeature(SkillGraph skills) {
        this.skills = skills;
    }

    @Override
    public String id() {
        return "certificates";
    }

    @Override
    public Side side() {
        return Side.GET;
    }

    @Override
    public Measure measure(VacancyRow vacancy, ProfileRow profile) {
        List<SkillMention> asked = vacancy.vacancy().requirements().certificates();
        if (asked.isEmpty()) {
            return Measure.unknown("certificates.none-asked");
        }
        if (!profile.listsCertificates()) {
            return Measure.unknown("certificates.none-said");
        }
        List<String> missing =
                asked.stream()
                        .filter(mention -> credit(profile, mention) < 1)
                        .map(SkillMention::words)
                        .toList();
        double value = asked.stream().mapToDouble(mention -> credit(profile, mention)).sum();
        return missing.isEmpty()
                ? Measure.of(1, "certificates.all", words(asked))
                : Measure.of(
                        value / asked.size(), "certificates.missing", String.join("、", missing));
    }

    private double credit(ProfileRow profile, SkillMention asked) {
        return skills.mostCredit(profile.held().keySet(), asked.skill());
    }

    private static String words(List<SkillMention> mentions) {
        return String.join("、", mentions.stream().map(SkillMention::words).toList());
    }
}
