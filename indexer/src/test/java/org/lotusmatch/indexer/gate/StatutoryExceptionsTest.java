package org.lotusmatch.indexer.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lotusmatch.domain.record.Finding;
import org.lotusmatch.domain.vacancy.EmploymentType;
import org.lotusmatch.domain.vacancy.ReservedGroup;

class StatutoryExceptionsTest {
    @ParameterizedTest
    @ValueSource(strings = {"煤矿井下采煤作业，限男性", "矿山井下支护，不招女工", "第四级体力劳动强度，男性优先", "间断负重，每次搬运50公斤，限男性"})
    void menMayBeAskedForWhereWomenMustNotWork(String words) {
        assertThat(Verdicts.of("gender-condition", words)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"煤矿地面洗煤，限男性", "矿山井下支护，食堂限女性", "偶尔搬运20公斤，限男性", "搬运40斤米袋，限男性", "体力劳动，限男性"})
    void theyMayNotElsewhere(String words) {
        assertThat(Verdicts.of("gender-condition", words)).isNotEmpty();
    }

    @Test
    void assistedPostsMayAskForLocalRegistration() {
        String words = "协助社区管理，限本市户籍";

        assertThat(Verdicts.of("household-condition", words))
                .extracting(Finding::quote)
                .containsExactly("限本市户籍");
        assertThat(Verdicts.of("household-condition", "公益性岗位，" + words)).isEmpty();
        assertThat(
                        Verdicts.of(
                                "household-condition",
                                TestVacancy.sound()
                                        .type(EmploymentType.PUBLIC_WELFARE)
                                        .description(words)
                                        .build()))
                .isEmpty();
        assertThat(
                        Verdicts.of(
                                "household-condition",
                                TestVacancy.sound()
                                        .reservedFor(ReservedGroup.PEOPLE_IN_DIFFICULTY)
                                        .description(words)
                                        .build()))
                .isEmpty();
    }

    @Test
    void hepatitisTestsAreAdmittedForFewOccupations() {
        assertThat(Verdicts.of("health-condition", "血站采血岗位，入职体检含乙肝五项")).isEmpty();
        assertThat(Verdicts.of("health-condition", "餐厅服务，入职体检含乙肝五项")).isNotEmpty();
    }
}
