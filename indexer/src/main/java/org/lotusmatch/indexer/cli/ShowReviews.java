package org.lotusmatch.indexer.cli;

import org.lotusmatch.domain.review.ReviewDesk;
import org.lotusmatch.domain.review.ReviewScope;
import org.lotusmatch.domain.review.RuleCount;

import java.util.Map;
import java.util.stream.Collectors;

/** Says how many vacancies wait for reviewers, by rule. */
final class ShowReviews {
    private final ReviewDesk desk;
    private final Screen screen;

    ShowReviews(ReviewDesk desk, Screen screen) {
        this.desk = desk;
        this.screen = screen;
    }

    int show() {
        Texts texts = screen.texts();
        Table table =
                new Table()
                        .row(
                                texts.text("reviews.rule"),
                                texts.text("reviews.waiting"),
                                texts.text("reviews.undecided"));
        Map<String, Long> waiting =
                desk.countByRule(ReviewScope.WAITING).stream()
                        .collect(Collectors.toMap(RuleCount::rule, RuleCount::vacancies));
        for (RuleCount count : desk.countByRule(ReviewScope.UNDECIDED)) {
            table.row(count.rule(), waiting.getOrDefault(count.rule(), 0L), count.vacancies());
        }
        table.row(
                texts.text("reviews.vacancies"),
                desk.count(ReviewScope.WAITING),
                desk.count(ReviewScope.UNDECIDED));
        table.print(screen.out());
        return 0;
    }
}
