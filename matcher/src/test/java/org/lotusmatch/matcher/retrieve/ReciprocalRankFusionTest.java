package org.lotusmatch.matcher.retrieve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lotusmatch.domain.search.Hit;

import java.util.List;
import java.util.stream.Stream;

class ReciprocalRankFusionTest {
    @Test
    void whatBothListsHoldComesFirst() {
        assertThat(fused(list("a", "b", "c"), list("d", "c"))).containsExactly("c", "a", "d", "b");
    }

    @Test
    void equalScoresAreOrderedById() {
        assertThat(fused(list("b"), list("a"))).containsExactly("a", "b");
    }

    @Test
    void nothingGivesNothing() {
        assertThat(ReciprocalRankFusion.fuse(List.of())).isEmpty();
    }

    @Test
    void anIdTwiceInOneListCountsOnce() {
        assertThat(fused(list("a", "a", "b"), list("b"))).containsExactly("b", "a");
    }

    private static List<Hit> list(String... ids) {
        return Stream.of(ids).map(id -> new Hit(id, 1)).toList();
    }

    @SafeVarargs
    private static List<String> fused(List<Hit>... lists) {
        return ReciprocalRankFusion.fuse(List.of(lists)).stream().map(Hit::id).toList();
    }
}
