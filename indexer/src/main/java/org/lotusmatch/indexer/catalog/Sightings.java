package org.lotusmatch.indexer.catalog;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.vacancy.SignsOfLife;
import org.lotusmatch.domain.vacancy.VacancyId;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * When records and employers were last heard of. Kept beside the records: that an import still held
 * one is no change of it. Thread-safe.
 */
public final class Sightings {
    private final JdbcClient jdbc;
    private final Clock clock;

    public Sightings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A record that an import held.
     *
     * @param employer key of a vacancy's employer; empty if not named or no vacancy
     * @param postedOn a vacancy's posted day; null if not said
     */
    public record Sighting(String recordId, String employer, @Nullable LocalDate postedOn) {}

    /** Remembers today for all of them; a second time on one day writes nothing. */
    public void note(List<Sighting> seen) {
        if (seen.isEmpty()) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        List<Object> records = new ArrayList<>();
        for (String id : seen.stream().map(Sighting::recordId).distinct().toList()) {
            records.addAll(List.of(id, today.toString(), today.toString()));
        }
        upsert(
                "insert into sighting (record_id, first_on, last_on) values ",
                " on conflict (record_id) do update set last_on = excluded.last_on where"
                        + " sighting.last_on < excluded.last_on",
                "(?, ?, ?)",
                records);
        noteEmployers(seen, today);
    }

    private void noteEmployers(List<Sighting> seen, LocalDate today) {
        Set<String> seenAgain = seenBefore(seen, today);
        Map<String, LocalDate> latest = new TreeMap<>();
        for (Sighting sighting : seen) {
            LocalDate posted = sighting.postedOn();
            boolean todays =
                    posted == null
                            || posted.isAfter(today)
                            || seenAgain.contains(sighting.recordId());
            latest.merge(
                    sighting.employer(),
                    todays || posted == null ? today : posted,
                    (one, other) -> one.isAfter(other) ? one : other);
        }
        latest.remove("");
        List<Object> employers = new ArrayList<>();
        latest.forEach((employer, day) -> employers.addAll(List.of(employer, day.toString())));
        upsert(
                "insert into employer_sighting (employer, last_on) values ",
                " on conflict (employer) do update set last_on = excluded.last_on where"
                        + " employer_sighting.last_on < excluded.last_on",
                "(?, ?)",
                employers);
    }

    private Set<String> seenBefore(List<Sighting> seen, LocalDate today) {
        return new HashSet<>(
                jdbc.sql(
                                "select record_id from sighting where first_on < :today and"
                                        + " record_id in (:ids)")
                        .param("today", today.toString())
                        .param("ids", seen.stream().map(Sighting::recordId).toList())
                        .query((row, number) -> row.getString(1))
                        .list());
    }

    private void upsert(String insert, String conflict, String row, List<Object> values) {
        int width = (int) row.chars().filter(c -> c == '?').count();
        if (!values.isEmpty()) {
            String rows = String.join(", ", Collections.nCopies(values.size() / width, row));
            jdbc.sql(insert + rows + conflict).params(values).update();
        }
    }

    /** {@link SignsOfLife#NONE} where nothing is recorded. */
    Map<VacancyId, SignsOfLife> of(Collection<VacancyId> ids) {
        Map<VacancyId, SignsOfLife> signs = new HashMap<>();
        ids.forEach(id -> signs.put(id, SignsOfLife.NONE));
        if (!ids.isEmpty()) {
            jdbc.sql(
                            "select s.record_id, s.first_on, s.last_on, e.last_on as employer_on"
                                    + " from sighting s left join vacancy_copy c on c.record_id ="
                                    + " s.record_id left join employer_sighting e on e.employer ="
                                    + " c.employer where s.record_id in (:ids)")
                    .param("ids", ids.stream().map(VacancyId::value).toList())
                    .query(
                            row -> {
                                signs.put(new VacancyId(row.getString(1)), signs(row));
                            });
        }
        return signs;
    }

    /** Rises with every day noted, since days are only added and only move on. */
    long revision() {
        return jdbc
                .sql(
                        "select last_on, count(*) from sighting group by last_on union all select"
                                + " last_on, count(*) from employer_sighting group by last_on")
                .query(
                        (row, number) ->
                                LocalDate.parse(row.getString(1)).toEpochDay() * row.getLong(2))
                .list()
                .stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private static SignsOfLife signs(ResultSet row) throws SQLException {
        String employerOn = row.getString("employer_on");
        return new SignsOfLife(
                LocalDate.parse(row.getString("first_on")),
                LocalDate.parse(row.getString("last_on")),
                employerOn == null ? null : LocalDate.parse(employerOn));
    }
}
