package org.lotusmatch.matcher.configure;

import org.lotusmatch.domain.catalog.Catalog;
import org.lotusmatch.domain.taxonomy.Taxonomy;
import org.lotusmatch.matcher.check.HardRequirements;
import org.lotusmatch.matcher.market.MarketWatch;
import org.lotusmatch.matcher.match.FitAssessor;
import org.lotusmatch.matcher.match.RecommendVacancies;
import org.lotusmatch.matcher.match.StoredRecords;
import org.lotusmatch.matcher.match.VacancyShelf;
import org.lotusmatch.matcher.training.CourseList;
import org.lotusmatch.matcher.training.TrainedProfile;
import org.lotusmatch.matcher.training.TrainingAnswers;
import org.lotusmatch.matcher.training.gap.FindGap;
import org.lotusmatch.matcher.training.path.FindCoursePaths;
import org.lotusmatch.matcher.training.path.PathAims;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** From what a person lacks to the courses that lead on. */
@Configuration(proxyBeanMethods = false)
class TrainingConfiguration {
    @Bean
    TrainedProfile trainedProfile(Taxonomy taxonomy, FitAssessor assessor) {
        return new TrainedProfile(taxonomy, assessor);
    }

    @Bean
    CourseList courseList(Catalog catalog) {
        return new CourseList(catalog);
    }

    @Bean
    PathAims pathAims(
            RecommendVacancies recommend,
            VacancyShelf shelf,
            StoredRecords stored,
            MarketWatch market,
            FitAssessor assessor,
            Taxonomy taxonomy) {
        return new PathAims(
                recommend, shelf, stored, market::market, assessor, taxonomy.occupations());
    }

    @Bean
    TrainingAnswers trainingAnswers(
            Taxonomy taxonomy,
            StoredRecords stored,
            FitAssessor assessor,
            TrainedProfile trained,
            PathAims aims) {
        return new TrainingAnswers(
                taxonomy,
                stored,
                new FindGap(taxonomy, assessor, new HardRequirements()),
                new FindCoursePaths(taxonomy, assessor, trained),
                aims);
    }
}
