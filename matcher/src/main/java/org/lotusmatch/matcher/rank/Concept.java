package org.lotusmatch.matcher.rank;

/**
 * Concept ids as numbers: 64-bit FNV-1a, mixed. Among the few ten thousand concepts and unknown
 * words of a city two equal keys are not to be expected (chance below 1e-10).
 */
public final class Concept {
    /** No concept has this key. */
    public static final long NONE = 0;

    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final long MIX = 0x9e3779b97f4a7c15L;

    private Concept() {}

    /** Never {@link #NONE}. */
    public static long key(String id) {
        long hash = OFFSET;
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * PRIME;
        }
        hash = (hash ^ (hash >>> 32)) * MIX;
        hash ^= hash >>> 29;
        return hash == NONE ? 1 : hash;
    }
}
