package org.lotusmatch.domain.review;

import org.lotusmatch.domain.vacancy.VacancyId;

import java.time.Instant;

/**
 * A recorded decision. It is never changed and never deleted; a later one about the same finding
 * supersedes it. 网络招聘服务管理规定 (Order 44, 2020) asks for such records to be kept for three years at
 * least.
 *
 * @param id {@code r-…}
 * @param vacancyId the vacancy
 * @param finding the rule and the words that were decided about
 * @param decision what follows
 * @param reason why, 5 to 500 characters
 * @param reviewer name or staff number as given
 * @param decidedAt when
 */
public record Review(
        String id,
        VacancyId vacancyId,
        FindingKey finding,
        Decision decision,
        String reason,
        String reviewer,
        Instant decidedAt) {}
