package org.lotusmatch.indexer.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lotusmatch.domain.intake.RawField;
import org.lotusmatch.domain.record.Corpus;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

class HeaderNamesTest {
    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "岗位名称, TITLE",
        "*岗位名称：, TITLE",
        "' 岗位 名称（必填） ', TITLE",
        "招聘岗位, TITLE",
        "ＪＯＢ＿ＮＡＭＥ, TITLE",
        "Job Title, TITLE",
        "job_name, TITLE",
        "企业名称, EMPLOYER",
        "company, EMPLOYER",
        "薪资（元/月）, PAY",
        "【薪酬】, PAY",
        "salary_raw, PAY",
        "providesalary_text, PAY",
        "attribute_text, ATTRIBUTES",
        "jobwelf, BENEFITS",
        "updatedate, POSTED_ON",
        "workarea_text, PLACE",
        "有效期至, VALID_THROUGH",
        "posted-on, POSTED_ON"
    })
    void knowsVacancyHeadersHoweverTheyAreWritten(String header, RawField field) {
        assertThat(HeaderNames.read(Corpus.VACANCIES).findField(header)).contains(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"序号", "salary_min", "companytype_text", "性别要求", "", "()", "备注"})
    void leavesOtherHeadersAlone(String header) {
        assertThat(HeaderNames.read(Corpus.VACANCIES).findField(header)).isEmpty();
    }

    @Test
    void knowsTheProjectsOwnCourseHeaders() {
        assertAllKnown(
                Corpus.COURSES,
                "来源,编号,课程名称,培训机构,培训类型,培训等级,面向职业,教授技能,先修要求,开班日期,结束日期,学时,名额,费用,"
                        + "补贴金额,授课方式,工作地点,纬度,经度,课程简介");
    }

    @Test
    void knowsTheProjectsOwnProfileHeaders() {
        assertAllKnown(
                Corpus.PROFILES,
                "来源,编号,称呼,性别,出生年份,学历,毕业院校,专业,毕业年份,工作经历,技能,证书,期望职业,期望地点,现居地,纬度,"
                        + "经度,期望月薪,工作类型意愿,通勤上限公里,通勤上限分钟,优先群体,同意被用人单位检索,同意推荐,自我描述");
    }

    private static void assertAllKnown(Corpus corpus, String headers) {
        List<String> names = List.of(headers.split(","));
        Header header = Header.of(new TableRow.Cells(1, names), HeaderNames.read(corpus));

        assertThat(header.unknown()).isEmpty();
        assertThat(header.columns()).hasSameSizeAs(names);
    }

    @ParameterizedTest
    @EnumSource(RawField.class)
    void knowsEveryFieldByItsKey(RawField field) {
        assertThat(
                        Arrays.stream(Corpus.values())
                                .map(corpus -> HeaderNames.read(corpus).findField(field.key())))
                .contains(Optional.of(field));
    }

    @Test
    void looksForTheHeaderBelowTitles() {
        Path file =
                Reading.write(folder, "a.csv", "2026年湘潭市岗位表,,\n,,\n岗位,,\n\n单位名称,岗位,人数\n湘钢,焊工,3\n");

        Reading reading = Reading.ofVacancies(file);

        assertThat(reading.titles()).containsExactly("焊工");
        assertThat(reading.records().getFirst().line()).isEqualTo(6);
    }

    @Test
    void takesTheFirstOfTwoColumnsAndListsTheOther() {
        Path file = Reading.write(folder, "a.csv", "岗位,职位名称,月薪,薪资,星座\n焊工,钳工,,7000,狮子\n");

        Reading reading = Reading.ofVacancies(file);

        assertThat(reading.titles()).containsExactly("焊工");
        assertThat(reading.texts(RawField.PAY)).containsExactly("");
        assertThat(reading.unknownColumns()).containsExactly("职位名称", "薪资", "星座");
    }

    @Test
    void joinsDutiesAndRequirements() {
        Path file = Reading.write(folder, "a.csv", "岗位,岗位职责,任职要求\n焊工,焊接,持证\n钳工,,会看图\n");

        Reading reading = Reading.ofVacancies(file);

        assertThat(reading.texts(RawField.DESCRIPTION)).containsExactly("焊接\n持证", "会看图");
        assertThat(reading.records().getFirst().column(RawField.DESCRIPTION)).isEqualTo("岗位职责");
        assertThat(reading.unknownColumns()).isEmpty();
    }

    @Test
    void guessesWhatAnUnknownHeaderMeans() {
        Path file = Reading.write(folder, "a.csv", "岗位名,公司名称,薪资\n焊工,湘钢,1\n");

        Unreadable problem = Unreadable.of(file);

        assertThat(problem.reason()).isEqualTo("header-unknown");
        assertThat(problem.arguments().getFirst()).isEqualTo("岗位名、公司名称、薪资");
        assertThat(problem.arguments().get(1)).startsWith("岗位名称");
        assertThat(problem.arguments().get(2)).isEqualTo("岗位名称");
    }

    @Test
    void saysWhatAProfileNeeds() {
        Path file = Reading.write(folder, "a.csv", "性别,学历\n女,本科\n");

        Unreadable problem = Unreadable.of(file, Corpus.PROFILES);

        assertThat(problem.reason()).isEqualTo("header-unknown");
        assertThat(problem.arguments().get(2)).isEqualTo("称呼、技能、期望职业、自我描述");
    }

    @ParameterizedTest
    @ValueSource(strings = {"称呼", "技能特长", "求职意向", "自我评价"})
    void takesProfilesByAnyOfFourColumns(String header) {
        Path file = Reading.write(folder, "a.csv", "学历," + header + "\n本科,x\n");

        assertThat(Reading.of(file, Corpus.PROFILES).records()).hasSize(1);
    }

    @Test
    void findsNoHeaderWhereThereIsNone() {
        Path file = Reading.write(folder, "a.csv", "1,2,3\n4,5,6\n");

        assertThat(Unreadable.of(file).arguments().getFirst()).isEqualTo("1、2、3");
    }
}
