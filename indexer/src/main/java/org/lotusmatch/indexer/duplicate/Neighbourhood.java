package org.lotusmatch.indexer.duplicate;

import org.lotusmatch.indexer.catalog.CopyTable;
import org.lotusmatch.indexer.catalog.CopyTable.Member;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The clusters that some vacancies may belong to, read at once, and those that the vacancies open
 * or join one after another; these are written by {@link #flush}. Not thread-safe.
 */
final class Neighbourhood {
    /**
     * A band that so many leaders share says nothing, such as a template's; those who come later
     * are found under other bands. Keeps every look-up bounded.
     */
    private static final int LEADERS_PER_BAND = 12;

    private final CopyTable table;
    private final Map<Long, List<Member>> leaders;
    private final List<Member> unwritten = new ArrayList<>();
    private final Map<Long, List<String>> unwrittenTraces = new LinkedHashMap<>();

    private Neighbourhood(CopyTable table, Map<Long, List<Member>> leaders) {
        this.table = table;
        this.leaders = leaders;
    }

    static Neighbourhood of(Collection<Fingerprint> prints, CopyTable table) {
        List<Long> traces =
                prints.stream().flatMap(print -> print.traces().stream()).distinct().toList();
        return new Neighbourhood(table, table.leadersByTrace(traces));
    }

    /** Leader of the cluster that holds an exact copy. */
    Optional<Member> findExact(Fingerprint print) {
        return under(print.exactKey()).stream().findFirst();
    }

    /** Leaders that share a band, by id. */
    Collection<Member> near(Fingerprint print) {
        Map<String, Member> byId = new TreeMap<>();
        print.bands().forEach(band -> under(band).forEach(m -> byId.put(m.recordId(), m)));
        return byId.values();
    }

    /**
     * @param leader of its cluster, possibly itself
     */
    void add(Member member, Member leader) {
        unwritten.add(member);
        leave(member.exactKey(), leader);
        member.bands().stream()
                .filter(band -> under(band).size() < LEADERS_PER_BAND)
                .forEach(band -> leave(band, leader));
    }

    /** Writes what was added; the table then has all of it. */
    void flush() {
        table.insert(unwritten);
        table.insertTraces(unwrittenTraces);
        unwritten.clear();
        unwrittenTraces.clear();
    }

    private List<Member> under(long trace) {
        return leaders.getOrDefault(trace, List.of());
    }

    private void leave(long trace, Member leader) {
        List<Member> there = leaders.computeIfAbsent(trace, t -> new ArrayList<>());
        if (there.stream().noneMatch(member -> member.recordId().equals(leader.recordId()))) {
            there.add(leader);
            unwrittenTraces.computeIfAbsent(trace, t -> new ArrayList<>()).add(leader.recordId());
        }
    }
}
