package org.lotusmatch.indexer.normalize;

import org.lotusmatch.domain.intake.RawField;
import org.lotusmatch.domain.occupation.JobTitle;

import java.util.List;

/** Reads a list of job titles. */
final class ReadTitles {
    private ReadTitles() {}

    /** In the order of the cell; titles that are not understood are flagged and kept as words. */
    static List<JobTitle> read(Row row, RawField field, LinkOccupation occupations) {
        List<JobTitle> titles = row.list(field).stream().map(occupations::read).toList();
        titles.stream()
                .filter(title -> title.occupation() == null)
                .forEach(title -> row.remarks().flag("title-not-understood", field, title.words()));
        return titles;
    }
}
