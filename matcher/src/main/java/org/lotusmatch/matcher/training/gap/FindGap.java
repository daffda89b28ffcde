package org.lotusmatch.matcher.training.gap;

import org.lotusmatch.domain.profile.TalentProfile;
import org.lotusmatch.domain.skill.SkillId;
import org.lotusmatch.domain.taxonomy.Taxonomy;
import org.lotusmatch.domain.vacancy.Vacancy;
import org.lotusmatch.matcher.check.HardRequirements;
import org.lotusmatch.matcher.match.FitAssessor;
import org.lotusmatch.matcher.rank.ProfileRow;
import org.lotusmatch.matcher.rank.VacancyRow;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compares a person with what vacancies or an occupation ask for, item by item. Thread-safe. */
public final class FindGap {
    private static final Comparator<GapItem> MOST_ASKED =
            Comparator.<GapItem>comparingInt(item -> item.required() ? 0 : 1)
                    .thenComparingInt(item -> -(item.requiredBy() + item.usefulTo()))
                    .thenComparing(item -> item.kind(), Comparator.reverseOrder());

    private final Taxonomy taxonomy;
    private final FitAssessor assessor;
    private final HardRequirements requirements;

    public FindGap(Taxonomy taxonomy, FitAssessor assessor, HardRequirements requirements) {
        this.taxonomy = taxonomy;
        this.assessor = assessor;
        this.requirements = requirements;
    }

    /**
     * Between a person and vacancies; what several ask for is one item.
     *
     * @param vacancies in the order in which they are shown
     */
    public Gap between(TalentProfile profile, List<Vacancy> vacancies) {
        ProfileRow person = assessor.row(profile);
        List<VacancyRow> rows = vacancies.stream().map(assessor::row).toList();
        List<Gap.Target> targets =
                rows.stream()
                        .map(
                                row ->
                                        new Gap.Target(
                                                row.vacancy(),
                                                assessor.assess(row, person),
                                                assessor.isOverLine(row, person)))
                        .toList();
        return new Gap(items(profile, person, rows), targets);
    }

    /** Between a person and what work in an occupation takes; without any vacancy. */
    public Gap between(TalentProfile profile, OccupationAsVacancy occupation) {
        List<VacancyRow> rows = List.of(assessor.row(occupation.vacancy()));
        return new Gap(items(profile, assessor.row(profile), rows), List.of());
    }

    private List<GapItem> items(TalentProfile profile, ProfileRow person, List<VacancyRow> rows) {
        CountedWords words = new CountedWords(taxonomy, profile, person);
        AskedOfPerson asked = new AskedOfPerson(requirements, person, words);
        VacancyItems items = new VacancyItems(taxonomy, asked);
        Map<SkillId, GapItem> merged = new LinkedHashMap<>();
        for (VacancyRow row : rows) {
            onceEach(items.of(row)).forEach((id, item) -> merged.merge(id, item, GapItem::and));
        }
        return merged.values().stream().sorted(MOST_ASKED).toList();
    }

    /** A vacancy that asks for a thing twice asks for it once: the stricter way counts. */
    private static Map<SkillId, GapItem> onceEach(List<GapItem> items) {
        Map<SkillId, GapItem> each = new LinkedHashMap<>();
        items.forEach(item -> each.merge(item.skill(), item, FindGap::stricter));
        return each;
    }

    private static GapItem stricter(GapItem one, GapItem other) {
        Comparator<GapItem> strict =
                Comparator.<GapItem>comparingInt(GapItem::requiredBy).thenComparing(GapItem::kind);
        return strict.compare(other, one) > 0 ? other : one;
    }
}
