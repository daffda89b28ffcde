package org.lotusmatch.indexer.review;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.record.Finding;
import org.lotusmatch.domain.review.FindingKey;
import org.lotusmatch.domain.review.Review;
import org.lotusmatch.domain.review.Rulings;
import org.lotusmatch.domain.vacancy.Vacancy;
import org.lotusmatch.domain.vacancy.VacancyId;
import org.lotusmatch.indexer.catalog.FiledFinding;
import org.lotusmatch.indexer.catalog.ReviewCases;
import org.lotusmatch.indexer.catalog.ReviewLog;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Files what the gate found in a vacancy and lays the decisions in force over it. Call it inside
 * the transaction that stores the vacancy. Thread-safe.
 */
public final class CaseFile {
    private final ReviewCases cases;
    private final ReviewLog log;
    private final Clock clock;

    public CaseFile(ReviewCases cases, ReviewLog log, Clock clock) {
        this.cases = cases;
        this.log = log;
        this.clock = clock;
    }

    /**
     * @param found what the gate finds in the vacancy now
     * @return the same findings with what follows from each after the decisions
     */
    public List<Finding> file(Vacancy vacancy, List<Finding> found) {
        Map<FindingKey, FiledFinding> before = filed(vacancy.id());
        Rulings rulings = found.isEmpty() ? Rulings.NONE : Rulings.of(log.history(vacancy.id()));
        Collection<FiledFinding> after = entries(vacancy, found, before, rulings);
        cases.replace(vacancy.id(), List.copyOf(before.values()), List.copyOf(after));
        return found.stream().map(rulings::apply).toList();
    }

    /**
     * A stored vacancy as the decisions in force have it; the file follows. What parsers remarked
     * stays as it is.
     */
    Vacancy settle(Vacancy stored) {
        Map<FindingKey, FiledFinding> filed = filed(stored.id());
        Iterator<Finding> settled = file(stored, found(stored, filed)).iterator();
        return stored.withFindings(
                stored.findings().stream()
                        .map(
                                finding ->
                                        filed.containsKey(FindingKey.of(finding))
                                                ? settled.next()
                                                : finding)
                        .toList());
    }

    /** What the gate found, with its own severities. */
    private static List<Finding> found(Vacancy stored, Map<FindingKey, FiledFinding> filed) {
        return stored.findings().stream()
                .flatMap(
                        finding ->
                                Stream.ofNullable(filed.get(FindingKey.of(finding)))
                                        .map(entry -> finding.withSeverity(entry.severity())))
                .toList();
    }

    /** What is filed about a vacancy, by rule and words. */
    Map<FindingKey, FiledFinding> filed(VacancyId vacancy) {
        return cases.of(vacancy).stream()
                .collect(Collectors.toMap(FiledFinding::key, Function.identity()));
    }

    private Collection<FiledFinding> entries(
            Vacancy vacancy,
            List<Finding> found,
            Map<FindingKey, FiledFinding> before,
            Rulings rulings) {
        Map<FindingKey, FiledFinding> entries = new LinkedHashMap<>();
        for (Finding finding : found) {
            FindingKey key = FindingKey.of(finding);
            entries.merge(
                    key,
                    entry(vacancy, finding, before.get(key), rulings.find(key).orElse(null)),
                    (one, other) -> one.severity().compareTo(other.severity()) < 0 ? other : one);
        }
        return entries.values();
    }

    private FiledFinding entry(
            Vacancy vacancy,
            Finding finding,
            @Nullable FiledFinding before,
            @Nullable Review review) {
        Instant since = before == null ? clock.instant() : before.since();
        return new FiledFinding(
                FindingKey.of(finding),
                finding.severity(),
                since,
                vacancy.origin().source(),
                vacancy.employer().name(),
                review == null ? null : review.decision(),
                review == null ? null : review.decidedAt());
    }
}
