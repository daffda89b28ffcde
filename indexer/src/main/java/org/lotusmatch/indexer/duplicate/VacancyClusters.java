package org.lotusmatch.indexer.duplicate;

import org.lotusmatch.domain.place.Gazetteer;
import org.lotusmatch.domain.record.Corpus;
import org.lotusmatch.domain.vacancy.Vacancy;
import org.lotusmatch.domain.vacancy.VacancyId;
import org.lotusmatch.indexer.catalog.CopyTable;
import org.lotusmatch.indexer.catalog.CopyTable.Member;
import org.lotusmatch.indexer.catalog.Outbox;
import org.lotusmatch.indexer.catalog.RecordStore;
import org.lotusmatch.indexer.catalog.ShownFirst;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Keeps the advertisements of one job together. A vacancy joins the cluster of its exact copies, or
 * the one whose leader it is most like and whose members it contradicts in nothing; otherwise it
 * leads a cluster of its own. Comparing with the leader keeps chains from forming: that a is like b
 * and b like c does not bring a and c together. Call it inside the transaction that stores the
 * vacancies, and after they are stored. Thread-safe.
 */
public final class VacancyClusters {
    /** Stored vacancies read at once. */
    private static final int AT_ONCE = 200;

    private final CopyTable table;
    private final RecordStore records;
    private final Outbox outbox;
    private final EmployerKey employers;
    private final TakeFingerprint fingerprints;
    private final FactsCodec codec = new FactsCodec();
    private final NearestLeader nearest;
    private final ShownCopy shown;

    public VacancyClusters(
            CopyTable table, RecordStore records, Outbox outbox, Gazetteer gazetteer) {
        this.table = table;
        this.records = records;
        this.outbox = outbox;
        this.employers = new EmployerKey(gazetteer);
        this.fingerprints = new TakeFingerprint(gazetteer, employers);
        this.nearest = new NearestLeader(table, records, codec);
        this.shown = new ShownCopy(table, outbox);
    }

    private record Entering(Vacancy vacancy, Fingerprint print) {}

    /** Finds the clusters of vacancies that were stored for the first time, each named once. */
    public void add(Collection<Vacancy> vacancies) {
        enter(vacancies.stream().map(v -> new Entering(v, fingerprints.of(v))).toList());
    }

    /** Finds the clusters of vacancies that have changed, each named once. */
    public void change(Collection<Vacancy> vacancies) {
        List<Entering> moving = new ArrayList<>();
        for (Vacancy vacancy : vacancies) {
            Fingerprint print = fingerprints.of(vacancy);
            Optional<Member> before = table.find(vacancy.id().value());
            if (before.isPresent() && isAsBefore(print, before.get())) {
                table.setMerit(vacancy.id().value(), ShownFirst.of(vacancy));
                shown.afterLoss(before.get().leaderId());
            } else {
                moving.add(new Entering(vacancy, print));
            }
        }
        moving.forEach(vacancy -> remove(vacancy.vacancy().id()));
        enter(moving);
    }

    /**
     * Takes a vacancy out of its cluster; unknown ids are passed over. Members that it led find
     * their clusters anew, so this costs as much as the cluster is large.
     */
    public void remove(VacancyId id) {
        Optional<Member> gone = table.find(id.value());
        if (gone.isEmpty()) {
            return;
        }
        table.delete(gone.get());
        if (gone.get().leads()) {
            disband(id.value());
        } else {
            shown.afterLoss(gone.get().leaderId());
        }
    }

    /**
     * Finds clusters for vacancies that were stored before there were any.
     *
     * @return how many were looked at; 0 if none was left
     */
    public int addMissing(int limit) {
        List<String> missing = table.withoutRow(limit);
        enterStored(missing);
        return missing.size();
    }

    /** Equal for vacancies of one employer; empty if none is named. */
    public String employerKey(Vacancy vacancy) {
        return employers.of(vacancy.employer().name());
    }

    private boolean isAsBefore(Fingerprint print, Member before) {
        return print.exactKey() == before.exactKey()
                && codec.write(print.facts()).equals(before.facts());
    }

    private void disband(String leader) {
        List<Member> members = table.members(leader, Integer.MAX_VALUE);
        members.forEach(table::delete);
        enterStored(members.stream().map(Member::recordId).toList());
    }

    private void enterStored(List<String> ids) {
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            List<String> some = ids.subList(from, Math.min(from + AT_ONCE, ids.size()));
            add(records.listVacancies(some.stream().map(VacancyId::new).toList()));
        }
        ids.forEach(id -> outbox.append(Corpus.VACANCIES, id));
    }

    private void enter(List<Entering> entering) {
        Neighbourhood neighbours =
                Neighbourhood.of(entering.stream().map(Entering::print).toList(), table);
        List<Member> joined = new ArrayList<>();
        for (Entering vacancy : entering) {
            Fingerprint print = vacancy.print();
            Optional<Member> leader =
                    neighbours.findExact(print).or(() -> nearest.find(print, neighbours));
            Member member = member(vacancy, leader);
            neighbours.add(member, leader.orElse(member));
            leader.ifPresent(any -> joined.add(member));
        }
        neighbours.flush();
        joined.forEach(shown::afterJoin);
    }

    private Member member(Entering entering, Optional<Member> leader) {
        Fingerprint print = entering.print();
        String id = entering.vacancy().id().value();
        return new Member(
                id,
                leader.map(Member::recordId).orElse(id),
                leader.isEmpty(),
                print.exactKey(),
                leader.isEmpty() ? print.bands() : List.of(),
                print.facts().employer(),
                codec.write(print.facts()),
                ShownFirst.of(entering.vacancy()));
    }
}
