package org.lotusmatch.matcher.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lotusmatch.domain.vacancy.Vacancy;
import org.lotusmatch.domain.vacancy.VacancyId;
import org.lotusmatch.matcher.check.HardRequirements;
import org.lotusmatch.matcher.rank.EmployerRecords;
import org.lotusmatch.matcher.rank.GoingRates;
import org.lotusmatch.matcher.rank.ProfileRow;
import org.lotusmatch.matcher.rank.RandomRows;
import org.lotusmatch.matcher.rank.RowCompiler;
import org.lotusmatch.matcher.rank.ScorerFixture;
import org.lotusmatch.matcher.rank.VacancyRow;
import org.lotusmatch.matcher.title.CharacterSpace;
import org.lotusmatch.matcher.title.TitleMatcher;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** The numbers that make the order are those of the explanations. */
class ScoredVacancyTest {
    private static final FitAssessor ASSESSOR =
            new FitAssessor(
                    new RowCompiler(
                            ScorerFixture.TAXONOMY,
                            GoingRates.NONE,
                            EmployerRecords.NONE,
                            new TitleMatcher(
                                    ScorerFixture.TAXONOMY.occupations(), new CharacterSpace()),
                            null),
                    ScorerFixture.SCORER,
                    new HardRequirements(),
                    60);

    private static final List<VacancyRow> ROWS =
            ASSESSOR.rows(RandomRows.records(300, 1), Map.of());

    @Test
    void everyNumberIsTheExplainedOne() {
        for (int seed = 0; seed < 50; seed++) {
            ProfileRow person = ASSESSOR.row(RandomRows.person(seed));
            for (ScoredVacancy scored : ASSESSOR.scored(ROWS, person, Optional.empty())) {
                Vacancy vacancy = scored.row().vacancy();
                Recommended<Vacancy> explained =
                        ASSESSOR.recommend(vacancy, ASSESSOR.row(vacancy), person);
                assertThat(scored.fit()).isEqualTo(explained.fit().fit());
                assertThat(scored.score()).isEqualTo(explained.fit().fit());
                assertThat(scored.known()).isEqualTo(explained.fit().known());
                assertThat(scored.tier()).isEqualTo(explained.tier());
            }
        }
    }

    @Test
    void theOrderIsTheSameAsOfExplainedRecords() {
        ProfileRow person = ASSESSOR.row(RandomRows.person(3));
        List<Vacancy> byNumbers =
                ASSESSOR.scored(ROWS, person, Optional.empty()).stream()
                        .sorted(ScoredVacancy.BEST_FIRST)
                        .map(scored -> scored.row().vacancy())
                        .toList();
        List<Vacancy> explained =
                ROWS.stream()
                        .map(row -> ASSESSOR.recommend(row.vacancy(), row, person))
                        .sorted(
                                Recommended.bestFirst(
                                        item -> item.fit().fit(), v -> v.id().value()))
                        .map(Recommended::record)
                        .toList();
        assertThat(byNumbers).isEqualTo(explained);
    }

    @Test
    void titlesThatReadTheSameAreKeptOnce() {
        VacancyRow first = ROWS.getFirst();
        VacancyRow again = ASSESSOR.rows(List.of(first.vacancy()), Map.of()).getFirst();
        assertThat(again.title()).isSameAs(first.title());
        assertThat(first.title().words()).isEqualTo(first.vacancy().title().words());
    }

    @Test
    void equalScoresStandInTheOrderOfTheirIdsHoweverTheyWereFound() {
        List<ScoredVacancy> equal =
                ROWS.stream().map(row -> new ScoredVacancy(row, 0, 70, 70, 0.5)).toList();
        List<VacancyId> byId = equal.stream().map(ScoredVacancy::id).sorted().toList();
        for (int seed = 0; seed < 20; seed++) {
            List<ScoredVacancy> found = new ArrayList<>(equal);
            Collections.shuffle(found, new Random(seed));
            found.sort(ScoredVacancy.BEST_FIRST);
            assertThat(found).extracting(ScoredVacancy::id).containsExactlyElementsOf(byId);
        }
    }
}
