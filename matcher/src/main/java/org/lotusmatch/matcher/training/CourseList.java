package org.lotusmatch.matcher.training;

import org.lotusmatch.domain.catalog.Catalog;
import org.lotusmatch.domain.course.Course;
import org.lotusmatch.domain.course.CourseId;
import org.lotusmatch.domain.record.Corpus;
import org.lotusmatch.matcher.match.UnknownRecordException;

import java.util.ArrayList;
import java.util.List;

/** The courses of the catalog, read again when one has changed. Thread-safe. */
public final class CourseList {
    private static final int PAGE = 500;

    private final Catalog catalog;
    private volatile Read last = new Read(-1, List.of());

    public CourseList(Catalog catalog) {
        this.catalog = catalog;
    }

    private record Read(long revision, List<Course> courses) {}

    /** By id. */
    public List<Course> all() {
        long revision = catalog.revision(Corpus.COURSES);
        Read read = last;
        if (read.revision() != revision) {
            read = new Read(revision, List.copyOf(readAll()));
            last = read;
        }
        return read.courses();
    }

    /**
     * In the order given, each once.
     *
     * @throws UnknownRecordException if no course has one of the ids
     */
    public List<Course> named(List<String> ids) {
        return ids.stream().distinct().map(this::course).toList();
    }

    private Course course(String id) {
        return catalog.findCourse(new CourseId(id))
                .orElseThrow(() -> new UnknownRecordException(Corpus.COURSES, id));
    }

    private List<Course> readAll() {
        List<Course> all = new ArrayList<>();
        List<Course> page = catalog.coursesAfter(null, PAGE);
        while (!page.isEmpty()) {
            all.addAll(page);
            page = catalog.coursesAfter(page.getLast().id(), PAGE);
        }
        return all;
    }
}
