package org.lotusmatch.matcher.web.pages;

import org.lotusmatch.domain.catalog.Catalog;
import org.lotusmatch.domain.course.Course;
import org.lotusmatch.domain.course.CourseId;
import org.lotusmatch.domain.record.Corpus;
import org.lotusmatch.domain.vacancy.Vacancy;
import org.lotusmatch.matcher.match.StoredRecords;
import org.lotusmatch.matcher.match.UnknownRecordException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** One vacancy or course on a page of its own. */
@Controller
class RecordsController {
    private final Catalog catalog;
    private final StoredRecords stored;
    private final VacancyViews vacancies;
    private final CopyViews copies;
    private final CourseViews courses;

    RecordsController(
            Catalog catalog,
            StoredRecords stored,
            VacancyViews vacancies,
            CopyViews copies,
            CourseViews courses) {
        this.catalog = catalog;
        this.stored = stored;
        this.vacancies = vacancies;
        this.copies = copies;
        this.courses = courses;
    }

    @GetMapping("/vacancies/{id}")
    ModelAndView vacancy(@PathVariable String id) {
        Vacancy vacancy = stored.vacancy(id);
        return new ModelAndView("vacancy")
                .addObject("vacancy", vacancies.card(vacancy))
                .addObject("warnings", vacancies.warnings(vacancy))
                .addObject("requirements", vacancies.requirements(vacancy))
                .addObject("terms", vacancies.terms(vacancy))
                .addObject("copies", copies.of(vacancy))
                .addObject("readingNotes", vacancies.readingNotes(vacancy))
                .addObject("description", vacancy.description())
                .addObject("origin", OriginView.of(vacancy.origin()));
    }

    @GetMapping("/courses/{id}")
    ModelAndView course(@PathVariable String id) {
        Course course =
                catalog.findCourse(new CourseId(id))
                        .orElseThrow(() -> new UnknownRecordException(Corpus.COURSES, id));
        return new ModelAndView("course")
                .addObject("course", courses.card(course))
                .addObject("contents", courses.contents(course))
                .addObject("terms", courses.terms(course))
                .addObject("description", course.description())
                .addObject("origin", OriginView.of(course.origin()));
    }
}
