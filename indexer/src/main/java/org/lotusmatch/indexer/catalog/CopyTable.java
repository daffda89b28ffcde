package org.lotusmatch.indexer.catalog;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which vacancies advertise one job, as rows. Writes belong into a transaction of the caller's.
 * Thread-safe.
 */
public final class CopyTable {
    private static final String COLUMNS =
            "record_id, leader_id, shown, exact_key, bands, employer, facts, quarantined,"
                    + " last_day, known_facts, posted_on";

    private static final String SELECT = "select " + COLUMNS + " from vacancy_copy where ";

    static final String SHOWN_FIRST =
            " order by quarantined, last_day desc, known_facts desc, posted_on, record_id";

    private final JdbcClient jdbc;

    public CopyTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A vacancy in its cluster.
     *
     * @param leaderId the member that opened the cluster, possibly itself
     * @param shown whether answers show this one of its cluster
     * @param exactKey equal for exact copies
     * @param bands one of which a copy shares with its leader, nearly always; empty unless it leads
     * @param employer key of the employer, empty if not named
     * @param facts by which copies are judged; opaque here
     * @param merit which one of a cluster is shown
     */
    public record Member(
            String recordId,
            String leaderId,
            boolean shown,
            long exactKey,
            List<Long> bands,
            String employer,
            String facts,
            ShownFirst merit) {
        public Member {
            bands = List.copyOf(bands);
        }

        public boolean leads() {
            return leaderId.equals(recordId);
        }
    }

    public Optional<Member> find(String recordId) {
        return jdbc.sql(SELECT + "record_id = ?")
                .param(recordId)
                .query((row, number) -> member(row))
                .optional();
    }

    /** By id. */
    public List<Member> members(String leaderId, int limit) {
        return jdbc.sql(SELECT + "leader_id = ? order by record_id limit ?")
                .params(leaderId, limit)
                .query((row, number) -> member(row))
                .list();
    }

    public Optional<Member> findShown(String leaderId) {
        return jdbc.sql(SELECT + "leader_id = ? and shown = 1")
                .param(leaderId)
                .query((row, number) -> member(row))
                .optional();
    }

    /** The member that ought to be shown. */
    public Optional<Member> findBest(String leaderId) {
        return jdbc.sql(SELECT + "leader_id = ?" + SHOWN_FIRST + " limit 1")
                .param(leaderId)
                .query((row, number) -> member(row))
                .optional();
    }

    /** Leaders of the clusters that are found under any of the traces, by trace and id. */
    public Map<Long, List<Member>> leadersByTrace(List<Long> traces) {
        Map<Long, List<Member>> leaders = new HashMap<>();
        for (List<Long> some : Rows.chunks(traces)) {
            jdbc.sql(
                            "select trace, "
                                    + COLUMNS
                                    + " from vacancy_trace join vacancy_copy on record_id ="
                                    + " cluster where trace in ("
                                    + Rows.marks("?", some.size())
                                    + ") order by record_id")
                    .params(some)
                    .query(
                            row -> {
                                leaders.computeIfAbsent(row.getLong(1), t -> new ArrayList<>())
                                        .add(member(row));
                            });
        }
        return leaders;
    }

    public void insert(List<Member> members) {
        for (List<Member> some : Rows.chunks(members)) {
            List<Object> values = new ArrayList<>();
            some.forEach(member -> values.addAll(values(member)));
            jdbc.sql(
                            "insert into vacancy_copy ("
                                    + COLUMNS
                                    + ") values "
                                    + Rows.marks("(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", some.size()))
                    .params(values)
                    .update();
        }
    }

    /**
     * Makes clusters findable; what is there already is passed over.
     *
     * @param clusters trace to leaders
     */
    public void insertTraces(Map<Long, List<String>> clusters) {
        for (List<Long> some : Rows.chunks(List.copyOf(clusters.keySet()))) {
            List<Object> values = new ArrayList<>();
            for (long trace : some) {
                clusters.getOrDefault(trace, List.of())
                        .forEach(leader -> values.addAll(List.of(trace, leader)));
            }
            jdbc.sql(
                            "insert into vacancy_trace (trace, cluster) values "
                                    + Rows.marks("(?, ?)", values.size() / 2)
                                    + " on conflict do nothing")
                    .params(values)
                    .update();
        }
    }

    public void setShown(String recordId, boolean shown) {
        jdbc.sql("update vacancy_copy set shown = ? where record_id = ?")
                .params(shown ? 1 : 0, recordId)
                .update();
    }

    public void setMerit(String recordId, ShownFirst merit) {
        jdbc.sql(
                        "update vacancy_copy set quarantined = ?, last_day = ?, known_facts = ?,"
                                + " posted_on = ? where record_id = ?")
                .params(
                        merit.quarantined() ? 1 : 0,
                        merit.lastDay().toString(),
                        merit.knownFacts(),
                        merit.postedOn().toString(),
                        recordId)
                .update();
    }

    /** Takes out a member; its cluster is no longer found under what only this one left. */
    public void delete(Member member) {
        jdbc.sql("delete from vacancy_copy where record_id = ?").param(member.recordId()).update();
        List<Long> traces = new ArrayList<>(member.bands());
        if (!hasExact(member.leaderId(), member.exactKey())) {
            traces.add(member.exactKey());
        }
        for (long trace : traces) {
            jdbc.sql("delete from vacancy_trace where trace = ? and cluster = ?")
                    .params(trace, member.leaderId())
                    .update();
        }
    }

    private boolean hasExact(String leaderId, long exactKey) {
        return jdbc.sql("select 1 from vacancy_copy where leader_id = ? and exact_key = ? limit 1")
                .params(leaderId, exactKey)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** Vacancies that were stored before there were clusters, by id. */
    public List<String> withoutRow(int limit) {
        return jdbc.sql(
                        "select r.id from record r left join vacancy_copy c on c.record_id = r.id"
                                + " where r.corpus = 'VACANCIES' and c.record_id is null order by"
                                + " r.id limit ?")
                .param(limit)
                .query((row, number) -> row.getString(1))
                .list();
    }

    private static List<Object> values(Member member) {
        ShownFirst merit = member.merit();
        return List.of(
                member.recordId(),
                member.leaderId(),
                member.shown() ? 1 : 0,
                member.exactKey(),
                member.bands().stream().map(String::valueOf).collect(Collectors.joining(" ")),
                member.employer(),
                member.facts(),
                merit.quarantined() ? 1 : 0,
                merit.lastDay().toString(),
                merit.knownFacts(),
                merit.postedOn().toString());
    }

    private static Member member(ResultSet row) throws SQLException {
        String bands = row.getString("bands");
        return new Member(
                row.getString("record_id"),
                row.getString("leader_id"),
                row.getInt("shown") == 1,
                row.getLong("exact_key"),
                bands.isEmpty()
                        ? List.of()
                        : Arrays.stream(bands.split(" ")).map(Long::valueOf).toList(),
                row.getString("employer"),
                row.getString("facts"),
                ShownFirst.of(row));
    }
}
