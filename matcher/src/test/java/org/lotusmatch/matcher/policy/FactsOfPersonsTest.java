package org.lotusmatch.matcher.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lotusmatch.domain.policy.Audience;
import org.lotusmatch.domain.policy.Fact;
import org.lotusmatch.domain.policy.FactTest;
import org.lotusmatch.domain.policy.FactValue;
import org.lotusmatch.domain.policy.Facts;
import org.lotusmatch.domain.policy.KnownFact;
import org.lotusmatch.domain.policy.Truth;
import org.lotusmatch.domain.profile.PriorityGroup;
import org.lotusmatch.domain.profile.SensitiveFacts;
import org.lotusmatch.domain.profile.TalentProfile;
import org.lotusmatch.domain.profile.TestProfiles;
import org.lotusmatch.matcher.explain.Phrases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a request and a stored profile may say. */
class FactsOfPersonsTest {
    private static final LocalDate DAY = LocalDate.parse("2026-06-30");

    private static List<BadFact> bad(Map<String, Object> sent) {
        BadFactsException refused =
                catchThrowableOfType(
                        BadFactsException.class,
                        () -> ShippedPolicies.READ.read(Audience.PERSON, sent));
        return refused == null ? List.of() : refused.bad();
    }

    @ParameterizedTest
    @CsvSource({
        "agee, 30, unknown-fact",
        "size, large, unknown-fact",
        "age, 300, fact-number",
        "age, many, fact-number",
        "age, 1e400000000, fact-number",
        "age, 30.125, fact-number",
        "months-paid, 6.5, fact-number",
        "disabled, maybe, fact-yes-no",
        "education, phd, fact-choice",
        "graduated-on, 2026-02-30, fact-date",
        "graduated-on, +999999999-01-01, fact-date",
        "residence, 湘潭, fact-place",
        "residence, 999999, fact-place"
    })
    void aValueThatCannotBeIsNamed(String fact, String value, String reason) {
        List<BadFact> bad = bad(Map.of(fact, value));
        assertThat(bad).hasSize(1);
        assertThat(bad.getFirst().fact()).isEqualTo(fact);
        assertThat(bad.getFirst().reason()).isEqualTo(reason);
        List<String> arguments = bad.getFirst().arguments();
        String sentence = new Phrases().of("problem." + reason, arguments).zh();
        assertThat(sentence).contains(fact).doesNotContain("{", "problem.", "policy.");
    }

    @Test
    void allThatIsWrongIsToldAtOnceAndTheExceptionRepeatsNoValue() {
        assertThat(bad(Map.of("age", 777, "disabled", "secret"))).hasSize(2);
        BadFactsException refused =
                catchThrowableOfType(
                        BadFactsException.class,
                        () -> ShippedPolicies.READ.read(Audience.PERSON, Map.of("age", 777)));
        assertThat(refused).hasMessageNotContaining("777");
    }

    @Test
    void theToStringOfFactsTellsNothing() {
        Facts facts = ShippedPolicies.READ.read(Audience.PERSON, Map.of("age", 43));
        assertThat(facts.toString()).isEqualTo("1 facts");
    }

    @Test
    void aFullNameIsAsGoodAsACode() {
        Facts facts = ShippedPolicies.READ.read(Audience.PERSON, Map.of("residence", "湖南省湘潭市雨湖区"));
        assertThat(facts)
                .isEqualTo(
                        ShippedPolicies.READ.read(Audience.PERSON, Map.of("residence", "430302")));
    }

    @Test
    void aYearOfBirthLeavesTwoAgesPossible() {
        FactValue value = new FactValue.Number(new BigDecimal(24), new BigDecimal(25));
        assertThat(atMost(24, value)).isEqualTo(Truth.UNKNOWN);
        assertThat(atMost(25, value)).isEqualTo(Truth.YES);
        assertThat(atMost(23, value)).isEqualTo(Truth.NO);
        assertThat(atLeast(24, value)).isEqualTo(Truth.YES);
        assertThat(atLeast(25, value)).isEqualTo(Truth.UNKNOWN);
        assertThat(atLeast(26, value)).isEqualTo(Truth.NO);
    }

    private static Truth atMost(int number, FactValue value) {
        return TestFact.test(new FactTest.AtMost(BigDecimal.valueOf(number)), value, DAY);
    }

    private static Truth atLeast(int number, FactValue value) {
        return TestFact.test(new FactTest.AtLeast(BigDecimal.valueOf(number)), value, DAY);
    }

    @Test
    void aProfileSaysWhatItStatesAndTheRestStaysUnknown() {
        TalentProfile profile =
                TestProfiles.of("p")
                        .sensitive(new SensitiveFacts(null, 2001, Set.of(PriorityGroup.DISABLED)))
                        .build();
        Facts facts = new ProfileFacts(ShippedPolicies.BOOK.facts()).of(profile, DAY);
        assertThat(facts.find("disabled"))
                .map(KnownFact::value)
                .hasValue(new FactValue.YesNo(true));
        assertThat(facts.find("in-difficulty")).isEmpty();
        assertThat(facts.find("age"))
                .map(KnownFact::value)
                .hasValue(new FactValue.Number(new BigDecimal(24), new BigDecimal(25)));
        Facts answered = ShippedPolicies.READ.read(Audience.PERSON, Map.of("age", 25));
        assertThat(answered.orElse(facts).find("age"))
                .map(KnownFact::origin)
                .hasValue(KnownFact.Origin.REQUEST);
    }

    @Test
    void aSensitiveFactOfAProfileIsNotShownBack() {
        PolicyWords words = new PolicyWords(new Phrases(), ShippedPolicies.GAZETTEER);
        Fact age = ShippedPolicies.BOOK.facts().find("age").orElseThrow();
        FactValue value = FactValue.Number.of(new BigDecimal(43));
        assertThat(words.used(age, new KnownFact(value, KnownFact.Origin.PROFILE)).zh())
                .isEqualTo("资料中有记载");
        assertThat(words.used(age, new KnownFact(value, KnownFact.Origin.REQUEST)).en())
                .isEqualTo("answered: 43 years");
    }
}
