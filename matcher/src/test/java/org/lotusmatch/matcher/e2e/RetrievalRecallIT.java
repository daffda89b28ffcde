package org.lotusmatch.matcher.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lotusmatch.domain.catalog.Catalog;
import org.lotusmatch.domain.evaluation.Evaluation;
import org.lotusmatch.domain.profile.TalentProfile;
import org.lotusmatch.domain.vacancy.Liveness;
import org.lotusmatch.domain.vacancy.Vacancy;
import org.lotusmatch.domain.vacancy.VacancyId;
import org.lotusmatch.matcher.match.FitAssessor;
import org.lotusmatch.matcher.match.OpenVacancies;
import org.lotusmatch.matcher.match.RecommendVacancies;
import org.lotusmatch.matcher.match.VacancyStandings;
import org.lotusmatch.matcher.rank.ProfileRow;
import org.lotusmatch.matcher.rank.VacancyRow;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What retrieval leaves out, against scoring every pair. */
@Tag("evaluation")
class RetrievalRecallIT extends RunningService {
    private static final int TOP = 50;
    private static final double FLOOR = 0.98;

    @Autowired private Catalog catalog;
    @Autowired private RecommendVacancies recommend;
    @Autowired private FitAssessor assessor;
    @Autowired private OpenVacancies open;
    @Autowired private VacancyStandings standings;

    @Test
    void retrievesTheFiftyBestFits() {
        assertThat(measure("demo city")).isGreaterThanOrEqualTo(FLOOR);
    }

    private double measure(String where) {
        List<VacancyRow> rows = openRows();
        List<TalentProfile> profiles = catalog.firstProfiles(1_000);
        double sum = 0;
        for (TalentProfile profile : profiles) {
            sum += recall(profile, rows);
        }
        double recall = sum / profiles.size();
        Evaluation.record(
                "retrieval: recall@50 of the best fits",
                where + ", " + profiles.size() + " people, " + rows.size() + " vacancies",
                recall,
                FLOOR);
        assertThat(profiles).hasSizeGreaterThan(50);
        return recall;
    }

    private double recall(TalentProfile profile, List<VacancyRow> rows) {
        ProfileRow person = assessor.row(profile);
        Set<String> best =
                rows.stream()
                        .sorted(
                                Comparator.comparingDouble(
                                                (VacancyRow row) -> -assessor.number(row, person))
                                        .thenComparing(row -> row.vacancy().id()))
                        .limit(TOP)
                        .map(row -> row.vacancy().id().value())
                        .collect(Collectors.toSet());
        long found =
                recommend.recommend(profile, List.of()).all().items().stream()
                        .filter(item -> best.contains(item.record().id().value()))
                        .count();
        return found / (double) best.size();
    }

    private List<VacancyRow> openRows() {
        List<Vacancy> all = new ArrayList<>();
        List<Vacancy> page = catalog.vacanciesAfter(null, 1_000);
        while (!page.isEmpty()) {
            page.stream().filter(open::contains).forEach(all::add);
            VacancyId last = page.getLast().id();
            page = catalog.vacanciesAfter(last, 1_000);
        }
        Map<VacancyId, Liveness> alive = standings.liveness(all);
        return all.stream().map(v -> assessor.row(v, alive.get(v.id()))).toList();
    }
}
