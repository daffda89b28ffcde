package org.lotusmatch.matcher.rank.feature;

import org.lotusmatch.domain.fit.Side;
import org.lotusmatch.domain.occupation.JobTitle;
import org.lotusmatch.domain.profile.WorkExperience;
import org.lotusmatch.matcher.rank.FitFeature;
import org.lotusmatch.matcher.rank.Measure;
import org.lotusmatch.matcher.rank.ProfileRow;
import org.lotusmatch.matcher.rank.VacancyRow;

import java.util.Comparator;
import java.util.List;

/** Whether the person has done this work, or near it. */
public final class OccupationExperienceFeature implements FitFeature {
    private final OccupationKinship kinship;

    public OccupationExperienceFeature(OccupationKinship kinship) {
        this.kinship = kinship;
    }

    @Override
    public String id() {
        return "occupation-experience";
    }

    @Override
    public Side side() {
        return Side.GET;
    }

    @Override
    public Measure measure(VacancyRow vacancy, ProfileRow profile) {
        List<WorkExperience> experience = profile.experience();
        if (experience.isEmpty()) {
            return Measure.unknown("occupation-experience.unknown");
        }
        JobTitle title = vacancy.vacancy().title();
        WorkExperience nearest =
                experience.stream()
                        .max(Comparator.comparingDouble(work -> kinship.of(work.title(), title)))
                        .orElseThrow();
        double value = kinship.of(nearest.title(), title);
        String key = value >= 0.4 ? "occupation-experience.near" : "occupation-experience.far";
        return Measure.of(value, key, nearest.title().words(), title.words());
    }
}
