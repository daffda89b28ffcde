/**
 * The pipeline on one screen: retrieve → fuse → check → score. Main types: {@link
 * org.lotusmatch.matcher.match.RecommendVacancies}, {@link
 * org.lotusmatch.matcher.match.RecommendCandidates}, {@link
 * org.lotusmatch.matcher.match.FitAssessor}.
 */
@NullMarked
package org.lotusmatch.matcher.match;

import org.jspecify.annotations.NullMarked;
