package org.lotusmatch.matcher.rank;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Vacancies that are all the same to a feature, so that a batch asks it once for each group. The
 * arrays are not to be written to.
 *
 * @param groupOf group of each vacancy, 0-based
 * @param representatives one vacancy of each group
 */
record Groups(int[] groupOf, VacancyRow[] representatives) {
    static Groups by(List<VacancyRow> vacancies, Function<VacancyRow, Object> sameness) {
        Map<Object, Integer> groups = new HashMap<>();
        List<VacancyRow> representatives = new ArrayList<>();
        int[] groupOf = new int[vacancies.size()];
        for (int i = 0; i < groupOf.length; i++) {
            VacancyRow vacancy = vacancies.get(i);
            Integer group = groups.putIfAbsent(sameness.apply(vacancy), representatives.size());
            if (group == null) {
                representatives.add(vacancy);
            }
            groupOf[i] = group == null ? representatives.size() - 1 : group;
        }
        return new Groups(groupOf, representatives.toArray(VacancyRow[]::new));
    }

    int count() {
        return representatives.length;
    }
}
