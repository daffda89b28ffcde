package org.lotusmatch.matcher.web.pages;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.record.Finding;
import org.lotusmatch.domain.record.Severity;
import org.lotusmatch.domain.review.Decision;
import org.lotusmatch.domain.review.Review;
import org.lotusmatch.domain.review.ReviewCase;
import org.lotusmatch.domain.review.ReviewableFinding;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** What is said about findings and decisions. */
@Component
final class ReviewTexts {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /** The one that lets nothing through comes first: it is what the Enter key presses. */
    private static final List<Decision> CHOICES =
            List.of(Decision.UPHOLD, Decision.WITHHOLD, Decision.OVERRULE);

    private final PageTexts texts;
    private final Clock clock;

    ReviewTexts(PageTexts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    String rule(String id) {
        return texts.phrase("rule." + id);
    }

    String sentence(Finding found) {
        return texts.phrase("finding." + found.rule(), found.quote());
    }

    @Nullable String article(Finding found) {
        return texts.findPhrase("article." + found.rule());
    }

    @Nullable String rewrite(Finding found) {
        String rewrite = found.rewrite();
        if (rewrite == null) {
            return null;
        }
        return rewrite.isEmpty()
                ? texts.page("review.leave-out")
                : texts.page("review.write-instead", rewrite);
    }

    /** Whether readers see the vacancy, and why not. */
    String state(ReviewCase now) {
        if (!now.vacancy().isQuarantined()) {
            return texts.page("review.state.shown");
        }
        boolean waiting = now.findings().stream().anyMatch(ReviewableFinding::isWaiting);
        return texts.page(waiting ? "review.state.waiting" : "review.state.kept-out");
    }

    String effect(Severity severity) {
        return texts.page("review.effect." + severity.name());
    }

    /** How long something has waited, in the largest unit. */
    String waited(Instant since) {
        Duration time = Duration.between(since, clock.instant());
        if (time.toDays() > 0) {
            return texts.page("review.waited-days", time.toDays());
        }
        return time.toHours() > 0
                ? texts.page("review.waited-hours", time.toHours())
                : texts.page("review.waited-minutes");
    }

    String decision(Decision decision) {
        return texts.page("review.decision." + decision.name());
    }

    /** What a reviewer may decide about a finding of this severity, in words that fit it. */
    List<Field> choices(Severity found) {
        return CHOICES.stream()
                .filter(decision -> decision.suits(found))
                .map(
                        decision ->
                                new Field(
                                        decision.name(),
                                        texts.page(
                                                "review.choice."
                                                        + decision.name()
                                                        + "."
                                                        + found.name())))
                .toList();
    }

    ReviewView.Decided decided(Review review) {
        return new ReviewView.Decided(
                review.id(),
                decision(review.decision()),
                rule(review.finding().rule()),
                review.finding().quote(),
                review.reason(),
                review.reviewer(),
                MINUTE.format(review.decidedAt().atZone(clock.getZone())));
    }
}
