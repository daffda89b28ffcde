package org.lotusmatch.indexer.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lotusmatch.domain.occupation.JobTitle;
import org.lotusmatch.domain.occupation.OccupationLink;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

class LinkOccupationTest {
    private final LinkOccupation link = Rows.STEPS.occupations();

    @ParameterizedTest
    @CsvSource({
        "Java, Java开发工程师",
        "java开发工程师, Java开发工程师",
        "高级Java开发工程师, Java开发工程师",
        "PHP高级开发工程师, PHP开发工程师",
        "Java开发工程师（上海）, Java开发工程师",
        "Java开发工程师-长沙, Java开发工程师",
        "软件工程师（Java）, Java开发工程师",
        "急聘电焊工 包吃住, 焊工",
        "电焊工5名, 焊工",
        "客服专员（双休+五险一金）, 客服专员",
        "售后服务工程师, 售后服务工程师",
        "配送员, 网约配送员",
        "物料员, 物料员",
        "组装工, 组装工",
        "液压维修工, 液压维修工",
        "研学指导师, 研学旅行指导师",
        "起重指挥, 起重指挥",
        "调机员, CNC调机技术员",
        "PMC生产计划员, 生产计划员",
        "店主, 个体店主",
        "打菜员, 厨房帮工",
        "汽车机电维修工, 汽车维修工",
        "配电运维工, 变配电运行值班员"
    })
    void isSureOfAnOccupationsOwnTitle(String title, String occupation) {
        OccupationLink found = link.find(title).orElseThrow();

        assertThat(Rows.TAXONOMY.occupations().name(found.id())).isEqualTo(occupation);
        assertThat(found.confidence()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "C++技术专家, C++开发工程师",
        "javascript工程师, 前端开发工程师",
        "游戏数据分析师, 数据分析处理工程技术人员",
        "大型板材埋弧焊操作工, 焊工",
        "半挂货车司机, 道路货运汽车驾驶员",
        "幼儿园主班教师, 幼儿园教师"
    })
    void isLessSureOfATitleThatContainsOne(String title, String occupation) {
        OccupationLink found = link.find(title).orElseThrow();

        assertThat(Rows.TAXONOMY.occupations().name(found.id())).contains(occupation);
        assertThat(found.confidence()).isGreaterThan(0).isLessThan(1);
    }

    @Test
    void prefersTheHeadAtTheEnd() {
        assertThat(Rows.TAXONOMY.occupations().name(link.find("销售部行政专员").orElseThrow().id()))
                .isEqualTo("行政专员");
    }

    @ParameterizedTest
    @CsvSource({"英语老师（少儿机构）, 少儿英语老师", "算法工程师（推荐方向）, 推荐算法工程师", "文员（销售部）, 办公室文员", "采购员（五金制品）, 采购员"})
    void isNarrowedByWhatAPartBeginsWith(String title, String occupation) {
        OccupationLink narrower = Rows.STEPS.occupations().find(occupation).orElseThrow();

        assertThat(link.find(title).map(OccupationLink::id)).contains(narrower.id());
    }

    @Test
    void offersWhatElseATitleMayMean() {
        JobTitle title = link.read("大数据产品解决方案工程师");
        List<Double> confidences =
                title.alternatives().stream().map(OccupationLink::confidence).toList();

        assertThat(title.occupation()).isNotNull();
        assertThat(title.alternatives()).isNotEmpty().hasSizeLessThanOrEqualTo(3);
        assertThat(title.alternatives()).extracting(OccupationLink::id).doesNotHaveDuplicates();
        assertThat(confidences).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(confidences.getFirst())
                .isLessThanOrEqualTo(Objects.requireNonNull(title.occupation()).confidence());
    }

    @Test
    void offersWhatATitleMayMeanWhereItIsNotSure() {
        JobTitle title = link.read("分拨中心夜班分拣");

        assertThat(title.occupation()).isNull();
        assertThat(title.alternatives()).isNotEmpty();
    }

    @Test
    void takesNoneOfUnrelatedJobs() {
        assertThat(link.find("会计/厨师/电工")).isEmpty();
        assertThat(link.find("会计/出纳")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"大家一起来", "实现自己的价值", "一月二日", "测试经理甲乙丙丁"})
    void leavesOthersUnlinked(String title) {
        assertThat(link.find(title)).isEmpty();
    }
}
