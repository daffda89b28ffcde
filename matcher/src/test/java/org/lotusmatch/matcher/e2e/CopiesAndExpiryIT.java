package org.lotusmatch.matcher.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lotusmatch.api.client.model.CandidateRecommendation;
import org.lotusmatch.api.client.model.Corpus;
import org.lotusmatch.api.client.model.CourseRecommendation;
import org.lotusmatch.api.client.model.Experience;
import org.lotusmatch.api.client.model.Facet;
import org.lotusmatch.api.client.model.ProfileDraft;
import org.lotusmatch.api.client.model.RecommendedCourse;
import org.lotusmatch.api.client.model.RecommendedVacancy;
import org.lotusmatch.api.client.model.Vacancy;
import org.lotusmatch.api.client.model.VacancyCopy;
import org.lotusmatch.api.client.model.VacancyDifference;
import org.lotusmatch.api.client.model.VacancyFilters;
import org.lotusmatch.api.client.model.VacancyPage;
import org.lotusmatch.api.client.model.VacancyRecommendation;
import org.lotusmatch.api.client.model.VacancySearch;
import org.lotusmatch.api.client.model.WishesDraft;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.client.HttpClientErrorException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One job advertised on two sites is one answer, and it is none from the first minute after its
 * last day in the city, whoever asks.
 */
@SuppressWarnings("NullAway") // a null fails the test, as it should
@TestPropertySource(properties = "lotus.demo=false")
@DirtiesContext
class CopiesAndExpiryIT extends RunningService {
    private static final String IMPORTED = "2026-11-23T10:00";
    private static final String LAST_MINUTE = "2026-12-10T23:59";

    /** In UTC it is the tenth for another eight hours. */
    private static final String NEXT_MINUTE = "2026-12-11T00:00";

    private static final MovableClock CLOCK = MovableClock.at(IMPORTED);

    private static final String BODY =
            "负责大型轴类零件的数控车削，自己编程、对刀、首件自检，按图纸保证同轴度和粗糙度；"
                    + "每班填写刀具寿命表，配合质检分析超差原因，月底盘点量具。两班倒，车间有空调，宿舍两人一间。";

    private static final String VACANCIES =
            "来源,编号,岗位名称,单位名称,工作类型,薪资待遇,技能要求,工作地点,岗位职责,发布日期,截止日期\n"
                    + "甲网,1,数控车工,湖南衡岭矿山装备有限公司,全职,6000-8000元/月,数控编程、刀具刃磨,"
                    + "湘潭市岳塘区,"
                    + BODY
                    + ",2026-11-01,2026-12-01\n"
                    + "乙网,1,数控车工（急聘）,衡岭矿山装备有限公司,全职,6500-8000元/月,数控编程、刀具刃磨,"
                    + "湘潭市岳塘区,"
                    + BODY
                    + ",2026-11-12,2026-12-10\n"
                    + "甲网,2,数控车工,湖南衡岭矿山装备有限公司,全职,6000-8000元/月,数控编程,湘潭市雨湖区,"
                    + BODY
                    + ",2026-11-20,2027-06-30\n";

    /** Elsewhere, so that what becomes of it touches no other test. */
    private static final String ELECTRICIAN =
            "来源,编号,岗位名称,单位名称,工作地点,岗位职责,发布日期\n丙网,9,维修电工,云桅精密机械厂,长沙市雨花区,"
                    + "负责车间配电柜、行车和数控机床的电气维护，做点检记录，夜班一人值守。,2026-11-12\n";

    private static final String COURSES = "来源,编号,课程名称,培训机构,教授技能\n甲网,C1,刀具刃磨班,韶霞技工学校,刀具刃磨\n";

    @TempDir private Path folder;

    @TestConfiguration
    static class Time {
        @Bean
        MovableClock movableClock() {
            return CLOCK;
        }
    }

    @BeforeEach
    void fill() throws IOException {
        CLOCK.moveTo(IMPORTED);
        importFile(Corpus.VACANCIES, write("vacancies.csv", VACANCIES), null);
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private VacancyPage search(VacancyFilters filters) {
        return vacancies.searchVacancies(
                new VacancySearch()
                        .text("数控车工")
                        .filters(filters)
                        .facets(List.of(VacancySearch.FacetsEnum.DIVISION)));
    }

    private VacancyPage search() {
        return search(new VacancyFilters().addDivisionsItem("430300"));
    }

    private Vacancy inYuetang() {
        return search(new VacancyFilters().addDivisionsItem("430304")).getItems().getFirst();
    }

    private static ProfileDraft lathe() {
        return new ProfileDraft()
                .skills(List.of("数控编程"))
                .experience(List.of(new Experience().title("数控车工").years(3.0)))
                .wishes(new WishesDraft().occupations(List.of("数控车工")));
    }

    private List<RecommendedVacancy> recommended() {
        return recommendations
                .recommendVacancies(
                        new VacancyRecommendation()
                                .profile(lathe())
                                .filters(new VacancyFilters().addDivisionsItem("430300"))
                                .limit(50))
                .getItems();
    }

    @Test
    void aJobOnTwoSitesIsOneAnswerThatNamesBoth() {
        assertThat(search().getTotal()).isEqualTo(2);
        assertThat(recommended()).hasSize(2);
        Vacancy shown = inYuetang();
        assertThat(shown.getSource()).as("the one that lasts longest").isEqualTo("乙网");
        assertThat(shown.getCopyCount()).isEqualTo(1);
        VacancyCopy copy = vacancies.getVacancy(shown.getId()).getCopies().getFirst();
        assertThat(copy.getSource()).isEqualTo("甲网");
        assertThat(copy.getDifferences())
                .extracting(VacancyDifference::getField)
                .containsExactly(
                        VacancyDifference.FieldEnum.TITLE,
                        VacancyDifference.FieldEnum.EMPLOYER,
                        VacancyDifference.FieldEnum.PAY,
                        VacancyDifference.FieldEnum.LAST_DAY);
        VacancyDifference pay = copy.getDifferences().get(2);
        assertThat(pay.getHere().getZh()).isEqualTo("6500-8000元/月");
        assertThat(pay.getThere().getZh()).isEqualTo("6000-8000元/月");
        assertThat(
                        search(new VacancyFilters().addDivisionsItem("430300").addSourcesItem("甲网"))
                                .getTotal())
                .as("found by the source of its copy, too")
                .isEqualTo(2);
    }

    @Test
    void theCopyStillAnswersByItsOwnAddressAndPointsBack() {
        VacancyCopy copy = vacancies.getVacancy(inYuetang().getId()).getCopies().getFirst();
        Vacancy other = vacancies.getVacancy(copy.getId());
        assertThat(other.getSource()).isEqualTo("甲网");
        assertThat(other.getCopies())
                .extracting(VacancyCopy::getId)
                .containsExactly(inYuetang().getId());
    }

    @Test
    void thePagesSayWhereElseAndHowLongSilent() {
        String page = read("/vacancies/" + inYuetang().getId());
        assertThat(page).contains("同一岗位还见于 1 处", "6000-8000元/月", "11 天没有更新");
        assertThat(read("/search?text=数控车工")).contains("另有 1 处发布");
        assertThat(read("/vacancies/" + inYuetang().getId() + "?lang=en"))
                .contains("The same job is also found in 1 places");
    }

    @Test
    void silenceIsToldUntilAnImportHoldsTheVacancyAgain() throws IOException {
        importFile(Corpus.VACANCIES, write("electrician.csv", ELECTRICIAN), null);
        Vacancy before = electrician();
        assertThat(before.getLastSignOfLifeOn()).isEqualTo("2026-11-12");
        CLOCK.moveTo("2026-12-24T09:00");
        Vacancy later = electrician();
        assertThat(later.getSilence().getZh()).isEqualTo("42 天没有更新");
        assertThat(later.getLiveness()).isLessThan(before.getLiveness()).isLessThan(0.4);
        importFile(Corpus.VACANCIES, write("again.csv", ELECTRICIAN), null);
        Vacancy seen = electrician();
        assertThat(seen.getSilence().getZh()).isEqualTo("今天有更新");
        assertThat(seen.getLiveness()).isEqualTo(1);
    }

    private Vacancy electrician() {
        return search(new VacancyFilters().addDivisionsItem("430100")).getItems().getFirst();
    }

    @Test
    void theCopyIsCountedOnlyWhileItMayBeAnswered() {
        String id = inYuetang().getId();
        CLOCK.moveTo("2026-12-02T00:00");
        Vacancy shown = vacancies.getVacancy(id);
        assertThat(shown.getCopyCount()).isZero();
        assertThat(shown.getCopies()).isEmpty();
        assertThat(shown.getExpired()).isFalse();
    }

    @Test
    void anExpiredVacancyLeavesEveryAnswerWithItsLastDay() throws IOException {
        importFile(Corpus.COURSES, write("courses.csv", COURSES), null);
        String id = inYuetang().getId();
        CLOCK.moveTo(LAST_MINUTE);
        assertThat(search().getItems()).extracting(Vacancy::getId).contains(id);
        assertThat(recommended()).extracting(item -> item.getVacancy().getId()).contains(id);
        assertThat(districts()).contains("430304");
        assertThat(closedGaps()).contains("刀具刃磨");
        assertThat(candidatesFor(id)).isEqualTo(200);

        CLOCK.moveTo(NEXT_MINUTE);
        assertThat(search().getTotal()).isEqualTo(1);
        assertThat(search().getItems()).extracting(Vacancy::getId).doesNotContain(id);
        assertThat(recommended()).extracting(item -> item.getVacancy().getId()).doesNotContain(id);
        assertThat(districts()).contains("430302").doesNotContain("430304");
        assertThat(closedGaps()).doesNotContain("刀具刃磨");
        assertThat(candidatesFor(id)).isEqualTo(409);
        assertThat(read("/search?text=数控车工")).doesNotContain(id);
        Vacancy read = vacancies.getVacancy(id);
        assertThat(read.getExpired()).isTrue();
        assertThat(read("/vacancies/" + id)).contains("已过期");
    }

    private List<String> districts() {
        List<String> values = new ArrayList<>();
        for (Facet facet : search().getFacets()) {
            facet.getCounts().forEach(count -> values.add(count.getValue()));
        }
        return values;
    }

    private List<String> closedGaps() {
        List<String> closed = new ArrayList<>();
        for (RecommendedCourse course :
                recommendations
                        .recommendCourses(new CourseRecommendation().profile(lathe()))
                        .getItems()) {
            course.getCloses().forEach(skill -> closed.add(skill.getWords()));
        }
        return closed;
    }

    private int candidatesFor(String vacancyId) {
        HttpClientErrorException refused =
                catchThrowableOfType(
                        HttpClientErrorException.class,
                        () ->
                                recommendations.recommendCandidates(
                                        new CandidateRecommendation().vacancyId(vacancyId)));
        return refused == null ? 200 : refused.getStatusCode().value();
    }
}
