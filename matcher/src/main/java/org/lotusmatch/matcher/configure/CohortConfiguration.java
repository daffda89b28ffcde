package org.lotusmatch.matcher.configure;

import org.lotusmatch.domain.catalog.Catalog;
import org.lotusmatch.domain.taxonomy.Taxonomy;
import org.lotusmatch.matcher.market.MarketWatch;
import org.lotusmatch.matcher.match.FitAssessor;
import org.lotusmatch.matcher.match.ShownVacancies;
import org.lotusmatch.matcher.match.VacancyStandings;
import org.lotusmatch.matcher.training.cohort.PlanCohort;
import org.lotusmatch.matcher.training.cohort.PlanDesk;
import org.lotusmatch.matcher.training.cohort.solver.OrToolsPlanSolver;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Clock;

/** Training plans for groups of people. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TrainingSettings.class)
class CohortConfiguration {
    @Bean
    PlanDesk planDesk(
            Catalog catalog,
            MarketWatch market,
            VacancyStandings standings,
            FitAssessor assessor,
            Taxonomy taxonomy,
            Clock clock,
            TrainingSettings settings) {
        PlanCohort planner =
                new PlanCohort(
                        catalog,
                        new ShownVacancies(catalog, market, standings, assessor),
                        assessor,
                        taxonomy,
                        new OrToolsPlanSolver(),
                        settings.terms());
        return new PlanDesk(planner, clock);
    }
}
