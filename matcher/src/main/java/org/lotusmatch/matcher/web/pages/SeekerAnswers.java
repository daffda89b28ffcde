package org.lotusmatch.matcher.web.pages;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.profile.ProfileId;
import org.lotusmatch.domain.profile.TalentProfile;
import org.lotusmatch.domain.record.Corpus;
import org.lotusmatch.domain.search.Filter;
import org.lotusmatch.domain.vacancy.Vacancy;
import org.lotusmatch.matcher.feedback.Impressions;
import org.lotusmatch.matcher.match.Crowds;
import org.lotusmatch.matcher.match.OpenVacancies;
import org.lotusmatch.matcher.match.RecommendVacancies;
import org.lotusmatch.matcher.match.Recommendation;
import org.lotusmatch.matcher.match.Recommended;
import org.lotusmatch.matcher.match.VacancyAnswer;
import org.lotusmatch.matcher.relax.RelaxRecommendation;
import org.lotusmatch.matcher.training.RecommendCourses;
import org.lotusmatch.matcher.training.RecommendedCourse;
import org.lotusmatch.matcher.whatif.WhatIfs;
import org.lotusmatch.matcher.whatif.WhatWouldChange;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Asks for recommendations and puts a page of them into words. */
@Component
final class SeekerAnswers {
    /** Three screens of a phone; more comes when asked for. */
    static final int PAGE = 10;

    private static final Set<String> PRICE = Set.of("course.free", "course.cost");

    private final RecommendVacancies vacancies;
    private final RelaxRecommendation relax;
    private final OpenVacancies open;
    private final RecommendCourses courses;
    private final WhatIfs whatIfs;
    private final Impressions impressions;
    private final Crowds crowds;
    private final ProfileViews profileViews;
    private final VacancyViews vacancyViews;
    private final CourseViews courseViews;
    private final FitViews fitViews;
    private final PageTexts texts;

    SeekerAnswers(
            RecommendVacancies vacancies,
            RelaxRecommendation relax,
            OpenVacancies open,
            RecommendCourses courses,
            WhatIfs whatIfs,
            Impressions impressions,
            Crowds crowds,
            ProfileViews profileViews,
            VacancyViews vacancyViews,
            CourseViews courseViews,
            FitViews fitViews,
            PageTexts texts) {
        this.vacancies = vacancies;
        this.relax = relax;
        this.open = open;
        this.courses = courses;
        this.whatIfs = whatIfs;
        this.impressions = impressions;
        this.crowds = crowds;
        this.profileViews = profileViews;
        this.vacancyViews = vacancyViews;
        this.courseViews = courseViews;
        this.fitViews = fitViews;
        this.texts = texts;
    }

    /**
     * Who asks, and for what.
     *
     * @param profile stored or typed
     * @param typed null for a stored profile
     * @param view vacancies or courses
     * @param offset of the first one to show
     * @param chosen filters
     * @param lessCrowded whether crowded vacancies come later
     */
    record Question(
            TalentProfile profile,
            @Nullable TypedProfile typed,
            Corpus view,
            int offset,
            SeekerFilters chosen,
            boolean lessCrowded) {
        List<Filter> filters() {
            return chosen.filters(profile.home().point());
        }
    }

    Answer answer(Question question) {
        return question.view() == Corpus.COURSES ? coursesFor(question) : vacanciesFor(question);
    }

    private Answer vacanciesFor(Question question) {
        VacancyAnswer all =
                vacancies.recommend(question.profile(), question.filters(), question.lessCrowded());
        WhatWouldChange changes = whatIfs.of(question.profile(), all);
        List<Answer.PersonalVacancy> shown = new ArrayList<>();
        int rank = question.offset();
        boolean above = isAboveLine(all, rank - 1);
        Recommendation<Vacancy> page = all.page(question.offset(), PAGE);
        for (Recommended<Vacancy> item : page.items()) {
            rank++;
            shown.add(
                    new Answer.PersonalVacancy(
                            rank,
                            vacancyViews.card(item.record()),
                            fitViews.view(item.fit()),
                            above && !item.isAboveLine(),
                            changes.smallest(item.record()).stream().map(fitViews::whatIf).toList(),
                            crowds.find(item.record().id())
                                    .map(crowd -> texts.evidence(crowd.evidence()))
                                    .orElse(null)));
            above = item.isAboveLine();
        }
        return answer(question, shown, List.of(), all.size(), all.size())
                .noted(
                        noted(question, page),
                        all.isLearned(),
                        crowding(question, all),
                        looser(question, all));
    }

    /** Pages beyond the first say nothing of it. */
    private List<LooserAnswer> looser(Question question, VacancyAnswer all) {
        if (question.offset() > 0) {
            return List.of();
        }
        return relax.offers(open.and(question.filters()), all.size()).stream()
                .map(
                        step ->
                                new LooserAnswer(
                                        texts.evidence(step.words()),
                                        step.gained(),
                                        question.chosen().with(step.search().filters())))
                .toList();
    }

    private Answer.Crowding crowding(Question question, VacancyAnswer all) {
        if (all.scored().stream().noneMatch(i -> crowds.find(i.id()).isPresent())) {
            return Answer.Crowding.NONE;
        }
        return question.lessCrowded() ? Answer.Crowding.DEDUCTED : Answer.Crowding.IGNORED;
    }

    private @Nullable String noted(Question question, Recommendation<Vacancy> page) {
        ProfileId person = question.typed() == null ? question.profile().id() : null;
        return impressions.note(person, page, question.offset()).orElse(null);
    }

    /** Whether the item at a 0-based place has nothing unmet; so has the place before the first. */
    private static boolean isAboveLine(VacancyAnswer all, int place) {
        return place < 0 || place < all.size() && all.scored().get(place).isAboveLine();
    }

    private Answer coursesFor(Question question) {
        List<RecommendedCourse> all = courses.recommend(question.profile(), List.of());
        List<Answer.PersonalCourse> shown = new ArrayList<>();
        int rank = question.offset();
        for (RecommendedCourse item : all.stream().skip(rank).limit(PAGE).toList()) {
            rank++;
            shown.add(
                    new Answer.PersonalCourse(
                            rank,
                            courseViews.card(item.course()),
                            Math.round(item.score()),
                            reasons(item)));
        }
        return answer(question, List.of(), shown, all.size(), all.size());
    }

    /** Without the price, which has a line of its own. */
    private List<String> reasons(RecommendedCourse course) {
        return course.reasons().stream()
                .filter(reason -> !PRICE.contains(reason.key()))
                .map(texts::evidence)
                .toList();
    }

    private Answer answer(
            Question question,
            List<Answer.PersonalVacancy> shownVacancies,
            List<Answer.PersonalCourse> shownCourses,
            int total,
            int considered) {
        TypedProfile typed = question.typed();
        TalentProfile profile = question.profile();
        return new Answer(
                typed == null ? profile.label() : null,
                typed == null ? profile.id().value() : null,
                typed == null ? List.of() : typed.fields(),
                profileViews.understood(profile),
                question.view(),
                shownVacancies,
                shownCourses,
                total,
                question.offset(),
                considered,
                question.chosen(),
                profile.home().point() != null,
                List.of(),
                null,
                false,
                Answer.Crowding.NONE);
    }
}
