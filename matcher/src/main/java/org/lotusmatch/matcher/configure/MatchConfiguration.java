package org.lotusmatch.matcher.configure;

import org.lotusmatch.domain.catalog.Catalog;
import org.lotusmatch.domain.employer.EmployerStandings;
import org.lotusmatch.domain.feedback.FeedbackLog;
import org.lotusmatch.domain.feedback.ReplyCounts;
import org.lotusmatch.domain.law.Articles;
import org.lotusmatch.domain.place.Gazetteer;
import org.lotusmatch.domain.ranking.LiveRanker;
import org.lotusmatch.domain.search.SearchEngine;
import org.lotusmatch.domain.taxonomy.Taxonomy;
import org.lotusmatch.domain.text.PhraseSpace;
import org.lotusmatch.domain.text.TextEncoder;
import org.lotusmatch.domain.text.TitleSpace;
import org.lotusmatch.matcher.adjacent.AdjacentOccupations;
import org.lotusmatch.matcher.check.HardRequirements;
import org.lotusmatch.matcher.explain.DescribeDifferences;
import org.lotusmatch.matcher.explain.Phrases;
import org.lotusmatch.matcher.feedback.Impressions;
import org.lotusmatch.matcher.market.EmployerWatch;
import org.lotusmatch.matcher.market.MarketWatch;
import org.lotusmatch.matcher.match.Crowds;
import org.lotusmatch.matcher.match.FitAssessor;
import org.lotusmatch.matcher.match.OpenVacancies;
import org.lotusmatch.matcher.match.RecommendCandidates;
import org.lotusmatch.matcher.match.RecommendVacancies;
import org.lotusmatch.matcher.match.SeekMatches;
import org.lotusmatch.matcher.match.ShelfKeeper;
import org.lotusmatch.matcher.match.StoredRecords;
import org.lotusmatch.matcher.match.VacancyShelf;
import org.lotusmatch.matcher.match.VacancyStandings;
import org.lotusmatch.matcher.rank.FitFeatures;
import org.lotusmatch.matcher.rank.FitScorer;
import org.lotusmatch.matcher.rank.FitWeights;
import org.lotusmatch.matcher.rank.RowCompiler;
import org.lotusmatch.matcher.relax.RelaxRecommendation;
import org.lotusmatch.matcher.relax.SearchOrRelax;
import org.lotusmatch.matcher.retrieve.BrowseRecords;
import org.lotusmatch.matcher.retrieve.ConceptNeighbours;
import org.lotusmatch.matcher.retrieve.HybridRetrieval;
import org.lotusmatch.matcher.retrieve.ReadConcepts;
import org.lotusmatch.matcher.skill.SkillMeanings;
import org.lotusmatch.matcher.suggest.Suggestions;
import org.lotusmatch.matcher.title.TitleMatcher;
import org.lotusmatch.matcher.training.RecommendCourses;
import org.lotusmatch.matcher.whatif.WhatIfs;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** The pipeline from a question to an answer. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({FitSettings.class, MarketSettings.class})
class MatchConfiguration {
    /** Reading again costs less the fewer records have piled up. */
    private static final Duration CHANGES = Duration.ofSeconds(1);

    /** Liveness is in days, going rates are medians; looking takes some ten milliseconds. */
    private static final Duration REST = Duration.ofSeconds(10);

    @Bean
    FitAssessor fitAssessor(
            Taxonomy taxonomy,
            TitleMatcher titles,
            Gazetteer gazetteer,
            MarketWatch market,
            EmployerWatch employers,
            SkillMeanings meanings,
            FitSettings settings) {
        FitScorer scorer =
                new FitScorer(
                        FitFeatures.all(taxonomy, gazetteer), new FitWeights(settings.weights()));
        return new FitAssessor(
                new RowCompiler(taxonomy, market, employers, titles, meanings),
                scorer,
                new HardRequirements(),
                settings.line());
    }

    @Bean
    TitleMatcher titleMatcher(Taxonomy taxonomy, TitleSpace space) {
        return new TitleMatcher(taxonomy.occupations(), space);
    }

    @Bean
    SkillMeanings skillMeanings(Taxonomy taxonomy, PhraseSpace space) {
        return new SkillMeanings(taxonomy.skills(), space);
    }

    @Bean
    EmployerWatch employerWatch(
            Catalog catalog,
            EmployerStandings standings,
            ReplyCounts replies,
            Clock clock,
            MarketSettings settings) {
        EmployerWatch watch = new EmployerWatch(catalog, standings, replies, clock);
        watch.start(settings.replies());
        return watch;
    }

    @Bean
    MarketWatch marketWatch(Catalog catalog, Clock clock, MarketSettings settings) {
        MarketWatch watch = new MarketWatch(catalog, clock);
        watch.start(settings.refresh());
        return watch;
    }

    @Bean
    WhatIfs whatIfs(FitAssessor assessor, Taxonomy taxonomy) {
        return new WhatIfs(assessor, taxonomy);
    }

    @Bean
    AdjacentOccupations adjacentOccupations(
            Taxonomy taxonomy, MarketWatch market, FitAssessor assessor) {
        return new AdjacentOccupations(taxonomy.occupations(), market::market, assessor);
    }

    @Bean
    HybridRetrieval hybridRetrieval(SearchEngine engine, TextEncoder encoder) {
        return new HybridRetrieval(engine, encoder);
    }

    @Bean
    ConceptNeighbours conceptNeighbours(Taxonomy taxonomy) {
        return new ConceptNeighbours(taxonomy);
    }

    @Bean
    SeekMatches seekMatches(ConceptNeighbours neighbours) {
        return new SeekMatches(neighbours);
    }

    @Bean
    BrowseRecords browseRecords(
            SearchEngine engine,
            TextEncoder encoder,
            Taxonomy taxonomy,
            ConceptNeighbours neighbours) {
        return new BrowseRecords(engine, encoder, new ReadConcepts(taxonomy, neighbours));
    }

    @Bean
    Suggestions suggestions(Taxonomy taxonomy, Gazetteer gazetteer, MarketWatch market) {
        return new Suggestions(taxonomy, gazetteer, () -> market.market().vacancies());
    }

    @Bean
    SearchOrRelax searchOrRelax(
            BrowseRecords browse, Gazetteer gazetteer, Taxonomy taxonomy, Suggestions suggestions) {
        return new SearchOrRelax(browse, gazetteer, taxonomy.occupations(), suggestions);
    }

    @Bean
    RelaxRecommendation relaxRecommendation(BrowseRecords browse, Gazetteer gazetteer) {
        return new RelaxRecommendation(browse, gazetteer);
    }

    @Bean
    Impressions impressions(
            FeedbackLog log,
            FitAssessor assessor,
            Clock clock,
            @Value("${lotus.feedback.impressions:true}") boolean on) {
        return new Impressions(log, assessor.scorerVersion(), clock, new SecureRandom(), on);
    }

    @Bean
    OpenVacancies openVacancies(Clock clock) {
        return new OpenVacancies(clock);
    }

    @Bean
    StoredRecords storedRecords(Catalog catalog) {
        return new StoredRecords(catalog);
    }

    @Bean
    VacancyStandings vacancyStandings(Catalog catalog, Clock clock) {
        return new VacancyStandings(catalog, clock);
    }

    @Bean
    RecommendVacancies recommendVacancies(
            SeekMatches seek,
            HybridRetrieval retrieval,
            VacancyShelf shelf,
            FitAssessor assessor,
            OpenVacancies open,
            LiveRanker ranker,
            Crowds crowds) {
        return new RecommendVacancies(seek, retrieval, shelf, assessor, open, ranker, crowds);
    }

    @Bean
    VacancyShelf vacancyShelf(
            Catalog catalog, FitAssessor assessor, OpenVacancies open, VacancyStandings standings) {
        return new VacancyShelf(catalog, assessor, open, standings);
    }

    @Bean
    ShelfKeeper shelfKeeper(
            VacancyShelf shelf,
            Catalog catalog,
            Clock clock,
            MarketWatch market,
            EmployerWatch employers) {
        ShelfKeeper keeper =
                new ShelfKeeper(
                        shelf,
                        catalog,
                        clock,
                        () -> List.of(market.market().revision(), employers.counts()));
        keeper.start(CHANGES, REST);
        return keeper;
    }

    @Bean
    RecommendCandidates recommendCandidates(
            SeekMatches seek,
            HybridRetrieval retrieval,
            Catalog catalog,
            FitAssessor assessor,
            VacancyStandings standings) {
        return new RecommendCandidates(seek, retrieval, catalog, assessor, standings);
    }

    @Bean
    RecommendCourses recommendCourses(
            RecommendVacancies vacancies,
            HybridRetrieval retrieval,
            ConceptNeighbours neighbours,
            Catalog catalog,
            Taxonomy taxonomy,
            Clock clock) {
        return new RecommendCourses(vacancies, retrieval, neighbours, catalog, taxonomy, clock);
    }

    @Bean
    Articles articles() {
        return Articles.load();
    }

    @Bean
    DescribeDifferences describeDifferences(Phrases phrases) {
        return new DescribeDifferences(phrases);
    }

    @Bean
    Phrases phrases() {
        return new Phrases();
    }
}
