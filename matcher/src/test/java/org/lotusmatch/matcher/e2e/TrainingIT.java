package org.lotusmatch.matcher.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.lotusmatch.api.client.model.Corpus;
import org.lotusmatch.api.client.model.CoursePath;
import org.lotusmatch.api.client.model.CoursePaths;
import org.lotusmatch.api.client.model.CourseSearch;
import org.lotusmatch.api.client.model.Gap;
import org.lotusmatch.api.client.model.GapItem;
import org.lotusmatch.api.client.model.GapQuestion;
import org.lotusmatch.api.client.model.PathQuestion;
import org.lotusmatch.api.client.model.PlaceDraft;
import org.lotusmatch.api.client.model.ProfileDraft;
import org.lotusmatch.api.client.model.RecommendedVacancy;
import org.lotusmatch.api.client.model.VacancyRecommendation;
import org.lotusmatch.api.client.model.WishesDraft;
import org.springframework.web.client.HttpClientErrorException;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

@SuppressWarnings("NullAway") // a null fails the test, as it should
class TrainingIT extends RunningService {
    private static ProfileDraft beginner() {
        return new ProfileDraft()
                .skills(List.of("机械识图"))
                .certificates(List.of("C1驾照"))
                .education("高中")
                .home(new PlaceDraft().place("湘潭市岳塘区"))
                .wishes(new WishesDraft().occupations(List.of("电焊工")).pay("4000-6000元/月"));
    }

    @Test
    void theGapToVacanciesHasTheFitOfTheRecommendation() {
        List<RecommendedVacancy> first =
                recommendations
                        .recommendVacancies(
                                new VacancyRecommendation().profile(beginner()).limit(3))
                        .getItems();
        List<String> ids = first.stream().map(one -> one.getVacancy().getId()).toList();
        Gap gap = training.findGap(new GapQuestion().profile(beginner()).vacancyIds(ids));
        assertThat(gap.getTargets()).hasSize(3);
        assertThat(gap.getItems())
                .isNotEmpty()
                .allSatisfy(
                        item -> {
                            assertThat(item.getText().getZh()).doesNotStartWith("evidence.");
                            assertThat(item.getText().getEn()).doesNotStartWith("evidence.");
                        });
        assertThat(gap.getMet() + gap.getNear() + gap.getMissing() + gap.getUnknown())
                .isEqualTo(gap.getItems().size());
    }

    @Test
    void anOccupationAsksForItsLicence() {
        Gap gap =
                training.findGap(new GapQuestion().profile(beginner()).occupationId("6-18-02-04"));
        assertThat(gap.getItems())
                .anySatisfy(
                        item -> {
                            assertThat(item.getKind()).isEqualTo(GapItem.KindEnum.LICENCE);
                            assertThat(item.getState()).isEqualTo(GapItem.StateEnum.MISSING);
                        });
    }

    @Test
    void pathsUnlockWhatIsNotOpenToday() {
        CoursePaths found =
                training.findCoursePaths(new PathQuestion().profile(beginner()).budgetYuan(5000.0));
        List<String> today = found.getToday().stream().map(one -> one.getVacancyId()).toList();
        assertThat(found.getNeedsNoCourse()).isEqualTo(!today.isEmpty());
        assertThat(found.getPaths())
                .as("useful: %s, left out: %s", found.getUsefulCourses(), found.getLeftOut())
                .isNotEmpty();
        for (CoursePath path : found.getPaths()) {
            assertThat(path.getYuan()).isLessThanOrEqualTo(5000);
            assertThat(path.getUnlocked())
                    .hasSizeBetween(1, found.getMostPossible())
                    .noneMatch(one -> today.contains(one.getVacancyId()));
            assertThat(path.getSteps()).hasSizeBetween(1, 4);
        }
        assertThat(found.getBestPerDay()).isBetween(0, found.getPaths().size() - 1);
        assertThat(found.getBestPerYuan()).isBetween(0, found.getPaths().size() - 1);
    }

    @Test
    void badQuestionsAreClearProblems() {
        ProfileDraft person = beginner();
        refused(404, "c-none", new PathQuestion().profile(person).courseIds(List.of("c-none")));
        refused(404, "v-none", new PathQuestion().profile(person).vacancyIds(List.of("v-none")));
        refused(404, "9-99", new PathQuestion().profile(person).occupationId("9-99"));
        refused(400, "/budgetYuan", new PathQuestion().profile(person).budgetYuan(-1.0));
        refused(422, "/profileId", new PathQuestion());
        assertThatThrownBy(
                        () ->
                                training.findGap(
                                        new GapQuestion().profile(person).vacancyIds(List.of())))
                .isInstanceOf(HttpClientErrorException.class)
                .hasMessageContaining("/vacancyIds");
    }

    @Test
    void aCircleIsNamed() throws Exception {
        Path file = Files.createTempFile("courses", ".csv");
        Files.writeString(
                file,
                """
                来源,编号,课程名称,培训机构,教授技能,先修要求
                环形,1,环形甲班,莲城试验学校,氩弧焊,先修《环形乙班》
                环形,2,环形乙班,莲城试验学校,氩弧焊,先修《环形甲班》
                """,
                StandardCharsets.UTF_8);
        importFile(Corpus.COURSES, file, "环形");
        List<String> ids =
                courses.searchCourses(new CourseSearch().text("环形")).getItems().stream()
                        .filter(one -> one.getTitle().startsWith("环形"))
                        .map(one -> one.getId())
                        .toList();
        assertThat(ids).hasSize(2);
        refused(422, "环形甲班", new PathQuestion().profile(beginner()).courseIds(ids));
    }

    private void refused(int status, String words, PathQuestion asked) {
        assertThatThrownBy(() -> training.findCoursePaths(asked))
                .isInstanceOfSatisfying(
                        HttpClientErrorException.class,
                        e -> {
                            assertThat(e.getStatusCode().value()).as(words).isEqualTo(status);
                            assertThat(e.getResponseBodyAsString(StandardCharsets.UTF_8))
                                    .contains(words);
                        });
    }
}
