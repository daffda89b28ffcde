package org.lotusmatch.matcher.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lotusmatch.domain.policy.Audience;
import org.lotusmatch.domain.policy.Fact;
import org.lotusmatch.domain.policy.Truth;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What must hold of everybody; the seeds are fixed. */
class RandomPeopleTest {
    private static final int PEOPLE = 2_500;

    private final RandomPeople people = new RandomPeople(new Random(20261124));

    private static List<PolicyCheck> check(
            Audience audience, Map<String, String> said, LocalDate day) {
        return new CheckPolicies(ShippedPolicies.BOOK)
                .check(audience, ShippedPolicies.READ.read(audience, said), day);
    }

    private static String name(PolicyCheck check, Map<String, String> said, LocalDate day) {
        return check.policy().key() + " on " + day + " of " + said;
    }

    private static @Nullable Boolean value(Truth truth) {
        return truth == Truth.UNKNOWN ? null : Boolean.valueOf(truth == Truth.YES);
    }

    private static @Nullable Long fen(@Nullable Amount amount) {
        return amount == null ? null : amount.yuan().movePointRight(2).longValueExact();
    }

    @Test
    void theRulesSayWhatThePlainProgramSays() {
        Map<String, Map<Truth, Integer>> seen = new HashMap<>();
        for (int i = 0; i < PEOPLE; i++) {
            for (Audience audience : Audience.values()) {
                LocalDate day = people.day();
                Map<String, String> said = people.answers(audience, i % 3 == 0 ? 0.6 : 0.95);
                for (PolicyCheck check : check(audience, said, day)) {
                    String rule = check.policy().key().id();
                    PlainRules.Answer plain = new PlainRules(said, day).answer(rule);
                    assertThat(new PlainRules.Answer(value(check.qualifies()), fen(check.amount())))
                            .as(name(check, said, day))
                            .isEqualTo(plain);
                    seen.computeIfAbsent(rule, key -> new EnumMap<>(Truth.class))
                            .merge(check.qualifies(), 1, Integer::sum);
                }
            }
        }
        // the comparison is worth something only where every answer occurs often
        assertThat(seen).hasSize(10);
        assertThat(seen.values())
                .allSatisfy(
                        counts -> {
                            assertThat(counts).containsOnlyKeys(Truth.values());
                            assertThat(counts.values()).allMatch(count -> count >= 20);
                        });
    }

    @Test
    void answeringAQuestionNeverTurnsADefiniteAnswerAround() {
        for (int i = 0; i < PEOPLE; i++) {
            for (Audience audience : Audience.values()) {
                LocalDate day = people.day();
                Map<String, String> said = people.answers(audience, 0.7);
                Map<String, PolicyCheck> later = new HashMap<>();
                check(audience, people.completed(audience, said), day)
                        .forEach(check -> later.put(check.policy().key().id(), check));
                for (PolicyCheck check : check(audience, said, day)) {
                    PolicyCheck then = later.get(check.policy().key().id());
                    assertKept(check, then, name(check, said, day));
                }
            }
        }
    }

    private static void assertKept(PolicyCheck check, @Nullable PolicyCheck then, String name) {
        assertThat(then).as(name).isNotNull();
        if (then == null) {
            return;
        }
        assertThat(then.qualifies()).as(name).isNotEqualTo(Truth.UNKNOWN);
        if (check.qualifies() != Truth.UNKNOWN) {
            assertThat(then.qualifies()).as(name).isEqualTo(check.qualifies());
        }
        if (check.amount() != null && then.qualifies() == Truth.YES) {
            assertThat(then.amount()).as(name).isEqualTo(check.amount());
        }
    }

    @Test
    void whoAnswersWhatIsAskedGetsADefiniteAnswerAndAnAmount() {
        for (int i = 0; i < PEOPLE; i++) {
            LocalDate day = people.day();
            Map<String, String> all =
                    people.completed(Audience.PERSON, people.answers(Audience.PERSON, 0));
            for (PolicyCheck first : check(Audience.PERSON, Map.of(), day)) {
                assertThat(first.questions()).isNotEmpty();
                assertSettled(first.policy().key().id(), all, day);
            }
        }
    }

    private static void assertSettled(String rule, Map<String, String> all, LocalDate day) {
        Map<String, String> said = new HashMap<>();
        PolicyCheck check = ShippedPolicies.check(rule, day, said);
        while (!check.questions().isEmpty()) {
            Fact asked = check.questions().getFirst();
            assertThat(said).as("asked twice").doesNotContainKey(asked.id());
            said.put(asked.id(), String.valueOf(all.get(asked.id())));
            check = ShippedPolicies.check(rule, day, said);
        }
        assertThat(check.qualifies()).isNotEqualTo(Truth.UNKNOWN);
        boolean paid = check.qualifies() == Truth.YES && check.policy().amount() != null;
        assertThat(check.amount() != null).isEqualTo(paid);
    }
}
