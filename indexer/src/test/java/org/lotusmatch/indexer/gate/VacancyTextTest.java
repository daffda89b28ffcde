package org.lotusmatch.indexer.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VacancyTextTest {
    @Test
    void foldsSpacesWidthCaseAndTraditionalForms() {
        assertThat(folded("Ａ b　歲\tＣ：１２，①優")).isEqualTo("普工\nab岁c:12,;优\n\n\n");
    }

    @Test
    void findsTheWayBackToTheWordsAsWritten() {
        VacancyText text = VacancyText.of(TestVacancy.describedAs("限 男\u3000性，😀３５歲 以下"));
        int from = text.folded().indexOf("35岁以下");

        assertThat(text.written(from, from + 5)).isEqualTo("３５歲 以下");
        assertThat(text.field(from)).isEqualTo("description");
        assertThat(text.isTitle(0)).isTrue();
        assertThat(text.isTitle(from)).isFalse();
    }

    @Test
    void knowsTheClauseAround() {
        VacancyText text = VacancyText.of(TestVacancy.describedAs("包吃住。不收押金，月休四天"));
        int at = text.folded().indexOf("押金");

        assertThat(text.before(at)).isEqualTo("不收");
        assertThat(text.after(at)).isEqualTo("押金");
    }

    private static String folded(String description) {
        return VacancyText.of(TestVacancy.describedAs(description)).folded();
    }
}
