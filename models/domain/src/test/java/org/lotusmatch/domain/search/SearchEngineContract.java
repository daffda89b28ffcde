package org.lotusmatch.domain.search;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * What every pair of {@link SearchEngine} and {@link IndexBuild} must do. An adapter's test extends
 * this class; the parts are one interface for each subject.
 */
public abstract class SearchEngineContract
        implements WordsContract,
                MixedWordsContract,
                FilterContract,
                FacetContract,
                OrderContract,
                PagingContract,
                NearestContract,
                ConceptContract,
                WriteContract,
                DurabilityContract,
                RebuildContract {
    /** Components of all vectors of the contract. */
    protected static final int DIMENSION = NearestContract.DIMENSION;

    private OpenIndex index;

    /**
     * Opens the storage of this test; it is empty the first time and keeps what was committed.
     *
     * @param encoderId encoder of the vectors, of {@link #DIMENSION} components
     */
    protected abstract OpenIndex open(String encoderId);

    @BeforeEach
    void openIndex() {
        index = open(DurabilityContract.ENCODER);
    }

    @AfterEach
    void closeIndex() {
        index.close();
    }

    @Override
    public final OpenIndex index() {
        return index;
    }

    @Override
    public final void reopen(String encoderId) {
        index.close();
        index = open(encoderId);
    }
}
