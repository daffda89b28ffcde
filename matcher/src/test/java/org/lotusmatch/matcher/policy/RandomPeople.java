package org.lotusmatch.matcher.policy;

import org.lotusmatch.domain.policy.Audience;
import org.lotusmatch.domain.policy.Fact;
import org.lotusmatch.domain.policy.FactChoice;
import org.lotusmatch.domain.policy.NumberLimits;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/** Answers of people who do not exist, near the bounds of the rules. */
final class RandomPeople {
    private static final List<String> PLACES =
            List.of("430302", "430304005", "430381", "430300", "430100", "430000", "110101");
    private static final LocalDate FIRST = LocalDate.parse("2024-01-01");
    private static final int DAYS = 4 * 365;
    private static final List<String> HARMLESS =
            List.of("trainee", "flexible-work", "trainee-unit", "trainees-paid");

    private final RandomGenerator random;

    RandomPeople(RandomGenerator random) {
        this.random = random;
    }

    LocalDate day() {
        return FIRST.plusDays(random.nextInt(DAYS));
    }

    /** Each fact is known with the probability {@code share}. */
    Map<String, String> answers(Audience audience, double share) {
        Map<String, String> said = new TreeMap<>();
        for (Fact fact : ShippedPolicies.BOOK.facts().about(audience)) {
            if (random.nextDouble() < share) {
                said.put(fact.id(), answer(fact));
            }
        }
        return said;
    }

    /** The same person, who now answers everything. */
    Map<String, String> completed(Audience audience, Map<String, String> said) {
        Map<String, String> all = answers(audience, 1);
        all.putAll(said);
        all.replaceAll((fact, value) -> value.equals("430000") ? "430302" : value);
        return all;
    }

    String answer(Fact fact) {
        return switch (fact.kind()) {
            case YES_NO -> random.nextDouble() < likely(fact.id()) ? "yes" : "no";
            case CHOICE -> pick(fact.choices().stream().map(FactChoice::id).toList());
            case DATE -> FIRST.minusDays(700).plusDays(random.nextInt(DAYS + 700)).toString();
            case PLACE -> random.nextDouble() < 0.7 ? "430302" : pick(PLACES);
            case NUMBER -> number(fact, Objects.requireNonNull(fact.limits()));
        };
    }

    private static double likely(String fact) {
        if (HARMLESS.contains(fact)) {
            return 0.9;
        }
        return fact.equals("dishonest") ? 0.1 : 0.5;
    }

    private String pick(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private String number(Fact fact, NumberLimits limits) {
        return switch (limits.unit()) {
            case YUAN ->
                    random.nextInt(10) == 0
                            ? String.valueOf(random.nextInt(2))
                            : "%d.%02d".formatted(yuan(fact), random.nextInt(100));
            case MONTH ->
                    String.valueOf(random.nextInt(Math.min(50, limits.most().intValue()) + 1));
            case YEAR, AGE ->
                    String.valueOf(
                            limits.least().intValue()
                                    + random.nextInt(fact.id().equals("age") ? 40 : 6));
            case PERCENT -> pick(List.of("0", "3.25", "5.5", "5.51", "12", "20", "20.01", "60"));
            default -> String.valueOf(random.nextInt(random.nextInt(4) == 0 ? 200 : 40));
        };
    }

    private int yuan(Fact fact) {
        return random.nextInt(fact.id().equals("premium-paid") ? 9_000_000 : 2_000);
    }
}
