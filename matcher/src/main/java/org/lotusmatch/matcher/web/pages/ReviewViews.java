package org.lotusmatch.matcher.web.pages;

import org.lotusmatch.domain.record.Finding;
import org.lotusmatch.domain.review.ReviewCase;
import org.lotusmatch.domain.review.ReviewableFinding;
import org.lotusmatch.domain.vacancy.Vacancy;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;

/** One case as its page shows it: the vacancy with every quote marked where it stands. */
@Component
final class ReviewViews {
    private final VacancyViews vacancies;
    private final ReviewTexts texts;

    ReviewViews(VacancyViews vacancies, ReviewTexts texts) {
        this.vacancies = vacancies;
        this.texts = texts;
    }

    ReviewView view(ReviewCase now) {
        Vacancy vacancy = now.vacancy();
        VacancyView card = vacancies.card(vacancy);
        List<Fact> requirements = vacancies.requirements(vacancy);
        List<Fact> terms = vacancies.terms(vacancy);
        QuotesByPlace quotes = quotes(now, card, requirements, terms);
        return new ReviewView(
                card.id(),
                texts.state(now),
                vacancy.isQuarantined(),
                quotes.mark("title", card.title()),
                quotes.mark("pay", card.pay()),
                quotes.mark("employer", card.employer()),
                quotes.mark("place", card.place() == null ? "" : card.place()),
                facts(quotes, requirements),
                facts(quotes, terms),
                quotes.mark("description", vacancy.description()),
                findings(now),
                now.history().stream().map(texts::decided).toList());
    }

    private static QuotesByPlace quotes(
            ReviewCase now, VacancyView card, List<Fact> requirements, List<Fact> terms) {
        QuotesByPlace quotes =
                new QuotesByPlace(now.findings().stream().map(ReviewableFinding::found).toList());
        quotes.place("title", card.title());
        quotes.place("pay", card.pay());
        quotes.place("employer", card.employer());
        quotes.place("place", card.place() == null ? "" : card.place());
        quotes.place("description", now.vacancy().description());
        requirements.forEach(fact -> quotes.place(QuotesByPlace.ELSEWHERE, fact.text()));
        terms.forEach(fact -> quotes.place(QuotesByPlace.ELSEWHERE, fact.text()));
        return quotes;
    }

    private static List<ReviewView.MarkedFact> facts(QuotesByPlace quotes, List<Fact> facts) {
        return facts.stream()
                .map(
                        fact ->
                                new ReviewView.MarkedFact(
                                        fact.label(),
                                        quotes.mark(QuotesByPlace.ELSEWHERE, fact.text())))
                .toList();
    }

    private List<ReviewView.Item> findings(ReviewCase now) {
        List<ReviewView.Item> items = new ArrayList<>();
        for (ReviewableFinding finding : now.findings()) {
            items.add(item(items.size() + 1, finding));
        }
        return items;
    }

    private ReviewView.Item item(int number, ReviewableFinding finding) {
        Finding found = finding.found();
        return new ReviewView.Item(
                number,
                found.rule(),
                texts.rule(found.rule()),
                found.quote(),
                texts.sentence(found),
                texts.effect(finding.severity()),
                texts.article(found),
                texts.rewrite(found),
                texts.waited(finding.since()),
                finding.review() == null ? null : texts.decided(finding.review()),
                texts.choices(found.severity()));
    }
}
