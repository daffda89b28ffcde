package org.lotusmatch.indexer.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotusmatch.indexer.review.TestDesk.DEPOSIT;
import static org.lotusmatch.indexer.review.TestDesk.MEN;
import static org.lotusmatch.indexer.review.TestDesk.YOUNG;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lotusmatch.domain.review.Decision;
import org.lotusmatch.domain.review.ReviewPage;
import org.lotusmatch.domain.review.ReviewQuery;
import org.lotusmatch.domain.review.ReviewScope;
import org.lotusmatch.domain.review.RuleCount;
import org.lotusmatch.domain.vacancy.TestVacancies;
import org.lotusmatch.domain.vacancy.VacancyId;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

class ReviewListingTest {
    @TempDir private Path folder;
    private TestDesk test;

    @BeforeEach
    void open() {
        test = new TestDesk(folder);
    }

    @AfterEach
    void close() {
        test.close();
    }

    private VacancyId takeLater(String id, String description) {
        test.wait(Duration.ofHours(1));
        return test.take(id, description);
    }

    private ReviewPage list(
            ReviewScope scope,
            @Nullable String rule,
            @Nullable String source,
            @Nullable String employer) {
        return test.desk.list(new ReviewQuery(scope, rule, source, employer, 0, 10));
    }

    private List<VacancyId> ids(ReviewScope scope) {
        return ids(list(scope, null, null, null));
    }

    private static List<VacancyId> ids(ReviewPage page) {
        return page.cases().stream().map(found -> found.vacancy().id()).toList();
    }

    @Test
    void whatIsKeptOutComesFirstAndTheLongestWaitBeforeAll() {
        VacancyId flagged = takeLater("1", "35岁以下");
        VacancyId first = takeLater("2", "限男性");
        VacancyId second = takeLater("3", "35岁以下，交押金");
        takeLater("4", "包吃住");
        assertThat(ids(ReviewScope.WAITING)).containsExactly(first, second);
        assertThat(ids(ReviewScope.UNDECIDED)).containsExactly(first, second, flagged);
        assertThat(ids(ReviewScope.DECIDED)).isEmpty();
    }

    @Test
    void theLatestDecisionsComeFirst() {
        VacancyId one = takeLater("1", "限男性");
        VacancyId two = takeLater("2", "限男性");
        test.decide(two, MEN, Decision.UPHOLD);
        test.wait(Duration.ofHours(1));
        test.decide(one, MEN, Decision.OVERRULE);
        assertThat(ids(ReviewScope.DECIDED)).containsExactly(one, two);
    }

    @Test
    void casesAreFoundByRuleSourceAndPartOfTheEmployersName() {
        VacancyId deposit =
                test.take(TestVacancies.of("1", "普工").employer("甲100%纺织厂").description("交押金"));
        VacancyId men = test.take(TestVacancies.of("2", "普工").employer("乙厂").description("限男性"));
        assertThat(ids(list(ReviewScope.WAITING, "fee-or-deposit", null, null)))
                .containsExactly(deposit);
        assertThat(ids(list(ReviewScope.WAITING, null, null, "乙"))).containsExactly(men);
        assertThat(ids(list(ReviewScope.WAITING, null, null, "0%纺"))).containsExactly(deposit);
        assertThat(ids(list(ReviewScope.WAITING, null, null, "%厂"))).isEmpty();
        assertThat(ids(list(ReviewScope.WAITING, null, "test", null))).hasSize(2);
        assertThat(ids(list(ReviewScope.WAITING, null, "elsewhere", null))).isEmpty();
    }

    @Test
    void vacanciesAreCountedByRuleAsIfNoRuleWereAskedFor() {
        test.take("1", "限男性");
        test.take("2", "限男性，交押金");
        test.take("3", "35岁以下");
        ReviewPage page = list(ReviewScope.UNDECIDED, "fee-or-deposit", null, null);
        assertThat(page.total()).isEqualTo(1);
        assertThat(page.rules())
                .containsExactly(
                        new RuleCount(MEN.rule(), 2),
                        new RuleCount(YOUNG.rule(), 1),
                        new RuleCount(DEPOSIT.rule(), 1));
        assertThat(page.sources()).containsExactly("test");
        assertThat(test.desk.countByRule(ReviewScope.WAITING))
                .containsExactly(new RuleCount(MEN.rule(), 2), new RuleCount(DEPOSIT.rule(), 1));
        assertThat(test.desk.count(ReviewScope.WAITING)).isEqualTo(2);
    }

    @Test
    void pagesFollowEachOtherWithoutGapsOrRepetition() {
        for (int i = 0; i < 7; i++) {
            test.take("n" + i, "限男性");
        }
        List<VacancyId> all = ids(ReviewScope.WAITING);
        assertThat(all).hasSize(7).doesNotHaveDuplicates();
        for (int offset = 0; offset < 9; offset += 3) {
            ReviewPage page =
                    test.desk.list(
                            new ReviewQuery(ReviewScope.WAITING, null, null, null, offset, 3));
            assertThat(ids(page)).isEqualTo(all.subList(offset, Math.min(7, offset + 3)));
            assertThat(page.total()).isEqualTo(7);
        }
    }
}
