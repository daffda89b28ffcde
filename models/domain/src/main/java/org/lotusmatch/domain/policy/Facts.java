package org.lotusmatch.domain.policy;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of one person or employer, by the facts' ids; everything else is unknown. Lives no
 * longer than the answer to a question: it is neither stored nor logged, so {@code toString} tells
 * a count only.
 *
 * @param known by fact id
 */
public record Facts(Map<String, KnownFact> known) {
    public static final Facts NONE = new Facts(Map.of());

    public Facts {
        known = Map.copyOf(known);
    }

    public Optional<KnownFact> find(String fact) {
        return Optional.ofNullable(known.get(fact));
    }

    /** These, and of {@code others} what these do not know. */
    public Facts orElse(Facts others) {
        Map<String, KnownFact> all = new HashMap<>(others.known);
        all.putAll(known);
        return new Facts(all);
    }

    @Override
    public String toString() {
        return known.size() + " facts";
    }
}
