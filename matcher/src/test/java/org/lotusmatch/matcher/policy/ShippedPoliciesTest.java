package org.lotusmatch.matcher.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.lotusmatch.domain.policy.Audience;
import org.lotusmatch.domain.policy.Fact;
import org.lotusmatch.domain.policy.Policy;
import org.lotusmatch.domain.policy.Truth;
import org.lotusmatch.matcher.explain.Phrase;
import org.lotusmatch.matcher.explain.Phrases;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the rules of the release say of people and employers who are easy to follow. */
class ShippedPoliciesTest {
    private final PolicyWords words = new PolicyWords(new Phrases(), ShippedPolicies.GAZETTEER);

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvFileSource(
            resources = "/lotus/policy/cases.tsv",
            delimiter = '\t',
            emptyValue = "",
            numLinesToSkip = 1)
    void aPersonOrEmployerIsAnswered(
            String rule, LocalDate day, String facts, Truth qualifies, String yuan, String asked) {
        PolicyCheck check = ShippedPolicies.check(rule, day, facts(facts));
        assertThat(check.qualifies()).isEqualTo(qualifies);
        assertThat(check.questions().stream().map(Fact::id))
                .containsExactlyElementsOf(
                        asked.equals("-") ? List.of() : List.of(asked.split(" ")));
        Amount amount = check.amount();
        assertThat(amount == null ? "-" : amount.yuan().toPlainString()).isEqualTo(yuan);
    }

    private static Map<String, String> facts(String written) {
        return Arrays.stream(written.split(" "))
                .map(fact -> fact.split("=", 2))
                .collect(Collectors.toMap(fact -> fact[0], fact -> fact[1]));
    }

    @Test
    void everyRuleHasAPersonWhoGetsItOneWhoDoesNotAndOneWhoIsAsked() throws Exception {
        Set<String> seen = new HashSet<>();
        Path file = ShippedPolicies.resource("/lotus/policy/cases.tsv");
        for (String line : Files.readAllLines(file).stream().skip(1).toList()) {
            String[] cells = line.split("\t");
            seen.add(cells[0] + " " + cells[3]);
        }
        for (Policy policy : ShippedPolicies.BOOK.policies()) {
            for (Truth truth : Truth.values()) {
                assertThat(seen).contains(policy.key().id() + " " + truth);
            }
        }
    }

    @Test
    void nothingInvokesADocumentThatNobodyLookedUp() {
        assertThat(ShippedPolicies.BOOK.policies()).hasSize(11).allMatch(Policy::isExample);
    }

    @Test
    void theDayDecidesTheVersion() {
        assertThat(version("2025-12-31")).isEqualTo(1);
        assertThat(version("2026-01-01")).isEqualTo(2);
        assertThat(ShippedPolicies.BOOK.on(LocalDate.parse("2023-12-31"))).isEmpty();
    }

    private static int version(String day) {
        return ShippedPolicies.BOOK.on(LocalDate.parse(day), Audience.PERSON).stream()
                .filter(policy -> policy.key().id().equals("job-seeking-subsidy"))
                .map(policy -> policy.key().version())
                .reduce((one, other) -> 0)
                .orElse(-1);
    }

    @Test
    void everyFactOfTheFileIsAskedByARule() {
        for (Audience audience : Audience.values()) {
            Set<Fact> asked =
                    ShippedPolicies.BOOK.policies().stream()
                            .flatMap(policy -> policy.facts().stream())
                            .collect(Collectors.toSet());
            assertThat(asked).containsAll(ShippedPolicies.BOOK.facts().about(audience));
        }
    }

    @Test
    void theArithmeticIsShownLineByLine() {
        Amount amount =
                amount(
                        "flexible-insurance-subsidy",
                        "residence=430302 flexible-work=yes in-difficulty=yes months-subsidised=0"
                                + " pension-paid=900 medical-paid=400.55 months-paid=12");
        assertThat(new AmountWords(words).arithmetic(amount))
                .extracting(Phrase::zh)
                .containsExactly(
                        "基本养老保险：900 元 × 60% × 12 个月 = 6,480 元",
                        "基本养老保险：最高 6,000 元，按 6,000 元计",
                        "基本医疗保险：400.55 元 × 60% × 12 个月 = 2,883.96 元",
                        "合计：6,000 元 + 2,883.96 元 = 8,883.96 元",
                        "合计最高 8,000 元，按 8,000 元计");
        assertThat(new AmountWords(words).total(amount).en()).isEqualTo("8,000 yuan");
    }

    @Test
    void monthsBeyondTheLimitAreShownAndDoNotCount() {
        Amount amount =
                amount(
                        "traineeship-allowance",
                        "residence=430302 trainee=yes graduated-on=2025-06-30 trainee-months=15");
        assertThat(new AmountWords(words).arithmetic(amount))
                .containsExactly(
                        new Phrase(
                                "见习生活费：1,700 元 × 12 个月（所答 15 个月，最多计 12 个月） = 20,400 元",
                                "Living allowance: 1,700 yuan × 12 months (answered 15 months, 12"
                                        + " months count at most) = 20,400 yuan"));
    }

    private static Amount amount(String rule, String facts) {
        Amount amount =
                ShippedPolicies.check(rule, LocalDate.parse("2026-06-30"), facts(facts)).amount();
        assertThat(amount).isNotNull();
        return amount == null
                ? new Amount(BigDecimal.ZERO, List.of(), BigDecimal.ZERO, null)
                : amount;
    }

    @Test
    void everyConditionHasASentenceInBothLanguages() {
        for (Policy policy : ShippedPolicies.BOOK.policies()) {
            PolicyCheck check =
                    ShippedPolicies.check(policy.key().id(), policy.inForce().from(), Map.of());
            check.conditions().forEach(this::assertSaid);
        }
    }

    private void assertSaid(ConditionCheck check) {
        Phrase said = words.condition(check.condition());
        assertThat(said.zh() + said.en()).doesNotContain("policy.", "{");
        check.parts().forEach(this::assertSaid);
    }
}
