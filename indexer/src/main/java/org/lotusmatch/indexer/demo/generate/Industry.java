package org.lotusmatch.indexer.demo.generate;

import org.lotusmatch.domain.occupation.Occupation;

import java.util.List;

/**
 * @param name as written
 * @param firms endings of firm names
 * @param shifts working hours in use
 * @param occupations whom its firms look for, by frequency
 */
record Industry(
        String name, List<String> firms, List<String> shifts, Weighted<Occupation> occupations) {
    Industry {
        firms = List.copyOf(firms);
        shifts = List.copyOf(shifts);
    }
}
