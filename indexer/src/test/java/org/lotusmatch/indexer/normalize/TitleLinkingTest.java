package org.lotusmatch.indexer.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lotusmatch.domain.evaluation.Evaluation;
import org.lotusmatch.domain.occupation.JobTitle;
import org.lotusmatch.domain.occupation.OccupationId;
import org.lotusmatch.domain.occupation.OccupationLink;
import org.lotusmatch.domain.taxonomy.TsvFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Three hundred titles against answers decided by reading. */
@Tag("evaluation")
class TitleLinkingTest {
    private static final Logger LOG = LoggerFactory.getLogger(TitleLinkingTest.class);
    private static final String UNKNOWN = "-";
    private static final double TOP_1 = 0.85;
    private static final double TOP_3 = 0.95;

    private static List<Answer> answers = List.of();

    /**
     * @param title what it was understood as
     * @param accepted the occupations that are right; empty if the title names none
     */
    private record Answer(JobTitle title, List<OccupationId> accepted) {
        static Answer of(TsvFile.Row row) {
            return new Answer(
                    Rows.STEPS.occupations().read(row.cell(0)),
                    row.cell(1).equals(UNKNOWN)
                            ? List.of()
                            : row.list(1).stream().map(OccupationId::new).toList());
        }

        /** Unknown is right where nothing certain is named. */
        boolean isRight() {
            OccupationLink link = title.occupation();
            return link == null ? accepted.isEmpty() : accepted.contains(link.id());
        }

        /** Alternatives to an unknown title are offered as well. */
        boolean isRightAmongThree() {
            return isRight()
                    || title.alternatives().stream()
                            .limit(title.occupation() == null ? 3 : 2)
                            .anyMatch(link -> accepted.contains(link.id()));
        }

        boolean isKnownTitle() {
            return Rows.TAXONOMY.occupations().findByTitle(title.words()).isPresent();
        }
    }

    @BeforeAll
    static void read() {
        answers =
                TsvFile.read("lotus/evaluation/titles.tsv", "title", "occupations", "note").stream()
                        .map(Answer::of)
                        .toList();
        answers.stream()
                .filter(answer -> !answer.isRight())
                .forEach(answer -> LOG.info("{} is {}", answer.title, answer.accepted));
    }

    @Test
    @DisplayName("understands 85 % of titles at once and 95 % among three")
    void understandsTitles() {
        double first = measure("all", answer -> true, 1, TOP_1);
        double three = measure("all", answer -> true, 3, TOP_3);
        measure("not in the taxonomy as such", answer -> !answer.isKnownTitle(), 1, TOP_1);
        measure("not in the taxonomy as such", answer -> !answer.isKnownTitle(), 3, TOP_3);

        assertThat(first).isGreaterThanOrEqualTo(TOP_1);
        assertThat(three).isGreaterThanOrEqualTo(TOP_3);
    }

    @Test
    @DisplayName("is right the more often the surer it is")
    void isRightTheMoreOftenTheSurerItIs() {
        Map<String, long[]> buckets = new TreeMap<>();
        for (Answer answer : answers) {
            OccupationLink link = answer.title.occupation();
            if (link != null) {
                long[] count =
                        buckets.computeIfAbsent(
                                "%.1f".formatted(Math.floor(link.confidence() * 10) / 10),
                                absent -> new long[2]);
                count[0] += answer.isRight() ? 1 : 0;
                count[1]++;
            }
        }
        buckets.forEach(
                (from, count) ->
                        Evaluation.record(
                                "title linking, right at confidence from " + from,
                                "titles, " + count[1],
                                (double) count[0] / count[1]));
    }

    private static double measure(String which, Predicate<Answer> filter, int among, double floor) {
        List<Answer> some = answers.stream().filter(filter).toList();
        double share =
                (double)
                                some.stream()
                                        .filter(
                                                among == 1
                                                        ? Answer::isRight
                                                        : Answer::isRightAmongThree)
                                        .count()
                        / some.size();
        Evaluation.record(
                "title linking, top-" + among,
                "titles, " + which + " " + some.size(),
                share,
                floor);
        return share;
    }
}
