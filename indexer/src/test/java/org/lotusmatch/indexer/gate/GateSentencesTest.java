package org.lotusmatch.indexer.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lotusmatch.domain.evaluation.Evaluation;
import org.lotusmatch.domain.record.Finding;
import org.lotusmatch.domain.taxonomy.TsvFile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The wording rules against sentences whose verdicts were decided by reading. */
@Tag("evaluation")
class GateSentencesTest {
    private static final String WHERE = "300 sentences, verdicts of sentence and rule";
    private static final double PRECISION = 0.97;
    private static final double RECALL = 0.95;

    private static final Set<String> RULES =
            Set.of(
                    "gender-condition",
                    "marital-condition",
                    "household-condition",
                    "age-limit",
                    "health-condition",
                    "fee-or-deposit",
                    "training-loan",
                    "dangerous-work",
                    "contact-lure");

    private static final List<String> WRONG = new ArrayList<>();
    private static final List<String> ELSEWHERE = new ArrayList<>();
    private static int right;
    private static int tooMany;
    private static int missed;

    @BeforeAll
    static void judge() {
        TsvFile.read("lotus/evaluation/gate-sentences.tsv", "text", "rules", "quote", "note")
                .forEach(GateSentencesTest::judge);
    }

    private static void judge(TsvFile.Row row) {
        List<Finding> findings =
                Gate.standard()
                        .check(TestVacancy.describedAs(row.cell(0)), TestVacancy.TODAY)
                        .stream()
                        .filter(finding -> RULES.contains(finding.rule()))
                        .toList();
        List<String> wanted = row.list(1).stream().filter(RULES::contains).toList();
        for (String rule : RULES) {
            List<String> quotes =
                    findings.stream()
                            .filter(finding -> finding.rule().equals(rule))
                            .map(Finding::quote)
                            .toList();
            count(row, rule, wanted, quotes);
        }
    }

    private static void count(
            TsvFile.Row row, String rule, List<String> wanted, List<String> quotes) {
        boolean expected = wanted.contains(rule);
        if (expected && !quotes.isEmpty()) {
            right++;
            checkQuote(row, rule, wanted.indexOf(rule), quotes);
        } else if (expected) {
            missed++;
            WRONG.add("missed " + rule + ": " + row.cell(0));
        } else if (!quotes.isEmpty()) {
            tooMany++;
            WRONG.add("too many " + rule + " " + quotes + ": " + row.cell(0));
        }
    }

    private static void checkQuote(TsvFile.Row row, String rule, int place, List<String> quotes) {
        String expected = row.list(2).get(place);
        if (quotes.stream().noneMatch(quote -> overlap(row.cell(0), quote, expected))) {
            ELSEWHERE.add(rule + " " + quotes + " for \"" + expected + "\"");
        }
    }

    private static boolean overlap(String text, String quote, String expected) {
        int one = text.indexOf(quote);
        int other = text.indexOf(expected);
        return one >= 0
                && other >= 0
                && one < other + expected.length()
                && other < one + quote.length();
    }

    @Test
    void namesNothingThatIsAllowed() {
        double precision = right / (double) (right + tooMany);
        Evaluation.record("gate precision", WHERE, precision, PRECISION);

        assertThat(precision).as("%s", WRONG).isGreaterThanOrEqualTo(PRECISION);
    }

    @Test
    void missesNothingThatIsNot() {
        double recall = right / (double) (right + missed);
        Evaluation.record("gate recall", WHERE, recall, RECALL);

        assertThat(recall).as("%s", WRONG).isGreaterThanOrEqualTo(RECALL);
    }

    @Test
    void quotesTheWordsThatAreMeant() {
        assertThat(ELSEWHERE).isEmpty();
    }
}
