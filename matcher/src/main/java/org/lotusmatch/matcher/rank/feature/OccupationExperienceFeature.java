package org.lotusmatch.matcher.rank.feature;

import org.lotusmatch.domain.fit.Evidence;
import org.lotusmatch.domain.fit.Side;
import org.lotusmatch.matcher.rank.FitFeature;
import org.lotusmatch.matcher.rank.ProfileRow;
import org.lotusmatch.matcher.rank.TitleRow;
import org.lotusmatch.matcher.rank.VacancyRow;

/** Whether the person has done this work, or near it. */
public final class OccupationExperienceFeature implements FitFeature {
    private static final double NEAR = 0.4;

    @Override
    public String id() {
        return "occupation-experience";
    }

    @Override
    public Side side() {
        return Side.GET;
    }

    @Override
    public double value(VacancyRow vacancy, ProfileRow profile) {
        if (profile.worked().length == 0) {
            return UNKNOWN;
        }
        double best = 0;
        for (TitleRow worked : profile.worked()) {
            best = Math.max(best, worked.nearness(vacancy.title()));
        }
        return best;
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
        if (profile.worked().length == 0) {
            return new Evidence("occupation-experience.unknown");
        }
        TitleRow nearest = nearest(vacancy, profile);
        boolean near = nearest.nearness(vacancy.title()) >= NEAR;
        String key = near ? "occupation-experience.near" : "occupation-experience.far";
        return new Evidence(key, nearest.words(), vacancy.title().words());
    }

    private static TitleRow nearest(VacancyRow vacancy, ProfileRow profile) {
        TitleRow nearest = profile.worked()[0];
        double best = nearest.nearness(vacancy.title());
        for (int i = 1; i < profile.worked().length; i++) {
            double value = profile.worked()[i].nearness(vacancy.title());
            if (value > best) {
                best = value;
                nearest = profile.worked()[i];
            }
        }
        return nearest;
    }
}
