package org.lotusmatch.matcher.policy;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.place.DivisionCode;
import org.lotusmatch.domain.policy.Fact;
import org.lotusmatch.domain.policy.FactValue;
import org.lotusmatch.domain.policy.Facts;
import org.lotusmatch.domain.policy.KnownFact;
import org.lotusmatch.domain.profile.PriorityGroup;
import org.lotusmatch.domain.profile.SensitiveFacts;
import org.lotusmatch.domain.profile.TalentProfile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * What a stored profile itself states. A group that it does not name stays unknown, and a year of
 * birth leaves two ages possible. Thread-safe.
 */
public final class ProfileFacts {
    private static final Map<PriorityGroup, String> GROUPS =
            Map.of(
                    PriorityGroup.IN_DIFFICULTY, "in-difficulty",
                    PriorityGroup.UNEMPLOYED, "registered-unemployed",
                    PriorityGroup.LOW_INCOME, "low-income-household",
                    PriorityGroup.DISABLED, "disabled");

    private final FactBook book;

    public ProfileFacts(FactBook book) {
        this.book = book;
    }

    public Facts of(TalentProfile profile, LocalDate day) {
        Map<String, KnownFact> known = new HashMap<>();
        SensitiveFacts sensitive = profile.sensitive();
        for (PriorityGroup group : sensitive.priorityGroups()) {
            put(known, GROUPS.get(group), new FactValue.YesNo(true));
        }
        Integer birthYear = sensitive.birthYear();
        if (birthYear != null && birthYear < day.getYear()) {
            put(known, "age", age(day.getYear() - birthYear));
        }
        DivisionCode home = profile.home().division();
        if (home != null) {
            put(known, "residence", new FactValue.Place(home));
        }
        return new Facts(known);
    }

    private static FactValue age(int atYearsEnd) {
        return new FactValue.Number(
                BigDecimal.valueOf(atYearsEnd - 1L), BigDecimal.valueOf(atYearsEnd));
    }

    /** Only what some rule may ask about. */
    private void put(Map<String, KnownFact> known, @Nullable String fact, FactValue value) {
        if (fact != null && book.find(fact).map(Fact::id).isPresent()) {
            known.put(fact, new KnownFact(value, KnownFact.Origin.PROFILE));
        }
    }
}
