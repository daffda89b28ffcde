package org.lotusmatch.matcher.rank.feature;

import org.lotusmatch.domain.fit.Evidence;
import org.lotusmatch.domain.fit.Side;
import org.lotusmatch.matcher.rank.FitFeature;
import org.lotusmatch.matcher.rank.ProfileRow;
import org.lotusmatch.matcher.rank.TitleRow;
import org.lotusmatch.matcher.rank.VacancyRow;

/** Whether the job is one that the person looks for. */
public final class WishedOccupationFeature implements FitFeature {
    /** A second or third wish counts a little less than the first. */
    private static final double LOWER_WISH = 0.95;

    private static final double SAME = 0.9;
    private static final double NEAR = 0.4;

    @Override
    public String id() {
        return "wished-occupation";
    }

    @Override
    public Side side() {
        return Side.WANT;
    }

    @Override
    public double value(VacancyRow vacancy, ProfileRow profile) {
        TitleRow[] wishes = profile.wishedTitles();
        return wishes.length == 0
                ? UNKNOWN
                : weighed(wishes, nearest(wishes, vacancy.title()), vacancy.title());
    }

    @Override
    public Object sameness(VacancyRow vacancy) {
        return vacancy.title().sameness();
    }

    @Override
    public boolean isOfTitle() {
        return true;
    }

    @Override
    public Evidence explain(VacancyRow vacancy, ProfileRow profile) {
        TitleRow[] wishes = profile.wishedTitles();
        if (wishes.length == 0) {
            return new Evidence("wished-occupation.unknown");
        }
        int nearest = nearest(wishes, vacancy.title());
        String key = key(weighed(wishes, nearest, vacancy.title()));
        return new Evidence(key, wishes[nearest].words(), vacancy.title().words());
    }

    private static int nearest(TitleRow[] wishes, TitleRow title) {
        int nearest = 0;
        for (int i = 1; i < wishes.length; i++) {
            if (weighed(wishes, i, title) > weighed(wishes, nearest, title)) {
                nearest = i;
            }
        }
        return nearest;
    }

    private static double weighed(TitleRow[] wishes, int wish, TitleRow title) {
        return (wish == 0 ? 1 : LOWER_WISH) * wishes[wish].nearness(title);
    }

    private static String key(double value) {
        if (value >= SAME) {
            return "wished-occupation.same";
        }
        return value >= NEAR ? "wished-occupation.near" : "wished-occupation.far";
    }
}
