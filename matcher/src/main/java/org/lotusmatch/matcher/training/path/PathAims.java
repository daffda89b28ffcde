package org.lotusmatch.matcher.training.path;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.occupation.JobTitle;
import org.lotusmatch.domain.occupation.OccupationId;
import org.lotusmatch.domain.occupation.OccupationLink;
import org.lotusmatch.domain.place.DivisionCode;
import org.lotusmatch.domain.profile.TalentProfile;
import org.lotusmatch.domain.profile.Wishes;
import org.lotusmatch.domain.taxonomy.OccupationGraph;
import org.lotusmatch.domain.vacancy.Vacancy;
import org.lotusmatch.domain.vacancy.VacancyId;
import org.lotusmatch.matcher.market.Market;
import org.lotusmatch.matcher.match.FitAssessor;
import org.lotusmatch.matcher.match.RecommendVacancies;
import org.lotusmatch.matcher.match.ScoredVacancy;
import org.lotusmatch.matcher.match.StoredRecords;
import org.lotusmatch.matcher.match.VacancyShelf;
import org.lotusmatch.matcher.rank.ProfileRow;
import org.lotusmatch.matcher.rank.VacancyRow;
import org.lotusmatch.matcher.whatif.ChangedProfile;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the open vacancies that a path may lead to. Thread-safe. */
public final class PathAims {
    private final RecommendVacancies recommend;
    private final VacancyShelf shelf;
    private final StoredRecords stored;
    private final Supplier<Market> market;
    private final FitAssessor assessor;
    private final OccupationGraph occupations;

    public PathAims(
            RecommendVacancies recommend,
            VacancyShelf shelf,
            StoredRecords stored,
            Supplier<Market> market,
            FitAssessor assessor,
            OccupationGraph occupations) {
        this.recommend = recommend;
        this.shelf = shelf;
        this.stored = stored;
        this.market = market;
        this.assessor = assessor;
        this.occupations = occupations;
    }

    /** What the person would be recommended. */
    public PathAim wished(TalentProfile profile) {
        return new PathAim(
                profile,
                recommend.recommend(profile, List.of(), false).scored().stream()
                        .map(ScoredVacancy::row)
                        .toList());
    }

    /**
     * @throws org.lotusmatch.matcher.match.UnknownRecordException if no vacancy has one of the ids
     * @throws ClosedVacancyException if one of them may not be answered today
     */
    public PathAim vacancies(TalentProfile profile, List<String> ids) {
        List<VacancyId> wanted = ids.stream().distinct().map(VacancyId::new).toList();
        List<VacancyRow> rows = shelf.rows(wanted);
        Set<VacancyId> open =
                rows.stream().map(row -> row.vacancy().id()).collect(Collectors.toSet());
        for (VacancyId id : wanted) {
            if (!open.contains(id)) {
                throw new ClosedVacancyException(stored.vacancy(id.value()).id().value());
            }
        }
        return new PathAim(profile, bestFirst(rows, assessor.row(profile)));
    }

    /**
     * Vacancies of an occupation where the person lives or would work, as if it were wished for.
     */
    public PathAim occupation(TalentProfile profile, OccupationId id) {
        TalentProfile wishing = wishing(profile, id);
        Set<DivisionCode> cities = cities(profile);
        List<VacancyId> ids =
                market.get().vacancies().stream()
                        .filter(one -> isOf(one.title().occupation(), id))
                        .filter(one -> isIn(cities, one.location().division()))
                        .map(Vacancy::id)
                        .toList();
        return new PathAim(wishing, bestFirst(shelf.rows(ids), assessor.row(wishing)));
    }

    private List<VacancyRow> bestFirst(List<VacancyRow> rows, ProfileRow person) {
        double[] fits = new double[rows.size()];
        assessor.batch(rows).fit(person, fits);
        record Scored(VacancyRow row, double fit) {}
        return IntStream.range(0, fits.length)
                .mapToObj(i -> new Scored(rows.get(i), fits[i]))
                .sorted(
                        Comparator.<Scored>comparingDouble(one -> -one.fit())
                                .thenComparing(one -> one.row().vacancy().id()))
                .map(Scored::row)
                .toList();
    }

    private boolean isOf(@Nullable OccupationLink link, OccupationId id) {
        return link != null && occupations.current(link.id()).equals(occupations.current(id));
    }

    private TalentProfile wishing(TalentProfile profile, OccupationId id) {
        String name = occupations.name(id);
        JobTitle title = new JobTitle(name, new OccupationLink(id, 1, name));
        Wishes wishes = profile.wishes();
        return ChangedProfile.withWishes(
                profile,
                new Wishes(
                        List.of(title),
                        wishes.places(),
                        wishes.pay(),
                        wishes.types(),
                        wishes.commuteKm(),
                        wishes.commuteMinutes()));
    }

    private static Set<DivisionCode> cities(TalentProfile profile) {
        return Stream.concat(
                        profile.wishes().places().stream(),
                        Stream.ofNullable(profile.home().division()))
                .map(DivisionCode::city)
                .collect(Collectors.toSet());
    }

    private static boolean isIn(Set<DivisionCode> cities, @Nullable DivisionCode place) {
        return cities.isEmpty() || place == null || cities.contains(place.city());
    }
}
