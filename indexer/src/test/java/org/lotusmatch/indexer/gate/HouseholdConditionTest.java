package org.lotusmatch.indexer.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HouseholdConditionTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "限本市户口",
                "湘潭户籍优先",
                "要求湘潭市户籍",
                "本地户口优先考虑",
                "须具有长沙户籍",
                "非本地户口勿扰",
                "限本地人",
                "湘潭本地人优先",
                "外地人勿扰",
                "不招外地人",
                "谢绝外地人员应聘",
                "只招湖南籍",
                "仅限湘乡本地户籍",
                "户籍要求：湘潭县",
                "户口：本市",
                "上海户籍优先",
                "要 求 本 市 户 籍",
                "需本市户口担保",
                "外省户口不予考虑",
                "不要河南人",
                "东北人勿扰",
                "限城镇户口",
                "具有雨湖区户籍者优先",
                "籍贯湖南优先，本省籍优先",
                "本村村民优先",
                "非湘籍人员不招",
                "浙籍优先",
                "须为深户",
                "本市户口并有住房者优先",
                "四川老乡优先"
            })
    void namesConditionsOfOrigin(String words) {
        assertThat(Verdicts.of("household-condition", words)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "户籍不限",
                "负责户籍管理系统的开发",
                "户籍窗口辅助，办理户口迁移",
                "可解决北京户口",
                "深圳户口指标，择优解决",
                "不限户籍，外地人可提供住宿",
                "熟悉本地人脉和市场",
                "服务本地居民",
                "入职需带户口本复印件",
                "派出所户籍民警助理",
                "户籍要求：不限",
                "外籍教师助教",
                "本地生活运营",
                "家住附近优先",
                "公益性岗位，限本市户籍就业困难人员",
                "负责外地客户的维护",
                "湖南人寿保险客户经理",
                "外地出差较多",
                "古籍修复，书籍编辑",
                "当地市场开拓",
                "能帮助办理落户，提供集体户口",
                "党员，组织关系在本市",
                "会讲湘潭话优先",
                "住岳塘区的优先"
            })
    void passesOtherWords(String words) {
        assertThat(Verdicts.of("household-condition", words)).isEmpty();
    }
}
