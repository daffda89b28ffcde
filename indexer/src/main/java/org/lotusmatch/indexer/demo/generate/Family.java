package org.lotusmatch.indexer.demo.generate;

import java.util.List;

/**
 * What a group of occupations has in common.
 *
 * @param pay factor on the median pay of the education asked for
 * @param majors usual majors
 * @param objects what is worked on
 * @param duties what is done, with {object} in them
 */
record Family(double pay, List<String> majors, List<String> objects, List<String> duties) {
    Family {
        majors = List.copyOf(majors);
        objects = List.copyOf(objects);
        duties = List.copyOf(duties);
    }
}
