package org.lotusmatch.matcher.rank.feature;

import org.lotusmatch.domain.fit.Side;
import org.lotusmatch.domain.skill.SkillMention;
import org.lotusmatch.matcher.rank.FitFeature;
import org.lotusmatch.matcher.rank.Measure;
import org.lotusmatch.matcher.rank.ProfileRow;
import org.lotusmatch.matcher.rank.VacancyRow;

import java.util.List;

/**
 * The certificates asked for that the person holds. A person who names none is a question, not a
 * gap.
 */
public final class CertificateFeature implements FitFeature {
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
                        .filter(mention -> !profile.held().containsKey(mention.skill()))
                        .map(SkillMention::words)
                        .toList();
        double value = 1 - (double) missing.size() / asked.size();
        return missing.isEmpty()
                ? Measure.of(value, "certificates.all", words(asked))
                : Measure.of(value, "certificates.missing", String.join("、", missing));
    }

    private static String words(List<SkillMention> mentions) {
        return String.join("、", mentions.stream().map(SkillMention::words).toList());
    }
}
