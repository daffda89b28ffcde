package org.lotusmatch.indexer.imports;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.course.Course;
import org.lotusmatch.domain.intake.RawField;
import org.lotusmatch.domain.intake.RawRecord;
import org.lotusmatch.domain.profile.TalentProfile;
import org.lotusmatch.domain.record.Corpus;
import org.lotusmatch.domain.record.Finding;
import org.lotusmatch.domain.record.Severity;
import org.lotusmatch.domain.vacancy.Vacancy;
import org.lotusmatch.indexer.catalog.Change;
import org.lotusmatch.indexer.catalog.RecordStore;
import org.lotusmatch.indexer.gate.Gate;
import org.lotusmatch.indexer.normalize.Normalizer;
import org.lotusmatch.indexer.normalize.RejectedRecordException;
import org.lotusmatch.indexer.review.CaseFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** Takes one raw record to the record of truth: normalised, past the gate, stored. Thread-safe. */
public final class RecordIntake {
    private static final Logger log = LoggerFactory.getLogger(RecordIntake.class);

    private final Normalizer normalizer;
    private final Gate gate;
    private final CaseFile reviews;
    private final RecordStore store;
    private final Clock clock;

    public RecordIntake(
            Normalizer normalizer, Gate gate, CaseFile reviews, RecordStore store, Clock clock) {
        this.normalizer = normalizer;
        this.gate = gate;
        this.reviews = reviews;
        this.store = store;
        this.clock = clock;
    }

    /**
     * What became of a record that was taken.
     *
     * @param change what storing it did
     * @param worst the gravest finding that no reviewer has cleared, null if there is none
     */
    record Taken(Change change, @Nullable Severity worst) {
        static Taken of(Change change, List<Finding> findings) {
            return new Taken(
                    change,
                    findings.stream()
                            .map(Finding::severity)
                            .filter(severity -> severity != Severity.CLEARED)
                            .max(Comparator.naturalOrder())
                            .orElse(null));
        }
    }

    /**
     * Stores the record in the caller's transaction.
     *
     * @param effects told what follows from it
     * @throws RejectedRecordException if it cannot be taken
     */
    Taken take(Corpus corpus, RawRecord raw, String source, BatchEffects effects) {
        return switch (corpus) {
            case VACANCIES ->
                    takeVacancy(
                            understood(raw, () -> normalizer.normalizeVacancy(raw, source)),
                            effects);
            case COURSES -> {
                Course course = understood(raw, () -> normalizer.normalizeCourse(raw, source));
                effects.other(course.id().value());
                yield Taken.of(store.save(course), course.findings());
            }
            case PROFILES -> {
                TalentProfile profile =
                        understood(raw, () -> normalizer.normalizeProfile(raw, source));
                effects.other(profile.id().value());
                yield Taken.of(store.save(profile), profile.findings());
            }
        };
    }

    /**
     * A row that trips a parser is one reject: it stops nothing else, and the log says where to
     * look.
     */
    private static <T> T understood(RawRecord raw, Supplier<T> normalize) {
        try {
            return normalize.get();
        } catch (RejectedRecordException e) {
            throw e;
        } catch (RuntimeException e) {
            log.error("the row at line {} could not be processed", raw.line(), e);
            throw new RejectedRecordException(
                    "not-processable", RawField.SOURCE_ID, raw.text(RawField.SOURCE_ID));
        }
    }

    private Taken takeVacancy(Vacancy vacancy, BatchEffects effects) {
        List<Finding> found = gate.check(vacancy, LocalDate.now(clock));
        List<Finding> findings = new ArrayList<>(vacancy.findings());
        findings.addAll(found);
        Optional<Finding> reject =
                findings.stream().filter(f -> f.severity() == Severity.REJECT).findFirst();
        if (reject.isPresent()) {
            throw rejected(reject.get());
        }
        return keep(vacancy, found, effects);
    }

    private Taken keep(Vacancy vacancy, List<Finding> found, BatchEffects effects) {
        List<Finding> findings = new ArrayList<>(vacancy.findings());
        findings.addAll(reviews.file(vacancy, found));
        Vacancy judged = vacancy.withFindings(findings);
        Change change = store.save(judged);
        effects.vacancy(change, judged);
        return Taken.of(change, findings);
    }

    private static RejectedRecordException rejected(Finding finding) {
        RawField field = RawField.valueOf(finding.field().toUpperCase(Locale.ROOT));
        return new RejectedRecordException(finding.rule(), field, finding.quote());
    }
}
