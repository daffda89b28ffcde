package org.lotusmatch.domain.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EvaluationTest {
    @Test
    void writesSharesWithFourDigitsAndLargerNumbersWithNone() {
        assertThat(Evaluation.number(0.98765)).isEqualTo("0.9877");
        assertThat(Evaluation.number(1)).isEqualTo("1.0000");
        assertThat(Evaluation.number(2.345)).isEqualTo("2.35");
        assertThat(Evaluation.number(5123.4)).isEqualTo("5,123");
    }
}
