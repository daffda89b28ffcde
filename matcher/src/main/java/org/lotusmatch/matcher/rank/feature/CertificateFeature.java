package org.lotusmatch.matcher.rank.feature;

import org.lotusmatch.domain.fit.Evidence;
import org.lotusmatch.domain.fit.Side;
import org.lotusmatch.matcher.rank.AskedConcepts;
import org.lotusmatch.matcher.rank.FitFeature;
import org.lotusmatch.matcher.rank.ProfileRow;
import org.lotusmatch.matcher.rank.VacancyRow;

import java.util.List;

/**
 * The certificates asked for that the person holds; a higher level of a skill certificate counts
 * for a lower one, a lower one in part. A person who names none is a question, not a gap.
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
    public double value(VacancyRow vacancy, ProfileRow profile) {
        AskedConcepts asked = vacancy.certificates();
        return asked.isEmpty() || !profile.listsCertificates()
                ? UNKNOWN
                : asked.meanCredit(profile.held());
    }

    @Override
    public Object sameness(VacancyRow vacancy) {
        return vacancy.certificates().sameness();
    }

    @Override
    public Evidence explain(VacancyRow vacancy, ProfileRow profile) {
        AskedConcepts asked = vacancy.certificates();
        if (asked.isEmpty()) {
            return new Evidence("certificates.none-asked");
        }
        if (!profile.listsCertificates()) {
            return new Evidence("certificates.none-said");
        }
        List<String> missing = asked.missing(profile.held());
        return missing.isEmpty()
                ? new Evidence("certificates.all", String.join("、", asked.words()))
                : new Evidence("certificates.missing", String.join("、", missing));
    }
}
