package org.lotusmatch.indexer.gate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/**
 * Finds in one pass where the trigger words of many groups stand, so that patterns are tried near
 * them only. Immutable and thread-safe.
 */
final class Triggers {
    /** Stands where a group has no hit; never changed. */
    private static final BitSet NONE = new BitSet();

    private final int groups;

    /** For each letter the place in {@code triggers} of those it begins, 0 for none. */
    private final short[] places = new short[Character.MAX_VALUE + 1];

    private final List<List<Trigger>> triggers = new ArrayList<>(List.of(List.of()));

    private record Trigger(String word, int group) {}

    /**
     * @param groups known afterwards by their index in this list
     */
    Triggers(List<Wording.Group> groups) {
        this.groups = groups.size();
        for (int i = 0; i < groups.size(); i++) {
            for (String word : groups.get(i).triggers()) {
                add(new Trigger(word, i));
            }
        }
    }

    private void add(Trigger trigger) {
        char first = trigger.word().charAt(0);
        if (places[first] == 0) {
            places[first] = (short) triggers.size();
            triggers.add(new ArrayList<>());
        }
        triggers.get(places[first]).add(trigger);
    }

    /** For each group the indexes at which its triggers begin. */
    List<BitSet> scan(String folded) {
        List<BitSet> hits = new ArrayList<>(Collections.nCopies(groups, NONE));
        for (int i = 0; i < folded.length(); i++) {
            int place = places[folded.charAt(i)];
            if (place != 0) {
                mark(folded, i, triggers.get(place), hits);
            }
        }
        return hits;
    }

    private static void mark(String folded, int at, List<Trigger> candidates, List<BitSet> hits) {
        for (Trigger trigger : candidates) {
            if (folded.startsWith(trigger.word(), at)) {
                if (hits.get(trigger.group()) == NONE) {
                    hits.set(trigger.group(), new BitSet(folded.length()));
                }
                hits.get(trigger.group()).set(at);
            }
        }
    }
}
