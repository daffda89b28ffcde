/**
 * What people decide about the gate's findings: cases, decisions with their reasons, and the desk
 * that keeps them. Main types: {@link org.lotusmatch.domain.review.ReviewDesk}, {@link
 * org.lotusmatch.domain.review.Review}, {@link org.lotusmatch.domain.review.ReviewCase}. Depends on
 * records and vacancies only.
 */
@NullMarked
package org.lotusmatch.domain.review;

import org.jspecify.annotations.NullMarked;
