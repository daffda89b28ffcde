package org.lotusmatch.matcher.web.pages;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.record.Corpus;

import java.util.List;

/**
 * Recommendations on one page.
 *
 * @param who the stored person; null where the profile was typed
 * @param profileId of the stored person; null where the profile was typed
 * @param asked everything typed, to ask again with; empty for a stored person
 * @param understood how the words were read
 * @param view vacancies or courses
 * @param vacancies of this page, best fit first; empty if courses are shown
 * @param courses of this page, most useful first; empty if vacancies are shown
 * @param total how many there are in all
 * @param offset 0-based place of the first one shown
 * @param considered vacancies that were scored
 * @param filters that the person chose
 * @param located whether the person's home is on the map, so that distances can be chosen
 * @param looser what would bring more, where the filters leave few
 * @param id by which feedback names this page of vacancies; null if nothing is noted
 * @param learned whether a learned ranker made the order
 * @param crowding what the order makes of crowded vacancies
 */
record Answer(
        @Nullable String who,
        @Nullable String profileId,
        List<Field> asked,
        Understood understood,
        Corpus view,
        List<PersonalVacancy> vacancies,
        List<PersonalCourse> courses,
        int total,
        int offset,
        int considered,
        SeekerFilters filters,
        boolean located,
        List<LooserAnswer> looser,
        @Nullable String id,
        boolean learned,
        Crowding crowding) {

    /** What an order makes of crowded vacancies. */
    enum Crowding {
        /** Nothing in the answer is crowded. */
        NONE,
        DEDUCTED,
        IGNORED
    }

    /**
     * @param rank 1-based
     * @param opensLine whether it is the first one with an unmet requirement
     * @param changes what would lift it over the line, smallest first
     * @param crowd that many would choose it; null if there is room for all
     */
    record PersonalVacancy(
            int rank,
            VacancyView vacancy,
            FitView fit,
            boolean opensLine,
            List<String> changes,
            @Nullable String crowd) {}

    /**
     * @param rank 1-based
     * @param score 0 to 100, rounded
     * @param reasons heaviest first
     */
    record PersonalCourse(int rank, CourseView course, long score, List<String> reasons) {}

    /** The same with its id, how its order was made, and what would bring more. */
    Answer noted(
            @Nullable String newId, boolean isLearned, Crowding made, List<LooserAnswer> offers) {
        return new Answer(
                who,
                profileId,
                asked,
                understood,
                view,
                vacancies,
                courses,
                total,
                offset,
                considered,
                filters,
                located,
                offers,
                newId,
                isLearned,
                made);
    }

    public boolean showsVacancies() {
        return view == Corpus.VACANCIES;
    }

    /** Whether the price of crowded vacancies is taken off, if there are any. */
    public boolean lessCrowded() {
        return crowding != Crowding.IGNORED;
    }

    public boolean typed() {
        return profileId == null;
    }

    /** 0-based place of the first one of the next page; 0 if this is the last. */
    public int next() {
        int shown = offset + vacancies.size() + courses.size();
        return shown < total ? shown : 0;
    }
}
