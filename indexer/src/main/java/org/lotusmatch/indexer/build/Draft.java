package org.lotusmatch.indexer.build;

import org.lotusmatch.domain.search.IndexDocument;

/**
 * A document that lacks its vector.
 *
 * @param document everything but the vector
 * @param text what the vector is of
 */
record Draft(IndexDocument.Builder document, String text) {}
