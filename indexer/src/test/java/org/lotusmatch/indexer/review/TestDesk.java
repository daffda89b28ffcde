package org.lotusmatch.indexer.review;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.record.Finding;
import org.lotusmatch.domain.record.Severity;
import org.lotusmatch.domain.review.Decision;
import org.lotusmatch.domain.review.FindingKey;
import org.lotusmatch.domain.review.Review;
import org.lotusmatch.domain.review.Ruling;
import org.lotusmatch.domain.vacancy.TestVacancies;
import org.lotusmatch.domain.vacancy.Vacancy;
import org.lotusmatch.domain.vacancy.VacancyId;
import org.lotusmatch.indexer.CatalogFixture;
import org.lotusmatch.indexer.catalog.ReviewCases;
import org.lotusmatch.indexer.catalog.ReviewListing;
import org.lotusmatch.indexer.catalog.ReviewLog;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** A desk on a real database, a gate that knows four words, and a clock that tests move. */
final class TestDesk implements AutoCloseable {
    static final FindingKey MEN = new FindingKey("gender-condition", "限男性");
    static final FindingKey DEPOSIT = new FindingKey("fee-or-deposit", "押金");
    static final FindingKey YOUNG = new FindingKey("age-limit", "35岁以下");
    static final FindingKey LOCAL = new FindingKey("household-condition", "本地户口");
    static final List<FindingKey> KEEPING_OUT = List.of(MEN, DEPOSIT);
    static final List<FindingKey> FLAGGING = List.of(YOUNG, LOCAL);
    static final Finding NO_PAY = Finding.flag("no-pay", "pay", "");

    final CatalogFixture catalog;
    final CatalogReviewDesk desk;
    private final CaseFile file;
    private Instant now = Instant.parse("2026-11-23T08:00:00Z");
    int told;

    TestDesk(Path folder) {
        catalog = new CatalogFixture(folder);
        Clock clock = new MovingClock();
        ReviewLog log = new ReviewLog(catalog.jdbc, clock);
        file = new CaseFile(new ReviewCases(catalog.jdbc), log, clock);
        desk =
                new CatalogReviewDesk(
                        catalog.records,
                        file,
                        log,
                        new ReviewListing(catalog.jdbc),
                        catalog.clusters(),
                        catalog.transactions,
                        () -> told++);
    }

    private final class MovingClock extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    void wait(Duration time) {
        now = now.plus(time);
    }

    /** Stores a vacancy as an import does. */
    VacancyId take(TestVacancies written) {
        Vacancy vacancy = written.build();
        catalog.transactions.executeWithoutResult(
                status -> {
                    List<Finding> findings = new ArrayList<>(List.of(NO_PAY));
                    findings.addAll(file.file(vacancy, gate(vacancy.description())));
                    catalog.records.save(vacancy.withFindings(findings));
                });
        return vacancy.id();
    }

    VacancyId take(String id, String description) {
        return take(TestVacancies.of(id, "普工").description(description));
    }

    static List<Finding> gate(String description) {
        List<Finding> findings = new ArrayList<>();
        for (FindingKey key : KEEPING_OUT) {
            if (description.contains(key.quote())) {
                findings.add(Finding.quarantine(key.rule(), "description", key.quote()));
            }
        }
        for (FindingKey key : FLAGGING) {
            if (description.contains(key.quote())) {
                findings.add(Finding.flag(key.rule(), "description", key.quote()));
            }
        }
        return findings;
    }

    static Ruling ruling(FindingKey finding, Decision decision, @Nullable Review supersedes) {
        return new Ruling(
                finding,
                decision,
                "依据岗位实际情况判断",
                "王复核",
                supersedes == null ? null : supersedes.id());
    }

    Review decide(VacancyId id, FindingKey finding, Decision decision) {
        return desk.decide(id, ruling(finding, decision, null));
    }

    Vacancy stored(VacancyId id) {
        return catalog.records.findVacancy(id).orElseThrow();
    }

    Severity severity(VacancyId id, FindingKey key) {
        return stored(id).findings().stream()
                .filter(finding -> FindingKey.of(finding).equals(key))
                .findFirst()
                .orElseThrow()
                .severity();
    }

    @Override
    public void close() {
        catalog.close();
    }
}
