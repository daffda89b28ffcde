/**
 * What became of answers: which vacancies were shown with which values of the features, and what
 * followed. Names, contacts and free text have no way in. Main types: {@link
 * org.lotusmatch.domain.feedback.ShownAnswer}, {@link
 * org.lotusmatch.domain.feedback.FeedbackEvent}, {@link
 * org.lotusmatch.domain.feedback.FeedbackLog}.
 */
@NullMarked
package org.lotusmatch.domain.feedback;

import org.jspecify.annotations.NullMarked;
