package org.lotusmatch.indexer.lucene;

import org.lotusmatch.domain.record.Corpus;
import org.lotusmatch.domain.search.IndexBuild;
import org.lotusmatch.domain.search.IndexDocument;

import java.util.Collection;
import java.util.List;

/** A generation filled beside the one that answers. For one thread. */
final class LuceneRebuild implements IndexBuild.Rebuild {
    private final Corpus corpus;
    private final CorpusIndex index;
    private final Generation fresh;
    private final DocumentMapper mapper;
    private boolean over;

    LuceneRebuild(Corpus corpus, CorpusIndex index, Generation fresh, DocumentMapper mapper) {
        this.corpus = corpus;
        this.index = index;
        this.fresh = fresh;
        this.mapper = mapper;
    }

    @Override
    public void write(Collection<IndexDocument> documents) {
        requireUnfinished();
        var mapped = mapper.map(documents);
        Unavailable.guard(corpus, () -> fresh.write(mapped, List.of()));
    }

    @Override
    public long count() {
        requireUnfinished();
        return Unavailable.guard(
                corpus,
                () -> {
                    fresh.refresh();
                    return fresh.read(LuceneIndexBuild::countDocuments);
                });
    }

    @Override
    public void activate(long sequence) {
        requireUnfinished();
        Unavailable.guard(corpus, () -> index.activate(fresh, sequence));
        over = true;
    }

    @Override
    public void close() {
        if (!over) {
            over = true;
            index.abandon(fresh);
        }
    }

    private void requireUnfinished() {
        if (over) {
            throw new IllegalStateException(
                    "this rebuild of " + corpus.path() + " is over, start another one");
        }
    }
}
