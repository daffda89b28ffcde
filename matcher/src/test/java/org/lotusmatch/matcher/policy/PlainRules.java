package org.lotusmatch.matcher.policy;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The shipped rules once more, written by hand in plain Java from their texts: no tree, no engine,
 * no decimals. True, false or null (unknown); amounts in fen.
 */
final class PlainRules {
    private final Map<String, String> said;
    private final LocalDate day;

    PlainRules(Map<String, String> said, LocalDate day) {
        this.said = said;
        this.day = day;
    }

    /**
     * @param paid in fen; null where nothing is paid or something is missing
     */
    record Answer(@Nullable Boolean qualifies, @Nullable Long paid) {}

    Answer answer(String rule) {
        Boolean qualifies = qualifies(rule);
        return new Answer(qualifies, Boolean.FALSE.equals(qualifies) ? null : paid(rule));
    }

    private @Nullable Boolean qualifies(String rule) {
        return switch (rule) {
            case "job-seeking-subsidy" -> jobSeeking();
            case "traineeship-allowance" ->
                    and(
                            here("residence"),
                            yes("trainee"),
                            or(
                                    within("graduated-on", 24),
                                    and(
                                            from("age", 16),
                                            upTo("age", 24),
                                            yes("registered-unemployed"))));
            case "training-subsidy" -> training();
            case "flexible-insurance-subsidy" ->
                    and(
                            here("residence"),
                            yes("flexible-work"),
                            or(yes("in-difficulty"), within("graduated-on", 24)),
                            or(upTo("months-subsidised", 35), upTo("years-to-retirement", 5)),
                            or(from("pension-paid", 1), from("medical-paid", 1)));
            case "public-welfare-post" ->
                    and(
                            here("residence"),
                            from("age", 16),
                            or(yes("in-difficulty"), yes("zero-employment-household")),
                            no("employed"),
                            or(yes("market-failed"), yes("zero-employment-household")));
            default -> and(here("registered-in"), no("dishonest"), employer(rule));
        };
    }

    private @Nullable Boolean jobSeeking() {
        boolean old = day.getYear() <= 2025;
        return and(
                here("residence"),
                thisYear("graduated-on"),
                old
                        ? is("education", "technician", "college")
                        : is("education", "technician", "college", "senior-secondary"),
                or(
                        yes("low-income-household"),
                        yes("disabled"),
                        yes("student-loan"),
                        old ? Boolean.FALSE : yes("zero-employment-household")),
                no("job-seeking-paid"));
    }

    private @Nullable Boolean training() {
        return and(
                here("residence"),
                from("age", 16),
                is("certificate-grade", "completion", "grade-five", "grade-four", "grade-three"),
                within("certified-on", 12),
                or(
                        yes("registered-unemployed"),
                        yes("in-difficulty"),
                        yes("low-income-household"),
                        thisYear("graduated-on")));
    }

    private @Nullable Boolean employer(String rule) {
        return switch (rule) {
            case "hiring-subsidy" ->
                    and(
                            from("hired-graduates", 1),
                            from("contract-months", 12),
                            from("insured-months", 3));
            case "difficulty-insurance-subsidy" ->
                    and(
                            from("hired-in-difficulty", 1),
                            from("contract-months", 12),
                            from("insured-months", 1));
            case "stable-jobs-rebate" ->
                    and(
                            from("premium-months", 12),
                            or(
                                    upTo("layoff-rate", 5.5),
                                    and(upTo("employees", 30), upTo("layoff-rate", 20))));
            case "apprenticeship-subsidy" ->
                    and(
                            from("apprentices", 1),
                            yes("apprentice-contract"),
                            from("apprenticeship-years", 1));
            case "traineeship-unit-subsidy" ->
                    and(yes("trainee-unit"), from("trainees", 1), yes("trainees-paid"));
            default -> throw new IllegalArgumentException("write down " + rule + " here");
        };
    }

    private @Nullable Long paid(String rule) {
        return switch (rule) {
            case "job-seeking-subsidy" -> day.getYear() <= 2025 ? 100_000L : 150_000L;
            case "traineeship-allowance" -> times(170_000L, capped("trainee-months", 12));
            case "training-subsidy" ->
                    table(
                            "certificate-grade",
                            Map.of(
                                    "none", 0L,
                                    "completion", 60_000L,
                                    "grade-five", 100_000L,
                                    "grade-four", 150_000L,
                                    "grade-three", 200_000L));
            case "flexible-insurance-subsidy" ->
                    most(
                            800_000L,
                            plus(
                                    most(600_000L, sixtyPercent("pension-paid")),
                                    sixtyPercent("medical-paid")));
            case "public-welfare-post" -> null;
            case "hiring-subsidy" -> most(10_000_000L, times(100_000L, count("hired-graduates")));
            case "stable-jobs-rebate" -> rebate();
            case "apprenticeship-subsidy" -> apprentices();
            case "traineeship-unit-subsidy" ->
                    times(times(120_000L, count("trainees")), capped("traineeship-months", 12));
            default ->
                    plus(
                            share("pension-per-head"),
                            plus(share("medical-per-head"), share("unemployment-per-head")));
        };
    }

    private @Nullable Long rebate() {
        Long percent =
                table("size", Map.of("large", 30L, "medium", 50L, "small", 60L, "micro", 60L));
        Long product = times(fen("premium-paid"), percent);
        return most(300_000_000L, product == null ? null : (product + 50) / 100);
    }

    private @Nullable Long apprentices() {
        Long each =
                table("apprentice-grade", Map.of("grade-four", 500_000L, "grade-three", 600_000L));
        return times(times(each, count("apprentices")), capped("apprenticeship-years", 2));
    }

    private @Nullable Long sixtyPercent(String fact) {
        Long product = times(times(fen(fact), 60L), capped("months-paid", 12));
        return product == null ? null : (product + 50) / 100;
    }

    private @Nullable Long share(String fact) {
        return times(times(fen(fact), count("hired-in-difficulty")), capped("insured-months", 36));
    }

    private static @Nullable Long times(@Nullable Long one, @Nullable Long other) {
        return one == null || other == null ? null : one * other;
    }

    private static @Nullable Long plus(@Nullable Long one, @Nullable Long other) {
        return one == null || other == null ? null : one + other;
    }

    private static @Nullable Long most(long cap, @Nullable Long amount) {
        return amount == null ? null : Math.min(cap, amount);
    }

    private @Nullable Long table(String fact, Map<String, Long> amounts) {
        String choice = said.get(fact);
        return choice == null ? null : amounts.get(choice);
    }

    private @Nullable Long count(String fact) {
        String number = said.get(fact);
        return number == null ? null : Long.valueOf(number);
    }

    private @Nullable Long capped(String fact, long cap) {
        return most(cap, count(fact));
    }

    private @Nullable Long fen(String fact) {
        String number = said.get(fact);
        return number == null ? null : Math.round(Double.parseDouble(number) * 100);
    }

    private @Nullable Boolean here(String fact) {
        String code = said.get(fact);
        if (code == null || code.equals("430000")) {
            return null;
        }
        return code.startsWith("4303");
    }

    private @Nullable Boolean yes(String fact) {
        String answer = said.get(fact);
        return answer == null ? null : answer.equals("yes");
    }

    private @Nullable Boolean no(String fact) {
        String answer = said.get(fact);
        return answer == null ? null : answer.equals("no");
    }

    private @Nullable Boolean is(String fact, String... choices) {
        String answer = said.get(fact);
        return answer == null ? null : List.of(choices).contains(answer);
    }

    private @Nullable Boolean from(String fact, double bound) {
        String number = said.get(fact);
        return number == null ? null : Double.parseDouble(number) >= bound;
    }

    private @Nullable Boolean upTo(String fact, double bound) {
        String number = said.get(fact);
        return number == null ? null : Double.parseDouble(number) <= bound;
    }

    private @Nullable Boolean thisYear(String fact) {
        String date = said.get(fact);
        return date == null ? null : date.startsWith(day.getYear() + "-");
    }

    private @Nullable Boolean within(String fact, int months) {
        String date = said.get(fact);
        if (date == null) {
            return null;
        }
        LocalDate then = LocalDate.parse(date);
        return then.compareTo(day) <= 0 && then.plusMonths(months).compareTo(day) >= 0;
    }

    private static @Nullable Boolean and(@Nullable Boolean... parts) {
        boolean open = false;
        for (Boolean part : parts) {
            if (part == null) {
                open = true;
            } else if (!part) {
                return Boolean.FALSE;
            }
        }
        return open ? null : Boolean.TRUE;
    }

    private static @Nullable Boolean or(@Nullable Boolean... parts) {
        boolean open = false;
        for (Boolean part : parts) {
            if (part == null) {
                open = true;
            } else if (part) {
                return Boolean.TRUE;
            }
        }
        return open ? null : Boolean.FALSE;
    }
}
