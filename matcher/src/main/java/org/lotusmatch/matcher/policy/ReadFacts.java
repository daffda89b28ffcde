package org.lotusmatch.matcher.policy;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.place.DivisionCode;
import org.lotusmatch.domain.place.Gazetteer;
import org.lotusmatch.domain.policy.Audience;
import org.lotusmatch.domain.policy.Fact;
import org.lotusmatch.domain.policy.FactChoice;
import org.lotusmatch.domain.policy.FactValue;
import org.lotusmatch.domain.policy.Facts;
import org.lotusmatch.domain.policy.KnownFact;
import org.lotusmatch.domain.policy.NumberLimits;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Facts as a request or a form sends them. Thread-safe. */
public final class ReadFacts {
    private static final int DECIMALS = 2;
    private static final int DIGITS = 30;

    private final FactBook facts;
    private final Gazetteer gazetteer;

    public ReadFacts(FactBook facts, Gazetteer gazetteer) {
        this.facts = facts;
        this.gazetteer = gazetteer;
    }

    /**
     * @param sent by fact id: true, false, "yes" or "no"; a number or its digits; a choice's id; a
     *     date as 2026-06-30; a division's code or full name; null = unknown
     * @throws BadFactsException naming every value that is none of these, in the order of the ids
     */
    public Facts read(Audience audience, Map<String, ? extends @Nullable Object> sent) {
        Map<String, KnownFact> known = new TreeMap<>();
        List<BadFact> bad = new ArrayList<>();
        new TreeMap<String, @Nullable Object>(sent)
                .forEach(
                        (id, value) -> {
                            Fact fact =
                                    facts.find(id)
                                            .filter(one -> one.audience() == audience)
                                            .orElse(null);
                            if (fact == null) {
                                bad.add(unknown(id, audience));
                            } else if (value != null) {
                                String written = value.toString().strip();
                                value(fact, written)
                                        .ifPresentOrElse(
                                                one -> known.put(id, requested(one)),
                                                () -> bad.add(bad(fact)));
                            }
                        });
        if (!bad.isEmpty()) {
            throw new BadFactsException(bad);
        }
        return new Facts(known);
    }

    private static KnownFact requested(FactValue value) {
        return new KnownFact(value, KnownFact.Origin.REQUEST);
    }

    private BadFact unknown(String id, Audience audience) {
        List<String> ids = facts.about(audience).stream().map(Fact::id).toList();
        String right =
                Nearest.find(id, ids)
                        .map(near -> near + "? " + String.join(", ", ids))
                        .orElse(String.join(", ", ids));
        return new BadFact(id, "unknown-fact", List.of(id, right));
    }

    private static BadFact bad(Fact fact) {
        NumberLimits limits = fact.limits();
        List<String> arguments = new ArrayList<>(List.of(fact.id()));
        if (limits != null) {
            arguments.add(NumberWords.plain(limits.least()));
            arguments.add(NumberWords.plain(limits.most()));
            arguments.add("#policy.whole." + limits.unit().isWhole());
        }
        if (!fact.choices().isEmpty()) {
            arguments.add(String.join(", ", fact.choices().stream().map(FactChoice::id).toList()));
        }
        return new BadFact(fact.id(), "fact-" + fact.kind().key(), arguments);
    }

    private Optional<FactValue> value(Fact fact, String written) {
        return switch (fact.kind()) {
            case YES_NO -> yesNo(written);
            case NUMBER -> number(fact, written);
            case CHOICE -> fact.findChoice(written).map(one -> new FactValue.Choice(one.id()));
            case DATE -> date(written);
            case PLACE -> place(written);
        };
    }

    private static Optional<FactValue> yesNo(String written) {
        return switch (written) {
            case "true", "yes" -> Optional.of(new FactValue.YesNo(true));
            case "false", "no" -> Optional.of(new FactValue.YesNo(false));
            default -> Optional.empty();
        };
    }

    private static Optional<FactValue> number(Fact fact, String written) {
        NumberLimits limits = fact.limits();
        if (limits == null || written.length() > DIGITS) {
            return Optional.empty();
        }
        try {
            BigDecimal number = new BigDecimal(written.replace(",", ""));
            boolean fits = limits.contains(number) && number.scale() <= decimals(number, limits);
            return fits ? Optional.of(FactValue.Number.of(number)) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** 12.0 months are whole, too. */
    private static int decimals(BigDecimal number, NumberLimits limits) {
        boolean whole = number.signum() == 0 || number.stripTrailingZeros().scale() <= 0;
        return limits.unit().isWhole() && !whole ? 0 : DECIMALS;
    }

    private static Optional<FactValue> date(String written) {
        try {
            LocalDate date = LocalDate.parse(written);
            boolean believable = date.getYear() >= 1900 && date.getYear() <= 2200;
            return believable ? Optional.of(new FactValue.Day(date)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<FactValue> place(String written) {
        return gazetteer.all().stream()
                .filter(one -> one.code().value().equals(written) || fullName(one.code(), written))
                .findFirst()
                .map(one -> new FactValue.Place(one.code()));
    }

    private boolean fullName(DivisionCode code, String written) {
        return written.length() > 2
                && !Character.isDigit(written.charAt(0))
                && gazetteer.fullName(code).equals(written);
    }
}
