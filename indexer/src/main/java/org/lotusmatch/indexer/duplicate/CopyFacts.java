package org.lotusmatch.indexer.duplicate;

/**
 * A vacancy as the rule for copies sees it, without the text.
 *
 * @param title key of the title
 * @param employer key of the employer, empty if not named
 * @param agency whether the employer recruits for others
 * @param bodyLength letters of the folded description; 0 where it is too short to tell anything
 */
record CopyFacts(
        String title,
        String employer,
        boolean agency,
        CopySite site,
        CopyTerms terms,
        int bodyLength) {
    /** They cannot be advertisements of one job, whatever their texts. */
    boolean contradicts(CopyFacts other) {
        return !title.equals(other.title)
                || site.contradicts(other.site)
                || terms.contradicts(other.terms);
    }

    boolean hasBody() {
        return bodyLength > 0;
    }
}
