package org.lotusmatch.indexer.lucene;

import org.apache.lucene.util.IOUtils;
import org.lotusmatch.domain.record.Corpus;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** One index for each corpus, all open. */
final class CorpusIndexes implements Closeable {
    private final Map<Corpus, CorpusIndex> indexes = new EnumMap<>(Corpus.class);

    private CorpusIndexes() {}

    static CorpusIndexes open(Path root, IndexLayout layout) throws IOException {
        CorpusIndexes opened = new CorpusIndexes();
        try {
            for (Corpus corpus : Corpus.values()) {
                CorpusIndex index = CorpusIndex.open(root.resolve(corpus.path()), layout);
                opened.indexes.put(corpus, index);
            }
            return opened;
        } catch (IOException | RuntimeException e) {
            IOUtils.closeWhileSuppressingExceptions(e, opened);
            throw e;
        }
    }

    CorpusIndex of(Corpus corpus) {
        return Objects.requireNonNull(indexes.get(corpus));
    }

    @Override
    public void close() {
        indexes.values().forEach(CorpusIndex::close);
    }
}
