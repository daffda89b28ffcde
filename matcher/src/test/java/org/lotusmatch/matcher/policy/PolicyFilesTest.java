package org.lotusmatch.matcher.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A rule file that breaks its rules says file, line, rule, what is wrong and what would be right.
 */
class PolicyFilesTest {
    private static final String RULE =
            """
            id: tool-grant
            version: 1
            for: person
            name: { zh: 工具补贴, en: Tool grant }
            benefit: { zh: 一次性发放, en: Paid once }
            region: 430300
            valid-from: 2025-01-01
            valid-to: 2025-12-31
            apply: { from: 03-01, to: 06-30 }
            conditions:
              - { fact: age, at-least: 16 }
              - { fact: education, in: [college] }
              - { fact: graduated-on, within-years: 2 }
            documents:
              - { zh: 身份证, en: Identity card }
            amount:
              lines:
                - name: { zh: 工具, en: Tools }
                  multiply:
                    - { number: 1500, unit: yuan }
            example: yes
            source: 待核对
            """;

    private static final String SOURCE =
            """
            source:
              text: 符合条件的，一次性发放。
              issuer: 示范市人力资源和社会保障局
              number: 示范〔2025〕1号
              date: 2025-01-01
              link: https://example.org/1
            """;

    private static List<String> problems(String... texts) {
        List<RuleFile> files =
                IntStream.range(0, texts.length)
                        .mapToObj(i -> new RuleFile("tool-grant.v" + (i + 1) + ".yaml", texts[i]))
                        .toList();
        PolicyFileException refused =
                catchThrowableOfType(
                        PolicyFileException.class,
                        () ->
                                PolicyBook.read(
                                        ShippedPolicies.FACTS, files, ShippedPolicies.GAZETTEER));
        return refused == null ? List.of() : refused.problems();
    }

    private static String second(String from, String to) {
        return RULE.replace("version: 1", "version: 2")
                .replace("2025-01-01", from)
                .replace("valid-to: 2025-12-31", to);
    }

    @Test
    void aRuleThatKeepsTheRulesIsRead() {
        assertThat(problems(RULE)).isEmpty();
        assertThat(problems(RULE, second("2026-01-01", "valid-to: 2026-12-31"))).isEmpty();
        assertThat(problems(RULE.replaceAll("(?s)example: yes.*", "example: no\n" + SOURCE)))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    fact: age, at-least   | fact: agee, at-least   | 11 | unknown fact "agee" about person | Maybe "age"
                    fact: age, at-least   | fact: size, is         | 11 | unknown fact "size" about person | must be one of
                    fact: age, at-least: 16 | fact: age, is: 16    | 11 | fact "age" is tested by [is] | must be one of at-least, at-most, as the fact is a number
                    at-least: 16          | at-least: 160          | 11 | "at-least" is 160 for fact "age" | must lie from 14 to 100
                    at-least: 16          | at-least: sixteen      | 11 | "at-least" is "sixteen" | must be a number, 0 or more
                    in: [college]         | in: [colege]           | 12 | "colege" is no choice of fact "education" | Maybe "college"
                    within-years: 2       | within-years: 0        | 13 | "within-years" is 0 | must be a whole number from 1 on
                    { fact: age, at-least: 16 } | { both: [] }     | 11 | a condition has the keys [both] | must be one of all, any, not
                    number: 1500          | number: 1500元         | 20 | "number" is "1500元" | without separators or units
                    number: 1500          | number: -5             | 20 | "number" is "-5" | must be a number, 0 or more
                    unit: yuan            | unit: yaun             | 20 | "unit" is "yaun" | Maybe "yuan"
                    valid-to: 2025-12-31  | valid-to: 2024-12-31   | 8  | "valid-to" 2024-12-31 is before "valid-from" 2025-01-01 | turn them around
                    valid-to: 2025-12-31  | valid-to: 2025-02-30   | 8  | "valid-to" is "2025-02-30" | must be a day of the calendar
                    to: 06-30             | to: 6-31               | 9  | "to" is "6-31" | must be a day of the year such as 03-01
                    region: 430300        | region: 430399         | 6  | "region" is "430399" | must be the code of a known division
                    for: person           | for: people            | 3  | "for" is "people" | must be one of person, employer
                    valid-from            | validfrom              | 7  | unknown key "validfrom" | Maybe "valid-from"
                    id: tool-grant        | id: 工具               | 1  | "id" is "工具" | must be small letters
                    version: 1            | version: one           | 2  | "version" is "one" | must be a number
                    'zh: 身份证, en: Identity card' | 'zh: 身份证' | 15 | "en" is missing | add "en: …"
                    """)
    void aMistakeIsNamedWithItsPlaceAndWhatWouldBeRight(
            String right, String wrong, int line, String what, String advice) {
        List<String> problems = problems(RULE.replace(right, wrong));
        assertThat(problems).hasSize(1);
        assertThat(problems.getFirst())
                .startsWith("tool-grant.v1.yaml:" + line + ": rule ")
                .contains(what, advice);
    }

    @Test
    void aRuleWithoutSourceIsRefused() {
        assertThat(problems(RULE.replace("source: 待核对\n", "")))
                .singleElement()
                .asString()
                .contains("tool-grant v1", "\"source\" is missing", "source: 待核对");
    }

    @Test
    void anExampleNamesNoDocumentAndARuleNamesAWholeOne() {
        assertThat(problems(RULE.replace("source: 待核对", "source: 示范〔2025〕1号")))
                .singleElement()
                .asString()
                .contains("an example names a source");
        assertThat(problems(RULE.replace("example: yes", "example: no")))
                .singleElement()
                .asString()
                .contains("a mapping is expected here");
        String incomplete = SOURCE.replace("  link: https://example.org/1\n", "");
        assertThat(problems(RULE.replaceAll("(?s)example: yes.*", "example: no\n" + incomplete)))
                .singleElement()
                .asString()
                .contains("\"link\" is missing");
    }

    @Test
    void versionsThatOverlapAreRefused() {
        assertThat(problems(RULE, second("2025-12-31", "valid-to: 2026-12-31")))
                .singleElement()
                .asString()
                .contains(
                        "tool-grant.v2.yaml: rule tool-grant v2",
                        "overlaps tool-grant v1 (tool-grant.v1.yaml) from 2025-01-01 to 2025-12-31",
                        "end on the day before the later begins");
        assertThat(problems(RULE, RULE))
                .singleElement()
                .asString()
                .contains("give it the next version number");
        assertThat(problems(RULE.replace("valid-to: 2025-12-31\n", ""), second("2030-01-01", "")))
                .singleElement()
                .asString()
                .contains("overlaps");
    }

    @Test
    void aTableOfAmountsCoversEveryChoice() {
        String table =
                "{ fact: education, by-choice: { college: 2000, technician: 1000 }, unit: yuan }";
        assertThat(problems(RULE.replace("{ number: 1500, unit: yuan }", table)))
                .singleElement()
                .asString()
                .contains("\"below-senior\" has no number", "0 for nothing");
    }

    @Test
    void theProblemsOfAllFilesAreToldAtOnce() {
        assertThat(
                        problems(
                                RULE.replace("16", "x"),
                                second("2026-01-01", "").replace("college", "school")))
                .hasSize(2);
    }

    @Test
    void aKeyThatStandsTwiceAndAFileThatIsNoYamlAreRefused() {
        assertThat(problems(RULE + "version: 1\n")).singleElement().asString().contains("twice");
        assertThat(problems("id: [")).singleElement().asString().contains(":1: is not YAML");
        assertThat(problems("")).singleElement().asString().contains("is empty");
        assertThat(problems("- a")).singleElement().asString().contains("a mapping is expected");
    }
}
