package org.lotusmatch.matcher.rank.feature;

import org.lotusmatch.domain.fit.Side;
import org.lotusmatch.domain.occupation.JobTitle;
import org.lotusmatch.matcher.rank.FitFeature;
import org.lotusmatch.matcher.rank.Measure;
import org.lotusmatch.matcher.rank.ProfileRow;
import org.lotusmatch.matcher.rank.VacancyRow;

import java.util.List;

/** Whether the job is one that the person looks for. */
public final class WishedOccupationFeature implements FitFeature {
    /** A second or third wish counts a little less than the first. */
    private static final double LOWER_WISH = 0.95;

    private final OccupationKinship kinship;

    public WishedOccupationFeature(OccupationKinship kinship) {
        this.kinship = kinship;
    }

    @Override
    public String id() {
        return "wished-occupation";
    }

    @Override
    public Side side() {
        return Side.WANT;
    }

    @Override
    public Measure measure(VacancyRow vacancy, ProfileRow profile) {
        List<JobTitle> wishes = profile.wishes().occupations();
        if (wishes.isEmpty()) {
            return Measure.unknown("wished-occupation.unknown");
        }
        JobTitle title = vacancy.vacancy().title();
        JobTitle nearest = wishes.getFirst();
        double best = kinship.of(nearest, title);
        for (JobTitle wish : wishes.subList(1, wishes.size())) {
            double value = LOWER_WISH * kinship.of(wish, title);
            if (value > best) {
                best = value;
                nearest = wish;
            }
        }
        return Measure.of(best, key(best), nearest.words(), title.words());
    }

    private static String key(double value) {
        if (value >= 0.9) {
            return "wished-occupation.same";
        }
        return value >= 0.4 ? "wished-occupation.near" : "wished-occupation.far";
    }
}
