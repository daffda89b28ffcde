package org.lotusmatch.matcher.web;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.api.ReviewsApi;
import org.lotusmatch.api.model.ReviewCaseDto;
import org.lotusmatch.api.model.ReviewDecisionDto;
import org.lotusmatch.api.model.ReviewDto;
import org.lotusmatch.api.model.ReviewPageDto;
import org.lotusmatch.api.model.ReviewScopeDto;
import org.lotusmatch.domain.record.Corpus;
import org.lotusmatch.domain.review.Decision;
import org.lotusmatch.domain.review.FindingKey;
import org.lotusmatch.domain.review.FindingNotOpenException;
import org.lotusmatch.domain.review.Review;
import org.lotusmatch.domain.review.ReviewCase;
import org.lotusmatch.domain.review.ReviewDesk;
import org.lotusmatch.domain.review.ReviewQuery;
import org.lotusmatch.domain.review.ReviewScope;
import org.lotusmatch.domain.review.Ruling;
import org.lotusmatch.domain.review.UnsuitableDecisionException;
import org.lotusmatch.domain.vacancy.VacancyId;
import org.lotusmatch.matcher.match.UnknownRecordException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

@RestController
class ReviewsController implements ReviewsApi {
    private final ReviewDesk desk;
    private final ApiMapper mapper;

    ReviewsController(ReviewDesk desk, ApiMapper mapper) {
        this.desk = desk;
        this.mapper = mapper;
    }

    @Override
    public ResponseEntity<ReviewPageDto> listReviews(
            ReviewScopeDto scope,
            @Nullable String rule,
            @Nullable String source,
            @Nullable String employer,
            Integer offset,
            Integer limit) {
        ReviewQuery query =
                new ReviewQuery(
                        ReviewScope.valueOf(scope.name()), rule, source, employer, offset, limit);
        return ResponseEntity.ok(mapper.reviews().page(desk.list(query)));
    }

    @Override
    public ResponseEntity<ReviewCaseDto> getReviewCase(String vacancyId) {
        return ResponseEntity.ok(mapper.reviews().dto(known(vacancyId)));
    }

    @Override
    public ResponseEntity<ReviewDto> decideReview(String vacancyId, ReviewDecisionDto decision) {
        VacancyId id = known(vacancyId).vacancy().id();
        Review review = decide(id, ruling(decision));
        return ResponseEntity.created(URI.create("/api/v1/reviews/" + vacancyId))
                .body(mapper.reviews().dto(review));
    }

    private ReviewCase known(String id) {
        return desk.findCase(new VacancyId(id))
                .orElseThrow(() -> new UnknownRecordException(Corpus.VACANCIES, id));
    }

    private Review decide(VacancyId id, Ruling ruling) {
        try {
            return desk.decide(id, ruling);
        } catch (FindingNotOpenException e) {
            throw new ReviewConflictException(
                    e.isDecided() ? "finding-decided" : "finding-gone",
                    mapper.reviews().dto(e.now()));
        } catch (UnsuitableDecisionException e) {
            throw new ImpossibleRequestException("/decision", "unsuitable-decision");
        }
    }

    private static Ruling ruling(ReviewDecisionDto decision) {
        String reason = VacanciesController.text(decision.getReason());
        String reviewer = VacanciesController.text(decision.getReviewer());
        List<ImpossibleRequestException.Part> parts = new ArrayList<>();
        if (!Ruling.isReason(reason)) {
            parts.add(new ImpossibleRequestException.Part("/reason", "no-reason"));
        }
        if (!Ruling.isReviewer(reviewer)) {
            parts.add(new ImpossibleRequestException.Part("/reviewer", "no-reviewer"));
        }
        if (!parts.isEmpty()) {
            throw new ImpossibleRequestException(parts);
        }
        return new Ruling(
                new FindingKey(decision.getRule(), decision.getQuote()),
                Decision.valueOf(decision.getDecision().name()),
                reason,
                reviewer,
                decision.getSupersedes());
    }
}
