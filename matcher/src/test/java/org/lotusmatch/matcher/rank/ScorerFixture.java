package org.lotusmatch.matcher.rank;

import org.lotusmatch.domain.fit.Contribution;
import org.lotusmatch.domain.fit.Fit;
import org.lotusmatch.domain.place.Gazetteer;
import org.lotusmatch.domain.profile.TalentProfile;
import org.lotusmatch.domain.taxonomy.Taxonomy;
import org.lotusmatch.domain.vacancy.Vacancy;
import org.lotusmatch.matcher.check.HardRequirements;
import org.lotusmatch.matcher.match.FitAssessor;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;

import java.util.Map;
import java.util.TreeMap;

/** The scorer as the service runs it: real taxonomy, real weights. */
@SuppressWarnings("NullAway") // a null fails the test, as it should
public final class ScorerFixture {
    public static final Taxonomy TAXONOMY = Taxonomy.load();
    public static final Gazetteer GAZETTEER = Gazetteer.load();
    public static final FitScorer SCORER =
            new FitScorer(FitFeatures.all(TAXONOMY, GAZETTEER), weights());
    public static final FitAssessor ASSESSOR =
            new FitAssessor(new RowCompiler(TAXONOMY), SCORER, new HardRequirements(), 60);

    private ScorerFixture() {}

    static FitWeights weights() {
        YamlPropertiesFactoryBean yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new ClassPathResource("lotus/fit-weights.yaml"));
        Map<String, Double> weights = new TreeMap<>();
        yaml.getObject()
                .forEach(
                        (key, value) ->
                                weights.put(
                                        key.toString().replace("lotus.fit.weights.", ""),
                                        Double.valueOf(value.toString())));
        weights.remove("lotus.fit.line");
        return new FitWeights(weights);
    }

    public static Fit fit(Vacancy vacancy, TalentProfile profile) {
        return ASSESSOR.assess(ASSESSOR.row(vacancy), ASSESSOR.row(profile));
    }

    static Contribution part(Fit fit, String feature) {
        return fit.contributions().stream()
                .filter(part -> part.feature().equals(feature))
                .findFirst()
                .orElseThrow();
    }
}
