package org.lotusmatch.matcher.web.pages;

import org.lotusmatch.domain.vacancy.Vacancy;
import org.lotusmatch.matcher.explain.DescribeDifferences;
import org.lotusmatch.matcher.explain.Difference;
import org.lotusmatch.matcher.match.VacancyStandings;
import org.springframework.stereotype.Component;

import java.util.List;

/** Where else a job is advertised, and what is said otherwise there. */
@Component
final class CopyViews {
    private final VacancyStandings standings;
    private final DescribeDifferences differences;
    private final PageTexts texts;

    CopyViews(VacancyStandings standings, DescribeDifferences differences, PageTexts texts) {
        this.standings = standings;
        this.differences = differences;
        this.texts = texts;
    }

    /** Those that may be answered today. */
    List<CopyView> of(Vacancy vacancy) {
        return standings.copies(vacancy).stream().map(copy -> view(vacancy, copy)).toList();
    }

    private CopyView view(Vacancy here, Vacancy copy) {
        return new CopyView(
                copy.id().value(),
                copy.employer().name(),
                OriginView.of(copy.origin()),
                differences.between(here, copy).stream().map(this::row).toList());
    }

    private CopyView.Row row(Difference difference) {
        return new CopyView.Row(
                texts.text(difference.name()),
                texts.text(difference.here()),
                texts.text(difference.there()));
    }
}
