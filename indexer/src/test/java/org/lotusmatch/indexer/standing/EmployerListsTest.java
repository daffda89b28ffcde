package org.lotusmatch.indexer.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.lotusmatch.domain.employer.ComplianceGrade;
import org.lotusmatch.domain.employer.EmployerStanding;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

class EmployerListsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final String HEADER = "employer,code,grade,list,from,until,source\n";

    @Test
    void findsAnEmployerByFoldedNameOrCode() throws IOException {
        EmployerLists lists = read(HEADER + "莲城试验（湘潭）有限公司,91430300TEST00001X,C,,,,某局\n");

        EmployerStanding standing = new EmployerStanding(ComplianceGrade.C, false, List.of("某局"));
        assertThat(lists.find("莲城试验(湘潭) 有限公司", DAY)).contains(standing);
        assertThat(lists.find("91430300test00001x", DAY)).contains(standing);
        assertThat(lists.find("莲城试验", DAY)).isEmpty();
    }

    @Test
    void aLineHoldsFromItsFirstToItsLastDay() throws IOException {
        EmployerLists lists = read(HEADER + "某厂,,,wage-arrears,2026-11-01,2026-11-02,某局\n");

        assertThat(lists.find("某厂", DAY.minusDays(1))).isEmpty();
        assertThat(lists.find("某厂", DAY)).map(EmployerStanding::wageArrears).contains(true);
        assertThat(lists.find("某厂", DAY.plusDays(1))).isPresent();
        assertThat(lists.find("某厂", DAY.plusDays(2))).isEmpty();
    }

    @Test
    void theLatestGradeCountsAndArrearsStandBesideIt() throws IOException {
        EmployerLists lists =
                read(
                        HEADER
                                + "某厂,,C,,2024-01-01,,甲局\n"
                                + "某厂,,A,,2025-01-01,,乙局\n"
                                + "某厂,,,欠薪,,,乙局\n");

        assertThat(lists.find("某厂", DAY))
                .contains(new EmployerStanding(ComplianceGrade.A, true, List.of("甲局", "乙局")));
    }

    @Test
    void readsChineseHeadersAndGrades() throws IOException {
        EmployerLists lists =
                read("\ufeff单位名称,统一社会信用代码,等级,名单,起,止,来源\n某厂,,Ｂ级,,,,某局\n".replace("Ｂ", "B"));

        assertThat(lists.find("某厂", DAY)).map(EmployerStanding::grade).contains(ComplianceGrade.B);
    }

    @Test
    void aLineThatCannotBeReadIsReportedAndLeftOut() throws IOException {
        EmployerLists lists =
                read(
                        HEADER
                                + "甲,,D,,,,某局\n"
                                + "乙,,,,,,某局\n"
                                + ",,A,,,,某局\n"
                                + "丙,,A,,去年,,某局\n"
                                + "丁,,A,,2026-02-01,2026-01-01,某局\n"
                                + "戊,A\n"
                                + "己,,A,,,,某局\n");

        assertThat(lists.problems())
                .containsExactly(
                        "list.csv:2: grade is \"D\", must be A, B, C or empty",
                        "list.csv:3: grade and list are both empty",
                        "list.csv:4: employer and code are both empty",
                        "list.csv:5: from is \"去年\", must be a date such as 2026-01-31 or empty",
                        "list.csv:6: until is before from",
                        "list.csv:7: found 2 cells, must be 7");
        assertThat(lists.find("己", DAY)).isPresent();
    }

    @Test
    void anotherHeaderIsRefused() {
        assertThatThrownBy(() -> read("name,grade\n某厂,A\n"))
                .hasMessage("list.csv:1: the header must be " + HEADER.strip());
    }

    private static EmployerLists read(String text) throws IOException {
        return EmployerLists.read(
                "list.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
