package org.lotusmatch.indexer.duplicate;

import org.lotusmatch.domain.taxonomy.Words;
import org.lotusmatch.domain.vacancy.VacancyId;
import org.lotusmatch.indexer.catalog.CopyTable;
import org.lotusmatch.indexer.catalog.CopyTable.Member;
import org.lotusmatch.indexer.catalog.RecordStore;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Finds the cluster that a vacancy belongs to by likeness. Thread-safe. */
final class NearestLeader {
    /** A cluster of more than this many takes exact copies only: keeps a look-up bounded. */
    private static final int MOST_BY_LIKENESS = 64;

    private final CopyTable table;
    private final RecordStore records;
    private final FactsCodec codec;

    NearestLeader(CopyTable table, RecordStore records, FactsCodec codec) {
        this.table = table;
        this.records = records;
        this.codec = codec;
    }

    /**
     * The leader most like the vacancy, of those whose members it contradicts in nothing; the first
     * among equals.
     */
    Optional<Member> find(Fingerprint print, Neighbourhood neighbours) {
        Member nearest = null;
        double most = -1;
        for (Member leader : neighbours.near(print)) {
            double likeness = likeness(print, leader);
            if (likeness > most) {
                neighbours.flush();
                if (contradictsNobody(print, leader.recordId())) {
                    nearest = leader;
                    most = likeness;
                }
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** Below 0 if they are no copies. */
    private double likeness(Fingerprint print, Member leader) {
        CopyFacts facts = codec.read(leader.facts());
        OptionalDouble needed = CopyRule.neededSimilarity(print.facts(), facts);
        if (needed.isEmpty()) {
            return -1;
        }
        double similarity = facts.hasBody() ? print.shingles().similarity(shingles(leader)) : 0;
        return similarity >= needed.getAsDouble() ? similarity : -1;
    }

    private Shingles shingles(Member leader) {
        return records.findVacancy(new VacancyId(leader.recordId()))
                .map(vacancy -> Shingles.of(Words.fold(vacancy.description())))
                .orElse(Shingles.of(""));
    }

    private boolean contradictsNobody(Fingerprint print, String leader) {
        List<Member> members = table.members(leader, MOST_BY_LIKENESS + 1);
        return members.size() <= MOST_BY_LIKENESS
                && members.stream()
                        .map(member -> codec.read(member.facts()))
                        .noneMatch(facts -> facts.contradicts(print.facts()));
    }
}
