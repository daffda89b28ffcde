/**
 * Candidates for scoring: lexical and dense retrieval with the filters inside both, fused by
 * reciprocal rank.
 */
@NullMarked
package org.lotusmatch.matcher.retrieve;

import org.jspecify.annotations.NullMarked;
