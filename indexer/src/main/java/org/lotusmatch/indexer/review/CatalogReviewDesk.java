package org.lotusmatch.indexer.review;

import org.lotusmatch.domain.record.Finding;
import org.lotusmatch.domain.review.FindingKey;
import org.lotusmatch.domain.review.FindingNotOpenException;
import org.lotusmatch.domain.review.Review;
import org.lotusmatch.domain.review.ReviewCase;
import org.lotusmatch.domain.review.ReviewDesk;
import org.lotusmatch.domain.review.ReviewPage;
import org.lotusmatch.domain.review.ReviewQuery;
import org.lotusmatch.domain.review.ReviewScope;
import org.lotusmatch.domain.review.ReviewableFinding;
import org.lotusmatch.domain.review.RuleCount;
import org.lotusmatch.domain.review.Ruling;
import org.lotusmatch.domain.review.Rulings;
import org.lotusmatch.domain.review.UnsuitableDecisionException;
import org.lotusmatch.domain.vacancy.Vacancy;
import org.lotusmatch.domain.vacancy.VacancyId;
import org.lotusmatch.indexer.catalog.Change;
import org.lotusmatch.indexer.catalog.FiledFinding;
import org.lotusmatch.indexer.catalog.RecordStore;
import org.lotusmatch.indexer.catalog.ReviewListing;
import org.lotusmatch.indexer.catalog.ReviewLog;
import org.lotusmatch.indexer.duplicate.VacancyClusters;
import org.springframework.transaction.support.TransactionOperations;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;

/** The desk on the record of truth. Thread-safe. */
public final class CatalogReviewDesk implements ReviewDesk {
    private final RecordStore records;
    private final CaseFile file;
    private final ReviewLog log;
    private final ReviewListing listing;
    private final VacancyClusters clusters;
    private final TransactionOperations transactions;
    private final Runnable changed;

    /**
     * @param changed told after each decision
     */
    public CatalogReviewDesk(
            RecordStore records,
            CaseFile file,
            ReviewLog log,
            ReviewListing listing,
            VacancyClusters clusters,
            TransactionOperations transactions,
            Runnable changed) {
        this.records = records;
        this.file = file;
        this.log = log;
        this.listing = listing;
        this.clusters = clusters;
        this.transactions = transactions;
        this.changed = changed;
    }

    @Override
    public ReviewPage list(ReviewQuery query) {
        List<ReviewCase> cases =
                records.listVacancies(listing.page(query)).stream().map(this::caseOf).toList();
        return new ReviewPage(
                listing.total(query), cases, listing.rules(query), listing.sources(query.scope()));
    }

    @Override
    public List<RuleCount> countByRule(ReviewScope scope) {
        return listing.rules(everything(scope));
    }

    @Override
    public long count(ReviewScope scope) {
        return listing.total(everything(scope));
    }

    private static ReviewQuery everything(ReviewScope scope) {
        return new ReviewQuery(scope, null, null, null, 0, 1);
    }

    @Override
    public Optional<ReviewCase> findCase(VacancyId id) {
        return records.findVacancy(id).map(this::caseOf);
    }

    private ReviewCase caseOf(Vacancy vacancy) {
        Map<FindingKey, FiledFinding> filed = file.filed(vacancy.id());
        List<Review> history = log.history(vacancy.id());
        Rulings rulings = Rulings.of(history);
        List<ReviewableFinding> findings =
                vacancy.findings().stream()
                        .filter(finding -> filed.containsKey(FindingKey.of(finding)))
                        .map(finding -> reviewable(finding, filed, rulings))
                        .toList();
        return new ReviewCase(vacancy, findings, history);
    }

    private static ReviewableFinding reviewable(
            Finding finding, Map<FindingKey, FiledFinding> filed, Rulings rulings) {
        FindingKey key = FindingKey.of(finding);
        FiledFinding entry = Objects.requireNonNull(filed.get(key));
        return new ReviewableFinding(
                finding.withSeverity(entry.severity()),
                entry.since(),
                rulings.find(key).orElse(null));
    }

    @Override
    public Review decide(VacancyId id, Ruling ruling) {
        Review review = Objects.requireNonNull(transactions.execute(status -> record(id, ruling)));
        changed.run();
        return review;
    }

    private Review record(VacancyId id, Ruling ruling) {
        ReviewCase now =
                findCase(id).orElseThrow(() -> new NoSuchElementException("no vacancy " + id));
        ReviewableFinding finding =
                now.findFinding(ruling.finding())
                        .orElseThrow(() -> new FindingNotOpenException(now, false));
        String inForce = finding.review() == null ? null : finding.review().id();
        if (!Objects.equals(inForce, ruling.supersedes())) {
            throw new FindingNotOpenException(now, true);
        }
        if (!ruling.decision().suits(finding.found().severity())) {
            throw new UnsuitableDecisionException(ruling.decision(), ruling.finding());
        }
        Review review = log.add(id, ruling);
        Vacancy settled = file.settle(now.vacancy());
        if (records.save(settled) != Change.UNCHANGED) {
            clusters.change(List.of(settled));
        }
        return review;
    }
}
