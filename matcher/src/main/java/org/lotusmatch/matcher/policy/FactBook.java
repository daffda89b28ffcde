package org.lotusmatch.matcher.policy;

import org.lotusmatch.domain.policy.Audience;
import org.lotusmatch.domain.policy.Fact;
import org.lotusmatch.domain.policy.FactKind;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every fact that rules may ask about, in the order in which people are asked. Immutable. */
public final class FactBook {
    private final Map<String, Fact> facts;

    FactBook(List<Fact> facts) {
        Map<String, Fact> byId = new LinkedHashMap<>();
        facts.forEach(fact -> byId.put(fact.id(), fact));
        this.facts = byId;
    }

    public Optional<Fact> find(String id) {
        return Optional.ofNullable(facts.get(id));
    }

    public List<Fact> about(Audience audience) {
        return facts.values().stream().filter(fact -> fact.audience() == audience).toList();
    }

    /** Where a person lives, where an employer is registered. */
    Fact place(Audience audience) {
        return about(audience).stream()
                .filter(fact -> fact.kind() == FactKind.PLACE)
                .findFirst()
                .orElseThrow();
    }
}
