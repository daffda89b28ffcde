package org.lotusmatch.indexer.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lotusmatch.domain.evaluation.Evaluation;
import org.lotusmatch.domain.pay.PayPeriod;
import org.lotusmatch.domain.pay.PayRange;
import org.lotusmatch.domain.taxonomy.TsvFile;

import java.util.List;

/** Two hundred ways of writing pay against answers decided by reading. */
@Tag("evaluation")
class PayReadingTest {
    private static final double CENT = 0.011;
    private static final double LEAST_READ = 0.95;

    private static final List<TsvFile.Row> ROWS =
            TsvFile.read("lotus/evaluation/pay.tsv", "pay", "low", "high", "period", "note");

    @Test
    @DisplayName("reads no pay wrong, and leaves hardly any unknown")
    void readsNoPayWrong() {
        List<String> wrong =
                ROWS.stream().filter(PayReadingTest::isWrong).map(PayReadingTest::show).toList();
        List<TsvFile.Row> known = ROWS.stream().filter(row -> isAmount(row.cell(1))).toList();
        List<String> unread =
                known.stream()
                        .filter(row -> !read(row).isKnown())
                        .map(PayReadingTest::show)
                        .toList();
        double share = 1 - (double) unread.size() / known.size();
        Evaluation.recordAtMost("pay, wrong values", "pay, " + ROWS.size(), wrong.size(), 0);
        Evaluation.record("pay, amounts read", "pay, " + known.size(), share, LEAST_READ);

        assertThat(wrong).isEmpty();
        assertThat(share).as(String.join("; ", unread)).isGreaterThanOrEqualTo(LEAST_READ);
    }

    private static boolean isAmount(String cell) {
        return !cell.equals("-");
    }

    private static PayRange read(TsvFile.Row row) {
        @Nullable PayRange pay = Rows.STEPS.pay().parse(row.cell(0)).value();
        return pay == null ? PayRange.unknown(PayPeriod.NEGOTIABLE, row.cell(0)) : pay;
    }

    /** Unknown is never wrong, except that pay by the piece must not pass for pay to negotiate. */
    private static boolean isWrong(TsvFile.Row row) {
        PayRange pay = read(row);
        if (!pay.isKnown()) {
            return !isAmount(row.cell(1)) && !pay.period().name().equals(row.cell(3));
        }
        return !isAmount(row.cell(1))
                || !pay.period().name().equals(row.cell(3))
                || !isNear(pay.lowYuanPerMonth(), row.cell(1))
                || !isNear(pay.highYuanPerMonth(), row.cell(2));
    }

    private static boolean isNear(double yuan, String cell) {
        return Math.abs(yuan - Double.parseDouble(cell)) < CENT;
    }

    private static String show(TsvFile.Row row) {
        PayRange pay = read(row);
        return row.cells().subList(0, 4)
                + " read as "
                + (pay.isKnown() ? pay.lowYuanPerMonth() + "-" + pay.highYuanPerMonth() : "-")
                + " "
                + pay.period();
    }
}
