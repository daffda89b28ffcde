package org.lotusmatch.indexer.catalog;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.feedback.FeedbackEvent;
import org.lotusmatch.domain.feedback.FeedbackKind;
import org.lotusmatch.domain.feedback.Impression;
import org.lotusmatch.domain.feedback.RefusedFeedbackException;
import org.lotusmatch.domain.feedback.RefusedFeedbackException.Reason;
import org.lotusmatch.domain.feedback.ShownAnswer;
import org.lotusmatch.domain.profile.ProfileId;
import org.lotusmatch.domain.vacancy.VacancyId;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Writes feedback. Writes belong into a transaction of the caller's. Thread-safe. */
final class FeedbackTables {
    private static final int PARTS = 6;

    private final JdbcClient jdbc;
    private final Clock clock;

    FeedbackTables(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Adds nothing where the person was erased meanwhile. */
    void add(ShownAnswer answer) {
        ProfileId person = answer.person();
        String personId = person == null ? null : person.value();
        int added =
                jdbc.sql(
                                "insert into shown_answer (id, position, shown_at, person_id,"
                                    + " scorer, ranker) select :id, coalesce(max(position), 0) + 1,"
                                    + " :at, :person, :scorer, :ranker from shown_answer having"
                                    + " :person is null or exists (select 1 from record where id ="
                                    + " :person)")
                        .param("id", answer.id())
                        .param("at", text(answer.shownAt()))
                        .param("person", personId)
                        .param("scorer", answer.scorer().toString())
                        .param("ranker", answer.ranker())
                        .update();
        if (added > 0 && !answer.impressions().isEmpty()) {
            addImpressions(answer);
        }
    }

    private void addImpressions(ShownAnswer answer) {
        List<Object> values = new ArrayList<>(PARTS * answer.impressions().size());
        for (Impression impression : answer.impressions()) {
            Collections.addAll(
                    values,
                    answer.id(),
                    impression.vacancy().value(),
                    impression.rank(),
                    impression.tier(),
                    impression.fit(),
                    FeatureValues.write(impression.values()));
        }
        jdbc.sql(
                        "insert into impression (answer_id, vacancy_id, place, tier, fit,"
                                + " feature_values) values "
                                + String.join(
                                        ", ",
                                        Collections.nCopies(
                                                answer.impressions().size(), "(?, ?, ?, ?, ?, ?)")))
                .params(values)
                .update();
    }

    /**
     * @return false if exactly this event is there
     * @throws RefusedFeedbackException if it cannot be added
     */
    boolean add(FeedbackEvent event) {
        Optional<FeedbackEvent> known = find(event.id());
        if (known.isPresent()) {
            if (known.get().equals(event)) {
                return false;
            }
            throw new RefusedFeedbackException(Reason.ID_TAKEN);
        }
        refuseUnlessShown(event);
        jdbc.sql(
                        "insert into feedback_event (id, answer_id, vacancy_id, kind, happened_at)"
                                + " values (?, ?, ?, ?, ?)")
                .params(
                        event.id(),
                        event.answerId(),
                        event.vacancy().value(),
                        event.kind().name(),
                        text(clock.instant()))
                .update();
        return true;
    }

    /** Deletes answers, with all that hangs on them, that were shown before a time. */
    void deleteBefore(Instant time) {
        jdbc.sql("delete from shown_answer where shown_at < ?").param(text(time)).update();
    }

    private Optional<FeedbackEvent> find(String id) {
        return jdbc.sql("select answer_id, vacancy_id, kind from feedback_event where id = ?")
                .param(id)
                .query(
                        (row, number) ->
                                new FeedbackEvent(
                                        id,
                                        row.getString(1),
                                        new VacancyId(row.getString(2)),
                                        FeedbackKind.valueOf(row.getString(3))))
                .optional();
    }

    private void refuseUnlessShown(FeedbackEvent event) {
        if (!exists("select 1 from shown_answer where id = ?", event.answerId(), null)) {
            throw new RefusedFeedbackException(Reason.UNKNOWN_ANSWER);
        }
        String vacancy = event.vacancy().value();
        String sql = "select 1 from impression where answer_id = ? and vacancy_id = ?";
        if (!exists(sql, event.answerId(), vacancy)) {
            throw new RefusedFeedbackException(Reason.NOT_SHOWN);
        }
    }

    private boolean exists(String sql, String answer, @Nullable String vacancy) {
        List<String> params = vacancy == null ? List.of(answer) : List.of(answer, vacancy);
        return jdbc.sql(sql).params(params).query(Integer.class).optional().isPresent();
    }

    /** Of one length, so that texts sort as times do. */
    private static String text(Instant time) {
        return Instant.ofEpochSecond(time.getEpochSecond()).toString();
    }
}
