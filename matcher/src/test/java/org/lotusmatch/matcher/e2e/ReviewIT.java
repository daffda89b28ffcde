package org.lotusmatch.matcher.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lotusmatch.api.client.model.Corpus;
import org.lotusmatch.api.client.model.Decision;
import org.lotusmatch.api.client.model.Review;
import org.lotusmatch.api.client.model.ReviewCase;
import org.lotusmatch.api.client.model.ReviewDecision;
import org.lotusmatch.api.client.model.ReviewFinding;
import org.lotusmatch.api.client.model.ReviewPage;
import org.lotusmatch.api.client.model.ReviewScope;
import org.lotusmatch.api.client.model.ReviewSummary;
import org.lotusmatch.api.client.model.Vacancy;
import org.lotusmatch.api.client.model.VacancySearch;
import org.springframework.web.client.HttpClientErrorException;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the gate keeps out comes in by a reviewer's decision, and only by that. */
@SuppressWarnings("NullAway") // a null fails the test, as it should
class ReviewIT extends RunningService {
    private static final String HEADER = "编号,岗位名称,单位名称,薪资待遇,工作地点,岗位职责\n";

    @TempDir private Path folder;

    private void take(String source, String title, String description) throws IOException {
        String row = "1," + title + ",莲城试验有限公司,5000-6000元/月,湘潭市岳塘区," + description + "\n";
        importFile(
                Corpus.VACANCIES,
                Files.writeString(folder.resolve(source + ".csv"), HEADER + row),
                source);
    }

    private List<String> found(String title) {
        return vacancies.searchVacancies(new VacancySearch().text(title)).getItems().stream()
                .filter(vacancy -> vacancy.getTitle().getWords().equals(title))
                .map(Vacancy::getId)
                .toList();
    }

    private ReviewPage list(ReviewScope scope, String source) {
        return reviews.listReviews(scope, null, source, null, 0, 100);
    }

    private ReviewSummary only(ReviewScope scope, String source) {
        assertThat(list(scope, source).getItems()).hasSize(1);
        return list(scope, source).getItems().getFirst();
    }

    private static ReviewDecision about(ReviewFinding finding, Decision decision) {
        return new ReviewDecision()
                .rule(finding.getRule())
                .quote(finding.getQuote())
                .decision(decision)
                .reason("法律法规允许的例外情形")
                .reviewer("王复核");
    }

    @Test
    void anOverruledVacancyIsFoundUntilItsWordsChange() throws IOException {
        String title = "浮桥铆钉巡检员";
        take("overruled", title, "负责浮桥巡检，限男性。");
        ReviewSummary waiting = only(ReviewScope.WAITING, "overruled");
        String id = waiting.getVacancyId();
        assertThat(waiting.getKeptOut()).isTrue();
        assertThat(found(title)).isEmpty();
        assertThatThrownBy(() -> vacancies.getVacancy(id))
                .isInstanceOf(HttpClientErrorException.NotFound.class);

        ReviewCase open = reviews.getReviewCase(id);
        assertThat(open.getVacancy().getTitle().getWords()).isEqualTo(title);
        ReviewFinding finding = open.getFindings().getFirst();
        assertThat(finding.getRule()).isEqualTo("gender-condition");
        assertThat(finding.getName().getZh()).doesNotStartWith("rule.");
        Review review = reviews.decideReview(id, about(finding, Decision.OVERRULE));
        awaitIndexed();

        assertThat(found(title)).containsExactly(id);
        assertThat(vacancies.getVacancy(id).getFindings())
                .noneMatch(shown -> shown.getRule().equals("gender-condition"));
        assertThat(reviews.getReviewCase(id).getHistory()).containsExactly(review);

        take("overruled", title, "负责浮桥巡检，限男性。");
        assertThat(found(title)).containsExactly(id);
        take("overruled", title, "负责浮桥巡检，限男性，包吃住。");
        assertThat(found(title)).containsExactly(id);

        take("overruled", title, "负责浮桥巡检，限男性，入职交押金500元。");
        assertThat(found(title)).isEmpty();
        assertThat(only(ReviewScope.WAITING, "overruled").getVacancyId()).isEqualTo(id);
        assertThat(reviews.getReviewCase(id).getHistory()).containsExactly(review);
    }

    @Test
    void aVacancyWithheldByHandIsGoneAtOnceAndComesBackByALaterDecision() throws IOException {
        String title = "灯塔镜片擦拭员";
        take("withheld", title, "擦拭灯塔镜片，年龄35岁以下。");
        String id = found(title).getFirst();
        assertThat(list(ReviewScope.WAITING, "withheld").getItems()).isEmpty();
        ReviewFinding flag =
                only(ReviewScope.UNDECIDED, "withheld").getFindings().stream()
                        .filter(finding -> finding.getRule().equals("age-limit"))
                        .findFirst()
                        .orElseThrow();

        Review withheld = reviews.decideReview(id, about(flag, Decision.WITHHOLD));
        assertThat(found(title)).isEmpty();
        awaitIndexed();
        assertThat(found(title)).isEmpty();
        assertThatThrownBy(() -> vacancies.getVacancy(id))
                .isInstanceOf(HttpClientErrorException.NotFound.class);
        assertThat(only(ReviewScope.DECIDED, "withheld").getKeptOut()).isTrue();

        reviews.decideReview(id, about(flag, Decision.OVERRULE).supersedes(withheld.getId()));
        awaitIndexed();
        assertThat(found(title)).containsExactly(id);
        assertThat(reviews.getReviewCase(id).getHistory()).hasSize(2);
    }

    @Test
    void aDecisionThatComesTooLateIsAConflictThatShowsTheCase() throws IOException {
        take("late", "风筝线验收员", "验收风筝线，限男性。");
        String id = only(ReviewScope.WAITING, "late").getVacancyId();
        ReviewFinding finding = reviews.getReviewCase(id).getFindings().getFirst();
        reviews.decideReview(id, about(finding, Decision.UPHOLD));
        JsonNode decided = conflict(id, about(finding, Decision.OVERRULE));
        assertThat(decided.at("/now/history/0/decision").asString()).isEqualTo("UPHOLD");
        assertThat(decided.get("title").asString()).isEqualTo("已有决定");

        take("late", "风筝线验收员", "验收风筝线。");
        JsonNode gone = conflict(id, about(finding, Decision.OVERRULE));
        assertThat(gone.at("/now/findings").valueStream())
                .noneMatch(left -> left.get("rule").asString().equals("gender-condition"));
        assertThat(gone.get("title").asString()).isEqualTo("问题已不存在");
    }

    private JsonNode conflict(String id, ReviewDecision decision) {
        HttpClientErrorException refusal =
                catchThrowableOfType(
                        HttpClientErrorException.class, () -> reviews.decideReview(id, decision));
        assertThat(refusal.getStatusCode().value()).isEqualTo(409);
        return new JsonMapper().readTree(refusal.getResponseBodyAsString());
    }

    @Test
    void whatIsMissingFromADecisionIsNamedByItsPlace() throws IOException {
        take("missing", "沙漏校准员", "校准沙漏，限男性。");
        String id = only(ReviewScope.WAITING, "missing").getVacancyId();
        ReviewFinding finding = reviews.getReviewCase(id).getFindings().getFirst();
        ReviewDecision bare = about(finding, Decision.OVERRULE).reason(" 可以 ").reviewer(null);
        HttpClientErrorException refusal =
                catchThrowableOfType(
                        HttpClientErrorException.class, () -> reviews.decideReview(id, bare));
        assertThat(refusal.getStatusCode().value()).isEqualTo(422);
        JsonNode problem = new JsonMapper().readTree(refusal.getResponseBodyAsString());
        assertThat(problem.at("/errors/0/pointer").asString()).isEqualTo("/reason");
        assertThat(problem.at("/errors/1/pointer").asString()).isEqualTo("/reviewer");

        assertThatThrownBy(() -> reviews.decideReview(id, about(finding, Decision.WITHHOLD)))
                .isInstanceOf(HttpClientErrorException.UnprocessableContent.class)
                .hasMessageContaining("/decision");
        assertThat(reviews.getReviewCase(id).getHistory()).isEmpty();
    }

    @Test
    void anUnknownVacancyHasNoCase() {
        assertThatThrownBy(() -> reviews.getReviewCase("v-nothing"))
                .isInstanceOf(HttpClientErrorException.NotFound.class);
        ReviewDecision decision =
                new ReviewDecision().rule("x").quote("y").decision(Decision.UPHOLD);
        assertThatThrownBy(() -> reviews.decideReview("v-nothing", decision))
                .isInstanceOf(HttpClientErrorException.NotFound.class);
    }

    @Test
    void theDemoCityHasSomethingToReviewAndEveryRuleHasAName() {
        ReviewPage demo = reviews.listReviews(ReviewScope.UNDECIDED, null, null, null, 0, 100);
        assertThat(demo.getRules())
                .isNotEmpty()
                .allSatisfy(count -> assertThat(count.getName().getZh()).doesNotStartWith("rule."));
        assertThat(
                        reviews.listReviews(
                                        ReviewScope.WAITING,
                                        "marital-condition",
                                        "湘潭市公共就业服务",
                                        "莲漪",
                                        0,
                                        10)
                                .getItems())
                .extracting(ReviewSummary::getTitle)
                .containsExactly("前台接待（限女性）");
    }
}
