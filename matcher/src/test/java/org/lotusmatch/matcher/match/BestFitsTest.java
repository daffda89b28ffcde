package org.lotusmatch.matcher.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lotusmatch.domain.profile.TestProfiles;
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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What is passed over could not have been among the best. */
class BestFitsTest {
    private static final int DEPTH = 40;
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
                    45);
    private static final List<VacancyRow> ROWS =
            ASSESSOR.rows(RandomRows.records(2_000, 7), Map.of());

    @Test
    void theBestAreThoseOfScoringEveryPair() {
        for (int seed = 0; seed < 40; seed++) {
            requireBest(ASSESSOR.row(RandomRows.person(seed)), row -> true);
        }
    }

    @Test
    void whatIsNotAdmittedTakesNobodysPlace() {
        for (int seed = 0; seed < 20; seed++) {
            requireBest(
                    ASSESSOR.row(RandomRows.person(seed)),
                    row -> row.vacancy().id().value().endsWith("3"));
        }
    }

    @Test
    void somebodyOfWhomNothingIsKnownGetsTheFirstById() {
        ProfileRow stranger = ASSESSOR.row(TestProfiles.of("anybody").build());
        requireBest(stranger, row -> true);
    }

    @Test
    void theOrderInWhichTheyAreOfferedChangesNothing() {
        ProfileRow person = ASSESSOR.row(RandomRows.person(5));
        List<VacancyId> best = ids(ASSESSOR.best(ROWS, person, row -> true, DEPTH));
        for (int seed = 0; seed < 10; seed++) {
            List<VacancyRow> shuffled = new ArrayList<>(ROWS);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(ids(ASSESSOR.best(shuffled, person, row -> true, DEPTH))).isEqualTo(best);
        }
    }

    @Test
    void noFitIsHigherThanItsBound() {
        double[] scratch = ScorerFixture.SCORER.scratch();
        for (int seed = 0; seed < 40; seed++) {
            ProfileRow person = ASSESSOR.row(RandomRows.person(seed));
            for (VacancyRow row : ROWS) {
                double most = ScorerFixture.SCORER.most(row, person, scratch);
                double fit = ScorerFixture.SCORER.fit(row, person, scratch);
                assertThat(fit).isLessThanOrEqualTo(most);
                assertThat(ScorerFixture.SCORER.fit(row, person, scratch, fit)).isEqualTo(fit);
                assertThat(ScorerFixture.SCORER.fit(row, person, scratch, fit + 1))
                        .isLessThan(fit + 1);
            }
        }
    }

    private static void requireBest(ProfileRow person, Predicate<VacancyRow> admitted) {
        List<ScoredVacancy> all =
                ASSESSOR
                        .scored(ROWS.stream().filter(admitted).toList(), person, Optional.empty())
                        .stream()
                        .sorted(
                                Comparator.comparingDouble((ScoredVacancy one) -> -one.fit())
                                        .thenComparing(ScoredVacancy::id))
                        .toList();
        List<VacancyId> wanted =
                Stream.concat(
                                all.stream().limit(DEPTH),
                                all.stream().filter(ScoredVacancy::isAboveLine).limit(DEPTH))
                        .map(ScoredVacancy::id)
                        .distinct()
                        .sorted()
                        .toList();
        assertThat(ids(ASSESSOR.best(ROWS, ASSESSOR.remembering(person), admitted, DEPTH)))
                .isEqualTo(wanted);
    }

    private static List<VacancyId> ids(List<VacancyRow> rows) {
        return rows.stream().map(row -> row.vacancy().id()).sorted().toList();
    }
}
