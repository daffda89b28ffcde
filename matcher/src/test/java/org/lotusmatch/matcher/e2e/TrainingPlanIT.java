package org.lotusmatch.matcher.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.lotusmatch.api.client.model.CourseSearch;
import org.lotusmatch.api.client.model.HeldCourse;
import org.lotusmatch.api.client.model.Trainee;
import org.lotusmatch.api.client.model.TrainingGroup;
import org.lotusmatch.api.client.model.TrainingPlan;
import org.lotusmatch.api.client.model.TrainingPlanRequest;
import org.lotusmatch.api.client.model.TrainingPlanResult;
import org.lotusmatch.api.client.model.TrainingPrerequisite;
import org.springframework.http.HttpHeaders;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A plan for the demo city, from the question to the paper. */
@SuppressWarnings("NullAway") // a null fails the test, as it should
class TrainingPlanIT extends RunningService {
    private static final double BUDGET = 30_000;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @Test
    void aPlanKeepsItsBudgetAndNamesWhoIsLeftOutAndWhy() throws IOException {
        TrainingPlan done = made(city().otherBudgetsYuan(List.of(1.2 * BUDGET)));
        assertThat(done.getState()).isEqualTo(TrainingPlan.StateEnum.DONE);
        TrainingPlanResult result = done.getResult();
        assertThat(result.getYuan()).isLessThanOrEqualTo(BUDGET);
        assertThat(result.getPeople().stream().mapToDouble(Trainee::getYuan).sum())
                .isEqualTo(result.getYuan());
        assertThat(result.getCourses()).allMatch(course -> course.getTaken() <= course.getSeats());
        assertThat(result.getCourses().stream().mapToDouble(HeldCourse::getYuan).sum())
                .isEqualTo(result.getYuan());
        assertThat(result.getHires()).isPositive().isGreaterThanOrEqualTo(result.getOwnBestHires());
        assertThat(result.getGap()).isBetween(0.0, 0.01);
        assertThat(result.getScenarios().getFirst().getHires())
                .isGreaterThanOrEqualTo(0.99 * result.getHires());
        assertThat(result.getLeftOut())
                .isNotEmpty()
                .allMatch(one -> !one.getText().getZh().startsWith("plan."));
        assertThat(result.getPeople().size() + leftOutPeople(result)).isEqualTo(result.getAsked());
        assertWorkbook(done);
    }

    @Test
    void whatCannotBePlannedIsSaidAtOnce() {
        refused(400, "budgetYuan", city().budgetYuan(-1.0));
        refused(422, "没有可以安排的人", city().group(null));
        refused(422, "p-nobody", city().group(null).profileIds(List.of("p-nobody")));
        refused(422, "c-nothing", city().courseIds(List.of("c-nothing")));
        refused(422, "早于", city().until(LocalDate.of(2019, 1, 1)));
        refused(422, "profileIds", city().profileIds(List.of("p-1")));
    }

    @Test
    void coursesThatWaitForEachOtherAreNamed() {
        List<String> two =
                courses.searchCourses(new CourseSearch().text("焊工")).getItems().stream()
                        .limit(2)
                        .map(course -> course.getId())
                        .toList();
        refused(
                422,
                "互为先修",
                city().prerequisites(
                                List.of(
                                        needs(two.getFirst(), two.getLast()),
                                        needs(two.getLast(), two.getFirst()))));
    }

    @Test
    void aStoppedPlanIsOver() {
        TrainingPlan plan = plans.createTrainingPlan(city());
        plans.cancelTrainingPlan(plan.getId());
        assertThat(over(plan.getId()).getState())
                .isIn(TrainingPlan.StateEnum.CANCELLED, TrainingPlan.StateEnum.DONE);
    }

    @Test
    void anUnknownPlanIsNotThere() {
        assertThatThrownBy(() -> plans.getTrainingPlan("nothing"))
                .isInstanceOf(HttpClientErrorException.NotFound.class)
                .hasMessageContaining("nothing");
    }

    private static TrainingPrerequisite needs(String course, String before) {
        return new TrainingPrerequisite().courseId(course).needs(List.of(before));
    }

    private static TrainingPlanRequest city() {
        return new TrainingPlanRequest()
                .title("=1+1 试验计划")
                .group(new TrainingGroup().division("430300"))
                .budgetYuan(BUDGET)
                .from(LocalDate.of(2020, 1, 1))
                .until(LocalDate.of(2090, 1, 1))
                .seconds(30);
    }

    private void refused(int status, String words, TrainingPlanRequest request) {
        assertThatThrownBy(() -> plans.createTrainingPlan(request))
                .isInstanceOfSatisfying(
                        HttpClientErrorException.class,
                        e -> {
                            assertThat(e.getStatusCode().value()).isEqualTo(status);
                            assertThat(e.getResponseBodyAsString()).contains(words);
                        });
    }

    private TrainingPlan made(TrainingPlanRequest request) {
        TrainingPlan waiting = plans.createTrainingPlan(request);
        assertThat(waiting.getState()).isEqualTo(TrainingPlan.StateEnum.WAITING);
        return over(waiting.getId());
    }

    private TrainingPlan over(String id) {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> plans.getTrainingPlan(id).getFinishedAt() != null);
        return plans.getTrainingPlan(id);
    }

    private static int leftOutPeople(TrainingPlanResult result) {
        return (int)
                result.getLeftOut().stream()
                        .filter(one -> one.getKind().getValue().equals("PERSON"))
                        .count();
    }

    private void assertWorkbook(TrainingPlan plan) throws IOException {
        byte[] bytes =
                RestClient.create(address())
                        .get()
                        .uri("/api/v1/training-plans/" + plan.getId() + "/workbook")
                        .header(HttpHeaders.ACCEPT_LANGUAGE, "zh")
                        .retrieve()
                        .body(byte[].class);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(workbook)
                    .extracting(Sheet::getSheetName)
                    .containsExactly("计划", "人员", "课程", "未安排");
            assertThat(texts(workbook.getSheetAt(0)))
                    .contains("=1+1 试验计划", "编制人", "审核人", "批准人（盖章）")
                    .noneMatch(text -> text.startsWith("plan."));
            assertThat(workbook.getSheetAt(1).getPhysicalNumberOfRows())
                    .isEqualTo(1 + plan.getResult().getPeople().size());
            assertThat(workbook.getSheetAt(3).getPhysicalNumberOfRows())
                    .isEqualTo(1 + plan.getResult().getLeftOut().size());
        }
    }

    private static List<String> texts(Sheet sheet) {
        DataFormatter format = new DataFormatter();
        List<String> texts = new ArrayList<>();
        for (Row row : sheet) {
            for (Cell cell : row) {
                texts.add(format.formatCellValue(cell));
            }
        }
        return texts;
    }
}
