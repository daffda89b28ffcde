package org.lotusmatch.domain.review;

/** There is no such finding to decide about any more, or somebody has decided meanwhile. */
public final class FindingNotOpenException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ReviewCase now;
    private final boolean decided;

    /**
     * @param now the case as it stands
     * @param decided whether the finding is there, with another decision in force than the one that
     *     was to be replaced
     */
    public FindingNotOpenException(ReviewCase now, boolean decided) {
        super(now.vacancy().id().value() + (decided ? ": decided meanwhile" : ": no such finding"));
        this.now = now;
        this.decided = decided;
    }

    public ReviewCase now() {
        return now;
    }

    public boolean isDecided() {
        return decided;
    }
}
