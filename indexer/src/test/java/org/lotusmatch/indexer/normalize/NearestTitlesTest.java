package org.lotusmatch.indexer.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lotusmatch.domain.occupation.Occupation;
import org.lotusmatch.domain.occupation.OccupationId;

import java.util.List;
import java.util.Map;
import java.util.Set;

class NearestTitlesTest {
    private final NearestTitles titles =
            new NearestTitles(
                    Map.of(
                            "焊接工程师", occupation("2-02-07-02"),
                            "焊接机器人操作员", occupation("6-18-02-04"),
                            "机器人工程师", occupation("2-02-38-10"),
                            "幼儿园教师", occupation("2-08-03-00")));

    private static Occupation occupation(String id) {
        return new Occupation(
                new OccupationId(id), id, "", List.of(), null, 0, List.of(), List.of(), Set.of());
    }

    @Test
    void findsTheSameWordsInAnotherOrder() {
        NearestTitles.Near near = titles.find("操作员 焊接机器人", 1).getFirst();

        assertThat(near.words()).isEqualTo("焊接机器人操作员");
        assertThat(near.nearness()).isGreaterThan(0.9).isLessThanOrEqualTo(1);
    }

    @Test
    void ranksByWhatIsShared() {
        assertThat(titles.find("焊接机器人操作", 3))
                .extracting(NearestTitles.Near::words)
                .startsWith("焊接机器人操作员");
    }

    @Test
    void findsNothingWhereNothingIsShared() {
        assertThat(titles.find("会计", 3)).isEmpty();
        assertThat(titles.find("", 3)).isEmpty();
    }

    @Test
    void cutsLatinWordsNowhere() {
        assertThat(NearestTitles.piecesOf("c++开发"))
                .containsExactlyInAnyOrder("c++ ", "开", "开发", "发");
    }
}
