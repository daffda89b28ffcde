package org.lotusmatch.indexer.lucene;

import org.apache.lucene.search.IndexSearcher;
import org.lotusmatch.domain.record.Corpus;
import org.lotusmatch.domain.search.IndexBuild;
import org.lotusmatch.domain.search.IndexDocument;

import java.io.IOException;
import java.util.Collection;

/**
 * Writes the Lucene indexes. Thread-safe, although one thread a corpus is all that the port asks
 * for. A failing disk is told as {@code SearchUnavailableException}; a vector of another dimension
 * as {@link IllegalArgumentException}, and then nothing of that call is written.
 *
 * <p>While a rebuild is under way, {@link #write} goes to the index that answers and not to the new
 * one: before it activates, the caller writes into the rebuild whatever the record of truth has
 * gained since the rebuild read it, and passes that sequence.
 */
final class LuceneIndexBuild implements IndexBuild {
    private final DocumentMapper mapper;
    private final CorpusIndexes indexes;

    LuceneIndexBuild(IndexLayout layout, CorpusIndexes indexes) {
        this.mapper = new DocumentMapper(layout);
        this.indexes = indexes;
    }

    @Override
    public long committedSequence(Corpus corpus) {
        return Unavailable.guard(corpus, indexes.of(corpus)::committedSequence);
    }

    @Override
    public void write(
            Corpus corpus,
            Collection<IndexDocument> documents,
            Collection<String> removedIds,
            long sequence) {
        var mapped = mapper.map(documents);
        Unavailable.guard(corpus, () -> indexes.of(corpus).write(mapped, removedIds, sequence));
    }

    @Override
    public void commit(Corpus corpus) {
        Unavailable.guard(corpus, () -> indexes.of(corpus).commit());
    }

    @Override
    public long count(Corpus corpus) {
        return Unavailable.guard(
                corpus, () -> indexes.of(corpus).read(LuceneIndexBuild::countDocuments));
    }

    @Override
    public Rebuild startRebuild(Corpus corpus) {
        CorpusIndex index = indexes.of(corpus);
        Generation fresh = Unavailable.guard(corpus, index::startGeneration);
        return new LuceneRebuild(corpus, index, fresh, mapper);
    }

    static long countDocuments(IndexSearcher searcher) throws IOException {
        return searcher.getIndexReader().numDocs();
    }
}
