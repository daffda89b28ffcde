/**
 * What follows from the gate's findings: they are filed for people, and people's decisions are laid
 * over them whenever a vacancy is stored. Main types: {@link
 * org.lotusmatch.indexer.review.CaseFile}, {@link org.lotusmatch.indexer.review.CatalogReviewDesk}.
 * May use the catalog and its transactions; knows no rule.
 */
@NullMarked
package org.lotusmatch.indexer.review;

import org.jspecify.annotations.NullMarked;
