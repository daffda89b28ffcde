/**
 * Rankers learned from feedback: ports of training and of what is live. Main types: {@link
 * org.lotusmatch.domain.ranking.LearnedRanker}, {@link
 * org.lotusmatch.domain.ranking.RankerTraining}, {@link org.lotusmatch.domain.ranking.RankerCard}.
 */
@NullMarked
package org.lotusmatch.domain.ranking;

import org.jspecify.annotations.NullMarked;
