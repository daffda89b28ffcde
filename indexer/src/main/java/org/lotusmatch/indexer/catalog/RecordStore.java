package org.lotusmatch.indexer.catalog;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.catalog.Catalog;
import org.lotusmatch.domain.catalog.Changes;
import org.lotusmatch.domain.course.Course;
import org.lotusmatch.domain.course.CourseId;
import org.lotusmatch.domain.intake.ProfileDesk;
import org.lotusmatch.domain.profile.ProfileId;
import org.lotusmatch.domain.profile.TalentProfile;
import org.lotusmatch.domain.record.Corpus;
import org.lotusmatch.domain.record.Origin;
import org.lotusmatch.domain.vacancy.SignsOfLife;
import org.lotusmatch.domain.vacancy.Vacancy;
import org.lotusmatch.domain.vacancy.VacancyId;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Stored records of all corpora. Writes belong into a transaction of the caller's; see {@link
 * Outbox}. Thread-safe.
 */
public final class RecordStore implements Catalog {
    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final Clock clock;
    private final CopyLookup copies;
    private final Sightings sightings;
    private final RecordCodec codec = new RecordCodec();

    public RecordStore(JdbcClient jdbc, Outbox outbox, Clock clock) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.clock = clock;
        this.copies = new CopyLookup(jdbc);
        this.sightings = new Sightings(jdbc, clock);
    }

    /** Stores a record and its outbox entry, unless exactly this is stored already. */
    public Change save(Vacancy vacancy) {
        return save(Corpus.VACANCIES, vacancy.id().value(), vacancy.origin(), vacancy);
    }

    /** Stores a record and its outbox entry, unless exactly this is stored already. */
    public Change save(Course course) {
        return save(Corpus.COURSES, course.id().value(), course.origin(), course);
    }

    /** Stores a record and its outbox entry, unless exactly this is stored already. */
    public Change save(TalentProfile profile) {
        return save(Corpus.PROFILES, profile.id().value(), profile.origin(), profile);
    }

    private Change save(Corpus corpus, String id, Origin origin, Object record) {
        String body = codec.write(record);
        String hash = RecordCodec.hash(body);
        Optional<String> stored =
                jdbc.sql("select content_hash from record where id = ?")
                        .param(id)
                        .query(String.class)
                        .optional();
        if (stored.isPresent() && stored.get().equals(hash)) {
            return Change.UNCHANGED;
        }
        jdbc.sql(
                        "insert into record (id, corpus, source, source_id, content_hash, body,"
                            + " changed_at) values (?, ?, ?, ?, ?, ?, ?) on conflict (id) do update"
                            + " set content_hash = excluded.content_hash, body = excluded.body,"
                            + " changed_at = excluded.changed_at")
                .params(
                        id,
                        corpus.name(),
                        origin.source(),
                        origin.sourceId(),
                        hash,
                        body,
                        clock.instant().toString())
                .update();
        outbox.append(corpus, id);
        return stored.isPresent() ? Change.CHANGED : Change.CREATED;
    }

    /**
     * Removes a record and what the person was shown and did about it, and tells the indexes.
     *
     * @return false if there was none
     */
    public boolean erase(ProfileId id) {
        int erased =
                jdbc.sql("delete from record where id = ? and corpus = ?")
                        .params(id.value(), Corpus.PROFILES.name())
                        .update();
        if (erased > 0) {
            jdbc.sql("delete from shown_answer where person_id = ?").param(id.value()).update();
            outbox.append(Corpus.PROFILES, id.value());
        }
        return erased > 0;
    }

    /**
     * Takes what was overwritten out of the write-ahead log too, as far as no reader needs it; not
     * within a transaction.
     */
    public void scrub() {
        jdbc.sql("pragma wal_checkpoint(truncate)").query((row, number) -> row.getInt(1)).list();
    }

    @Override
    public Optional<Vacancy> findVacancy(VacancyId id) {
        return find(id.value(), Vacancy.class, Corpus.VACANCIES);
    }

    @Override
    public List<Vacancy> listVacancies(List<VacancyId> ids) {
        return list(ids.stream().map(VacancyId::value).toList(), Vacancy.class, Corpus.VACANCIES);
    }

    @Override
    public List<Vacancy> vacanciesAfter(@Nullable VacancyId id, int limit) {
        List<String> ids = idsAfter(Corpus.VACANCIES, id == null ? "" : id.value(), limit);
        return list(ids, Vacancy.class, Corpus.VACANCIES);
    }

    @Override
    public long revision(Corpus corpus) {
        return outbox.latest(corpus);
    }

    @Override
    public Changes changesAfter(Corpus corpus, long revision) {
        List<Outbox.Entry> entries = outbox.after(corpus, revision, Integer.MAX_VALUE);
        long reached = entries.isEmpty() ? revision : entries.getLast().sequence();
        return new Changes(reached, entries.stream().map(Outbox.Entry::recordId).toList());
    }

    @Override
    public long heardRevision() {
        return sightings.revision();
    }

    @Override
    public List<Vacancy> listCopies(VacancyId id) {
        return listVacancies(copies.copies(id));
    }

    @Override
    public Map<VacancyId, Integer> countCopies(Collection<VacancyId> ids, LocalDate today) {
        return copies.counts(ids, today);
    }

    @Override
    public Map<VacancyId, SignsOfLife> signsOfLife(Collection<VacancyId> ids) {
        return sightings.of(ids);
    }

    @Override
    public Set<String> hiddenCopies(Collection<String> ids) {
        return copies.hidden(ids);
    }

    @Override
    public Optional<Course> findCourse(CourseId id) {
        return find(id.value(), Course.class, Corpus.COURSES);
    }

    @Override
    public List<Course> listCourses(List<CourseId> ids) {
        return list(ids.stream().map(CourseId::value).toList(), Course.class, Corpus.COURSES);
    }

    @Override
    public Optional<TalentProfile> findProfile(ProfileId id) {
        return find(id.value(), TalentProfile.class, Corpus.PROFILES);
    }

    @Override
    public List<TalentProfile> listProfiles(List<ProfileId> ids) {
        return list(
                ids.stream().map(ProfileId::value).toList(), TalentProfile.class, Corpus.PROFILES);
    }

    @Override
    public List<Course> coursesAfter(@Nullable CourseId id, int limit) {
        List<String> ids = idsAfter(Corpus.COURSES, id == null ? "" : id.value(), limit);
        return list(ids, Course.class, Corpus.COURSES);
    }

    @Override
    public List<TalentProfile> profilesAfter(@Nullable ProfileId id, int limit) {
        List<String> ids = idsAfter(Corpus.PROFILES, id == null ? "" : id.value(), limit);
        return list(ids, TalentProfile.class, Corpus.PROFILES);
    }

    @Override
    public List<TalentProfile> firstProfiles(int limit) {
        return jdbc
                .sql(
                        "select body from record where corpus = ? and source <> ? order by"
                                + " source_id limit ?")
                .params(Corpus.PROFILES.name(), ProfileDesk.SELF, limit)
                .query((row, number) -> row.getString(1))
                .list()
                .stream()
                .map(body -> codec.read(body, TalentProfile.class))
                .toList();
    }

    @Override
    public long count(Corpus corpus) {
        return jdbc.sql("select count(*) from record where corpus = ?")
                .param(corpus.name())
                .query(Long.class)
                .single();
    }

    /**
     * Ids of a corpus after a given one, in rising order: a way through all records that needs no
     * open cursor.
     */
    public List<String> idsAfter(Corpus corpus, String id, int limit) {
        return jdbc.sql("select id from record where corpus = ? and id > ? order by id limit ?")
                .params(corpus.name(), id, limit)
                .query((row, number) -> row.getString(1))
                .list();
    }

    private <T> Optional<T> find(String id, Class<T> type, Corpus corpus) {
        return list(List.of(id), type, corpus).stream().findFirst();
    }

    private <T> List<T> list(List<String> ids, Class<T> type, Corpus corpus) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, String> bodies = new HashMap<>();
        jdbc.sql("select id, body from record where corpus = :corpus and id in (:ids)")
                .param("corpus", corpus.name())
                .param("ids", ids)
                .query(
                        row -> {
                            bodies.put(row.getString(1), row.getString(2));
                        });
        return ids.stream()
                .map(bodies::get)
                .filter(Objects::nonNull)
                .map(body -> codec.read(body, type))
                .toList();
    }
}
