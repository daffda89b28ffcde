package org.lotusmatch.indexer.demo.generate;

import org.lotusmatch.domain.education.EducationLevel;
import org.lotusmatch.domain.occupation.Occupation;

import java.util.List;

/**
 * What somebody has done so far.
 *
 * @param trade what the person is
 * @param jobs latest first; empty for somebody fresh from school
 * @param education highest level
 */
record Career(Occupation trade, List<Job> jobs, EducationLevel education) {
    Career {
        jobs = List.copyOf(jobs);
    }

    /**
     * @param title in the person's words
     */
    record Job(Occupation occupation, String title, int years) {
        @Override
        public String toString() {
            return title + ":" + years;
        }
    }

    int years() {
        return jobs.stream().mapToInt(Job::years).sum();
    }
}
