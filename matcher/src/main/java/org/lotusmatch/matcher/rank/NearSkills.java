package org.lotusmatch.matcher.rank;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** The phrase of a person that comes nearest to a skill, for those that some phrase comes near. */
public final class NearSkills {
    public static final NearSkills NONE = new NearSkills(Map.of());

    private final long[] concepts;
    private final String[] phrases;

    /**
     * @param phrases by {@link Concept#key}
     */
    NearSkills(Map<Long, String> phrases) {
        Map<Long, String> sorted = new TreeMap<>(phrases);
        this.concepts = sorted.keySet().stream().mapToLong(Long::longValue).toArray();
        this.phrases = sorted.values().toArray(String[]::new);
    }

    /** Null if none comes near. */
    public @Nullable String phrase(long concept) {
        int at = Arrays.binarySearch(concepts, concept);
        return at < 0 ? null : phrases[at];
    }
}
