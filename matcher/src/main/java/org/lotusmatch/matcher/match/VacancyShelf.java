package org.lotusmatch.matcher.match;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.catalog.Catalog;
import org.lotusmatch.domain.catalog.Changes;
import org.lotusmatch.domain.record.Corpus;
import org.lotusmatch.domain.vacancy.Liveness;
import org.lotusmatch.domain.vacancy.Vacancy;
import org.lotusmatch.domain.vacancy.VacancyId;
import org.lotusmatch.matcher.rank.VacancyRow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Rows of the open vacancies, kept ready for scoring. Before every answer it reads from the record
 * of truth what has changed, so that no row is older than the answer; what is missing is read then.
 * Going rates, employers' records and liveness are those of the last {@link #renew}. Thread-safe.
 */
public final class VacancyShelf {
    /** Records read at a time: few enough to wait for, enough to encode their titles together. */
    private static final int CHUNK = 500;

    /** Somebody else's change may come between a look and the next. */
    private static final int ATTEMPTS = 3;

    private final Catalog catalog;
    private final FitAssessor assessor;
    private final OpenVacancies open;
    private final VacancyStandings standings;
    private final Map<VacancyId, VacancyRow> rows = new ConcurrentHashMap<>();

    /** Changed and not at hand again: whatever is shown and open is here or among the rows. */
    private final Set<VacancyId> owed = ConcurrentHashMap.newKeySet();

    /** The rows at a moment; null if they have changed since. */
    private @Nullable List<VacancyRow> copy;

    private volatile boolean filled;

    /**
     * The last day by which expired vacancies were left out: to an earlier one some are missing.
     */
    private volatile LocalDate judgedOn = LocalDate.MIN;

    private volatile long revision;

    public VacancyShelf(
            Catalog catalog, FitAssessor assessor, OpenVacancies open, VacancyStandings standings) {
        this.catalog = catalog;
        this.assessor = assessor;
        this.open = open;
        this.standings = standings;
        this.revision = catalog.revision(Corpus.VACANCIES);
    }

    /** Those that may be answered today, in the order given. */
    public List<VacancyRow> rows(List<VacancyId> ids) {
        follow();
        Map<VacancyId, VacancyRow> found = new HashMap<>();
        List<VacancyId> missing = new ArrayList<>();
        for (VacancyId id : ids) {
            VacancyRow row = rows.get(id);
            if (row == null) {
                missing.add(id);
            } else {
                found.put(id, row);
            }
        }
        found.putAll(read(missing));
        return ids.stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .filter(open.unexpired())
                .toList();
    }

    /**
     * All that may be answered, equal titles together, those among them that have expired since
     * they were read; empty as long as some are missing, after a start, while many change, or when
     * the clock has gone back.
     */
    public Optional<List<VacancyRow>> all() {
        Optional<List<VacancyRow>> all = Optional.empty();
        for (int attempt = 0; isWhole() && all.isEmpty() && attempt < ATTEMPTS; attempt++) {
            follow();
            if (owed.size() <= CHUNK) {
                read(List.copyOf(owed));
                all = atHand();
            }
        }
        return all;
    }

    private boolean isWhole() {
        return filled && !open.today().isBefore(judgedOn);
    }

    /** Empty if any was dropped since it was read. */
    private synchronized Optional<List<VacancyRow>> atHand() {
        if (!owed.isEmpty()) {
            return Optional.empty();
        }
        List<VacancyRow> known = copy == null ? byTitle(rows.values()) : copy;
        copy = known;
        return Optional.of(known);
    }

    private static List<VacancyRow> byTitle(Collection<VacancyRow> rows) {
        return rows.stream().sorted(Comparator.comparingInt(row -> row.title().place())).toList();
    }

    private synchronized void forgetCopy() {
        copy = null;
    }

    /** Vacancies that are at hand. */
    public int size() {
        return rows.size();
    }

    /** Takes all that is open, and forgets what has expired; a page at a time. */
    void fill() {
        begin(open.today());
        rows.values().removeIf(row -> !open.contains(row.vacancy()));
        List<Vacancy> page = catalog.vacanciesAfter(null, CHUNK);
        while (!page.isEmpty()) {
            rows(
                    page.stream()
                            .filter(open::contains)
                            .map(Vacancy::id)
                            .filter(id -> !rows.containsKey(id))
                            .toList());
            page = catalog.vacanciesAfter(page.getLast().id(), CHUNK);
        }
        filled = true;
        forgetCopy();
    }

    /** Reads again what has changed, before an answer has to wait for it. */
    void catchUp() {
        follow();
        read(List.copyOf(owed));
    }

    /** Looks up again what does not change with the records: going rates, employers, liveness. */
    void renew() {
        for (List<VacancyId> ids : chunks(List.copyOf(rows.keySet()))) {
            List<Vacancy> vacancies =
                    ids.stream()
                            .map(rows::get)
                            .filter(Objects::nonNull)
                            .map(VacancyRow::vacancy)
                            .toList();
            Map<VacancyId, Liveness> alive = standings.liveness(vacancies);
            for (VacancyId id : ids) {
                rows.computeIfPresent(id, (same, row) -> assessor.renewed(row, alive.get(same)));
            }
        }
        forgetCopy();
    }

    /** Drops what has changed since the last look. */
    private void follow() {
        Changes changes = catalog.changesAfter(Corpus.VACANCIES, revision);
        if (!changes.ids().isEmpty()) {
            drop(ids(changes), changes.revision());
        }
    }

    private synchronized void drop(List<VacancyId> ids, long reached) {
        ids.forEach(rows::remove);
        owed.addAll(ids);
        copy = null;
        revision = Math.max(revision, reached);
    }

    private Map<VacancyId, VacancyRow> read(List<VacancyId> ids) {
        Map<VacancyId, VacancyRow> read = new HashMap<>();
        for (List<VacancyId> chunk : chunks(ids)) {
            long before = revision;
            judge(open.today());
            Map<VacancyId, VacancyRow> fresh = new HashMap<>();
            List<Vacancy> vacancies = shown(chunk);
            assessor.rows(vacancies, standings.liveness(vacancies))
                    .forEach(row -> fresh.put(row.vacancy().id(), row));
            keep(chunk, fresh, before);
            read.putAll(fresh);
        }
        return read;
    }

    private synchronized void begin(LocalDate day) {
        filled = filled && !day.isBefore(judgedOn);
        judgedOn = day;
    }

    private synchronized void judge(LocalDate day) {
        if (day.isAfter(judgedOn)) {
            judgedOn = day;
        }
    }

    private List<Vacancy> shown(List<VacancyId> ids) {
        Set<String> hidden = catalog.hiddenCopies(ids.stream().map(VacancyId::value).toList());
        return catalog.listShownVacancies(ids).stream()
                .filter(open::contains)
                .filter(vacancy -> !hidden.contains(vacancy.id().value()))
                .toList();
    }

    /** All but those that have changed meanwhile: they may have been read before or after. */
    private synchronized void keep(
            List<VacancyId> ids, Map<VacancyId, VacancyRow> read, long before) {
        Set<VacancyId> since =
                revision == before
                        ? Set.of()
                        : Set.copyOf(ids(catalog.changesAfter(Corpus.VACANCIES, before)));
        copy = null;
        for (VacancyId id : ids) {
            VacancyRow row = read.get(id);
            if (!since.contains(id)) {
                owed.remove(id);
                if (row != null) {
                    rows.put(id, row);
                }
            }
        }
    }

    private static List<VacancyId> ids(Changes changes) {
        return changes.ids().stream().map(VacancyId::new).toList();
    }

    private static List<List<VacancyId>> chunks(List<VacancyId> ids) {
        List<List<VacancyId>> chunks = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += CHUNK) {
            chunks.add(ids.subList(from, Math.min(from + CHUNK, ids.size())));
        }
        return chunks;
    }
}
