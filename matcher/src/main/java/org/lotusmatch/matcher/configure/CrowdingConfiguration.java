package org.lotusmatch.matcher.configure;

import org.lotusmatch.domain.catalog.Catalog;
import org.lotusmatch.matcher.crowding.CrowdingPass;
import org.lotusmatch.matcher.crowding.CrowdingWatch;
import org.lotusmatch.matcher.market.MarketWatch;
import org.lotusmatch.matcher.match.Crowds;
import org.lotusmatch.matcher.match.FitAssessor;
import org.lotusmatch.matcher.match.VacancyStandings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Clock;

/** The periodic pass over the whole city. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CrowdingSettings.class)
class CrowdingConfiguration {
    @Bean
    @ConditionalOnProperty(name = "lotus.crowding.enabled", havingValue = "true")
    CrowdingWatch crowdingWatch(
            Catalog catalog,
            MarketWatch market,
            VacancyStandings standings,
            FitAssessor assessor,
            Clock clock,
            CrowdingSettings settings) {
        CrowdingPass pass =
                new CrowdingPass(catalog, market, standings, assessor, settings.terms());
        CrowdingWatch watch = new CrowdingWatch(pass, settings.times(), clock);
        watch.start(settings.delay());
        return watch;
    }

    @Bean
    @ConditionalOnProperty(
            name = "lotus.crowding.enabled",
            havingValue = "false",
            matchIfMissing = true)
    Crowds noCrowds() {
        return Crowds.NONE;
    }
}
