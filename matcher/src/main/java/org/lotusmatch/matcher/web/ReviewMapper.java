package org.lotusmatch.matcher.web;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.api.model.DecisionDto;
import org.lotusmatch.api.model.ReviewCaseDto;
import org.lotusmatch.api.model.ReviewDto;
import org.lotusmatch.api.model.ReviewFindingDto;
import org.lotusmatch.api.model.ReviewPageDto;
import org.lotusmatch.api.model.ReviewSummaryDto;
import org.lotusmatch.api.model.RuleCountDto;
import org.lotusmatch.domain.record.Finding;
import org.lotusmatch.domain.review.Review;
import org.lotusmatch.domain.review.ReviewCase;
import org.lotusmatch.domain.review.ReviewPage;
import org.lotusmatch.domain.review.ReviewableFinding;
import org.lotusmatch.domain.vacancy.Vacancy;

import java.time.ZoneOffset;
import java.util.List;

/** The reviewers' desk as the contract shows it. */
final class ReviewMapper {
    private final SentenceMapper sentences;
    private final VacancyMapper vacancies;

    ReviewMapper(SentenceMapper sentences, VacancyMapper vacancies) {
        this.sentences = sentences;
        this.vacancies = vacancies;
    }

    ReviewPageDto page(ReviewPage page) {
        return new ReviewPageDto(
                page.total(),
                page.cases().stream().map(this::summary).toList(),
                page.rules().stream()
                        .map(
                                count ->
                                        new RuleCountDto(
                                                count.rule(),
                                                sentences.of("rule." + count.rule()),
                                                count.vacancies()))
                        .toList(),
                page.sources());
    }

    private ReviewSummaryDto summary(ReviewCase found) {
        Vacancy vacancy = found.vacancy();
        return new ReviewSummaryDto(
                vacancy.id().value(),
                vacancy.title().words(),
                vacancy.employer().name(),
                vacancy.origin().source(),
                vacancy.isQuarantined(),
                findings(found));
    }

    ReviewCaseDto dto(ReviewCase found) {
        return new ReviewCaseDto(
                vacancies.dto(found.vacancy(), null),
                found.vacancy().isQuarantined(),
                findings(found),
                found.history().stream().map(this::dto).toList());
    }

    private List<ReviewFindingDto> findings(ReviewCase found) {
        return found.findings().stream().map(this::finding).toList();
    }

    private ReviewFindingDto finding(ReviewableFinding finding) {
        Finding found = finding.found();
        return new ReviewFindingDto(
                        found.rule(),
                        sentences.of("rule." + found.rule()),
                        ReviewFindingDto.SeverityEnum.valueOf(found.severity().name()),
                        ReviewFindingDto.EffectEnum.valueOf(finding.severity().name()),
                        found.field(),
                        found.quote(),
                        sentences.of("finding." + found.rule(), found.quote()),
                        finding.since().atOffset(ZoneOffset.UTC))
                .article(sentences.find("article." + found.rule()))
                .rewrite(found.rewrite())
                .review(review(finding.review()));
    }

    private @Nullable ReviewDto review(@Nullable Review review) {
        return review == null ? null : dto(review);
    }

    ReviewDto dto(Review review) {
        return new ReviewDto(
                review.id(),
                review.vacancyId().value(),
                review.finding().rule(),
                review.finding().quote(),
                DecisionDto.valueOf(review.decision().name()),
                review.reason(),
                review.reviewer(),
                review.decidedAt().atOffset(ZoneOffset.UTC));
    }
}
