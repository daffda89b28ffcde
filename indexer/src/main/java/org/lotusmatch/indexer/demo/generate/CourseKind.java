package org.lotusmatch.indexer.demo.generate;

import org.lotusmatch.domain.taxonomy.TsvFile;

import java.util.Arrays;
import java.util.List;

/**
 * A kind of course.
 *
 * @param type as written
 * @param level as written, empty if it leads to none
 * @param names names with {occupation}, {neighbour} and {skill} in them
 * @param leastHours shortest course
 * @param mostHours longest course
 * @param prerequisites as written, possibly empty
 */
record CourseKind(
        String type,
        String level,
        double weight,
        List<String> names,
        int leastHours,
        int mostHours,
        List<String> prerequisites) {
    CourseKind {
        names = List.copyOf(names);
        prerequisites = List.copyOf(prerequisites);
    }

    static Weighted<CourseKind> load() {
        List<TsvFile.Row> rows =
                PartFile.read(
                        "course-types.tsv",
                        "type",
                        "level",
                        "weight",
                        "names",
                        "hours",
                        "prerequisites");
        return new Weighted<>(rows.stream().map(CourseKind::of).toList(), CourseKind::weight);
    }

    private static CourseKind of(TsvFile.Row row) {
        int[] hours = Arrays.stream(row.cell(4).split("-")).mapToInt(Integer::parseInt).toArray();
        return new CourseKind(
                row.cell(0),
                row.cell(1),
                Double.parseDouble(row.cell(2)),
                row.list(3),
                hours[0],
                hours[1],
                PartFile.values(row, 5));
    }
}
