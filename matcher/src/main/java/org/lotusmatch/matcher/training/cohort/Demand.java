package org.lotusmatch.matcher.training.cohort;

import org.lotusmatch.domain.occupation.OccupationLink;
import org.lotusmatch.domain.taxonomy.OccupationGraph;
import org.lotusmatch.domain.vacancy.Headcount;
import org.lotusmatch.domain.vacancy.Vacancy;
import org.lotusmatch.matcher.rank.VacancyRow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Open vacancies, grouped by occupation: who learns a trade competes with all who know it, for all
 * its openings. What has no known occupation is grouped by its title. Immutable.
 */
public final class Demand {
    private final List<VacancyRow> vacancies;
    private final int[] groupOf;
    private final List<String> names = new ArrayList<>();
    private final List<Integer> openings = new ArrayList<>();

    /**
     * @param openingsUnsaid of a vacancy that names no number
     */
    public Demand(List<VacancyRow> vacancies, OccupationGraph occupations, int openingsUnsaid) {
        this.vacancies = List.copyOf(vacancies);
        this.groupOf = new int[vacancies.size()];
        Map<String, Integer> groups = new LinkedHashMap<>();
        for (int i = 0; i < groupOf.length; i++) {
            Vacancy vacancy = vacancies.get(i).vacancy();
            OccupationLink link = vacancy.title().occupation();
            String words = vacancy.title().words();
            String key = link == null ? words : occupations.current(link.id()).value();
            int group = groups.computeIfAbsent(key, absent -> groups.size());
            if (group == names.size()) {
                names.add(link == null ? words : occupations.name(occupations.current(link.id())));
                openings.add(0);
            }
            groupOf[i] = group;
            openings.set(group, openings.get(group) + openings(vacancy, openingsUnsaid));
        }
    }

    private static int openings(Vacancy vacancy, int unsaid) {
        Headcount headcount = vacancy.headcount();
        return headcount == null ? unsaid : headcount.high();
    }

    List<VacancyRow> vacancies() {
        return vacancies;
    }

    int groups() {
        return names.size();
    }

    int groupOf(int vacancy) {
        return groupOf[vacancy];
    }

    /**
     * @param ready suitable applicants without training, in the order of the groups
     */
    List<OpenPosts> posts(double[] ready) {
        List<OpenPosts> posts = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            posts.add(new OpenPosts(names.get(i), openings.get(i), ready[i]));
        }
        return posts;
    }
}
