package org.lotusmatch.domain.search;

/** Both ports of an engine over one storage; what a contract test talks to. */
public interface OpenIndex extends AutoCloseable {
    SearchEngine searchEngine();

    IndexBuild indexBuild();

    /**
     * Lets go of the storage without a commit, so that the next opening finds what a crash left.
     */
    @Override
    void close();
}
