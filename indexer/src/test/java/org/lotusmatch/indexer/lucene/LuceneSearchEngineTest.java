package org.lotusmatch.indexer.lucene;

import org.junit.jupiter.api.io.TempDir;
import org.lotusmatch.domain.search.IndexBuild;
import org.lotusmatch.domain.search.OpenIndex;
import org.lotusmatch.domain.search.SearchEngine;
import org.lotusmatch.domain.search.SearchEngineContract;

import java.nio.file.Path;

final class LuceneSearchEngineTest extends SearchEngineContract {
    @TempDir private Path root;

    @Override
    protected OpenIndex open(String encoderId) {
        return new OpenStore(LuceneStore.open(root, encoderId, DIMENSION));
    }

    private record OpenStore(LuceneStore store) implements OpenIndex {
        @Override
        public SearchEngine searchEngine() {
            return store.searchEngine();
        }

        @Override
        public IndexBuild indexBuild() {
            return store.indexBuild();
        }

        @Override
        public void close() {
            store.close();
        }
    }
}
