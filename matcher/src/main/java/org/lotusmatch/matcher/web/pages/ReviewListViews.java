package org.lotusmatch.matcher.web.pages;

import org.lotusmatch.domain.review.Review;
import org.lotusmatch.domain.review.ReviewCase;
import org.lotusmatch.domain.review.ReviewPage;
import org.lotusmatch.domain.review.ReviewScope;
import org.lotusmatch.domain.review.ReviewableFinding;
import org.lotusmatch.domain.review.RuleCount;
import org.lotusmatch.domain.vacancy.Vacancy;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The desk's list as its page shows it. */
@Component
final class ReviewListViews {
    /** Letters around a quote: enough to see what is meant. */
    private static final int AROUND = 18;

    private final ReviewTexts texts;

    ReviewListViews(ReviewTexts texts) {
        this.texts = texts;
    }

    ReviewList view(ReviewForm asked, ReviewPage page) {
        return new ReviewList(
                asked,
                rules(asked, page.rules()),
                page.sources(),
                page.cases().stream().map(found -> item(asked.scope(), found)).toList(),
                page.total(),
                SearchPage.Pager.of(asked.offset(), page.cases().size(), page.total()));
    }

    /** With the rule chosen, also where nothing waits for it any more. */
    private List<SearchPage.Choice> rules(ReviewForm asked, List<RuleCount> counts) {
        List<RuleCount> listed = new ArrayList<>(counts);
        if (!asked.rule().isEmpty()
                && counts.stream().noneMatch(count -> count.rule().equals(asked.rule()))) {
            listed.add(new RuleCount(asked.rule(), 0));
        }
        return listed.stream()
                .map(
                        count ->
                                new SearchPage.Choice(
                                        count.rule(), texts.rule(count.rule()), count.vacancies()))
                .toList();
    }

    private ReviewList.Item item(ReviewScope scope, ReviewCase found) {
        Vacancy vacancy = found.vacancy();
        return new ReviewList.Item(
                vacancy.id().value(),
                vacancy.title().words(),
                vacancy.employer().name(),
                vacancy.origin().source(),
                texts.state(found),
                vacancy.isQuarantined(),
                found.findings().stream()
                        .filter(finding -> belongs(scope, finding))
                        .map(finding -> line(vacancy, finding))
                        .toList());
    }

    private static boolean belongs(ReviewScope scope, ReviewableFinding finding) {
        return switch (scope) {
            case WAITING -> finding.isWaiting();
            case UNDECIDED -> finding.isOpen();
            case DECIDED -> !finding.isOpen();
        };
    }

    private ReviewList.Line line(Vacancy vacancy, ReviewableFinding finding) {
        MarkedText.Quote quote = new MarkedText.Quote(1, finding.found().quote());
        String text =
                Stream.of(vacancy.title().words(), vacancy.description())
                        .filter(quote::isIn)
                        .findFirst()
                        .orElse("");
        Review review = finding.review();
        return new ReviewList.Line(
                texts.rule(finding.found().rule()),
                quote.words().isEmpty() ? List.of() : MarkedText.around(text, quote, AROUND),
                review == null ? texts.waited(finding.since()) : texts.decision(review.decision()));
    }
}
