package org.lotusmatch.indexer.duplicate;

import java.util.OptionalDouble;

/**
 * How alike the descriptions of two vacancies must be for them to be one job advertised twice.
 * Careful where it must err: a copy shown twice is a nuisance, a job hidden behind another is lost.
 */
final class CopyRule {
    /** One employer, site and title: a text edited here and there. */
    static final double SAME_EMPLOYER = 0.80;

    /** One of them names no employer: the text must be nearly the same, and long enough. */
    static final double NOT_NAMED = 0.95;

    private static final int NOT_NAMED_LENGTH = 100;

    /** An agency's repost keeps the text and changes the name. */
    static final double AGENCY = 0.90;

    private static final int AGENCY_LENGTH = 150;

    /** Two named employers: texts copied from a template are alike, too, so nothing may differ. */
    static final double OTHER_EMPLOYER = 0.97;

    private static final int OTHER_EMPLOYER_LENGTH = 200;

    private CopyRule() {}

    /**
     * @return the least similarity of the descriptions in [0, 1]; 0 where neither has one; empty if
     *     they are no copies whatever the descriptions
     */
    static OptionalDouble neededSimilarity(CopyFacts one, CopyFacts other) {
        if (one.contradicts(other) || one.hasBody() != other.hasBody()) {
            return OptionalDouble.empty();
        }
        boolean named = !one.employer().isEmpty() && !other.employer().isEmpty();
        if (named && one.employer().equals(other.employer())) {
            return ofOneEmployer(one, other);
        }
        int length = Math.min(one.bodyLength(), other.bodyLength());
        if (!named) {
            return above(length, NOT_NAMED_LENGTH, NOT_NAMED);
        }
        if (!one.site().isSame(other.site())) {
            return OptionalDouble.empty();
        }
        if (one.agency() || other.agency()) {
            return above(length, AGENCY_LENGTH, AGENCY);
        }
        return one.terms().isSamePay(other.terms())
                ? above(length, OTHER_EMPLOYER_LENGTH, OTHER_EMPLOYER)
                : OptionalDouble.empty();
    }

    /** Without a text that shows it, everything that is said must be the same. */
    private static OptionalDouble ofOneEmployer(CopyFacts one, CopyFacts other) {
        if (one.hasBody()) {
            return OptionalDouble.of(SAME_EMPLOYER);
        }
        return one.site().isSame(other.site()) && one.terms().isSamePay(other.terms())
                ? OptionalDouble.of(0)
                : OptionalDouble.empty();
    }

    private static OptionalDouble above(int length, int least, double similarity) {
        return length >= least ? OptionalDouble.of(similarity) : OptionalDouble.empty();
    }
}
