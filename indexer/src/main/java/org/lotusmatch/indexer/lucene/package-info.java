/**
 * The embedded search engine: Apache Lucene behind {@link
 * org.lotusmatch.domain.search.SearchEngine} and {@link org.lotusmatch.domain.search.IndexBuild}.
 *
 * <p>{@link org.lotusmatch.indexer.lucene.LuceneStore} opens a folder and gives both ports. On disk
 * it is {@code <root>/<corpus>/generation-<n>/}, one Lucene index each, and {@code
 * <root>/<corpus>/current}, a file that names the generation that answers. A rebuild fills another
 * generation and moves the pointer in one step. Everything here is derived data: what cannot be
 * read or is of another layout is dropped and built again.
 *
 * <p>The only package that imports {@code org.apache.lucene}; of LotusMatch it may depend on the
 * domain only.
 */
@NullMarked
package org.lotusmatch.indexer.lucene;

import org.jspecify.annotations.NullMarked;
