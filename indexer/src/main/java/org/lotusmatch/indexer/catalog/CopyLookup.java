package org.lotusmatch.indexer.catalog;

import org.lotusmatch.domain.vacancy.VacancyId;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads which vacancies advertise one job. A vacancy without a cluster is the only one of it. */
final class CopyLookup {
    private static final int MOST_COPIES = 50;

    private final JdbcClient jdbc;

    CopyLookup(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of the vacancies that another one is shown for. */
    Set<String> hidden(Collection<String> ids) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(
                jdbc.sql(
                                "select record_id from vacancy_copy where shown = 0 and record_id"
                                        + " in (:ids)")
                        .param("ids", ids)
                        .query((row, number) -> row.getString(1))
                        .list());
    }

    /**
     * The others of a cluster that are not under review, best first, at most {@value #MOST_COPIES}.
     */
    List<VacancyId> copies(VacancyId id) {
        return jdbc.sql(
                        "select record_id from vacancy_copy where leader_id = (select leader_id"
                                + " from vacancy_copy where record_id = ?) and record_id <> ? and"
                                + " quarantined = 0"
                                + CopyTable.SHOWN_FIRST
                                + " limit ?")
                .params(id.value(), id.value(), MOST_COPIES)
                .query((row, number) -> new VacancyId(row.getString(1)))
                .list();
    }

    Map<VacancyId, Integer> counts(Collection<VacancyId> ids, LocalDate today) {
        Map<VacancyId, Integer> counts = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql(
                            "select a.record_id, count(*) from vacancy_copy a join vacancy_copy b"
                                    + " on b.leader_id = a.leader_id and b.record_id <> a.record_id"
                                    + " where a.record_id in (:ids) and b.quarantined = 0 and"
                                    + " b.last_day >= :today group by a.record_id")
                    .param("ids", ids.stream().map(VacancyId::value).toList())
                    .param("today", today.toString())
                    .query(
                            row -> {
                                counts.put(new VacancyId(row.getString(1)), row.getInt(2));
                            });
        }
        return counts;
    }
}
