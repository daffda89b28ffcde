package org.lotusmatch.matcher.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lotusmatch.api.client.PoliciesApi;
import org.lotusmatch.api.client.invoker.ApiClient;
import org.lotusmatch.api.client.model.PolicyAudience;
import org.lotusmatch.api.client.model.PolicyCheck;
import org.lotusmatch.api.client.model.PolicyChecks;
import org.lotusmatch.api.client.model.PolicyFact;
import org.lotusmatch.api.client.model.PolicyList;
import org.lotusmatch.api.client.model.PolicyQuestion;
import org.lotusmatch.api.client.model.PolicyState;
import org.lotusmatch.api.client.model.Sentence;
import org.lotusmatch.domain.catalog.Catalog;
import org.lotusmatch.domain.profile.TalentProfile;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.web.client.HttpClientErrorException;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.time.LocalDate;
import java.util.Map;

/** Benefits, asked for through the API. */
@ExtendWith(OutputCaptureExtension.class)
@SuppressWarnings("NullAway") // a null fails the test, as it should
class PolicyIT extends RunningService {
    private static final LocalDate DAY = LocalDate.parse("2026-09-15");

    @Autowired private Catalog catalog;

    private PoliciesApi policies() {
        ApiClient client = new ApiClient();
        client.setBasePath(address() + "/api/v1");
        return new PoliciesApi(client);
    }

    private static PolicyQuestion person(Map<String, Object> facts) {
        return new PolicyQuestion()._for(PolicyAudience.PERSON).day(DAY).facts(facts);
    }

    private static PolicyCheck find(PolicyChecks checks, String rule) {
        return checks.getChecks().stream()
                .filter(check -> check.getPolicy().getId().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theRulesOfADayAreListedWithWhatTheyAskAndEveryExampleSaysSo() {
        PolicyList old = policies().listPolicies(PolicyAudience.PERSON, DAY.minusYears(1));
        PolicyList now = policies().listPolicies(PolicyAudience.PERSON, DAY);
        assertThat(now.getPolicies()).hasSize(5).hasSameSizeAs(old.getPolicies());
        assertThat(now.getPolicies())
                .allSatisfy(
                        policy -> {
                            assertThat(policy.getExample()).isTrue();
                            assertThat(policy.getExampleNote().getZh()).startsWith("示例");
                            assertThat(policy.getSource()).isNull();
                        });
        assertThat(now.getFacts())
                .extracting(PolicyFact::getId)
                .startsWith("residence", "age")
                .doesNotContain("size");
        assertThat(policies().listPolicies(null, DAY).getPolicies()).hasSize(10);
    }

    @Test
    void aGraduateLearnsTheAmountAndItsArithmetic() {
        PolicyCheck check =
                find(
                        policies()
                                .checkPolicies(
                                        person(
                                                Map.of(
                                                        "residence", "湖南省湘潭市雨湖区",
                                                        "graduated-on", "2026-06-30",
                                                        "education", "college",
                                                        "low-income-household", true,
                                                        "job-seeking-paid", false))),
                        "job-seeking-subsidy");
        assertThat(check.getState()).isEqualTo(PolicyState.QUALIFIES);
        assertThat(check.getPolicy().getVersion()).isEqualTo(2);
        assertThat(check.getAmount().getYuan()).isEqualByComparingTo("1500");
        assertThat(check.getAmount().getLines())
                .extracting(Sentence::getZh)
                .containsExactly("求职创业补贴：1,500 元 × 1 次 = 1,500 元");
        assertThat(check.getQuestions()).isEmpty();
        assertThat(check.getApplicationOpen()).isTrue();
        assertThat(check.getConditions().getFirst().getUsed().getZh()).isEqualTo("所答：湖南省湘潭市雨湖区");
        assertThat(check.getConditions().get(3).getParts()).hasSize(4);
    }

    @Test
    void whatIsMissingComesBackAsQuestions() {
        PolicyChecks checks = policies().checkPolicies(person(Map.of("residence", "430302")));
        assertThat(checks.getChecks())
                .extracting(PolicyCheck::getState)
                .containsOnly(PolicyState.UNKNOWN);
        assertThat(find(checks, "public-welfare-post").getQuestions())
                .extracting(PolicyFact::getId)
                .containsExactly(
                        "age",
                        "in-difficulty",
                        "zero-employment-household",
                        "employed",
                        "market-failed");
        assertThat(policies().checkPolicies(person(null)).getChecks()).hasSize(5);
    }

    @Test
    void whatCannotBeIsNamedAllAtOnceWithWhatWouldBeRight() {
        HttpClientErrorException refused =
                catchThrowableOfType(
                        HttpClientErrorException.class,
                        () ->
                                policies()
                                        .checkPolicies(
                                                person(Map.of("age", 1234, "educaton", "x"))));
        assertThat(refused.getStatusCode().value()).isEqualTo(422);
        JsonNode errors =
                new JsonMapper().readTree(refused.getResponseBodyAsString()).get("errors");
        assertThat(errors.size()).isEqualTo(2);
        assertThat(errors.at("/0/pointer").asString()).isEqualTo("/facts/age");
        assertThat(errors.at("/0/detail").asString()).contains("14", "100");
        assertThat(errors.at("/1/pointer").asString()).isEqualTo("/facts/educaton");
        assertThat(errors.at("/1/detail").asString()).contains("education");
    }

    @Test
    void anEmployerHasNoProfileAndADayMustBeBelievable() {
        PolicyQuestion employer =
                new PolicyQuestion()._for(PolicyAudience.EMPLOYER).profileId("p-1");
        assertThat(refusal(employer)).contains("/profileId");
        PolicyQuestion late = person(Map.of()).day(LocalDate.parse("2999-01-01"));
        assertThat(refusal(late)).contains("/day", "2100");
    }

    private String refusal(PolicyQuestion question) {
        return catchThrowableOfType(
                        HttpClientErrorException.class, () -> policies().checkPolicies(question))
                .getResponseBodyAsString();
    }

    @Test
    void nothingThatIsSaidGetsIntoTheLog(CapturedOutput output) {
        policies().checkPolicies(person(Map.of("pension-paid", 1234.56, "disabled", true)));
        refusal(person(Map.of("age", 987654)));
        assertThat(output.getAll()).doesNotContain("1234.56", "987654");
    }

    @Test
    void aStoredProfileAnswersWhatItStates() {
        TalentProfile person =
                catalog.firstProfiles(500).stream()
                        .filter(profile -> profile.consent().recommended())
                        .filter(profile -> profile.home().division() != null)
                        .filter(profile -> profile.sensitive().birthYear() != null)
                        .findFirst()
                        .orElseThrow();
        PolicyChecks checks =
                policies().checkPolicies(person(Map.of()).profileId(person.id().value()));
        PolicyCheck post = find(checks, "public-welfare-post");
        assertThat(post.getConditions().getFirst().getUsed().getZh()).startsWith("资料所写：湖南省");
        assertThat(post.getConditions().get(1).getFact()).isEqualTo("age");
        assertThat(post.getConditions().get(1).getUsed().getZh()).isEqualTo("资料中有记载");
    }
}
