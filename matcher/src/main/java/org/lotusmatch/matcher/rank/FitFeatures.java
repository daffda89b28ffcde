package org.lotusmatch.matcher.rank;

import org.lotusmatch.domain.place.Gazetteer;
import org.lotusmatch.domain.taxonomy.Taxonomy;
import org.lotusmatch.matcher.rank.feature.CertificateFeature;
import org.lotusmatch.matcher.rank.feature.ConditionFeature;
import org.lotusmatch.matcher.rank.feature.DistanceFeature;
import org.lotusmatch.matcher.rank.feature.EducationFeature;
import org.lotusmatch.matcher.rank.feature.EmployerTrustFeature;
import org.lotusmatch.matcher.rank.feature.EmploymentTypeFeature;
import org.lotusmatch.matcher.rank.feature.FreshnessFeature;
import org.lotusmatch.matcher.rank.feature.MajorFeature;
import org.lotusmatch.matcher.rank.feature.OccupationExperienceFeature;
import org.lotusmatch.matcher.rank.feature.PayFeature;
import org.lotusmatch.matcher.rank.feature.PayLevelFeature;
import org.lotusmatch.matcher.rank.feature.ReplyRateFeature;
import org.lotusmatch.matcher.rank.feature.SkillCoverageFeature;
import org.lotusmatch.matcher.rank.feature.WishedOccupationFeature;
import org.lotusmatch.matcher.rank.feature.WishedPlaceFeature;
import org.lotusmatch.matcher.rank.feature.YearsFeature;

import java.util.List;

/** The features of a fit, in the order in which they are shown. */
public final class FitFeatures {
    /** Raised when a value comes to mean something else; what was learned before then is void. */
    static final int REVISION = 2;

    private FitFeatures() {}

    public static List<FitFeature> all(Taxonomy taxonomy, Gazetteer gazetteer) {
        return List.of(
                new WishedOccupationFeature(),
                new PayFeature(),
                new PayLevelFeature(),
                new WishedPlaceFeature(gazetteer),
                new DistanceFeature(),
                new EmploymentTypeFeature(),
                ConditionFeature.shifts(),
                ConditionFeature.benefits(),
                new EmployerTrustFeature(),
                new ReplyRateFeature(),
                new FreshnessFeature(),
                SkillCoverageFeature.required(),
                SkillCoverageFeature.preferred(),
                new OccupationExperienceFeature(),
                new YearsFeature(),
                new EducationFeature(),
                new MajorFeature(taxonomy.majors()),
                new CertificateFeature());
    }
}
