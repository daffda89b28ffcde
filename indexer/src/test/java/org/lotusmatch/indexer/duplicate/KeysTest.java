package org.lotusmatch.indexer.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lotusmatch.domain.place.Gazetteer;
import org.lotusmatch.indexer.normalize.Normalizer;

class KeysTest {
    private static final EmployerKey EMPLOYERS = new EmployerKey(Gazetteer.load());

    @ParameterizedTest
    @CsvSource({
        "高级PHP开发工程师, PHP高级工程师, true",
        "PHP, PHP开发工程师, true",
        "Java 开发工程师（急聘）, java开发工程师, true",
        "焊工（五险一金 包吃住）, 焊工, true",
        "ＪＡＶＡ软件工程师, Java工程师, true",
        "PHP开发工程师, 高级PHP开发工程师, false",
        "初级Java工程师, 高级Java工程师, false",
        "Java实习生, Java, false",
        "店长（河西店）, 店长（河东店）, false",
        "Java工程师, JavaScript工程师, false",
        "研发工程师, 开发工程师, false",
        "销售专员, 销售经理, false",
        "操作工1, 操作工2, false"
    })
    void titlesOfOneJobShareAKey(String one, String other, boolean same) {
        assertThat(TitleKey.of(one).equals(TitleKey.of(other))).isEqualTo(same);
    }

    @Test
    void aTitleOfRanksAndNoiseAloneKeepsItsWords() {
        assertThat(TitleKey.of("实习生")).startsWith("实习生|");
        assertThat(TitleKey.of("急聘")).isEqualTo("急聘|");
    }

    @ParameterizedTest
    @CsvSource({
        "湖南衡岭矿山装备有限公司, 衡岭矿山装备有限责任公司, true",
        "湘潭衡岭矿山装备股份有限公司, 衡岭矿山装备（湖南）集团有限公司, true",
        "衡岭矿山装备, 衡岭矿山装备有限公司长沙分公司, true",
        "湘潭市云桅精密机械厂, 云桅精密机械厂, true",
        "衡岭矿山装备有限公司, 砺川矿山装备有限公司, false",
        "湘潭银行, 长沙银行, false",
        "湘潭衡岭, 衡岭物流有限公司, false"
    })
    void spellingsOfOneEmployerShareAKey(String one, String other, boolean same) {
        assertThat(EMPLOYERS.of(one).equals(EMPLOYERS.of(other))).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({
        "技术开发、技术转让、技术咨询、技术服务；计算机网络工程施工；教育信息咨询；计算机系统集成；通信设备销售、安装、调试、维护；机械设备销售。",
        Normalizer.NOT_SAID
    })
    void whatIsNoNameHasNoKey(String name) {
        assertThat(EMPLOYERS.of(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"湘潭莲人人力资源有限公司, true", "九华劳务派遣有限公司, true", "衡岭矿山装备有限公司, false"})
    void whoRecruitsForOthersIsToldByTheName(String name, boolean agency) {
        assertThat(EmployerKey.isAgency(name)).isEqualTo(agency);
    }

    @Test
    void sitesAreToldApartByTheirNames() {
        assertThat(SiteNames.in("在河西店上班", "建设路12号")).containsExactlyInAnyOrder("在河西店", "设路12号");
        assertThat(SiteNames.contradict(SiteNames.in("招聘河西店店长"), SiteNames.in("招聘河东店店长"))).isTrue();
        assertThat(SiteNames.contradict(SiteNames.in("河西店"), SiteNames.in("门面"))).isFalse();
    }
}
