package org.lotusmatch.matcher.configure;

import org.lotusmatch.domain.catalog.Catalog;
import org.lotusmatch.domain.feedback.ReplyCounts;
import org.lotusmatch.domain.insight.ShortageHistory;
import org.lotusmatch.domain.place.Gazetteer;
import org.lotusmatch.domain.taxonomy.Taxonomy;
import org.lotusmatch.matcher.insight.EconomicFields;
import org.lotusmatch.matcher.insight.ShortageWatch;
import org.lotusmatch.matcher.insight.SurveyShortages;
import org.lotusmatch.matcher.market.MarketWatch;
import org.lotusmatch.matcher.match.FitAssessor;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Clock;

/** The labour market from above. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(InsightSettings.class)
class InsightConfiguration {
    @Bean
    EconomicFields economicFields(InsightSettings settings) {
        return new EconomicFields(settings.fields());
    }

    @Bean
    SurveyShortages surveyShortages(
            Catalog catalog,
            MarketWatch market,
            FitAssessor assessor,
            ReplyCounts replies,
            ShortageHistory history,
            Taxonomy taxonomy,
            Gazetteer gazetteer,
            Clock clock,
            InsightSettings settings) {
        return new SurveyShortages(
                catalog,
                market::market,
                assessor,
                replies,
                history,
                taxonomy.occupations(),
                gazetteer,
                settings.fields(),
                clock);
    }

    @Bean
    ShortageWatch shortageWatch(
            SurveyShortages survey,
            ShortageHistory history,
            Clock clock,
            InsightSettings settings) {
        ShortageWatch watch = new ShortageWatch(survey::survey, history, clock, settings.fresh());
        watch.start(settings.keepAfter());
        return watch;
    }
}
