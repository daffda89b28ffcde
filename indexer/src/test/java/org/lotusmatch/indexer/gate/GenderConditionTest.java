package org.lotusmatch.indexer.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GenderConditionTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "限男性",
                "只招女工，长白班",
                "仅限女生",
                "男性优先",
                "女士优先考虑",
                "性别：女",
                "性别要求男",
                "要求女性，形象好",
                "男18-45岁",
                "限 男 性，需倒班",
                "限　女　士",
                "招聘女服务员5名，包吃住",
                "诚聘女文员一名",
                "急招男普工10名",
                "女，35岁以下，初中以上学历",
                "1、男性；2、能吃苦耐劳",
                "要求：男，会开手动挡",
                "女生勿扰",
                "女性请绕道",
                "谢绝女士应聘",
                "不招女生",
                "本岗位暂不考虑女性",
                "有叉车证的男性优先",
                "年龄25-40岁，男性为佳",
                "小姐姐优先，会化妆",
                "帅哥美女优先",
                "因夜班较多，仅考虑男性",
                "男３名、女２名，站立作业",
                "女性40岁以下，会用电脑",
                "此岗位适合男生",
                "收银员要求女性",
                "优先录用男性",
                "性別：男",
                "僅限女性",
                "只要男的",
                "要女的，手脚麻利",
                "岗位需求：①男性②45岁以内",
                "需女操作工2名",
                "招男保安，月休四天",
                "Male only",
                "形象好气质佳的女生优先",
                "男士优先，能接受出差",
                "女的别来",
                "男女各一名，男的负责搬货，限男性搬运"
            })
    void namesConditionsOfGender(String words) {
        assertThat(Verdicts.of("gender-condition", words)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "不限男女",
                "男女不限",
                "销售女装",
                "男科医生",
                "男女均可",
                "负责男鞋女包陈列",
                "服务女性客户",
                "招女装导购",
                "性别不限",
                "招聘女装店长一名",
                "妇产科护士，会照顾女性病人",
                "负责女生宿舍的日常管理",
                "男女各班次轮换，男女同工同酬",
                "女职工享受三八妇女节福利",
                "关爱女性员工，设有母婴室",
                "负责男士护肤品的直播销售",
                "熟悉女性向游戏",
                "男频小说编辑",
                "诚聘男装设计师",
                "接待男宾女宾，引导换鞋",
                "公司男女比例协调",
                "年轻团队，美女如云",
                "反对性别歧视，男女平等",
                "男、女均可，身体健康",
                "男，女不限",
                "本岗位不限性别",
                "促进女性就业",
                "女团经纪助理",
                "保障女职工权益",
                "负责女浴室保洁",
                "男职工陪产假十五天",
                "为女性提供健康咨询",
                "招聘产后康复师，服务女性顾客",
                "招聘男鞋开发员",
                "招聘女鞋打板师",
                "招男女普工数名",
                "岗位要求男女不限，能吃苦",
                "性别：不限",
                "性别：男/女"
            })
    void passesOtherWords(String words) {
        assertThat(Verdicts.of("gender-condition", words)).isEmpty();
    }
}
